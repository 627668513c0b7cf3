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
    /// alphabet; only an order without rule has none, and where groups choose, <see cref="FirstGroup"/> may stand instead.
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

    /// <summary>Gets the orders directly inside this one, with what the level calls them.</summary>
    internal virtual IReadOnlyList<OrderBranch> Branches => [];

    /// <summary>Gets the parties that the rule itself names as having a place in it, not counting inner orders.</summary>
    internal virtual IEnumerable<PartyCode> Named => [];

    private protected abstract void CheckOrder(Checker checker);

    internal void Check(Checker checker) => CheckOrder(checker);
}

/// <summary>An order inside another: the group it is for, its order, who begins it, and where its members host.</summary>
internal readonly record struct OrderBranch(string Code, RotationOrder Order, PartyCode? First, Place? Seat);

/// <summary>Each member once, in the order given, then again.</summary>
public sealed partial record ListOrder : RotationOrder
{
    /// <summary>Gets the members in their order; each stands once.</summary>
    public required EquatableList<PartyCode> Members { get; init; }

    internal override IEnumerable<PartyCode> Named => Members;

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

/// <summary>The members in the order of a key: their official name in a language, or a given key, as it is on the day.</summary>
public sealed partial record KeyOrder : RotationOrder
{
    /// <summary>Gets the given keys, by party and by the day they begin. A given key goes before an official name.</summary>
    public EquatableList<SortKey> Keys { get; init; } = [];

    /// <summary>Gets the BCP 47 tag of the language of official names, or null if every member has a given key.</summary>
    public string? Language { get; init; }

    /// <summary>Gets how keys are compared. Default: the Latin alphabet, word by word.</summary>
    public Collation Collation { get; init; } = Collation.Latin;

    /// <summary>Gets the parties to which the order is confined, for an order inside a group; empty for all members.</summary>
    public EquatableList<PartyCode> Members { get; init; } = [];

    internal override IEnumerable<PartyCode> Named =>
        (Members.Count > 0 ? Members : (IEnumerable<PartyCode>)Keys.Select(k => k.Party)).Distinct();

    private protected override void CheckOrder(Checker checker)
    {
        if (Keys.Count == 0 && Language is null)
            checker.Error(RotationFindings.OrderEmpty, "A key order needs keys or the language of the official names.");
        if (Language is not null && !LocalizedText.TryNormaliseTag(Language, out _))
        {
            using (checker.Member("language"))
                checker.Error(RotationFindings.OrderLanguage, $"'{Language}' is not a BCP 47 language tag; write one like 'en' or 'ru'.");
        }

        checker.Unique("keys", Keys, k => new Dated(k.Party, k.From), RotationFindings.OrderRepeats, "The key of");
        checker.Refer("members", Members);
        checker.Unique("members", Members, m => m, RotationFindings.OrderRepeats, "The member");
        checker.Each("keys", Keys, (c, key) =>
        {
            c.Refer("party", key.Party);
            if (key.Party.IsNone || string.IsNullOrWhiteSpace(key.Key)) c.Error(RotationFindings.OrderKey, "A key names a party and is not blank.");
        });
        using (checker.Member("collation")) Collation.Check(checker);
    }

    /// <summary>What makes two keys the same one.</summary>
    private readonly record struct Dated(PartyCode Party, NodaTime.LocalDate? From)
    {
        public override string ToString() => $"{Party} {RotationText.Day(From)}";
    }
}

/// <summary>The key of a party in a key order, from a day on.</summary>
public sealed partial record SortKey
{
    /// <summary>Gets the party.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the key, such as the name under which the party is listed.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the first day on which the party has this key, or null for the key it had first.</summary>
    public NodaTime.LocalDate? From { get; init; }
}

/// <summary>Two sides take turns.</summary>
public sealed partial record Alternation : RotationOrder
{
    /// <summary>Gets one side. Which side comes first is said by the segment's first holder, not by this order.</summary>
    public required AlternationSide First { get; init; }

    /// <summary>Gets the other side.</summary>
    public required AlternationSide Second { get; init; }

    internal override IReadOnlyList<OrderBranch> Branches => [First.Branch("first"), Second.Branch("second")];

    private protected override void CheckOrder(Checker checker)
    {
        using (checker.Member("first")) First.Check(checker);
        using (checker.Member("second")) Second.Check(checker);
        if (First.Party is { } one && Second.Party == one)
            checker.Error(RotationFindings.OrderRepeats, $"Both sides of the alternation are {one}: name two different parties.");
    }
}

/// <summary>A side of an alternation: one party, or several with an order among themselves.</summary>
public sealed partial record AlternationSide
{
    /// <summary>Gets the party, or null if the side has an order.</summary>
    public PartyCode? Party { get; init; }

    /// <summary>Gets the order among the side's members, or null if the side is one party.</summary>
    public RotationOrder? Order { get; init; }

    /// <summary>Gets who begins the inner order, where that is not its own beginning; otherwise null.</summary>
    public PartyCode? FirstHolder { get; init; }

    /// <summary>Gets where the side hosts, or null if that is not known.</summary>
    public Place? Seat { get; init; }

    internal OrderBranch Branch(string name) =>
        new(Party?.ToString() ?? name, Order ?? new ListOrder { Members = Party is { } party ? [party] : [] }, FirstHolder, Seat);

    internal void Check(Checker checker)
    {
        checker.Refer("party", Party);
        using (checker.Member("seat")) checker.Refer("country", Seat?.Country);
        if (Party is { IsNone: false } == (Order is not null))
        {
            checker.Error(RotationFindings.OrderSide, "A side is either one party or an order among several: give one of the two.");
            return;
        }

        using (checker.Member("order")) Order?.Check(checker);
    }
}

/// <summary>Groups take turns in a cycle; each has an order among its members, or chooses.</summary>
public sealed partial record GroupCycle : RotationOrder
{
    /// <summary>Gets the groups in their order; each stands once.</summary>
    public required EquatableList<RotationGroup> Groups { get; init; }

    internal override IReadOnlyList<OrderBranch> Branches => [.. Groups.Select(g => new OrderBranch(g.Code, g.Order, g.FirstHolder, null))];

    private protected override void CheckOrder(Checker checker)
    {
        if (Groups.Count == 0)
        {
            using (checker.Member("groups"))
                checker.Error(RotationFindings.OrderEmpty, "A cycle has at least one group.");
        }

        checker.Unique("groups", Groups, g => g.Code, RotationFindings.OrderRepeats, "The group");
        checker.Each("groups", Groups, (c, group) => group.Check(c));
    }
}

/// <summary>A group in a cycle.</summary>
public sealed partial record RotationGroup
{
    /// <summary>Gets the code by which decisions and answers name the group.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the order among its members; a <see cref="ChoiceOrder"/> if it chooses.</summary>
    public required RotationOrder Order { get; init; }

    /// <summary>Gets who begins the inner order, where that is not its own beginning; otherwise null.</summary>
    public PartyCode? FirstHolder { get; init; }

    internal void Check(Checker checker)
    {
        if (string.IsNullOrWhiteSpace(Code)) checker.Error(RotationFindings.OrderGroup, "A group needs a code.");
        using (checker.Member("order")) Order.Check(checker);
    }
}

/// <summary>The group chooses its holder each time; choices are recorded, never computed.</summary>
public sealed partial record ChoiceOrder : RotationOrder
{
    /// <summary>Gets the parties that may be chosen; empty for any member.</summary>
    public EquatableList<PartyCode> Members { get; init; } = [];

    internal override IEnumerable<PartyCode> Named => Members;

    private protected override void CheckOrder(Checker checker)
    {
        checker.Refer("members", Members);
        checker.Unique("members", Members, m => m, RotationFindings.OrderRepeats, "The member");
    }
}

/// <summary>There is no rule: only decisions say who holds a turn.</summary>
public sealed partial record NoOrder : RotationOrder
{
    private protected override void CheckOrder(Checker checker)
    {
    }
}

/// <summary>Whom the group that was due chose for a turn.</summary>
public sealed partial record RecordedChoice
{
    /// <summary>Gets the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the party chosen; it belongs to the group that is due.</summary>
    public required PartyCode Holder { get; init; }

    /// <summary>Gets the day of the choice, or null if it is not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Gets the sources.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}
