namespace PactModel;

/// <summary>Two sides take turns.</summary>
public sealed partial record Alternation : RotationOrder
{
    /// <summary>Gets one side. Which side comes first is said by the segment's first holder, not by this order.</summary>
    public required AlternationSide First { get; init; }

    /// <summary>Gets the other side.</summary>
    public required AlternationSide Second { get; init; }

    private protected override int BranchCount => 2;

    private protected override OrderBranch BranchAt(int index) => index == 0 ? First.Branch("first") : Second.Branch("second");

    private protected override void CheckOrder(Checker checker)
    {
        using (checker.Member("first")) First.Check(checker);
        using (checker.Member("second")) Second.Check(checker);
        if (First.Party is { } one && Second.Party == one)
            checker.Error(RotationFindings.OrderRepeats, $"Both sides of the alternation are {one}: name two different parties.");
        if (First.Code is { } code && string.Equals(code, Second.Code, StringComparison.Ordinal))
            checker.Error(RotationFindings.OrderRepeats, $"Both sides of the alternation have the code '{code}': give each its own.");
    }
}

/// <summary>A side of an alternation: one party, or several with an order among themselves.</summary>
public sealed partial record AlternationSide
{
    private static readonly ListOrder s_empty = new() { Members = [] };

    /// <summary>What a side of one party is called and its order, which follow from the party and are asked for often.</summary>
    private readonly (string Code, ListOrder Order)? _alone;

    /// <summary>Gets the code by which decisions, members and answers name the side, such as <c>Asia</c>; null for the party's code, or <c>first</c> and <c>second</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Gets the party, or null if the side has an order.</summary>
    public PartyCode? Party
    {
        get;
        init
        {
            field = value;
            _alone = value is { } party ? (party.ToString(), new ListOrder { Members = [party] }) : null;
        }
    }

    /// <summary>Gets the order among the side's members, or null if the side is one party.</summary>
    public RotationOrder? Order { get; init; }

    /// <summary>
    /// Gets who begins the inner order, where that is not its own beginning; otherwise null. Of one that chooses, who counts as chosen for
    /// its first turn unless another choice is recorded for that.
    /// </summary>
    public PartyCode? FirstHolder { get; init; }

    /// <summary>Gets where the side hosts, or null if that is not known.</summary>
    public Place? Seat { get; init; }

    internal OrderBranch Branch(string name) =>
        new(Code ?? _alone?.Code ?? name, Order ?? _alone?.Order ?? s_empty, FirstHolder, Seat);

    internal void Check(Checker checker)
    {
        checker.Refer("party", Party);
        checker.Refer("firstHolder", FirstHolder);
        using (checker.Member("seat")) Seat?.Check(checker);
        if (Code is not null && string.IsNullOrWhiteSpace(Code)) checker.ErrorAt("code", RotationFindings.OrderGroup, "The code of a side is not blank: give it one, or leave it out.");
        if (Party is { IsNone: false } == (Order is not null))
        {
            checker.Error(RotationFindings.OrderSide, "A side is either one party or an order among several: give one of the two.");
            return;
        }

        using (checker.Member("order")) Order?.Check(checker);
    }
}

/// <summary>Groups take turns in a cycle; each has an order among its members, or chooses.</summary>
/// <remarks>A group can have several places in the cycle: each is a turn of that group, which has one order and one cursor for all of them.</remarks>
public sealed partial record GroupCycle : RotationOrder
{
    /// <summary>Gets the groups; each stands once. They take turns in this order, unless a sequence is given.</summary>
    public required EquatableList<RotationGroup> Groups { get; init; }

    /// <summary>
    /// Gets the codes of the groups in the order of their places in the cycle, where one has several: <c>west, east, south, south</c>.
    /// Each group stands at least once. A group that begins does so at its first place here. Empty: each once, as the groups stand.
    /// </summary>
    public EquatableList<string> Sequence { get; init; } = [];

    private protected override int BranchCount => Groups.Count;

    private protected override OrderBranch BranchAt(int index) => new(Groups[index].Code, Groups[index].Order, Groups[index].FirstHolder, null);

    private protected override void CheckOrder(Checker checker)
    {
        if (Groups.Count == 0)
        {
            using (checker.Member("groups"))
                checker.Error(RotationFindings.OrderEmpty, "A cycle has at least one group.");
        }

        checker.Unique("groups", Groups, g => g.Code, RotationFindings.OrderRepeats, "The group");
        checker.Each("groups", Groups, (c, group) => group.Check(c));
        checker.Each("sequence", Sequence, (c, code) =>
        {
            if (!Groups.Any(g => string.Equals(g.Code, code, StringComparison.Ordinal)))
                c.Error(RotationFindings.OrderGroup, $"There is no group '{code}' in this cycle: name one of its groups.");
        });
        if (Sequence.Count == 0) return;
        foreach (RotationGroup group in Groups.Where(g => !Sequence.Contains(g.Code, StringComparer.Ordinal)))
            checker.ErrorAt("sequence", RotationFindings.OrderGroup, $"The group '{group.Code}' has no place in the sequence: give it one, or leave the group out.");
    }
}

/// <summary>A group in a cycle.</summary>
public sealed partial record RotationGroup
{
    /// <summary>Gets the code by which decisions and answers name the group.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the order among its members; a <see cref="ChoiceOrder"/> if it chooses.</summary>
    public required RotationOrder Order { get; init; }

    /// <summary>
    /// Gets who begins the inner order, where that is not its own beginning; otherwise null. Of one that chooses, who counts as chosen for
    /// its first turn unless another choice is recorded for that.
    /// </summary>
    public PartyCode? FirstHolder { get; init; }

    internal void Check(Checker checker)
    {
        checker.Refer("firstHolder", FirstHolder);
        if (string.IsNullOrWhiteSpace(Code)) checker.Error(RotationFindings.OrderGroup, "A group needs a code.");
        using (checker.Member("order")) Order.Check(checker);
    }
}
