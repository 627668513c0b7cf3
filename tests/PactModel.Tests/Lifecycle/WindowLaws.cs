using FsCheck.Xunit;
using NodaTime;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What holds of windows for notice, beside the days that lie in them, one by one.</summary>
[Properties(Arbitrary = [typeof(WindowedLeavings)])]
public sealed class WindowLaws
{
    [Law(MaxTest = 300)]
    public void Clause_WhoseWindowsDoNotMeet_IsWithoutFindings(WindowedLeaving leaving) => Assert.Empty(leaving.Life().Findings);

    [Law(MaxTest = 200)]
    public void Notice_ReceivedOnAnyDay_TakesEffectIfTheDayLiesInAWindow(WindowedLeaving leaving)
    {
        IReadOnlySet<LocalDate> days = leaving.Days();
        foreach (LocalDate day in DaysToTry(leaving))
        {
            AgreementLifecycle life = leaving.Life(Notice(WindowedLeaving.One, day));
            Assert.Equal(days.Contains(day) ? leaving.Notice.After(day) : null, life.InForce(WindowedLeaving.One)[0].Until.Day);
            Assert.Equal(days.Contains(day) ? [] : ["notice.barred"], life.Findings.Select(f => f.Code), StringComparer.Ordinal);
        }
    }

    /// <summary>From the last day of a February, every day of two decades: windows of a month in every quarter, after a stay of a year.</summary>
    [Fact]
    public void Notice_ReceivedOnEveryDayOfTwoDecades_TakesEffectIfTheDayLiesInAWindow()
    {
        WindowedLeaving leaving = new(new LocalDate(1996, 2, 29), 0, new Length(12, 0), StayCountedFrom.AgreementInForce, new Length(1, 0), new Length(3, 0), null, new Length(0, 180), 0, 0);
        AgreementLifecycle life = leaving.Life();
        IReadOnlySet<LocalDate> days = leaving.Days();
        LocalDate? latest = null;
        for (LocalDate day = leaving.Entry.PlusDays(1); day < new LocalDate(2016, 3, 1); day = day.PlusDays(1))
        {
            bool inWindow = days.Contains(day);
            if (inWindow) latest = day;
            Assert.Equal(inWindow ? leaving.Notice.After(day) : null, leaving.Life(Notice(WindowedLeaving.One, day)).InForce(WindowedLeaving.One)[0].Until.Day);
            Assert.Equal(latest, life.LastSafeDayToLeave(WindowedLeaving.One, leaving.Notice.After(day)).Receive);
        }
    }

    [Law(MaxTest = 300)]
    public void Notice_ReceivedInAMonth_TakesEffectAsTheDaysOfTheMonthSay(WindowedLeaving leaving)
    {
        IReadOnlySet<LocalDate> days = leaving.Days();
        foreach (LocalDate day in DaysToTry(leaving))
        {
            PartialDate month = PartialDate.Parse(DayText.Iso(day)[..7]);
            if (month.Earliest < leaving.Joined) continue;
            LocalDate[] all = [.. Enumerable.Range(0, month.Latest.Day).Select(month.Earliest.PlusDays)];
            DateAnswer until = leaving.Life(Notice(WindowedLeaving.One, month)).InForce(WindowedLeaving.One)[0].Until;
            DateAnswerKind expected = all.All(days.Contains) ? DateAnswerKind.Known : all.Any(days.Contains) ? DateAnswerKind.NotKnown : DateAnswerKind.None;
            Assert.True(expected == until.Kind, $"{month}: {expected}, but {until.Kind}");
        }
    }

    [Law(MaxTest = 300)]
    public void LastSafeDay_ForAnyDay_IsTheLatestInAWindowThatLeadsOutByThen(WindowedLeaving leaving)
    {
        AgreementLifecycle life = leaving.Life();
        foreach (LocalDate day in DaysToTry(leaving).SelectMany(d => new[] { d, leaving.Notice.After(d) }))
        {
            if (day <= leaving.Joined) continue;
            LastSafeDay safe = life.LastSafeDayToLeave(WindowedLeaving.One, day);
            LocalDate? latest = leaving.LatestFor(day);
            Assert.Equal(latest, safe.Receive);
            Assert.Equal(latest is null ? DateAnswerKind.None : DateAnswerKind.Known, safe.Kind);
            if (latest is { } found) Assert.Equal(leaving.Notice.After(found), safe.FirstDayOut);
        }
    }

    [Law(MaxTest = 300)]
    public void Deadlines_OfWindows_AreTheirLastDaysWhileThePartyIsIn(WindowedLeaving leaving)
    {
        LocalDate last = leaving.Asked.PlusDays(leaving.Span);
        LocalDate[] expected = [.. leaving.Windows().Select(w => w.Closes.PlusDays(-1)).Where(d => d >= leaving.Joined && d >= leaving.Asked && d <= last).Distinct()];
        Assert.Equal(expected, DaysOf(leaving.Life(), leaving.Asked, last));

        // Once it has left, it has no more of them.
        LocalDate left = leaving.Asked.PlusDays(leaving.Span / 2);
        if (left <= leaving.Joined) return;
        Terminated end = new() { Parties = [WindowedLeaving.One], Effective = left, Ground = EndGround.Consent };
        Assert.Equal(expected.Where(d => d < left), DaysOf(leaving.Life(end), leaving.Asked, last));
    }

    private static IEnumerable<LocalDate> DaysOf(AgreementLifecycle life, LocalDate first, LocalDate last) =>
        life.DeadlinesBetween(first, last).Where(d => d.Kind == DeadlineKind.LastDayForNotice && d.Party == WindowedLeaving.One).Select(d => d.On.Earliest);

    /// <summary>Returns the day asked about, and those about the edges of some windows, since the party joined.</summary>
    private static IEnumerable<LocalDate> DaysToTry(WindowedLeaving leaving) =>
        leaving.Windows().Take(4).Concat(leaving.Windows().Where(w => w.Closes > leaving.Asked).Take(2))
            .SelectMany(w => new[] { w.Opens.PlusDays(-1), w.Opens, w.Closes.PlusDays(-1), w.Closes })
            .Append(leaving.Asked).Where(d => d >= leaving.Joined).Distinct();
}
