using System.Numerics;

namespace PactModel;

public readonly partial struct PartialDate
{
    /// <summary>The length of <c>-9998-12-31%</c>.</summary>
    internal const int LongestText = 12;

    static int ITextValue<PartialDate>.LongestText => LongestText;

    int ITextValue<PartialDate>.Write<TChar>(Span<TChar> destination) => Write(destination);

    internal int Write<TChar>(Span<TChar> destination)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int length = 0;
        if (_yearForm >= YearForm.NegativeCentury) destination[length++] = Char<TChar>('-');
        int known = _yearForm switch
        {
            YearForm.Unknown => 0,
            YearForm.Century or YearForm.NegativeCentury => 2,
            YearForm.Decade or YearForm.NegativeDecade => 3,
            _ => 4,
        };
        for (int i = 0, divisor = 1000; i < 4; i++, divisor /= 10)
            destination[length++] = i < known ? Char<TChar>('0' + (_digits / divisor % 10)) : Char<TChar>('X');
        if (_month != 0) WritePair(destination, ref length, _month);
        if (_day != 0) WritePair(destination, ref length, _day);
        if (IsQualified) destination[length++] = Char<TChar>(" ?~%"[_qualifier]);
        return length;
    }

    private static void WritePair<TChar>(Span<TChar> destination, ref int length, byte number)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        destination[length++] = Char<TChar>('-');
        destination[length++] = Char<TChar>(number == Unspecified ? 'X' : '0' + (number / 10));
        destination[length++] = Char<TChar>(number == Unspecified ? 'X' : '0' + (number % 10));
    }

    private static TChar Char<TChar>(int character)
        where TChar : unmanaged, IBinaryInteger<TChar> => TChar.CreateTruncating(character);
}
