using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Extensions that some of the parties agree on: the term of the others ends when it was to end.</summary>
public class PartialExtensionStoryTests
{
    private static readonly PartyCode[] s_six = [P("ARM"), P("BLR"), P("KAZ"), P("KGZ"), P("RUS"), P("TJK")];

    private static readonly PartyCode s_uzbekistan = P("UZB");

    private static readonly DurationClause s_five = new() { Term = Period.FromYears(5), Renewal = RenewalKind.ByAgreement, Article = "art. 11" };

    private static readonly Extended s_extended = new() { Parties = [.. s_six], Dated = D(1999, 4, 2), By = Period.FromYears(5) };

    private static AgreementLifecycle Treaty(IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> more) =>
        Life(clauses, [Signed(D(1992, 5, 15), [.. s_six, s_uzbekistan]), InForce(D(1994, 4, 20)), .. more]);

    /// <summary>Collective Security Treaty, article 11: five years from 1994-04-20; six of nine parties extended it on 1999-04-02.</summary>
    [Fact]
    public void TimelineOf_PartyThatDidNotExtend_IsOutAtTheOldEnd()
    {
        AgreementLifecycle life = Treaty([s_five], s_extended);
        Story.Told(
            Story.After(D(1994, 12, 31), life, s_uzbekistan),
            """
            1999-04-20/.. FormerParty
              party.not-extended: The term was extended for ARM, BLR, KAZ, KGZ, RUS, TJK, and not for UZB: out on 1999-04-20. (art. 11; as in VCLT 54(a)) <- extension by ARM, BLR, KAZ, KGZ, RUS, TJK, dated 1999-04-02
            = since 1994-04-20, first day out: 1999-04-20 (Expiry) by entry.recorded; party.not-extended
            """);
        Assert.Equal(D(2004, 4, 20), life.InForce(s_six[0]).Single().Until.Day);
        Assert.Equal(D(2004, 4, 20), life.InForce().Single().Until.Day);
        Assert.Equal(DeadlineKind.Leaving, Assert.Single(life.DeadlinesBetween(D(1999), D(2000))).Kind);
    }

    [Fact]
    public void TimelineOf_PartyThatDidNotExtend_CanReturn()
    {
        AgreementLifecycle life = Treaty([s_five, new LateJoinerClause()], s_extended with { By = Period.FromYears(50) }, Deposit(s_uzbekistan, D(1994)), Deposit(s_uzbekistan, D(2006, 8, 16), ConsentKind.Accession));
        Assert.Equal(["since 1994-04-20, first day out: 1999-04-20", "since 2006-08-16, first day out: 2049-04-20"], life.InForce(s_uzbekistan).Select(s => s.ToString()), StringComparer.Ordinal);

        // One that joined after the extension was agreed is not among those that let it pass.
        Assert.Equal(D(2004, 4, 20), Treaty([s_five, new LateJoinerClause()], s_extended, Deposit(P("SRB"), D(1999, 4, 10), ConsentKind.Accession)).InForce(P("SRB")).Single().Until.Day);
    }

    [Fact]
    public void TimelineOf_PartyThatDidNotExtendATermOfWhichNothingIsKnown_MayBeOut()
    {
        Status<PartyState> status = Treaty([], s_extended with { By = null, Until = FirstOut(2004, 4, 20) }).StatusOn(D(2000), s_uzbekistan);
        Assert.Equal("Party (possible: Party, FormerParty)", status.ToString());
        Assert.Equal(PartyState.Party, Treaty([s_five], s_extended with { Parties = [] }).StatusOn(D(2000), s_uzbekistan).State);
    }

    /// <summary>Renewed each year on 1 March: who did not extend is out at the end of the year of the term in which the others did, which is one of two if only the year is known.</summary>
    [Theory]
    [InlineData("1999-02-10", "1999-03-01")]
    [InlineData("1999-04-02", "2000-03-01")]
    [InlineData("1999", "1999-03-01..2000-03-01")]
    [InlineData("1999-04", "2000-03-01")]
    [InlineData("1999-04-02?", "2000-03-01?")]
    public void TimelineOf_TacitTermExtendedForSome_EndsForTheOthersWithTheYearThatRan(string agreed, string outOn)
    {
        DurationClause yearly = new() { Term = Period.FromYears(1), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), From = PartialDate.Parse("1994-03-01") };
        AgreementLifecycle life = Treaty([yearly], s_extended with { Dated = PartialDate.Parse(agreed) });
        Assert.Equal(outOn, life.InForce(s_uzbekistan).Single().Until.ToString());
        Assert.Equal("none", life.InForce(s_six[0]).Single().Until.ToString());
        Assert.Equal("none", life.InForce().Single().Until.ToString());
    }

    /// <summary>The protocol of 1999 put a tacit renewal in the place of the fixed term, from the old end on: that end is still the one at which the others are out.</summary>
    [Fact]
    public void TimelineOf_TermExtendedForSomeUnderAnEarlierText_EndsForTheOthersByThatText()
    {
        DurationClause[] texts =
        [
            s_five with { ValidUntil = D(1999, 4, 20) },
            new() { From = D(1999, 4, 20), Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, ValidFrom = D(1999, 4, 20) },
        ];
        DateAnswer until = Treaty(texts, s_extended).InForce(s_uzbekistan).Single().Until;
        Assert.Equal("1999-04-20", until.ToString());
        Assert.Equal(texts[0], until.Reasons[0].Clause);
        Assert.Equal("1999-04-20", Treaty(texts, s_extended with { By = null, Until = FirstOut(2004, 4, 20) }).InForce(s_uzbekistan).Single().Until.ToString());
        Assert.Equal("none", Treaty(texts, s_extended).InForce(s_six[0]).Single().Until.ToString());

        // By what had been extended under that text before.
        Extended before = s_extended with { Parties = [], Dated = D(1998, 4, 2), By = Period.FromYears(1) };
        DurationClause[] longer = [s_five with { ValidUntil = D(2000, 4, 20) }, texts[1] with { From = D(2000, 4, 20), ValidFrom = D(2000, 4, 20) }];
        Assert.Equal("2000-04-20", Treaty(longer, before, s_extended).InForce(s_uzbekistan).Single().Until.ToString());
    }

    /// <summary>A day that the source doubts may be any: the extension was perhaps agreed too late.</summary>
    [Fact]
    public void TimelineOf_ExtensionOnADoubtedDayBeforeTheEnd_LeavesPerhapsAGap()
    {
        AgreementLifecycle life = Treaty([s_five], s_extended with { Parties = [], Dated = PartialDate.Parse("1999-04-02?") });
        Assert.Equal("InForce", life.StatusOn(D(1999, 4, 19)).ToString());
        Assert.Contains(AgreementState.InForce, life.StatusOn(D(1999, 4, 20)).Possible);
        Assert.Equal("2004-04-20", life.InForce()[^1].Until.ToString());
    }
}
