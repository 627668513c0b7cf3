using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>An end that only perhaps comes falls due, possibly, on the first day on which it can.</summary>
public class PerhapsEndDeadlineTests
{
    private static readonly SilentClause s_silent = new() { Topic = ClauseTopic.Withdrawal };

    [Fact]
    public void DeadlinesBetween_NoticeUnderASilentText_IsPerhapsALeavingAfterTwelveMonths()
    {
        AgreementLifecycle life = Life([s_silent], [.. ThreeInForce, Notice(Mar, D(2001, 5, 2))]);
        Told(
            Deadlines(life, "2001", "2010"),
            "2002-05-02? Leaving (MAR): The text is silent on withdrawal: it is only possibly allowed, and takes at least twelve months: out on a day that is not known, not before 2002-05-02.");
        Assert.Equal(Certainty.Possibly, life.DeadlinesBetween(D(2001), D(2010))[0].On.IsSameDay(D(2002, 5, 2)));
        Assert.Empty(life.DeadlinesBetween(D(2002, 5, 3), D(2010)));
    }

    [Fact]
    public void DeadlinesBetween_PerhapsTheLastButOneLeaves_IsPerhapsAnEnd()
    {
        AgreementLifecycle life = Life([TwoConsents, new LateJoinerClause(), SixMonths], [.. TwoInForce, Notice(Mar, D(2001))]);
        Assert.Equal(["2001-07-01? End", "2001-07-01 Leaving MAR"], life.DeadlinesBetween(D(2001), D(2010)).Select(d => $"{d.On} {d.Kind} {d.Party}".TrimEnd()), StringComparer.Ordinal);
    }

    [Fact]
    public void DeadlinesBetween_BothPerhapsOut_IsPerhapsAnEndToo()
    {
        AgreementLifecycle life = Life([s_silent], [.. TwoInForce, Notice(Mar, D(2001, 5, 2))]);
        Assert.Equal(["2002-05-02? End", "2002-05-02? Leaving"], life.DeadlinesBetween(D(2001), D(2010)).Select(d => $"{d.On} {d.Kind}"), StringComparer.Ordinal);
    }

    [Fact]
    public void DeadlinesBetween_PerhapsOnTheDayOnWhichItCertainlyIsOver_TellsTheCertainEnd()
    {
        FinalClause[] clauses = [s_silent, new WithdrawalClause { Parties = [Mar], Notice = Delay.OfYears(1), EndsForAll = true }];
        AgreementLifecycle life = new(Facts(clauses, [.. ThreeInForce, Notice(Rwa, D(2001)), Notice(Mar, D(2001, 5, 2))]) with { IsClosed = true });
        Assert.Equal(["2002-01-01? Leaving RWA", "2002-05-02 End", "2002-05-02 Leaving MAR"], life.DeadlinesBetween(D(2001), D(2010)).Select(d => $"{d.On} {d.Kind} {d.Party}".TrimEnd()), StringComparer.Ordinal);
    }

    [Fact]
    public void DeadlinesBetween_DayThatTheNoticeNames_IsPerhapsALeaving()
    {
        NoticeGiven notice = Notice(Mar, D(2001, 5, 2));
        Assert.Equal("2003-01-01? Leaving", string.Join(", ", Life([], [.. ThreeInForce, notice with { Named = D(2003) }]).DeadlinesBetween(D(2001), D(2010)).Select(d => $"{d.On} {d.Kind}")));

        // Of a day of which nothing is known, nothing can be said.
        Assert.Empty(Life([], [.. ThreeInForce, notice]).DeadlinesBetween(D(2001), D(2010)));
        Assert.Empty(Life([], [.. TwoInForce, notice]).DeadlinesBetween(D(2001), D(2010)));
        Assert.Empty(Life([], [.. ThreeInForce, new Terminated()]).DeadlinesBetween(D(2001), D(2010)));
        Assert.DoesNotContain(Life([s_silent], [.. ThreeInForce, notice with { Received = null }]).DeadlinesBetween(CalendarDays.First, CalendarDays.Last), d => d.Kind == DeadlineKind.Leaving);
    }

    [Fact]
    public void DeadlinesBetween_TermPerhapsExtendedTooLate_IsPerhapsAnEnd()
    {
        AgreementLifecycle life = Life([new DurationClause { Term = Period.FromYears(5) }], [.. ThreeInForce, new Extended { Dated = PartialDate.Parse("2005"), Until = LastDay(2009, 12, 31) }]);
        Assert.Contains("2005-03-31? End", life.DeadlinesBetween(D(2001), D(2012)).Select(d => $"{d.On} {d.Kind}"), StringComparer.Ordinal);
        Assert.Contains("2010-01-01 End", life.DeadlinesBetween(D(2001), D(2012)).Select(d => $"{d.On} {d.Kind}"), StringComparer.Ordinal);
    }

    [Fact]
    public void DeadlinesBetween_ParentOfWhichNothingIsKnown_TellsNothing() =>
        Assert.DoesNotContain(DeadlineKind.End, Life([new DependenceClause { Parent = AgreementId.Parse("parent"), EndsWithParent = true }], ThreeInForce).DeadlinesBetween(CalendarDays.First, CalendarDays.Last).Select(d => d.Kind));

    [Fact]
    public void DeadlinesBetween_TermOfAnAgreementWithoutAKnownEntry_TellsNothing()
    {
        DurationClause term = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) };
        Assert.Empty(Life([new DurationClause { Term = Period.FromYears(5) }], SignedByTwo).DeadlinesBetween(D(2001), D(2010)));
        Assert.Empty(Life([term], SignedByTwo, Notice(Mar, D(2001), NoticeKind.NonRenewal)).DeadlinesBetween(D(2001), D(2010)));
    }

    [Fact]
    public void DeadlinesBetween_NoticeUnderAnEntryWithoutADay_CountsFromTheNotice() =>
        Assert.Equal(["2002-05-02? Leaving"], Life([s_silent], [.. ThreeInForce.Take(4), new EnteredIntoForce(), Notice(Mar, D(2001, 5, 2))]).DeadlinesBetween(D(2001), D(2010)).Where(d => d.Kind == DeadlineKind.Leaving).Select(d => $"{d.On} {d.Kind}"), StringComparer.Ordinal);

    [Fact]
    public void DeadlinesBetween_RecordedLeavingPerhapsRevoked_IsPerhapsALeaving()
    {
        foreach (PartialDate? effective in (PartialDate?[])[null, D(2001, 7, 1)])
        {
            AgreementLifecycle life = Life([SixMonths], [.. ThreeInForce, Notice(Mar, D(2001)) with { Effective = effective }, new NoticeRevoked { Parties = [Mar], Received = PartialDate.Parse("2001") }]);
            Assert.Equal(["2001-07-01? Leaving MAR"], life.DeadlinesBetween(D(2001), D(2010)).Select(d => $"{d.On} {d.Kind} {d.Party}"), StringComparer.Ordinal);
        }
    }
}
