using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Windows for notice at their edges: the first day, windows of a day or of weeks, and those that lie beyond the calendar. The agreement is in force since 2000-03-31.</summary>
public class WindowEdgeTests
{
    /// <summary>Gets six months' notice, to be received in the first three months of every second year in force.</summary>
    private static WithdrawalClause Biennial { get; } = SixMonths with { MinimumStay = Period.FromYears(2), Window = Period.FromMonths(3), WindowEvery = Period.FromYears(2) };

    private static string Closes(WithdrawalClause clause, LocalDate last) => string.Join(
        ", ", Life([clause], ThreeInForce).DeadlinesBetween(D(2000), last).Where(d => d.Kind == DeadlineKind.LastDayForNotice && d.Party == Mar).Select(d => d.On));

    [Fact]
    public void LastSafeDayToLeave_WindowFromTheEntryIntoForce_IsOpenOnThatDay()
    {
        AgreementLifecycle life = Life([SixMonths with { Window = Period.FromMonths(3) }], ThreeInForce);
        Assert.Equal(D(2000, 3, 31), life.LastSafeDayToLeave(Mar, D(2000, 9, 30)).Receive);
        Assert.Equal(DateAnswerKind.None, life.LastSafeDayToLeave(Mar, D(2000, 9, 29)).Kind);
    }

    [Fact]
    public void LastSafeDayToLeave_WindowKnownToTheMonth_IsNotKnownFromItsEarliestFirstDayOn()
    {
        AgreementLifecycle month = Life([Biennial], Signed(D(2000), Mar, Rwa), Deposit(Mar, D(2000)), InForce(PartialDate.Parse("2000-03")));
        Assert.Equal([DateAnswerKind.None, DateAnswerKind.NotKnown, DateAnswerKind.Known], new[] { D(2002, 8, 31), D(2002, 9, 1), D(2002, 9, 30) }.Select(day => month.LastSafeDayToLeave(Mar, day).Kind));
    }

    [Fact]
    public void DeadlinesBetween_WindowsOfADayOrOfWeeks_CloseAfterThem()
    {
        Assert.Equal("2002-03-31, 2004-03-31", Closes(Biennial with { Window = Period.FromDays(1) }, D(2005)));
        Assert.Equal("2002-04-13, 2004-04-13", Closes(Biennial with { Window = Period.FromWeeks(2) }, D(2005)));
        Assert.Equal("2002-04-27, 2002-05-25, 2002-06-22", Closes(Biennial with { Window = Period.FromWeeks(4), WindowEvery = Period.FromWeeks(4) }, D(2002, 6, 30)));
    }

    [Fact]
    public void DeadlinesBetween_NextWindowBeyondTheCalendar_IsNever()
    {
        Assert.Equal("2002-06-29", Closes(Biennial with { WindowEvery = Period.FromYears(int.MaxValue) }, CalendarDays.Last));
        Assert.Equal("2002-06-29", Closes(Biennial with { WindowEvery = Period.FromDays(int.MaxValue) }, CalendarDays.Last));
    }

    [Fact]
    public void DeadlineReach_WindowsFromADayThatIsNotKnown_HasNoDay()
    {
        (int first, int last) = Life([Biennial], SignedByTwo).DeadlineReach();
        Assert.True(last < first);
    }

    [Fact]
    public void Notice_AgreementThatHasNotEnteredIntoForce_FindsNoWindow() => Assert.Contains(
        "/events/2: Notice cannot be received on any day that is known: it has no effect unless one is recorded. [notice.barred]",
        Life([TwoConsents, Biennial], SignedByTwo, Deposits[0], Notice(Mar, D(2003))).Findings.Select(f => f.ToString()), StringComparer.Ordinal);
}
