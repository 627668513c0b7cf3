using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Texts that follow each other: which one a day is judged by. The agreement is in force since 2000-03-31.</summary>
public class TextOfADayTests
{
    private static readonly DurationClause s_tacit = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), Notice = Delay.OfDays(90), Article = "art 11" };

    private static AgreementLifecycle Three(IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> more) => Life(clauses, [.. ThreeInForce, .. more]);

    private static WithdrawalClause After(int days, LocalDate? from = null, LocalDate? until = null) => new() { Notice = Delay.OfDays(days), ValidFrom = from, ValidUntil = until };

    [Fact]
    public void LastSafeDayToLeave_NeitherTextLetsOneOut_SaysWhyByTheLaterOne()
    {
        LastSafeDay none = Three([new WithdrawalExcludedClause { ValidUntil = D(2003) }, After(730, from: D(2003))]).LastSafeDayToLeave(Mar, D(2004));
        Assert.Equal((DateAnswerKind.None, "notice.too-long", "No notice can run out by then."), (none.Kind, none.Reasons[0].Rule, none.Reasons[0].Text));
        Assert.Null(none.Receive);
    }

    [Fact]
    public void LastSafeDayToLeave_TextThatHoldsFromTheDayOfLeaving_IsNotThatOfTheNotice()
    {
        Assert.Equal(D(2003, 12, 2), Three([After(30, until: D(2004)), After(60, from: D(2004))]).LastSafeDayToLeave(Mar, D(2004)).Receive);
        Assert.Equal(D(2003, 12, 2), Three([After(30, until: D(2004)), After(60, from: D(2004)), new SilentClause { Topic = ClauseTopic.Duration, ValidFrom = D(2003, 12, 20) }]).LastSafeDayToLeave(Mar, D(2004)).Receive);
    }

    [Fact]
    public void LastSafeDayToLeave_ConsentThatWasWithdrawn_IsNone()
    {
        AgreementLifecycle life = Three(
            [SixMonths, new LateJoinerClause { Delay = Delay.OfDays(30) }], Deposit(P("TUN"), D(2001), ConsentKind.Accession), new InstrumentWithdrawn { Parties = [P("TUN")], Received = D(2001, 1, 10) });
        LastSafeDay none = life.LastSafeDayToLeave(P("TUN"), D(2003));
        Assert.Equal((DateAnswerKind.None, "notice.not-in", "It is not in force for TUN."), (none.Kind, none.Reasons[0].Rule, none.Reasons[0].Text));
    }

    [Fact]
    public void LastSafeDayToStopRenewal_TextsInAnyOrder_AreTakenByTheirDays()
    {
        DurationClause later = s_tacit with { ValidFrom = D(2006), Notice = Delay.OfDays(30) }, earlier = s_tacit with { ValidUntil = D(2006) };
        Assert.Equal(D(2004, 12, 30), Three([later, earlier]).LastSafeDayToStopRenewal(D(2000, 6, 1)).Receive);
        Assert.Equal(D(2006, 2, 28), Three([later, earlier]).LastSafeDayToStopRenewal(D(2006)).Receive);
    }

    [Fact]
    public void InForce_TermsOfTextsInAnyOrder_EndByTheFirstWhoseEndComesWhileItHolds()
    {
        DurationClause earlier = new() { Term = Period.FromYears(5), ValidUntil = D(2005, 6, 1) }, later = new() { Term = Period.FromYears(10), ValidFrom = D(2005, 6, 1), ValidUntil = D(2020) };
        Assert.Equal("2005-03-31", Three([later, earlier]).InForce()[0].Until.ToString());
        Assert.Equal("2005-03-31", Three([earlier, later]).InForce()[0].Until.ToString());
    }

    [Fact]
    public void InForce_NoticeOfNonRenewal_IsByTheTermOfTheDayItIsReceived()
    {
        NoticeGiven notice = Notice(Mar, D(2002, 6, 1), NoticeKind.NonRenewal);
        AgreementLifecycle By(DurationClause earlier) => Three([earlier with { ValidUntil = D(2004) }, s_tacit with { ValidFrom = D(2004) }], notice);
        Assert.Equal("2003-03-31", By(s_tacit with { Term = Period.FromYears(3) }).InForce(Mar)[0].Until.ToString());
        Assert.Equal("not known, not before 2002-06-01", By(new DurationClause()).InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void DeadlinesBetween_TextThatHeldOnSomeOfTheDaysOfTheEndOnly_IsPossible()
    {
        SurvivalClause custody = new() { Obligations = "custody", Term = Period.FromYears(1), ValidFrom = D(2005, 3, 1), ValidUntil = D(2005, 6, 1) };
        IEnumerable<Deadline> Survived(SurvivalClause clause) => Three([clause], new Terminated { Dated = PartialDate.Parse("2005") }).DeadlinesBetween(D(2006), D(2007)).Where(d => d.Kind == DeadlineKind.SurvivalEnd);
        Assert.True(Assert.Single(Survived(custody)).On.IsQualified);
        Assert.Empty(Survived(custody with { ValidFrom = D(2004), ValidUntil = D(2005) }));
        Assert.Empty(Survived(custody with { ValidFrom = D(2006), ValidUntil = null }));
        Assert.False(Assert.Single(Survived(custody with { ValidFrom = D(2005), ValidUntil = D(2006) })).On.IsQualified);
    }

    [Fact]
    public void InForce_ParentThatEndsWhileTheTextMayHold_IsPossiblyTheEnd()
    {
        AgreementId id = AgreementId.Parse("parent");
        AgreementLifecycle parent = Life([], InForce(D(1994)), new Terminated { Dated = PartialDate.Parse("2005") });
        AgreementLifecycle With(DependenceClause clause) => new(Facts([clause], ThreeInForce), new LifecycleSurroundings { Agreements = asked => asked == id ? parent : null });
        DependenceClause ends = new() { Parent = id, EndsWithParent = true };
        Assert.Equal(Certainty.Certainly, With(ends).StatusOn(D(2006)).Is(AgreementState.Ended));
        Assert.Equal(Certainty.Possibly, With(ends with { ValidUntil = D(2005, 6, 1) }).StatusOn(D(2006)).Is(AgreementState.Ended));
        Assert.Equal(Certainty.CertainlyNot, With(ends with { ValidUntil = D(2005) }).StatusOn(D(2006)).Is(AgreementState.Ended));
    }

    [Fact]
    public void EntryIntoForce_ParentThatMustComeFirstWhileTheTextMayHold_IsOnAnyOfTheDays()
    {
        AgreementId id = AgreementId.Parse("parent");
        AgreementLifecycle parent = Life([], InForce(D(2003)));
        DependenceClause waits = new() { Parent = id, ValidUntil = D(2001, 6, 1) };
        AgreementLifecycle life = new(
            Facts([new EntryIntoForceClause { Condition = new ConsentsCount { Count = 2 } }, waits], Deposit(Mar, D(2000)), Deposit(Rwa, PartialDate.Parse("2001"))),
            new LifecycleSurroundings { Agreements = asked => asked == id ? parent : null });
        Assert.Equal((D(2001), D(2001, 12, 31)), (life.EntryIntoForce.Days!.Value.Earliest, life.EntryIntoForce.Days.Value.Latest));
    }
}
