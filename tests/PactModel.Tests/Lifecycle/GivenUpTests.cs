using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Notices of those that have consented and are no parties yet.</summary>
public class GivenUpTests
{
    private static readonly PartyCode s_ken = P("KEN");

    private static readonly FinalClause[] s_clauses =
    [
        new EntryIntoForceClause { Condition = new ConsentsCount { Count = 3 }, Delay = Delay.OfDays(90) },
        new LateJoinerClause { Delay = Delay.OfDays(90) },
        SixMonths,
    ];

    private static readonly AgreementEvent[] s_events = [Signed(D(2000), Mar, Rwa, Eth, s_ken), Deposit(Mar, D(2000, 2, 1)), Deposit(Rwa, D(2000, 3, 1)), Deposit(Eth, D(2001, 5, 1))];

    private static AgreementLifecycle With(params AgreementEvent[] more) => Life(s_clauses, [.. s_events, .. more]);

    [Fact]
    public void EntryIntoForce_DenouncedBeforeTheConditionWasMet_DoesNotCountThatConsent()
    {
        AgreementLifecycle life = With(Notice(Mar, D(2000, 4, 1), NoticeKind.Denunciation));
        Assert.Equal("none", life.EntryIntoForce.ToString());
        Assert.Equal([AgreementState.SignedNotInForce], life.StatusOn(D(2002)).Possible);
        Assert.Equal([PartyState.ContractingState], life.StatusOn(D(2000, 9, 30), Mar).Possible);
        Assert.Equal([PartyState.Signatory], life.StatusOn(D(2002), Mar).Possible);
        Assert.Equal("1 consent (2 of 3 deposited)", life.Forecast(D(2002)).Missing[0].Text);
        Assert.Equal("event.order", Assert.Single(life.Findings).Code);
    }

    [Fact]
    public void StatusOn_DenouncedBeforeAndMetByAnother_WasNeverAParty()
    {
        AgreementLifecycle life = With(Notice(Mar, D(2000, 4, 1)), Deposit(s_ken, D(2001, 8, 1)));
        Assert.Equal(D(2001, 10, 30), life.EntryIntoForce.Day);
        Assert.Equal([PartyState.Signatory], life.StatusOn(D(2002), Mar).Possible);
        Assert.Empty(life.InForce(Mar));
        Assert.Equal("ETH, KEN, RWA", life.PartiesOn(D(2002)).ToString());
        Assert.DoesNotContain(life.DeadlinesBetween(D(2000), D(2005)), d => d.Party == Mar);

        // It can consent again.
        AgreementLifecycle again = With(Notice(Mar, D(2000, 4, 1)), Deposit(Mar, D(2001, 6, 1)));
        Assert.Equal(D(2001, 8, 30), again.EntryIntoForce.Day);
        Assert.Equal("ETH, MAR, RWA", again.PartiesOn(D(2001, 8, 30)).ToString());
    }

    [Fact]
    public void EntryIntoForce_NoticeRunsWhenTheConditionIsMet_CountsTheConsent()
    {
        AgreementLifecycle life = With(Notice(Mar, D(2001, 3, 1)));
        Assert.Equal(D(2001, 7, 30), life.EntryIntoForce.Day);
        Assert.Equal("since 2001-07-30, first day out: 2001-09-01", Assert.Single(life.InForce(Mar)).ToString());
        Assert.Equal(D(2001, 7, 30), With(Notice(Mar, D(2001, 6, 1))).EntryIntoForce.Day);
    }

    [Fact]
    public void EntryIntoForce_OutBetweenTheConditionAndTheEntry_IsAsRecordedOrNotKnown()
    {
        FinalClause[] clauses = [s_clauses[0], s_clauses[1], new WithdrawalClause { Notice = Delay.OfDays(10) }];
        AgreementLifecycle life = Life(clauses, [.. s_events, Notice(Mar, D(2001, 6, 1))]);
        Assert.Equal("not known, not before 2001-07-30", life.EntryIntoForce.ToString());
        Assert.Equal("ETH, RWA; possibly KEN", Life(clauses, [.. s_events, Notice(Mar, D(2001, 6, 1)), InForce(D(2001, 7, 30))]).PartiesOn(D(2002)).ToString());
    }

    [Fact]
    public void EntryIntoForce_NoticeWithoutEffectBefore_CountsTheConsent()
    {
        LocalDate entry = D(2001, 7, 30);
        NoticeGiven notice = Notice(Mar, D(2000, 4, 1)) with { Id = EventId.Parse("n") };
        Assert.Equal(entry, With(notice, new NoticeRevoked { Parties = [Mar], Received = D(2000, 5, 1) }).EntryIntoForce.Day);
        Assert.Equal(entry, With(notice with { Named = D(2003) }).EntryIntoForce.Day);
        Assert.Equal(entry, With(Notice(Mar, D(2000, 1, 15))).EntryIntoForce.Day);
        Assert.Equal(entry, Life([s_clauses[0], s_clauses[1], new WithdrawalExcludedClause()], [.. s_events, notice]).EntryIntoForce.Day);
        Assert.Equal(entry, Life([s_clauses[0], s_clauses[1], SixMonths with { MinimumStay = Period.FromYears(1) }], [.. s_events, notice]).EntryIntoForce.Day);
        Assert.Equal("none", Life([s_clauses[0], s_clauses[1], new WithdrawalExcludedClause()], [.. s_events, notice with { Effective = D(2000, 5, 1) }]).EntryIntoForce.ToString());

        // Whether and when it has effect is not known.
        Assert.Equal(DateAnswerKind.NotKnown, Life([s_clauses[0], s_clauses[1]], [.. s_events, notice]).EntryIntoForce.Kind);
        Assert.Equal(DateAnswerKind.NotKnown, With(notice, new NoticeSuspended { Parties = [Mar], Received = D(2000, 5, 1), Clock = NoticeClock.Stopped }).EntryIntoForce.Kind);

        // A revocation of the same month may have come first, and then revoked nothing.
        Assert.Equal("not known, not before 2001-07-30", With(notice with { Received = D(2000, 4, 20) }, new NoticeRevoked { Parties = [Mar], Received = PartialDate.Parse("2000-04") }).EntryIntoForce.ToString());
    }

    [Fact]
    public void ComputedEntryIntoForce_NoticeOnceItIsRecordedToBeInForce_IsThatOfAParty()
    {
        AgreementLifecycle life = With(InForce(D(2000, 4, 1)), Notice(Mar, D(2000, 6, 1)));
        Assert.Equal(D(2001, 7, 30), life.ComputedEntryIntoForce.Day);
        Assert.Equal("since 2000-04-01, first day out: 2000-12-01", Assert.Single(life.InForce(Mar)).ToString());
    }

    [Fact]
    public void EntryIntoForce_InstrumentWithdrawnAfterOthersOfDaysKnownInPart_IsKnownWhereTheyMetItAlone()
    {
        PartialDate july = PartialDate.Parse("2000-07");
        FinalClause[] two = [new EntryIntoForceClause { Condition = new ConsentsCount { Count = 2 }, Delay = Delay.OfMonths(3) }];
        InstrumentWithdrawn Withdrawn(PartyCode party, LocalDate on) => new() { Parties = [party], Received = on };

        // The third came after the second on every day of July, or perhaps before it.
        Assert.Equal("2000-10-01..2000-10-31", Life(two, Deposit(Mar, D(2000)), Deposit(Rwa, july), Deposit(Eth, D(2000, 8, 1)), Withdrawn(Eth, D(2000, 8, 10))).EntryIntoForce.ToString());
        // Where it may have been needed, the others had met the condition in July all the same.
        Assert.Equal("2000-10-01..2000-10-31", Life(two, Deposit(Rwa, D(2000, 6, 2)), Deposit(Mar, july), Deposit(Eth, july), Withdrawn(Rwa, D(2000, 8, 2))).EntryIntoForce.ToString());
        Assert.Equal("2000-10-01..2000-10-31", Life(two, Deposit(Mar, D(2000)), Deposit(Rwa, july), Deposit(Eth, D(2000, 7, 10)), Withdrawn(Eth, D(2000, 8, 10))).EntryIntoForce.ToString());
        Assert.Equal(D(2000, 10, 5), Life(two, Deposit(Mar, D(2000)), Deposit(Rwa, D(2000, 7, 5)), Deposit(Eth, D(2000, 7, 5)), Withdrawn(Eth, D(2000, 8, 10))).EntryIntoForce.Day);
    }

    [Fact]
    public void StatusOn_OutPerhapsBeforeTheEntry_WasPerhapsNeverAParty()
    {
        // In force on 5 July; the notice of some day in June leads out between 1 and 30 July.
        FinalClause[] month = [new WithdrawalClause { Notice = Delay.OfMonths(1) }];
        AgreementEvent[] events = [Deposit(Eth, D(2000, 3, 12)), Deposit(Mar, D(2000, 3, 12)), Deposit(Rwa, D(2000, 3, 12)), InForce(D(2000, 7, 5))];
        AgreementLifecycle life = Life(month, [.. events, Notice(Eth, PartialDate.Parse("2000-06"))]);
        Assert.Equal(Certainty.Possibly, life.StatusOn(D(2000, 7, 5), Eth).Is(PartyState.Leaving));
        Assert.Equal([PartyState.None, PartyState.FormerParty], life.StatusOn(D(2000, 8, 1), Eth).Possible);
        Assert.Equal([PartyState.None], Life(month, [.. events, Notice(Eth, D(2000, 6, 1))]).StatusOn(D(2000, 8, 1), Eth).Possible);
        Assert.Equal([PartyState.FormerParty], Life(month, [.. events, Notice(Eth, D(2000, 6, 30))]).StatusOn(D(2000, 8, 1), Eth).Possible);
    }

    [Fact]
    public void EntryIntoForce_ConsentGivenUpBetweenTheConditionAndTheEntry_ComesByTheOthersAtTheLatest()
    {
        FinalClause[] clauses = [TwoConsents with { Delay = Delay.OfDays(34) }, new LateJoinerClause { Delay = Delay.OfDays(42) }, new WithdrawalClause { Notice = Delay.OfDays(4) }];
        AgreementEvent[] events = [Deposit(P("ZWE"), D(2000)), Deposit(Eth, D(2000, 1, 8)), Notice(Eth, D(2000, 1, 26)), Deposit(Mar, D(2000, 3, 7)), Deposit(Rwa, D(2000, 3, 18))];
        AgreementLifecycle life = Life(clauses, events);
        Assert.Equal("2000-02-11..2000-04-10", life.EntryIntoForce.ToString());
        Assert.EndsWith("so the outcome is as recorded, and nothing is recorded; by the others alone it is in force on 2000-04-10 at the latest.", life.EntryIntoForce.Reasons[0].Text, StringComparison.Ordinal);
        Assert.Equal([AgreementState.InForce], life.StatusOn(D(2000, 4, 10)).Possible);

        // The one whose consent met the condition without it is of the first, or a late one.
        Assert.Equal("2000-03-07..2000-04-18", life.InForce(Mar)[0].Since.ToString());
        Assert.Equal("2000-02-11..2000-04-10", life.InForce(P("ZWE"))[0].Since.ToString());

        // One of the others that withdraws before the later day does not count for it either.
        Assert.Equal("2000-02-11..2000-04-21", Life(clauses, [.. events, Notice(Mar, D(2000, 4, 1))]).EntryIntoForce.ToString());
        Assert.Equal("not known, not before 2000-02-11", Life(clauses, events[..3]).EntryIntoForce.ToString());
    }

    /// <summary>SALT II was signed on 1979-06-18 and never exchanged; its article XIX lets it run to the end of 1985.</summary>
    [Fact]
    public void Forecast_OfWhatIsOver_IsNone()
    {
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new OnExchange() }, new DurationClause { Until = LastDay(1985, 12, 31) }];
        AgreementLifecycle life = Life(clauses, Signed(D(1979, 6, 18), Mar, Rwa));
        ForceForecast before = life.Forecast(D(1985, 12, 1)), after = life.Forecast(D(2026));
        Assert.Equal((D(1985, 12, 1), 1), (before.Earliest.Day, before.Missing.Count));
        Assert.Equal((DateAnswerKind.None, 0), (after.Earliest.Kind, after.Missing.Count));
        Assert.Equal([ReasonRules.EndTerm], after.Earliest.Reasons.Select(r => r.Rule), StringComparer.Ordinal);
        Assert.Equal(DateAnswerKind.None, Life(clauses[..1], Signed(D(1979, 6, 18), Mar, Rwa), new Terminated { Effective = D(1985) }).Forecast(D(2026)).Earliest.Kind);
    }

    [Fact]
    public void Forecast_ConsentOfOneThatCanNoLongerGiveIt_IsNotKnown()
    {
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new NamedConsents { Parties = [Mar, s_ken] } }];
        AgreementEvent[] events = [Signed(D(1980), Mar, s_ken), Deposit(Mar, D(1981))];
        LifecycleFacts facts = Facts(clauses, events);
        AgreementLifecycle extinct = new(facts with { Parties = [.. facts.Parties.Select(p => p.Party == s_ken ? p with { ExtinctOn = D(1991, 12, 26) } : p)] });
        Told(
            Of(extinct.Forecast(D(1992)).Earliest),
            """
            not known, not before 1992-01-01
              entry.out-of-reach: The consent of KEN is asked for, which ceased to exist on 1991-12-26.
            """);
        Assert.Equal(D(1990), extinct.Forecast(D(1990)).Earliest.Day);
        DeclaredNotToBecomeParty declared = new() { Parties = [s_ken], Received = D(1985) };
        AgreementLifecycle refused = new(facts with { Events = [.. events, declared] });
        Told(
            Of(refused.Forecast(D(1992)).Earliest),
            """
            not known, not before 1992-01-01
              entry.out-of-reach: The consent of KEN is asked for, which has declared that it will not become a party. <- declaration not to become a party by KEN, received 1985-01-01
            """);
        Assert.Single(refused.Forecast(D(1992)).Missing);

        // Others can take its place where so many of a list are asked for, or one of several conditions is enough.
        AgreementLifecycle Any(ForceCondition condition) => new(facts with { Clauses = [new EntryIntoForceClause { Condition = condition }], Events = [.. events, declared] });
        Assert.Equal(D(1992), Any(new AnyOf { Conditions = [new NamedConsents { Parties = [Mar, s_ken] }, new ConsentsCount { Count = 3 }] }).Forecast(D(1992)).Earliest.Day);
        Assert.Equal(D(1992), Any(new ConsentsCount { Count = 2 }).Forecast(D(1992)).Earliest.Day);
    }
}
