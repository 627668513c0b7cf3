namespace PactModel;

/// <summary>Who may not hold turns although it has a place: suspended, or having given its turns up.</summary>
internal sealed class Eligibility
{
    private readonly Dictionary<PartyCode, Bar[]> _barred;
    private readonly HashSet<int> _changes;
    private readonly RotationDecision? _without;

    public Eligibility(IEnumerable<RotationDecision> decisions)
    {
        Dictionary<PartyCode, List<Span>> spans = [];
        _changes = [];
        foreach (RotationDecision decision in decisions)
        {
            if (SpanOf(decision) is not { } span) continue;
            if (!spans.TryGetValue(span.Party, out List<Span>? its)) spans[span.Party] = its = [];
            its.Add(span);
            _changes.Add(span.From);
            if (span.Until <= int.MaxValue) _changes.Add((int)span.Until);
        }

        _barred = spans.ToDictionary(s => s.Key, s => Bars(s.Value));
    }

    private Eligibility(Eligibility whole, RotationDecision without)
    {
        (_barred, _changes, _without) = (whole._barred, whole._changes, without);
    }

    public IEnumerable<int> Changes => _changes;

    /// <summary>Returns who may hold turns if one decision were not taken; the turns at which that can change are still those of all.</summary>
    public Eligibility Without(RotationDecision decision) => new(this, decision);

    public bool ChangesAt(int turn) => _changes.Contains(turn);

    public bool IsEligible(PartyCode party, int turn) => BarredBy(party, turn) is null;

    /// <summary>Returns the decision by which a party may not hold a turn, the first of the rules if there are several; null if it may.</summary>
    public RotationDecision? BarredBy(PartyCode party, int turn)
    {
        if (_barred.Count == 0 || !_barred.TryGetValue(party, out Bar[]? bars)) return null;
        (int low, int high) = (0, bars.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (bars[middle].From <= turn) low = middle + 1;
            else high = middle;
        }

        if (low == 0) return null;
        Bar bar = bars[low - 1];
        return _without is not null && ReferenceEquals(bar.First, _without) ? bar.Second : bar.First;
    }

    private static Span? SpanOf(RotationDecision decision) => decision switch
    {
        SuspendHolder suspension => new Span(suspension.Holder, suspension.From, suspension.Until ?? long.MaxValue, decision),
        RelinquishTurns given => new Span(given.Holder, given.From, long.MaxValue, decision),
        _ => null,
    };

    /// <summary>Returns from which turns on a party is barred, and by what, given the spans of turns for which it is, in the order of the rules.</summary>
    private static Bar[] Bars(List<Span> spans)
    {
        SortedDictionary<long, List<int>> changes = [];
        for (int i = 0; i < spans.Count; i++)
        {
            At(spans[i].From).Add(i);
            if (spans[i].Until <= int.MaxValue) At(spans[i].Until).Add(i);
        }

        List<Bar> bars = new(changes.Count);
        SortedSet<int> running = [];
        foreach ((long turn, List<int> changed) in changes)
        {
            foreach (int span in changed)
            {
                if (!running.Remove(span)) running.Add(span);
            }

            RotationDecision?[] first = [.. running.Take(2).Select(span => spans[span].Decision)];
            bars.Add(new Bar(turn, first.ElementAtOrDefault(0), first.ElementAtOrDefault(1)));
        }

        return [.. bars];

        List<int> At(long turn)
        {
            if (!changes.TryGetValue(turn, out List<int>? its)) changes[turn] = its = [];
            return its;
        }
    }

    /// <summary>The turns for which a decision bars a party: from one on, up to the first for which it no longer does.</summary>
    private sealed record Span(PartyCode Party, int From, long Until, RotationDecision Decision);

    /// <summary>By what a party is barred from a turn on, until the next such turn: the first decision of the rules and the second, if there are so many.</summary>
    private readonly record struct Bar(long From, RotationDecision? First, RotationDecision? Second);
}
