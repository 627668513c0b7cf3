using NodaTime;

namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Returns the lifecycle as it was known on a day: without the events that became known later.</summary>
    /// <remarks>
    /// An event without any date is left out. An event known to have become known within a month or year is known at its end.
    /// Of a dispute the claims are left out of whose events, and of those they deny, nothing was known; one that has no date was known
    /// when two claims were, and with one claim left nothing was contested: its events happened, and those it denies did not.
    /// Other agreements on which it rests are as they were known on that day, too.
    /// </remarks>
    public AgreementLifecycle AsKnownOn(LocalDate day)
    {
        return new KnownOthers(day).Of(this);
    }

    /// <summary>Returns the lifecycle as it was known on a day, among others as they were known then.</summary>
    internal AgreementLifecycle KnownAmong(LocalDate day, LifecycleSurroundings others) =>
        new(Facts with { Events = KnownEvents.On(Facts.Events, day) }, others, _checked, _given);

    /// <summary>Lays hypothetical events over the agreement, which stays as it is.</summary>
    /// <exception cref="ArgumentNullException">The events are null.</exception>
    /// <exception cref="ModelException">The events contradict the facts or the rules of the model.</exception>
    public LifecycleComparison WhatIf(params IEnumerable<AgreementEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        LifecycleFacts supposed = Facts with { Events = Facts.Events.Concat(events).ToEquatableList() };
        return new LifecycleComparison(this, new AgreementLifecycle(supposed, Around(supposed)));
    }

    /// <summary>Returns the surroundings of supposed facts, in which those that they newly ask for and that rest on this one are in a circle, as if the facts were on record.</summary>
    /// <remarks>If they were asked, they would answer by this one as it is or as it is supposed, whichever was asked about first.</remarks>
    private LifecycleSurroundings Around(LifecycleFacts supposed)
    {
        AgreementId[] circle = [.. LifecycleReferences.Of(supposed).Except(LifecycleReferences.Of(Facts)).Where(RestsOnThis)];
        return Surroundings.WithCircle(circle);
    }

    /// <summary>Says whether another agreement rests on this one, itself or through others.</summary>
    internal bool RestsOnThis(AgreementId other)
    {
        HashSet<AgreementId> seen = [];
        Stack<(AgreementId Id, LifecycleSurroundings Around)> open = new([(other, Surroundings)]);
        while (open.TryPop(out (AgreementId Id, LifecycleSurroundings Around) at))
        {
            if (at.Id == Facts.Agreement) return true;
            if (!seen.Add(at.Id) || at.Around.Agreements?.Invoke(at.Id) is not { } life) continue;
            foreach (AgreementId next in LifecycleReferences.Of(life.Facts)) open.Push((next, life.Surroundings));
            foreach (AgreementId later in life.Surroundings.SupersededBy?.Invoke(at.Id) ?? []) open.Push((later, life.Surroundings));
        }

        return false;
    }

    /// <summary>Returns the day on which the agreement would enter into force for a party that deposits its instrument on a day.</summary>
    /// <param name="party">The party; it need not be named in the facts.</param>
    /// <param name="deposit">The day of deposit or receipt.</param>
    /// <param name="kind">The kind of consent.</param>
    public DateAnswer JoinerDate(PartyCode party, LocalDate deposit, ConsentKind kind = ConsentKind.Accession)
    {
        ConsentExpressed consent = new() { Kind = kind, Parties = [party], Dated = deposit, Received = deposit, Circulated = deposit };
        EquatableList<LifecycleParty> parties = Facts.Parties.Any(p => p.Party == party) ? Facts.Parties : [.. Facts.Parties, new LifecycleParty { Party = party }];
        LifecycleFacts supposed = Facts with { Parties = parties, Events = [.. Facts.Events, consent] };
        AgreementLifecycle joined = new(supposed, Surroundings, []);
        EquatableList<ForceSpell> spells = joined.InForce(party);
        if (spells.FirstOrDefault(s => s.Since.Days is not { } since || since.Latest >= deposit) is { } own) return own.Since;
        if (spells.Count > 0) return spells[^1].Since;
        if (joined.StatusOn(deposit) is { State: AgreementState.Ended or AgreementState.NeverEnteredIntoForce, Certainty: Certainty.Certainly } over)
            return new DateAnswer { Kind = DateAnswerKind.None, Reasons = over.Reasons };
        return new DateAnswer { Kind = DateAnswerKind.NotKnown, NotBefore = deposit, Reasons = joined.EntryIntoForce.Reasons };
    }

    /// <summary>Returns what is missing for entry into force, and the earliest day it can be if all that is missing arrives on a day.</summary>
    /// <remarks>
    /// Of an agreement that by that day is over, or will certainly not enter into force, there is none, and nothing is missing. Where the consent
    /// of one is missing that has ceased to exist, or has declared that it will not become a party, the day is not known: others may agree to do without it.
    /// </remarks>
    /// <param name="day">The day on which what is missing is taken to arrive.</param>
    public ForceForecast Forecast(LocalDate day)
    {
        if (Variants.Length > 0)
        {
            EquatableList<MissingConsents> missing = Variants.SelectMany(v => (IEnumerable<MissingConsents>)v.Lifecycle.Forecast(day).Missing).Distinct().ToEquatableList();
            return new ForceForecast { Earliest = Merge(l => l.Forecast(day).Earliest), Missing = missing };
        }

        if (!Plot.Entry.When.IsNever && Plot.Missing.Count == 0) return new ForceForecast { Earliest = EntryIntoForce, Missing = [] };
        if (StatusOn(day) is { State: AgreementState.Ended or AgreementState.NeverEnteredIntoForce, Certainty: Certainty.Certainly } over)
            return new ForceForecast { Earliest = new DateAnswer { Kind = DateAnswerKind.None, Reasons = over.Reasons }, Missing = [] };
        if (OutOfReach(day) is { } reason) return new ForceForecast { Earliest = Moment.NotBefore(CalendarDays.NumberOf(day)).Answer([reason]), Missing = Plot.Missing.ToEquatableList() };
        LifecyclePlot supposed = LifecycleEngine.Compute(Facts, _given, new LifecycleOutside(Surroundings, [Facts.Agreement]), CalendarDays.NumberOf(day));
        if (Plot.Missing.Count > 0 || !supposed.Entry.When.IsNever || !Facts.Clauses.Any(c => c is DependenceClause))
            return new ForceForecast { Earliest = supposed.Entry.When.Answer([supposed.Entry.Reason]), Missing = Plot.Missing.ToEquatableList() };
        return new ForceForecast { Earliest = Moment.NotBefore(CalendarDays.NumberOf(day)).Answer([supposed.Entry.Reason]), Missing = [.. AwaitedParents()] };
    }

    /// <summary>Returns why a consent that is asked for of one party, with no other in its place, can no longer come on a day; null if all can.</summary>
    private Reason? OutOfReach(LocalDate day)
    {
        foreach (PartyCode party in Plot.Missing.Where(m => m.Alternatives.Count == 0 && !(m.Count < m.Parties.Count)).SelectMany(m => (IEnumerable<PartyCode>)m.Parties))
        {
            if (Facts.Parties.FirstOrDefault(p => p.Party == party)?.ExtinctOn is { } extinct && extinct <= day)
                return new Reason { Rule = ReasonRules.EntryOutOfReach, Text = $"The consent of {party} is asked for, which ceased to exist on {DayText.Iso(extinct)}." };
            if (Plot.Parties.GetValueOrDefault(party)?.DeclaredNot is { } declared && declared.When.By(CalendarDays.NumberOf(day)) == Certainty.Certainly)
                return new Reason { Rule = ReasonRules.EntryOutOfReach, Text = $"The consent of {party} is asked for, which has declared that it will not become a party.", Events = declared.Reason.Events };
        }

        return null;
    }

    /// <summary>Returns the other agreements for whose entry into force alone this one waits.</summary>
    private IEnumerable<MissingConsents> AwaitedParents()
    {
        ForceCondition condition = Facts.Clauses.OfType<EntryIntoForceClause>().Select(c => c.Condition).FirstOrDefault() ?? new ConsentsOfAll { Group = ConsentGroup.NegotiatingParties };
        return Facts.Clauses.OfType<DependenceClause>().Where(d => Surroundings.Agreements?.Invoke(d.Parent)?.EntryIntoForce.Kind != DateAnswerKind.Known)
            .Select(d => new MissingConsents { Condition = condition, Text = $"the entry into force of '{d.Parent}'" });
    }
}
