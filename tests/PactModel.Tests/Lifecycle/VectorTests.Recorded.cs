using NodaTime;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

public partial class VectorTests
{
    private static void Recorded(Vector v)
    {
        PartyCode[] parties = v.Kind == "provisional_then_definitive" ? [P("BRA"), P("COL"), P("USA")] : [.. v.Parties];
        List<AgreementEvent> events = [InForce(v.Expected)];
        if (v.Kind == "provisional_then_definitive")
            events.AddRange([Signed(new LocalDate(1976, 1, 31), parties), new ProvisionalApplicationBegan { Effective = new LocalDate(1976, 10, 1) }]);
        else
            events.Add(Signed(v.EventDate, parties));
        AgreementLifecycle life = Life([], events);
        AssertDay(v, life.EntryIntoForce);
        AssertDay(v, life.AppliesFrom);
        Assert.Equal(AgreementState.InForce, life.StatusOn(v.Expected).State);
        bool retroactive = v.Kind == "retroactive_effect";
        Assert.Equal(retroactive, life.Findings.Any(f => f.Code == "event.order"));
        if (!retroactive) return;
        AgreementLifecycle explained = Life([new ApplicationClause { From = v.Expected }], events);
        Assert.Empty(explained.Findings);
        AgreementLifecycle onSignature = Life([new ApplicationClause { From = v.Expected }, new EntryIntoForceClause { Condition = new OnSignature() }], Signed(v.EventDate, parties));
        Assert.Equal(v.EventDay, onSignature.EntryIntoForce.Day);
        Assert.Equal(v.Expected, onSignature.AppliesFrom.Day);
    }

    private static void NotKnown(Vector v)
    {
        AgreementLifecycle life = Life([], Signed(v.EventDate, [.. v.Parties]));
        Status<AgreementState> status = life.StatusOn(new LocalDate(2026, 11, 23));
        Assert.Equal(AgreementState.SignedNotInForce, status.State);
        Assert.Equal(Certainty.Possibly, status.Certainty);
        Assert.Equal(Certainty.Possibly, status.Is(AgreementState.InForce));
        Assert.Contains(status.Reasons, r => r.Rule == "entry.not-known");
        Assert.Equal(DateAnswerKind.NotKnown, life.EntryIntoForce.Kind);
    }

    private static void Provisional(Vector v)
    {
        PartyCode[] signatories = [P("CAN"), P("HUN"), P("USA")];
        ProvisionalApplicationClause clause = new() { Begins = new OnSignature(), Term = Period.FromMonths(12), Articles = ["VI", "X"] };
        AgreementLifecycle computed = Life([clause], Signed(v.EventDate, signatories));
        AgreementLifecycle recorded = Life([], Signed(v.EventDate, signatories), new ProvisionalApplicationBegan { Effective = v.EventDate, Articles = ["VI", "X"] });
        foreach (AgreementLifecycle life in new[] { computed, recorded })
        {
            Assert.Equal(AgreementState.ProvisionallyApplied, life.StatusOn(v.Expected).State);
            Assert.Equal(PartyState.ProvisionallyApplying, life.StatusOn(v.Expected, signatories[0]).State);
        }

        Assert.Equal(PartyState.Signatory, computed.StatusOn(v.Expected.PlusYears(1), signatories[0]).State);
    }

    private static void ProvisionalEnded(Vector v)
    {
        ProvisionalApplicationClause clause = new() { Begins = new OnSignature(), Notice = Delay.OfDays(60) };
        AgreementLifecycle life = Life([clause], Signed(new LocalDate(1994, 12, 17), v.Party), Notice(v.Party, v.EventDate, NoticeKind.EndOfProvisionalApplication));
        Assert.Equal(PartyState.ProvisionallyApplying, life.StatusOn(v.Expected.PlusDays(-1), v.Party).State);
        Assert.Equal(PartyState.Signatory, life.StatusOn(v.Expected, v.Party).State);
        Deadline end = Assert.Single(life.DeadlinesBetween(v.EventDay, v.Expected), d => d.Kind == DeadlineKind.ProvisionalApplicationEnd);
        Assert.Equal(v.Expected, end.On.Earliest);
    }

    private static AgreementLifecycle Gsomia(params IEnumerable<AgreementEvent> more) => Life(
        [
            new EntryIntoForceClause { Condition = new OnNotifications(), Article = "art 21" },
            new DurationClause { Term = Period.FromYears(1), Renewal = RenewalKind.Tacit, Notice = Delay.OfDays(90), Article = "art 21" },
        ],
        [Signed(new LocalDate(2016, 11, 23), P("JPN"), P("KOR")), Notified(P("JPN"), new LocalDate(2016, 11, 23)), Notified(P("KOR"), new LocalDate(2016, 11, 23)), .. more]);

    private static void RenewalStopped(Vector v)
    {
        Assert.Equal(new LocalDate(2019, 8, 24), Gsomia().LastSafeDayToStopRenewal(new LocalDate(2019, 1, 1)).Receive);
        AgreementLifecycle life = Gsomia(Notice(v.Party, v.EventDate, NoticeKind.NonRenewal));
        AssertDay(v, life.InForce().Single().Until);
        Assert.Equal(new LocalDate(2019, 11, 22), life.InForce().Single().Until.DayBefore);
        Assert.Equal(EndGround.Expiry, life.InForce().Single().Ground);
        Assert.Equal(PartyState.Leaving, life.StatusOn(v.EventDay, v.Party).State);
        AgreementLifecycle late = Gsomia(Notice(v.Party, new LocalDate(2019, 8, 25), NoticeKind.NonRenewal));
        Assert.Equal(new LocalDate(2020, 11, 23), late.InForce().Single().Until.Day);
    }

    private static void NoticeSuspended(Vector v)
    {
        NoticeGiven notice = Notice(v.Party, new LocalDate(2019, 8, 23), NoticeKind.NonRenewal);
        NoticeSuspended suspended = new() { Parties = [v.Party], Dated = v.EventDate, Clock = NoticeClock.EndsOnDemand };
        AgreementLifecycle life = Gsomia(notice, suspended);
        Assert.Equal(AgreementState.InForce, life.StatusOn(new LocalDate(2023, 1, 1)).State);
        Assert.Equal(Certainty.Certainly, life.StatusOn(new LocalDate(2023, 1, 1)).Certainty);
        AgreementLifecycle notAgreed = Gsomia(notice, suspended with { Clock = null });
        Assert.Equal(AgreementState.InForce, notAgreed.StatusOn(v.EventDay).State);
        Assert.Equal(AgreementState.Contested, notAgreed.StatusOn(new LocalDate(2023, 1, 1)).State);
        Assert.Equal(4, notAgreed.StatusOn(new LocalDate(2023, 1, 1)).Claims.Count);
    }

    private static void Renewed(Vector v)
    {
        DurationClause clause = new()
        {
            Term = Period.FromYears(v["termYears"]),
            From = PartialDate.Parse(v.Text("from")!),
            Renewal = RenewalKind.Tacit,
            Notice = Delay.OfMonths(v["noticeMonths"]),
        };
        AgreementLifecycle life = Life([clause], Signed(new LocalDate(1997, 5, 31), v.Parties[0], P("UKR")), InForce(new LocalDate(1999, 4, 1)));
        Assert.Equal(v.EventDay, life.LastSafeDayToStopRenewal(new LocalDate(2008, 1, 1)).Receive);
        LastSafeDay next = life.LastSafeDayToStopRenewal(v.EventDay.PlusDays(1));
        Assert.Equal(v.Expected, next.FirstDayOut);
        Assert.Equal(v.Expected, life.DeadlinesBetween(new LocalDate(2010, 1, 1), new LocalDate(2020, 1, 1)).Single(d => d.Kind == DeadlineKind.Renewal).On.Earliest);
        Assert.Equal(AgreementState.InForce, life.StatusOn(v.Expected.PlusDays(-1)).State);
    }

    private static void FixedTerm(Vector v)
    {
        Period term = v.Has("years") ? Period.FromYears(v["years"]) : Period.FromMonths(v["months"]);
        DurationClause clause = new() { Term = term, Boundary = v.Boundary == "date_only" ? EndBoundary.NotSettled : null };
        AgreementLifecycle life = Life([clause], InForce(v.EventDate), Signed(v.EventDate, [.. v.Parties]));
        AssertDay(v, life.InForce().Single().Until);
        Assert.Equal(AgreementState.Ended, life.StatusOn(v.Expected.PlusDays(1)).State);
        Assert.Equal(v.Boundary == "date_only" ? Certainty.Possibly : Certainty.CertainlyNot, life.StatusOn(v.Expected).Is(AgreementState.InForce));
    }
}
