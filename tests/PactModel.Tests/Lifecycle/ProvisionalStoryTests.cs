using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Provisional application and suspension, told with every reason.</summary>
public class ProvisionalStoryTests
{
    private static readonly ProvisionalApplicationBegan s_began = new() { Effective = D(2000, 2, 1) };

    private static readonly ProvisionalApplicationClause s_clause = new() { Begins = new ConsentsCount { Count = 1 }, Notice = Delay.OfDays(60), Article = "art 7" };

    private static AgreementLifecycle Applied(ProvisionalApplicationClause? clause, params IEnumerable<AgreementEvent> more) => Life(clause is null ? [TwoConsents] : [TwoConsents, clause], [SignedByTwo, .. more]);

    private static string OfMar(AgreementLifecycle life) => After(D(2000, 1, 4), life, Mar);

    [Fact]
    public void Timeline_ProvisionallyApplied_UntilItEntersIntoForce()
    {
        AgreementLifecycle life = Applied(null, [s_began, .. Deposits]);
        Told(
            After(D(2000, 1, 4), life),
            """
            2000-02-01/2000-03-30 ProvisionallyApplied
              provisional.recorded: Provisionally applied on 2000-02-01, as recorded. (as in VCLT 25) <- beginning of provisional application, effective 2000-02-01
            2000-03-31/.. InForce
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. (art 8) <- ratification by RWA, received 2000-03-01
            = since 2000-03-31, first day out: not known (NotKnown) by entry.computed; end.not-known
            """);
        Told(
            OfMar(life),
            """
            2000-02-01/2000-03-30 ProvisionallyApplying
              provisional.recorded: Provisionally applied on 2000-02-01, as recorded. (as in VCLT 25) <- beginning of provisional application, effective 2000-02-01
            2000-03-31/.. Party
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. (art 8) <- ratification by RWA, received 2000-03-01
            = since 2000-03-31, first day out: not known (NotKnown) by entry.computed; end.not-known
            """);
        AgreementLifecycle forMar = Applied(null, s_began with { Parties = [Mar] });
        Assert.Equal(PartyState.ProvisionallyApplying, forMar.StatusOn(D(2000, 2, 1), Mar).State);
        Assert.Equal(PartyState.Signatory, forMar.StatusOn(D(2000, 2, 1), Rwa).State);
        Assert.Equal(PartyState.ProvisionallyApplying, Applied(null, s_began, Deposit(Eth, D(2000, 1, 10))).StatusOn(D(2000, 2, 1), Eth).State);
        Assert.Equal(PartyState.None, Applied(null, s_began, new Amended { Parties = [Eth], Dated = D(2000) }).StatusOn(D(2000, 2, 1), Eth).State);
    }

    [Fact]
    public void StatusBetween_PartiesThatApplyItProvisionally_IsProvisionallyApplied()
    {
        AgreementLifecycle both = Applied(null, [s_began, .. Deposits]);
        Assert.Equal(
            [RelationState.NotInForce, RelationState.ProvisionallyApplied, RelationState.ProvisionallyApplied, RelationState.InForce],
            new[] { D(2000, 1, 31), D(2000, 2, 1), D(2000, 3, 30), D(2000, 3, 31) }.Select(day => both.StatusBetween(day, Mar, Rwa).State));
        Assert.Equal(RelationState.NotInForce, Applied(null, s_began with { Parties = [Mar] }).StatusBetween(D(2000, 2, 1), Mar, Rwa).State);
    }

    [Fact]
    public void TimelineOf_ProvisionalTerm_EndsByTheRecordOrTheClause()
    {
        Told(
            OfMar(Applied(null, s_began with { Until = LastDay(2000, 5, 31) })),
            """
            2000-02-01/2000-05-31 ProvisionallyApplying
              provisional.recorded: Provisionally applied on 2000-02-01, as recorded. (as in VCLT 25) <- beginning of provisional application, effective 2000-02-01
            2000-06-01/.. Signatory
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            """);
        Told(
            OfMar(Applied(new ProvisionalApplicationClause { Term = Period.FromMonths(2), Boundary = EndBoundary.LastDayIn, Article = "art 7" }, s_began)),
            """
            2000-02-01/2000-04-01 ProvisionallyApplying
              provisional.recorded: Provisionally applied on 2000-02-01, as recorded. (art 7; as in VCLT 25) <- beginning of provisional application, effective 2000-02-01
            2000-04-02/.. Signatory
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            """);
    }

    [Fact]
    public void TimelineOf_ProvisionalApplicationByTheClause_BeginsWithItsConditionAndTheSignature()
    {
        Told(
            OfMar(Applied(s_clause with { Term = Period.FromMonths(1) }, Deposits[1])),
            """
            2000-03-01/2000-03-31 ProvisionallyApplying
              provisional.computed: Provisionally applied once 1 consent has been deposited: on 2000-03-01. (art 7; as in VCLT 25)
            2000-04-01/.. Signatory
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            """);
        Told(
            OfMar(Life([TwoConsents, s_clause], [Signed(D(2000, 4, 4), Mar), Signed(D(2000, 1, 4), Rwa), Deposits[1]])),
            """
            2000-04-04/.. ProvisionallyApplying
              provisional.computed: Provisionally applied once 1 consent has been deposited: on 2000-04-04. (art 7; as in VCLT 25)
            """);
        Assert.Equal(PartyState.Signatory, Applied(s_clause).StatusOn(D(2005), Mar).State);
        Assert.Equal(D(2000, 2, 1), Applied(s_clause, s_began, Deposits[1]).TimelineOf(Mar).Spans[^1].From);
    }

    [Fact]
    public void TimelineOf_ProvisionalApplicationEnded_ByRecordOrNotice()
    {
        Told(
            OfMar(Applied(null, s_began, new ProvisionalApplicationEnded { Effective = D(2000, 6, 30), Boundary = EndBoundary.LastDayIn })),
            """
            2000-02-01/2000-06-30 ProvisionallyApplying
              provisional.recorded: Provisionally applied on 2000-02-01, as recorded. (as in VCLT 25) <- beginning of provisional application, effective 2000-02-01
            2000-07-01/.. Signatory
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            """);
        NoticeGiven notice = Notice(Mar, D(2000, 6, 1), NoticeKind.EndOfProvisionalApplication);
        Told(
            OfMar(Applied(s_clause, s_began, notice)),
            """
            2000-02-01/2000-07-30 ProvisionallyApplying
              provisional.recorded: Provisionally applied on 2000-02-01, as recorded. (art 7; as in VCLT 25) <- beginning of provisional application, effective 2000-02-01
            2000-07-31/.. Signatory
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            """);
        Told(
            OfMar(Applied(null, s_began, notice)),
            """
            2000-02-01/2000-05-31 ProvisionallyApplying
              provisional.recorded: Provisionally applied on 2000-02-01, as recorded. (as in VCLT 25) <- beginning of provisional application, effective 2000-02-01
            2000-06-01/.. ProvisionallyApplying (possible: Signatory, ProvisionallyApplying)
              provisional.recorded: Provisionally applied on 2000-02-01, as recorded. (as in VCLT 25) <- beginning of provisional application, effective 2000-02-01
              provisional.ended: Provisional application ended: first day out on a day that is not known, not before 2000-06-01. (as in VCLT 25(2)) <- notice ending provisional application by MAR, received 2000-06-01
            """);
        Told(
            OfMar(Applied(s_clause, s_began, notice with { Effective = D(2000, 7, 1) })),
            """
            2000-02-01/2000-06-30 ProvisionallyApplying
              provisional.recorded: Provisionally applied on 2000-02-01, as recorded. (art 7; as in VCLT 25) <- beginning of provisional application, effective 2000-02-01
            2000-07-01/.. Signatory
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA. (as in VCLT 18(a)) <- signature by MAR, RWA, dated 2000-01-04
            ! /events/2/effective: The end of the provisional application is recorded on 2000-07-01, but the clause gives on 2000-07-31: the record is used; check the clause's counting and the record. [record.differs]
            """);
        LocalDate Ended(ProvisionalApplicationClause clause, NoticeGiven given) => Applied(clause, s_began, given).TimelineOf(Mar).Spans[^1].From;
        Assert.Equal(D(2000, 8, 1), Ended(s_clause with { Boundary = EndBoundary.LastDayIn }, notice));
        Assert.Equal(D(2000, 9, 1), Ended(s_clause, notice with { Named = D(2000, 8, 31), Boundary = EndBoundary.LastDayIn }));
        Assert.Equal(D(2000, 7, 31), Ended(s_clause, notice with { Named = D(2000, 7, 1) }));
        Assert.Equal(D(2000, 7, 30), Ended(s_clause with { CountedFrom = CountedDate.Dated }, notice with { Dated = D(2000, 5, 31) }));

        // Between two, neither applies it towards nobody.
        Assert.Equal(PartyState.Signatory, Applied(s_clause, s_began, notice).StatusOn(D(2001), Rwa).State);
        Assert.Equal(PartyState.ProvisionallyApplying, Applied(s_clause, s_began, notice).StatusOn(D(2000, 7, 30), Rwa).State);

        // An end before it began ends nothing.
        Assert.Equal(PartyState.ProvisionallyApplying, Applied(null, s_began, new ProvisionalApplicationEnded { Effective = D(2000, 1, 31) }).StatusOn(D(2000, 2, 1), Mar).State);
        Assert.Equal(PartyState.Signatory, Applied(null, s_began, new ProvisionalApplicationEnded { Effective = D(2000, 2, 1) }).StatusOn(D(2000, 2, 1), Mar).State);
    }

    private static string Suspension(params IEnumerable<AgreementEvent> more) => After(D(2000, 12, 31), Life([], [.. ThreeInForce, .. more]));

    [Fact]
    public void Timeline_Suspended_UntilItsEndOrTheResumption()
    {
        Told(
            Suspension(new Suspended { Dated = D(2001), Until = LastDay(2001, 12, 31) }),
            """
            2001-01-01/2001-12-31 Suspended
              suspension: Suspended on 2001-01-01. (as in VCLT 57) <- suspension, dated 2001-01-01
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2002-01-01/.. InForce
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            = since 2000-03-31, first day out: not known (NotKnown) by entry.recorded; end.not-known
            """);
        Told(
            Suspension(new Suspended { Dated = D(2001), Until = LastDay(2001, 12, 31) }, new Resumed { Dated = D(2001, 6, 1) }),
            """
            2001-01-01/2001-05-31 Suspended
              suspension: Suspended on 2001-01-01. (as in VCLT 57) <- suspension, dated 2001-01-01
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-06-01/.. InForce
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            = since 2000-03-31, first day out: not known (NotKnown) by entry.recorded; end.not-known
            """);
        Told(
            Suspension(new Suspended { Dated = D(2001) }),
            """
            2001-01-01/.. Suspended
              suspension: Suspended on 2001-01-01. (as in VCLT 57) <- suspension, dated 2001-01-01
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            = since 2000-03-31, first day out: not known (NotKnown) by entry.recorded; end.not-known
            """);
        AgreementLifecycle again = Life([], [.. ThreeInForce, new Resumed { Dated = D(2000, 12, 1) }, new Suspended { Dated = D(2001) }, new Resumed { Dated = D(2002) }]);
        Assert.Equal([AgreementState.InForce, AgreementState.Suspended, AgreementState.InForce], new[] { D(2000, 12, 31), D(2001, 12, 31), D(2002) }.Select(d => again.StatusOn(d).State));
    }

    [Fact]
    public void TimelineOf_SuspendedForSeveral_IsResumedForEachThatIsNamed()
    {
        AgreementEvent[] both = [.. ThreeInForce, new Suspended { Parties = [Mar, Rwa], Dated = D(2001) }];
        AgreementEvent[] each = [.. ThreeInForce, new Suspended { Parties = [Mar], Dated = D(2001) }, new Suspended { Parties = [Rwa], Dated = D(2001, 2, 1) }];
        Resumed forMar = new() { Parties = [Mar], Dated = D(2001, 6, 1) }, forBoth = forMar with { Parties = [Rwa, Mar] };
        static string States(AgreementLifecycle life) =>
            $"{life.StatusOn(D(2001, 5, 31), Mar)} {life.StatusOn(D(2001, 5, 31), Rwa)}, {life.StatusOn(D(2001, 6, 1), Mar)} {life.StatusOn(D(2001, 6, 1), Rwa)}{string.Concat(life.Findings.Select(f => $" ! {f}"))}";
        Assert.Equal("Suspended Suspended, Party Suspended", States(Life([], [.. both, forMar])));
        Assert.Equal("Suspended Suspended, Party Party", States(Life([], [.. both, forBoth])));
        Assert.Equal("Suspended Suspended, Party Party", States(Life([], [.. each, forBoth])));
        Assert.Equal(D(2001, 6, 1), Assert.Single(Life([], [.. both, forMar]).DeadlinesBetween(D(2001), D(2003)), d => d.Kind == DeadlineKind.SuspensionEnd && d.Party == Mar).On.Earliest);

        const string nothing = " ! /events/6: No suspension of this scope is there to be resumed: the resumption has no effect. [event.order]";
        Assert.Equal($"Suspended Suspended, Suspended Suspended{nothing}", States(Life([], [.. both, forMar with { Towards = [Rwa] }])));
        Assert.Equal($"Suspended Suspended, Suspended Suspended{nothing}", States(Life([], [.. ThreeInForce, new Suspended { Dated = D(2001) }, forBoth])));
        Assert.Equal(nothing, string.Concat(Life([], [.. ThreeInForce, new Suspended { Dated = D(2001, 7, 1) }, new Resumed { Dated = D(2001, 6, 1) }]).Findings.Select(f => $" ! {f}")));
    }

    [Fact]
    public void TimelineOf_ProvisionalApplicationOfNamedParties_IsByTheirText()
    {
        ProvisionalApplicationClause all = new() { Begins = new OnSignature(), Notice = Delay.OfDays(60) };
        AgreementEvent[] signed = [Signed(D(2000), Mar, Rwa, Eth), Notice(Mar, D(2001), NoticeKind.EndOfProvisionalApplication), Notice(Rwa, D(2001), NoticeKind.EndOfProvisionalApplication)];
        AgreementLifecycle own = Life([TwoConsents, all, all with { Notice = Delay.OfDays(30), Parties = [Mar] }], signed);
        Assert.Equal([D(2001, 1, 31), D(2001, 3, 2)], own.DeadlinesBetween(D(2000), D(2002)).Where(d => d.Kind == DeadlineKind.ProvisionalApplicationEnd).Select(d => d.On.Earliest));
        AgreementLifecycle one = Life([TwoConsents, all with { Parties = [Mar] }], signed);
        Assert.Equal((PartyState.ProvisionallyApplying, PartyState.Signatory), (one.StatusOn(D(2000, 6, 1), Mar).State, one.StatusOn(D(2000, 6, 1), Rwa).State));
    }

    [Fact]
    public void TimelineOf_SuspendedForOne_HoldsForItAlone()
    {
        Suspended suspended = new() { Parties = [Mar], Dated = D(2001) };
        AgreementLifecycle life = Life([], [.. ThreeInForce, suspended, new Resumed { Parties = [Rwa], Dated = D(2001, 3, 1) }, new Resumed { Parties = [Mar], Dated = D(2001, 6, 1) }]);
        Told(
            After(D(2000, 12, 31), life, Mar),
            """
            2001-01-01/2001-05-31 Suspended
              suspension: Suspended for MAR on 2001-01-01. (as in VCLT 57) <- suspension by MAR, dated 2001-01-01
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-06-01/.. Party
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            = since 2000-03-31, first day out: not known (NotKnown) by entry.recorded; end.not-known
            ! /events/6: No suspension of this scope is there to be resumed: the resumption has no effect. [event.order]
            """);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2001, 2, 1)).State);
        Assert.Equal(PartyState.Party, life.StatusOn(D(2001, 2, 1), Rwa).State);
        Assert.Equal(RelationState.Suspended, life.StatusBetween(D(2001, 2, 1), Rwa, Mar).State);
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(2001, 2, 1), Rwa, Eth).State);
        Assert.Equal(PartyState.Party, Life([], [.. ThreeInForce, suspended, new Resumed { Dated = D(2001, 6, 1) }]).StatusOn(D(2002), Mar).State);
        Assert.Equal(PartyState.Suspended, Life([], [.. ThreeInForce, suspended, Notice(Mar, D(2001, 2, 1))]).StatusOn(D(2001, 3, 1), Mar).State);
    }

    [Fact]
    public void TimelineBetween_SuspendedTowardsOne_HoldsBetweenThese()
    {
        Suspended suspended = new() { Parties = [Mar], Towards = [Rwa], Dated = D(2001) };
        AgreementLifecycle life = Life([], [.. ThreeInForce, suspended, new Resumed { Parties = [Mar], Towards = [Eth], Dated = D(2001, 3, 1) }, new Resumed { Parties = [Mar], Towards = [Rwa], Dated = D(2001, 6, 1) }]);
        Told(
            Between(life, Rwa, Mar),
            """
            ../2000-01-03 NotInForce
            2000-01-04/2000-01-31 NotInForce
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA, ETH. (as in VCLT 18(a)) <- signature by MAR, RWA, ETH, dated 2000-01-04
            2000-02-01/2000-02-29 NotInForce
              conclusion.signed: Signed on 2000-01-04 by MAR, RWA, ETH. (as in VCLT 18(a)) <- signature by MAR, RWA, ETH, dated 2000-01-04
              consent: Ratification by MAR, received 2000-02-01. (as in VCLT 16) <- ratification by MAR, received 2000-02-01
            2000-03-01/2000-03-30 NotInForce
              consent: Ratification by RWA, received 2000-03-01. (as in VCLT 16) <- ratification by RWA, received 2000-03-01
              consent: Ratification by MAR, received 2000-02-01. (as in VCLT 16) <- ratification by MAR, received 2000-02-01
            2000-03-31/2000-12-31 InForce
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-01-01/2001-05-31 Suspended
              suspension: Suspended between MAR and RWA on 2001-01-01. (as in VCLT 57) <- suspension by MAR, dated 2001-01-01
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-06-01/.. InForce
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            """);
        Assert.Equal(RelationState.Suspended, life.StatusBetween(D(2001, 5, 31), Mar, Rwa).State);
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(2001, 5, 31), Mar, Eth).State);
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(2001, 5, 31), Eth, Rwa).State);
        Assert.Equal(PartyState.Party, life.StatusOn(D(2001, 5, 31), Mar).State);
        Assert.Equal(RelationState.NotInForce, life.StatusBetween(D(2001, 5, 31), Mar, P("FRA")).State);
        Assert.Equal(PartyState.None, life.StatusOn(D(2001, 5, 31), P("FRA")).State);
    }
}
