namespace PactModel;

/// <summary>An agreement among others: those on which its lifecycle rests are linked to it.</summary>
/// <remarks>Linked once, before it is shared; from then on immutable and safe between threads.</remarks>
internal class LinkedAgreement(Agreement agreement)
{
    private LinkedAgreement[] _others = [];
    private AgreementId[] _successors = [];
    private AgreementLifecycle? _lifecycle;

    public Agreement Agreement { get; } = agreement;

    /// <summary>Gets the lifecycle among the others, computed once and kept.</summary>
    public AgreementLifecycle Lifecycle
    {
        get
        {
            AgreementLifecycle? known = Volatile.Read(ref _lifecycle);
            if (known is not null) return known;
            AgreementLifecycle made = MakeLifecycle();
            return Interlocked.CompareExchange(ref _lifecycle, made, null) ?? made;
        }
    }

    /// <summary>Gets the lifecycle that is kept, or one that is used and dropped: for walks over very many agreements.</summary>
    public AgreementLifecycle PassingLifecycle => Volatile.Read(ref _lifecycle) ?? MakeLifecycle();

    /// <summary>Returns the agreements that this one's lifecycle asks for, whether or not they are there.</summary>
    public static IEnumerable<AgreementId> AskedBy(Agreement agreement) => LifecycleReferences.Of(agreement.Clauses, agreement.Events);

    /// <summary>Returns the agreements whose place this one takes, by its own record.</summary>
    public static IEnumerable<AgreementId> SupersededBy(Agreement agreement) =>
        agreement.Relations.Count == 0 ? [] : agreement.Relations.Where(r => r.Kind == RelationKind.Supersedes).Select(r => r.Agreement);

    /// <summary>Links the agreement to the others it rests on.</summary>
    /// <param name="asked">Those its clauses and events ask for and that are there.</param>
    /// <param name="successors">Those that say they take its place.</param>
    public void Link(IEnumerable<LinkedAgreement> asked, IReadOnlyCollection<LinkedAgreement> successors)
    {
        _others = [.. asked.Concat(successors).Distinct()];
        _successors = [.. successors.Select(s => s.Agreement.Id).Order()];
    }

    /// <summary>Links agreements with each other.</summary>
    public static void LinkAll<T>(IReadOnlyDictionary<AgreementId, T> all)
        where T : LinkedAgreement
    {
        ILookup<AgreementId, LinkedAgreement> successors = all.Values
            .SelectMany(later => SupersededBy(later.Agreement).Select(earlier => (Earlier: earlier, Later: (LinkedAgreement)later)))
            .ToLookup(pair => pair.Earlier, pair => pair.Later);
        foreach ((AgreementId id, T linked) in all)
        {
            LinkedAgreement[] asked = [.. AskedBy(linked.Agreement).Select(other => all.GetValueOrDefault(other)).OfType<LinkedAgreement>()];
            LinkedAgreement[] later = [.. successors[id]];
            if (asked.Length + later.Length > 0) linked.Link(asked, later);
        }
    }

    private AgreementLifecycle MakeLifecycle() => _others.Length == 0 ? Agreement.LifecycleAmong(null) : Agreement.LifecycleAmong(Other, _ => _successors);

    private AgreementLifecycle? Other(AgreementId id)
    {
        foreach (LinkedAgreement other in _others)
        {
            if (other.Agreement.Id == id) return other.Lifecycle;
        }

        return null;
    }
}
