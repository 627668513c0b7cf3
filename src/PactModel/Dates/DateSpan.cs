using System.Globalization;
using NodaTime;

namespace PactModel;

/// <summary>The days a date can be: from the earliest to the latest, both included.</summary>
/// <remarks>
/// Equal when both days and the mark are. The default value is the single day 0001-01-01, as NodaTime's own default.
/// A span that is marked (<see cref="IsQualified"/>) comes from a date written with <c>?</c>, <c>~</c> or <c>%</c>: it
/// is not widened, and every comparison that rests on it is <see cref="Certainty.Possibly"/>.
/// There is no <c>&lt;</c>: two spans have no natural order.
/// </remarks>
public readonly partial record struct DateSpan
{
    /// <summary>Makes a span.</summary>
    /// <param name="earliest">The earliest day, included.</param>
    /// <param name="latest">The latest day, included.</param>
    /// <param name="isQualified">Whether the days rest on a date marked as uncertain or approximate.</param>
    /// <exception cref="ArgumentOutOfRangeException">The latest day lies before the earliest.</exception>
    public DateSpan(LocalDate earliest, LocalDate latest, bool isQualified = false)
    {
        Earliest = CalendarDays.Iso(earliest);
        Latest = CalendarDays.Iso(latest);
        IsQualified = isQualified;
        if (Latest < Earliest) throw new ArgumentOutOfRangeException(nameof(latest), "The latest day lies before the earliest: give them in order.");
    }

    /// <summary>Gets the earliest day it can be.</summary>
    public LocalDate Earliest { get; }

    /// <summary>Gets the latest day it can be.</summary>
    public LocalDate Latest { get; }

    /// <summary>Gets whether the days rest on a date marked as uncertain or approximate.</summary>
    public bool IsQualified { get; }

    /// <summary>Gets whether there is one day only, and no mark of doubt on it.</summary>
    public bool IsExact => Earliest == Latest && !IsQualified;

    /// <summary>Returns the span of one day.</summary>
    public static DateSpan FromLocalDate(LocalDate day) => new(day, day);

    /// <summary>Returns the days a partial date can be.</summary>
    public static DateSpan FromPartialDate(PartialDate date) => date.Span;

    /// <summary>Returns the span of one day.</summary>
    public static implicit operator DateSpan(LocalDate day) => FromLocalDate(day);

    /// <summary>Returns the days a partial date can be.</summary>
    public static implicit operator DateSpan(PartialDate date) => date.Span;

    /// <summary>Says whether this lies before the other date.</summary>
    public Certainty IsBefore(DateSpan other)
    {
        if (IsQualified || other.IsQualified) return Certainty.Possibly;
        if (Latest < other.Earliest) return Certainty.Certainly;
        return Earliest < other.Latest ? Certainty.Possibly : Certainty.CertainlyNot;
    }

    /// <summary>Says whether this lies after the other date.</summary>
    public Certainty IsAfter(DateSpan other) => other.IsBefore(this);

    /// <summary>Says whether this lies before the other date or on the same day.</summary>
    public Certainty IsOnOrBefore(DateSpan other) => other.IsBefore(this).Not();

    /// <summary>Says whether this lies after the other date or on the same day.</summary>
    public Certainty IsOnOrAfter(DateSpan other) => IsBefore(other).Not();

    /// <summary>Says whether this and the other date are the same day; two dates known to the month only are possibly so.</summary>
    public Certainty IsSameDay(DateSpan other)
    {
        if (IsQualified || other.IsQualified) return Certainty.Possibly;
        if (Latest < other.Earliest || other.Latest < Earliest) return Certainty.CertainlyNot;
        return IsExact && other.IsExact ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>Returns the earliest and the latest day, or the one day.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Earliest:uuuu-MM-dd}{(Earliest == Latest ? "" : $"..{Day(Latest)}")}{(IsQualified ? "?" : "")}");

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
