using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What survives the end, for whom, since when and until when. The agreement is in force since 2000-03-31.</summary>
public class SurvivalTests
{
    private static readonly SurvivalClause s_custody = new() { Obligations = "custody", Term = Period.FromYears(20), Article = "art 47(3)" };

    private static AgreementLifecycle Three(IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> more) => Life([SixMonths, .. clauses], [.. ThreeInForce, .. more]);

    private static string Told(AgreementLifecycle life) => string.Join("; ", life.Survivals());

    /// <summary>Energy Charter Treaty, article 47(3): investments made before a withdrawal stay protected for twenty years. France was out on 2023-12-08. Source: Teynier, "France is no longer a party to the Energy Charter Treaty", 2023-12.</summary>
    [Fact]
    public void Survivals_PartyThatLeft_AreItsOwn()
    {
        PartyCode france = P("FRA");
        AgreementLifecycle charter = Life(
            [new SurvivalClause { Obligations = "the protection of investments made before", Term = Period.FromYears(20), Article = "art 47(3)" }],
            InForce(D(1998, 4, 16)), InForce(PartialDate.Parse("1999"), france), new Terminated { Parties = [france], Effective = D(2023, 12, 8), Ground = EndGround.Denunciation });
        Survival survival = Assert.Single(charter.Survivals());
        Assert.Equal("the protection of investments made before (FRA): since 2023-12-08, first day without: 2043-12-08", survival.ToString());
        Assert.Equal(
            [Certainty.CertainlyNot, Certainty.Certainly, Certainty.Certainly, Certainty.CertainlyNot],
            new[] { D(2023, 12, 7), D(2023, 12, 8), D(2043, 12, 7), D(2043, 12, 8) }.Select(survival.IsOn));
        Assert.Equal("survival.over", Assert.Single(survival.Until.Reasons).Rule);
    }

    /// <summary>
    /// Energy Charter Treaty, article 45(3)(b): who ends its provisional application is bound towards investments made during it for
    /// twenty years. Russia applied it since it signed on 1994-12-17, and notified on 2009-08-20 that it will not become a party: sixty
    /// days later it was out. Source: the awards Yukos Universal v. Russia (PCA 2005-04/AA227), 2014-07-18.
    /// </summary>
    [Fact]
    public void Survivals_ProvisionalApplicationThatEnded_BindTwentyYears()
    {
        PartyCode russia = P("RUS"), germany = P("DEU");
        SurvivalClause provisional = s_custody with { Obligations = "Parts III and V", After = SurvivalAfter.ProvisionalApplication, Article = "art 45(3)(b)" };
        ProvisionalApplicationClause sixty = new() { Notice = Delay.OfDays(60), Article = "art 45(3)(a)" };
        AgreementEvent[] events = [Signed(D(1994, 12, 17), russia, germany), new ProvisionalApplicationBegan { Dated = D(1994, 12, 17) }, InForce(D(1998, 4, 16)), Deposit(germany, D(1997, 12, 16))];
        AgreementLifecycle life = Life([s_custody, provisional, sixty], [.. events, new DeclaredNotToBecomeParty { Parties = [russia], Received = D(2009, 8, 20) }]);
        Survival survival = Assert.Single(life.Survivals());
        Assert.Equal("Parts III and V (RUS): since 2009-10-19, first day without: 2029-10-19", survival.ToString());
        Assert.Equal("What survived the provisional application by RUS is over: Parts III and V.", survival.Reason.Text);
        Assert.Equal(["2029-10-19 SurvivalEnd RUS"], life.DeadlinesBetween(D(2026), D(2040)).Select(d => $"{d.On} {d.Kind} {d.Party}"), StringComparer.Ordinal);
        Assert.Equal("After its provisional application these obligations survive for 20 years: Parts III and V. (art 45(3)(b))", provisional.Describe() + " (art 45(3)(b))");

        // Of those for which it entered into force, and of one that applies it still, nothing survives.
        Assert.Equal("", Told(Life([provisional, sixty], events)));

        // What ends it for all leaves each of them bound; a deposit that came perhaps before leaves that open.
        AgreementEvent[] ended = [events[0], events[1], new ProvisionalApplicationEnded { Dated = D(2000) }];
        Assert.Equal("Parts III and V (DEU): since 2000-01-01, first day without: 2020-01-01; Parts III and V (RUS): since 2000-01-01, first day without: 2020-01-01", Told(Life([provisional, new EntryIntoForceClause { Condition = new ConsentsCount { Count = 30 } }], ended)));
        Survival perhaps = Assert.Single(Life([provisional], [.. ended, InForce(D(1998, 4, 16)), Deposit(germany, D(1997)), InForce(PartialDate.Parse("2000"), russia)]).Survivals());
        Assert.Equal((russia, Certainty.Possibly), (perhaps.Party!.Value, perhaps.IsOn(D(2010))));
    }

    [Fact]
    public void Survivals_ClauseForNamedParties_IsOfThese()
    {
        SurvivalClause ofRwa = s_custody with { Parties = [Rwa] };
        Assert.Equal("", Told(Three([ofRwa], Notice(Mar, D(2004, 2, 29)))));
        Assert.Equal("custody (RWA): since 2004-08-29, first day without: 2024-08-29", Told(Three([ofRwa], Notice(Rwa, D(2004, 2, 29)))));
    }

    /// <summary>At the end for all a clause for named parties binds these, and not again one that had left before.</summary>
    [Fact]
    public void Survivals_EndForAllOfAClauseForNamedParties_AreOfThese()
    {
        Terminated end = new() { Dated = D(2010) };
        SurvivalClause ofTwo = s_custody with { Parties = [Rwa, Mar] };
        AgreementLifecycle life = Three([ofTwo], end);
        Assert.Equal("custody (MAR): since 2010-01-01, first day without: 2030-01-01; custody (RWA): since 2010-01-01, first day without: 2030-01-01", Told(life));
        Assert.Equal(["SurvivalEnd MAR", "SurvivalEnd RWA"], life.DeadlinesBetween(D(2026), D(2040)).Select(d => $"{d.Kind} {d.Party}"), StringComparer.Ordinal);
        Assert.Equal("What survived the end is over: custody.", life.Survivals()[0].Reason.Text);
        Assert.Equal("custody (RWA): since 2004-08-29, first day without: 2024-08-29; custody (MAR): since 2010-01-01, first day without: 2030-01-01", Told(Three([ofTwo], Notice(Rwa, D(2004, 2, 29)), end)));
    }

    [Fact]
    public void Survivals_EndForAll_AreOfAll()
    {
        Terminated end = new() { Dated = D(2010) };
        Assert.Equal("", Told(Three([s_custody])));
        Assert.Equal("custody: since 2010-01-01, first day without: 2030-01-01", Told(Three([s_custody], end)));
        Assert.Equal("custody (MAR): since 2004-08-29, first day without: 2024-08-29; custody: since 2010-01-01, first day without: 2030-01-01", Told(Three([s_custody], Notice(Mar, D(2004, 2, 29)), end)));
        Assert.Equal("custody: since 2010-01-01, first day without: none", Told(Three([s_custody with { Term = null }], end)));
        Assert.Equal(Certainty.Certainly, Three([s_custody with { Term = null }], end).Survivals()[0].IsOn(D(2500)));

        // What was to last until a day before the end did not survive it.
        Assert.Equal("custody: since 2010-01-01, first day without: 2010-01-02", Told(Three([s_custody with { Until = FirstOut(2010, 1, 2) }], end)));
        Assert.Equal("", Told(Three([s_custody with { Until = FirstOut(2010, 1, 1) }], end)));
        Assert.Equal("", Told(Three([s_custody with { ValidUntil = D(2009) }], end)));
    }

    [Fact]
    public void Survivals_EndOrTextInDoubt_ArePossible()
    {
        Survival span = Assert.Single(Three([s_custody], new Terminated { Dated = PartialDate.Parse("2010") }).Survivals());
        Assert.Equal("custody: since 2010-01-01..2010-12-31, first day without: 2030-01-01..2030-12-31", span.ToString());
        Assert.Equal((Certainty.Possibly, Certainty.Certainly, Certainty.Possibly), (span.IsOn(D(2010, 6, 1)), span.IsOn(D(2011)), span.IsOn(D(2030, 6, 1))));
        Survival text = Assert.Single(Three([s_custody with { ValidUntil = D(2010, 6, 1) }], new Terminated { Dated = PartialDate.Parse("2010") }).Survivals());
        Assert.Equal((Certainty.Possibly, true), (text.IsOn(D(2011)), text.Until.Days!.Value.IsQualified));
    }

    [Fact]
    public void Survivals_Contested_NameTheClaims()
    {
        EventId id = EventId.Parse("notice");
        Contested dispute = new() { Claims = [new Claim { Statement = "It was given." }, new Claim { Statement = "It was not.", Denies = [id] }] };
        AgreementLifecycle life = Three([s_custody], Notice(Mar, D(2001)) with { Id = id }, Notice(Rwa, D(2001)), dispute);
        Assert.Equal(
            ["MAR It was given. Possibly", "RWA  Certainly"],
            life.Survivals().Select(s => $"{s.Party} {string.Join(", ", s.Claims.Select(c => c.Statement))} {s.IsOn(D(2002))}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Survivals_AgreementAndPartiesThatEndWithAParent_AreOnce()
    {
        AgreementId parent = AgreementId.Parse("parent");
        AgreementLifecycle over = new(Facts([], [.. ThreeInForce, new Terminated { Dated = PartialDate.Parse("2017-11") }]) with { Agreement = parent });
        LifecycleFacts facts = Facts([s_custody, new DependenceClause { Parent = parent, EndsWithParent = true, PartiesLeaveWithParent = true }], ThreeInForce);
        Assert.Equal(
            "custody: since 2017-11-01..2017-11-30, first day without: 2037-11-01..2037-11-30",
            Told(new AgreementLifecycle(facts, new LifecycleSurroundings { Agreements = id => id == parent ? over : null })));
    }

    [Fact]
    public void Survivals_LeavingInTheMonthInWhichAnotherActEndsItForAll_IsPerhapsItsOwn() => Assert.Equal(
        "custody (MAR): since 2017-11-01..2017-11-30, first day without: 2037-11-01..2037-11-30?; custody: since 2017-11-01..2017-11-30, first day without: 2037-11-01..2037-11-30",
        Told(Three([s_custody], Notice(Mar, PartialDate.Parse("2017-05")), new Terminated { Dated = PartialDate.Parse("2017-11") })));

    [Theory]
    [InlineData("2017-05-18", "custody: since 2017-11-18, first day without: 2037-11-18")]
    [InlineData("2017-05", "custody: since 2017-11-01..2017-11-30, first day without: 2037-11-01..2037-11-30")]
    public void Survivals_LeavingThatEndsItForAll_IsOne(string received, string expected)
    {
        LifecycleFacts two = Facts([SixMonths, s_custody], [.. TwoInForce, Notice(Mar, PartialDate.Parse(received), NoticeKind.Denunciation)]) with { IsClosed = true };
        Assert.Equal(expected, Told(new AgreementLifecycle(two)));
    }
}
