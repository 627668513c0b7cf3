namespace PactModel;

/// <summary>The agreements of a register, found through the indexes of its segments.</summary>
internal sealed class RegisterPool(RegisterParts parts, ReferenceData reference) : AgreementPool
{
    public override QueryContext Context { get; } = new(reference, parts.Find);

    public override IEnumerable<RegisterEntry> Find(QueryNode query, Certainty level) =>
        RegisterParts.Merge([.. parts.Parts.Select(part => query.On(part.Segment, level, Context).Walk().Where(part.IsLive).Select(place => part.Segment.Entries[place]))]);

    public override (RegisterEntry[] First, int Total) First(QueryNode query, Certainty level, AgreementComparer order, int most)
    {
        int total = 0;
        List<RegisterEntry> first = [];
        foreach (RegisterPart part in parts.Parts)
        {
            OrdinalSet found = Live(part, query.On(part.Segment, level, Context).Set());
            total += found.Count;
            first.AddRange(part.Segment.First(found, order, most));
        }

        return (parts.Parts.Length == 1 ? [.. first] : order.Sort(first, most), total);
    }

    public override int Count(QueryNode query, Certainty level) => parts.Parts.Sum(part => Live(part, query.On(part.Segment, level, Context).Set()).Count);

    public override IEnumerable<QueryStep> Plan(QueryNode query, Certainty level) =>
        parts.Parts.SelectMany(part =>
        {
            List<QueryStep> steps = [];
            query.On(part.Segment, level, Context).AddTo(steps, 0);
            return steps;
        });

    private static OrdinalSet Live(RegisterPart part, OrdinalSet found) => part.Live is { } live ? found.And(live) : found;
}
