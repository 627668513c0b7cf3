using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Notices of non-renewal beside extensions of the term, and those that come too late. The first term is over on 2005-03-31.</summary>
public class NonRenewalStoryTests
{
    private static readonly DurationClause s_tacit = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), Notice = Delay.OfDays(90), Article = "art 11" };

    private static readonly Extended s_extended = new() { Dated = D(2003), Until = LastDay(2009, 12, 31) };

    private static NoticeGiven NonRenewal(string received) => Notice(Mar, PartialDate.Parse(received), NoticeKind.NonRenewal);

    private static string Findings(DurationClause clause, params IEnumerable<AgreementEvent> more) => string.Join('\n', Life([clause], [.. ThreeInForce, .. more]).Findings.Select(f => f.Message));

    private static string TooLate(string end) => $"The notice came too late for the term that ends with {end} and stops the next renewal.";

    [Fact]
    public void Until_ExtensionAgreedAboutTheTimeOfTheNotice_CountsWhetherItWasAgreedByThenOrAfterwards()
    {
        string Left(string agreed, string received = "2004-06-15", string until = "2009-12-31") =>
            Life([s_tacit], [.. ThreeInForce, new Extended { Dated = PartialDate.Parse(agreed), Until = new EndDate(PartialDate.Parse(until), EndBoundary.LastDayIn) }, NonRenewal(received)]).InForce(Mar)[0].Until.ToString();
        Assert.Equal("2010-01-01", Left("2004-06-14"));
        Assert.Equal("2010-01-01", Left("2004-06-15"));
        Assert.Equal("2010-01-01", Left("2004-06-16"));
        Assert.Equal("2010-01-01", Left("2005-03-30"));
        Assert.Equal("2005-03-31", Left("2005-03-31"));
        Assert.Equal("2005-03-31..2010-01-01", Left("2005-03"));
        Assert.Equal("2010-01-01", Left("2004-05", "2004-06"));

        // What was first, the extension or the notice, is not known.
        Assert.Equal("2005-03-31..2010-01-01", Left("2004-06"));
        Assert.Equal("2005-03-31..2010-01-01", Left("2004-06-15", "2004-06"));
        Assert.Equal("2005-03-31..2010-01-01?", Left("2004-06-14?"));
        Assert.Equal("2005-03-31..2010-01-01?", Left("2004-06-14", "2004-06-15?"));
        Assert.Equal("2005-03-31..2010-01-01?", Left("2004-06", until: "2009-12-31?"));
    }

    [Fact]
    public void Findings_NoticeInTimeForTheExtendedTerm_IsNotTooLate()
    {
        Assert.Equal("", Findings(s_tacit, s_extended, NonRenewal("2004-06-15")));
        Assert.Equal("", Findings(s_tacit with { Renewal = RenewalKind.None, RenewalPeriod = null, Notice = null }, s_extended, NonRenewal("2004-06-15")));
        Assert.Equal("", Findings(s_tacit, s_extended, NonRenewal("2009-10-02")));
        Assert.Equal(TooLate("2009-12-31"), Findings(s_tacit, s_extended, NonRenewal("2009-10-03")));
    }

    [Fact]
    public void Findings_NoticeKnownInPart_IsTooLateIfItIsOnEveryDay()
    {
        Assert.Equal("", Findings(s_tacit, NonRenewal("2004-12")));
        Assert.Equal(TooLate("2005-03-30"), Findings(s_tacit, NonRenewal("2005-01")));

        // On the last day of that month it comes in the next term.
        Assert.Equal("", Findings(s_tacit, NonRenewal("2005-03")));

        // The day on which the term is over is not known.
        Assert.Equal("", string.Join('\n', Life([s_tacit], Signed(D(2000), Mar, Rwa, Eth), InForce(PartialDate.Parse("2000-03")), NonRenewal("2005-01-15")).Findings.Select(f => f.Message)));
    }

    [Fact]
    public void Findings_NoticeOnTheFirstDayOfATermShorterThanThePeriod_IsTooLateForThatTerm()
    {
        DurationClause monthly = new() { Term = Period.FromMonths(1), From = D(2001), Renewal = RenewalKind.Tacit, Notice = Delay.OfDays(40) };
        Assert.Equal(TooLate("2001-04-30"), Findings(monthly, NonRenewal("2001-04-01")));
        Assert.Equal("2001-06-01", Life([monthly], [.. ThreeInForce, NonRenewal("2001-04-01")]).InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void Until_TwoPartiesAndAnExpiryOnRecord_IsTheEndOfTheNotice()
    {
        DateAnswer until = Life([s_tacit], [.. TwoInForce, NonRenewal("2004-06-15"), new Terminated { Effective = D(2005, 4, 1), Ground = EndGround.Expiry }]).InForce(Mar)[0].Until;
        Assert.Equal("2005-04-01 leaving.recorded", $"{until} {string.Join(", ", until.Reasons.Select(r => r.Rule))}");
    }

    [Fact]
    public void Findings_NoticeBesideAnExtensionWithoutLimit_StopsNothing()
    {
        Extended without = new() { IsIndefinite = true, Dated = D(2004) };
        const string nothing = "The agreement was extended without limit, so that no renewal is left to be stopped.";
        Assert.Equal(nothing, Findings(s_tacit, without, NonRenewal("2004-06-01")));
        Assert.Equal(nothing, Findings(s_tacit, without, NonRenewal("2003-06-01")));
        Assert.Equal("", Findings(s_tacit, without with { Parties = [Rwa, Eth] }, NonRenewal("2003-06-01")));
        Assert.Equal("", Findings(s_tacit, without with { IsIndefinite = false, By = Period.FromYears(1) }, NonRenewal("2004-06-01")));
        Assert.Equal(FindingSeverity.Information, Assert.Single(Life([s_tacit], [.. ThreeInForce, without, NonRenewal("2004-06-01")]).Findings).Severity);
    }
}
