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

    private sealed class Drawing
    {
        private const int Gap = 12;

        private readonly XmlWriter _xml;
        private readonly PlainParty[] _parties;
        private readonly PlainTie[] _ties;
        private readonly NetworkWords _words;
        private readonly int[] _order;
        private readonly double[] _shares;
        private readonly (double X, double Y)[] _units;
        private readonly int[] _sizes;
        private readonly double _radius;
        private readonly double _halfWidth;
        private readonly double _halfHeight;
        private readonly int _most;

        public Drawing(XmlWriter xml, PlainParty[] parties, PlainTie[] ties, NetworkWords words)
        {
            (_xml, _parties, _ties, _words) = (xml, parties, ties, words);
            _radius = Math.Max(110, parties.Length * (LineHeight + 2) / (2 * Math.PI));
            _order = [.. Enumerable.Range(0, parties.Length).OrderBy(p => parties[p].Cluster).ThenBy(p => p)];
            _shares = new double[parties.Length];
            _units = new (double, double)[parties.Length];
            _sizes = new int[parties.Max(p => p.Cluster) + 1];
            for (int place = 0; place < _order.Length; place++)
            {
                // Clockwise from the top.
                int party = _order[place];
                _shares[party] = ((place / (double)_order.Length) + 0.75) % 1;
                _units[party] = CircleLayout.At(_shares[party]);
                _sizes[parties[party].Cluster]++;
                double reach = _radius + Gap + WidthOf(parties[party].Name);
                _halfWidth = Math.Max(_halfWidth, Math.Max(_radius, Math.Abs(_units[party].X) * reach) + LineHeight);
                _halfHeight = Math.Max(_halfHeight, Math.Max(_radius, Math.Abs(_units[party].Y) * reach) + LineHeight);
            }

            _most = ties.Length == 0 ? 1 : ties.Max(t => t.Counts.Certain + t.Counts.Possible);
        }

        public void Write()
        {
            string[] told = Array.ConvertAll(_ties, t => _words.Tie(_parties[t.One].Name, _parties[t.Other].Name, t.Counts));
            Begin(_xml, 2 * _halfWidth, 2 * _halfHeight, _words, _words.Title(_parties.Length, _ties.Length), told.Length == 0 ? _parties.Select(p => p.Name) : told);

            // What stays within a cluster lies over what does not.
            foreach (int tie in Enumerable.Range(0, _ties.Length).OrderBy(t => ClusterOf(_ties[t]) > 0)) Tie(_ties[tie], told[tie]);
            foreach (int party in _order) Party(_parties[party], _units[party], _shares[party]);
            _xml.WriteEndElement();
        }

        private void Tie(PlainTie tie, string told)
        {
            // The curve bends from the middle of the chord towards the centre.
            (double X, double Y) one = _units[tie.One], other = _units[tie.Other];
            (double bendX, double bendY) = ((one.X + other.X) * 0.3, (one.Y + other.Y) * 0.3);
            _xml.WriteStartElement("path", Namespace);
            Attributes(
                _xml,
                ("class", $"tie{Class(ClusterOf(tie))}{(tie.IsPossible ? " possible" : "")}"),
                ("stroke-width", CircleLayout.Text(Thickness(tie.Counts.Certain + tie.Counts.Possible))),
                ("d", $"M{Point(one.X, one.Y)} Q{Point(bendX, bendY)} {Point(other.X, other.Y)}"));
            Element(_xml, "title", told);
            _xml.WriteEndElement();
        }

        private void Party(PlainParty party, (double X, double Y) unit, double share)
        {
            _xml.WriteStartElement("g", Namespace);
            Element(_xml, "title", _words.Party(party.Name, party.Degree));
            Element(
                _xml,
                "circle",
                null,
                ("class", $"party{Class(party.Cluster)}"),
                ("cx", CircleLayout.Text(_halfWidth + (unit.X * _radius))),
                ("cy", CircleLayout.Text(_halfHeight + (unit.Y * _radius))),
                ("r", CircleLayout.Text(Math.Min(8, 4 + Math.Sqrt(party.Degree)))));

            // Names point outwards; on the left half they are turned so that they can be read from left to right.
            bool isLeft = share is > 0.25 and < 0.75;
            double turn = (share * 360) + (isLeft ? 180 : 0);
            double away = (_radius + Gap) / _radius;
            Element(
                _xml,
                "text",
                party.Name,
                ("text-anchor", isLeft ? "end" : "start"),
                ("dominant-baseline", "central"),
                ("transform", $"translate({Point(unit.X * away, unit.Y * away)}) rotate({CircleLayout.Text(turn >= 360 ? turn - 360 : turn)})"));
            _xml.WriteEndElement();
        }

        /// <summary>Returns the width of a line: by the number of agreements, and the less the more lines there are.</summary>
        private double Thickness(int agreements)
        {
            double greatest = _ties.Length <= 50 ? 8 : Math.Max(1.5, 8 * Math.Sqrt(50.0 / _ties.Length));
            double least = Math.Min(1.5, greatest / 4);
            return _most == 1 ? least : least + ((greatest - least) * Math.Sqrt((agreements - 1) / (_most - 1.0)));
        }

        private int ClusterOf(PlainTie tie) => _parties[tie.One].Cluster == _parties[tie.Other].Cluster ? _parties[tie.One].Cluster : 0;

        private string Point(double x, double y) => $"{CircleLayout.Text(_halfWidth + (x * _radius))} {CircleLayout.Text(_halfHeight + (y * _radius))}";

        /// <summary>Returns the class of the colour of a cluster; a cluster of one has none.</summary>
        private string Class(int cluster) =>
            cluster == 0 || _sizes[cluster] < 2 ? "" : string.Create(CultureInfo.InvariantCulture, $" in c{((cluster - 1) % Colours) + 1}");

        /// <summary>Returns an upper bound of the width of a text; characters beyond Latin, Greek and Cyrillic are taken as wide ones.</summary>
        private static double WidthOf(string text)
        {
            double width = 0;
            foreach (Rune rune in text.EnumerateRunes()) width += rune.Value < 0x0590 ? (rune.Value is 'M' or 'W' or 'm' or 'w' or '@' or '%' ? 12 : Rune.IsUpper(rune) ? 9.5 : 8) : 14;
            return width;
        }
    }
}
