using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>An agreement that was extended after its end and is in force a second time. The first time lasted from 2000-03-31 to 2005-03-30.</summary>
public class AgainInForceTests
{
    private static readonly DurationClause s_five = new() { Term = Period.FromYears(5) };

    private static readonly Extended s_late = new() { Dated = D(2005, 6, 1), Until = LastDay(2009, 12, 31) };

    private static string Second(params IEnumerable<AgreementEvent> more) => Life([s_five], [.. ThreeInForce, s_late, .. more]).InForce()[1].ToString();

    [Fact]
    public void InForce_TerminatedAfterThat_EndsTheSecondTime()
    {
        Terminated end = new() { Dated = D(2007, 2, 1), Ground = EndGround.Consent };
        Assert.Equal("since 2005-06-01, first day out: 2007-02-01", Second(end));

        // What ended by the day on which it is in force again was the first time.
        Assert.Equal("since 2005-06-01, first day out: 2010-01-01", Second(end with { Dated = D(2005, 6, 1) }));
        Assert.Equal("since 2005-06-01, first day out: 2005-06-02", Second(end with { Dated = D(2005, 6, 2) }));
    }

    [Fact]
    public void Timeline_ExtendedOnTheDayOnWhichOneOfTwoIsOut_StaysEnded()
    {
        AgreementState After(int day) => Life([s_five, SixMonths], [.. TwoInForce, s_late, Notice(Mar, D(2004, 12, day))]).StatusOn(D(2005, 6, 15)).State;
        Assert.Equal(AgreementState.Ended, After(1));
        Assert.Equal(AgreementState.InForce, After(16));
    }

    [Fact]
    public void Findings_ExtendedAfterTheEnd_WarnsUnlessItIsRecordedThatNoGapIsLeft()
    {
        FindingSeverity Severity(bool bridges) => Assert.Single(Life([s_five], [.. ThreeInForce, s_late with { BridgesGap = bridges }]).Findings).Severity;
        Assert.Equal(FindingSeverity.Warning, Severity(false));
        Assert.Equal(FindingSeverity.Information, Severity(true));
    }

    [Fact]
    public void InForce_EntryAgainOnTheDayOfTheEnd_BeginsASecondTime()
    {
        string Times(LocalDate end, LocalDate again) => string.Join("; ", Life([], [.. ThreeInForce, new Terminated { Dated = end }, InForce(again)]).InForce().Select(s => s.ToString()));
        Assert.Equal("since 2000-03-31, first day out: 2003-01-01; since 2003-01-01, first day out: not known", Times(D(2003), D(2003)));
        Assert.Equal("since 2000-03-31, first day out: 2003-01-02", Times(D(2003, 1, 2), D(2003)));

        // One that ended on its first day never was in force, and was then.
        Assert.Equal("since 2003-01-01, first day out: not known", Times(D(2000, 3, 31), D(2003)));
    }
}
