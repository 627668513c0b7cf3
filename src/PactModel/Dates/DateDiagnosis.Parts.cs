using System.Globalization;

namespace PactModel;

internal static partial class DateDiagnosis
{
    /// <summary>Looks at digits, X and hyphens, from left to right.</summary>
    private static DateComplaint OfParts(string text, string unmarked)
    {
        int sign = unmarked.StartsWith('-') ? 1 : 0;
        string[] parts = unmarked[sign..].Split('-');
        int empty = Array.FindIndex(parts, part => part.Length == 0);
        if (empty >= 0)
        {
            int before = sign + parts.Take(empty).Sum(part => part.Length + 1) - 1;
            return new(before, DateMessages.HyphenAlone, Advice(text.TrimEnd('-'), DateMessages.YearMonthDay));
        }

        if (parts[0].Length <= 2 && parts[^1].Length == 4) return new(sign, DateMessages.DayFirst, Advice(text, DateMessages.YearMonthDay));

        // A year alone, or with a month, or with a month and a day, all without fault, would have been read.
        if (OfYear(text, parts, sign) is { } year) return year;
        int monthAt = sign + parts[0].Length + 1;
        if (OfMonth(text, parts, monthAt) is { } month) return month;
        int dayAt = monthAt + parts[1].Length + 1;
        return OfDay(text, parts[2], dayAt) ?? new(dayAt + parts[2].Length, DateMessages.FourthPart, DateMessages.YearMonthDay);
    }

    private static DateComplaint? OfYear(string text, string[] parts, int sign)
    {
        string year = parts[0];
        int firstX = year.IndexOf('X', StringComparison.Ordinal);
        if (year.Length is 6 or 8 && DateRepair.Suggest(text) is { } basic) return new(sign + 4, DateMessages.BasicFormat, DateMessages.Write(basic));
        if (year.Length > 4) return new(sign, DateMessages.YearDigits(year.Length), DateMessages.YearInCalendar);
        if (year.Length < 4) return new(sign, DateMessages.YearDigits(year.Length), firstX < 0 ? Advice(text, DateMessages.FourDigits) : DateMessages.FourDigits);
        if (sign == 1 && year is "0000") return new(0, DateMessages.NegativeZero, Advice(text, DateMessages.YearInCalendar));
        if (sign == 1 && year is "9999") return new(0, DateMessages.BeyondYears, DateMessages.YearInCalendar);
        if (firstX < 0) return null;
        if (year.TrimEnd('X').Contains('X', StringComparison.Ordinal)) return new(sign + firstX, DateMessages.XBeforeDigit, DateMessages.RightmostX);
        if (firstX == 1) return new(sign + 1, DateMessages.ThreeX, Advice(year, DateMessages.RightmostX));
        if (firstX == 0 && sign == 1) return new(0, DateMessages.NegativeUnknown, Advice(year, DateMessages.RightmostX));
        if (firstX == 0) return parts.Skip(1).Any(part => part.AsSpan().ContainsAnyExcept('X')) ? new(0, DateMessages.XBeforeDigit, DateMessages.RightmostX) : null;
        return new(sign + 5, DateMessages.XThenMonth, Advice(text, DateMessages.RightmostX));
    }

    private static DateComplaint? OfMonth(string text, string[] parts, int at)
    {
        string month = parts[1];
        if (month.Length == 4 && parts.Length == 2 && PartialDateInterval.TryParse($"{text[..(at - 1)]}/{text[at..]}", out _)) return new(at - 1, DateMessages.YearsJoined, DateMessages.OneDate);
        if (month.Length == 3 && month.All(char.IsAsciiDigit) && parts.Length == 2) return new(at, DateMessages.OrdinalDate, DateMessages.DateOnly);
        if (month.Length != 2) return new(at, DateMessages.PartDigits("month", month.Length), Advice(text, DateMessages.PlainMonth));
        if (string.Equals(month, "XX", StringComparison.Ordinal))
            return parts[2].Any(char.IsAsciiDigit) ? new(at, DateMessages.XBeforeDigit, Advice(text, DateMessages.RightmostX)) : null;
        if (month.Contains('X', StringComparison.Ordinal)) return new(at, DateMessages.HalfX, Advice(text, DateMessages.RightmostX));
        int number = int.Parse(month, CultureInfo.InvariantCulture);
        return number switch
        {
            >= 1 and <= 12 => null,
            >= 21 and <= 24 => new(at, DateMessages.Season, DateMessages.PlainMonth),
            >= 25 and <= 41 => new(at, DateMessages.Level2Season, DateMessages.PlainMonth),
            _ => new(at, DateMessages.NoSuchMonth(number), DateMessages.PlainMonth),
        };
    }

    private static DateComplaint? OfDay(string text, string day, int at)
    {
        if (day.Length != 2) return new(at, DateMessages.PartDigits("day", day.Length), Advice(text, DateMessages.PlainDay));
        if (string.Equals(day, "XX", StringComparison.Ordinal)) return null;
        if (day.Contains('X', StringComparison.Ordinal)) return new(at, DateMessages.HalfX, Advice(text, DateMessages.RightmostX));
        int number = int.Parse(day, CultureInfo.InvariantCulture);
        if (number is 0 or > 31) return new(at, DateMessages.NoSuchDay(number), DateMessages.PlainDay);
        string month = text[..(at - 1)];
        int days = PartialDate.Parse(month).Latest.Day;
        return number > days ? new(at, DateMessages.NoSuchDayIn(number, month, days), DateMessages.PlainDay) : null;
    }
}
