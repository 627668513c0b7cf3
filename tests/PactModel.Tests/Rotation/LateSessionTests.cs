using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Sessions that were put off beyond the one of the next turn: each turn has the days of its own, and which turn ran goes by the order of days.</summary>
public sealed class LateSessionTests
{
    private static readonly RotationRules s_commission = new()
    {
        Segments = [Rules.Segment(Rules.List("MAR RWA ETH"), "MAR")],
        Sessions =
        [
            Held("2020-05-01", "MAR"), Held("2021-05-01", "RWA") with { Status = SessionStatus.Postponed }, Held("2022-05-01", "ETH"),
            Held("2023-02-01", "RWA") with { PostponedFrom = PartialDate.Parse("2021-05-01") }, Held("2024-05-01", "MAR"),
        ],
    };

    private static readonly RotationRules s_presidency = s_commission with { Terms = [Rules.UntilNextSession] };

    [Fact]
    public void SlotOf_SessionHeldAfterThatOfTheNextTurn_HasItsOwnDays()
    {
        Assert.Equal("2020-05-01/2020-05-01 2023-02-01/2023-02-01 2022-05-01/2022-05-01 2024-05-01/2024-05-01", Slots(s_commission, 4));
        Assert.Equal("2020-05-01/2022-04-30 2023-02-01/2024-04-30 2022-05-01/2023-01-31 2024-05-01/..", Slots(s_presidency, 4));
        Assert.All(new Rotation(s_presidency).Audit(), a => Assert.Equal(SessionOutcome.AsPlanned, a.Outcome));
    }

    /// <summary>Of a session whose day is known, beside one that was put off to that month, only such an earlier one leaves the day open as may have begun on it or later.</summary>
    [Theory]
    [InlineData("2024-03<2024-01 2024-03-02<2024-02 2024-02 2024-02", "2024-03-02", "2")]
    [InlineData("2024-03<2024-01 2024-03-02<2024-02 2024-02 2024-02", "2024-03-03", "-")]
    [InlineData("2024-03-02 2024-03<2024-01 2024-02 2024-02", "2024-03-02", "-")]
    [InlineData("2024-01 4:2024<2023 2:2024-02-11 3:2024-05-01", "2024-02-11", "-")]
    public void TurnOn_FirstDayOfASessionBesideOneThatWasPutOff_IsKnownWhereTheOtherIsOfAnEarlierTurn(string sessions, string day, string turn) =>
        Assert.Equal(turn, RecordedSessions.Turns(RecordedSessions.Lasting(sessions), day));

    [Theory]
    [InlineData("1:2022-02-01<2020-05-01 2:2021-05-01", "2021-04-30", "No turn from 1 on, the first known one, begins before 2021-05-01: ask for a day from then on.")]
    [InlineData("2003", "2002-12-31", "No turn from 1 on, the first known one, begins before 2003-01-01: ask for a day from then on.")]
    [InlineData("2003-02-01 2003-03-01", "2003-01-31", "The first known turn, 1, begins on 2003-02-01: ask for a day from then on.")]
    public void TurnOn_BeforeAllTurns_SaysFromWhenOn(string sessions, string day, string message)
    {
        Rotation rotation = RecordedSessions.Lasting(sessions);
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => rotation.TurnOn(Day(day))).Message, StringComparison.Ordinal);
        Assert.Null(RecordedSessions.Lasting("1:2024-03-01<2024-01-10 3:2024-02-01").TurnOn(Day("2024-01-31")));
    }

    [Fact]
    public void TurnOn_SessionHeldAfterThatOfTheNextTurn_GoesByTheOrderOfDays()
    {
        Assert.Equal("1 3 2 4", Turns(s_commission, "2020-05-01 2022-05-01 2023-02-01 2024-05-01"));
        Assert.Equal("- -", Turns(s_commission, "2022-05-02 2023-01-31"));
        Assert.Equal("1 3 3 2 2 4", Turns(s_presidency, "2022-04-30 2022-05-01 2023-01-31 2023-02-01 2024-04-30 2024-05-01"));
        Rotation rotation = new(s_presidency);
        Assert.Equal("MAR ETH RWA MAR", string.Join(' ', ((string[])["2022-04-30", "2022-05-01", "2023-02-01", "2024-05-01"]).Select(d => rotation.PresidedOn(Day(d)))));
    }

    [Fact]
    public void Findings_SessionThatWasPutOff_IsNotOutOfOrder()
    {
        Trial.Accepted(s_commission);
        Trial.Accepted(s_presidency);
        Trial.Accepted(s_commission with { Sessions = [.. s_commission.Sessions.Where((_, i) => i is 0 or 2), s_commission.Sessions[3] with { Turn = 2 }] }, "/sessions/2: Turn 2 is that of an earlier session on record as held too, and has but one: correct one of the turns, or, if one of the sessions used no turn, describe its kind in 'sessionKinds'. [rotation.session.turn]");
        Session late = s_commission.Sessions[3] with { PostponedFrom = null, Turn = 2 };
        Trial.Accepted(s_commission with { Sessions = [.. s_commission.Sessions.Take(3), late] });
        Trial.Accepted(
            s_commission with { Sessions = [s_commission.Sessions[0], s_commission.Sessions[2] with { Turn = 3 }, late] },
            "/sessions/1/from: Turn 3 is on record for 2022-05-01, before turn 2 (2023-02-01): correct the day, or the turn it belongs to. [rotation.session.order]");
    }

    [Fact]
    public void PlanAndNextTurn_SessionHeldAfterThatOfTheNextTurn_StandWhereItsDayIs()
    {
        Rotation rotation = new(s_presidency);
        Assert.Equal([1, 3, 2, 4], rotation.Plan(Day("2020-06-01"), Day("2024-06-01")).Select(t => t.Number));
        Assert.Equal([3, 2], rotation.Plan(Day("2022-06-01"), Day("2023-06-01")).Select(t => t.Number));
        Assert.Equal([3, 3, 2, 4, null], ((string[])["2020-05-01", "2022-04-30", "2022-05-01", "2023-02-01", "2024-05-01"]).Select(d => rotation.NextTurn(Day(d))?.Number));
        Assert.Equal(2, rotation.NextSessionTurn(Day("2022-06-01")).Number);
        Rotation yearly = new(new RotationRules { Terms = [Rules.Every("P1Y", new LocalDate(2020, 1, 1))], Segments = [Rules.Segment(Rules.List("ETH RWA MAR"), "ETH")] });
        Trial.Same(
            [
                "MAR holds turn 1 here and turn 3 there from 2022-01-01 to 2022-04-30", "ETH holds turn 3 here and turn 4 there from 2023-01-01 to 2023-01-31",
                "RWA holds turn 2 here and turn 5 there from 2024-01-01 to 2024-04-30", "MAR holds turn 4 here and turn 6 there from 2025-01-01 to 2025-12-31",
            ],
            rotation.CollisionsWith(yearly, Day("2020-06-01"), Day("2025-12-31")).Select(c => c.ToString()));
    }

    [Fact]
    public void Members_WhoJoinedBetween_CountFromTheTurnsCalledThen()
    {
        RotationRules joined = s_commission with { Members = [.. Rules.Joined("MAR RWA ETH", null), new RotationMember { Party = Rules.Party("KEN"), From = RotationPoint.OnDay(Day("2022-10-01")), Placement = MemberPlacement.AtEnd }] };
        Assert.Equal("MAR RWA ETH KEN MAR", string.Join(' ', new Rotation(joined).Plan(1, 5).Select(t => t.Holder)));
        RotationRules early = joined with { Members = [.. Rules.Joined("MAR RWA ETH", null), new RotationMember { Party = Rules.Party("KEN"), From = RotationPoint.OnDay(Day("2021-04-01")), Placement = MemberPlacement.After, After = Rules.Party("MAR") }] };
        Assert.Equal("MAR KEN RWA", string.Join(' ', new Rotation(early).Plan(1, 3).Select(t => t.Holder)));
    }

    [Fact]
    public void TurnOn_TurnsWithoutADayBesideOneThatWasPutOff_AreNotKnown()
    {
        Session[] sessions = [Held("2020-05-01", "MAR") with { Turn = 1 }, Held("2022-05-01", "ETH") with { Turn = 3 }, Held("2023-02-01", "RWA") with { Turn = 2, PostponedFrom = PartialDate.Parse("2021") }, Held("2025-05-01", "ETH") with { Turn = 6 }];
        RotationRules rules = s_presidency with { Sessions = [.. sessions] };
        Assert.Equal("1 3 - 2 - 6", Turns(rules, "2022-04-30 2022-05-01 2022-05-02 2023-02-01 2023-02-02 2025-05-01"));
        Assert.Equal("2020-05-01/2022-04-30 2023-02-01/..2025-04-30 2022-05-01/..2023-01-31", Slots(rules, 3));
        Rotation rotation = new(rules);
        Assert.Equal([3, null, null, null], ((string[])["2021-01-01", "2022-06-01", "2023-06-01", "2025-06-01"]).Select(d => rotation.NextTurn(Day(d))?.Number));
    }

    /// <summary>Days that differ, in any order, of sessions that were put off or not: the turn is that of the session that began last.</summary>
    [Cases]
    public void TurnOn_SessionsInAnyOrder_IsTheTurnThatBeganLast(RotationCase given)
    {
        Random random = given.Random();
        int[] days = [.. Enumerable.Range(0, 12).Select(i => (40 * i) + random.Next(150)).Distinct()];
        Session[] sessions = [.. days.Select((day, i) => new Session
        {
            Turn = given.FirstTurn + i,
            From = new LocalDate(2000, 1, 1).PlusDays(day),
            To = new LocalDate(2000, 1, 1).PlusDays(day),
            PostponedFrom = random.Next(2) == 0 ? new LocalDate(2000, 1, 1).PlusDays(40 * i) : null,
        })];
        RotationRules rules = RuleMaker.Try(Trial.Listed with { FirstTurn = given.FirstTurn }, Trial.Listed with { FirstTurn = given.FirstTurn, Terms = [Rules.UntilNextSession], Sessions = [.. sessions] });
        Rotation rotation = new(rules);
        Rotation meetings = new(rules with { Terms = [] });
        LocalDate first = sessions.Min(s => s.From!.Value.Earliest);
        for (LocalDate day = first; day < new LocalDate(2002, 1, 1); day = day.PlusDays(1))
        {
            Session began = sessions.Where(s => s.From!.Value.Earliest <= day).MaxBy(s => s.From!.Value.Earliest)!;
            Assert.Equal(began.Turn, rotation.TurnOn(day)!.Number);
            Assert.True(rotation.SlotOf(began.Turn!.Value)!.Value.Contains(day));
            Assert.Equal(began.Turn, rotation.Compiled.InFact.On(day));
            Assert.Equal(began.From!.Value.Earliest == day ? began.Turn : null, meetings.TurnOn(day)?.Number);
            Assert.Equal(sessions.Where(s => s.From!.Value.Earliest > day).MinBy(s => s.From!.Value.Earliest)?.Turn, rotation.NextTurn(day)?.Number);
        }

        Assert.Equal(sessions.OrderBy(s => s.From!.Value.Earliest).Select(s => s.Turn!.Value), rotation.Plan(first, new LocalDate(2002, 1, 1)).Select(t => t.Number));
    }

    /// <summary>Each possible record: one that was put off may lie anywhere in what is known of its day, the others stand in the order of turns.</summary>
    [Theory]
    [InlineData("2021-02-01 *2021-02-20 2021-02-10 2021-02-25")]
    [InlineData("2021-02-01 *2021-02 2021-02-10 2021-02-25")]
    [InlineData("2021-02-01 *2021-02 2021-02 2021-02-25")]
    [InlineData("2021-02 *2021-02 2021-02 2021-02-25")]
    [InlineData("2021-02-05 *2021-02 2021-02-05 2021-02-25")]
    [InlineData("*2021-02-20 2021-02 2021-02-10 2021-02")]
    [InlineData("2021-02-03 2021-02-10 *2021-02-10 2021-02")]
    [InlineData("*2021-02-28 2021-02 *2021-02-15")]
    [InlineData("*2021-02 2021-02-27 2021-02")]
    public void TurnOn_SessionPutOffKnownInPart_IsTheTurnOfEveryPossibleRecord(string sessions)
    {
        (PartialDate From, bool IsMoved)[] known = [.. sessions.Split(' ').Select(s => (PartialDate.Parse(s.TrimStart('*')), s[0] == '*'))];
        Rotation rotation = new(s_presidency with { Sessions = [.. known.Select((d, i) => new Session { Turn = i + 1, From = d.From, PostponedFrom = d.IsMoved ? PartialDate.Parse("2021-01-15") : null })] });
        IEnumerable<LocalDate[]> records = [[]];
        foreach ((PartialDate from, bool isMoved) in known)
        {
            records = [.. records.SelectMany(r =>
            {
                LocalDate free = isMoved ? from.Earliest : r.Where((_, i) => !known[i].IsMoved).Append(from.Earliest).Max();
                return Enumerable.Range(0, 60).Select(free.PlusDays).TakeWhile(d => d <= from.Latest).Select(LocalDate[] (day) => [.. r, day]);
            })];
        }

        Assert.NotEmpty(records);
        for (LocalDate day = rotation.Compiled.Slots.FirstDay!.Value; day <= new LocalDate(2021, 3, 1); day = day.PlusDays(1))
        {
            int[] turns = [.. records.Select(r => r.Select((began, i) => (Began: began, Turn: i + 1)).Where(s => s.Began <= day).OrderBy(s => s.Began).ThenBy(s => s.Turn).LastOrDefault().Turn).Distinct()];
            int? told = rotation.TurnOn(day)?.Number;
            Assert.Equal(turns is [> 0 and int only] ? only : null, told);
            Assert.Equal(told, rotation.Compiled.InFact.On(day));
        }
    }

    private static Session Held(string from, string host) => new() { From = PartialDate.Parse(from), Host = Rules.Party(host) };

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static string Slots(RotationRules rules, int count) => string.Join(' ', new Rotation(rules).Plan(1, count).Select(t => t.Slot?.ToString() ?? "-"));

    private static string Turns(RotationRules rules, string days)
    {
        Rotation rotation = new(rules);
        return string.Join(' ', days.Split(' ').Select(d => rotation.TurnOn(Day(d)) is { } turn ? RotationNumber.Text(turn.Number) : "-"));
    }
}
