using System.Globalization;

namespace PactModel;

/// <summary>Two turns exchange those who would hold them after everything else; the cursor and the turns between are untouched.</summary>
public sealed partial record SwapTurns : RotationDecision
{
    /// <summary>Gets one turn.</summary>
    public required int First { get; init; }

    /// <summary>Gets the other turn.</summary>
    public required int Second { get; init; }

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"swap of turns {First} and {Second}");

    internal override IEnumerable<(string Member, int Turn)> Turns => [("first", First), ("second", Second)];

    private protected override void CheckCase(Checker checker)
    {
        if (First == Second)
            checker.Error(RotationFindings.DecisionSelfSwap, $"Turn {First} is swapped with itself: name two different turns, or remove the decision.");
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

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"turn {Turn} {RotationText.Given(Holder)}, {Uses switch
    {
        PlaceUse.Due => "using the turn of the holder due",
        PlaceUse.Named => "using its own turn",
        _ => "using nobody's turn",
    }}");

    internal override IEnumerable<(string Member, int Turn)> Turns => [("turn", Turn)];

    internal override IEnumerable<(TurnHolder Holder, int Turn)> Holders => [(Holder, Turn)];

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

    /// <summary>
    /// That of the holder named: the rotation resumes after it, or after its group where that chooses. A turn that another is to lose is
    /// not lost by being jumped over: it loses the next one at which it is due.
    /// </summary>
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

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"turn {Turn} held in {Parts.Count} parts");

    internal override IEnumerable<(string Member, int Turn)> Turns => [("turn", Turn)];

    internal override IEnumerable<(TurnHolder Holder, int Turn)> Holders => Parts.Select(p => (p.Holder, Turn));

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
