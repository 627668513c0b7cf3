using System.Globalization;
using NodaTime;

namespace PactModel;

/// <summary>A span of days that a trend counts in: from the first to the last day, both included.</summary>
/// <remarks>Immutable; equal when both days are.</remarks>
public sealed record TrendSpan
{
    /// <summary>Makes a span.</summary>
    /// <param name="from">The first day, included.</param>
    /// <param name="to">The last day, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public TrendSpan(LocalDate from, LocalDate to)
    {
        From = CalendarDays.Iso(from);
        To = CalendarDays.Iso(to);
        if (To < From) throw new ArgumentOutOfRangeException(nameof(to), DayText.Iso(To), "The last day is before the first: exchange them.");
    }

    /// <summary>Gets the first day, included.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day, included.</summary>
    public LocalDate To { get; }

    /// <summary>Gets the span as EDTF writes it: <c>2010</c> for a year, <c>201X</c> for a decade from a year that ends in nought, otherwise <c>1989-11-09/1991-12-26</c>.</summary>
    public string Code
    {
        get
        {
            bool isWholeYears = From is { Month: 1, Day: 1 } && To is { Month: 12, Day: 31 };
            string year = From.Year < 0 ? string.Create(CultureInfo.InvariantCulture, $"-{-From.Year:0000}") : From.Year.ToString("0000", CultureInfo.InvariantCulture);
            if (isWholeYears && From.Year == To.Year) return year;
            if (IsDecade) return $"{year[..^1]}X";
            return $"{DayText.Iso(From)}/{DayText.Iso(To)}";
        }
    }

    internal bool IsDecade => From is { Month: 1, Day: 1, Year: >= 0 } && To is { Month: 12, Day: 31 } && From.Year % 10 == 0 && To.Year == From.Year + 9;

    /// <summary>Returns every year from one to another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first, or a year is outside the calendar.</exception>
    public static EquatableList<TrendSpan> Years(int first, int last) => OfYears(1, first, last);

    /// <summary>Returns every decade, such as 2010 to 2019, from that of one year to that of another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first, or a year is outside the calendar.</exception>
    public static EquatableList<TrendSpan> Decades(int first, int last) => OfYears(10, first - Modulo(first, 10), last);

    /// <summary>Returns spans of some years each, one after the other, the first from a year on and the last with another year in it.</summary>
    /// <param name="length">The number of years of each span; at least one.</param>
    /// <param name="first">The year the first span begins with.</param>
    /// <param name="last">The year that the last span has in it; that span may reach beyond it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is not positive, the last year is before the first, or a year is outside the calendar.</exception>
    public static EquatableList<TrendSpan> OfYears(int length, int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, CalendarDays.First.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, CalendarDays.Last.Year);
        List<TrendSpan> spans = [];
        for (long year = first; year <= last; year += length)
            spans.Add(new TrendSpan(new LocalDate((int)year, 1, 1), new LocalDate((int)Math.Min(year + length - 1, CalendarDays.Last.Year), 12, 31)));
        return spans.ToEquatableList();
    }

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    internal static int Modulo(int number, int divisor) => ((number % divisor) + divisor) % divisor;
}

/// <summary>How long the spans of a trend are that finds its own first and last one.</summary>
public enum TrendStep
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten calendar years, the first of which ends in nought: 2010 to 2019.</summary>
    Decade,
}
