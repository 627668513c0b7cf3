namespace PactModel;

/// <summary>A dated exception to a rotation's rules, with the authority that made it.</summary>
/// <remarks>
/// A closed set: <see cref="SwapTurns"/>, <see cref="SkipTurn"/>, <see cref="RelinquishTurns"/>, <see cref="DeferTurn"/>,
/// <see cref="SuspendHolder"/>, <see cref="AssignTurn"/>, <see cref="SplitTurn"/>, <see cref="StretchTurn"/>,
/// <see cref="AssignRole"/>. Decisions name turns, or a holder with the earliest turn that is meant, never the days of turns,
/// so moving the calendar orphans none.
/// </remarks>
public abstract partial record RotationDecision
{
    private protected RotationDecision()
    {
    }

    /// <summary>Gets the day on which it was taken, or null if that is not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Gets who took it, such as a council or an exchange of notes; null if that is not known.</summary>
    public string? Authority { get; init; }

    /// <summary>Gets the sources.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];

    /// <summary>
    /// Gets the holders that turns would have without this decision, as it was understood when it was taken. Where the rules
    /// and the other decisions give someone else there is a finding, never a silent shift.
    /// </summary>
    public EquatableList<ExpectedHolder> Expected { get; init; } = [];

    /// <summary>Gets a remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the decision in a few words, without its date and authority.</summary>
    internal string Summary => Describe();

    /// <summary>Gets the turns it names, each with the member that holds it.</summary>
    internal abstract IEnumerable<(string Member, int Turn)> Turns { get; }

    /// <summary>Gets what it claims for itself alone: a second decision with the same claim contradicts it.</summary>
    internal virtual string? Claim => null;

    private protected virtual void CheckCase(Checker checker)
    {
    }

    private protected abstract string Describe();

    /// <summary>Returns the decision in a few words, with date and authority where they are known.</summary>
    public sealed override string ToString()
    {
        string authority = Authority is null ? "" : $", {Authority}";
        string date = Date is { } day ? $", {day}" : "";
        return $"{Summary}{authority}{date}";
    }

    internal void Check(Checker checker, int firstTurn)
    {
        foreach ((string member, int turn) in Turns)
        {
            if (turn >= firstTurn) continue;
            using (checker.Member(member))
                checker.Error(RotationFindings.DecisionTurn, $"The decision '{Summary}' names turn {turn}, but the first known turn is {firstTurn}.");
        }

        checker.Refer("sources", Sources);
        checker.Each("expected", Expected, (c, expected) =>
        {
            c.Refer("holder", expected.Holder);
            if (expected.Turn < firstTurn)
                c.ErrorAt("turn", RotationFindings.DecisionTurn, $"The decision '{Summary}' expects a holder at turn {expected.Turn}, but the first known turn is {firstTurn}.");
        });
        CheckCase(checker);
    }
}

/// <summary>Who would hold a turn without a decision, as the decision saw it.</summary>
public sealed partial record ExpectedHolder
{
    /// <summary>Gets the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the party.</summary>
    public required PartyCode Holder { get; init; }
}

/// <summary>Two turns exchange those who would hold them after everything else; the cursor and the turns between are untouched.</summary>
public sealed partial record SwapTurns : RotationDecision
{
    /// <summary>Gets one turn.</summary>
    public required int First { get; init; }

    /// <summary>Gets the other turn.</summary>
    public required int Second { get; init; }

    private protected override string Describe() => $"swap of turns {First} and {Second}";

    internal override IEnumerable<(string Member, int Turn)> Turns => [("first", First), ("second", Second)];

    private protected override void CheckCase(Checker checker)
    {
        if (First == Second)
            checker.Error(RotationFindings.DecisionSelfSwap, $"Turn {First} is swapped with itself: name two different turns, or remove the decision.");
    }
}

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

    private protected override string Describe() => $"{Holder?.ToString() ?? Group} passed over at its first turn due from turn {From} on";

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

    private protected override string Describe() => $"{Holder} gives up its turns from turn {From} on";

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
        ? $"{Holder}, first due from turn {From} on, deferred to turn {to}"
        : $"{Holder}, first due from turn {From} on, deferred";

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
        ? $"{Holder} suspended from turn {From} until turn {until}"
        : $"{Holder} suspended from turn {From} on";

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

/// <summary>A turn is given to a holder, and it is stated whose place in the order that uses.</summary>
public sealed partial record AssignTurn : RotationDecision
{
    /// <summary>Gets the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets who holds it: a member, an outsider, nobody, several together, or disputed.</summary>
    public required TurnHolder Holder { get; init; }

    /// <summary>Gets whose place is used, and so where the rotation resumes.</summary>
    public required PlaceUse Uses { get; init; }

    private protected override string Describe() => $"turn {Turn} given to {Holder}, {Uses switch
    {
        PlaceUse.Due => "using the turn of the holder due",
        PlaceUse.Named => "using its own turn",
        _ => "using nobody's turn",
    }}";

    internal override IEnumerable<(string Member, int Turn)> Turns => [("turn", Turn)];

    internal override string? Claim => $"holder of turn {Turn}";

    private protected override void CheckCase(Checker checker)
    {
        using (checker.Member("holder")) Holder.Check(checker);
        if (Uses == PlaceUse.Named && Holder.Kind != HolderKind.Party)
        {
            using (checker.Member("uses"))
                checker.Error(RotationFindings.DecisionHolder, $"'{Holder}' has no place of its own in the order: let the turn use that of the holder due, or of no one.");
        }
    }
}

/// <summary>Whose place in the order an assigned turn uses.</summary>
public enum PlaceUse
{
    /// <summary>That of the holder who was due: the rotation resumes as planned.</summary>
    Due,

    /// <summary>That of the holder named: the rotation resumes after it.</summary>
    Named,

    /// <summary>Nobody's: the cursor stays, and the holder who was due follows.</summary>
    NoOne,
}

/// <summary>A turn is held in dated parts: acting, caretaker, substitute, contested, collective. The cursor sees one turn.</summary>
public sealed partial record SplitTurn : RotationDecision
{
    /// <summary>Gets the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the parts, in order; each runs to the next, so that together they cover the slot.</summary>
    public required EquatableList<TurnPart> Parts { get; init; }

    private protected override string Describe() => $"turn {Turn} held in {Parts.Count} parts";

    internal override IEnumerable<(string Member, int Turn)> Turns => [("turn", Turn)];

    internal override string? Claim => $"parts of turn {Turn}";

    private protected override void CheckCase(Checker checker)
    {
        using Checker.Scope scope = checker.Member("parts");
        if (Parts.Count == 0) checker.Error(RotationFindings.DecisionParts, $"Turn {Turn} is split into no parts: give at least one.");
        for (int i = 0; i < Parts.Count; i++)
        {
            using Checker.Scope item = checker.Item(i);
            using (checker.Member("holder")) Parts[i].Holder.Check(checker);
            bool last = i == Parts.Count - 1;
            if (last == Parts[i].Until.HasValue)
                checker.Error(RotationFindings.DecisionParts, "Every part but the last says on which day the next begins; the last runs to the end of the slot.");
            else if (i > 0 && Parts[i].Until <= Parts[i - 1].Until)
                checker.Error(RotationFindings.DecisionParts, "The parts of a turn stand in the order of their days.");
            if (Parts[i].UsesOwnTurn && Parts[i].Holder.Kind != HolderKind.Party)
                checker.Error(RotationFindings.DecisionParts, $"'{Parts[i].Holder}' has no turn of its own to use.");
        }
    }
}

/// <summary>A part of a turn.</summary>
public sealed partial record TurnPart
{
    /// <summary>Gets the day on which the next part begins (the first day not in this one), or null for the last part.</summary>
    public NodaTime.LocalDate? Until { get; init; }

    /// <summary>Gets who holds the part.</summary>
    public required TurnHolder Holder { get; init; }

    /// <summary>Gets in what capacity. Default: regular.</summary>
    public PartCapacity Capacity { get; init; }

    /// <summary>Gets whether the holder's own next turn is used up by this. Default: no.</summary>
    public bool UsesOwnTurn { get; init; }
}

/// <summary>In what capacity a part of a turn is held.</summary>
public enum PartCapacity
{
    /// <summary>As the turn's regular holder.</summary>
    Regular,

    /// <summary>Acting for the holder.</summary>
    Acting,

    /// <summary>Caretaker until a holder is found.</summary>
    Caretaker,

    /// <summary>Substitute for the rest of the turn.</summary>
    Substitute,

    /// <summary>Disputed.</summary>
    Contested,

    /// <summary>Held by several together.</summary>
    Collective,
}

/// <summary>A turn ends on another day than the term says, and it is stated whether later slots move.</summary>
public sealed partial record StretchTurn : RotationDecision
{
    /// <summary>Gets the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the first day not in the turn: the day on which the next begins.</summary>
    public required NodaTime.LocalDate End { get; init; }

    /// <summary>Gets what becomes of the slots after it.</summary>
    public required StretchEffect Effect { get; init; }

    private protected override string Describe() => $"turn {Turn} runs to {RotationText.Day(End)} (first day out), {(Effect == StretchEffect.ShiftsLater ? "later turns follow from there" : "the next turn is the shorter")}";

    internal override IEnumerable<(string Member, int Turn)> Turns => [("turn", Turn)];

    internal override string? Claim => $"end of turn {Turn}";
}

/// <summary>What a stretched turn does to later slots.</summary>
public enum StretchEffect
{
    /// <summary>Later slots are counted from the new end.</summary>
    ShiftsLater,

    /// <summary>The next slot gives (or gains) the days; those after it stay.</summary>
    ShortensNext,
}

/// <summary>For one turn a role, or the place, is given otherwise than the roles' rules say. It touches no turn and no other role.</summary>
public sealed partial record AssignRole : RotationDecision
{
    /// <summary>Gets the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the role.</summary>
    public required RotationRole Role { get; init; }

    /// <summary>Gets who has the role, or null if only the place changes.</summary>
    public TurnHolder? Holder { get; init; }

    /// <summary>Gets the place, or null if only the holder changes.</summary>
    public Place? Place { get; init; }

    private protected override string Describe() => $"{RotationText.Role(Role)} of turn {Turn}: {Holder?.ToString() ?? Place?.ToString()}";

    internal override IEnumerable<(string Member, int Turn)> Turns => [("turn", Turn)];

    internal override string? Claim => $"{RotationText.Role(Role)} of turn {Turn}";

    private protected override void CheckCase(Checker checker)
    {
        using (checker.Member("holder")) Holder?.Check(checker);
        using (checker.Member("place")) checker.Refer("country", Place?.Country);
        if (Holder is null && Place is null)
            checker.Error(RotationFindings.DecisionHolder, "A role is given to a holder, or a place is named, or both: give at least one.");
    }
}
