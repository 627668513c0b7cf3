using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Where the last safe day for notice leads, and for whom there is none.</summary>
public class LastSafeDayTests
{
    private static readonly PartyCode s_usa = P("USA");

    private static AgreementEvent[] Paris { get; } =
    [
        Deposit(s_usa, D(2016, 9, 3), ConsentKind.Acceptance), InForce(D(2016, 11, 4)), InForce(D(2016, 11, 4), s_usa), Deposit(P("FRA"), D(2016, 10, 5)), Notice(s_usa, D(2025, 1, 27)),
    ];

    /// <summary>Constitution of UNESCO, article II(6): notice takes effect on 31 December of the year following that during which it was given.</summary>
    [Fact]
    public void Unesco_OutByJune_IsOutAtTheEndOfTheYearBefore()
    {
        WithdrawalClause clause = new() { Notice = Delay.None with { Alignment = DelayAlignment.LastDay(CalendarUnit.Year) }, Boundary = EndBoundary.LastDayIn, Article = "art. II(6)" };
        LastSafeDay safe = Life([clause], InForce(D(1946, 11, 4)), InForce(D(2023, 7, 10), s_usa)).LastSafeDayToLeave(s_usa, D(2027, 6, 1));
        Told(
            Of(safe),
            """
            Known: 2025-12-31, sent 2025-12-31, last day in 2026-12-31, first day out 2027-01-01
              notice.leaving: Notice received by 2025-12-31 has taken effect by 2027-06-01. (art. II(6))
            """);
        Assert.Equal(new DateSpan(D(2027), D(2027)), safe.FirstDaysOut);
    }

    [Fact]
    public void LastSafeDayToLeave_OfOneThatIsNotIn_IsNone()
    {
        AgreementLifecycle life = Life([SixMonths with { Notice = Delay.OfYears(1), Article = "art. 28" }], Paris);
        Told(
            Of(life.LastSafeDayToLeave(s_usa, D(2027, 6, 1))),
            """
            None: none, sent none, last day in none, first day out none
              notice.not-in: USA is out on 2026-01-27, before notice could be received that leads out by 2027-06-01. (art. 28)
            """);
        Told(
            Of(life.LastSafeDayToLeave(P("TUV"), D(2027, 6, 1))),
            """
            NotKnown: not known, sent none, last day in none, first day out none
              notice.not-in: Nothing on record says that TUV is a party. (art. 28)
            """);
        Told(
            Of(life.LastSafeDayToLeave(P("FRA"), D(2016, 11, 4))),
            """
            None: none, sent none, last day in none, first day out none
              notice.not-in: It is in force for FRA on 2016-11-04, not before. (art. 28)
            """);

        // While it can still be in, the day is told, whatever notice it has given already.
        Assert.Equal(D(2026, 1, 26), life.LastSafeDayToLeave(s_usa, D(2027, 1, 26)).Receive);
        Assert.Equal(DateAnswerKind.None, life.LastSafeDayToLeave(s_usa, D(2027, 1, 27)).Kind);
        Assert.Equal(D(2026), life.LastSafeDayToLeave(P("FRA"), D(2027)).Receive);

        Told(
            Of(Life([SixMonths], [.. ThreeInForce, new Terminated { Dated = D(2005) }]).LastSafeDayToLeave(Mar, D(2010))),
            """
            None: none, sent none, last day in none, first day out none
              notice.ended: The agreement is over, first day out on 2005-01-01, before notice could be received that leads out by 2010-01-01. (art 9)
            """);
    }

    /// <summary>Finland acceded to the North Atlantic treaty on 2023-04-04; France, out since 1967, returned to what it had left on 2009-04-04 here.</summary>
    [Fact]
    public void LastSafeDayToLeave_BeforeItWasBound_IsNone()
    {
        WithdrawalClause year = new() { Notice = Delay.OfYears(1) };
        AgreementEvent[] events = [InForce(D(1949, 8, 24)), Deposit(s_usa, D(1949, 7, 25)), Deposit(P("GBR"), D(1949, 7, 25)), Deposit(P("FIN"), D(2023, 4, 4)), Deposit(P("FRA"), D(1949, 8, 24)), Notice(P("FRA"), D(1966, 3, 10)), Deposit(P("FRA"), D(2009, 4, 4))];
        AgreementLifecycle life = Life([new LateJoinerClause(), year], events);
        Told(
            Of(life.LastSafeDayToLeave(P("FIN"), D(2023, 6, 1))),
            """
            None: none, sent none, last day in none, first day out none
              notice.too-long: No notice can run out by then: it would have to be received by 2022-06-01, and FIN became bound on 2023-04-04.
            """);
        Assert.Equal(D(2023, 4, 4), life.LastSafeDayToLeave(P("FIN"), D(2024, 4, 4)).Receive);
        Assert.Equal(DateAnswerKind.None, life.LastSafeDayToLeave(P("FRA"), D(2009, 10, 1)).Kind);
        Assert.Equal(D(2009, 10, 1), life.LastSafeDayToLeave(P("FRA"), D(2010, 10, 1)).Receive);
    }

    /// <summary>New START was in force to 2026-02-04; a notice that would take effect later leads nowhere.</summary>
    [Fact]
    public void LastSafeDayToLeave_AfterTheTerm_IsNone()
    {
        AgreementLifecycle life = Life(
            [new DurationClause { Until = LastDay(2026, 2, 4) }, new WithdrawalClause { Notice = Delay.OfMonths(3) }], Signed(D(2010, 4, 8), s_usa, P("RUS")), InForce(D(2011, 2, 5)));
        Told(
            Of(life.LastSafeDayToLeave(s_usa, D(2026, 4, 1))),
            """
            None: none, sent none, last day in none, first day out none
              notice.ended: The agreement is over before then, first day out on 2026-02-05, whether or not notice is given.
            """);
        Assert.Equal(D(2025, 11, 4), life.LastSafeDayToLeave(s_usa, D(2026, 2, 4)).Receive);
        Assert.Equal(DateAnswerKind.None, life.LastSafeDayToLeave(s_usa, D(2026, 2, 6)).Kind);

        // An end that carries a mark of doubt need not come first.
        AgreementLifecycle doubtful = Life(
            [new DurationClause { Until = new EndDate(PartialDate.Parse("2026-02-04?"), EndBoundary.LastDayIn) }, new WithdrawalClause { Notice = Delay.OfMonths(3) }], Signed(D(2010, 4, 8), s_usa, P("RUS")), InForce(D(2011, 2, 5)));
        Assert.Equal(D(2026, 1, 1), doubtful.LastSafeDayToLeave(s_usa, D(2026, 4, 1)).Receive);
    }

    [Fact]
    public void LastSafeDayToLeave_TextWithTermAndWithdrawal_IsTheLaterOfBoth()
    {
        DurationClause term = new() { Term = NodaTime.Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(3) };
        AgreementLifecycle life = Life([term, new WithdrawalClause { Notice = Delay.OfMonths(12) }], [Signed(D(2020), Mar, Rwa), InForce(D(2020))]);
        Assert.Equal((D(2024, 9, 30), D(2025)), (life.LastSafeDayToLeave(Mar, D(2025)).Receive, life.LastSafeDayToLeave(Mar, D(2025)).FirstDayOut));
        Assert.Equal((D(2025, 1, 15), D(2026, 1, 15)), (life.LastSafeDayToLeave(Mar, D(2026, 1, 15)).Receive, life.LastSafeDayToLeave(Mar, D(2026, 1, 15)).FirstDayOut));
        Assert.Equal(D(2024, 9, 30), Life([term, new WithdrawalExcludedClause()], [Signed(D(2020), Mar, Rwa), InForce(D(2020))]).LastSafeDayToLeave(Mar, D(2025)).Receive);
    }

    [Fact]
    public void LastSafeDayToLeave_MinimumStayThatBarsEffect_LeadsOutAtItsEnd()
    {
        WithdrawalClause stay = SixMonths with { MinimumStay = Period.FromYears(2), StayBars = StayBars.Effect };
        LastSafeDay safe = Life([stay], ThreeInForce).LastSafeDayToLeave(Mar, D(2002, 4, 30));
        Assert.Equal((D(2001, 10, 31), D(2002, 4, 30)), (safe.Receive, safe.FirstDayOut));
    }

    [Fact]
    public void FirstDayOut_RestingOnADayKnownInPart_IsNotTold()
    {
        DurationClause tacit = new() { Term = Period.FromYears(10), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(5), Notice = Delay.OfMonths(12) };
        LastSafeDay Safe(string since) => Life([tacit], Signed(D(1960), Mar, Rwa), InForce(PartialDate.Parse(since))).LastSafeDayToStopRenewal(D(1990));
        Told(
            Of(Safe("1961")),
            """
            Known: 1994-12-31, sent 1994-12-31, last day in none, first day out none
              notice.renewal: Notice that runs out by the last day of the term, between 1995-12-31 and 1996-12-30, must be received by 1994-12-31.
            """);
        Assert.Equal(new DateSpan(D(1996), D(1996, 12, 31)), Safe("1961").FirstDaysOut);
        Assert.Equal((D(1990, 9, 9), null), (Safe("1961-09-10?").Receive, Safe("1961-09-10?").FirstDayOut));
        Assert.Equal(new DateSpan(D(1991, 9, 10), D(1991, 9, 10), isQualified: true), Safe("1961-09-10?").FirstDaysOut);
        Assert.Equal(D(1991, 9, 10), Safe("1961-09-10").FirstDayOut);
        Assert.Equal("2003-12-30..2003-12-31", Life([SixMonths with { Boundary = EndBoundary.NotSettled }], ThreeInForce).LastSafeDayToLeave(Mar, D(2004)).FirstDaysOut.ToString());
    }

    /// <summary>A term from a day known in part is over on any of the days that follow from it.</summary>
    [Fact]
    public void DeadlinesBetween_TermFromADayKnownInPart_AreSpans()
    {
        DurationClause tacit = new() { Term = Period.FromYears(10), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(5), Notice = Delay.OfMonths(12) };
        AgreementEvent[] Since(string day) => [Signed(D(1960), Mar, Rwa), InForce(PartialDate.Parse(day))];
        Told(
            Deadlines(Life([tacit], Since("1961")), "1995-06-01", "1996-12-31"),
            """
            1994-12-31..1995-12-30 LastDayForNotice: Last safe day to receive notice, so that the term which ends between 1995-12-31 and 1996-12-30 is not renewed.
            1996-01-01..1996-12-31 Renewal: Tacitly renewed between 1996-01-01 and 1996-12-31, unless notice came in time.
            """);
        Assert.Single(Life([tacit], Since("1961")).DeadlinesBetween(D(1996, 6, 1), D(1996, 12, 31)));
        Assert.All(Life([tacit], Since("1961-09-10?")).DeadlinesBetween(D(1970), D(2000)), d => Assert.False(d.On.IsExact));
        Assert.All(Life([tacit], Since("1961-09-10")).DeadlinesBetween(D(1970), D(2000)), d => Assert.True(d.On.IsExact));

        // What may come after the end is told only until then, and never as certain.
        AgreementEvent ended = new Terminated { Dated = D(1996, 7, 1) };
        AgreementLifecycle cut = Life([tacit], [.. Since("1961"), ended]);
        Deadline last = cut.DeadlinesBetween(D(1996), D(2000)).Single(d => d.Kind == DeadlineKind.Renewal);
        Assert.Equal(new DateSpan(D(1996), D(1996, 6, 30), isQualified: true), last.On);
    }

    /// <summary>Under a text by which no withdrawal takes effect in an armed conflict, as in the convention on anti-personnel mines (art. 20(3)), the conflict is named.</summary>
    [Fact]
    public void ToLeave_InAnArmedConflict_NamesItOrIsNotKnown()
    {
        WithdrawalClause clause = SixMonths with { NotInArmedConflict = true };
        LastSafeDay Safe(LocalDate target, LocalDate? until, LocalDate from) => new AgreementLifecycle(Facts([clause], TwoInForce) with { ArmedConflicts = [new ArmedConflict { Party = Mar, From = from, Until = until }] }).LastSafeDayToLeave(Mar, target);

        // At war before it was a party, and no end on record: whether any notice is in time is not known.
        LastSafeDay open = Safe(D(2010), null, D(2000, 2, 2));
        Assert.Equal((DateAnswerKind.NotKnown, "notice.conflict"), (open.Kind, open.Reasons[0].Rule));
        Assert.Equal("No notice is known to take effect by 2010-01-01: MAR is in an armed conflict since 2000-02-02, and no end of it is on record.", open.Reasons[0].Text);
        LastSafeDay over = Safe(D(2010), D(2012), D(2000, 2, 2));
        Assert.Equal((DateAnswerKind.None, "No notice takes effect by 2010-01-01: MAR is in an armed conflict from 2000-02-02 until before 2012-01-01."), (over.Kind, over.Reasons[0].Text));

        // A conflict that is over by then puts nothing off.
        Assert.Equal((D(2009, 7, 1), false), (Safe(D(2010), D(2009, 1, 1), D(2004)).Receive, Safe(D(2010), D(2009, 1, 1), D(2004)).Reasons[0].Text.Contains("conflict", StringComparison.Ordinal)));
        LastSafeDay before = Safe(D(2010), D(2012), D(2004));
        Assert.Equal((D(2003, 6, 30), true), (before.Receive, before.Reasons[0].Text.EndsWith("one received later not before the end of a conflict: MAR is in an armed conflict from 2004-01-01 until before 2012-01-01.", StringComparison.Ordinal)));
    }

    [Fact]
    public void ToLeave_InOneArmedConflictAfterAnother_NamesTheLast()
    {
        ArmedConflict first = new() { Party = Mar, From = D(2004), Until = D(2006, 6, 1) }, second = new() { Party = Mar, From = D(2006, 3, 1), Until = D(2012) };
        LifecycleFacts facts = Facts([SixMonths with { NotInArmedConflict = true }], TwoInForce) with { ArmedConflicts = [second, first] };
        LastSafeDay safe = new AgreementLifecycle(facts).LastSafeDayToLeave(Mar, D(2010));
        Assert.Equal(D(2003, 6, 30), safe.Receive);
        Assert.EndsWith("not before the end of a conflict: MAR is in an armed conflict from 2006-03-01 until before 2012-01-01.", safe.Reasons[0].Text, StringComparison.Ordinal);
    }

    /// <summary>European Coal and Steel Community, article 97: fifty years from 1952-07-23.</summary>
    [Fact]
    public void LastSafeDayToLeave_OfAnAgreementThatIsOver_IsNoneWhateverIsNotKnownOfLeaving()
    {
        PartyCode france = P("FRA");
        AgreementLifecycle community = Life([new DurationClause { Term = Period.FromYears(50), Article = "art. 97" }], InForce(D(1952, 7, 23)), InForce(D(1952, 7, 23), france));
        Assert.Equal("2002-07-23", community.InForce()[0].Until.ToString());
        Told(
            Of(community.LastSafeDayToLeave(france, D(2010))),
            """
            None: none, sent none, last day in none, first day out none
              notice.ended: The agreement is over before then, first day out on 2002-07-23.
            """);
        Assert.Equal(DateAnswerKind.NotKnown, community.LastSafeDayToLeave(france, D(2002, 7, 23)).Kind);
    }
}
