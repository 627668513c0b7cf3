using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Which decisions are named for a turn that is exchanged with a later one, and how sessions held by several are judged.</summary>
public sealed class ExplainedExchangeTests
{
    private static readonly RotationRules s_three = RecordedSessions.Three;

    [Fact]
    public void Why_TurnExchangedWithALaterOne_NamesWhatWasDecidedOfThat()
    {
        SkipTurn skip = new() { Holder = Rules.Party("ETH"), From = 3 };
        RotationRules rules = s_three with { Decisions = [new SwapTurns { First = 2, Second = 3 }, new SwapTurns { First = 7, Second = 6 }, skip] };
        Assert.Equal("MAR MAR RWA RWA ETH RWA MAR", string.Join(' ', new Rotation(rules).Plan(1, 7).Select(t => t.Holder)));
        Assert.Equal([rules.Decisions[0], skip], new Rotation(rules).Why(2).Decisions);
        RotationRules second = rules with { Decisions = [new SwapTurns { First = 3, Second = 2 }, skip] };
        Assert.Equal([second.Decisions[0], skip], new Rotation(second).Why(2).Decisions);
    }

    [Fact]
    public void Why_VeryManyDecisions_NamesAllThatMatter()
    {
        RotationRules rules = s_three with { Decisions = [.. Enumerable.Repeat(new SwapTurns { First = 1, Second = 2 }, 101)] };
        Assert.Equal(Rules.Party("RWA"), new Rotation(rules).HolderOf(1).Party);
        Assert.Equal(rules.Decisions, new Rotation(rules).Why(1).Decisions);
    }

    /// <summary>Decisions of every kind, many of one holder, some the same: each is cited just where the holder would be another without it.</summary>
    [Cases]
    public void Why_ManyDecisions_CitesWhatMatters(RotationCase given)
    {
        Random random = given.Random();
        int first = given.FirstTurn;
        int Turn(int most) => first + random.Next(most);
        PartyCode[] parties = [.. given.Parties];
        if (parties.Length == 0) return;
        List<RotationDecision> decisions = [];
        for (int i = 0; i < 12; i++)
        {
            PartyCode party = parties[random.Next(parties.Length)];
            int turn = Turn(25);
            RotationDecision decision = random.Next(7) switch
            {
                0 => new SwapTurns { First = turn, Second = turn + 1 + random.Next(6) },
                1 => new AssignTurn { Turn = turn, Holder = party, Uses = (PlaceUse)random.Next(3) },
                2 => new DeferTurn { Holder = party, From = turn, To = turn + 1 + random.Next(9) },
                3 => new SuspendHolder { Holder = party, From = turn, Until = turn + 1 + random.Next(9) },
                4 => new SplitTurn { Turn = turn, Parts = [new TurnPart { Holder = party, UsesOwnTurn = true }] },
                5 when decisions.Count > 0 && decisions[^1] is SkipTurn last => last,
                _ => new SkipTurn { Holder = party, From = turn },
            };
            RotationRules tried = given.With([.. decisions, decision]);
            if (tried.Decisions.Count == given.Rules.Decisions.Count + decisions.Count + 1) decisions.Add(decision);
        }

        RotationRules rules = given.With([.. decisions]);
        Rotation rotation = new(rules);
        Rotation?[] without = [.. rules.Decisions.Select((_, i) => Without(rules, i))];
        for (int turn = first; turn < first + 40; turn += 1 + (given.Seed % 3))
        {
            EquatableList<RotationDecision> cited = [.. rules.Decisions.Where((_, i) => without[i] is { } other && other.HolderOf(turn) != rotation.HolderOf(turn))];
            Assert.Equal(cited, [.. rotation.Why(turn).Decisions.Where(d => without[rules.Decisions.ToList().FindIndex(o => ReferenceEquals(o, d))] is not null)]);
        }
    }

    /// <summary>Returns the rules without a decision, worked out anew; null if they are refused.</summary>
    private static Rotation? Without(RotationRules rules, int decision)
    {
        RotationRules rest = rules with { Decisions = [.. rules.Decisions.Where((_, i) => i != decision)] };
        RotationRules accepted = RuleMaker.Try(rules, rest);
        return ReferenceEquals(accepted, rules) ? null : new Rotation(accepted);
    }

    [Fact]
    public void Why_TurnOfAGroupThatChooses_NamesTheChoiceForThatTurn()
    {
        ChoiceOrder choice = new() { Members = Rules.Parties("MAR RWA") };
        RotationRules rules = new() { Segments = [Rules.Segment(choice, "MAR")], Choices = [new RecordedChoice { Turn = 2, Holder = Rules.Party("MAR") }, new RecordedChoice { Turn = 3, Holder = Rules.Party("RWA") }] };
        Rotation rotation = new(rules);
        Assert.Equal([null, rules.Choices[0], rules.Choices[1], null], Enumerable.Range(1, 4).Select(turn => rotation.Why(turn).Levels[0].Choice));
    }

    [Fact]
    public void Findings_DeferralOfATurnThatNeverComes_SaysWhatItGives()
    {
        RotationMember leaves = new() { Party = Rules.Party("RWA"), Until = RotationPoint.AtTurn(8) };
        RotationRules rules = s_three with { Members = [.. Rules.Joined("MAR ETH", null), leaves], Decisions = [new DeferTurn { Holder = Rules.Party("RWA"), From = 6, To = 7 }] };
        Trial.Accepted(rules, "/decisions/0: The decision 'RWA, first due from turn 6 on, deferred to turn 7' gives turn 7 without putting one off: RWA is not due from turn 6 on. [rotation.decision.unused]");
    }

    [Fact]
    public void Audit_SessionsHeldBySeveral_AreAsDecidedIfAllOfThemWereDecidedOn()
    {
        SessionOutcome Judged(TurnHolder decided, TurnHolder host) => new Rotation(s_three with
        {
            Decisions = [new AssignTurn { Turn = 1, Holder = decided, Uses = PlaceUse.Due }],
            Sessions = [new Session { Host = host }],
        }).Audit()[0].Outcome;
        PartyCode mar = Rules.Party("MAR"), rwa = Rules.Party("RWA"), eth = Rules.Party("ETH");
        TurnHolder both = TurnHolder.Collective(mar, rwa);
        Assert.Equal(SessionOutcome.AsDecided, Judged(both, TurnHolder.Collective(rwa, mar)));
        Assert.Equal(SessionOutcome.NoSingleHost, Judged(both, TurnHolder.Collective(mar, eth)));
        Assert.Equal(SessionOutcome.AsDecided, Judged(TurnHolder.Contested(mar, rwa), TurnHolder.Contested(rwa)));
        Assert.Equal(SessionOutcome.AsDecided, Judged(TurnHolder.Vacant, TurnHolder.Vacant));
        Assert.Equal(SessionOutcome.NoSingleHost, Judged(TurnHolder.Vacant, TurnHolder.Undecided));
        Assert.Equal(SessionOutcome.OtherMember, Judged(TurnHolder.Vacant, eth));
    }

    [Fact]
    public void Audit_ChairOfAPermanentRole_IsAsPlannedOrNotDecided()
    {
        PartyCode mar = Rules.Party("MAR");
        ChairOutcome Chaired(TurnHolder permanent) => new Rotation(s_three with { Roles = [new PermanentRole { Role = RotationRole.Chair, Holder = permanent }], Sessions = [new Session { Chair = mar }] }).Audit()[0].ChairOutcome;
        Assert.Equal((ChairOutcome.AsPlanned, ChairOutcome.NothingDue), (Chaired(mar), Chaired(TurnHolder.Undecided)));
        RotationRules open = new()
        {
            Segments = [new OrderSegment { Order = new ChoiceOrder { Members = Rules.Parties("MAR RWA") } }],
            Decisions = [new AssignRole { Turn = 1, Role = RotationRole.Chair, Holder = TurnHolder.Undecided }],
            Sessions = [new Session { Chair = Rules.Party("KEN") }],
        };
        Assert.Equal(ChairOutcome.NothingDue, new Rotation(open).Audit()[0].ChairOutcome);
    }
}
