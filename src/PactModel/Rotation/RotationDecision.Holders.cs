using System.Globalization;

namespace PactModel;

/// <summary>
/// A holder's first due turn at or after a turn is lost: the cursor passes over it and the next member takes the number. Two
/// skips of one holder take successive occurrences. In a group or on a side, another of its members is next; where there is
/// none, the group is passed over.
/// </summary>
public sealed partial record SkipTurn : RotationDecision
{
    /// <summary>Gets the member that is passed over, or null if a group is.</summary>
    public PartyCode? Holder { get; init; }

    /// <summary>Gets the code of the group that is passed over, or null if a member is.</summary>
    public string? Group { get; init; }

    /// <summary>Gets the earliest turn that is meant.</summary>
    public required int From { get; init; }

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"{Holder?.ToString() ?? Group} passed over at its first turn due from turn {From} on");

    internal override IEnumerable<(string Member, int Turn)> Turns => [("from", From)];

    private protected override void CheckCase(Checker checker)
    {
        checker.Refer("holder", Holder);
        if (Holder is { IsNone: false } == (Group is not null))
            checker.Error(RotationFindings.DecisionHolder, "A skip names either a member or a group: give one of the two.");
    }
}

/// <summary>A holder gives up its turns from a turn on, for good: each time it would be due the cursor passes over it.</summary>
public sealed partial record RelinquishTurns : RotationDecision
{
    /// <summary>Gets the member.</summary>
    public required PartyCode Holder { get; init; }

    /// <summary>Gets the earliest turn that is meant.</summary>
    public required int From { get; init; }

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"{Holder} gives up its turns from turn {From} on");

    private protected override void CheckCase(Checker checker) => checker.Refer("holder", Holder);

    internal override IEnumerable<(string Member, int Turn)> Turns => [("from", From)];

    internal override string? Claim => $"relinquish {Holder}";
}

/// <summary>
/// A holder's first due turn at or after a turn is put off: passed over as in a skip, and at the later turn the holder presides
/// while the cursor stays. Its ordinary turns remain. Without a later turn it is pending.
/// </summary>
public sealed partial record DeferTurn : RotationDecision
{
    /// <summary>Gets the member.</summary>
    public required PartyCode Holder { get; init; }

    /// <summary>Gets the earliest turn that is meant.</summary>
    public required int From { get; init; }

    /// <summary>Gets the turn at which it presides instead, after the one put off; null while that is open.</summary>
    public int? To { get; init; }

    private protected override string Describe() => To is { } to
        ? string.Create(CultureInfo.InvariantCulture, $"{Holder}, first due from turn {From} on, deferred to turn {to}")
        : string.Create(CultureInfo.InvariantCulture, $"{Holder}, first due from turn {From} on, deferred");

    internal override IEnumerable<(string Member, int Turn)> Turns => To is { } to ? [("from", From), ("to", to)] : [("from", From)];

    internal override string? Claim => To is { } to ? $"holder of turn {to}" : null;

    private protected override void CheckCase(Checker checker)
    {
        checker.Refer("holder", Holder);
        if (To <= From)
        {
            using (checker.Member("to"))
                checker.Error(RotationFindings.DecisionOrder, $"A turn due from turn {From} on is deferred to a later turn, not to turn {To}.");
        }
    }
}

/// <summary>A holder is not eligible for a range of turns; its place is kept and nothing is given back.</summary>
public sealed partial record SuspendHolder : RotationDecision
{
    /// <summary>Gets the member.</summary>
    public required PartyCode Holder { get; init; }

    /// <summary>Gets the first turn for which it is not eligible.</summary>
    public required int From { get; init; }

    /// <summary>Gets the first turn for which it is eligible again, or null while that is open.</summary>
    public int? Until { get; init; }

    private protected override string Describe() => Until is { } until
        ? string.Create(CultureInfo.InvariantCulture, $"{Holder} suspended from turn {From} until turn {until}")
        : string.Create(CultureInfo.InvariantCulture, $"{Holder} suspended from turn {From} on");

    internal override IEnumerable<(string Member, int Turn)> Turns => Until is { } until ? [("from", From), ("until", until)] : [("from", From)];

    private protected override void CheckCase(Checker checker)
    {
        checker.Refer("holder", Holder);
        if (Until <= From)
        {
            using (checker.Member("until"))
                checker.Error(RotationFindings.DecisionOrder, $"A suspension from turn {From} ends at a later turn, not at turn {Until}.");
        }
    }
}
