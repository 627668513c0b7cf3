using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Lives of real treaties with turns that a row of the table of vectors cannot hold: who left and came back, and what the others did meanwhile.</summary>
public class RealLifeTests
{
    private static readonly PartyCode s_usa = P("USA"), s_ecuador = P("ECU");

    private static PartyState[] States(AgreementLifecycle life, PartyCode party, params LocalDate[] days) => [.. days.Select(d => life.StatusOn(d, party).State)];

    /// <summary>
    /// Paris Agreement, articles 21 and 28: the United States left on 2020-11-04, came back by an instrument of 2021-01-20, and
    /// gave notice again on 2025-01-27. Sources: UN Secretary-General's statement of 2021-01-20; spokesman's briefing of 2025-01-28.
    /// </summary>
    [Fact]
    public void Paris_UnitedStates_LeavesTwice()
    {
        AgreementLifecycle life = Life(
            [
                new LateJoinerClause { Delay = Delay.OfDays(30), Article = "art. 21(3)" },
                new WithdrawalClause { Notice = Delay.OfYears(1), MinimumStay = Period.FromYears(3), StayFrom = StayCountedFrom.PartyInForce, StayBars = StayBars.Notice, Article = "art. 28" },
            ],
            Signed(D(2016, 4, 22), s_usa),
            Deposit(s_usa, D(2016, 9, 3), ConsentKind.Acceptance),
            InForce(D(2016, 11, 4)),
            Notice(s_usa, D(2019, 11, 4)),
            Deposit(s_usa, D(2021, 1, 20), ConsentKind.Acceptance),
            Notice(s_usa, D(2025, 1, 27)));
        Assert.Equal(
            [PartyState.Leaving, PartyState.FormerParty, PartyState.ContractingState, PartyState.Party, PartyState.Leaving, PartyState.FormerParty],
            States(life, s_usa, D(2020, 11, 3), D(2020, 11, 4), D(2021, 2, 18), D(2021, 2, 19), D(2026, 1, 26), D(2026, 1, 27)));
        Assert.Equal([D(2019, 11, 4), D(2024, 2, 19)], life.DeadlinesBetween(D(2016), D(2027)).Where(d => d.Kind == DeadlineKind.MinimumStayOver).Select(d => d.On.Earliest));

        // The first day on which notice could be given was also the last that led out on 4 November 2020; a day earlier was barred.
        Assert.Equal(D(2019, 11, 4), life.LastSafeDayToLeave(s_usa, D(2020, 11, 4)).Receive);
        Assert.Equal(DateAnswerKind.None, life.LastSafeDayToLeave(s_usa, D(2020, 11, 3)).Kind);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2026, 2, 1)).State);
        Assert.Empty(life.Findings);
    }

    /// <summary>
    /// ICSID Convention, articles 68 and 71: the depositary counts the six months to the day after them. Ecuador signed again
    /// eleven years after it had left. Sources: ICSID news releases on Venezuela (2012-01) and Ecuador (2021-08-04); Ecuador Times, 2021-06-21.
    /// </summary>
    [Fact]
    public void Icsid_Ecuador_ReturnsByASecondSignature()
    {
        PartyCode venezuela = P("VEN"), bolivia = P("BOL");
        AgreementLifecycle life = Life(
            [
                new LateJoinerClause { Delay = Delay.OfDays(30), Article = "art. 68(2)" },
                new WithdrawalClause { Notice = Delay.OfMonths(6) with { Counting = DayCounting.ClearDays }, Article = "art. 71" },
            ],
            InForce(D(1966, 10, 14)),
            Signed(D(1986, 1, 15), s_ecuador),
            Deposit(s_ecuador, D(1986, 1, 15)),
            Notice(bolivia, D(2007, 5, 2), NoticeKind.Denunciation),
            Notice(s_ecuador, D(2009, 7, 6), NoticeKind.Denunciation),
            Notice(venezuela, D(2012, 1, 24), NoticeKind.Denunciation),
            Signed(D(2021, 6, 21), s_ecuador),
            Deposit(s_ecuador, D(2021, 8, 4)));
        Assert.Equal(
            ["since 1986-02-14, first day out: 2010-01-07", "since 2021-09-03, first day out: not known"],
            life.InForce(s_ecuador).Select(s => s.ToString()), StringComparer.Ordinal);
        Assert.Equal(D(2007, 11, 3), life.InForce(bolivia).Single().Until.Day);
        Assert.Equal(D(2012, 7, 25), life.InForce(venezuela).Single().Until.Day);
        Assert.Equal(D(2009, 7, 6), life.LastSafeDayToLeave(s_ecuador, D(2010, 1, 7)).Receive);

        // All three that are listed have left by 2012, and the Convention goes on: others are parties that nobody listed.
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2015)).State);
        Assert.Empty(life.Findings);
    }

    /// <summary>
    /// ECOWAS Revised Treaty, article 91: three members gave notice together, were out on 2025-01-29, and the Community goes on.
    /// Source: communique of the 66th summit (allAfrica, 2024-12-16); the day of the notice follows from its year.
    /// </summary>
    [Fact]
    public void Ecowas_ThreeLeave_TheOthersGoOn()
    {
        PartyCode[] sahel = [P("BFA"), P("MLI"), P("NER")];
        NoticeGiven notice = new() { Kind = NoticeKind.Withdrawal, Parties = [.. sahel], Received = D(2024, 1, 29) };
        WithdrawalClause clause = new() { Notice = Delay.OfYears(1), Article = "art. 91" };
        AgreementLifecycle life = Life([clause], InForce(PartialDate.Parse("1995")), notice);
        foreach (PartyCode party in sahel)
            Assert.Equal([PartyState.Party, PartyState.Leaving, PartyState.FormerParty], States(life, party, D(2024, 1, 28), D(2025, 1, 28), D(2025, 1, 29)));
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2025, 1, 29)).State);
        Assert.DoesNotContain(life.DeadlinesBetween(D(2024), D(2026)), d => d.Kind == DeadlineKind.End);
        Assert.Equal(AgreementState.Ended, new AgreementLifecycle(life.Facts with { IsClosed = true }).StatusOn(D(2025, 1, 29)).State);
    }

    /// <summary>
    /// Mine Ban Convention, article 20: six months, but not while the party is in an armed conflict. Lithuania left on
    /// 2025-12-27, Finland on 2026-01-10. Sources: MAG, 2025-12-27; Censor.net, 2026-01-10 (after YLE).
    /// </summary>
    [Fact]
    public void MineBan_WithdrawalInAConflict_TakesNoEffect()
    {
        PartyCode lithuania = P("LTU"), finland = P("FIN"), ukraine = P("UKR");
        AgreementLifecycle life = new(Facts(
            [new WithdrawalClause { Notice = Delay.OfMonths(6), NotInArmedConflict = true, Article = "art. 20(3)" }],
            InForce(D(1999, 3, 1)),
            InForce(PartialDate.Parse("XXXX"), lithuania, finland, ukraine),
            Notice(lithuania, D(2025, 6, 27)),
            Notice(finland, D(2025, 7, 10))) with
        {
            ArmedConflicts = [new ArmedConflict { Party = ukraine, From = D(2022, 2, 24) }],
        });
        Assert.Equal(D(2025, 12, 27), life.InForce(lithuania).Single().Until.Day);
        Assert.Equal(D(2026, 1, 10), life.InForce(finland).Single().Until.Day);
        Assert.Equal(D(2025, 7, 10), life.LastSafeDayToLeave(finland, D(2026, 1, 10)).Receive);

        // Of a party at war, notice would have had to run out before the war began.
        LastSafeDay safe = life.LastSafeDayToLeave(ukraine, D(2026, 6, 1));
        Assert.Equal(D(2021, 8, 23), safe.Receive);
        Assert.Equal("Notice received by 2021-08-23 has taken effect by 2026-06-01, one received later not before the end of a conflict: UKR is in an armed conflict since 2022-02-24, and no end of it is on record.", safe.Reasons[0].Text);
        Assert.DoesNotContain("conflict", life.LastSafeDayToLeave(ukraine, D(2022, 2, 23)).Reasons[0].Text, StringComparison.Ordinal);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2026, 6, 1)).State);
    }

    /// <summary>
    /// Energy Charter Treaty, articles 45 and 47: Italy was out on 2016-01-01 and is bound towards investments for twenty years
    /// more. Sources: Herbert Smith Freehills, 2015-04-30, on article 47; fischier.com on both days.
    /// </summary>
    [Fact]
    public void EnergyCharter_Italy_IsBoundForTwentyYearsMore()
    {
        PartyCode italy = P("ITA");
        AgreementLifecycle life = Life(
            [new WithdrawalClause { Notice = Delay.OfYears(1), Article = "art. 47(2)" }, new SurvivalClause { Obligations = "protection of investments made before", Term = Period.FromYears(20), Article = "art. 47(3)" }],
            InForce(PartialDate.Parse("1998-04")),
            Notice(italy, PartialDate.Parse("2015-01")) with { Effective = D(2016) });
        Assert.Equal([PartyState.Leaving, PartyState.FormerParty], States(life, italy, D(2015, 12, 31), D(2016)));
        Deadline over = Assert.Single(life.DeadlinesBetween(D(2016, 1, 2), D(2100)));
        Assert.Equal((DeadlineKind.SurvivalEnd, italy, D(2036)), (over.Kind, over.Party!.Value, over.On.Earliest));
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2036)).State);
    }
}
