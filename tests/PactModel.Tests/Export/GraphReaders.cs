using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PactModel.Tests.Exports;

/// <summary>Reads the part of DOT that is written here: quoted identifiers, attributes in brackets.</summary>
internal sealed class DotReader
{
    private readonly string _text;
    private int _at;

    private DotReader(string text) => _text = text;

    public List<(string Id, Dictionary<string, string> Attributes)> Nodes { get; } = [];

    public List<(string From, string To, Dictionary<string, string> Attributes)> Edges { get; } = [];

    public static DotReader Read(string text)
    {
        DotReader reader = new(text);
        reader.Expect("graph cooperation {");
        reader.Expect("node");
        reader.Attributes();
        while (!reader.Sees("}"))
        {
            string one = reader.Value();
            if (reader.Sees("--"))
            {
                reader.Expect("--");
                reader.Edges.Add((one, reader.Value(), reader.Attributes()));
            }
            else
            {
                reader.Nodes.Add((one, reader.Attributes()));
            }
        }

        reader.Expect("}");
        Assert.Equal("", text[reader._at..].Trim());
        return reader;
    }

    private Dictionary<string, string> Attributes()
    {
        Dictionary<string, string> attributes = new(StringComparer.Ordinal);
        Expect("[");
        while (!Sees("]"))
        {
            string name = Value();
            Expect("=");
            attributes.Add(name, Value());
            if (Sees(",")) Expect(",");
        }

        Expect("]");
        Expect(";");
        return attributes;
    }

    private string Value()
    {
        Skip();
        StringBuilder value = new();
        if (_text[_at] != '"')
        {
            while (char.IsAsciiLetterOrDigit(_text[_at])) value.Append(_text[_at++]);
            Assert.NotEqual(0, value.Length);
            return value.ToString();
        }

        for (_at++; _text[_at] != '"'; _at++)
        {
            if (_text[_at] == '\\') _at++;
            value.Append(_text[_at]);
        }

        _at++;
        return WebUtility.HtmlDecode(value.ToString());
    }

    private bool Sees(string token)
    {
        Skip();
        return _text.AsSpan(_at).StartsWith(token, StringComparison.Ordinal);
    }

    private void Expect(string token)
    {
        Assert.True(Sees(token), $"{token} expected at: {_text[_at..]}");
        _at += token.Length;
    }

    private void Skip()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\n') _at++;
    }
}

/// <summary>Reads the part of Mermaid that is written here: a node or an edge a line.</summary>
internal sealed partial class MermaidReader
{
    public List<(string Id, string Name)> Nodes { get; } = [];

    public List<(string From, string To, MatchCounts Counts, bool IsDotted)> Edges { get; } = [];

    public static MermaidReader Read(string text)
    {
        MermaidReader reader = new();
        string[] lines = text.Split('\n');
        Assert.Equal("graph LR", lines[0]);
        Assert.Equal("", lines[^1]);
        foreach (string line in lines[1..^1])
        {
            if (Node().Match(line) is { Success: true } node)
            {
                reader.Nodes.Add((node.Groups["id"].Value, Reference().Replace(node.Groups["name"].Value, m => ((char)int.Parse(m.Groups["code"].Value, CultureInfo.InvariantCulture)).ToString())));
                continue;
            }

            Match edge = Edge().Match(line);
            Assert.True(edge.Success, line);
            reader.Edges.Add((edge.Groups["from"].Value, edge.Groups["to"].Value, new MatchCounts(Number(edge.Groups["certain"].Value), Number(edge.Groups["possible"].Value)), edge.Groups["line"].Value == "-.-"));
        }

        return reader;
    }

    private static int Number(string text) => text.Length == 0 ? 0 : int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^  (?<id>[A-Za-z0-9_]+)\["(?<name>[^"<>&`\[\]\\*]*)"\]$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Node();

    [GeneratedRegex("""^  (?<from>[A-Za-z0-9_]+) (?<line>---|-\.-)\|"(?<certain>[0-9]*)(\+(?<possible>[0-9]+))?"\| (?<to>[A-Za-z0-9_]+)$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Edge();

    [GeneratedRegex("#(?<code>[0-9]+);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}

/// <summary>Reads comma-separated values by RFC 4180; every line ends with CR LF.</summary>
internal static class CsvReader
{
    public static List<List<string>> Read(string text)
    {
        List<List<string>> lines = [];
        List<string> line = [];
        int at = 0;
        while (at < text.Length)
        {
            StringBuilder field = new();
            if (text[at] == '"')
            {
                for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                {
                    if (text[at] == '"') at++;
                    field.Append(text[at]);
                }

                at++;
            }
            else
            {
                while (text[at] is not (',' or '\r'))
                {
                    Assert.False(text[at] is '"' or '\n');
                    field.Append(text[at++]);
                }
            }

            line.Add(field.ToString());
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            lines.Add(line);
            line = [];
        }

        Assert.Empty(line);
        return lines;
    }
}
