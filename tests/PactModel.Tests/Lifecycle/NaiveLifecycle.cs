using NodaTime;

namespace PactModel.Tests.Lifecycle;

/// <summary>The lifecycle walked day by day, with every date exact: slow, and plain enough to be seen to be right.</summary>
/// <remarks>It knows consents by deposit, notices, revocations, suspensions for all, terminations, a fixed term, and delays in days.</remarks>
internal sealed class NaiveLifecycle
{
    public const int Days = 1600;

    public static readonly LocalDate First = new(2000, 1, 1);

    private readonly LifecycleFacts _facts;
    private readonly Dictionary<PartyCode, Walker> _walkers;

    private NaiveLifecycle(LifecycleFacts facts)
    {
        _facts = facts;
        _walkers = facts.Parties.ToDictionary(p => p.Code, _ => new Walker());
    }

    public AgreementState[] Agreement { get; } = new AgreementState[Days];

    public Dictionary<PartyCode, PartyState[]> Parties { get; } = [];

    public LocalDate? Entry { get; private set; }

    /// <summary>Walks the days; null if the history is one that this model does not judge.</summary>
    public static NaiveLifecycle? Walk(LifecycleFacts facts)
    {
        NaiveLifecycle naive = new(facts);
        return naive.FindEntry() && naive.WalkAll() ? naive : null;
    }

    private LocalDate? Trigger { get; set; }

    private IEnumerable<T> On<T>(LocalDate day)
        where T : AgreementEvent => _facts.Events.OfType<T>().Where(e => (e.Received ?? e.Dated)!.Value.Earliest == day);

    private T Clause<T>()
        where T : FinalClause => _facts.Clauses.OfType<T>().Single();

    private bool FindEntry()
    {
        EntryIntoForceClause clause = Clause<EntryIntoForceClause>();
        HashSet<PartyCode> consented = [];
        for (int i = 0; i < Days; i++)
        {
            LocalDate day = First.PlusDays(i);
            foreach (ConsentExpressed e in On<ConsentExpressed>(day)) consented.Add(e.Parties[0]);
            foreach (InstrumentWithdrawn e in On<InstrumentWithdrawn>(day)) consented.Remove(e.Parties[0]);
            if (Trigger is null && consented.Count >= ((ConsentsCount)clause.Condition).Count)
            {
                Trigger = day;
                Entry = day.PlusDays(clause.Delay!.Amount.Days);
            }

            bool between = day > Trigger && day < Entry;
            if (between && On<InstrumentWithdrawn>(day).Any()) return false;
        }

        return true;
    }

    private bool WalkAll()
    {
        foreach (PartyCode party in _walkers.Keys) Parties.Add(party, new PartyState[Days]);
        bool signed = false, started = false, givenUp = false, ended = false, suspended = false;
        LocalDate? termEnd = _facts.Clauses.OfType<DurationClause>().SingleOrDefault() is { } duration && Entry is { } entry ? entry.PlusDays(duration.Term!.Days) : null;
        for (int i = 0; i < Days; i++)
        {
            LocalDate day = First.PlusDays(i);
            signed |= On<SignatureGiven>(day).Any();
            foreach (Suspended _ in On<Suspended>(day)) suspended = true;
            foreach (Resumed _ in On<Resumed>(day)) suspended = false;
            bool terminated = On<Terminated>(day).Any();
            if (terminated && !started) givenUp = true;
            if (!givenUp && Entry == day) started = true;
            bool left = false;
            foreach (PartyCode party in _walkers.Keys)
            {
                if (!WalkParty(party, day, started && !ended, ref left)) return false;
            }

            if (started && (terminated || termEnd == day || (left && _walkers.Values.Count(w => w.In) < 2))) ended = true;

            // Whether a party that enters on the very day of the end was one is not judged here.
            if (ended && _walkers.Values.Any(w => w.EnteredOn == day)) return false;
            Agreement[i] = givenUp ? AgreementState.NeverEnteredIntoForce : ended ? AgreementState.Ended
                : started ? suspended ? AgreementState.Suspended : AgreementState.InForce
                : signed ? AgreementState.SignedNotInForce : AgreementState.NotConcluded;
            foreach ((PartyCode party, Walker walker) in _walkers) Parties[party][i] = walker.State(over: ended || givenUp, suspended);
        }

        return true;
    }

    /// <summary>Walks one party through one day; false where it gives notice without being a party.</summary>
    private bool WalkParty(PartyCode party, LocalDate day, bool inForce, ref bool left)
    {
        Walker walker = _walkers[party];
        left |= walker.Leave(day);
        walker.Signed |= On<SignatureGiven>(day).Any(e => e.Parties.Contains(party));
        foreach (ConsentExpressed _ in On<ConsentExpressed>(day).Where(e => e.Parties[0] == party))
        {
            if (walker.In || walker.Consented) continue;
            walker.Consented = true;
            LocalDate own = day.PlusDays(Clause<LateJoinerClause>().Delay!.Amount.Days);
            walker.EntersOn = day <= Trigger ? Entry : Entry is { } entry ? (own > entry ? own : entry) : null;
        }

        if (inForce && walker.Consented && walker.EntersOn == day) walker.Enter();
        foreach (InstrumentWithdrawn _ in On<InstrumentWithdrawn>(day).Where(e => e.Parties[0] == party)) walker.Consented = false;
        foreach (NoticeGiven _ in On<NoticeGiven>(day).Where(e => e.Parties[0] == party))
        {
            if (!walker.In || walker.LeavesOn is not null) return false;
            walker.LeavesOn = day.PlusDays(Clause<WithdrawalClause>().Notice!.Amount.Days);
        }

        foreach (NoticeRevoked _ in On<NoticeRevoked>(day).Where(e => e.Parties[0] == party)) walker.LeavesOn = null;
        left |= walker.Leave(day);
        return true;
    }

    private sealed class Walker
    {
        public bool Signed { get; set; }

        public bool Consented { get; set; }

        public bool In { get; private set; }

        public LocalDate? EntersOn { get; set; }

        public LocalDate? LeavesOn { get; set; }

        private bool WasIn { get; set; }

        public LocalDate? EnteredOn { get; private set; }

        public void Enter()
        {
            (In, WasIn, Consented, EnteredOn) = (true, true, false, EntersOn);
        }

        public bool Leave(LocalDate day)
        {
            if (!In || LeavesOn != day) return false;
            (In, LeavesOn) = (false, null);
            return true;
        }

        public PartyState State(bool over, bool suspended)
        {
            if (over) return WasIn ? PartyState.FormerParty : PartyState.None;
            if (In) return suspended ? PartyState.Suspended : LeavesOn is not null ? PartyState.Leaving : PartyState.Party;
            if (Consented) return PartyState.ContractingState;
            if (WasIn) return PartyState.FormerParty;
            return Signed ? PartyState.Signatory : PartyState.None;
        }
    }
}
