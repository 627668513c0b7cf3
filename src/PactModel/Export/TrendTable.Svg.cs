using System.Xml;

namespace PactModel;

public sealed partial class TrendTable
{
    /// <summary>Returns the table as a picture (SVG 1.1): a bar for each row, what is only possible lighter and after what is certain.</summary>
    /// <param name="language">The language of the labels; English where that language is not given.</param>
    /// <remarks>It follows the viewer's light or dark scheme and holds its numbers as text. The same table gives the same text in every culture.</remarks>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToSvg(string language = "en")
    {
        ArgumentNullException.ThrowIfNull(language);
        return TrendSvgWriter.Write(this, language);
    }
}

/// <summary>Draws a trend as SVG: rows from top to bottom, bars from left to right.</summary>
internal static class TrendSvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private const int RowHeight = 24, Top = 44, Longest = 360, Gap = 12, LetterWidth = 8;

    private const string Style = """

        .ground { fill: #ffffff; }
        text { font: 13px system-ui, sans-serif; fill: #1f2328; }
        .name { font-weight: 600; }
        .certain { fill: #0969da; }
        .possible { fill: #0969da; fill-opacity: 0.3; }
        @media (prefers-color-scheme: dark) {
          .ground { fill: #0d1117; }
          text { fill: #e6edf3; }
          .certain, .possible { fill: #58a6ff; }
        }

        """;

    public static string Write(TrendTable table, string language) => ExportText.Xml(xml =>
    {
        string[] labels = [.. table.Rows.Select(r => ExportText.Clean(table.LabelOf(r.Key, language)))];
        int left = Gap + (labels.Select(l => l.Length).DefaultIfEmpty(0).Max() * LetterWidth), most = table.Rows.Select(r => r.Counts.Certain + r.Counts.Possible).DefaultIfEmpty(0).Max();
        (int width, int height) = (left + Gap + Longest + (20 * LetterWidth), Top + (RowHeight * table.Rows.Count) + Gap);
        xml.WriteStartElement("svg", Namespace);
        Attributes(xml, ("width", width), ("height", height));
        xml.WriteAttributeString("viewBox", $"0 0 {ExportText.Number(width)} {ExportText.Number(height)}");
        xml.WriteAttributeString("role", "img");
        Text(xml, "title", table.Axis);
        Text(xml, "style", Style.ReplaceLineEndings("\n"));
        Bar(xml, "ground", 0, 0, width, height);
        Label(xml, Gap, 24, "start", table.Axis, "name");
        for (int i = 0; i < labels.Length; i++)
        {
            MatchCounts counts = table.Rows[i].Counts;
            (int y, int certain, int both) = (Top + (i * RowHeight), Length(counts.Certain, most), Length(counts.Certain + counts.Possible, most));
            Label(xml, left, y + 16, "end", labels[i], null);
            Bar(xml, "certain", left + Gap, y + 4, certain, RowHeight - 8);
            Bar(xml, "possible", left + Gap + certain, y + 4, both - certain, RowHeight - 8);
            Label(xml, left + Gap + both + 6, y + 16, "start", counts.ToString(), null);
        }

        xml.WriteEndElement();
    });

    private static int Length(int count, int most) => most == 0 ? 0 : (int)((long)count * Longest / most);

    private static void Bar(XmlWriter xml, string style, int x, int y, int width, int height)
    {
        if (width == 0) return;
        xml.WriteStartElement("rect", Namespace);
        xml.WriteAttributeString("class", style);
        Attributes(xml, ("x", x), ("y", y), ("width", width), ("height", height));
        xml.WriteEndElement();
    }

    private static void Label(XmlWriter xml, int x, int y, string anchor, string text, string? style)
    {
        xml.WriteStartElement("text", Namespace);
        if (style is not null) xml.WriteAttributeString("class", style);
        Attributes(xml, ("x", x), ("y", y));
        xml.WriteAttributeString("text-anchor", anchor);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string element, string text)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, int Value)> attributes)
    {
        foreach ((string name, int value) in attributes) xml.WriteAttributeString(name, ExportText.Number(value));
    }
}
