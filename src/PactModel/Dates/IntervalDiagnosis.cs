namespace PactModel;

/// <summary>Says by name what is wrong with a text that is not an interval.</summary>
internal static class IntervalDiagnosis
{
    public static DateComplaint Of(string text)
    {
        if (text.Length == 0) return new(0, DateMessages.Nothing, DateMessages.AnyInterval);
        int stroke = text.IndexOf('/', StringComparison.Ordinal);
        if (stroke < 0)
        {
            return PartialDate.TryParse(text, out PartialDate date) && !date.HasUnspecifiedDigits
                ? new(text.Length, DateMessages.NoStroke, DateMessages.Write($"{text}/{text} for one date, {text}/.. for no end, {text}/ for an end that is not known", ""))
                : new(text.Length, DateMessages.NoStroke, DateMessages.AnyInterval);
        }

        string start = text[..stroke], end = text[(stroke + 1)..];
        if (OfEnd(start) is { } startComplaint) return startComplaint;
        int second = end.IndexOf('/', StringComparison.Ordinal);
        if (second >= 0) return new(stroke + 1 + second, DateMessages.SecondStroke, DateMessages.AnyInterval);
        if (OfEnd(end) is { } endComplaint) return endComplaint.Shifted(stroke + 1);
        return new(stroke + 1, DateMessages.EndFirst, DateMessages.Write($"{end}/{start}", DateMessages.AnyInterval));
    }

    private static DateComplaint? OfEnd(string text)
    {
        if (text.Length == 0 || string.Equals(text, "..", StringComparison.Ordinal)) return null;
        if (text[0] is '.' or '*' || text.All(char.IsAsciiLetter) && !text.StartsWith('X')) return new(0, DateMessages.NotOpen, DateMessages.BlankOrDots);
        if (!PartialDate.TryParse(text, out PartialDate date)) return DateDiagnosis.Of(text);
        if (!date.HasUnspecifiedDigits) return null;
        string known = text.Replace("-XX", "", StringComparison.Ordinal);
        bool helps = PartialDate.TryParse(known, out PartialDate plain) && !plain.HasUnspecifiedDigits;
        string first = PartialDate.OfYear(date.Earliest.Year).ToString(), last = PartialDate.OfYear(date.Latest.Year).ToString();
        return new(
            text.IndexOf('X', StringComparison.Ordinal),
            DateMessages.XInInterval,
            DateMessages.Write(helps ? known : null, DateMessages.YearsInstead(first, last)));
    }
}
