using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Members that join and leave on days, of bodies whose turns have no known days, or days known in part.</summary>
public sealed class UnknownDayTests
{
    private const string Which = ": which, the days of the sessions on record do not tell. Give the turn, or the days. [rotation.member.day]";

    private static readonly RotationMember s_leaves = new() { Party = Rules.Party("CPV"), Until = RotationPoint.OnDay(new LocalDate(2015, 1, 1)) };

    private static readonly RotationMember s_joins = new() { Party = Rules.Party("DZA"), From = RotationPoint.OnDay(new LocalDate(2020, 1, 1)) };

    /// <summary>Sessions known by number alone.</summary>
    private static readonly RotationRules s_numbered = new()
    {
        Segments = [Rules.Segment(Rules.List("AGO BWA CPV DZA"), "AGO")],
        Members = [.. Rules.Joined("AGO BWA", null), s_leaves, s_joins],
        Sessions = [Numbered(1, "AGO"), Numbered(2, "BWA"), Numbered(3, "CPV")],
    };

    [Fact]
    public void Audit_MemberByDayOfTurnsWithoutDays_IsNoOutsider()
    {
        Assert.Equal(SessionOutcome.OtherMember, new Rotation(s_numbered).Audit()[2].Outcome);
        Trial.Accepted(
            s_numbered,
            "/members/2/until: CPV is said to be a member until 2015-01-01. That counts from a turn from 1 to 4" + Which,
            "/members/3/from: DZA is said to be a member from 2020-01-01 on. That counts from a turn from 1 to 4" + Which);
        Assert.Equal(SessionOutcome.Outsider, new Rotation(s_numbered with { Sessions = [.. s_numbered.Sessions.Take(2), Numbered(3, "KEN")] }).Audit()[2].Outcome);
        RotationRules dated = s_numbered with { Sessions = [.. s_numbered.Sessions.Select((s, i) => s with { From = PartialDate.Parse("201" + (i + 6)) })] };
        Assert.Equal(SessionOutcome.Outsider, new Rotation(dated).Audit()[2].Outcome);
        Trial.Accepted(dated);
    }

    /// <summary>Swaziland became Eswatini in April 2018, the Republic of Macedonia North Macedonia in February 2019; Botswana was Bechuanaland until 1966.</summary>
    [Fact]
    public void Findings_KeyOrNameThatChangesBetweenTurnsWithoutDays_AreWarnedOf()
    {
        const string Turns = "That counts from a turn from 1 to 4: which, the days of the sessions on record do not tell. Give those days. [rotation.order.key-day]";
        static SortKey Key(string party, string key, LocalDate? from = null) => new() { Party = Rules.Party(party), Key = key, From = from };
        RotationRules rules = s_numbered with
        {
            Segments = [new OrderSegment { FirstHolder = Rules.Party("AGO"), Order = new KeyOrder { Keys = [Key("AGO", "Angola"), Key("BWA", "Botswana"), Key("SWZ", "Swaziland"), Key("SWZ", "Eswatini", new LocalDate(2018, 4, 19))] } }],
            Members = [],
        };
        Trial.Accepted(rules, "/segments/0/order/keys/3/from: The key 'Eswatini' of SWZ is given from 2018-04-19 on. " + Turns);
        Trial.Accepted(rules with { Sessions = [.. rules.Sessions.Select((s, i) => s with { From = PartialDate.Parse("201" + (i + 5)) })] });
        KeyOrder named = new() { Language = "en", Members = [.. ((string[])["AGO", "BWA", "MKD", "SWZ"]).Select(Rules.Party)] };
        RotationRules Of(KeyOrder order) => rules with { Segments = [rules.Segments[0] with { Order = order }] };
        Trial.Accepted(Of(named), "/segments/0/order/language: The official names of BWA, MKD, SWZ changed on a day of which the days of the sessions on record do not tell from which turn it counts: give those days, or keys. [rotation.order.key-day]");
        Trial.Accepted(Of(named with { Keys = [Key("BWA", "Botswana"), Key("MKD", "Macedonia")] }), "/segments/0/order/language: The official name of SWZ changed on a day of which the days of the sessions on record do not tell from which turn it counts: give those days, or keys. [rotation.order.key-day]");
        Trial.Accepted(Of(named with { Keys = [Key("BWA", "Botswana"), Key("MKD", "Macedonia"), Key("SWZ", "Swaziland")] }));

        // A name that changes once the party goes by a key changes nothing.
        Trial.Accepted(
            Of(named with { Keys = [Key("BWA", "Botswana"), Key("MKD", "Macedonia"), Key("SWZ", "Swaziland", new LocalDate(1960, 1, 1))] }),
            "/segments/0/order/keys/2/from: The key 'Swaziland' of SWZ is given from 1960-01-01 on. " + Turns);
    }

    [Fact]
    public void Findings_MemberThatJoinsAfterTheNextSessionIsDue_CountsAfterThat()
    {
        RotationRules rules = new()
        {
            Segments = [Rules.Segment(Rules.List("AGO BWA DZA"), "AGO")],
            Members = [.. Rules.Joined("AGO BWA", null), s_joins with { From = RotationPoint.OnDay(new LocalDate(2030, 1, 1)) }],
            Sessions = [Held("2024-05-01"), Held("2025-05-01")],
            Cadences = [new AtLeastOncePerYear()],
        };
        Assert.Equal("AGO BWA AGO", Holders(rules, 3));
        Trial.Accepted(rules, "/members/2/from: DZA is said to be a member from 2030-01-01 on. That counts from turn 4, or from a later one" + Which);

        // Before the next session is due the member may be one at it, and without a cadence nothing is known of any.
        RotationRules soon = rules with { Members = [.. rules.Members.Take(2), s_joins with { From = RotationPoint.OnDay(new LocalDate(2026, 12, 31)) }] };
        Assert.Equal("AGO BWA DZA", Holders(soon, 3));
        Trial.Accepted(soon);
        Trial.Accepted(rules with { Cadences = [] });
    }

    [Theory]
    [InlineData("2010-01-01", "DZA", "")]
    [InlineData("2010-01-02", "AGO", "3 to 4")]
    [InlineData("2010-06-01", "AGO", "3 to 4")]
    [InlineData("2010-12-31", "AGO", "3 to 4")]
    [InlineData("2011-01-01", "AGO", "")]
    public void HolderOf_SessionOfAYearInWhichAMemberJoins_IsToldToBeOpen(string day, string holder, string turns)
    {
        RotationRules rules = new()
        {
            Segments = [Rules.Segment(Rules.List("AGO BWA DZA"), "AGO")],
            Members = [.. Rules.Joined("AGO BWA", null), s_joins with { From = RotationPoint.OnDay(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value) }],
            Sessions = [Held("2008"), Held("2009"), Held("2010")],
        };
        Assert.Equal(holder, new Rotation(rules).HolderOf(3).ToString());
        string[] told = turns.Length == 0 ? [] : [$"/members/2/from: DZA is said to be a member from {day} on. That counts from a turn from {turns}" + Which];
        Trial.Accepted(rules, told);
    }

    [Fact]
    public void Rotation_FirstHolderOrDecisionThatMayBeTrue_IsNotRefused()
    {
        RotationRules rules = new()
        {
            Segments = [Rules.Segment(Rules.List("DZA AGO COG"), "DZA")],
            Members = [new RotationMember { Party = Rules.Party("DZA"), Until = RotationPoint.OnDay(new LocalDate(2020, 1, 1)) }, .. Rules.Joined("AGO COG", null)],
            Sessions = [new Session { Number = 1 }, new Session { Number = 2 }],
        };
        const string Told = "/members/0/until: DZA is said to be a member until 2020-01-01. That counts from a turn from 1 to 3" + Which;
        Assert.Equal("DZA AGO COG AGO", Holders(rules, 4));
        Trial.Accepted(rules, Told);
        Trial.Accepted(rules with { Decisions = [new AssignTurn { Turn = 2, Holder = Rules.Party("DZA"), Uses = PlaceUse.NoOne }] }, Told);
        Trial.Refused(
            rules with { Decisions = [new AssignTurn { Turn = 3, Holder = Rules.Party("DZA"), Uses = PlaceUse.NoOne }] },
            "/decisions/0: The decision 'turn 3 given to DZA, using nobody's turn' is about DZA, which is not a member at turn 3: correct the members, or mark it as an outsider. [rotation.decision.not-member]");
        Assert.Throws<ModelException>(() => new Rotation(rules with { Sessions = [Held("2021-05-01"), Held("2022-05-01")] }));
    }

    [Fact]
    public void TurnsFrom_TurnsOfTheRecord_LieBetweenTheEarliestAndTheLatest()
    {
        Session[] sessions = [new Session { Turn = 1 }, Held("2020-03-01") with { Turn = 2 }, new Session { Turn = 3 }, Held("2022") with { Turn = 5 }, new Session { Turn = 6 }, new Session { Turn = 7, Status = SessionStatus.Planned }];
        SlotTable slots = new Rotation(Trial.Two with { Sessions = [.. sessions] }).Compiled.Slots;
        (string Day, int Earliest, int Latest)[] known =
        [
            ("2019-01-01", 1, 2), ("2020-03-01", 1, 2), ("2020-03-02", 3, 5), ("2022-01-01", 3, 5), ("2022-01-02", 3, 7), ("2022-12-31", 3, 7), ("2023-01-01", 6, 7),
        ];
        Assert.All(known, k => Assert.Equal((k.Earliest, k.Latest), slots.TurnsFrom(NodaTime.Text.LocalDatePattern.Iso.Parse(k.Day).Value)));
        Rotation calendar = new(Trial.Two with { Sessions = [.. sessions], Terms = [new TermChange { Term = new SessionTerm() }, Rules.Every("P1Y", new LocalDate(2024, 1, 1), 9)] });
        Assert.Equal((6, 9), calendar.Compiled.Slots.TurnsFrom(new LocalDate(2023, 6, 1)));
        Rotation later = new(Trial.Two with { Terms = [new TermChange { Term = new SessionTerm() }, Rules.UntilNextSession with { FromTurn = 3 }], Sessions = [Held("2020-03-01"), Held("2021-03-01"), new Session { Turn = 3 }, Held("2023-03-01") with { Turn = 4 }] });
        Assert.Equal(((1, 1), (2, 2), (3, 4), (5, 5)), (From(later, 2020, 1), From(later, 2020, 6), From(later, 2022, 6), From(later, 2024, 6)));
        Rotation after = new(Trial.Two with { Terms = [Rules.Every("P1Y", new LocalDate(2020, 1, 1)), Rules.UntilNextSession with { FromTurn = 3 }], Sessions = [Held("2023-03-01") with { Turn = 4 }] });
        Assert.Equal(((2, 2), (3, 4), (5, 5)), (From(after, 2020, 6), From(after, 2021, 6), From(after, 2024, 6)));
        Assert.Equal((3, 3), From(new Rotation(after.Rules with { Sessions = [] }), 2024, 6));
        Assert.Equal((10, 10), calendar.Compiled.Slots.TurnsFrom(new LocalDate(2024, 6, 1)));
    }

    private static (int Earliest, int Latest) From(Rotation rotation, int year, int month) => rotation.Compiled.Slots.TurnsFrom(new LocalDate(year, month, 1));

    /// <summary>Where the days of turns are known, a day counts from one turn; elsewhere the one that is told lies between the bounds.</summary>
    [Cases]
    public void TurnsFrom_AnyRecord_HoldsTheTurnThatIsTold(RotationCase given)
    {
        Random random = given.Random();
        CompiledRotation plain = new Rotation(given.Rules).Compiled;
        Session[] sessions = [.. Enumerable.Range(0, 12).Select(i => new Session
        {
            Turn = given.FirstTurn + i,
            From = random.Next(5) switch { 0 => null, 1 => PartialDate.Parse("200" + (i / 2)), 2 => PartialDate.Parse($"200{i / 2}-{(i % 2 * 6) + 1:00}"), _ => new LocalDate(2000 + (i / 2), (i % 2 * 6) + 1, 1).PlusDays(random.Next(20)) },
            PostponedFrom = random.Next(6) == 0 ? PartialDate.Parse("200" + (i / 3)) : null,
        })];
        RotationRules recorded = RuleMaker.Try(Trial.Listed with { FirstTurn = given.FirstTurn }, Trial.Listed with { FirstTurn = given.FirstTurn, Sessions = [.. sessions] });
        SlotTable slots = new Rotation(recorded).Compiled.Slots;
        (int earliest, int latest) = (0, 0);
        for (LocalDate day = new(1999, 12, 1); day < new LocalDate(2007, 1, 1); day = day.PlusDays(9))
        {
            int told = plain.Slots.FirstTurnFrom(day);
            Assert.Equal((told, told), plain.Slots.TurnsFrom(day));
            (int Earliest, int Latest) turns = slots.TurnsFrom(day);
            Assert.InRange(slots.FirstTurnFrom(day), turns.Earliest, turns.Latest);
            Assert.True(turns.Earliest >= earliest && turns.Latest >= latest);
            (earliest, latest) = turns;
        }
    }

    private static Session Numbered(int number, string host) => new() { Number = number, Host = Rules.Party(host) };

    private static Session Held(string from) => new() { From = PartialDate.Parse(from) };

    private static string Holders(RotationRules rules, int count) => string.Join(' ', new Rotation(rules).Plan(1, count).Select(t => t.Holder));
}
