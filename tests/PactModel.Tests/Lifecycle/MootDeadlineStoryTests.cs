using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Days on which nothing falls due any more.</summary>
public class MootDeadlineStoryTests
{
    private static readonly DurationClause s_tacit = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), Notice = Delay.OfDays(90), Article = "art 11" };

    private static string Due(AgreementLifecycle life, string first, string last) => string.Join(
        ", ", life.DeadlinesBetween(PartialDate.Parse(first).Earliest, PartialDate.Parse(last).Latest).Select(d => $"{d.On} {d.Kind} {d.Party}".TrimEnd()));

    /// <summary>G5 Sahel: Burkina Faso and Niger gave notice on 2023-11-29, six months ahead; it was dissolved on 2023-12-06.</summary>
    [Fact]
    public void DeadlinesBetween_AfterTheEndForAll_TellNothingMore()
    {
        Terminated end = new() { Effective = D(2023, 12, 6), Ground = EndGround.Consent };
        WithdrawalClause leaving = SixMonths with { MinimumStay = Period.FromYears(20), StayBars = StayBars.Effect };
        AgreementEvent[] events =
        [
            InForce(D(2014, 12, 19)), new NoticeGiven { Kind = NoticeKind.Withdrawal, Parties = [P("BFA"), P("NER")], Received = D(2023, 11, 29) },
            new Suspended { Parties = [P("MLI")], Dated = D(2022), Until = LastDay(2024, 12, 31) },
        ];
        Assert.Equal("2023-12-06 End", Due(Life([SixMonths], [.. events, end]), "2023", "2050"));
        Assert.Equal("2023-12-06 End", Due(Life([leaving], [.. events, end]), "2023", "2050"));
        Assert.Equal("2024-05-29 Leaving BFA, 2024-05-29 Leaving NER, 2025-01-01 SuspensionEnd MLI", Due(Life([SixMonths], events), "2023", "2050"));
        Assert.Equal(
            "2023-12-06 End, 2024-12-06 SurvivalEnd", Due(Life([SixMonths, new SurvivalClause { Obligations = "custody", Term = Period.FromYears(1) }], [.. events, end]), "2023", "2050"));

        // Where the end may come later, they may still fall due.
        Assert.Contains("2024-05-29 Leaving BFA", Due(Life([SixMonths], [.. events, end with { Effective = PartialDate.Parse("2024") }]), "2023", "2050"), StringComparison.Ordinal);
    }

    [Fact]
    public void DeadlinesBetween_RenewalThatANoticeHasStopped_IsNoMore()
    {
        AgreementLifecycle Two(params AgreementEvent[] more) => Life([s_tacit], [.. TwoInForce, .. more]);
        Assert.Equal("2004-12-30 LastDayForNotice, 2005-03-31 End, 2005-03-31 Leaving MAR", Due(Two(Notice(Mar, D(2004, 12, 30), NoticeKind.NonRenewal)), "2001", "2010"));
        Assert.Equal("2005-03-31 End, 2005-03-31 Leaving MAR", Due(Two(Notice(Mar, D(2004, 12, 29), NoticeKind.NonRenewal)), "2001", "2010"));

        // Others can still stop it where it goes on without the one that did.
        Assert.StartsWith("2004-12-30 LastDayForNotice, 2005-03-31 Renewal", Due(Life([s_tacit], [.. ThreeInForce, Notice(Mar, D(2004), NoticeKind.NonRenewal)]), "2001", "2010"), StringComparison.Ordinal);

        // The record of the end that the notice led to is that end.
        Assert.Equal(
            "2005-03-31 End, 2005-03-31 Leaving MAR",
            Due(Two(Notice(Mar, D(2004, 12, 29), NoticeKind.NonRenewal), new Terminated { Effective = D(2005, 3, 31), Ground = EndGround.Expiry }), "2001", "2010"));
    }

    [Fact]
    public void DeadlinesBetween_TwoCausesOfOneEnd_AreOneDeadline()
    {
        Terminated end = new() { Effective = D(2001, 7, 15), Ground = EndGround.Consent };
        Assert.Equal("2001-07-15 End, 2001-07-15 Leaving MAR", Due(Life([SixMonths], [.. TwoInForce, Notice(Mar, D(2001, 1, 15)), end]), "2001", "2010"));
        Assert.Equal(
            "2005-03-30 End, 2005-03-30 Leaving MAR",
            Due(Life([new DurationClause { Until = FirstOut(2005, 3, 30) }, SixMonths], [.. TwoInForce, Notice(Mar, D(2004, 9, 30))]), "2001", "2010"));
        Assert.Equal("2001-07-15 Leaving MAR", Due(Life([SixMonths], [.. ThreeInForce, Notice(Mar, D(2001, 1, 15)), end with { Parties = [Mar] }]), "2001", "2010"));
    }
}
