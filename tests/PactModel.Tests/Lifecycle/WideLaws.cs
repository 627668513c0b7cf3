using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Lifecycle;

/// <summary>What holds of histories with renewals, extensions, answers to notices, provisional application, parents and claims.</summary>
[Properties(Arbitrary = [typeof(WideGenerators)])]
public sealed class WideLaws
{
    [Law(MaxTest = 400)]
    public void Timelines_OfWideHistories_AreWhatADayByDayWalkGives(WideHistory history)
    {
        if (NaiveLifecycle.Walk(history.Facts, history.Parent) is { } naive) AssertIs(naive, history.Life);
    }

    [Law(MaxTest = 200)]
    public void Timelines_WhereOneThatLeavesEndsItForAll_AreWhatADayByDayWalkGives(WideHistory history, bool byNotice, bool byNonRenewal)
    {
        EquatableList<FinalClause> clauses = history.Facts.Clauses.Select(c => c switch
        {
            WithdrawalClause leaving => leaving with { EndsForAll = byNotice },
            DurationClause { Renewal: RenewalKind.Tacit } duration => duration with { EndsForAll = byNonRenewal },
            _ => c,
        }).ToEquatableList();
        WideHistory forAll = history with { Facts = history.Facts with { Clauses = clauses } };
        if (NaiveLifecycle.Walk(forAll.Facts, forAll.Parent) is { } naive) AssertIs(naive, forAll.Life);
    }

    [Law(MaxTest = 200)]
    public void Timelines_WhereSomeSuspendIt_AreWhatADayByDayWalkGives(WideHistory history, byte[] bytes)
    {
        List<AgreementEvent> suspensions = [];
        foreach ((LifecycleParty party, int i) in history.Facts.Parties.Take(bytes.Length / 2).Select((p, i) => (p, i)))
        {
            LocalDate from = NaiveLifecycle.First.PlusDays(200 + (bytes[2 * i] * 3));
            suspensions.Add(new Suspended { Parties = [party.Party], Dated = from });
            if (bytes[(2 * i) + 1] % 4 > 0) suspensions.Add(new Resumed { Parties = [party.Party], Dated = from.PlusDays(1 + bytes[(2 * i) + 1]) });
        }

        WideHistory suspended = history with { Facts = history.Facts with { Events = [.. history.Facts.Events.Where(e => e is not (Suspended or Resumed)), .. suspensions] } };
        if (NaiveLifecycle.Walk(suspended.Facts, suspended.Parent) is { } naive) AssertIs(naive, suspended.Life);
    }

    [Law(MaxTest = 100)]
    public void UnderClaims_EachClaim_IsTheHistoryWithoutWhatItDenies(WideHistory history, byte which)
    {
        AgreementEvent[] events = [.. history.Facts.Events];
        AgreementEvent denied = events[which % events.Length] with { Id = EventId.Parse("denied") };
        events[which % events.Length] = denied;
        Contested dispute = new() { Claims = [new Claim { Statement = "It was so." }, new Claim { Statement = "It was not.", Denies = [denied.Id!.Value] }] };
        NaiveLifecycle? with = NaiveLifecycle.Walk(history.Facts, history.Parent);
        NaiveLifecycle? without = NaiveLifecycle.Walk(history.Facts with { Events = [.. history.Facts.Events.Where(e => e != history.Facts.Events[which % events.Length])] }, history.Parent);

        // A notice of a party without consent proves a membership whose beginning is not known: another history, not a shorter one.
        if (with is null || without is null || denied is ConsentExpressed) return;
        AgreementLifecycle life = new(history.All with { Events = [.. events, dispute] }, history.Surroundings);
        AssertIs(with, life.UnderClaims[0].Lifecycle);
        AssertIs(without, life.UnderClaims[1].Lifecycle);
        for (int i = 0; i < NaiveLifecycle.Days; i += 3)
        {
            LocalDate day = NaiveLifecycle.First.PlusDays(i);
            Assert.Equal(with.Agreement[i] == without.Agreement[i] ? with.Agreement[i] : AgreementState.Contested, life.StatusOn(day).State);
            foreach (PartyCode party in with.Parties.Keys)
                Assert.Equal(with.Parties[party][i] == without.Parties[party][i] ? with.Parties[party][i] : PartyState.Contested, life.StatusOn(day, party).State);
        }
    }

    [Law]
    public void Timelines_OfWideHistories_DoNotDependOnTheOrderOfEvents(WideHistory history, int seed)
    {
        AgreementEvent[] shuffled = [.. history.Facts.Events];
        new Random(seed).Shuffle(shuffled);
        AgreementLifecycle one = history.Life, other = (history with { Facts = history.Facts with { Events = [.. shuffled] } }).Life;
        Assert.Equal(one.Timeline.Spans, other.Timeline.Spans);
        foreach (LifecycleParty party in history.Facts.Parties) Assert.Equal(one.TimelineOf(party.Party).Spans, other.TimelineOf(party.Party).Spans);
    }

    [Law]
    public void InForce_OfWideHistories_IsWhatTheTimelineSays(WideHistory history)
    {
        if (NaiveLifecycle.Walk(history.Facts, history.Parent) is null) return;
        AgreementLifecycle life = history.Life;
        for (int i = 0; i < NaiveLifecycle.Days; i += 3)
        {
            LocalDate day = NaiveLifecycle.First.PlusDays(i);
            Assert.Equal(life.StatusOn(day).State is AgreementState.InForce or AgreementState.Suspended, Holds(life.InForce(), day));
            foreach (LifecycleParty party in history.Facts.Parties)
                Assert.Equal(life.StatusOn(day, party.Party).State is PartyState.Party or PartyState.Leaving or PartyState.Suspended, Holds(life.InForce(party.Party), day));
        }
    }

    private static bool Holds(EquatableList<ForceSpell> spells, LocalDate day) => spells.Any(s => s.Since.Day <= day && (s.Until.Day is not { } until || day < until));

    private static void AssertIs(NaiveLifecycle naive, AgreementLifecycle life)
    {
        for (int i = 0; i < NaiveLifecycle.Days; i++)
        {
            LocalDate day = NaiveLifecycle.First.PlusDays(i);
            AssertCertain(naive.Agreement[i], life.StatusOn(day));
            foreach ((PartyCode party, PartyState[] states) in naive.Parties) AssertCertain(states[i], life.StatusOn(day, party));
        }
    }

    private static void AssertCertain<TState>(TState expected, Status<TState> status)
        where TState : struct, Enum
    {
        Assert.True(EqualityComparer<TState>.Default.Equals(expected, status.State), $"{status.Day}: {expected} expected, {status} found.");
        Assert.Equal(Certainty.Certainly, status.Certainty);
    }
}
