using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Agreements for parties of another one alone, or that are left together with it, at the edges of what is known.</summary>
public class ParentEdgeTests
{
    private static readonly AgreementId s_parent = AgreementId.Parse("parent");

    private static readonly AgreementEvent[] s_convention = [InForce(D(1994, 3, 21)), Deposit(Mar, D(1993)), Deposit(Rwa, D(1993)), Deposit(Eth, D(1993))];

    private static AgreementLifecycle Among(DependenceClause clause, IEnumerable<AgreementEvent>? inTheParent, params IEnumerable<AgreementEvent> events)
    {
        AgreementLifecycle? parent = inTheParent is null ? null : Life([new LateJoinerClause { Delay = Delay.OfDays(90) }, new WithdrawalClause { Notice = Delay.OfYears(1) }], inTheParent);
        LifecycleSurroundings surroundings = new() { Agreements = id => id == s_parent ? parent : null };
        return new(Facts([clause, new LateJoinerClause { Delay = Delay.OfDays(30) }, SixMonths, new DurationClause()], [InForce(D(2016)), Deposit(Rwa, D(2015)), Deposit(Eth, D(2015)), .. events]), surroundings);
    }

    private static string Times(AgreementLifecycle life) => string.Join("; ", life.InForce(Mar).Select(s => $"{s.Since} {s.Until}"));

    private static readonly DependenceClause s_together = new() { Parent = s_parent, PartiesLeaveWithParent = true };

    private static readonly DependenceClause s_only = new() { Parent = s_parent, OnlyItsParties = true };

    private static readonly AgreementEvent[] s_left = [.. s_convention, Notice(Mar, D(2020, 5, 1))];

    [Fact]
    public void Until_ConsentInTheYearInWhichItLeftTheParent_IsPerhapsThatDay() =>
        Assert.Equal("2021-01-31..2022-01-30 not known, not before 2021-05-01", Times(Among(s_together, s_left, Deposit(Mar, PartialDate.Parse("2021")))));

    [Fact]
    public void Until_RecordedLaterThanItLeftTheParent_IsAsRecordedAndTold()
    {
        AgreementLifecycle recorded = Among(s_together, s_left, Deposit(Mar, D(2015)), new Terminated { Parties = [Mar], Effective = D(2021, 6, 1) });
        Assert.Equal("2016-01-01 2021-06-01", Times(recorded));
        Finding found = Assert.Single(recorded.Findings);
        Assert.Equal(LifecycleFindings.RecordDiffers, found.Code);
        Assert.StartsWith("The end for MAR is recorded on 2021-06-01", found.Message, StringComparison.Ordinal);
        AgreementLifecycle notice = Among(s_together, s_left, Deposit(Mar, D(2015)), Notice(Mar, D(2020, 12, 1)) with { Effective = D(2021, 6, 1) });
        Assert.Equal("2016-01-01 2021-06-01", Times(notice));
        Assert.Contains(notice.Findings, f => f.Message.StartsWith("The end for MAR is recorded on 2021-06-01, but the clause gives on 2021-05-01", StringComparison.Ordinal));
    }

    [Fact]
    public void Since_PartyOfTheParentLater_SaysSo()
    {
        DateAnswer Since(params AgreementEvent[] inTheParent) => Among(s_only, [InForce(D(1994, 3, 21)), Deposit(Rwa, D(1993)), Deposit(Eth, D(1993)), .. inTheParent], Deposit(Mar, D(2018))).InForce(Mar)[0].Since;
        DateAnswer later = Since(Deposit(Mar, D(2019), ConsentKind.Accession));
        Assert.Equal("2019-04-01", later.ToString());
        Assert.Equal(ReasonRules.PartyOfParent, later.Reasons[0].Rule);
        Assert.EndsWith("; but not before MAR is a party of 'parent', on 2019-04-01.", later.Reasons[0].Text, StringComparison.Ordinal);
        DateAnswer own = Since(Deposit(Mar, D(2010), ConsentKind.Accession));
        Assert.Equal(("2018-01-31", ReasonRules.PartyComputed), (own.ToString(), own.Reasons[0].Rule));
    }

    [Fact]
    public void InForce_NoPartyOfTheParent_IsNone()
    {
        AgreementLifecycle life = Among(s_only, [InForce(D(1994, 3, 21)), Deposit(Rwa, D(1993)), Deposit(Eth, D(1993))], Deposit(Mar, D(2018)));
        Assert.Empty(life.InForce(Mar));
    }

    [Fact]
    public void Findings_OnlyForPartiesOfAnAgreementThatIsNotThere_TellThat()
    {
        AgreementLifecycle life = Among(s_only, null, Deposit(Mar, D(2018)));
        Assert.Single(life.Findings, f => f.Code == LifecycleFindings.ParentMissing);
        Assert.Single(Among(s_together, null, Deposit(Mar, D(2018)), Deposit(P("KEN"), D(2018))).Findings, f => f.Code == LifecycleFindings.ParentMissing);
        Assert.Equal("not known, not before 2018-01-31", life.InForce(Mar)[0].Since.ToString());
    }
}
