namespace PactModel;

/// <summary>A segment of the order: its rule, from a turn on, and who holds that turn.</summary>
/// <remarks>A new segment discards the cursor of the one before.</remarks>
public sealed partial record OrderSegment
{
    /// <summary>Gets the first turn of the segment; null (only in the first entry) for the first turn of the rotation.</summary>
    public int? FromTurn { get; init; }

    /// <summary>Gets the rule.</summary>
    public required RotationOrder Order { get; init; }

    /// <summary>
    /// Gets who is due at the first turn. Always given, never inferred from the place of signing, the clause's order or the
    /// alphabet; only an order without rule has none, and where groups choose, <see cref="FirstGroup"/> may stand instead. Where its
    /// group chooses, it counts as chosen for the group's first turn, whenever that comes, unless another choice is recorded for that.
    /// </summary>
    public PartyCode? FirstHolder { get; init; }

    /// <summary>Gets the code of the group that is due at the first turn, where its holder is chosen and not yet known; otherwise null.</summary>
    public string? FirstGroup { get; init; }

    /// <summary>Gets the sources of the segment's rule.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}

/// <summary>The rule by which holders follow one another.</summary>
/// <remarks>
/// A closed set: <see cref="KeyOrder"/>, <see cref="ListOrder"/>, <see cref="Alternation"/>, <see cref="GroupCycle"/>,
/// <see cref="ChoiceOrder"/>, <see cref="NoOrder"/>. Orders nest: the sides of an alternation and the groups of a cycle have orders
/// of their own, each with its own cursor, moved only by that level's turns.
/// </remarks>
public abstract partial record RotationOrder
{
    private protected RotationOrder()
    {
    }

    /// <summary>Gets the orders directly inside this one, with what the level calls them. Going through them allocates nothing.</summary>
    internal OrderBranches Branches => new(this);

    private protected virtual int BranchCount => 0;

    private protected virtual OrderBranch BranchAt(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gets the parties that the rule itself names as having a place in it, not counting inner orders.</summary>
    internal virtual IEnumerable<PartyCode> Named => [];

    /// <summary>Adds the parties that the rule itself names to a list.</summary>
    internal virtual void AddNamed(List<PartyCode> parties) => parties.AddRange(Named);

    /// <summary>Gets the codes of the groups and sides inside, at every level.</summary>
    internal IEnumerable<string> GroupCodes
    {
        get
        {
            foreach (OrderBranch branch in Branches)
            {
                yield return branch.Code;
                foreach (string code in branch.Order.GroupCodes) yield return code;
            }
        }
    }

    /// <summary>Goes to each group or side directly inside, with the checker standing at it.</summary>
    internal void EachBranch(Checker checker, Action<OrderBranch, int> check)
    {
        for (int i = 0; i < BranchCount; i++)
        {
            using Checker.Scope outer = checker.Member(this is Alternation ? (i == 0 ? "first" : "second") : "groups");
            using Checker.Scope? item = this is Alternation ? null : checker.Item(i);
            check(BranchAt(i), i);
        }
    }

    private protected abstract void CheckOrder(Checker checker);

    internal void Check(Checker checker) => CheckOrder(checker);

    /// <summary>The orders directly inside one.</summary>
    internal readonly struct OrderBranches(RotationOrder order)
    {
        public int Count => order.BranchCount;

        public bool Any(Func<OrderBranch, bool> holds)
        {
            foreach (OrderBranch branch in this)
            {
                if (holds(branch)) return true;
            }

            return false;
        }

        public Enumerator GetEnumerator() => new(order);

        internal struct Enumerator(RotationOrder order)
        {
            private int _at = -1;

            public readonly OrderBranch Current => order.BranchAt(_at);

            public bool MoveNext() => ++_at < order.BranchCount;
        }
    }
}

/// <summary>An order inside another: the group it is for, its order, who begins it, and where its members host.</summary>
internal readonly record struct OrderBranch(string Code, RotationOrder Order, PartyCode? First, Place? Seat);

/// <summary>Each member once, in the order given, then again.</summary>
public sealed partial record ListOrder : RotationOrder
{
    /// <summary>Gets the members in their order; each stands once.</summary>
    public required EquatableList<PartyCode> Members { get; init; }

    internal override IEnumerable<PartyCode> Named => Members;

    internal override void AddNamed(List<PartyCode> parties) => parties.AddRange(Members.AsSpan());

    private protected override void CheckOrder(Checker checker)
    {
        checker.Refer("members", Members);
        checker.Unique("members", Members, m => m, RotationFindings.OrderRepeats, "In an order where each member stands once,");
        if (Members.Count == 0 || Members.Any(m => m.IsNone))
        {
            using (checker.Member("members"))
                checker.Error(RotationFindings.OrderEmpty, "A list names at least one member, and each by its code.");
        }
    }
}
