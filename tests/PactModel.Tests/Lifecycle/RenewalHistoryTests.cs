using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>The renewals, and the notices against them, that came before an extension was agreed.</summary>
public class RenewalHistoryTests
{
    // The initiative of 2022 on grain from Ukrainian ports: 120 days, renewed in November, extended by 60 days in March and in May. The ten days are supposed.
    private static readonly PartyCode s_rus = P("RUS"), s_ukr = P("UKR");

    private static readonly FinalClause[] s_clauses =
    [
        new EntryIntoForceClause { Condition = new OnSignature() },
        new DurationClause { Term = Period.FromDays(120), Renewal = RenewalKind.Tacit, Notice = Delay.OfDays(10) },
    ];

    private static readonly AgreementEvent[] s_events =
    [
        Signed(D(2022, 7, 22), s_rus, s_ukr),
        new Extended { Dated = D(2023, 3, 18), By = Period.FromDays(60) },
        new Extended { Dated = D(2023, 5, 17), By = Period.FromDays(60) },
    ];

    private static AgreementLifecycle Grain(params AgreementEvent[] more) => Life(s_clauses, [.. s_events, .. more]);

    [Theory]
    [InlineData("2022-08-01", "2022-11-08")]
    [InlineData("2022-11-08", "2022-11-08")]
    [InlineData("2022-11-09", "2023-07-06")]
    [InlineData("2023-06-01", "2023-07-06")]
    public void LastSafeDayToStopRenewal_BeforeAnExtension_IsOfTheTermThatRan(string from, string day)
    {
        LocalDate start = PartialDate.Parse(from).Earliest;
        LastSafeDay safe = Grain().LastSafeDayToStopRenewal(start);
        Assert.Equal(day, safe.ToString());
        Assert.Equal(safe.FirstDayOut, Grain(Notice(s_ukr, safe.Receive!.Value, NoticeKind.NonRenewal)).InForce()[0].Until.Day);
    }

    [Fact]
    public void DeadlinesBetween_RenewalsBeforeAnExtension_AreThoseThatCame() => Assert.Equal(
        ["2022-07-22 EntryIntoForce", "2022-11-08 LastDayForNotice", "2022-11-19 Renewal", "2023-07-06 LastDayForNotice", "2023-07-17 Renewal", "2023-11-03 LastDayForNotice", "2023-11-14 Renewal"],
        Grain().DeadlinesBetween(D(2022), D(2023, 12, 31)).Select(d => $"{d.On} {d.Kind}"),
        StringComparer.Ordinal);

    [Fact]
    public void LastSafeDayToStopRenewal_ExtendedWithoutLimitLater_IsOfTheTermThatRan()
    {
        AgreementLifecycle life = Grain(new Extended { Dated = D(2023, 7, 1), IsIndefinite = true });
        Assert.Equal("2022-11-08", life.LastSafeDayToStopRenewal(D(2022, 8, 1)).ToString());
        Assert.Equal("none", life.LastSafeDayToStopRenewal(D(2023, 6, 1)).ToString());
        Assert.Equal(["2022-11-19"], life.DeadlinesBetween(D(2022), D(2030)).Where(d => d.Kind == DeadlineKind.Renewal).Select(d => d.On.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void LastSafeDayToStopRenewal_OfFewRenewals_ThoseBeforeTheExtensionAreOfTheirNumber()
    {
        DurationClause twice = new() { Term = Period.FromYears(1), Renewal = RenewalKind.Tacit, MaximumRenewals = 2, Notice = Delay.OfMonths(1) };
        AgreementLifecycle life = Life([twice], InForce(D(2000), Mar, Rwa), InForce(D(2000)), new Extended { Dated = D(2001, 6, 1), Until = LastDay(2005, 12, 31) });
        Assert.Equal("2000-11-30", life.LastSafeDayToStopRenewal(D(2000, 2, 1)).ToString());
        Assert.Equal("2005-11-30", life.LastSafeDayToStopRenewal(D(2001, 2, 1)).ToString());
    }

    [Fact]
    public void InForce_NoticeAgainstTheLastRenewal_LeadsToTheLastEndWheneverThatIs()
    {
        // In force since some day in May; there is one renewal, and a notice in its last days stops none.
        DurationClause once = new() { Term = Period.FromDays(143), Renewal = RenewalKind.Tacit, MaximumRenewals = 1, Notice = Delay.OfDays(6) };
        AgreementLifecycle life = Life([once], Signed(D(2000, 3, 1), Mar, Rwa), InForce(PartialDate.Parse("2000-05")), Notice(Rwa, D(2001, 2, 7), NoticeKind.NonRenewal));
        Assert.Equal("2001-02-11..2001-03-13", life.InForce(Rwa)[0].Until.ToString());
    }
}
