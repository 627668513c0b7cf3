namespace PactModel;

/// <summary>A way to the agreements of a segment that fit a part of a query.</summary>
internal abstract class Access
{
    /// <summary>Gets an upper bound of how many fit; the smallest is taken first.</summary>
    public abstract int Estimate { get; }

    /// <summary>Gets what the whole set costs.</summary>
    public virtual SetCost Cost => SetCost.Pass;

    /// <summary>Says whether the agreement at a place fits.</summary>
    public abstract bool Contains(int place);

    /// <summary>Returns all that fit.</summary>
    public abstract OrdinalSet Set();

    /// <summary>Returns the places that fit in ascending order, found one at a time.</summary>
    public abstract IEnumerable<int> Walk();

    /// <summary>Adds the steps, indented by how deep they lie.</summary>
    public abstract void AddTo(List<QueryStep> steps, int depth);

    private protected static void AddTo(List<QueryStep> steps, QueryStep step, Access[] parts)
    {
        if (!Deep.HasRoom)
        {
            Deep.Call(static asked => { AddTo(asked.steps, asked.step, asked.parts); return true; }, (steps, step, parts));
            return;
        }

        steps.Add(step);
        foreach (Access part in parts) part.AddTo(steps, step.Depth + 1);
    }

    private protected static QueryStep Step(int depth, string what, string how, int estimate) => new() { Depth = depth, Criterion = what, Access = how, Estimate = estimate };
}

/// <summary>What it costs to have the whole set of those that fit.</summary>
internal enum SetCost
{
    /// <summary>Nothing: an index holds it.</summary>
    None,

    /// <summary>A pass over a bitmap or a range of an index.</summary>
    Pass,

    /// <summary>A look at every agreement.</summary>
    Each,
}

/// <summary>A set that an index holds.</summary>
internal sealed class SetAccess(OrdinalSet set, string what) : Access
{
    public override int Estimate => set.Count;

    public override SetCost Cost => SetCost.None;

    public override bool Contains(int place) => set.Contains(place);

    public override OrdinalSet Set() => set;

    public override IEnumerable<int> Walk() => set.Walk();

    public override void AddTo(List<QueryStep> steps, int depth) => steps.Add(Step(depth, what, set.IsDense ? "bitmap" : "list", Estimate));
}

/// <summary>A state over time: a bitmap from the time index, or for few candidates a look at each one's days.</summary>
internal sealed class TimeAccess(RegisterSegment segment, AgreementState state, Certainty level, int first, int last, SpanMode mode, string what) : Access
{
    private OrdinalSet? _set;

    public override int Estimate => _set?.Count ?? segment.Count;

    public override bool Contains(int place) => segment.Entries[place].Times.Holds(state, level, first, last, mode);

    public override OrdinalSet Set() => _set ??= segment.TimesOf(state, level).During(first, last, mode);

    public override IEnumerable<int> Walk() => Enumerable.Range(0, segment.Count).Where(Contains);

    public override void AddTo(List<QueryStep> steps, int depth) => steps.Add(Step(depth, what, "time index", Estimate));
}

/// <summary>Days on which something happened: a range of the day index, or for few candidates a look at each one's days.</summary>
internal sealed class DayAccess(RegisterSegment segment, Milestone milestone, int first, int last, Certainty level, Func<int, bool> fits, string what) : Access
{
    private OrdinalSet? _set;

    public override int Estimate => _set?.Count ?? segment.DaysOf(milestone).Estimate(first, last, level);

    public override bool Contains(int place) => fits(place);

    public override OrdinalSet Set() => _set ??= segment.DaysOf(milestone).Between(first, last, level);

    public override IEnumerable<int> Walk() => Set().Walk();

    public override void AddTo(List<QueryStep> steps, int depth) => steps.Add(Step(depth, what, "day index", Estimate));
}

/// <summary>A look at each agreement, or at those that an index leaves.</summary>
internal sealed class CheckAccess(int universe, Func<int, bool> fits, string what, OrdinalSet? among = null) : Access
{
    public override int Estimate => among?.Count ?? universe;

    public override SetCost Cost => SetCost.Each;

    public override bool Contains(int place) => among?.Contains(place) != false && fits(place);

    public override OrdinalSet Set() => OrdinalSet.OfSorted(universe, [.. Walk()]);

    public override IEnumerable<int> Walk() => (among?.Walk() ?? Enumerable.Range(0, universe)).Where(fits);

    public override void AddTo(List<QueryStep> steps, int depth) => steps.Add(Step(depth, what, among is null ? "check of each" : "check of those in the list", Estimate));
}

/// <summary>All of several ways, the one with the fewest first.</summary>
internal sealed class AllAccess(Access[] parts, int universe) : Access
{
    private const int DenseShare = 32;

    private readonly Access[] _parts = [.. parts.OrderBy(p => p.Estimate)];

    public override int Estimate => _parts[0].Estimate;

    public override SetCost Cost { get; } = parts.Max(p => p.Cost) == SetCost.Each ? SetCost.Each : SetCost.Pass;

    public override bool Contains(int place) => Deep.HasRoom
        ? Array.TrueForAll(_parts, p => p.Contains(place))
        : Deep.Call(static asked => asked.Item1.Contains(asked.place), (this, place));

    public override OrdinalSet Set() => Deep.HasRoom ? Found() : Deep.Call(static access => access.Found(), this);

    private OrdinalSet Found()
    {
        OrdinalSet found = _parts[0].Set();
        foreach (Access part in _parts.AsSpan(1))
        {
            if (found.Count == 0) break;
            bool isWhole = part.Cost == SetCost.None || (part.Cost == SetCost.Pass && found.Count > universe / DenseShare);
            found = !isWhole ? OrdinalSet.OfSorted(universe, [.. found.Walk().Where(part.Contains)])
                : part is NoneAccess without ? found.Minus(without.Part.Set())
                : found.And(part.Set());
        }

        return found;
    }

    public override IEnumerable<int> Walk()
    {
        foreach (int place in _parts[0].Walk())
        {
            bool all = true;
            for (int i = 1; i < _parts.Length && all; i++) all = _parts[i].Contains(place);
            if (all) yield return place;
        }
    }

    public override void AddTo(List<QueryStep> steps, int depth) => AddTo(steps, Step(depth, "all of", "smallest first", Estimate), _parts);
}

/// <summary>Any of several ways.</summary>
internal sealed class AnyAccess(Access[] parts, int universe) : Access
{
    public override int Estimate { get; } = (int)Math.Min(universe, parts.Sum(p => (long)p.Estimate));

    public override SetCost Cost { get; } = parts.Max(p => p.Cost) == SetCost.Each ? SetCost.Each : SetCost.Pass;

    public override bool Contains(int place) => Deep.HasRoom
        ? Array.Exists(parts, p => p.Contains(place))
        : Deep.Call(static asked => asked.Item1.Contains(asked.place), (this, place));

    public override OrdinalSet Set() => Deep.HasRoom
        ? OrdinalSet.Union(universe, [.. parts.Select(p => p.Set())])
        : Deep.Call(static access => access.Set(), this);

    public override IEnumerable<int> Walk() => Set().Walk();

    public override void AddTo(List<QueryStep> steps, int depth) => AddTo(steps, Step(depth, "any of", "union", Estimate), parts);
}

/// <summary>All but those of a way.</summary>
internal sealed class NoneAccess(Access part, int universe) : Access
{
    public Access Part => part;

    public override int Estimate { get; } = part.Cost == SetCost.None ? universe - part.Estimate : universe;

    public override SetCost Cost { get; } = part.Cost;

    public override bool Contains(int place) => !part.Contains(place);

    public override OrdinalSet Set() => part.Set().Complement();

    public override IEnumerable<int> Walk() => Enumerable.Range(0, universe).Where(Contains);

    public override void AddTo(List<QueryStep> steps, int depth) => AddTo(steps, Step(depth, "none of", "complement", Estimate), [part]);
}
