using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>States at their edges: two times in force, ends that may fall together, suspensions of a day. The agreement is in force since 2000-03-31.</summary>
public class StateEdgeTests
{
    private static readonly DurationClause s_five = new() { Term = Period.FromYears(5), Article = "art 11" };

    // Agreed after the first term was over: a second time in force.
    private static readonly Extended s_late = new() { Dated = D(2005, 6, 1), Until = LastDay(2009, 12, 31) };

    private static AgreementLifecycle Five(params IEnumerable<AgreementEvent> more) => Life([s_five], [.. ThreeInForce, .. more]);

    private static string Times(AgreementLifecycle life, PartyCode party) => string.Join(
        "; ", life.InForce(party).Select(s => $"{s.Since} {string.Join(", ", s.Since.Reasons.Select(r => r.Rule))} - {s.Until}"));

    [Fact]
    public void Timelines_AreWorkedOutOnceAndKept()
    {
        AgreementLifecycle life = Five();
        Assert.Same(life.Timeline, life.Timeline);
        Assert.Same(life.TimelineOf(Mar), life.TimelineOf(Mar));
    }

    [Fact]
    public void InForce_OfAPartyAfterAGap_BeginsWithTheAgreementOrItsOwnEntry()
    {
        Assert.Equal("2000-03-31 entry.recorded - 2005-03-31; 2005-06-01 end.extended-after-gap - 2010-01-01", Times(Five(s_late), Mar));

        // The party entered in the course of a year at the end of which the agreement was extended.
        Extended december = s_late with { Dated = PartialDate.Parse("2005-12") };
        Assert.Equal(
            "2005-01-01..2005-12-31 party.recorded - 2005-03-31; 2005-12-01..2005-12-31 end.extended-after-gap - 2010-01-01",
            Times(Five(december, InForce(PartialDate.Parse("2005"), P("FRA"))), P("FRA")));
    }

    [Fact]
    public void InForce_OfAPartyOutOnTheDayOfTheSecondTime_HasTheFirstAlone()
    {
        Assert.Equal("2000-03-31 entry.recorded - 2005-03-31", Times(Five(s_late, new Terminated { Parties = [Mar], Effective = D(2005, 6, 1) }), Mar));
        Assert.Equal("2000-03-31 entry.recorded - 2005-03-31; 2005-06-01 end.extended-after-gap - 2005-06-02", Times(Five(s_late, new Terminated { Parties = [Mar], Effective = D(2005, 6, 2) }), Mar));
    }

    [Fact]
    public void Ground_OfTwoEndsOfWhichOneIsNeverLater_IsItsOwn()
    {
        AgreementLifecycle life = Life([s_five with { Term = null, Until = FirstOut(2005, 12, 31) }], [.. ThreeInForce, new Terminated { Dated = PartialDate.Parse("2005"), Ground = EndGround.Consent }]);
        Assert.Equal(("2005-01-01..2005-12-31", EndGround.Consent), (life.InForce()[0].Until.ToString(), life.InForce()[0].Ground));
        Assert.Equal("end.recorded", life.StatusOn(D(2006)).Reasons[0].Rule);
    }

    [Fact]
    public void StatusOn_EndedWhileItMayBeInForceAgain_IsEnded()
    {
        AgreementLifecycle life = Five(s_late with { Dated = PartialDate.Parse("2005-06") }, new Terminated { Dated = D(2005, 6, 15) });
        Assert.Equal(AgreementState.Ended, life.StatusOn(D(2005, 6, 20)).State);
        Assert.Equal("end.term", life.StatusOn(D(2005, 6, 20)).Reasons[0].Rule);
    }

    [Fact]
    public void StatusOn_TerminatedWithoutAKnownEntryIntoForce_IsEnded()
    {
        AgreementLifecycle life = Life([], SignedByTwo, new Terminated { Dated = D(2005) });
        Assert.Equal("Ended (possible: Ended, NeverEnteredIntoForce)", life.StatusOn(D(2006)).ToString());
    }

    [Fact]
    public void StatusOn_PartyAfterTheEndOfAll_IsFormerForThatReason() => Told(
        After(D(2000, 12, 31), Five(), Mar),
        """
        2005-03-31/.. FormerParty
          end.term: The term is over: first day out on 2005-03-31. (art 11; as in VCLT 54(a))
        = since 2000-03-31, first day out: 2005-03-31 (Expiry) by entry.recorded; end.term
        """);

    [Fact]
    public void Timeline_ProvisionalApplicationOver_IsSignedAgain() => Assert.Equal(
        ["../2000-01-03 NotConcluded", "2000-01-04/2000-01-31 SignedNotInForce", "2000-02-01/2000-05-31 ProvisionallyApplied", "2000-06-01/.. SignedNotInForce"],
        Life([TwoConsents], SignedByTwo, new ProvisionalApplicationBegan { Effective = D(2000, 2, 1), Until = LastDay(2000, 5, 31) }).Timeline.Spans.Select(s => s.ToString()), StringComparer.Ordinal);

    [Fact]
    public void Timeline_ResumedOnTheDayOfTheSuspension_WasNeverSuspended()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, new Suspended { Dated = D(2001) }, new Resumed { Dated = D(2001) }]);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2001)).State);
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void StatusOn_ResumptionThatMayHaveComeBefore_MayNotHaveEndedTheSuspension()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, new Suspended { Dated = D(2001, 1, 15) }, new Resumed { Dated = PartialDate.Parse("2001-01") }]);
        Assert.Equal("Suspended (possible: InForce, Suspended)", life.StatusOn(D(2002)).ToString());
    }

    [Fact]
    public void StatusBetween_ResumptionOfAnotherScope_EndsNoSuspension()
    {
        PartyCode france = P("FRA");
        Suspended suspended = new() { Parties = [Mar, Rwa], Towards = [Eth], Dated = D(2001) };
        RelationState After(params PartyCode[] resumed) => Life([], [Signed(D(2000), Mar, Rwa, Eth, france), InForce(D(2000, 3, 31)), suspended, new Resumed { Parties = [.. resumed], Towards = [Eth], Dated = D(2002) }])
            .StatusBetween(D(2003), Mar, Eth).State;
        Assert.Equal(RelationState.InForce, After(Rwa, Mar));
        Assert.Equal(RelationState.Suspended, After(Mar, france));
        Assert.Equal(RelationState.Suspended, After(Mar));
    }

    [Fact]
    public void Is_OnADateThatSeveralTimesReachInto_HoldsPossibly()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, new Suspended { Dated = D(2001, 3, 1), Until = LastDay(2001, 3, 31) }]);
        Assert.Equal(Certainty.Possibly, life.Timeline.Is(AgreementState.InForce, PartialDate.Parse("2001")));
        Assert.Equal(Certainty.Possibly, life.Timeline.Is(AgreementState.Suspended, PartialDate.Parse("2001")));
        Assert.Equal(Certainty.CertainlyNot, life.Timeline.Is(AgreementState.Ended, PartialDate.Parse("2001")));
    }

    [Fact]
    public void TimelineOf_PartyThatIsNotNamed_HasNoStateOnAnyDay()
    {
        TimelineSpan<PartyState> span = Assert.Single(Life([], ThreeInForce).TimelineOf(P("FRA")).Spans);
        Assert.Equal((CalendarDays.First, null, PartyState.None, Certainty.Certainly), (span.From, span.Until, span.State, span.Certainty));
    }

    [Fact]
    public void Describe_KindThatTheLibraryDoesNotKnow_StaysGeneral()
    {
        Assert.Equal("consent", new ConsentExpressed { Kind = (ConsentKind)99 }.Describe());
        Assert.Equal("notice", new NoticeGiven { Kind = (NoticeKind)99 }.Describe());
        Assert.Equal("The text is silent.", new SilentClause { Topic = (ClauseTopic)99 }.Describe());
    }
}
