using System.Numerics;

namespace PactModel;

public readonly partial struct PartialDate
{
    static bool ITextValue<PartialDate>.TryRead<TChar>(ReadOnlySpan<TChar> text, out PartialDate value) => TryRead(text, out value);

    internal static bool TryRead<TChar>(ReadOnlySpan<TChar> text, out PartialDate value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        DateQualifier qualifier = text.IsEmpty ? DateQualifier.None : QualifierOf(text[^1]);
        if (qualifier != DateQualifier.None) text = text[..^1];
        bool negative = !text.IsEmpty && Is(text[0], '-');
        if (negative) text = text[1..];
        if (text.Length is not (4 or 7 or 10) || !TryReadYear(text[..4], negative, out YearForm form, out int digits)) return false;

        int month = 0, day = 0;
        if (text.Length >= 7 && (!Is(text[4], '-') || !TryReadPair(text[5..7], out month))) return false;
        if (text.Length == 10 && (!Is(text[7], '-') || !TryReadPair(text[8..10], out day))) return false;
        value = new PartialDate(digits, form, month, day, qualifier);
        if (value.IsPossible(text.Length)) return true;
        value = default;
        return false;
    }

    private static bool TryReadYear<TChar>(ReadOnlySpan<TChar> text, bool negative, out YearForm form, out int digits)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        form = YearForm.Unknown;
        digits = 0;
        int known = 0;
        while (known < text.Length && DigitOf(text[known]) is int digit and >= 0)
        {
            digits = (10 * digits) + digit;
            known++;
        }

        for (int i = known; i < text.Length; i++)
        {
            digits *= 10;
            if (!Is(text[i], 'X')) return false;
        }

        form = (known, negative) switch
        {
            (4, false) => YearForm.Whole,
            (4, true) => YearForm.NegativeWhole,
            (3, false) => YearForm.Decade,
            (3, true) => YearForm.NegativeDecade,
            (2, false) => YearForm.Century,
            (2, true) => YearForm.NegativeCentury,
            _ => YearForm.Unknown,
        };
        return form != YearForm.Unknown || (known == 0 && !negative);
    }

    /// <summary>Reads two digits, of which zero is refused, or <c>XX</c>.</summary>
    private static bool TryReadPair<TChar>(ReadOnlySpan<TChar> text, out int number)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        number = Is(text[0], 'X') && Is(text[1], 'X') ? Unspecified : (10 * DigitOf(text[0])) + DigitOf(text[1]);
        return number == Unspecified || (number > 0 && DigitOf(text[1]) >= 0);
    }

    /// <summary>Whether the parts go together: the year is in the calendar, X stands only to the right, the day exists.</summary>
    private bool IsPossible(int length)
    {
        bool yearIsPossible = _yearForm switch
        {
            YearForm.NegativeWhole => _digits > 0 && -_digits >= CalendarDays.First.Year,
            YearForm.Whole => true,
            YearForm.Unknown => length < 7 || _month == Unspecified,
            _ => length == 4,
        };
        if (!yearIsPossible || _month is > 12 and not Unspecified) return false;
        if (_month == Unspecified) return length < 10 || _day == Unspecified;
        return length < 10 || _day == Unspecified || _day <= CalendarDays.InMonth(FirstYear, _month);
    }

    private static bool Is<TChar>(TChar character, char expected)
        where TChar : unmanaged, IBinaryInteger<TChar> => character == TChar.CreateTruncating(expected);

    private static int DigitOf<TChar>(TChar character)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int digit = int.CreateTruncating(character) - '0';
        return digit is >= 0 and <= 9 ? digit : -1;
    }

    private static DateQualifier QualifierOf<TChar>(TChar character)
        where TChar : unmanaged, IBinaryInteger<TChar> => int.CreateTruncating(character) switch
        {
            '?' => DateQualifier.Uncertain,
            '~' => DateQualifier.Approximate,
            '%' => DateQualifier.UncertainAndApproximate,
            _ => DateQualifier.None,
        };
}
