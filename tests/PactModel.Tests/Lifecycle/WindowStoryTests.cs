using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Windows for notice of withdrawal, told with every reason.</summary>
public class WindowStoryTests
{
    private static readonly PartyCode s_brazil = P("BRA"), s_australia = P("AUS");

    private static readonly WithdrawalClause s_denunciation = new()
    {
        Notice = Delay.OfYears(1),
        MinimumStay = Period.FromYears(10),
        Window = Period.FromYears(1),
        WindowEvery = Period.FromYears(10),
        Article = "art. 17",
    };

    /// <summary>Gets six months' notice, to be received in the first three months of every second year in force.</summary>
    private static WithdrawalClause Biennial { get; } = SixMonths with { MinimumStay = Period.FromYears(2), Window = Period.FromMonths(3), WindowEvery = Period.FromYears(2) };

    /// <summary>
    /// ILO Convention No. 158 of 1982, articles 16 and 17: denunciation after ten years from the day on which it first came into
    /// force (1985-11-23), within the year that follows, or after ten more. Australia ratified on 1993-02-26. Brazil ratified on
    /// 1995-01-05; its denunciation was registered on 1996-11-20 and took effect on 1997-11-20, by its decree 2.100 of 1996-12-20.
    /// </summary>
    /// <remarks>The ten years are over on 1995-11-23, the first day of the year that follows; its last is then 1996-11-22.</remarks>
    private static AgreementLifecycle Ilo158(WithdrawalClause clause, params IEnumerable<AgreementEvent> further) => Life(
        [new LateJoinerClause { Delay = Delay.OfYears(1), Article = "art. 16(3)" }, clause, new DurationClause()],
        [InForce(D(1985, 11, 23)), Deposit(s_australia, D(1993, 2, 26)), Deposit(s_brazil, D(1995, 1, 5)), .. further]);

    private static AgreementLifecycle Three(WithdrawalClause clause, params IEnumerable<AgreementEvent> more) => Life([clause, new DurationClause()], [.. ThreeInForce, .. more]);

    [Fact]
    public void Ilo158_Brazil_DenouncesInTheFirstWindow()
    {
        AgreementLifecycle life = Ilo158(s_denunciation, Notice(s_brazil, D(1996, 11, 20), NoticeKind.Denunciation));
        Assert.Equal((D(1996, 1, 5), D(1997, 11, 20)), (life.InForce(s_brazil)[0].Since.Day, life.InForce(s_brazil)[0].Until.Day));
        Assert.Empty(life.Findings);
        Assert.Equal(D(1996, 11, 22), life.LastSafeDayToLeave(s_brazil, D(1997, 11, 22)).Receive);
    }

    [Fact]
    public void Ilo158_Australia_CanDenounceInOneYearOfEveryTen()
    {
        Told(
            string.Join('\n', Ilo158(s_denunciation).DeadlinesBetween(D(1990), D(2030)).Where(d => d.Party == s_australia && d.Kind == DeadlineKind.LastDayForNotice)),
            """
            1996-11-22 LastDayForNotice (AUS): The last day on which the notice of AUS can be received in the window that opens on 1995-11-23: it closes after that day.
            2006-11-22 LastDayForNotice (AUS): The last day on which the notice of AUS can be received in the window that opens on 2005-11-23: it closes after that day.
            2016-11-22 LastDayForNotice (AUS): The last day on which the notice of AUS can be received in the window that opens on 2015-11-23: it closes after that day.
            2026-11-22 LastDayForNotice (AUS): The last day on which the notice of AUS can be received in the window that opens on 2025-11-23: it closes after that day.
            """);
        Assert.Equal([null, D(1996, 11, 23), D(1997, 11, 22), null], Outs(s_denunciation));
        Assert.Equal([null, D(1996, 11, 23), D(1997, 11, 22), D(1997, 11, 23)], Outs(s_denunciation with { WindowBoundary = EndBoundary.LastDayIn }));

        // Where the last day is not settled, what is received on it takes effect possibly, and the day before it is the safe one.
        AgreementLifecycle perhaps = Ilo158(s_denunciation with { WindowBoundary = EndBoundary.NotSettled }, Notice(s_australia, D(1996, 11, 23)));
        Assert.Equal((DateAnswerKind.NotKnown, D(1997, 11, 23)), (perhaps.InForce(s_australia)[0].Until.Kind, perhaps.InForce(s_australia)[0].Until.NotBefore));
        Assert.Equal(D(1996, 11, 22), perhaps.LastSafeDayToLeave(s_australia, D(2000)).Receive);
        Assert.Equal("1996-11-22..1996-11-23", perhaps.DeadlinesBetween(D(1996, 11, 23), D(1996, 11, 23)).First(d => d.Kind == DeadlineKind.LastDayForNotice).On.ToString());

        static LocalDate?[] Outs(WithdrawalClause clause) =>
            [.. new[] { D(1995, 11, 22), D(1995, 11, 23), D(1996, 11, 22), D(1996, 11, 23) }.Select(day => Ilo158(clause, Notice(s_australia, day)).InForce(s_australia)[0].Until.Day)];
    }

    [Fact]
    public void Ilo158_NoticeBetweenWindows_HasNoEffect()
    {
        AgreementLifecycle life = Ilo158(s_denunciation, Notice(s_australia, PartialDate.Parse("2000-06"), NoticeKind.Denunciation));
        Assert.Equal(DateAnswerKind.None, life.InForce(s_australia)[0].Until.Kind);
        Told(life.Findings[0].ToString(), "/events/3: Notice could be received until 1996-11-22, and then from 2005-11-23 on: it has no effect unless one is recorded. [notice.barred]");
        Told(
            Of(life.LastSafeDayToLeave(s_australia, D(2005), deliveryDays: 7)),
            """
            Known: 1996-11-22, sent 1996-11-15, last day in 1997-11-21, first day out 1997-11-22
              notice.leaving: Notice received by 1996-11-22, while a window for notice is open, has taken effect by 2005-01-01. (art. 17)
            """);
    }

    [Fact]
    public void Notice_BeforeTheFirstOrAfterTheOnlyWindow_SaysWhenItCould()
    {
        Told(
            Finding(Three(Biennial, Notice(Mar, D(2001)))),
            "/events/5: Notice cannot be received before 2002-03-31: it has no effect unless one is recorded. [notice.barred]");
        Told(
            Finding(Three(Biennial with { WindowEvery = null }, Notice(Mar, D(2004, 4, 1)))),
            "/events/5: Notice could be received until 2002-06-29, and no more after that: it has no effect unless one is recorded. [notice.barred]");
        Told(
            Finding(Life([Biennial], Signed(D(2000), Mar, Rwa), Deposit(Mar, D(2000)), InForce(PartialDate.Parse("2000-03")), Notice(Mar, D(2003)))),
            "/events/3: Notice could be received until a day between 2002-05-31 and 2002-06-29, and then from a day between 2004-03-01 and 2004-03-31 on: it has no effect unless one is recorded. [notice.barred]");

        static string Finding(AgreementLifecycle life) => Assert.Single(life.Findings).ToString();
    }

    [Fact]
    public void Notice_OutsideEveryWindow_TakesEffectAsRecorded()
    {
        AgreementLifecycle life = Three(Biennial, Notice(Mar, D(2003)) with { Effective = D(2003, 9, 1) });
        Assert.Equal(D(2003, 9, 1), life.InForce(Mar)[0].Until.Day);
        Assert.Equal("leaving.recorded", life.InForce(Mar)[0].Until.Reasons[0].Rule);
    }

    [Fact]
    public void Notice_OnADayKnownInPartOrDoubtful_TakesEffectPossibly()
    {
        Assert.Equal("2004-10-01..2004-10-30", Until("2004-04"));
        Assert.Equal("2004-09-30..2004-12-29", Until("2004-03-31", "2004-06-29"));
        Assert.Equal("not known", Until("2004-03-30", "2004-06-29"));
        Assert.Equal("not known", Until("2004-03-31", "2004-06-30"));
        Assert.Equal("not known", Until("2002-04", "2004-05"));
        Assert.Equal("not known", Until("2004"));
        Assert.Equal("not known", Until("2004-05-01?"));
        Assert.Equal("not known", Until("2001-05-01?"));
        Assert.Equal("none", Until("2003-05-01?"));
        Assert.Equal("none", Until("2002-06-30", "2004-03-30"));

        // The date of a letter says only that it was received no earlier.
        NoticeGiven letter = new() { Kind = NoticeKind.Withdrawal, Parties = [Mar], Dated = D(2003) };
        Assert.Equal(DateAnswerKind.NotKnown, Three(Biennial, letter).InForce(Mar)[0].Until.Kind);
        Assert.Equal(DateAnswerKind.None, Three(Biennial with { WindowEvery = null }, letter).InForce(Mar)[0].Until.Kind);

        // Windows that meet leave no gap.
        Assert.Equal("2003-07-01..2008-07-01", Out(Biennial with { WindowEvery = Biennial.Window }, "2003-01-01", "2008-01-01"));

        static string Until(params string[] received) => Out(Biennial, received);
        static string Out(WithdrawalClause clause, params string[] received) => Three(clause, new NoticeGiven
        {
            Kind = NoticeKind.Withdrawal,
            Parties = [Mar],
            ReceivedBy = [.. received.Zip([Rwa, Eth], (day, party) => new Receipt { Addressee = party, On = PartialDate.Parse(day) })],
        }).InForce(Mar)[0].Until.ToString().Split(',')[0];
    }

    [Fact]
    public void LastSafeDayToLeave_WithoutADayInAWindow_SaysWhy()
    {
        Told(
            Of(Three(Biennial).LastSafeDayToLeave(Mar, D(2002, 9, 29))),
            """
            None: none, sent none, last day in none, first day out none
              notice.window: Notice cannot be received in time: the first window opens on 2002-03-31. (art 9)
            """);
        Assert.Equal(D(2002, 3, 31), Three(Biennial).LastSafeDayToLeave(Mar, D(2002, 9, 30)).Receive);
        AgreementLifecycle joined = Life([Biennial, new LateJoinerClause()], [.. TwoInForce, Deposit(Eth, D(2003), ConsentKind.Accession)]);
        Told(
            Of(joined.LastSafeDayToLeave(Eth, D(2004))),
            """
            None: none, sent none, last day in none, first day out none
              notice.window: Notice cannot be received in time: no window opens by 2003-07-01 once it is in force for ETH, on 2003-01-01. (art 9)
            """);
        Told(
            Of(Life([Biennial], SignedByTwo).LastSafeDayToLeave(Mar, D(2004))),
            """
            NotKnown: not known, sent none, last day in none, first day out none
              notice.window: When notice can be received is not known to the day: the first window opens on a day that is not known, not before 2002-01-04. (art 9)
            """);
        Told(
            Of(Three(Biennial with { StayFrom = StayCountedFrom.PartyInForce }).LastSafeDayToLeave(P("FRA"), D(2004))),
            """
            NotKnown: not known, sent none, last day in none, first day out none
              notice.window: When notice can be received is not known. (art 9)
            """);

        // An entry into force that is known to the month leaves the days that lie in the window in any case.
        AgreementLifecycle month = Life([Biennial], Signed(D(2000), Mar, Rwa), Deposit(Mar, D(2000)), InForce(PartialDate.Parse("2000-03")));
        Assert.Equal(D(2002, 5, 31), month.LastSafeDayToLeave(Mar, D(2004)).Receive);
        Assert.Equal(DateAnswerKind.NotKnown, Life([Biennial], Signed(D(2000), Mar, Rwa), Deposit(Mar, D(2000)), InForce(PartialDate.Parse("2000-03-31?"))).LastSafeDayToLeave(Mar, D(2004)).Kind);
    }

    [Fact]
    public void DeadlinesBetween_Windows_AreOfThePartiesInForceAndTheClauseThatRules()
    {
        Terminated left = new() { Parties = [Eth], Effective = D(2004, 6, 29), Ground = EndGround.Consent };
        Assert.Equal(
            ["2002-06-29 ETH", "2002-06-29 MAR", "2002-06-29 RWA", "2004-06-29 MAR", "2004-06-29 RWA"],
            Closes(Three(Biennial, left)),
            StringComparer.Ordinal);
        Assert.Equal(["2004-06-29 MAR"], Closes(Life([Biennial with { Parties = [Mar], ValidFrom = D(2003) }, SixMonths], ThreeInForce)), StringComparer.Ordinal);
        Assert.Empty(Closes(Life([Biennial, new WithdrawalExcludedClause { Parties = [Mar, Rwa, Eth] }], ThreeInForce)));
        Assert.Empty(Closes(Life([Biennial], SignedByTwo)));
        Assert.Equal(["2002-06-29 ETH", "2002-06-29 MAR", "2002-06-29 RWA"], Closes(Three(Biennial, new Terminated { Dated = D(2004, 6, 29) })), StringComparer.Ordinal);

        static IEnumerable<string> Closes(AgreementLifecycle life) =>
            life.DeadlinesBetween(D(2001), D(2005)).Where(d => d.Kind == DeadlineKind.LastDayForNotice).Select(d => $"{d.On} {d.Party}");
    }

    [Fact]
    public void DeadlineReach_Windows_GoOnUntilAllHaveLeft()
    {
        Assert.Equal(Moment.NeverDay, Three(Biennial).DeadlineReach().Last);
        Assert.Equal(CalendarDays.NumberOf(D(2002, 6, 30)), Three(Biennial with { WindowEvery = null }).DeadlineReach().Last);
        Assert.Equal(CalendarDays.NumberOf(D(2007)), Three(Biennial, new Terminated { Dated = D(2007) }).DeadlineReach().Last);
    }

    [Fact]
    public void DeadlinesBetween_TheWholeCalendar_EndsWithTheCalendar()
    {
        AgreementLifecycle life = Three(Biennial with { WindowEvery = new PeriodBuilder { Years = int.MaxValue, Days = int.MaxValue }.Build() });
        Assert.Equal(3, life.DeadlinesBetween(CalendarDays.First, CalendarDays.Last).Count(d => d.Kind == DeadlineKind.LastDayForNotice));
        Assert.Equal(D(2002, 6, 29), life.LastSafeDayToLeave(Mar, CalendarDays.Last).Receive);
        Assert.Equal(3 * 3999, Three(Biennial).DeadlinesBetween(CalendarDays.First, CalendarDays.Last).Count(d => d.Kind == DeadlineKind.LastDayForNotice));
    }
}
