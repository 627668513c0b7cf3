using System.Globalization;
using System.Text;
using System.Xml;

namespace PactModel;

/// <summary>Draws a network as SVG: parties on a circle, ties as curves across it.</summary>
internal static class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private const int LineHeight = 18;

    private const int Colours = 8;

    // Dark and light tones of the same hues, each readable on its ground.
    private const string Style = """

        .ground { fill: #ffffff; }
        text { font: 13px system-ui, sans-serif; fill: #1f2328; }
        .tie { fill: none; stroke: #8c959f; stroke-opacity: 0.75; stroke-linecap: round; }
        .possible { stroke-dasharray: 5 5; }
        .party { stroke: #ffffff; stroke-width: 1.5; fill: #57606a; }
        .c1 { color: #0969da; } .c2 { color: #bc4c00; } .c3 { color: #1a7f37; } .c4 { color: #8250df; }
        .c5 { color: #cf222e; } .c6 { color: #9a6700; } .c7 { color: #bf3989; } .c8 { color: #1b7c83; }
        .in { stroke: currentColor; }
        .party.in { fill: currentColor; stroke: #ffffff; }
        @media (prefers-color-scheme: dark) {
          .ground { fill: #0d1117; }
          text { fill: #e6edf3; }
          .tie { stroke: #6e7681; }
          .party, .party.in { stroke: #0d1117; }
          .c1 { color: #58a6ff; } .c2 { color: #f0883e; } .c3 { color: #3fb950; } .c4 { color: #bc8cff; }
          .c5 { color: #ff7b72; } .c6 { color: #d29922; } .c7 { color: #f778ba; } .c8 { color: #39c5cf; }
          .tie.in { stroke: currentColor; }
        }

        """;

    public static string Write(PlainNetwork network, NetworkWords words) => ExportText.Xml(xml =>
    {
        PlainParty[] parties = Array.ConvertAll(network.Parties, p => p with { Name = ExportText.Clean(p.Name) });
        if (parties.Length == 0) WriteEmpty(xml, words);
        else new Drawing(xml, parties, network.Ties, words).Write();
    });

    private static void WriteEmpty(XmlWriter xml, NetworkWords words)
    {
        Begin(xml, 240, 80, words, words.Title(0, 0), []);
        xml.WriteStartElement("text", Namespace);
        Attributes(xml, ("x", "120"), ("y", "44"), ("text-anchor", "middle"));
        xml.WriteString(words.Empty);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml, double width, double height, NetworkWords words, string title, IEnumerable<string> lines)
    {
        (string w, string h) = (CircleLayout.Text(width), CircleLayout.Text(height));
        xml.WriteStartElement("svg", Namespace);
        Attributes(xml, ("width", w), ("height", h), ("viewBox", $"0 0 {w} {h}"), ("role", "img"), ("aria-labelledby", "pact-title pact-description"));
        xml.WriteAttributeString("xml", "lang", null, words.Language);
        Element(xml, "title", title, ("id", "pact-title"));
        Element(xml, "desc", string.Join("; ", lines.DefaultIfEmpty(words.Empty)), ("id", "pact-description"));
        Element(xml, "style", Style.ReplaceLineEndings("\n"));
        Element(xml, "rect", null, ("class", "ground"), ("width", w), ("height", h));
    }

    private static void Element(XmlWriter xml, string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        Attributes(xml, attributes);
        if (text is not null) xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach ((string name, string value) in attributes) xml.WriteAttributeString(name, value);
    }

    private sealed class Drawing(XmlWriter xml, PlainParty[] parties, PlainTie[] ties, NetworkWords words)
    {
        private const int Gap = 12;

        private readonly double _radius = Math.Max(110, parties.Length * (LineHeight + 2) / (2 * Math.PI));
        private readonly double _centre = Math.Max(110, parties.Length * (LineHeight + 2) / (2 * Math.PI)) + Gap + (LineHeight / 2.0) + parties.Max(p => WidthOf(p.Name));
        private readonly int[] _sizes = SizesOf(parties);

        public void Write()
        {
            (double X, double Y)[] units = new (double, double)[parties.Length];
            double[] shares = new double[parties.Length];
            int[] order = [.. Enumerable.Range(0, parties.Length).OrderBy(p => parties[p].Cluster).ThenBy(p => p)];
            for (int place = 0; place < order.Length; place++)
            {
                shares[order[place]] = place / (double)order.Length;
                units[order[place]] = CircleLayout.At(shares[order[place]]);
            }

            string[] told = Array.ConvertAll(ties, t => words.Tie(parties[t.One].Name, parties[t.Other].Name, t.Counts));
            Begin(xml, 2 * _centre, 2 * _centre, words, words.Title(parties.Length, ties.Length), told.Length == 0 ? parties.Select(p => p.Name) : told);
            for (int tie = 0; tie < ties.Length; tie++) Tie(ties[tie], units[ties[tie].One], units[ties[tie].Other], told[tie]);
            foreach (int party in order) Party(parties[party], units[party], shares[party]);
            xml.WriteEndElement();
        }

        private void Tie(PlainTie tie, (double X, double Y) one, (double X, double Y) other, string told)
        {
            int cluster = parties[tie.One].Cluster == parties[tie.Other].Cluster ? parties[tie.One].Cluster : 0;
            double width = Math.Min(9, 1 + Math.Sqrt(tie.Counts.Certain + tie.Counts.Possible - 1));

            // The curve bends towards the centre: half-way between the chord and the centre.
            (double bendX, double bendY) = ((one.X + other.X) / 4, (one.Y + other.Y) / 4);
            xml.WriteStartElement("path", Namespace);
            Attributes(
                xml,
                ("class", $"tie{Class(cluster)}{(tie.IsPossible ? " possible" : "")}"),
                ("stroke-width", CircleLayout.Text(width)),
                ("d", $"M{Point(one.X, one.Y)} Q{Point(bendX, bendY)} {Point(other.X, other.Y)}"));
            Element(xml, "title", told);
            xml.WriteEndElement();
        }

        private void Party(PlainParty party, (double X, double Y) unit, double share)
        {
            xml.WriteStartElement("g", Namespace);
            Element(xml, "title", words.Party(party.Name, party.Degree));
            Element(
                xml,
                "circle",
                null,
                ("class", $"party{Class(party.Cluster)}"),
                ("cx", CircleLayout.Text(_centre + (unit.X * _radius))),
                ("cy", CircleLayout.Text(_centre + (unit.Y * _radius))),
                ("r", CircleLayout.Text(Math.Min(8, 4 + Math.Sqrt(party.Degree)))));

            // Names point outwards; on the left half they are turned so that they can be read from left to right.
            bool isLeft = share is > 0.25 and < 0.75;
            double turn = (share * 360) + (isLeft ? 180 : 0);
            double away = _radius + Gap;
            Element(
                xml,
                "text",
                party.Name,
                ("text-anchor", isLeft ? "end" : "start"),
                ("dominant-baseline", "central"),
                ("transform", $"translate({Point(unit.X * away / _radius, unit.Y * away / _radius)}) rotate({CircleLayout.Text(turn >= 360 ? turn - 360 : turn)})"));
            xml.WriteEndElement();
        }

        private string Point(double x, double y) => $"{CircleLayout.Text(_centre + (x * _radius))} {CircleLayout.Text(_centre + (y * _radius))}";

        /// <summary>Returns the class of the colour of a cluster; a cluster of one has none.</summary>
        private string Class(int cluster) =>
            cluster == 0 || _sizes[cluster] < 2 ? "" : string.Create(CultureInfo.InvariantCulture, $" in c{((cluster - 1) % Colours) + 1}");

        private static int[] SizesOf(PlainParty[] parties)
        {
            int[] sizes = new int[parties.Max(p => p.Cluster) + 1];
            foreach (PlainParty party in parties) sizes[party.Cluster]++;
            return sizes;
        }

        /// <summary>Returns an upper bound of the width of a text; characters beyond Latin, Greek and Cyrillic are taken as wide ones.</summary>
        private static double WidthOf(string text)
        {
            double width = 0;
            foreach (Rune rune in text.EnumerateRunes()) width += rune.Value < 0x0590 ? (rune.Value is 'M' or 'W' or 'm' or 'w' or '@' or '%' ? 12 : Rune.IsUpper(rune) ? 9.5 : 8) : 14;
            return width;
        }
    }
}
