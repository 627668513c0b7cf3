using System.Buffers;
using System.Text;

namespace PactModel;

/// <summary>Writes comma-separated values by RFC 4180.</summary>
internal sealed class CsvWriter
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder _text = new();

    public static string Number(int number) => ExportText.Number(number);

    public void Line(params IEnumerable<string> fields)
    {
        bool isFirst = true;
        foreach (string field in fields)
        {
            if (!isFirst) _text.Append(',');
            isFirst = false;
            bool isQuoted = field.AsSpan().ContainsAny(s_special) || field is [' ', ..] or [.., ' '];
            if (isQuoted) _text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else _text.Append(field);
        }

        _text.Append("\r\n");
    }

    public override string ToString() => _text.ToString();
}
