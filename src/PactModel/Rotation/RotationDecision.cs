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

    /// <summary>Gets the holders it gives turns or roles to, each with the turn.</summary>
    internal virtual IEnumerable<(TurnHolder Holder, int Turn)> Holders => [];

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
