using NodaTime;

namespace PactModel.Tests.Rotations;

/// <summary>Makes rules that can be followed, from a seed: orders of every kind, members that come and go, decisions of every kind.</summary>
internal sealed class RuleMaker(int seed, int size, RotationShape shape)
{
    private static readonly PartyCode[] s_parties = [.. "AAA BBB CCC DDD EEE FFF GGG HHH".Split(' ').Select(PartyCode.Parse)];
    private static readonly PartyCode[] s_newcomers = [.. "NEW OTH TOO END OUT".Split(' ').Select(PartyCode.Parse)];
    private readonly Random _random = new(seed);
    private readonly int _firstTurn = 1 + (seed % 19);
    private readonly PartyCode[] _used =
        [.. s_parties.Take(Math.Clamp(1 + (seed / 19 % size), shape is RotationShape.Sides or RotationShape.Groups ? 4 : 1, s_parties.Length))];
    private int _groups;

    public RotationRules Make()
    {
        RotationRules rules = First();
        rules = Newcomers(rules);
        if (_random.Next(4) == 0)
        {
            int from = _firstTurn + _random.Next(1, 30);
            rules = Try(rules, rules with { Segments = [.. rules.Segments, new OrderSegment { FromTurn = from, Order = Order([.. _used, .. Some(s_newcomers)]), FirstHolder = _used[_random.Next(_used.Length)] }] });
        }

        if (shape is RotationShape.Choices or RotationShape.Groups)
        {
            foreach (int turn in Enumerable.Range(_firstTurn, 30).Where(_ => _random.Next(2) == 0))
                rules = Try(rules, rules with { Choices = [.. rules.Choices, new RecordedChoice { Turn = turn, Holder = Anyone() }] });
        }

        for (int i = _random.Next(size + 1); i > 0; i--)
            rules = Try(rules, rules with { Decisions = [.. rules.Decisions, Decision()] });
        return rules;
    }

    /// <summary>Makes an order with members that it can begin with; after a few attempts, with all of them throughout.</summary>
    private RotationRules First()
    {
        for (int attempt = 0; ; attempt++)
        {
            RotationRules rules = new()
            {
                FirstTurn = _firstTurn,
                Terms = Terms(),
                Segments = [new OrderSegment { Order = Order([.. _used]), FirstHolder = Party() }],
            };
            RotationRules with = attempt < 4 ? rules with { Members = Members(rules) } : rules;
            if (attempt >= 4 || Try(rules, with) == with) return with;
        }
    }

    /// <summary>Adds members that the order does not name, and further spells of those it names, as far as they fit.</summary>
    private RotationRules Newcomers(RotationRules rules)
    {
        if (rules.Members.Count == 0) return rules;
        string? Group() => _groups > 0 && _random.Next(5) != 0 ? GroupCode() : null;
        MemberEntry Entry() => (MemberEntry)_random.Next(2);
        RotationMember[] more =
        [
            new() { Party = PartyCode.Parse("NEW"), From = Point(0, 25), Entry = Entry(), Placement = MemberPlacement.AtEnd, Group = Group() },
            new() { Party = PartyCode.Parse("OTH"), From = Point(0, 25) is var point && seed % 7 == 0 ? null : point, Entry = Entry(), Placement = MemberPlacement.After, After = Party() },
            new() { Party = PartyCode.Parse("TOO"), From = Point(0, 25), Entry = Entry(), Placement = MemberPlacement.After, After = PartyCode.Parse(_random.Next(2) == 0 ? "NEW" : "OTH") },
            new() { Party = PartyCode.Parse("END"), PlacedFrom = Point(0, 25), Entry = Entry(), Placement = MemberPlacement.AtEnd, Group = Group(), Until = _random.Next(3) == 0 ? Point(26, 40) : null },
            new() { Party = Party(), From = RotationPoint.AtTurn(_firstTurn + _random.Next(15, 45)), Entry = Entry(), Placement = (MemberPlacement)(_random.Next(2) * (int)MemberPlacement.AtEnd), Group = _random.Next(2) == 0 ? Group() : null },
            new() { Party = PartyCode.Parse("OUT"), Placement = MemberPlacement.NotYetPlaced },
        ];
        foreach (RotationMember member in more)
        {
            if (_random.Next(3) != 0) rules = Try(rules, rules with { Members = [.. rules.Members, member] });
        }

        return rules;
    }

    public IReadOnlyList<PartyCode> Used => _used;

    public int FirstTurn => _firstTurn;

    public RotationDecision Decision() => _random.Next(10) switch
    {
        0 => new SwapTurns { First = Turn(), Second = Turn() },
        1 or 2 => new SkipTurn { Holder = Party(), From = Turn() },
        3 => new RelinquishTurns { Holder = Party(), From = Turn() },
        4 or 5 => Turn() is var from ? new DeferTurn { Holder = Party(), From = from, To = _random.Next(4) == 0 ? null : from + _random.Next(1, 25) } : null!,
        6 => Turn() is var start ? new SuspendHolder { Holder = Party(), From = start, Until = _random.Next(3) == 0 ? null : start + _random.Next(1, 12) } : null!,
        7 => Assign(),
        8 when _groups > 0 => new SkipTurn { Group = GroupCode(), From = Turn() },
        8 => new SplitTurn { Turn = Turn(), Parts = [new TurnPart { Holder = Party(), UsesOwnTurn = _random.Next(2) == 0, Capacity = PartCapacity.Acting }] },
        _ => Turn() is var turn ? new StretchTurn { Turn = turn, End = new LocalDate(2000, 1, 1).PlusMonths(turn - _firstTurn + 1).PlusDays(_random.Next(-10, 45)), Effect = (StretchEffect)_random.Next(2) } : null!,
    };

    private AssignTurn Assign()
    {
        PlaceUse uses = (PlaceUse)_random.Next(3);
        TurnHolder holder = uses == PlaceUse.Named || _random.Next(2) == 0 ? Anyone() : _random.Next(3) switch
        {
            0 => TurnHolder.Vacant,
            1 => TurnHolder.Outsider(PartyCode.Parse("ZZZ")),
            _ => TurnHolder.Contested(Party()),
        };
        return new AssignTurn { Turn = Turn(), Holder = holder, Uses = uses };
    }

    /// <summary>Keeps a change that the model accepts and that does not end a turn beyond what the slow model lays out.</summary>
    public static RotationRules Try(RotationRules before, RotationRules after)
    {
        Checker checker = new();
        RotationChecks.Check(after, checker);
        if (!checker.HasErrors) RotationOutcomeChecks.Check(new CompiledRotation(after), checker);
        return checker.HasErrors ? before : after;
    }

    private int Turn() => _firstTurn + _random.Next(0, 35);

    private PartyCode Party() => _used[_random.Next(_used.Length)];

    /// <summary>Returns a party that the order names, sometimes one that may join.</summary>
    private PartyCode Anyone() => _random.Next(5) == 0 ? s_newcomers[_random.Next(s_newcomers.Length)] : Party();

    private EquatableList<TermChange> Terms()
    {
        if (_random.Next(5) == 0) return [];
        TermChange monthly = new() { Start = new LocalDate(2000, 1, 1 + _random.Next(31)), Term = new CalendarTerm { Period = Period.FromMonths(1) } };
        if (_random.Next(4) != 0) return [monthly];
        return [monthly, new TermChange { FromTurn = _firstTurn + _random.Next(5, 30), Term = new CalendarTerm { Period = Period.FromDays(_random.Next(1, 60)) } }];
    }

    private PartyCode[] Some(PartyCode[] parties) => [.. parties.Where(_ => _random.Next(3) == 0)];

    private RotationOrder Order(PartyCode[] shuffled)
    {
        _random.Shuffle(shuffled);
        _groups = 0;
        int half = Math.Max(1, shuffled.Length / 2);
        return shape switch
        {
            RotationShape.Keys => Keys(shuffled),
            RotationShape.Sides => new Alternation
            {
                First = half == 1 ? new AlternationSide { Party = shuffled[0] } : new AlternationSide { Order = Inner(shuffled[..half]) },
                Second = new AlternationSide { Order = Inner(shuffled[half..]), FirstHolder = shuffled[^1] },
            },
            RotationShape.Groups => Nested(shuffled, 3),
            RotationShape.Choices when shuffled.Length > 1 => new GroupCycle
            {
                Groups = [new RotationGroup { Code = "g" + _groups++, Order = new ChoiceOrder { Members = [.. shuffled[..half]] }, FirstHolder = _random.Next(2) == 0 ? shuffled[0] : null }, new RotationGroup { Code = "g" + _groups++, Order = Inner(shuffled[half..]) }],
            },
            _ => new ListOrder { Members = [.. shuffled] },
        };
    }

    /// <summary>Makes groups within groups and sides, each of them sometimes with who begins it.</summary>
    private RotationOrder Nested(PartyCode[] members, int depth)
    {
        if (members.Length < 2 || depth == 0) return _random.Next(8) == 0 ? new ChoiceOrder { Members = [.. members] } : Inner(members);
        int cut = _random.Next(1, members.Length);
        PartyCode? Begins(PartyCode[] among) => _random.Next(3) == 0 ? among[_random.Next(among.Length)] : null;
        AlternationSide Side(PartyCode[] side) => side.Length == 1
            ? new AlternationSide { Party = side[0] }
            : new AlternationSide { Order = Nested(side, depth - 1), FirstHolder = Begins(side) };
        RotationGroup Group(PartyCode[] group) => new() { Code = "g" + _groups++, FirstHolder = Begins(group), Order = Nested(group, depth - 1) };
        if (_random.Next(3) == 0) return new Alternation { First = Side(members[..cut]), Second = Side(members[cut..]) };
        int last = _random.Next(cut, members.Length);
        RotationGroup[] groups = last > cut ? [Group(members[..cut]), Group(members[cut..last]), Group(members[last..])] : [Group(members[..cut]), Group(members[cut..])];
        return new GroupCycle { Groups = [.. groups], Sequence = Sequence(groups) };
    }

    /// <summary>Makes a sequence in which groups have several places, sometimes side by side; often none.</summary>
    private EquatableList<string> Sequence(RotationGroup[] groups)
    {
        if (_random.Next(2) == 0) return [];
        RotationGroup[] places = [.. groups, .. groups.Where(_ => _random.Next(2) == 0)];
        _random.Shuffle(places);
        return [.. places.Select(p => p.Code)];
    }

    private string GroupCode() => "g" + _random.Next(_groups);

    private RotationOrder Inner(PartyCode[] members) => members.Length > 0 && _random.Next(2) == 0 ? Keys(members) : new ListOrder { Members = members.Length > 0 ? [.. members] : [PartyCode.Parse("YYY")] };

    private KeyOrder Keys(PartyCode[] members)
    {
        List<SortKey> keys = [.. members.Select(m => new SortKey { Party = m, Key = Word() })];
        foreach (PartyCode member in members)
        {
            if (_random.Next(4) == 0) keys.Add(new SortKey { Party = member, Key = Word(), From = Day() });
        }

        return new KeyOrder { Keys = [.. keys] };
    }

    private string Word() => new([.. Enumerable.Range(0, 2).Select(_ => (char)('A' + _random.Next(26)))]);

    private LocalDate Day() => new LocalDate(2000, 1, 1).PlusDays(_random.Next(0, 1000));

    private EquatableList<RotationMember> Members(RotationRules rules)
    {
        if (_random.Next(3) == 0) return [];
        List<RotationMember> members = [];
        foreach (PartyCode party in _used)
        {
            if (party == rules.Segments[0].FirstHolder || _random.Next(2) == 0)
            {
                members.Add(new RotationMember { Party = party });
                continue;
            }

            RotationPoint from = Point(0, 20);
            RotationPoint? until = _random.Next(2) == 0 ? null : from.Turn is { } turn ? RotationPoint.AtTurn(turn + _random.Next(1, 30)) : RotationPoint.OnDay(from.Date!.Value.PlusDays(_random.Next(30, 900)));
            members.Add(new RotationMember { Party = party, From = from, Until = until, Entry = (MemberEntry)_random.Next(2) });
        }

        return [.. members];
    }

    private RotationPoint Point(int from, int to) => _random.Next(2) == 0 && seed % 5 != 0
        ? RotationPoint.OnDay(new LocalDate(2000, 1, 1).PlusDays(_random.Next(0, 700)))
        : RotationPoint.AtTurn(_firstTurn + _random.Next(from, to));
}
