namespace PactModel;

/// <summary>Cites the Vienna Convention on the Law of Treaties as treaty law only between its parties and for later treaties (arts 1, 4), otherwise as custom.</summary>
internal sealed class LawCiter
{
    private readonly bool _treatyLaw;

    public LawCiter(LifecycleFacts facts)
    {
        DateSpan? concluded = facts.Events.Where(e => e is Adopted or SignatureGiven or OpenedForSignature)
            .Select(e => (DateSpan?)(e.Dated ?? e.Effective)?.Span).Where(d => d is not null).OrderBy(d => d!.Value.Earliest).FirstOrDefault();
        _treatyLaw = concluded is { } day && facts.Parties.Count > 0 &&
            facts.Parties.All(p => p.Party.IsState && p.ViennaConventionSince is { } since && since <= day.Earliest);
    }

    public string Cite(string article) => _treatyLaw ? $"VCLT {article}" : $"as in VCLT {article}";
}
