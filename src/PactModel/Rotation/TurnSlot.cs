using NodaTime;

namespace PactModel;

/// <summary>The days a turn covers, by the rule.</summary>
/// <remarks>
/// Both days are included. A slot that runs on until something happens has no last day yet. Equal when both days are.
/// The default value runs on from the first day of year 1 and is the slot of no turn.
/// </remarks>
public readonly partial record struct TurnSlot
{
    internal TurnSlot(LocalDate first, LocalDate? last)
    {
        First = first;
        Last = last;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day, or null if it is not known yet or lies beyond the year 9999.</summary>
    public LocalDate? Last { get; }

    /// <summary>Says whether a day lies in the slot; every day from the first on does while the last is not known.</summary>
    public bool Contains(LocalDate day) => day >= First && (Last is not { } last || day <= last);

    /// <summary>Returns both days in ISO 8601 with a slash between; an open end is written <c>..</c>.</summary>
    public override string ToString() => $"{RotationText.Day(First)}/{(Last is { } last ? RotationText.Day(last) : "..")}";
}
