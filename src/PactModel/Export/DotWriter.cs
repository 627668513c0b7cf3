using System.Text;

namespace PactModel;

/// <summary>Writes DOT.</summary>
internal static class DotWriter
{
    public static string Write(PlainNetwork network)
    {
        StringBuilder dot = new("graph cooperation {\n  node [shape=box, style=rounded];\n");
        foreach (PlainParty party in network.Parties)
            dot.Append("  ").Append(Quoted(party.Code)).Append(" [label=").Append(Quoted(party.Name)).Append(party.IsCertain ? "" : ", style=\"rounded,dashed\"").Append("];\n");
        foreach (PlainTie tie in network.Ties)
        {
            dot.Append("  ").Append(Quoted(network.Parties[tie.One].Code)).Append(" -- ").Append(Quoted(network.Parties[tie.Other].Code))
                .Append(" [label=").Append(Quoted(tie.Label))
                .Append(", certain=").Append(ExportText.Number(tie.Counts.Certain))
                .Append(", possible=").Append(ExportText.Number(tie.Counts.Possible))
                .Append(tie.IsPossible ? ", style=dashed" : "").Append("];\n");
        }

        return dot.Append("}\n").ToString();
    }

    // Within quotes a backslash begins an escape and an ampersand a character reference, as in HTML.
    private static string Quoted(string text) => $"\"{ExportText.Clean(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal)}\"";
}
