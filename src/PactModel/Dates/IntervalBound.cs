using NodaTime;

namespace PactModel;

/// <summary>What is known of an end of an interval.</summary>
public enum IntervalBoundKind
{
    /// <summary>There is such a day, but it is not known: nothing is written.</summary>
    Unknown,

    /// <summary>There is none: the interval goes on without end, or has no beginning; written <c>..</c>.</summary>
    Open,

    /// <summary>It is given by a date.</summary>
    Known,
}

/// <summary>An end of an interval: a date that belongs to the interval, open, or unknown.</summary>
/// <remarks>Equal when the kind and the written date are. The default value is <see cref="Unknown"/>.</remarks>
public readonly record struct IntervalBound
{
    private IntervalBound(IntervalBoundKind kind, PartialDate? date) => (Kind, Date) = (kind, date);

    /// <summary>Gets the end that exists but is not known.</summary>
    public static IntervalBound Unknown => default;

    /// <summary>Gets the end that does not exist: the interval goes on.</summary>
    public static IntervalBound Open { get; } = new(IntervalBoundKind.Open, null);

    /// <summary>Gets what is known of this end.</summary>
    public IntervalBoundKind Kind { get; }

    /// <summary>Gets the date of this end, or null if it is open or unknown.</summary>
    public PartialDate? Date { get; }

    /// <summary>Returns an end given by a date.</summary>
    public static IntervalBound FromPartialDate(PartialDate date) => new(IntervalBoundKind.Known, date);

    /// <summary>Returns an end given by a day.</summary>
    public static IntervalBound FromLocalDate(LocalDate day) => FromPartialDate(day);

    /// <summary>Returns an end given by a date.</summary>
    public static implicit operator IntervalBound(PartialDate date) => FromPartialDate(date);

    /// <summary>Returns an end given by a day.</summary>
    public static implicit operator IntervalBound(LocalDate day) => FromLocalDate(day);

    /// <summary>Returns the date, <c>..</c> if open, or the empty text if unknown.</summary>
    public override string ToString() => Kind switch
    {
        IntervalBoundKind.Known => Date.GetValueOrDefault().ToString(),
        IntervalBoundKind.Open => "..",
        _ => "",
    };
}
