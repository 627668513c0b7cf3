using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Final clauses of real treaties that say something others do not: who joins late, when one can leave, how long it lasts, and when a notice runs.</summary>
public class RealClauseTests
{
    /// <summary>
    /// Chemical Weapons Convention, article XXI: 180 days after the 65th deposit (Hungary, 1996-10-31), in force on 1997-04-29; for
    /// those that deposit "subsequent to the entry into force", 30 days after. China and the United States, on 1997-04-25, are
    /// original parties. Source: Depositary's status list, UNTC XXVI-3.
    /// </summary>
    [Fact]
    public void ChemicalWeapons_DepositBeforeTheEntryIntoForce_IsThatOfAnOriginalParty()
    {
        AgreementLifecycle Life(LateFrom from) => VectorFacts.Life(
            [
                new EntryIntoForceClause { Condition = new ConsentsCount { Count = 65 }, Delay = Delay.OfDays(180), Article = "art. XXI(1)" },
                new LateJoinerClause { Delay = Delay.OfDays(30), LateFrom = from, Article = "art. XXI(2)" },
            ],
            [
                .. NthDeposit(65, P("HUN"), D(1996, 10, 31)), Deposit(P("CHN"), D(1997, 4, 25)), Deposit(P("USA"), D(1997, 4, 25)), Deposit(P("RUS"), D(1997, 11, 5)),
                Deposit(P("CUB"), D(1997, 4, 29)), Deposit(P("PAK"), PartialDate.Parse("1997-04")), InForce(D(1997, 4, 29)),
            ]);
        AgreementLifecycle life = Life(LateFrom.EntryIntoForce);
        Assert.Equal([D(1997, 4, 29), D(1997, 4, 29), D(1997, 12, 5), D(1997, 5, 29)], new[] { "USA", "CHN", "RUS", "CUB" }.Select(p => life.InForce(P(p))[0].Since.Day));
        Assert.Equal("1997-04-29..1997-05-30", life.InForce(P("PAK"))[0].Since.ToString());
        Assert.Equal((D(1997, 4, 29), D(1997, 5, 29)), (life.JoinerDate(P("FRA"), D(1997, 4, 28)).Day, life.JoinerDate(P("FRA"), D(1997, 4, 29)).Day));
        Assert.Equal("entry.recorded", life.InForce(P("USA"))[0].Since.Reasons[0].Rule);
        Assert.Equal(D(1997, 5, 25), Life(LateFrom.ConditionMet).InForce(P("USA"))[0].Since.Day);
    }

    /// <summary>Montreal Protocol, article 16: in force on 1989-01-01; who ratifies after the entry into force joins after 90 days. Switzerland deposited on 1988-12-28. Source: UNTC XXVII-2-a.</summary>
    [Fact]
    public void MontrealProtocol_SwitzerlandRecordedWithTheOthers_IsNoDifference()
    {
        FinalClause[] clauses =
        [
            new EntryIntoForceClause { Condition = new ConsentsCount { Count = 11 }, NotBefore = D(1989), Article = "art. 16(1)" },
            new LateJoinerClause { Delay = Delay.OfDays(90), LateFrom = LateFrom.EntryIntoForce, Article = "art. 16(3)" },
        ];
        PartyCode swiss = P("CHE");
        AgreementEvent[] events = [.. NthDeposit(11, P("GBR"), D(1988, 12, 16)), Deposit(swiss, D(1988, 12, 28)), InForce(D(1989), swiss)];
        Assert.Empty(Life(clauses, events).Findings);
        Assert.Equal(D(1989), Life(clauses, events.SkipLast(1)).InForce(swiss)[0].Since.Day);

        // Where the condition is not known, the day of the entry into force still tells who joins late.
        Assert.Equal(D(1989), Life([clauses[1]], Deposit(swiss, D(1988, 12, 28)), InForce(D(1989))).InForce(swiss)[0].Since.Day);
        Assert.Equal(D(1989, 4, 1), Life([clauses[1]], Deposit(swiss, D(1989)), InForce(D(1989))).InForce(swiss)[0].Since.Day);
    }

    /// <summary>
    /// Visiting Forces Agreement of the Philippines and the United States, article IX: 180 days after notice (2020-02-11). Suspended by a note of
    /// 2020-06-01 and resumed half a year later: the clock stops and runs on the effective days, not on those of the notes. Made up: the resumption.
    /// </summary>
    [Fact]
    public void VisitingForces_SuspendedAndResumedFromAnEffectiveDay_CountsFromThatDay()
    {
        PartyCode philippines = P("PHL");
        NoticeSuspended suspended = new() { Parties = [philippines], Dated = D(2020, 5, 20), Effective = D(2020, 6, 1), Clock = NoticeClock.Stopped };
        NoticeResumed resumed = new() { Parties = [philippines], Dated = D(2020, 6, 1), Effective = D(2020, 12, 1) };
        AgreementLifecycle After(params AgreementEvent[] events) => Life(
            [new WithdrawalClause { Notice = Delay.OfDays(180), Article = "art. IX" }],
            [Signed(D(1998, 2, 10), philippines, P("USA")), InForce(D(1999, 6, 1)), Notice(philippines, D(2020, 2, 11), NoticeKind.Denunciation), .. events]);
        Assert.Equal(D(2020, 8, 9), After().InForce()[0].Until.Day);
        AgreementLifecycle life = After(suspended, resumed);
        Assert.Equal(D(2020, 12, 1).PlusDays(69), life.InForce()[0].Until.Day);
        Assert.Equal(
            [PartyState.Leaving, PartyState.Party, PartyState.Party, PartyState.Leaving],
            new[] { D(2020, 5, 31), D(2020, 6, 1), D(2020, 11, 30), D(2020, 12, 1) }.Select(day => life.StatusOn(day, philippines).State));
        Assert.Equal(D(2020, 8, 9), After(suspended with { Clock = NoticeClock.RunsOn }, resumed with { Effective = D(2020, 7, 1) }).InForce()[0].Until.Day);
        Assert.Equal(D(2020, 12, 1), After(suspended with { Clock = NoticeClock.EndsOnDemand }, resumed).InForce()[0].Until.Day);
        Assert.Empty(life.Findings);

        // A suspension that is to begin after the notice has taken effect comes too late.
        Assert.Equal("event.order", After(suspended with { Effective = D(2020, 9, 1) }).Findings[0].Code);
    }

    /// <summary>
    /// European Social Charter, article 37: a party may denounce it only at the end of five years from the entry into force for it,
    /// or of any further period of two years, after six months' notice. In force for Malta on 1988-11-03. Source: ETS 035.
    /// </summary>
    [Fact]
    public void EuropeanSocialCharter_Malta_CanLeaveAtTheEndOfAPeriodOnly()
    {
        PartyCode malta = P("MLT"), france = P("FRA");
        WithdrawalClause clause = new()
        {
            Notice = Delay.OfMonths(6),
            MinimumStay = Period.FromYears(5),
            StayFrom = StayCountedFrom.PartyInForce,
            StayBars = StayBars.Effect,
            StayEvery = Period.FromYears(2),
            Article = "art. 37",
        };
        AgreementLifecycle After(PartialDate notice, PartialDate? inForce = null) =>
            Life([clause], InForce(D(1965, 2, 26)), InForce(inForce ?? D(1988, 11, 3), malta), InForce(D(1973, 4, 8), france), Notice(malta, notice, NoticeKind.Denunciation));
        Assert.Equal(
            [D(1993, 11, 3), D(1993, 11, 3), D(1995, 11, 3), D(2001, 11, 3), D(2001, 11, 3)],
            new[] { D(1990), D(1993, 5, 3), D(1993, 5, 4), D(2000, 3, 1), D(2001, 5, 3) }.Select(day => After(day).InForce(malta)[0].Until.Day));
        Told(
            Of(After(D(2000, 3, 1)).InForce(malta)[0].Until),
            """
            2001-11-03
              leaving.computed: MLT leaves 6 months after receipt of the notice (on 2000-03-01): out on 2000-09-01; but only at the end of a period of its stay, on 2001-11-03. (art. 37; as in VCLT 54(a)) <- notice of denunciation by MLT, received 2000-03-01
            """);
        Assert.Equal("1999-11-03..2001-11-03", After(PartialDate.Parse("1999")).InForce(malta)[0].Until.ToString());
        Assert.Equal("2001-11-01..2001-11-30", After(D(2001, 4, 1), PartialDate.Parse("1988-11")).InForce(malta)[0].Until.ToString());

        AgreementLifecycle life = After(D(2000, 3, 1));
        LastSafeDay safe = life.LastSafeDayToLeave(france, D(2001, 12, 31));
        Assert.Equal((D(1999, 10, 8), D(2000, 4, 8)), (safe.Receive, safe.FirstDayOut));
    }

    /// <summary>Treaty on the Non-Proliferation of Nuclear Weapons, article X(2): 25 years from 1970-03-05; extended indefinitely on 1995-05-11, by decision NPT/CONF.1995/32 (Part I).</summary>
    [Fact]
    public void NonProliferation_ExtendedWithoutLimit_HasNoEnd()
    {
        DurationClause term = new() { Term = Period.FromYears(25), Renewal = RenewalKind.ByAgreement, Article = "art. X(2)" };
        Extended extended = new() { Dated = D(1995, 5, 11), IsIndefinite = true, BridgesGap = true };
        AgreementLifecycle life = Life([term], InForce(D(1970, 3, 5)), extended);
        Assert.Equal("1995-03-05", Life([term], InForce(D(1970, 3, 5))).InForce()[0].Until.ToString());
        Told(
            Of(life.InForce()[0].Until),
            """
            none
              end.none: It was extended without limit, and no end is recorded. (art. X(2)) <- extension without limit, dated 1995-05-11
            """);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2026)).State);
        Assert.DoesNotContain(life.DeadlinesBetween(D(1970), D(2100)), d => d.Kind is DeadlineKind.End or DeadlineKind.Renewal);

        // It ends the renewals too, from the term on that ran when it was agreed.
        DurationClause tacit = new() { Term = Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfDays(90) };
        AgreementLifecycle renewed = Life([tacit], [.. TwoInForce, new Extended { Dated = D(2008), IsIndefinite = true }, Notice(Mar, D(2009), NoticeKind.NonRenewal)]);
        Assert.Equal("none", renewed.InForce()[0].Until.ToString());
        Told(
            Of(renewed.LastSafeDayToStopRenewal(D(2009))),
            """
            None: none, sent none, last day in none, first day out none
              notice.no-renewal: It was extended without limit, so no renewal is left to be stopped. <- extension without limit, dated 2008-01-01
            """);

        Assert.Throws<ModelException>(() => Life([], new Extended { Dated = D(1995) }));
        Assert.Throws<ModelException>(() => Life([], new Extended { Dated = D(1995), IsIndefinite = true, By = Period.FromYears(1) }));
        Assert.Throws<ModelException>(() => Life([], new Extended { Dated = D(1995), Until = LastDay(2000, 1, 1), By = Period.FromYears(1) }));
    }
}
