using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What falls due on the first or last day that is asked about, in which order, and the last safe days at the edges. The agreement is in force since 2000-03-31.</summary>
public class DeadlineEdgeTests
{
    private static readonly DurationClause s_tacit = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), Notice = Delay.OfDays(90), Article = "art 11" };

    private static readonly WithdrawalClause s_stay = SixMonths with { MinimumStay = Period.FromYears(2), StayFrom = StayCountedFrom.PartyInForce };

    private static AgreementLifecycle Three(IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> more) => Life(clauses, [.. ThreeInForce, .. more]);

    private static Contested Disputed(params AgreementEvent[] events) =>
        new() { Claims = [.. events.Select((e, i) => new Claim { Statement = $"{(char)('a' + i)}", Events = [e] })] };

    [Fact]
    public void DeadlinesBetween_SameFirstDay_AreInTheOrderOfTheirLastDayAndParty()
    {
        AgreementEvent[] events =
        [
            Signed(D(2000), Rwa, Mar), InForce(PartialDate.Parse("2001-05")),
            new Suspended { Parties = [Rwa], Dated = D(2001), Until = FirstOut(2001, 5, 1) }, new Suspended { Parties = [Mar], Dated = D(2001), Until = FirstOut(2001, 5, 1) },
        ];
        string[] expected = ["2001-05-01 SuspensionEnd MAR", "2001-05-01 SuspensionEnd RWA", "2001-05-01..2001-05-31 EntryIntoForce "];
        Assert.Equal(expected, Due(Life([], events)), StringComparer.Ordinal);
        Assert.Equal(expected, Due(Life([], [.. events, Disputed(new Amended { Dated = D(2002) }, new Amended { Dated = D(2003) })])), StringComparer.Ordinal);

        static IEnumerable<string> Due(AgreementLifecycle life) => life.DeadlinesBetween(D(2001), D(2002)).Select(d => $"{d.On} {d.Kind} {d.Party}");
    }

    [Fact]
    public void DeadlinesBetween_LastDayForNoticeOnTheLastDayAsked_IsThere() => Assert.Equal(
        ["2004-12-30 LastDayForNotice"],
        Three([s_tacit]).DeadlinesBetween(D(2004, 6, 1), D(2004, 12, 30)).Select(d => $"{d.On} {d.Kind}"), StringComparer.Ordinal);

    [Fact]
    public void DeadlinesBetween_PartyOutOnTheDayItWouldEnter_HasNothingThatSurvives()
    {
        SurvivalClause clause = new() { Obligations = "custody", Term = Period.FromYears(20) };
        string Survived(LocalDate day) => string.Join(", ", Life([clause, new LateJoinerClause { Delay = Delay.OfDays(30) }], [.. TwoInForce, Deposit(Eth, D(2000, 12, 2), ConsentKind.Accession), new Terminated { Parties = [Eth], Effective = day }])
            .DeadlinesBetween(D(2001), D(2050)).Where(d => d.Kind == DeadlineKind.SurvivalEnd).Select(d => $"{d.On} {d.Reason.Rule}"));
        Assert.Equal("", Survived(D(2001)));
        Assert.Equal("2021-01-02 survival.over", Survived(D(2001, 1, 2)));
    }

    [Fact]
    public void DeadlinesBetween_EndsOfProvisionalApplicationAndSuspension_SayWhy()
    {
        ProvisionalApplicationBegan began = new() { Parties = [Mar], Effective = D(2000, 2, 1), Until = LastDay(2000, 5, 31) };
        FinalClause[] provisional = [TwoConsents, new ProvisionalApplicationClause { Term = Period.FromMonths(2), Article = "art 7" }];
        static string Of(AgreementLifecycle life) => string.Join('\n', life.DeadlinesBetween(D(2000, 4, 1), D(2002)).Select(d => $"{d.On} {d.Party} {d.Reason.Rule}: {d.Reason} <- {string.Join(" | ", (IEnumerable<AgreementEvent>)d.Reason.Events)}"));

        // Once it is in force for them, nothing changes when their provisional application is over.
        Told(
            Of(Life([.. provisional, new LateJoinerClause()], SignedByTwo, began, began with { Parties = [Rwa], Until = null })),
            """
            2000-04-01 RWA provisional.term: The term of the provisional application is over: first day out on 2000-04-01. (art 7) <- 
            2000-06-01 MAR provisional.term: The term of the provisional application is over: first day out on 2000-06-01. <- beginning of provisional application by MAR, effective 2000-02-01
            """);
        AgreementLifecycle life = Life(
            provisional,
            [
                SignedByTwo, .. Deposits, began, began with { Parties = [Rwa], Until = null },
                new Suspended { Parties = [Mar], Dated = D(2001) }, new Resumed { Parties = [Mar], Dated = D(2001, 6, 1) },
                new Suspended { Parties = [Rwa], Dated = D(2001), Until = LastDay(2001, 6, 30) },
            ]);
        Told(
            Of(life),
            """
            2001-06-01 MAR suspension.over: The suspension is over on 2001-06-01. <- resumption by MAR, dated 2001-06-01
            2001-07-01 RWA suspension.over: The suspension is over on 2001-07-01. <- suspension by RWA, dated 2001-01-01
            """);
    }

    [Fact]
    public void LastSafeDayToLeave_StayOfAParty_CountsFromTheTimeThatBeganBeforeTheDayOrTheFirst()
    {
        AgreementLifecycle again = Three([s_stay, new LateJoinerClause()], Notice(Mar, D(2003, 2, 1)), Deposit(Mar, D(2005), ConsentKind.Accession));
        Assert.Equal((DateAnswerKind.None, "Notice cannot be given in time: the minimum stay ends on 2002-03-31."), (again.LastSafeDayToLeave(Mar, D(1999)).Kind, again.LastSafeDayToLeave(Mar, D(1999)).Reasons[0].Text));
        Assert.Equal((DateAnswerKind.None, "notice.not-in"), (again.LastSafeDayToLeave(Mar, D(2005)).Kind, again.LastSafeDayToLeave(Mar, D(2005)).Reasons[0].Rule));
        Assert.Equal("Notice cannot be given in time: the minimum stay ends on 2007-01-01.", again.LastSafeDayToLeave(Mar, D(2005, 1, 2)).Reasons[0].Text);

        // A signatory that has not consented has no time in the agreement from which a stay could count.
        Assert.Equal(DateAnswerKind.NotKnown, Life([s_stay, TwoConsents], SignedByTwo).LastSafeDayToLeave(Mar, D(2004)).Kind);
    }

    [Fact]
    public void LastSafeDayToLeave_EntryIntoForceContested_IsTheEarliestUnderAnyClaim()
    {
        LastSafeDay safe = Life([SixMonths with { MinimumStay = Period.FromYears(2) }], SignedByTwo, Disputed(InForce(D(2000, 3, 31)), InForce(D(2001, 3, 31)))).LastSafeDayToLeave(Mar, D(2002, 12, 31));
        Assert.Equal((DateAnswerKind.Contested, D(2002, 6, 30)), (safe.Kind, safe.Receive));
    }

    [Fact]
    public void LastSafeDay_OnTheFirstDayOfTheCalendar_IsFound()
    {
        Assert.Equal("notice.not-in", Three([SixMonths]).LastSafeDayToLeave(Mar, CalendarDays.First.PlusMonths(6)).Reasons[0].Rule);
        Assert.Equal(CalendarDays.First, LastSafeDay.Search(CalendarDays.First.PlusDays(90), Delay.OfDays(90), countingNotKnown: false));

        // Counted in clear days the notice would have to come before the calendar, so that no day is safe by every way of counting.
        Assert.Null(LastSafeDay.Search(CalendarDays.First.PlusDays(90), Delay.OfDays(90), countingNotKnown: true));
        Assert.Equal(CalendarDays.First, LastSafeDay.Search(CalendarDays.First.PlusDays(91), Delay.OfDays(90), countingNotKnown: true));
    }

    [Fact]
    public void LastSafeDayToLeave_ClauseThatDoesNotSpeakOfArmedConflict_IsNotPutOffByOne()
    {
        LifecycleFacts facts = Facts([SixMonths], ThreeInForce) with { ArmedConflicts = [new ArmedConflict { Party = Mar, From = D(2005, 2, 10) }] };
        Assert.Equal(D(2005, 7, 1), new AgreementLifecycle(facts).LastSafeDayToLeave(Mar, D(2006)).Receive);
    }

    [Fact]
    public void LastSafeDayToStopRenewal_TextThatNoLongerHolds_IsThatOfTheEndOfTheTerm()
    {
        AgreementLifecycle life = Three([s_tacit with { ValidUntil = D(2004) }, s_tacit with { ValidFrom = D(2004), Notice = Delay.OfDays(30) }]);
        Assert.Equal([D(2005, 2, 28), D(2005, 2, 28)], new[] { D(2003, 12, 31), D(2004) }.Select(day => life.LastSafeDayToStopRenewal(day).Receive!.Value));
        Assert.Equal("notice.no-clause", Three([s_tacit with { ValidUntil = D(2004) }]).LastSafeDayToStopRenewal(D(2004)).Reasons[0].Rule);

        // Without a day, the text that holds in the end rules.
        DurationClause five = new() { Term = Period.FromYears(5), ValidUntil = D(2004) };
        Assert.Equal("2010-03-31", Three([five, five with { Term = Period.FromYears(10), ValidFrom = D(2004), ValidUntil = null }]).InForce()[0].Until.ToString());
    }

    [Fact]
    public void DeadlineReach_Contested_IsThatOfAllClaims()
    {
        (LocalDate, LocalDate) Reach(AgreementLifecycle life)
        {
            (int first, int last) = life.DeadlineReach();
            return (CalendarDays.FromNumber(first), CalendarDays.FromNumber(last));
        }

        Assert.Equal((D(2000, 3, 31), D(2006)), Reach(Three([], Disputed(new Terminated { Dated = D(2005) }, new Terminated { Dated = D(2006) }))));
        Assert.Equal((D(2000, 3, 31), D(2008)), Reach(Three([s_tacit], Disputed(new Terminated { Dated = D(2007) }, new Terminated { Dated = D(2008) }))));

        // Where the entry into force has no day, what falls due first is the notice against the only renewal.
        DurationClause once = s_tacit with { From = D(2000), MaximumRenewals = 1 };
        Assert.Equal((D(2004, 10, 2), D(2006)), Reach(Life([once], new EnteredIntoForce { Parties = [] })));
    }

    [Fact]
    public void DeadlinesBetween_StayOverOnTheDayOfLeaving_IsTold()
    {
        AgreementLifecycle life = Three([s_stay with { StayBars = StayBars.Effect }], Notice(Mar, D(2001)));
        Assert.Equal(
            ["2002-03-31 Leaving MAR leaving.computed", "2002-03-31 MinimumStayOver MAR leaving.stay-over"],
            life.DeadlinesBetween(D(2001), D(2010)).Where(d => d.Party == Mar).Select(d => $"{d.On} {d.Kind} {d.Party} {d.Reason.Rule}"), StringComparer.Ordinal);

        // An earlier time in the agreement has its own; one that never came has none.
        AgreementLifecycle withdrawn = Three(
            [s_stay, new LateJoinerClause { Delay = Delay.OfDays(30) }],
            Notice(Mar, D(2003)), Deposit(Mar, D(2005), ConsentKind.Accession), new InstrumentWithdrawn { Parties = [Mar], Received = D(2005, 1, 10) });
        Assert.Equal([D(2002, 3, 31)], withdrawn.DeadlinesBetween(D(2001), D(2010)).Where(d => d is { Kind: DeadlineKind.MinimumStayOver } && d.Party == Mar).Select(d => d.On.Earliest));
    }

    [Fact]
    public void DeadlinesBetween_RenewalThatMayComeOnTheDayOfTheEnd_IsToldUpToTheDayBefore()
    {
        AgreementLifecycle life = Life([s_tacit], Signed(D(2000, 1, 4), Mar, Rwa, Eth), InForce(PartialDate.Parse("2000-03")), new Terminated { Dated = D(2005, 3, 31) });
        DateSpan renewal = Assert.Single(life.DeadlinesBetween(D(2005), D(2006)), d => d.Kind == DeadlineKind.Renewal).On;
        Assert.Equal((D(2005, 3, 1), D(2005, 3, 30), true), (renewal.Earliest, renewal.Latest, renewal.IsQualified));
    }

    [Fact]
    public void DeadlinesBetween_SecondNoticeOnTheLastDay_LeavesThatDayTold()
    {
        NoticeGiven First(LocalDate second) => Notice(Rwa, second, NoticeKind.NonRenewal);
        int Told(LocalDate second) => Life([s_tacit], [.. TwoInForce, Notice(Mar, D(2004, 6, 1), NoticeKind.NonRenewal), First(second)])
            .DeadlinesBetween(D(2004), D(2006)).Count(d => d.Kind == DeadlineKind.LastDayForNotice);
        Assert.Equal((0, 1), (Told(D(2004, 12, 29)), Told(D(2004, 12, 30))));
    }

    [Fact]
    public void DeadlinesBetween_TermThatHasNotBegun_HasNoLastDayForNotice() =>
        Assert.Empty(Life([TwoConsents, s_tacit with { From = D(2000) }], SignedByTwo).DeadlinesBetween(D(2000), D(2010)));

    [Fact]
    public void LastSafeDayToStopRenewal_ExtensionsInAnyOrder_AreTakenByTheirDays()
    {
        Extended fixedEnd = new() { Dated = D(2003), Until = FirstOut(2008, 1, 1) }, further = new() { Dated = D(2004), By = Period.FromYears(1) };
        Assert.Equal(D(2008, 10, 2), Three([s_tacit], fixedEnd, further).LastSafeDayToStopRenewal(D(2005)).Receive);
        Assert.Equal(D(2008, 10, 2), Three([s_tacit], further, fixedEnd).LastSafeDayToStopRenewal(D(2005)).Receive);
    }

    [Fact]
    public void LastSafeDay_Contested_SaysSoInItsText() => Assert.Equal(
        "2004-12-30 (contested: the earliest of all claims)",
        Three([s_tacit], Disputed(new Amended { Dated = D(2001) }, new Extended { Dated = D(2001), By = Period.FromYears(1) })).LastSafeDayToStopRenewal(D(2003)).ToString());
}
