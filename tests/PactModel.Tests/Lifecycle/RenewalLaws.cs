using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Lifecycle;

/// <summary>What holds of tacit renewals, their extensions, and the last day to stop them, beside a list of term ends made one by one.</summary>
[Properties(Arbitrary = [typeof(RenewedTerms)])]
public sealed class RenewalLaws
{
    [Law(MaxTest = 300)]
    public void LastSafeDays_AreThoseOfTheFirstTermThatNoticeCanStillStop(RenewedTerm term)
    {
        LastSafeDay safe = term.Life().LastSafeDayToStopRenewal(term.Asked);
        Assert.Equal(term.FirstStoppedFrom(term.Asked), safe.FirstDayOut);
        Assert.Equal(safe.FirstDayOut?.PlusDays(-1 - term.Notice), safe.Receive);
    }

    [Law(MaxTest = 300)]
    public void Notice_OnTheLastSafeDay_EndsThatTerm_AndADayLaterALaterOne(RenewedTerm term)
    {
        LastSafeDay safe = term.Life().LastSafeDayToStopRenewal(term.Asked);
        if (safe.Receive is not { } last) return;
        Assert.Equal(safe.FirstDayOut, OutAfterNotice(term, last));
        Assert.Equal(term.FirstStoppedFrom(last.PlusDays(1)) ?? term.Ends().Last(), OutAfterNotice(term, last.PlusDays(1)));
    }

    private static LocalDate? OutAfterNotice(RenewedTerm term, LocalDate received) =>
        term.Life(VectorFacts.Notice(RenewedTerm.One, received, NoticeKind.NonRenewal)).InForce(RenewedTerm.One)[0].Until.Day;
}
