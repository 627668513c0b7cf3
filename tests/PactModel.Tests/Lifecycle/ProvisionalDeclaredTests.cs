using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Who has declared that it will not become a party does not begin to apply provisionally what the others then do.</summary>
public class ProvisionalDeclaredTests
{
    // The partnership across the Pacific, signed in 2016; the United States declared in 2017. That it was to be applied provisionally from 2018 on is supposed.
    private static readonly PartyCode s_usa = P("USA"), s_jpn = P("JPN");

    private static readonly AgreementEvent[] s_events = [Signed(D(2016, 2, 4), s_usa, s_jpn, P("NZL")), new DeclaredNotToBecomeParty { Parties = [s_usa], Received = D(2017, 1, 30) }];

    private static readonly FinalClause[] s_clauses =
    [
        new EntryIntoForceClause { Condition = new ConsentsCount { Count = 6 } },
        new ProvisionalApplicationClause { Begins = new OnDate { Date = D(2018) } },
    ];

    private static PartyState[] Usa(PartialDate day, params AgreementEvent[] more) => [.. Life(s_clauses, [.. s_events, .. more]).StatusOn(day.Earliest, s_usa).Possible];

    [Fact]
    public void StatusOn_DeclaredBeforeByTheClause_IsNone()
    {
        Assert.Equal([PartyState.None], Usa(D(2018, 6, 1)));
        Assert.Equal([PartyState.ProvisionallyApplying], Life(s_clauses, s_events).StatusOn(D(2018, 6, 1), s_jpn).Possible);
    }

    [Fact]
    public void StatusOn_DeclaredBeforeOneOnRecord_IsNone() =>
        Assert.Equal([PartyState.None], Life([s_clauses[0]], [.. s_events, new ProvisionalApplicationBegan { Effective = D(2017, 6, 1) }]).StatusOn(D(2018, 6, 1), s_usa).Possible);

    [Fact]
    public void StatusOn_DeclaredBeforeAndConsentsLater_AppliesItFromThenOn()
    {
        AgreementEvent later = Deposit(s_usa, D(2019), ConsentKind.Accession);
        Assert.Equal([PartyState.None], Usa(D(2018, 6, 1), later));
        Assert.Equal([PartyState.ProvisionallyApplying], Usa(D(2019), later));
    }

    [Fact]
    public void StatusOn_DeclaredPerhapsBefore_AppliesItPerhapsUntilThen()
    {
        ProvisionalApplicationBegan began = new() { Effective = D(2017, 1, 10) };
        AgreementLifecycle life = Life([s_clauses[0]], s_events[0], new DeclaredNotToBecomeParty { Parties = [s_usa], Received = PartialDate.Parse("2017-01") }, began);
        Assert.Equal(Certainty.Possibly, life.StatusOn(D(2017, 1, 20), s_usa).Is(PartyState.None));
        Assert.Equal(Certainty.Possibly, life.StatusOn(D(2017, 1, 20), s_usa).Is(PartyState.ProvisionallyApplying));
        Assert.Equal([PartyState.None], life.StatusOn(D(2017, 2, 1), s_usa).Possible);
        Assert.Equal([PartyState.Signatory, PartyState.ProvisionallyApplying], [.. Life([s_clauses[0]], s_events[0], began).StatusOn(D(2017, 1, 9), s_usa).Possible, .. Life([s_clauses[0]], s_events[0], began).StatusOn(D(2017, 1, 10), s_usa).Possible]);
    }

    [Fact]
    public void StatusOn_LastOfTheOthersEndsItPerhapsBeforeTheEntry_IsPerhapsOverUntilThen()
    {
        AgreementLifecycle life = Life(
            [], Deposit(Mar, D(2000, 5, 5)), Deposit(Rwa, D(2000, 3, 19)), InForce(D(2000, 11, 17)), new ProvisionalApplicationBegan { Dated = D(2000, 6, 12) },
            new NoticeGiven { Kind = NoticeKind.EndOfProvisionalApplication, Parties = [Rwa], Received = D(2000, 7, 21), Effective = PartialDate.Parse("2000-11") });
        Assert.Equal([AgreementState.ProvisionallyApplied], life.StatusOn(D(2000, 10, 31)).Possible);
        Assert.Equal([AgreementState.Adopted, AgreementState.ProvisionallyApplied], life.StatusOn(D(2000, 11, 16)).Possible);
        Assert.Equal([AgreementState.InForce], life.StatusOn(D(2000, 11, 17)).Possible);
    }
}
