namespace PactModel;

/// <summary>An agreement among others: those on which its lifecycle rests are linked to it.</summary>
/// <remarks>Linked once, before it is shared; from then on immutable and safe between threads.</remarks>
internal class LinkedAgreement(Agreement agreement)
{
    private AgreementId[] _successors = [];
    private AgreementId[] _cycle = [];
    private AgreementLifecycle? _lifecycle;

    public Agreement Agreement { get; } = agreement;

    /// <summary>Gets the agreements on whose lifecycles this one rests.</summary>
    public LinkedAgreement[] Others { get; private set; } = [];

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

    /// <summary>Drops the lifecycle that is kept; it is computed anew when it is asked for again.</summary>
    public void Forget() => Volatile.Write(ref _lifecycle, null);

    /// <summary>Returns the agreements that an agreement's lifecycle asks for, whether or not they are there.</summary>
    public static IEnumerable<AgreementId> AskedBy(Agreement agreement) => LifecycleReferences.Of(agreement.Clauses, agreement.Events);

    /// <summary>Returns the agreements whose place an agreement takes, by its own record.</summary>
    public static IEnumerable<AgreementId> SupersededBy(Agreement agreement) =>
        agreement.Relations.Count == 0 ? [] : agreement.Relations.Where(r => r.Kind == RelationKind.Supersedes).Select(r => r.Agreement);

    /// <summary>Links the agreement to the others it rests on.</summary>
    /// <param name="asked">Those its clauses and events ask for and that are there.</param>
    /// <param name="successors">Those that say they take its place.</param>
    public void Link(IEnumerable<LinkedAgreement> asked, IReadOnlyCollection<LinkedAgreement> successors)
    {
        Others = [.. asked.Concat(successors).Distinct()];
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

        TellCircles(all.Values);
    }

    /// <summary>Tells each of some linked agreements that is in a circle which ones are in it with it.</summary>
    public static void TellCircles(IEnumerable<LinkedAgreement> linked)
    {
        foreach (IReadOnlyList<LinkedAgreement> circle in Circles<LinkedAgreement>.Among([.. linked], node => node.Others))
        {
            AgreementId[] ids = [.. circle.Select(one => one.Agreement.Id)];
            foreach (LinkedAgreement one in circle) one._cycle = ids;
        }
    }

    private AgreementLifecycle MakeLifecycle()
    {
        if (Others.Length == 0) return Agreement.LifecycleIn(LifecycleSurroundings.Alone);
        ComputeOthers();
        return Agreement.LifecycleIn(new LifecycleSurroundings { Agreements = Other, SupersededBy = _ => _successors, IsInCycle = id => _cycle.Contains(id) });
    }

    /// <summary>Computes what this one rests on from the farthest on, so that a long chain of agreements needs no deep calls.</summary>
    private void ComputeOthers()
    {
        Stack<(LinkedAgreement Node, bool IsReady)> open = new(Next(this).Select(n => (n, false)));
        while (open.TryPop(out (LinkedAgreement Node, bool IsReady) at))
        {
            if (Volatile.Read(ref at.Node._lifecycle) is not null) continue;
            if (at.IsReady)
            {
                foreach (LifecyclePlot plot in at.Node.Lifecycle.Plots) _ = plot;
                continue;
            }

            open.Push((at.Node, true));
            foreach (LinkedAgreement other in Next(at.Node)) open.Push((other, false));
        }

        static IEnumerable<LinkedAgreement> Next(LinkedAgreement node) =>
            node.Others.Where(o => Volatile.Read(ref o._lifecycle) is null && !node._cycle.Contains(o.Agreement.Id));
    }

    private AgreementLifecycle? Other(AgreementId id)
    {
        foreach (LinkedAgreement other in Others)
        {
            if (other.Agreement.Id == id) return other.Lifecycle;
        }

        return null;
    }
}
