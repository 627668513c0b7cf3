using NodaTime;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

public partial class VectorTests
{
    private static WithdrawalClause LeavingClause(Vector v) => new()
    {
        Notice = v.Has("minDays") ? Delay.OfDays(v["minDays"]) : AmountOf(v),
        Boundary = v.Text("computedDayIs") == "last_in" ? EndBoundary.LastDayIn : null,
        MinimumStay = v.Has("minResidenceYears") ? Period.FromYears(v["minResidenceYears"]) : null,
        StayBars = StayBars.Notice,
        Article = v.Text("clause"),
    };

    private static void Leaving(Vector v)
    {
        PartyCode party = v.Party, other = v.Parties.Count > 1 ? v.Parties[1] : P("FRA");
        LocalDate since = v.Text("since") is { } day ? PartialDate.Parse(day).Earliest : new LocalDate(1884, 1, 1);
        NoticeGiven notice = Notice(party, v.EventDate, NoticeKind.Denunciation) with
        {
            Id = EventId.Parse("notice"),
            Named = v.Text("dateNamedInNotice") is { } named ? PartialDate.Parse(named) : null,
        };
        AgreementEvent[] known = [InForce(since), Deposit(other, since.PlusDays(-1)), Deposit(party, since.PlusDays(-1)), notice];
        if (v.Check == "finding") known = [.. known, new Terminated { Effective = v.Expected, Ground = EndGround.Denunciation }];
        if (v.Check == "contested")
        {
            AgreementLifecycle contested = Life([LeavingClause(v)], [.. known, Dispute(v, party, other)]);
            Assert.Equal(PartyState.Contested, contested.StatusOn(v.Expected, party).State);
            Assert.Equal([PartyState.FormerParty, PartyState.Party], contested.StatusOn(v.Expected, party).Claims.Select(c => c.State));
            Assert.Equal(AgreementState.Contested, contested.StatusOn(v.Expected).State);
            AssertDay(v, contested.UnderClaims[0].Lifecycle.InForce(party).Single().Until);
            Assert.Equal(DateAnswerKind.NotKnown, contested.UnderClaims[1].Lifecycle.InForce(party).Single().Until.Kind);
            return;
        }

        AgreementLifecycle life = Life([LeavingClause(v)], known);
        AssertDay(v, life.InForce(party).Single().Until);
        Assert.Equal(PartyState.Leaving, life.StatusOn(v.Expected.PlusDays(-1), party).State);
        Assert.Equal(PartyState.FormerParty, life.StatusOn(v.Expected, party).State);
        Assert.Equal(v.Check == "finding", life.Findings.Any(f => f.Code == "record.differs"));
        if (v.Check == "finding") Assert.Contains("1993-11-04", Assert.Single(life.Findings).Message, StringComparison.Ordinal);
    }

    private static Contested Dispute(Vector v, PartyCode party, PartyCode other) => new()
    {
        Parties = [party],
        Dated = v.EventDate,
        Claims =
        [
            new Claim { ClaimedBy = [party], Statement = "The notice was validly given." },
            new Claim { ClaimedBy = [other], Statement = "Only the legitimate authorities can denounce.", Denies = [EventId.Parse("notice")] },
        ],
    };

    private static void Revoked(Vector v)
    {
        PartyCode[] others = Others(3);
        NoticeGiven notice = Notice(v.Party, PartialDate.Parse(v.Text("notice")!));
        NoticeRevoked revoked = new() { Parties = [v.Party], Received = v.EventDate };
        AgreementEvent[] known = [InForce(new LocalDate(2002, 7, 1)), Deposit(v.Party, new LocalDate(2002, 6, 28)), .. others.Select(p => Deposit(p, new LocalDate(2002, 1, 1))), notice];
        LocalDate scheduled = PartialDate.Parse(v.Text("scheduled")!).Earliest;
        Assert.Equal(scheduled, Life([LeavingClause(v)], known).InForce(v.Party).Single().Until.Day);
        AgreementLifecycle life = Life([LeavingClause(v)], [.. known, revoked]);
        Assert.Equal(PartyState.Leaving, life.StatusOn(v.EventDay.PlusDays(-1), v.Party).State);
        Assert.Equal(PartyState.Party, life.StatusOn(v.EventDay, v.Party).State);
        Assert.Equal(PartyState.Party, life.StatusOn(scheduled, v.Party).State);
        Assert.Equal(Certainty.Certainly, life.StatusOn(scheduled, v.Party).Certainty);
        Assert.Equal(PartyState.Leaving, life.AsKnownOn(v.EventDay.PlusDays(-1)).StatusOn(v.EventDay, v.Party).State);
    }

    private static void NoticeExtended(Vector v)
    {
        LocalDate[] until = [.. v.Text("extendedTo")!.Split(',').Select(d => PartialDate.Parse(d).Earliest)];
        LocalDate[] agreed = [new(2019, 3, 22), new(2019, 4, 11), v.EventDay];
        WithdrawalClause clause = new() { Notice = Delay.OfYears(2), Boundary = EndBoundary.LastDayIn };
        List<AgreementEvent> known = [InForce(new LocalDate(2009, 12, 1)), Deposit(v.Party, new LocalDate(2008, 7, 16)), .. Others(27).Select(p => Deposit(p, new LocalDate(2008, 1, 1))), Notice(v.Party, new LocalDate(2017, 3, 29))];
        for (int i = 0; i < until.Length; i++)
            known.Add(new NoticePeriodExtended { Parties = [v.Party], Dated = agreed[i], Until = new EndDate(until[i], EndBoundary.LastDayIn) });
        AgreementLifecycle life = Life([clause], known);
        AssertDay(v, life.InForce(v.Party).Single().Until);
        Assert.Equal(until[2], life.InForce(v.Party).Single().Until.DayBefore);
        Assert.Equal(new LocalDate(2019, 4, 13), life.AsKnownOn(new LocalDate(2019, 4, 1)).InForce(v.Party).Single().Until.Day);
        Assert.Equal(AgreementState.InForce, life.StatusOn(v.Expected).State);
    }

    private static void FixedCalendar(Vector v)
    {
        Delay notice = v.Treaty.StartsWith("ICRW", StringComparison.Ordinal)
            ? new Delay { Alignment = DelayAlignment.AnnualDay(new AnnualDate(6, 30), new AnnualDate(1, 1)) }
            : new Delay { Alignment = DelayAlignment.LastDay(CalendarUnit.Year, 1) };
        WithdrawalClause clause = new() { Notice = notice, Boundary = EndBoundary.NotSettled };
        AgreementLifecycle life = Life([clause], [InForce(new LocalDate(1948, 11, 10)), Deposit(v.Party, new LocalDate(1948, 11, 1)), .. Others(5).Select(p => Deposit(p, new LocalDate(1947, 1, 1))), Notice(v.Party, v.EventDate)]);
        AssertDay(v, life.InForce(v.Party).Single().Until);
    }

    private static void DispatchDate(Vector v)
    {
        NoticeGiven letter = new() { Kind = NoticeKind.Denunciation, Parties = [v.Party], Dated = v.EventDate };
        AgreementEvent[] known = [InForce(new LocalDate(2018, 12, 17)), Deposit(v.Party, new LocalDate(2018, 12, 1)), Deposit(P("FRA"), new LocalDate(2018, 12, 1))];
        AgreementLifecycle life = Life([LeavingClause(v)], [.. known, letter]);
        DateAnswer until = life.InForce(v.Party).Single().Until;
        Assert.Equal(DateAnswerKind.NotKnown, until.Kind);
        Assert.Null(until.Day);
        Assert.Equal(Certainty.Possibly, life.StatusOn(v.Expected, v.Party).Certainty);
        AgreementLifecycle received = Life([LeavingClause(v)], [.. known, letter with { Received = v.EventDay.PlusDays(3) }]);
        Assert.Equal(v.Expected.PlusDays(3), received.InForce(v.Party).Single().Until.Day);
    }

    private static void ContestedWithdrawal(Vector v)
    {
        NoticeGiven notice = Notice(v.Party, v.EventDate) with { Id = EventId.Parse("notice") };
        Contested dispute = new()
        {
            Parties = [v.Party],
            Dated = v.EventDate,
            Claims =
            [
                new Claim
                {
                    ClaimedBy = [v.Party],
                    Statement = "The notice of 1993, suspended with one day left, takes effect after that day.",
                    Denies = [EventId.Parse("notice")],
                    Events = [notice with { Id = EventId.Parse("resumed"), Effective = v.Expected }],
                },
                new Claim { Statement = "The notice of 2003 takes effect after three months." },
                new Claim { Statement = "The conditions of withdrawal are not met: it remains a party.", Denies = [EventId.Parse("notice")] },
            ],
        };
        WithdrawalClause clause = new() { Notice = Delay.OfMonths(v["months"]), Article = "art X(1)" };
        AgreementLifecycle life = Life([clause], [InForce(new LocalDate(1970, 3, 5)), Deposit(v.Party, new LocalDate(1985, 12, 12), ConsentKind.Accession), .. Others(50).Select(p => Deposit(p, new LocalDate(1970, 1, 1))), notice, dispute, InForce(new LocalDate(1985, 12, 12), v.Party)]);
        Assert.Equal(PartyState.Contested, life.StatusOn(v.Expected, v.Party).State);
        Assert.Equal(PartyState.Contested, life.StatusOn(new LocalDate(2026, 1, 1), v.Party).State);
        Assert.Equal(PartyState.Party, life.StatusOn(v.EventDay.PlusDays(-1), v.Party).State);
        DateAnswer until = life.InForce(v.Party).Single().Until;
        Assert.Equal(DateAnswerKind.Contested, until.Kind);
        Assert.Equal([v.Expected, new LocalDate(2003, 4, 10), null], until.Claims.Select(c => c.Answer.Day));
        Assert.Equal(AgreementState.InForce, life.StatusOn(new LocalDate(2026, 1, 1)).State);
    }
}
