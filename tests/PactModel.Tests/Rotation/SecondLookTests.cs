using NodaTime;
using PactModel.Tests.Rotations.Findings;

namespace PactModel.Tests.Rotations;

/// <summary>Members that come, go and are renamed beside anchors and first holders, sessions held early or without a day, and what the audit and the remarks say of it.</summary>
public sealed class SecondLookTests
{
    private static readonly PartyCode s_arg = PartyCode.Parse("ARG"), s_bra = PartyCode.Parse("BRA"), s_chl = PartyCode.Parse("CHL"), s_deu = PartyCode.Parse("DEU");

    private static string Holders(RotationRules rules, int count, int from = 1) => string.Join(' ', new Rotation(rules).Plan(from, count).Select(t => t.Holder));

    private static Session Held(string from, SessionStatus status = SessionStatus.Held) => new() { From = PartialDate.Parse(from), Status = status };

    [Fact]
    public void After_MemberThatJoinedAgain_GoesByThePlaceThatItHasThen()
    {
        RotationMember[] members =
        [
            new() { Party = s_arg }, new() { Party = s_chl },
            new() { Party = s_bra, Until = RotationPoint.AtTurn(4) },
            new() { Party = s_bra, From = RotationPoint.AtTurn(7), Placement = MemberPlacement.AtEnd },
            new() { Party = s_deu, From = RotationPoint.AtTurn(8), Placement = MemberPlacement.After, After = s_bra },
        ];
        RotationRules rules = new() { Members = [.. members], Segments = [new OrderSegment { FirstHolder = s_arg, Order = new ListOrder { Members = [s_arg, s_bra, s_chl] } }] };
        string plan = Holders(rules, 8, from: 8);
        Assert.Equal("BRA DEU ARG CHL BRA DEU ARG CHL", plan);
        Assert.Equal(plan, Holders(rules with { Members = [members[0], members[3], members[2], members[4], members[1]] }, 8, from: 8));
    }

    [Fact]
    public void FirstHolder_OfAGroupThatChooses_MustBeAMemberThen()
    {
        GroupCycle cycle = new()
        {
            Groups =
            [
                new RotationGroup { Code = "l", Order = new ListOrder { Members = [s_arg] } },
                new RotationGroup { Code = "c", Order = new ChoiceOrder { Members = [s_bra, s_chl] }, FirstHolder = s_bra },
            ],
        };
        RotationRules With(int until) => new()
        {
            Members = [new RotationMember { Party = s_arg }, new RotationMember { Party = s_chl }, new RotationMember { Party = s_bra, Until = RotationPoint.AtTurn(until) }],
            Segments = [new OrderSegment { FirstHolder = s_arg, Order = cycle }],
        };
        Assert.Equal(HolderKind.Undecided, new Rotation(With(2)).HolderOf(2).Kind);
        Assert.Equal(s_bra, new Rotation(With(3)).HolderOf(2).Party);
    }

    [Fact]
    public void FirstHolder_RenamedBeforeItsFirstTurn_StillBegins()
    {
        PartyCode hungary = PartyCode.Parse("HUN"), kenya = PartyCode.Parse("KEN");
        SortKey Key(PartyCode party, string key, LocalDate? from = null) => new() { Party = party, Key = key, From = from };
        RotationRules With(params SortKey[] more) => new()
        {
            Terms = [new TermChange { Start = new LocalDate(2000, 1, 1), Term = new CalendarTerm { Period = Period.FromMonths(1) } }],
            Segments =
            [
                new OrderSegment
                {
                    FirstHolder = s_arg,
                    Order = new GroupCycle
                    {
                        Groups =
                        [
                            new RotationGroup { Code = "l", Order = new ListOrder { Members = [s_arg] } },
                            new RotationGroup { Code = "k", FirstHolder = hungary, Order = new KeyOrder { Keys = [Key(s_chl, "C"), Key(hungary, "M"), Key(kenya, "X"), .. more] } },
                        ],
                    },
                },
            ],
        };
        Assert.Equal("ARG HUN ARG KEN ARG CHL", Holders(With(), 6));
        Assert.Equal("ARG HUN ARG KEN ARG CHL", Holders(With(Key(hungary, "L", new LocalDate(2000, 1, 15))), 6));
    }

    [Fact]
    public void NextSessionTurn_SessionBroughtForward_IsOfTheTurnAfterIt()
    {
        RotationRules rules = Trial.Two with
        {
            Terms = [new TermChange { Start = new LocalDate(2020, 1, 1), Term = new CalendarTerm { Period = Period.FromYears(1) } }],
            Sessions = [Held("2024-05-05"), Held("2025-01-10", SessionStatus.Postponed), Held("2024-12-20") with { PostponedFrom = PartialDate.Parse("2025-01-10") }],
        };
        Rotation rotation = new(rules);
        Assert.Equal((7, 7), (rotation.NextSessionTurn(new LocalDate(2024, 12, 28)).Number, rotation.NextTurn().Number));
    }

    [Fact]
    public void NextDue_SessionsWithoutADayAfterOneThatIsToCome_WereNotHeldYet()
    {
        Rotation rotation = new(Trial.Two with { Sessions = [Held("2020-06-12"), Held("2022-01-01"), new Session(), Held("2025-02-02")] });
        LocalDate asOf = new(2021, 6, 12);
        Assert.Equal((2, 2), (rotation.NextDue(asOf).Turn, rotation.NextSessionTurn(asOf).Number));
        Assert.Equal(4, rotation.NextDue(new LocalDate(2022, 6, 1)).Turn);
        Rotation years = new(Trial.Two with { Sessions = [Held("2023-05-05"), Held("2024-06-12"), Held("2024")] });
        Assert.Equal(2, years.NextDue(new LocalDate(2024, 3, 1)).Turn);
    }

    [Fact]
    public void Audit_DecisionAboutThePlaceAlone_LeavesTheHostAsPlanned()
    {
        RotationRules rules = Trial.Two with { Sessions = [Held("2020-05-05") with { Host = Trial.Two.Segments[0].FirstHolder!.Value }] };
        AssignRole place = new() { Turn = 1, Role = RotationRole.Host, Place = new Place("Salta") };
        Assert.Equal(SessionOutcome.AsPlanned, new Rotation(rules with { Decisions = [place] }).Audit()[0].Outcome);
    }

    [Fact]
    public void Findings_ExchangeCarriedOnByOthers_ChangesSomething()
    {
        SwapTurns Swap(int first, int second) => new() { First = first, Second = second };
        RotationRules rules = new() { Segments = [new OrderSegment { FirstHolder = s_arg, Order = new ListOrder { Members = [s_arg, s_bra, s_chl, s_deu] } }] };
        Rotation carried = new(rules with { Decisions = [Swap(1, 2), Swap(1, 3), Swap(2, 4)] });
        Assert.DoesNotContain(carried.Findings, f => f.Message.Contains("changes nothing", StringComparison.Ordinal));
        Assert.Contains(new Rotation(rules with { Decisions = [Swap(1, 5)] }).Findings, f => f.Message.Contains("changes nothing", StringComparison.Ordinal));
    }
}
