using System.Numerics;

namespace PactModel;

public readonly partial struct PartialDateInterval
{
    /// <summary>Two dates and the stroke between them.</summary>
    private const int Longest = (2 * PartialDate.LongestText) + 1;

    static int ITextValue<PartialDateInterval>.LongestText => Longest;

    static bool ITextValue<PartialDateInterval>.TryRead<TChar>(ReadOnlySpan<TChar> text, out PartialDateInterval value) => TryRead(text, out value);

    private static bool TryRead<TChar>(ReadOnlySpan<TChar> text, out PartialDateInterval value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = default;
        int stroke = text.IndexOf(TChar.CreateTruncating('/'));
        if (stroke < 0 || !TryReadBound(text[..stroke], out IntervalBound start) || !TryReadBound(text[(stroke + 1)..], out IntervalBound end) || IsReversed(start, end))
            return false;
        value = new PartialDateInterval(start, end);
        return true;
    }

    private static bool TryReadBound<TChar>(ReadOnlySpan<TChar> text, out IntervalBound bound)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        TChar dot = TChar.CreateTruncating('.');
        bound = default;
        if (text.IsEmpty) return true;
        if (text.Length == 2 && text[0] == dot && text[1] == dot)
        {
            bound = IntervalBound.Open;
            return true;
        }

        bool isDate = PartialDate.TryRead(text, out PartialDate date) && !date.HasUnspecifiedDigits;
        if (isDate) bound = date;
        return isDate;
    }

    int ITextValue<PartialDateInterval>.Write<TChar>(Span<TChar> destination)
    {
        int length = WriteBound(Start, destination);
        destination[length++] = TChar.CreateTruncating('/');
        return length + WriteBound(End, destination[length..]);
    }

    private static int WriteBound<TChar>(IntervalBound bound, Span<TChar> destination)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (bound.Date is { } date) return date.Write(destination);
        if (bound.Kind == IntervalBoundKind.Unknown) return 0;
        destination[..2].Fill(TChar.CreateTruncating('.'));
        return 2;
    }
}
