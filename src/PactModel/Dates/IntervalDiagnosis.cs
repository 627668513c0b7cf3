namespace PactModel;

/// <summary>Says by name what is wrong with a text that is not an interval.</summary>
internal static class IntervalDiagnosis
{
    private static string[] OtherStrokes => ["--", "..", " - ", " to ", "\u2013", "\u2014", "\\", "\u2044", "\u2215"];

    public static DateComplaint Of(string text)
    {
        if (text.Length == 0) return new(0, DateMessages.Nothing, DateMessages.AnyInterval);
        if (OfWhiteSpace(text) is { } whiteSpace) return whiteSpace;
        int stroke = text.IndexOf('/', StringComparison.Ordinal);
        if (stroke < 0)
        {
            if (OfOtherStroke(text) is { } other) return other;
            return PartialDate.TryParse(text, out PartialDate date) && !date.HasUnspecifiedDigits
                ? new(text.Length, DateMessages.NoStroke, DateMessages.Write($"{text}/{text} for one date, {text}/.. for no end, {text}/ for an end that is not known"))
                : new(text.Length, DateMessages.NoStroke, DateMessages.AnyInterval);
        }

        string start = text[..stroke], end = text[(stroke + 1)..];
        if (OfEnd(start) is { } startComplaint) return startComplaint;
        int second = end.IndexOf('/', StringComparison.Ordinal);
        if (second >= 0) return new(stroke + 1 + second, DateMessages.SecondStroke, DateMessages.AnyInterval);
        if (OfShortEnd(start, end) is { } shortEnd) return shortEnd.Shifted(stroke + 1);
        if (OfEnd(end) is { } endComplaint) return endComplaint.Shifted(stroke + 1);
        return new(stroke + 1, DateMessages.EndFirst, DateMessages.Write($"{end}/{start}"));
    }

    private static DateComplaint? OfWhiteSpace(string text)
    {
        string without = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        if (!PartialDateInterval.TryParse(without, out _)) return null;
        int at = Array.FindIndex(text.ToCharArray(), char.IsWhiteSpace);
        return new(at, DateMessages.WhiteSpace(text[at]), DateMessages.Write(without));
    }

    /// <summary>Finds two dates that something else than a stroke joins.</summary>
    private static DateComplaint? OfOtherStroke(string text)
    {
        foreach (string stroke in OtherStrokes)
        {
            int at = text.IndexOf(stroke, StringComparison.Ordinal);
            if (at <= 0) continue;
            string meant = $"{text[..at].Trim()}/{text[(at + stroke.Length)..].Trim()}";
            if (PartialDateInterval.TryParse(meant, out _)) return new(at, DateMessages.OtherStroke(stroke), DateMessages.Write(meant));
        }

        return null;
    }

    /// <summary>Finds an end that leaves out the year or month that the start has, as ISO 8601-1 allows and EDTF does not.</summary>
    private static DateComplaint? OfShortEnd(string start, string end)
    {
        bool isShort = end.Length is 2 or 5 && end.Length < start.Length;
        if (!isShort) return null;
        string full = start[..^end.Length] + end;
        return PartialDateInterval.TryParse($"{start}/{full}", out _) ? new(0, DateMessages.ShortEnd, DateMessages.Write(full)) : null;
    }

    private static DateComplaint? OfEnd(string text)
    {
        if (text.Length == 0 || string.Equals(text, "..", StringComparison.Ordinal)) return null;
        if (text[0] is '.' or '*' || (text.All(char.IsAsciiLetter) && !text.StartsWith('X'))) return new(0, DateMessages.NotOpen, DateMessages.BlankOrDots);
        if (text[0] == 'P') return new(0, DateMessages.PeriodInInterval, DateMessages.DayItEnds);
        if (!PartialDate.TryParse(text, out PartialDate date)) return DateDiagnosis.Of(text);
        if (!date.HasUnspecifiedDigits) return null;
        PartialDate known = PartialDate.Parse(text.Replace("-XX", "", StringComparison.Ordinal));
        string first = PartialDate.OfYear(date.Earliest.Year).ToString(), last = PartialDate.OfYear(date.Latest.Year).ToString();
        return new(
            text.IndexOf('X', StringComparison.Ordinal),
            DateMessages.XInInterval,
            known.HasUnspecifiedDigits ? DateMessages.YearsInstead(first, last) : DateMessages.Write(known.ToString()));
    }
}
