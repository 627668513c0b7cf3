using NodaTime;

namespace PactModel.Tests.Rotations;

/// <summary>The properties of orders in which each member stands once.</summary>
public sealed class FlatOrderLaws
{
    private const int Turns = 60;

    [Cases]
    public void Property04_FlatOrder_HasItsPeriodAndIsEven(RotationCase given)
    {
        PartyCode[] members = [.. given.Parties];
        Rotation rotation = new(Flat(given, members));
        Random random = given.Random();
        int start = rotation.FirstTurn + random.Next(100);
        int length = random.Next(1, 80);
        for (int turn = start; turn < start + length; turn++) Assert.Equal(rotation.HolderOf(turn), rotation.HolderOf(turn + members.Length));
        int[] counts = [.. members.Select(m => Enumerable.Range(start, length).Count(t => rotation.HolderOf(t).Party == m))];
        Assert.True(counts.Max() - counts.Min() <= 1);
        Assert.True(rotation.FairnessOfPlan(start, start + length - 1).Spread <= 1);
    }

    [Cases]
    public void Property05_KeyOrder_IgnoresTheOrderOfTheInput(RotationCase given)
    {
        Random random = given.Random();
        RotationRules rules = Keyed(given, random);
        KeyOrder order = (KeyOrder)rules.Segments[0].Order;
        SortKey[] keys = [.. order.Keys];
        random.Shuffle(keys);
        RotationMember[] members = [.. rules.Members];
        random.Shuffle(members);
        RotationRules shuffled = rules with { Members = [.. members], Segments = [rules.Segments[0] with { Order = order with { Keys = [.. keys] } }] };
        RotationLaws.AssertSame(new Rotation(rules), new Rotation(shuffled), 1, Turns);
    }

    [Cases]
    public void Property06_TwoParties_TakeEveryOtherTurn(RotationCase given)
    {
        PartyCode first = PartyCode.Parse("MAR");
        PartyCode second = PartyCode.Parse("RWA");
        Rotation plain = Rotation.Alternating(first, second);
        Rotation rotation = new(plain.Rules with { FirstTurn = given.FirstTurn });
        int turn = rotation.FirstTurn + given.Random().Next(1_000_000_000);
        Assert.Equal((turn - rotation.FirstTurn) % 2 == 0 ? first : second, rotation.HolderOf(turn).Party);
    }

    [Cases]
    public void Property08_Skip_DeletesOneElement(RotationCase given)
    {
        Random random = given.Random();
        RotationRules rules = Flat(given, given.Parties);
        PartyCode party = given.Parties[random.Next(given.Parties.Count)];
        int from = rules.FirstTurn + random.Next(30);
        Rotation plain = new(rules);
        List<TurnHolder> expected = [.. Enumerable.Range(rules.FirstTurn, Turns + 1).Select(plain.HolderOf)];
        expected.RemoveAt(expected.FindIndex(from - rules.FirstTurn, h => h.Party == party));
        Rotation skipped = new(rules with { Decisions = [new SkipTurn { Holder = party, From = from }] });
        Assert.Equal(expected, Enumerable.Range(rules.FirstTurn, Turns).Select(skipped.HolderOf));
    }

    [Cases]
    public void Property09_Deferral_KeepsTheMultiset(RotationCase given)
    {
        Random random = given.Random();
        RotationRules rules = Flat(given, given.Parties);
        Rotation plain = new(rules);
        PartyCode party = given.Parties[random.Next(given.Parties.Count)];
        int due = rules.FirstTurn + random.Next(20);
        while (plain.HolderOf(due).Party != party) due++;
        int taken = due + random.Next(1, 20);
        Rotation deferred = new(rules with { Decisions = [new DeferTurn { Holder = party, From = due, To = taken }] });
        Assert.Equal(party, deferred.HolderOf(taken).Party);
        Assert.Equal(Sorted(plain), Sorted(deferred));
        RotationLaws.AssertSame(plain, deferred, rules.FirstTurn, due - 1);
        RotationLaws.AssertSame(plain, deferred, taken + 1, taken + Turns);

        PartyCode[] Sorted(Rotation rotation) => [.. Enumerable.Range(due, taken - due + 1).Select(t => rotation.HolderOf(t).Party!.Value).Order()];
    }

    [Cases]
    public void Property10_AccessionOrDeparture_KeepsTheOthersOrder(RotationCase given)
    {
        Random random = given.Random();
        RotationRules rules = Flat(given, given.Parties);
        int at = rules.FirstTurn + random.Next(1, 40);
        PartyCode moving = given.Parties[random.Next(given.Parties.Count)];
        PartyCode first = rules.Segments[0].FirstHolder!.Value;
        if (moving == first || given.Parties.Count < 2) return;
        RotationPoint point = RotationPoint.AtTurn(at);
        bool joins = random.Next(2) == 0;
        Rotation changed = new(rules with
        {
            Members = [.. given.Parties.Select(p => p != moving ? new RotationMember { Party = p } : joins ? new RotationMember { Party = p, From = point } : new RotationMember { Party = p, Until = point })],
        });
        Rotation with = new(rules);
        Rotation without = new(rules with { Segments = [rules.Segments[0] with { Order = new ListOrder { Members = [.. given.Parties.Where(p => p != moving)] } }] });
        RotationLaws.AssertSame(joins ? without : with, changed, rules.FirstTurn, at - 1);
        PartyCode[] others = [.. Enumerable.Range(rules.FirstTurn, Turns).Select(t => changed.HolderOf(t).Party!.Value).Where(p => p != moving)];
        Assert.Equal(Enumerable.Range(rules.FirstTurn, others.Length).Select(t => without.HolderOf(t).Party!.Value), others);
    }

    [Cases]
    public void Property11_PlacedNewcomer_HasItsTurnWithinACycleOrTwo(RotationCase given)
    {
        Random random = given.Random();
        PartyCode newcomer = PartyCode.Parse("NEW");
        RotationRules rules = Flat(given, given.Parties);
        int at = rules.FirstTurn + random.Next(1, 40);
        foreach (MemberEntry entry in Enum.GetValues<MemberEntry>())
        {
            Rotation rotation = new(rules with
            {
                Members =
                [
                    .. given.Parties.Select(p => new RotationMember { Party = p }),
                    new RotationMember
                    {
                        Party = newcomer, From = RotationPoint.AtTurn(at), Entry = entry,
                        Placement = random.Next(2) == 0 ? MemberPlacement.AtEnd : MemberPlacement.After,
                    },
                ],
            } is var placed && placed.Members[^1].Placement == MemberPlacement.After
                ? placed with { Members = [.. placed.Members.Take(placed.Members.Count - 1), placed.Members[^1] with { After = given.Parties[random.Next(given.Parties.Count)] }] }
                : placed);
            int cycle = given.Parties.Count + 1;
            int within = entry == MemberEntry.AtOnce ? cycle : 2 * cycle;
            Assert.Contains(Enumerable.Range(at, within), t => rotation.HolderOf(t).Party == newcomer);
        }
    }

    [Cases]
    public void Property13_RenameThatKeepsTheOrder_ChangesNothing(RotationCase given)
    {
        Random random = given.Random();
        RotationRules rules = Keyed(given, random);
        KeyOrder order = (KeyOrder)rules.Segments[0].Order;
        SortKey renamed = order.Keys[random.Next(order.Keys.Count)];
        SortKey added = renamed with { Key = renamed.Key + "X", From = new LocalDate(2000, 1, 1).PlusDays(random.Next(900)) };
        RotationRules after = rules with { Segments = [rules.Segments[0] with { Order = order with { Keys = [.. order.Keys, added] } }] };
        RotationLaws.AssertSame(new Rotation(rules), new Rotation(after), 1, Turns);
    }

    [Cases]
    public void Property14_Postponement_KeepsHostAndNumber(RotationCase given)
    {
        Random random = given.Random();
        Session[] sessions = [.. Enumerable.Range(0, random.Next(1, 12)).Select(i => new Session { From = PartialDate.OfDay(2000 + i, 3, 1), Status = SessionStatus.Planned })];
        RotationRules rules = Flat(given, given.Parties) with { Sessions = [.. sessions] };
        int which = random.Next(sessions.Length);
        Session[] later = [.. sessions];
        later[which] = sessions[which] with { From = PartialDate.OfDay(2000 + which, 11, 30), PostponedFrom = sessions[which].From };
        Rotation before = new(rules);
        Rotation after = new(rules with { Sessions = [.. later] });
        RotationLaws.AssertSame(before, after, rules.FirstTurn, rules.FirstTurn + Turns);
        Assert.Equal(before.Sessions.Select(s => (s.Number, s.Turn)), after.Sessions.Select(s => (s.Number, s.Turn)));
        int at = random.Next(which + 1, sessions.Length + 1);
        Session[] twice = [.. sessions[..which], sessions[which] with { Status = SessionStatus.Postponed }, .. sessions[(which + 1)..at], later[which], .. sessions[at..]];
        Rotation appended = new(rules with { Sessions = [.. twice] });
        Assert.Equal(before.Sessions.Select(s => (s.Number, s.Turn)), appended.Sessions.Where((_, i) => i != at).Select(s => (s.Number, s.Turn)));
        Assert.Equal((before.Sessions[which].Number, before.Sessions[which].Turn), (appended.Sessions[at].Number, appended.Sessions[at].Turn));
    }

    [Cases]
    public void Property15_SessionsThatUseNoTurn_LeaveTheSequence(RotationCase given)
    {
        Random random = given.Random();
        bool uses = random.Next(2) == 0;
        SessionKind special = new() { Code = "extraordinary", UsesTurn = uses, Numbering = SessionNumbering.None };
        List<Session> sessions = [.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => new Session())];
        RotationRules rules = Flat(given, given.Parties) with { SessionKinds = [special], Sessions = [.. sessions] };
        int added = random.Next(1, 5);
        for (int i = 0; i < added; i++) sessions.Insert(random.Next(sessions.Count + 1), new Session { Kind = special.Code, Turn = uses || random.Next(2) == 0 ? null : rules.FirstTurn + random.Next(20) });
        Rotation plain = new(rules);
        Rotation mixed = new(rules with { Sessions = [.. sessions] });
        int shift = uses ? added : 0;
        Assert.Equal(plain.NextTurn().Number + shift, mixed.NextTurn().Number);
        Assert.Equal(plain.HolderOf(plain.NextTurn().Number + shift), mixed.NextTurn().Holder);
        Assert.Equal(plain.Sessions.Select(s => s.Number), mixed.Sessions.Where(s => s.Number is not null).Select(s => s.Number));
    }

    private static RotationRules Flat(RotationCase given, IReadOnlyList<PartyCode> members) => new()
    {
        FirstTurn = given.FirstTurn,
        Segments = [new OrderSegment { Order = new ListOrder { Members = [.. members] }, FirstHolder = members[given.Seed % members.Count] }],
    };

    private static RotationRules Keyed(RotationCase given, Random random) => new()
    {
        Terms = [new TermChange { Start = new LocalDate(2000, 1, 1), Term = new CalendarTerm { Period = Period.FromMonths(1) } }],
        Members = [.. given.Parties.Select((p, i) => new RotationMember { Party = p, From = i == 0 ? null : RotationPoint.AtTurn(random.Next(1, 20)), Entry = (MemberEntry)random.Next(2) })],
        Segments =
        [
            new OrderSegment
            {
                FirstHolder = given.Parties[0],
                Order = new KeyOrder { Keys = [.. given.Parties.Select((p, i) => new SortKey { Party = p, Key = new string([(char)('A' + ((i * 7) % 26)), 'M']) })] },
            },
        ],
    };
}
