using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Between the only two parties a suspension leaves nothing of an agreement in operation.</summary>
public class SuspendedBetweenTwoTests
{
    private static readonly Suspended s_between = new() { Parties = [Mar], Towards = [Rwa], Dated = D(2001) };

    private static string States(AgreementLifecycle life, int year) =>
        $"{life.StatusOn(D(year)).State}: {life.StatusOn(D(year), Mar).State}, {life.StatusOn(D(year), Rwa).State}; {life.StatusBetween(D(year), Mar, Rwa).State}";

    private static AgreementLifecycle Two(params AgreementEvent[] more) => Life([], [.. TwoInForce, .. more]);

    [Fact]
    public void Suspension_BetweenTheOnlyTwo_SuspendsTheAgreement()
    {
        AgreementLifecycle life = Two(s_between, new Resumed { Parties = [Mar], Towards = [Rwa], Dated = D(2003) });
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2000, 12, 31)).State);
        Assert.Equal("Suspended: Suspended, Suspended; Suspended", States(life, 2002));
        Assert.Equal("InForce: Party, Party; InForce", States(life, 2004));
        Assert.Equal("Suspended between MAR and RWA on 2001-01-01.", life.StatusOn(D(2002)).Reasons[0].Text);
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void Suspension_BetweenTheOnlyTwoKnownToTheYear_IsToldOnce()
    {
        Status<AgreementState> status = Two(s_between with { Dated = PartialDate.Parse("2001") }).StatusOn(D(2001, 6, 1));
        Assert.Equal([AgreementState.InForce, AgreementState.Suspended], status.Possible);
        Assert.Equal(["In force since the record says so: on 2000-03-31.", "Suspended between MAR and RWA between 2001-01-01 and 2001-12-31."], status.Reasons.Select(r => r.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void Suspension_BetweenTheOnlyTwo_IsOverWhicheverSideIsNamedFirst()
    {
        Assert.Equal("InForce: Party, Party; InForce", States(Two(s_between, new Resumed { Parties = [Rwa], Towards = [Mar], Dated = D(2003) }), 2004));
        Assert.Equal("InForce: Party, Party; InForce", States(Two(s_between, new Resumed { Dated = D(2003) }), 2004));
        Assert.Equal("InForce: Party, Party; InForce", States(Two(s_between with { Until = LastDay(2002, 12, 31) }), 2003));
        Assert.Equal("Suspended: Suspended, Suspended; Suspended", States(Two(s_between with { Until = LastDay(2002, 12, 31) }), 2002));
        Assert.Equal(
            ["2003-01-01 SuspensionEnd MAR", "2003-01-01 SuspensionEnd RWA"],
            Two(s_between with { Until = LastDay(2002, 12, 31) }).DeadlinesBetween(D(2001), D(2010)).Select(d => $"{d.On} {d.Kind} {d.Party}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Suspension_ByOneOfTheOnlyTwo_SuspendsTheAgreement()
    {
        Suspended one = new() { Parties = [Mar], Dated = D(2001) };
        Assert.Equal("Suspended: Suspended, Suspended; Suspended", States(Two(one), 2002));
        Assert.Equal("InForce: Party, Party; InForce", States(Two(one, new Resumed { Parties = [Mar], Dated = D(2003) }), 2004));
        Assert.Equal("Suspended: Suspended, Suspended; Suspended", States(Two(one, one with { Parties = [Rwa] }, new Resumed { Parties = [Mar], Dated = D(2003) }), 2004));
    }

    [Fact]
    public void Suspension_BetweenTwoOfMore_LeavesTheAgreementInForce()
    {
        Assert.Equal("InForce: Party, Party; Suspended", States(Life([], [.. ThreeInForce, s_between]), 2002));
        Assert.Equal("InForce: Party, Party; Suspended", States(Life([new LateJoinerClause()], [.. TwoInForce, s_between]), 2002));
        Assert.Equal(
            "Suspended: Suspended, Suspended; Suspended",
            States(new(Facts([new LateJoinerClause()], [.. TwoInForce, s_between]) with { IsClosed = true }), 2002));
    }

    [Fact]
    public void Suspension_InATimeInForceThatEnded_IsOverInTheNext()
    {
        AgreementEvent[] again = [new Terminated { Effective = D(2002) }, InForce(D(2003))];
        foreach (Suspended suspended in (Suspended[])[s_between, s_between with { Towards = [] }, s_between with { Parties = [], Towards = [] }])
        {
            AgreementLifecycle life = Two([suspended, .. again]);
            Assert.Equal("Suspended: Suspended, Suspended; Suspended", States(life, 2001));
            Assert.Equal("Ended: FormerParty, FormerParty; NotInForce", States(life, 2002));
            Assert.Equal("InForce: Party, Party; InForce", States(life, 2004));
            Assert.Equal(["2002-01-01 End", "2003-01-01 EntryIntoForce"], life.DeadlinesBetween(D(2001), D(2010)).Select(d => $"{d.On} {d.Kind}"), StringComparer.Ordinal);

            // One of the second time is of that.
            Assert.Equal("Suspended: Suspended, Suspended; Suspended", States(Two([suspended with { Dated = D(2004) }, .. again]), 2005));
        }
    }

    [Fact]
    public void Suspension_OfTwoOnRecordWhereMoreMustHaveConsented_LeavesTheAgreementInForce()
    {
        EntryIntoForceClause twenty = new() { Condition = new ConsentsCount { Count = 20 } };
        AgreementLifecycle life = Life([twenty], [.. TwoInForce, s_between with { Towards = [] }]);
        Assert.Equal("InForce: Suspended, Party; Suspended", States(life, 2002));
    }

    [Fact]
    public void Resumption_BetweenTheOnlyTwo_CountsInEitherForm()
    {
        Resumed both = new() { Parties = [Mar, Rwa], Dated = D(2003) };
        Assert.Equal("InForce: Party, Party; InForce", States(Two(s_between, both), 2004));
        Assert.Equal("InForce: Party, Party; InForce", States(Two(s_between with { Towards = [] }, both with { Parties = [Mar], Towards = [Rwa] }), 2004));
        Assert.Empty(Two(s_between, both).Findings);
    }

    [Fact]
    public void Suspension_KnownInPartInATimeThatEnded_IsOverInTheNext()
    {
        AgreementEvent[] again = [new Terminated { Effective = D(2001, 7, 1) }, InForce(D(2003))];
        foreach (Suspended suspended in (Suspended[])[s_between, s_between with { Towards = [] }, s_between with { Parties = [], Towards = [] }])
            Assert.Equal("InForce: Party, Party; InForce", States(Two([suspended with { Dated = PartialDate.Parse("2001") }, .. again]), 2004));
    }

    [Fact]
    public void Suspension_InATermThatIsPerhapsOver_IsPerhapsOverInTheNext()
    {
        AgreementLifecycle life = Life(
            [new DurationClause { Term = Period.FromYears(5) }],
            [.. TwoInForce, new Suspended { Dated = D(2004) }, new Extended { Dated = PartialDate.Parse("2005"), Until = LastDay(2009, 12, 31) }]);
        Assert.Contains(AgreementState.InForce, life.StatusOn(D(2006)).Possible);
        Assert.Contains(AgreementState.Suspended, life.StatusOn(D(2006)).Possible);
    }
}
