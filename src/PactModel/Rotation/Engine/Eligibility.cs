namespace PactModel;

/// <summary>Who may not hold turns although it has a place: suspended, or having given its turns up.</summary>
internal sealed class Eligibility
{
    private readonly Dictionary<PartyCode, List<(int From, long Until, RotationDecision Decision)>> _barred = [];
    private readonly HashSet<int> _changes = [];

    public Eligibility(IEnumerable<RotationDecision> decisions)
    {
        foreach (RotationDecision decision in decisions)
        {
            if (decision is SuspendHolder suspension) Bar(suspension.Holder, suspension.From, suspension.Until ?? long.MaxValue, decision);
            if (decision is RelinquishTurns given) Bar(given.Holder, given.From, long.MaxValue, decision);
        }
    }

    public IEnumerable<int> Changes => _changes;

    public bool ChangesAt(int turn) => _changes.Contains(turn);

    public bool IsEligible(PartyCode party, int turn) => BarredBy(party, turn) is null;

    public RotationDecision? BarredBy(PartyCode party, int turn)
    {
        if (!_barred.TryGetValue(party, out var spans)) return null;
        foreach ((int from, long until, RotationDecision decision) in spans)
        {
            if (from <= turn && turn < until) return decision;
        }

        return null;
    }

    private void Bar(PartyCode party, int from, long until, RotationDecision decision)
    {
        if (!_barred.TryGetValue(party, out var spans)) _barred[party] = spans = [];
        spans.Add((from, until, decision));
        _changes.Add(from);
        if (until <= int.MaxValue) _changes.Add((int)until);
    }
}
