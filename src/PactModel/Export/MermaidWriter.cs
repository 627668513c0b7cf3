using System.Text;

namespace PactModel;

/// <summary>Writes a Mermaid flowchart.</summary>
internal static class MermaidWriter
{
    public static string Write(PlainNetwork network)
    {
        StringBuilder chart = new("graph LR\n");
        foreach (PlainParty party in network.Parties) chart.Append("  ").Append(Id(party)).Append("[\"").Append(Escaped(party.Name)).Append("\"]\n");
        foreach (PlainTie tie in network.Ties)
        {
            // A space keeps an identifier that begins with o or x from being read as the end of an arrow.
            chart.Append("  ").Append(Id(network.Parties[tie.One])).Append(tie.IsPossible ? " -.-|\"" : " ---|\"").Append(tie.Label).Append("\"| ")
                .Append(Id(network.Parties[tie.Other])).Append('\n');
        }

        return chart.ToString();
    }

    private static string Id(PlainParty party) => party.Code.Replace(':', '_').Replace('-', '_');

    /// <summary>Returns a text with character references where Mermaid would read markup, quotes or Markdown.</summary>
    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in ExportText.Clean(text))
        {
            if (c is '"' or '#' or '&' or '<' or '>' or '`' or '\\' or ';' or '[' or ']' or '{' or '}' or '*' or '_') escaped.Append('#').Append(ExportText.Number(c)).Append(';');
            else escaped.Append(c);
        }

        return escaped.ToString();
    }
}
