using System.Globalization;
using System.Text;

namespace PactModel.Samples.TreatyDesk.Tests;

/// <summary>Reads iCalendar text strictly, without the library that writes it: RFC 5545, 3.1 (lines), 3.3.11 (text), 3.6.1 (events).</summary>
internal static class IcalReader
{
    /// <summary>Returns the properties of each event: name with parameters, and unescaped value.</summary>
    public static List<Dictionary<string, string>> Read(string text)
    {
        List<Dictionary<string, string>> events = [];
        Dictionary<string, string>? current = null;
        List<string> lines = Unfold(text);
        if (lines is not ["BEGIN:VCALENDAR", .., "END:VCALENDAR"]) throw new FormatException("The calendar does not begin and end.");
        foreach (string line in lines[1..^1])
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1) throw new FormatException($"No property: {line}");
            (string name, string value) = (line[..colon], line[(colon + 1)..]);
            if (line == "BEGIN:VEVENT") current = [];
            else if (line == "END:VEVENT") events.Add(current!);
            else if (current is not null) current.Add(name, Unescape(value));
        }

        return events;
    }

    public static DateOnly Day(string value) => DateOnly.ParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture);

    private static List<string> Unfold(string text)
    {
        if (!text.EndsWith("\r\n", StringComparison.Ordinal)) throw new FormatException("The last line does not end with CRLF.");
        List<string> lines = [];
        foreach (string line in text[..^2].Split("\r\n"))
        {
            if (line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal)) throw new FormatException($"A line ends otherwise than with CRLF: {line}");
            if (Encoding.UTF8.GetByteCount(line) > 75) throw new FormatException($"A line is longer than 75 octets: {line}");
            if (line.StartsWith(' ')) lines[^1] += line[1..];
            else lines.Add(line);
        }

        return lines;
    }

    private static string Unescape(string value)
    {
        StringBuilder text = new();
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\')
            {
                if (value[i] is ',' or ';') throw new FormatException($"Not escaped: {value}");
                text.Append(value[i]);
                continue;
            }

            text.Append(value[++i] switch
            {
                'n' or 'N' => '\n',
                '\\' or ',' or ';' => value[i],
                _ => throw new FormatException($"No escape: {value}"),
            });
        }

        return text.ToString();
    }
}
