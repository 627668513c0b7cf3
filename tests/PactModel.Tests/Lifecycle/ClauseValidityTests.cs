using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>A clause holds for what happens on the days on which its text is valid, whatever kind it is of (VCLT 40).</summary>
public class ClauseValidityTests
{
    private static readonly AgreementId s_parent = AgreementId.Parse("parent");

    private static AgreementLifecycle Under(FinalClause clause, LocalDate parentEntry, LocalDate? parentEnd, params IEnumerable<AgreementEvent> events)
    {
        AgreementEvent[] record = [InForce(parentEntry), .. parentEnd is { } end ? [new Terminated { Dated = end }] : Array.Empty<AgreementEvent>()];
        AgreementLifecycle parent = Life([], record);
        return new AgreementLifecycle(Facts([clause, TwoConsents], events), new LifecycleSurroundings { Agreements = id => id == s_parent ? parent : null });
    }

    /// <summary>Agreement between the Czech Republic and Italy on investments (1996): its sunset clause was removed before the parties ended it, in force until 2009-04-30.</summary>
    [Fact]
    public void CzechItalianInvestments_SunsetRemovedBeforeTheEnd_NothingSurvives()
    {
        SurvivalClause sunset = new() { Obligations = "protection of investments", Term = Period.FromYears(5) };
        AgreementEvent[] events = [.. TwoInForce, new Terminated { Effective = D(2009, 4, 30), Ground = EndGround.Consent }];
        int Ends(SurvivalClause clause, params AgreementEvent[] given) => Life([clause], given).DeadlinesBetween(D(2000), D(2030)).Count(d => d.Kind == DeadlineKind.SurvivalEnd);
        Assert.Equal(1, Ends(sunset, events));
        Assert.Equal(0, Ends(sunset with { ValidUntil = D(2009, 4, 30) }, events));
        Assert.Equal(1, Ends(sunset with { ValidUntil = D(2009, 5, 1) }, events));
        Assert.Equal(1, Ends(sunset with { ValidFrom = D(2009, 4, 30) }, events));
        Assert.Equal(0, Ends(sunset with { ValidFrom = D(2009, 5, 1) }, events));

        // Where the end may come on a day on which the text holds and on one on which it does not, what survives is not certain.
        AgreementEvent[] month = [.. TwoInForce, new Terminated { Effective = PartialDate.Parse("2009-04") }];
        Assert.True(Life([sunset with { ValidUntil = D(2009, 4, 10) }], month).DeadlinesBetween(D(2014), D(2015)).Single().On.IsQualified);
        Assert.False(Life([sunset], month).DeadlinesBetween(D(2014), D(2015)).Single().On.IsQualified);

        // So for one that leaves.
        AgreementEvent[] left = [.. ThreeInForce, Notice(Mar, D(2005))];
        int OfMar(SurvivalClause clause) => Life([clause, SixMonths], left).DeadlinesBetween(D(2009), D(2015)).Count(d => d.Party == Mar);
        Assert.Equal((1, 0, 1), (OfMar(sunset), OfMar(sunset with { ValidUntil = D(2005, 7, 1) }), OfMar(sunset with { ValidUntil = D(2005, 7, 2) })));
    }

    [Fact]
    public void Dependence_OnADayOnWhichItsTextDoesNotHold_EndsAndDelaysNothing()
    {
        DependenceClause clause = new() { Parent = s_parent, EndsWithParent = true };
        AgreementEvent[] events = [SignedByTwo, .. Deposits];
        string End(DependenceClause given) => Under(given, D(1990), D(2010), events).InForce()[0].Until.ToString();
        Assert.Equal("2010-01-01", End(clause));
        Assert.Equal("not known", End(clause with { ValidUntil = D(2000, 6, 1) }));
        Assert.Equal("2010-01-01", End(clause with { ValidFrom = D(2010) }));
        Assert.Equal("not known", End(clause with { ValidFrom = D(2010, 1, 2) }));

        // By its own condition it would be in force on 2000-03-31.
        DateAnswer Entry(DependenceClause given) => Under(given, D(2001), null, events).EntryIntoForce;
        Assert.Equal(D(2001), Entry(clause).Day);
        Assert.Equal(D(2000, 3, 31), Entry(clause with { ValidUntil = D(2000, 3, 31) }).Day);
        Assert.Equal(D(2000, 6, 1), Entry(clause with { ValidUntil = D(2000, 6, 1) }).Day);
        Assert.Equal(D(2000, 3, 31), Entry(clause with { ValidFrom = D(2000, 4, 1) }).Day);
    }

    [Fact]
    public void MinimumParties_IsTheNumberOfTheDayOnWhichOneLeaves()
    {
        AgreementEvent[] events = [.. ThreeInForce, Notice(Eth, D(2005))];
        MinimumPartiesClause three = new() { Count = 3 };
        LifecycleFacts facts = Facts([SixMonths, three], events) with { IsClosed = true };
        string End(MinimumPartiesClause clause) => new AgreementLifecycle(facts with { Clauses = [SixMonths, clause] }).InForce()[0].Until.ToString();
        Assert.Equal("2005-07-01", End(three));
        Assert.Equal("2005-07-01", End(three with { ValidUntil = D(2006) }));
        Assert.Equal("not known", End(three with { ValidUntil = D(2005, 7, 1) }));
        Assert.Equal("not known", End(three with { ValidFrom = D(2005, 7, 2) }));
    }

    [Fact]
    public void Duration_IsThatOfTheTextUnderWhichATermEnds()
    {
        DurationClause five = new() { Term = Period.FromYears(5), ValidUntil = D(2010) }, unlimited = new() { ValidFrom = D(2004) };
        string End(params FinalClause[] clauses) => Life(clauses, TwoInForce).InForce()[0].Until.ToString();
        Assert.Equal("2005-03-31", End(five));
        Assert.Equal("not known", End(five with { ValidUntil = D(2005, 3, 31) }));
        Assert.Equal("none", End(five with { ValidUntil = D(2004) }, unlimited));
        Assert.Equal("2005-03-31", End(five, unlimited with { ValidFrom = D(2010) }));

        // Renewals under the text of their day; the day for notice as well.
        DurationClause old = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfDays(90), ValidUntil = D(2006) };
        DurationClause now = old with { ValidFrom = D(2006), ValidUntil = null, RenewalPeriod = Period.FromYears(1) };
        Assert.Equal(
            [D(2005, 3, 31), D(2006, 3, 31), D(2007, 3, 31), D(2008, 3, 31)],
            Life([old, now], TwoInForce).DeadlinesBetween(D(2001), D(2009)).Where(d => d.Kind == DeadlineKind.Renewal).Select(d => d.On.Earliest));
    }

    [Fact]
    public void Withdrawal_IsByTheTextInForceWhenNoticeIsReceived()
    {
        WithdrawalClause old = SixMonths with { ValidUntil = D(2005) }, now = SixMonths with { Notice = Delay.OfYears(1), ValidFrom = D(2005) };
        AgreementLifecycle life = Life([old, now], ThreeInForce);
        LastSafeDay Safe(LocalDate day) => life.LastSafeDayToLeave(Mar, day);
        Assert.Equal((D(2005, 2, 1), D(2006, 2, 1)), (Safe(D(2006, 2, 1)).Receive, Safe(D(2006, 2, 1)).FirstDayOut));
        Assert.Equal((D(2004, 12, 31), D(2005, 6, 30)), (Safe(D(2005, 12, 31)).Receive, Safe(D(2005, 12, 31)).FirstDayOut));
        Assert.Equal(D(2004, 9, 1), Safe(D(2005, 3, 1)).Receive);

        WithdrawalClause stay = SixMonths with { MinimumStay = Period.FromYears(2), ValidUntil = D(2003) };
        int Over(WithdrawalClause clause) => Life([clause], ThreeInForce).DeadlinesBetween(D(2002), D(2003)).Count(d => d.Kind == DeadlineKind.MinimumStayOver);
        Assert.Equal((3, 0), (Over(stay), Over(stay with { ValidUntil = D(2002, 3, 31) })));
    }

    [Fact]
    public void ProvisionalApplication_IsByTheTextOfItsDay()
    {
        ProvisionalApplicationClause old = new() { Begins = new OnSignature(), Term = Period.FromMonths(6), ValidUntil = D(2001) };
        string Of(params FinalClause[] clauses) => string.Join(' ', Life(clauses, SignedByTwo).TimelineOf(Mar).Spans.Where(s => s.State == PartyState.ProvisionallyApplying));
        Assert.Equal("2000-01-04/2000-07-03 ProvisionallyApplying", Of(TwoConsents, old));
        Assert.Equal("2000-01-04/2000-07-03 ProvisionallyApplying", Of(TwoConsents, old, old with { Term = null, ValidFrom = D(2001), ValidUntil = null }));
        Assert.Equal("", Of(TwoConsents, old with { ValidUntil = D(2000) }));
        Assert.Equal("", Of(TwoConsents, old with { ValidFrom = D(2000, 6, 1) }));
    }

    [Fact]
    public void Entry_UnderATextThatNoLongerHolds_IsStillThatOfItsDay()
    {
        SilentClause silent = new() { Topic = ClauseTopic.EntryIntoForce, ValidUntil = D(2010) };
        Assert.Equal(D(2000, 3, 1), Life([silent], [SignedByTwo, .. Deposits]).EntryIntoForce.Day);
        Assert.Equal(DateAnswerKind.NotKnown, Life([silent with { ValidUntil = D(2000, 3, 1) }], [SignedByTwo, .. Deposits]).EntryIntoForce.Kind);
        Assert.Equal(D(2000, 3, 31), Life([TwoConsents with { ValidUntil = D(2010) }], [SignedByTwo, .. Deposits]).ComputedEntryIntoForce.Day);
        Assert.Equal(D(2000, 3, 1), Life([silent], [SignedByTwo, .. Deposits]).ComputedEntryIntoForce.Day);
        ApplicationClause application = new() { From = D(1999), ValidUntil = D(2010) };
        Assert.Equal(D(1999), Life([application], TwoInForce).AppliesFrom.Day);
        Assert.Equal(D(2000, 3, 31), Life([application with { ValidUntil = D(2000, 3, 31) }], TwoInForce).AppliesFrom.Day);
    }

    [Fact]
    public void Check_TwoClausesOfAKindForTheSameDaysAndParties_AreWarnedOf()
    {
        DurationClause ten = new() { Term = NodaTime.Period.FromYears(10) }, five = ten with { Term = NodaTime.Period.FromYears(5) };
        static string Of(params FinalClause[] clauses) => string.Join('|', Life(clauses, ThreeInForce).Findings.Where(f => f.Code == LifecycleFindings.ClauseRepeated).Select(f => f.Path));
        Assert.Equal("/clauses/1", Of(ten, five));
        Assert.Equal("/clauses/2", Of(ten, SixMonths, ten));
        Assert.Equal("", Of(ten, five with { ValidFrom = new NodaTime.LocalDate(2005, 1, 1) }));
        Assert.Equal("", Of(SixMonths, SixMonths with { Parties = [Mar] }));
        Assert.Equal("/clauses/1", Of(SixMonths with { Parties = [Mar, Rwa] }, SixMonths with { Parties = [Rwa, Mar] }));
        SurvivalClause survival = new() { Obligations = "custody", Term = NodaTime.Period.FromYears(1) };
        Assert.Equal("", Of(survival, survival with { Obligations = "secrecy" }));
    }
}
