using NodaTime;

namespace PactModel;

public sealed partial class Agreement
{
    private AgreementLifecycle? _lifecycle;

    /// <summary>Gets the lifecycle of the agreement alone: its timelines and the questions they answer.</summary>
    /// <remarks>
    /// Other agreements are not known to it; a document or a register that holds them answers with them. The members of
    /// organisations are those of <see cref="Reference"/>. Computed once, when first asked for; safe between threads.
    /// </remarks>
    public AgreementLifecycle Lifecycle
    {
        get
        {
            AgreementLifecycle? known = Volatile.Read(ref _lifecycle);
            if (known is not null) return known;
            AgreementLifecycle made = LifecycleIn(LifecycleSurroundings.Alone);
            return Interlocked.CompareExchange(ref _lifecycle, made, null) ?? made;
        }
    }

    /// <summary>Returns where the agreement stands on a day, and why.</summary>
    public Status<AgreementState> StatusOn(LocalDate day) => Lifecycle.StatusOn(day);

    /// <summary>Returns where a party stands towards the agreement on a day, and why.</summary>
    public Status<PartyState> StatusOn(LocalDate day, PartyCode party) => Lifecycle.StatusOn(day, party);

    /// <summary>Returns the lifecycle of the agreement among others.</summary>
    /// <param name="others">Finds the lifecycle of another agreement, or gives null where it is not known; null for an agreement alone. Safe to call from several threads.</param>
    public AgreementLifecycle LifecycleAmong(Func<AgreementId, AgreementLifecycle?>? others) =>
        LifecycleIn(new LifecycleSurroundings { Agreements = others });

    /// <summary>Returns the lifecycle of the agreement in surroundings that know other agreements; the members of organisations are those of the reference data.</summary>
    internal AgreementLifecycle LifecycleIn(LifecycleSurroundings others) => AgreementLifecycle.FromChecked(LifecycleFacts(), others.WithOrganisations(Organisation));

    private LifecycleFacts LifecycleFacts()
    {
        return new LifecycleFacts
        {
            Agreement = Id,
            Parties = PartyCodes().Select(Party).ToEquatableList(),
            IsClosed = Facts.IsClosed,
            Events = Events,
            Clauses = Clauses,
            LegalCharacter = LegalCharacter,
            ArmedConflicts = Facts.ArmedConflicts,
        };
    }

    /// <summary>Returns the codes of the parties, each once: those listed with that role, then those that act in an event, even where the record does not list them.</summary>
    internal IEnumerable<PartyCode> PartyCodes() =>
        Parties.Where(p => p.Role == PartyRole.Party).Select(p => p.Party).Concat(Events.SelectMany(e => e.Parties)).Distinct();

    private static LifecycleParty Party(PartyCode code)
    {
        State.TryFromCode(code, out State? state);
        return new LifecycleParty { Party = code, ExtinctOn = ExtinctOn(state), Successors = state?.Successors ?? [], ViennaConventionSince = state?.ViennaConventionSince };
    }

    /// <summary>A former state without a present ISO code no longer exists from the day after its last period in the system of states.</summary>
    private static LocalDate? ExtinctOn(State? state) =>
        state is { IsoStatus: not IsoStatus.Current, StateSystemPeriods: [.., { To: { } last }] } ? last.PlusDays(1) : null;

    private Organisation? Organisation(PartyCode code) => Reference.Parties.TryGetOrganisation(code, out Organisation? known) ? known : null;
}
