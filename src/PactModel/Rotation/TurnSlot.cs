using NodaTime;

namespace PactModel;

/// <summary>The days a turn covers, by the rule.</summary>
/// <remarks>
/// Both days are included. A slot that runs on until something happens has no last day yet. Equal when all its days are.
/// The default value runs on from the first day of year 1 and is the slot of no turn.
/// </remarks>
public readonly partial record struct TurnSlot
{
    internal TurnSlot(LocalDate first, LocalDate? last, LocalDate? latestLast = null)
    {
        First = first;
        Last = last;
        LatestLast = last ?? latestLast;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day, or null if it is not known yet or lies beyond the year 9999.</summary>
    public LocalDate? Last { get; }

    /// <summary>
    /// Gets the latest day that can be the last: the last itself where it is known; where it is not, because the day on which the next
    /// turn began is known in part or not on record, the day before the next one on record can at the latest have begun; null if there is none.
    /// </summary>
    public LocalDate? LatestLast { get; }

    /// <summary>Says whether a day lies in the slot; while the last day is not known, every day from the first to the latest that can be the last does.</summary>
    public bool Contains(LocalDate day) => day >= First && (LatestLast is not { } last || day <= last);

    /// <summary>Returns both days in ISO 8601 with a slash between; an open end is written <c>..</c>, one that is known only at the latest <c>..2008-12-31</c>.</summary>
    public override string ToString() => $"{RotationText.Day(First)}/{(Last is null ? ".." : "")}{(LatestLast is { } last ? RotationText.Day(last) : "")}";
}
