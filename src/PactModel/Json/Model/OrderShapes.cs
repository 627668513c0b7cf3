namespace PactModel.Json;

/// <summary>The orders in which holders follow one another.</summary>
internal static class OrderShapes
{
    public static readonly ObjectShape<LetterFold> LetterFold = MakeLetterFold();
    public static readonly ObjectShape<Collation> Collation = MakeCollation();
    public static readonly ObjectShape<SortKey> SortKey = MakeSortKey();
    public static readonly ObjectShape<AlternationSide> AlternationSide = MakeAlternationSide();
    public static readonly ObjectShape<RotationGroup> RotationGroup = MakeRotationGroup();
    public static readonly ObjectShape<ListOrder> ListOrder = MakeListOrder();
    public static readonly ObjectShape<KeyOrder> KeyOrder = MakeKeyOrder();
    public static readonly ObjectShape<Alternation> Alternation = MakeAlternation();
    public static readonly ObjectShape<GroupCycle> GroupCycle = MakeGroupCycle();
    public static readonly ObjectShape<ChoiceOrder> ChoiceOrder = MakeChoiceOrder();
    public static readonly ObjectShape<NoOrder> NoOrder = MakeNoOrder();

    public static readonly UnionShape<RotationOrder> Order = new(
        "rotation order",
        "The rule by which holders follow one another.",
        new UnionCase<RotationOrder, ListOrder>(ListOrder),
        new UnionCase<RotationOrder, KeyOrder>(KeyOrder),
        new UnionCase<RotationOrder, Alternation>(Alternation),
        new UnionCase<RotationOrder, GroupCycle>(GroupCycle),
        new UnionCase<RotationOrder, ChoiceOrder>(ChoiceOrder),
        new UnionCase<RotationOrder, NoOrder>(NoOrder));

    public static readonly ObjectShape<OrderSegment> OrderSegment = MakeOrderSegment();

    private static ObjectShape<LetterFold> MakeLetterFold()
    {
        ObjectShapeBuilder<LetterFold> shape = new("letter fold", "Letters that are read as others before keys are compared.");
        var from = shape.Required("from", BasicShapes.Plain, v => v.From, "The letters read.");
        var to = shape.Required("to", BasicShapes.Plain, v => v.To, "What they are read as.");
        return shape.Make(read => new LetterFold { From = from[read], To = to[read] });
    }

    private static ObjectShape<Collation> MakeCollation()
    {
        ObjectShapeBuilder<Collation> shape = new("collation", "How keys are compared, as data: the letters in their order, what counts as the same letter, and what is ignored.");
        var alphabet = shape.Required("alphabet", new ListShape<string>(BasicShapes.Plain), v => v.Alphabet, "The letters in their order, in capitals; one of several characters, such as CH, counts as one letter.");
        var folds = shape.List("folds", LetterFold, v => v.Folds, "What is read as other letters before comparing.");
        var ignored = shape.Default("ignored", BasicShapes.Plain, v => v.Ignored, "-'’`.,()", "The characters that do not count. Left out: punctuation.");
        var mode = shape.Default("mode", RotationNames.CollationMode, v => v.Mode, CollationMode.WordByWord, "Whether spaces count. Left out: word by word, where a shorter first word goes first.");
        return shape.Make(read => new Collation
        {
            Alphabet = alphabet[read],
            Folds = folds[read],
            Ignored = ignored[read],
            Mode = mode[read],
        });
    }

    private static ObjectShape<SortKey> MakeSortKey()
    {
        ObjectShapeBuilder<SortKey> shape = new("sort key", "The key of a party in a key order, from a day on.");
        var party = shape.Required("party", CodeShapes.Party, v => v.Party, "The party.");
        var key = shape.Required("key", BasicShapes.Plain, v => v.Key, "The key, such as the name under which the party is listed.");
        var from = shape.Optional("from", BasicShapes.Day, v => v.From, "The first day on which the party has this key.");
        return shape.Make(read => new SortKey { Party = party[read], Key = key[read], From = from[read] });
    }

    private static ObjectShape<AlternationSide> MakeAlternationSide()
    {
        ObjectShapeBuilder<AlternationSide> shape = new("alternation side", "A side of an alternation: one party, or several with an order among themselves.");
        var code = shape.Optional("code", BasicShapes.Plain, v => v.Code, "The code by which decisions, members and answers name the side; absent for the party's code, or 'first' and 'second'.");
        var party = shape.Optional("party", CodeShapes.Party, v => v.Party, "The party.");
        var order = shape.Optional("order", new LaterShape<RotationOrder>(() => Order), v => v.Order, "The order among the side's members.");
        var firstHolder = shape.Optional("firstHolder", CodeShapes.Party, v => v.FirstHolder, "Who begins the inner order, where that is not its own beginning; of one that chooses, who counts as chosen for its first turn.");
        var seat = shape.Optional("seat", PartyShapes.Place, v => v.Seat, "Where the side hosts.");
        return shape.Make(read => new AlternationSide
        {
            Code = code[read],
            Party = party[read],
            Order = order[read],
            FirstHolder = firstHolder[read],
            Seat = seat[read],
        });
    }

    private static ObjectShape<RotationGroup> MakeRotationGroup()
    {
        ObjectShapeBuilder<RotationGroup> shape = new("rotation group", "A group in a cycle.");
        var code = shape.Required("code", BasicShapes.Plain, v => v.Code, "The code by which decisions and answers name the group.");
        var order = shape.Required("order", new LaterShape<RotationOrder>(() => Order), v => v.Order, "The order among its members; a choiceOrder if it chooses.");
        var firstHolder = shape.Optional("firstHolder", CodeShapes.Party, v => v.FirstHolder, "Who begins the inner order, where that is not its own beginning; of one that chooses, who counts as chosen for its first turn.");
        return shape.Make(read => new RotationGroup { Code = code[read], Order = order[read], FirstHolder = firstHolder[read] });
    }

    private static ObjectShape<ListOrder> MakeListOrder()
    {
        ObjectShapeBuilder<ListOrder> shape = new("list order", "Each member once, in the order given, then again.", "list");
        var members = shape.Required("members", new ListShape<PartyCode>(CodeShapes.Party), v => v.Members, "The members in their order; each stands once.");
        return shape.Make(read => new ListOrder { Members = members[read] });
    }

    private static ObjectShape<KeyOrder> MakeKeyOrder()
    {
        ObjectShapeBuilder<KeyOrder> shape = new("key order", "The members in the order of a key: their official name in a language, or a given key, as it is on the day.", "key");
        var keys = shape.List("keys", SortKey, v => v.Keys, "The given keys, by party and by the day they begin. A given key goes before an official name.");
        var language = shape.Optional("language", BasicShapes.Plain, v => v.Language, "The BCP 47 tag of the language of official names.");
        var collation = shape.Default("collation", Collation, v => v.Collation, PactModel.Collation.Latin, "How keys are compared. Left out: the Latin alphabet, word by word.");
        var members = shape.List("members", CodeShapes.Party, v => v.Members, "The parties to which the order is confined, for an order inside a group.");
        return shape.Make(read => new KeyOrder
        {
            Keys = keys[read],
            Language = language[read],
            Collation = collation[read],
            Members = members[read],
        });
    }

    private static ObjectShape<Alternation> MakeAlternation()
    {
        ObjectShapeBuilder<Alternation> shape = new("alternation", "Two sides take turns.", "alternation");
        var first = shape.Required("first", AlternationSide, v => v.First, "One side. Which side comes first is said by the segment's first holder, not by this order.");
        var second = shape.Required("second", AlternationSide, v => v.Second, "The other side.");
        return shape.Make(read => new Alternation { First = first[read], Second = second[read] });
    }

    private static ObjectShape<GroupCycle> MakeGroupCycle()
    {
        ObjectShapeBuilder<GroupCycle> shape = new("group cycle", "Groups take turns in a cycle; each has an order among its members, or chooses.", "groups");
        var groups = shape.Required("groups", new ListShape<RotationGroup>(RotationGroup), v => v.Groups, "The groups; each stands once. They take turns in this order, unless a sequence is given.");
        var sequence = shape.List("sequence", BasicShapes.Plain, v => v.Sequence, "The codes of the groups in the order of their places in the cycle, where one has several; each stands at least once. Left out: each once, as the groups stand.");
        return shape.Make(read => new GroupCycle { Groups = groups[read], Sequence = sequence[read] });
    }

    private static ObjectShape<ChoiceOrder> MakeChoiceOrder()
    {
        ObjectShapeBuilder<ChoiceOrder> shape = new("choice order", "The group chooses its holder each time; choices are recorded, never computed.", "choice");
        var members = shape.List("members", CodeShapes.Party, v => v.Members, "The parties that may be chosen.");
        return shape.Make(read => new ChoiceOrder { Members = members[read] });
    }

    private static ObjectShape<NoOrder> MakeNoOrder() =>
        new ObjectShapeBuilder<NoOrder>("no order", "There is no rule: only decisions say who holds a turn.", "none").Make(_ => new NoOrder());

    private static ObjectShape<OrderSegment> MakeOrderSegment()
    {
        ObjectShapeBuilder<OrderSegment> shape = new("order segment", "A segment of the order: its rule, from a turn on, and who holds that turn.");
        var fromTurn = shape.Optional("fromTurn", BasicShapes.Integer, v => v.FromTurn, "The first turn of the segment; left out (only in the first entry) for the first turn of the rotation.");
        var order = shape.Required("order", Order, v => v.Order, "The rule.");
        var firstHolder = shape.Optional("firstHolder", CodeShapes.Party, v => v.FirstHolder, "Who is due at the first turn. Always given, never inferred from the place of signing, the clause's order or the alphabet; only an order without rule has none, and where groups choose, firstGroup may stand instead.");
        var firstGroup = shape.Optional("firstGroup", BasicShapes.Plain, v => v.FirstGroup, "The code of the group that is due at the first turn, where its holder is chosen and not yet known.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "The sources of the segment's rule.");
        return shape.Make(read => new OrderSegment
        {
            FromTurn = fromTurn[read],
            Order = order[read],
            FirstHolder = firstHolder[read],
            FirstGroup = firstGroup[read],
            Sources = sources[read],
        });
    }
}
