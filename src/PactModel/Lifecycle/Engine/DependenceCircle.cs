namespace PactModel;

/// <summary>
/// Agreements that depend on each other, such as the seven of Switzerland and the European Community of 1999: none enters into force
/// before the others can, and one that ends takes along those that end with it.
/// </summary>
/// <remarks>Each is worked out alone first, then as it would be from their common entry into force on; so none is asked about itself.</remarks>
internal sealed class DependenceCircle
{
    /// <summary>How many are judged together: each asks about every other, so that the work grows with the square, and treaties know of a few.</summary>
    private const int Most = 64;

    /// <summary>How many agreements are looked at to find a circle, where nobody has told which are in it.</summary>
    private const int MostSought = 1000;

    private readonly Dictionary<AgreementId, AgreementLifecycle> _others;
    private readonly AgreementId[] _chain;
    private readonly Moment _entry;
    private readonly Dictionary<AgreementId, ParentFacts> _alone = [];

    private DependenceCircle(Dictionary<AgreementId, AgreementLifecycle> others, IReadOnlyList<AgreementId> chain, Func<Func<AgreementId, ParentFacts?>, Moment> ownEntry)
    {
        _others = others;
        _chain = [.. chain, .. others.Keys];
        Moment entry = ownEntry(id => others.ContainsKey(id) ? Standing(Moment.On(CalendarDays.FirstNumber)) : null);
        AgreementId self = chain[^1];
        bool IsInside(AgreementId id) => id == self || others.ContainsKey(id);
        foreach (AgreementLifecycle other in others.Values) entry = Moment.Max(entry, AloneFrom(other, id => IsInside(id) ? Standing(Moment.On(CalendarDays.FirstNumber)) : null).Entry);
        _entry = entry;
        foreach ((AgreementId id, AgreementLifecycle other) in others) _alone.Add(id, AloneFrom(other, inner => IsInside(inner) ? Standing(_entry) : null));
    }

    /// <summary>Gets whether an agreement met itself in another way, so that what was found holds for this chain only.</summary>
    public bool MetCycle { get; private set; }

    /// <summary>Finds those that depend on an agreement and on which it depends, directly or through others; null if there are none.</summary>
    /// <param name="facts">The facts of the agreement.</param>
    /// <param name="around">What lies outside it.</param>
    /// <param name="chain">The agreements that are being computed, this one last.</param>
    /// <param name="ownEntry">Computes when this one would enter into force, with what it depends on as given.</param>
    public static DependenceCircle? Of(LifecycleFacts facts, LifecycleSurroundings around, IReadOnlyList<AgreementId> chain, Func<Func<AgreementId, ParentFacts?>, Moment> ownEntry)
    {
        if (around.Agreements is null || !facts.Clauses.Any(c => c is DependenceClause)) return null;
        Dictionary<AgreementId, AgreementLifecycle> reached = [];
        Queue<(LifecycleFacts Facts, LifecycleSurroundings Around)> open = new([(facts, around)]);
        while (open.TryDequeue(out (LifecycleFacts Facts, LifecycleSurroundings Around) at) && reached.Count <= MostSought)
        {
            foreach (AgreementId parent in Parents(at.Facts, _ => true))
            {
                if (parent == facts.Agreement || reached.ContainsKey(parent) || at.Around.IsInCycle?.Invoke(parent) == false || at.Around.Agreements?.Invoke(parent) is not { } life) continue;
                reached.Add(parent, life);
                open.Enqueue((life.Facts, life.Surroundings));
            }
        }

        HashSet<AgreementId> back = [facts.Agreement];
        int before;
        do
        {
            before = back.Count;
            foreach ((AgreementId id, AgreementLifecycle life) in reached)
            {
                if (Parents(life.Facts, _ => true).Any(back.Contains)) back.Add(id);
            }
        }
        while (back.Count > before);

        Dictionary<AgreementId, AgreementLifecycle> others = reached.Where(r => back.Contains(r.Key)).ToDictionary(r => r.Key, r => r.Value);
        return others.Count is 0 or > Most ? null : new DependenceCircle(others, chain, ownEntry);
    }

    /// <summary>Returns what an agreement needs to know of one in the circle with it; null for one that is not.</summary>
    public ParentFacts? Parent(AgreementId id)
    {
        if (!_others.ContainsKey(id)) return null;
        Moment end = From(id, c => c.EndsWithParent).Aggregate(Moment.Never, (first, one) => Moment.Min(first, _alone[one].End));
        return new ParentFacts(ParentKind.Known, _entry, end, [.. From(id, c => c.PartiesLeaveWithParent).SelectMany(one => _alone[one].Parties)]);
    }

    /// <summary>Returns those of the others to which clauses of a kind lead from one of them, that one first.</summary>
    private List<AgreementId> From(AgreementId id, Func<DependenceClause, bool> follows)
    {
        List<AgreementId> found = [id];
        for (int i = 0; i < found.Count; i++) found.AddRange(Parents(_others[found[i]].Facts, follows).Where(p => _others.ContainsKey(p) && !found.Contains(p)).Distinct());
        return found;
    }

    private static IEnumerable<AgreementId> Parents(LifecycleFacts facts, Func<DependenceClause, bool> follows) =>
        facts.Clauses.OfType<DependenceClause>().Where(follows).Select(c => c.Parent);

    private ParentFacts AloneFrom(AgreementLifecycle other, Func<AgreementId, ParentFacts?> standIn)
    {
        (ParentFacts facts, bool metCycle) = other.AsParent(_chain, standIn);
        MetCycle |= metCycle;
        return facts;
    }

    private static ParentFacts Standing(Moment entry) => new(ParentKind.Known, entry, Moment.Never, [], IsStandIn: true);
}
