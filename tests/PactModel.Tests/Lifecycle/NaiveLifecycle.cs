using NodaTime;

namespace PactModel.Tests.Lifecycle;

/// <summary>When the agreement that another depends on entered into force and ended, and whether that ends the other.</summary>
public sealed record ParentDays(LocalDate Entry, LocalDate? End, bool EndsIt);

/// <summary>The lifecycle walked day by day, with every date exact: slow, and plain enough to be seen to be right.</summary>
/// <remarks>
/// It knows consents by deposit, notices and what can happen to them, suspensions for all and by single parties, terminations, terms with their
/// renewals and extensions, provisional application, a parent agreement, and delays in days.
/// </remarks>
internal sealed partial class NaiveLifecycle
{
    public const int Days = 1600;

    public static readonly LocalDate First = new(2000, 1, 1);

    private readonly LifecycleFacts _facts;
    private readonly ParentDays? _parent;
    private readonly Dictionary<PartyCode, Walker> _walkers;

    /// <summary>The events of each day, which a walk asks for many times over.</summary>
    private readonly ILookup<LocalDate?, AgreementEvent> _events;

    private NaiveLifecycle(LifecycleFacts facts, ParentDays? parent)
    {
        _facts = facts;
        _parent = parent;
        _events = facts.Events.ToLookup(e => (e.Received ?? e.Dated)?.Earliest);
        _walkers = facts.Parties.ToDictionary(p => p.Party, _ => new Walker());
    }

    public AgreementState[] Agreement { get; } = new AgreementState[Days];

    public Dictionary<PartyCode, PartyState[]> Parties { get; } = [];

    public LocalDate? Entry { get; private set; }

    /// <summary>Walks the days; null if the history is one that this model does not judge.</summary>
    public static NaiveLifecycle? Walk(LifecycleFacts facts, ParentDays? parent = null)
    {
        NaiveLifecycle naive = new(facts, parent);
        return naive.FindEntry() && naive.WalkAll() ? naive : null;
    }

    private LocalDate? Trigger { get; set; }

    private IEnumerable<T> On<T>(LocalDate day)
        where T : AgreementEvent => _events[day].OfType<T>();

    private T Clause<T>()
        where T : FinalClause => _facts.Clauses.OfType<T>().Single();

    private bool FindEntry()
    {
        EntryIntoForceClause clause = Clause<EntryIntoForceClause>();
        HashSet<PartyCode> consented = [];
        for (int i = 0; i < Days; i++)
        {
            LocalDate day = First.PlusDays(i);

            // Whom a notice leads out today can consent again today.
            if (!TakeOut(day, consented)) return false;
            foreach (ConsentExpressed e in On<ConsentExpressed>(day)) consented.Add(e.Parties[0]);
            foreach (InstrumentWithdrawn e in On<InstrumentWithdrawn>(day)) consented.Remove(e.Parties[0]);
            if (!GiveUp(day, consented)) return false;
            if (Trigger is null && IsMet(clause.Condition, consented))
            {
                Trigger = day;
                Entry = day.PlusDays(clause.Delay!.Amount.Days);
                if (_parent is not null && _parent.Entry > Entry) Entry = _parent.Entry;
            }

            bool between = day > Trigger && day < Entry;
            if (between && On<InstrumentWithdrawn>(day).Any()) return false;
        }

        return true;
    }

    private static bool IsMet(ForceCondition condition, HashSet<PartyCode> consented) => condition switch
    {
        ConsentsCount count => (count.Of is { } of ? of.Members.Count(consented.Contains) : consented.Count) >= count.Count,
        TotalWeight total => total.Weights.Where(w => consented.Contains(w.Party)).Sum(w => w.Weight) >= total.Least,
        ConsentsOfWeight heavy => heavy.Weights.Count(w => w.Weight >= heavy.Least && consented.Contains(w.Party)) >= heavy.Count,
        _ => ((AllOf)condition).Conditions.All(c => IsMet(c, consented)),
    };

    /// <summary>Takes out those whose notice takes effect before the condition is met; false for what is not judged here: a notice that is put off, or one that takes effect before the entry alone.</summary>
    private bool GiveUp(LocalDate day, HashSet<PartyCode> consented)
    {
        if (day >= Entry) return true;
        foreach (NoticeGiven e in On<NoticeGiven>(day).Where(e => consented.Contains(e.Parties[0]))) _leaving[e.Parties[0]] = day.PlusDays(Clause<WithdrawalClause>().Notice!.Amount.Days);
        if (_facts.Events.Any(e => e is NoticeSuspended or NoticePeriodExtended && _leaving.ContainsKey(e.Parties[0]))) return false;
        foreach (NoticeRevoked e in On<NoticeRevoked>(day).Where(e => _leaving.GetValueOrDefault(e.Parties[0]) > day)) _leaving.Remove(e.Parties[0]);
        return TakeOut(day, consented);
    }

    private bool TakeOut(LocalDate day, HashSet<PartyCode> consented)
    {
        if (day >= Entry) return true;
        foreach (PartyCode party in _leaving.Where(l => l.Value <= day).Select(l => l.Key).ToArray())
        {
            if (Trigger is not null) return false;
            consented.Remove(party);
            _leaving.Remove(party);
        }

        return true;
    }

    private readonly Dictionary<PartyCode, LocalDate> _leaving = [];

    private bool WalkAll()
    {
        foreach (PartyCode party in _walkers.Keys) Parties.Add(party, new PartyState[Days]);
        bool signed = false, consented = false, started = false, givenUp = false, ended = false, suspended = false;
        DurationClause? duration = _facts.Clauses.OfType<DurationClause>().SingleOrDefault();
        bool tacit = duration?.Renewal == RenewalKind.Tacit;
        if (duration is not null && Entry is { } entry) TermEnd = entry.PlusDays(duration.Term!.Days);
        for (int i = 0; i < Days; i++)
        {
            LocalDate day = First.PlusDays(i);
            bool left = false;
            foreach (Walker walker in _walkers.Values) left |= walker.Leave(day);
            signed |= On<SignatureGiven>(day).Any();
            consented |= On<ConsentExpressed>(day).Any();
            foreach (Suspended _ in On<Suspended>(day).Where(e => e.Parties.Count == 0)) suspended = true;
            foreach (Resumed _ in On<Resumed>(day).Where(e => e.Parties.Count == 0)) suspended = false;
            foreach (ProvisionalApplicationBegan _ in On<ProvisionalApplicationBegan>(day)) Apply(true);
            foreach (ProvisionalApplicationEnded _ in On<ProvisionalApplicationEnded>(day)) Apply(false);
            foreach (Extended e in On<Extended>(day))
            {
                // What an extension does that is agreed after the end, or before there is one, is not judged here.
                if (TermEnd is null || day >= TermEnd || ended) return false;
                TermEnd = TermEnd.Value.PlusDays(e.By!.Days);
                foreach (Walker walker in _walkers.Values) walker.Extend(day, NotRenewed);
            }

            if (tacit && day == TermEnd) TermEnd = day.PlusDays(duration!.RenewalPeriod!.Days);
            // What is recorded wins: no rule ends it before the day on record.
            bool recordedLater = _facts.Events.OfType<Terminated>().Any(e => e.Dated!.Value.Earliest > day);
            bool terminated = On<Terminated>(day).Any() || (_parent is { EndsIt: true } && _parent.End == day && !recordedLater);
            if (terminated && !started) (givenUp, Entry) = (true, null);
            if (!givenUp && Entry == day) started = true;
            foreach (PartyCode party in _walkers.Keys)
            {
                if (!WalkParty(party, day, started && !ended, ref left)) return false;
            }

            foreach (Suspended e in On<Suspended>(day).Where(e => e.Parties.Count > 0))
            {
                // What a suspension by one that is not a party does is not judged here.
                if (!started || ended || !_walkers[e.Parties[0]].In) return false;
                _walkers[e.Parties[0]].IsSuspended = true;
            }

            foreach (Resumed e in On<Resumed>(day).Where(e => e.Parties.Count > 0)) _walkers[e.Parties[0]].IsSuspended = false;

            // Whether one goes on applying it provisionally alone is not judged here.
            if (!started && _walkers.Values.Any(w => w.StoppedApplying) && _walkers.Count(w => w.Value.Applies && MayApply(w.Key, day)) < 2) return false;
            bool ends = (!tacit && TermEnd == day) || (left && _walkers.Values.Count(w => w.In) < 2) || _walkers.Values.Any(w => w.LeftOn == day && EndsForAll(w));
            if (started && (terminated || (ends && !recordedLater))) ended = true;

            // Whether a party that enters on the very day of the end was one is not judged here.
            if (ended && _walkers.Values.Any(w => w.EnteredOn == day)) return false;
            Walker[] members = [.. _walkers.Values.Where(w => w.In)];
            bool nothing = suspended || (members.Any(w => w.IsSuspended) && members.Count(w => !w.IsSuspended) < 2);
            Agreement[i] = givenUp ? AgreementState.NeverEnteredIntoForce : ended ? AgreementState.Ended
                : started ? nothing ? AgreementState.Suspended : AgreementState.InForce
                : _walkers.Any(w => w.Value.Applies && MayApply(w.Key, day)) ? AgreementState.ProvisionallyApplied
                : signed ? AgreementState.SignedNotInForce
                : consented && !_facts.Events.Any(e => e is SignatureGiven) ? AgreementState.Adopted : _facts.Events.Count == 0 ? AgreementState.NotKnown : AgreementState.NotConcluded;
            foreach ((PartyCode party, Walker walker) in _walkers) Parties[party][i] = walker.State(over: ended || givenUp, nothing || walker.IsSuspended, walker.Applies && MayApply(party, day));
        }

        return true;
    }

    /// <summary>Says whether a party that left, or stopped the renewal, ends it for all.</summary>
    private bool EndsForAll(Walker walker) => walker.Stopped ? Clause<DurationClause>().EndsForAll : Clause<WithdrawalClause>().EndsForAll;

    private void Apply(bool applies)
    {
        foreach (Walker walker in _walkers.Values.Where(w => !w.In)) walker.Applies = applies;
    }

    /// <summary>Gets the end of the term that is running; each tacit renewal puts it off.</summary>
    private LocalDate? TermEnd { get; set; }

    private bool MayApply(PartyCode party, LocalDate day) => Enumerable.Range(0, Period.DaysBetween(First, day) + 1).Select(i => First.PlusDays(i))
        .Any(d => On<SignatureGiven>(d).Any(e => e.Parties.Contains(party)) || On<ConsentExpressed>(d).Any(e => e.Parties.Contains(party)));

    /// <summary>Returns the end of the first term that a notice can still stop: it must have run out before.</summary>
    private LocalDate NotRenewed(LocalDate received)
    {
        DurationClause duration = Clause<DurationClause>();
        LocalDate end = TermEnd!.Value;
        while (end <= received.PlusDays(duration.Notice!.Amount.Days)) end = end.PlusDays(duration.RenewalPeriod!.Days);
        return end;
    }
}
