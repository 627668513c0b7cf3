using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Lifecycle;

[Properties(Arbitrary = [typeof(LifecycleGenerators)])]
public sealed class LifecycleLaws
{
    private static IEnumerable<LocalDate> Days => Enumerable.Range(0, NaiveLifecycle.Days).Select(i => NaiveLifecycle.First.PlusDays(i));

    [Law(MaxTest = 400)]
    public void Timelines_OfExactDates_AreWhatADayByDayWalkGives(History history) => AssertIsWalked(history.Facts);

    [Law(MaxTest = 200)]
    public void Timelines_WhereConsentsAreWeighedToo_AreWhatADayByDayWalkGives(History history, byte kind, byte least)
    {
        EntryIntoForceClause clause = history.Facts.Clauses.OfType<EntryIntoForceClause>().Single();
        EquatableList<PartyWeight> weights = history.Facts.Parties.Select((p, i) => new PartyWeight { Party = p.Party, Weight = i + 1 }).ToEquatableList();
        ForceCondition other = (kind % 3) switch
        {
            0 => new TotalWeight { Least = 1 + (least % 6), Weights = weights },
            1 => new ConsentsOfWeight { Count = 1 + (least % 2), Least = 2, Weights = weights },
            _ => new ConsentsCount { Count = 1, OrganisationsCount = true, Of = new Membership { Members = [weights[least % weights.Count].Party] } },
        };
        AllOf both = new() { Conditions = [clause.Condition, other] };
        AssertIsWalked(history.Facts with { Clauses = [clause with { Condition = both }, .. history.Facts.Clauses.Where(c => c is not EntryIntoForceClause)] });
    }

    private static void AssertIsWalked(LifecycleFacts facts)
    {
        if (NaiveLifecycle.Walk(facts) is not { } naive) return;
        AgreementLifecycle life = new(facts);
        for (int i = 0; i < NaiveLifecycle.Days; i++)
        {
            LocalDate day = NaiveLifecycle.First.PlusDays(i);
            AssertCertain(naive.Agreement[i], life.StatusOn(day));
            foreach ((PartyCode party, PartyState[] states) in naive.Parties) AssertCertain(states[i], life.StatusOn(day, party));
        }

        Assert.Equal(naive.Entry, life.EntryIntoForce.Day);
    }

    [Law(MaxTest = 100)]
    public void Timelines_OfDatesKnownInPart_HoldEveryWorld(WidenedHistory history)
    {
        LifecycleFacts[] facts = [.. Worlds(history.Widened)];
        if (facts.Any(f => NaiveLifecycle.Walk(f) is null)) return;
        AgreementLifecycle widened = new(history.Widened);
        AgreementLifecycle[] worlds = [.. facts.Select(f => new AgreementLifecycle(f))];
        foreach (LocalDate day in Days.Where((_, i) => i % 5 == 0))
        {
            AssertHolds(widened.StatusOn(day), worlds.Select(w => w.StatusOn(day)));
            foreach (LifecycleParty party in history.Widened.Parties)
                AssertHolds(widened.StatusOn(day, party.Party), worlds.Select(w => w.StatusOn(day, party.Party)));
        }
    }

    [Law(MaxTest = 100)]
    public void Widening_NeverTurnsPossibleIntoCertainlyNot(WidenedHistory history)
    {
        if (NaiveLifecycle.Walk(history.Exact) is null) return;
        AgreementLifecycle exact = new(history.Exact), widened = new(history.Widened);
        foreach (LocalDate day in Days.Where((_, i) => i % 3 == 0))
        {
            AssertHolds(widened.StatusOn(day), [exact.StatusOn(day)]);
            foreach (LifecycleParty party in history.Exact.Parties) AssertHolds(widened.StatusOn(day, party.Party), [exact.StatusOn(day, party.Party)]);
        }
    }

    [Law]
    public void Timelines_CoverTimeWithoutGapsOrOverlaps(WidenedHistory history)
    {
        AgreementLifecycle life = new(history.Widened);
        AssertCovers(life.Timeline);
        foreach (LifecycleParty party in history.Widened.Parties) AssertCovers(life.TimelineOf(party.Party));
        AssertCovers(life.TimelineBetween(history.Widened.Parties[0].Party, history.Widened.Parties[1].Party));
    }

    [Law]
    public void AddingAnEvent_NeverChangesThePastBeforeIt(History history, byte which)
    {
        AgreementEvent[] events = [.. history.Facts.Events];
        AgreementEvent added = events[which % events.Length];

        // A notice of a party without consent proves a membership whose beginning is not known: another history, not a shorter one.
        bool restsOnIt = added is ConsentExpressed && events.Any(e => e is NoticeGiven && e.Parties[0] == added.Parties[0]);
        if (events.Length < 2 || restsOnIt || NaiveLifecycle.Walk(history.Facts) is null) return;
        LocalDate effect = (added.Received ?? added.Dated)!.Value.Earliest;
        AgreementLifecycle with = new(history.Facts), without = new(history.Facts with { Events = [.. events.Where(e => e != added)] });
        if (added is Terminated && without.StatusOn(effect.PlusDays(-1)).State == AgreementState.Ended)
        {
            // An end on record tells as well that it lived until then, whatever the rules give.
            foreach (LocalDate day in Days.TakeWhile(d => d < effect)) Assert.NotEqual(AgreementState.Ended, with.StatusOn(day).State);
            return;
        }

        if (Days.First() < effect) AssertSameBefore(with.Timeline, without.Timeline, effect);
        foreach (LifecycleParty party in history.Facts.Parties) AssertSameBefore(with.TimelineOf(party.Party), without.TimelineOf(party.Party), effect);
    }

    [Law]
    public void Timelines_DoNotDependOnTheOrderInWhichEventsStand(WidenedHistory history, int seed)
    {
        AgreementEvent[] shuffled = [.. history.Widened.Events];
        new Random(seed).Shuffle(shuffled);
        AgreementLifecycle one = new(history.Widened), other = new(history.Widened with { Events = [.. shuffled] });
        Assert.Equal(one.Timeline.Spans, other.Timeline.Spans);
        foreach (LifecycleParty party in history.Widened.Parties) Assert.Equal(one.TimelineOf(party.Party).Spans, other.TimelineOf(party.Party).Spans);
    }

    [Law]
    public void EntryIntoForce_WithMoreConsents_IsNeverLater(History history, int day)
    {
        PartyCode joiner = PartyCode.Parse("ZWE");
        LocalDate deposit = NaiveLifecycle.First.PlusDays(Math.Abs(day % 900));
        AgreementLifecycle before = new(history.Facts with { Events = WithoutWithdrawals(history.Facts) });
        LifecycleFacts joined = before.Facts with { Parties = [.. before.Facts.Parties, new LifecycleParty { Party = joiner }], Events = [.. before.Facts.Events, VectorFacts.Deposit(joiner, deposit)] };

        // A consent that is given up between the condition and the entry into force leaves open the days until the others' consents do without it.
        LocalDate? after = new AgreementLifecycle(joined).EntryIntoForce.Days?.Latest;
        if (before.EntryIntoForce.Day is { } known) Assert.True(after <= known);
    }

    [Law]
    public void EntryIntoForce_WithALongerDelay_IsNeverEarlier(History history, byte more)
    {
        LifecycleFacts facts = history.Facts with { Events = WithoutWithdrawals(history.Facts) };
        EntryIntoForceClause clause = facts.Clauses.OfType<EntryIntoForceClause>().Single();
        EntryIntoForceClause longer = clause with { Delay = Delay.OfDays(clause.Delay!.Amount.Days + more) };
        LifecycleFacts later = facts with { Clauses = [longer, .. facts.Clauses.Where(c => c is not EntryIntoForceClause)] };
        if (new AgreementLifecycle(facts).EntryIntoForce.Day is not { } day) return;

        // A notice that takes effect between the condition and the longer delay leaves the day open, and open from that delay on only.
        DateAnswer entry = new AgreementLifecycle(later).EntryIntoForce;
        Assert.True((entry.Days?.Earliest ?? entry.NotBefore) >= day);
        if (!facts.Events.Any(e => e is NoticeGiven)) Assert.NotNull(entry.Day);
    }

    [Law]
    public void Revoking_ANoticeInTime_GivesTheTimelineWithoutItFromThatDayOn(History history, byte which)
    {
        NoticeGiven[] notices = [.. history.Facts.Events.OfType<NoticeGiven>()];
        if (notices.Length == 0 || NaiveLifecycle.Walk(history.Facts) is null) return;
        NoticeGiven notice = notices[which % notices.Length];
        PartyCode party = notice.Parties[0];
        EquatableList<AgreementEvent> rest = [.. history.Facts.Events.Where(e => e is not NoticeRevoked || e.Parties[0] != party)];
        AgreementLifecycle given = new(history.Facts with { Events = rest });
        LocalDate received = notice.Received!.Value.Earliest;
        if (given.InForce(party).FirstOrDefault(s => s.Until.Day > received)?.Until is not { Day: { } effect } || given.StatusOn(received, party).State != PartyState.Leaving) return;
        LocalDate revoked = effect.PlusDays(-1);
        AgreementLifecycle restored = new(history.Facts with { Events = [.. rest, new NoticeRevoked { Parties = [party], Received = revoked }] });
        AgreementLifecycle never = new(history.Facts with { Events = [.. rest.Where(e => e != notice)] });
        foreach (LocalDate day in Days.Where(d => d >= revoked))
        {
            Assert.Equal(never.StatusOn(day).State, restored.StatusOn(day).State);
            foreach (LifecycleParty other in history.Facts.Parties) Assert.Equal(never.StatusOn(day, other.Party).State, restored.StatusOn(day, other.Party).State);
        }
    }

    private static EquatableList<AgreementEvent> WithoutWithdrawals(LifecycleFacts facts) => [.. facts.Events.Where(e => e is not InstrumentWithdrawn and not Terminated)];

    private static void AssertCertain<TState>(TState expected, Status<TState> status)
        where TState : struct, Enum
    {
        Assert.True(EqualityComparer<TState>.Default.Equals(expected, status.State), $"{status.Day}: {expected} expected, {status} found.");
        Assert.Equal(Certainty.Certainly, status.Certainty);
    }

    private static void AssertHolds<TState>(Status<TState> status, IEnumerable<Status<TState>> worlds)
        where TState : struct, Enum
    {
        foreach (TState state in worlds.SelectMany(w => w.Possible).Distinct()) Assert.True(status.Is(state).CanBe(), $"{status.Day}: {state} holds in a world, {status} found.");
        Assert.Contains(status.State, status.Possible);
    }

    private static void AssertCovers<TState>(Timeline<TState> timeline)
        where TState : struct, Enum
    {
        Assert.Equal(LocalDate.MinIsoValue, timeline.Spans[0].From);
        Assert.Null(timeline.Spans[^1].Until);
        for (int i = 1; i < timeline.Spans.Count; i++)
        {
            Assert.True(timeline.Spans[i - 1].From < timeline.Spans[i].From);
            Assert.Equal(timeline.Spans[i].From, timeline.Spans[i - 1].Until);
        }
    }

    private static void AssertSameBefore<TState>(Timeline<TState> one, Timeline<TState> other, LocalDate day)
        where TState : struct, Enum
    {
        foreach (LocalDate at in Days.TakeWhile(d => d < day)) Assert.Equal(one.On(at).State, other.On(at).State);
    }

    /// <summary>Returns the facts with each partial date fixed to some of its days: the first, the last, and a few between.</summary>
    private static IEnumerable<LifecycleFacts> Worlds(LifecycleFacts facts)
    {
        int at = -1;
        for (int i = 0; i < facts.Events.Count && at < 0; i++)
        {
            if ((facts.Events[i].Received ?? facts.Events[i].Dated) is { IsDay: false }) at = i;
        }

        if (at < 0)
        {
            yield return facts;
            yield break;
        }

        AgreementEvent e = facts.Events[at];
        PartialDate date = (e.Received ?? e.Dated)!.Value;
        for (LocalDate day = date.Earliest; day <= date.Latest; day = day < date.Latest && day.PlusDays(6) > date.Latest ? date.Latest : day.PlusDays(6))
        {
            AgreementEvent[] events = [.. facts.Events];
            events[at] = e.Received is not null ? e with { Received = day } : e with { Dated = day };
            foreach (LifecycleFacts world in Worlds(facts with { Events = [.. events] })) yield return world;
        }
    }
}
