namespace PactModel;

/// <summary>Agreements that queries are put to: found through indexes, or by looking at each.</summary>
internal abstract class AgreementPool
{
    public abstract QueryContext Context { get; }

    /// <summary>Returns the agreements that fit at least with a certainty, in the order of their identifiers, found one at a time.</summary>
    public abstract IEnumerable<RegisterEntry> Find(QueryNode query, Certainty level);

    /// <summary>Returns the first of the agreements that fit, in an order, and how many fit in all.</summary>
    public abstract (RegisterEntry[] First, int Total) First(QueryNode query, Certainty level, AgreementComparer order, int most);

    public abstract int Count(QueryNode query, Certainty level);

    public abstract IEnumerable<QueryStep> Plan(QueryNode query, Certainty level);
}

/// <summary>Agreements that are looked at one by one: what every query means.</summary>
internal sealed class ScannedPool : AgreementPool
{
    private readonly SortedDictionary<AgreementId, RegisterEntry> _entries = [];

    public ScannedPool(IEnumerable<Agreement> agreements, ReferenceData? reference)
    {
        foreach (Agreement agreement in agreements)
        {
            if (!_entries.TryAdd(agreement.Id, new RegisterEntry(agreement)))
                throw new ArgumentException($"Two agreements have the identifier '{agreement.Id}': rename one, or make a register, which reports it.", nameof(agreements));
        }

        LinkedAgreement.LinkAll(_entries);
        ReferenceData known = reference ?? ReferenceUnion.Of(_entries.Values.Select(e => e.Agreement.Reference)).Reference;
        Context = new QueryContext(known, id => _entries.GetValueOrDefault(id));
    }

    public override QueryContext Context { get; }

    public override IEnumerable<RegisterEntry> Find(QueryNode query, Certainty level) => _entries.Values.Where(e => query.Of(e, Context) >= level);

    public override (RegisterEntry[] First, int Total) First(QueryNode query, Certainty level, AgreementComparer order, int most)
    {
        RegisterEntry[] all = [.. Find(query, level)];
        return (order.Sort(all, most), all.Length);
    }

    public override int Count(QueryNode query, Certainty level) => Find(query, level).Count();

    public override IEnumerable<QueryStep> Plan(QueryNode query, Certainty level) =>
        [new QueryStep { Depth = 0, Criterion = query.Text, Access = "check of each", Estimate = _entries.Count }];
}

/// <summary>Puts queries to sequences of agreements that are not in a register.</summary>
public static class AgreementSequences
{
    /// <summary>Selects the agreements of a sequence that fit a query, by looking at each: what a register finds through its indexes.</summary>
    /// <param name="agreements">The agreements; read once. Those among them on which others depend are known to these.</param>
    /// <param name="query">The query.</param>
    /// <param name="reference">The parties and areas that are known; null for those that the agreements were checked against.</param>
    /// <exception cref="ArgumentNullException">The agreements or the query are null.</exception>
    /// <exception cref="ArgumentException">Two agreements have the same identifier.</exception>
    /// <exception cref="KeyNotFoundException">A party, organisation or area is not known; the message offers the nearest.</exception>
    public static AgreementSelection Matching(this IEnumerable<Agreement> agreements, AgreementQuery query, ReferenceData? reference = null)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        ArgumentNullException.ThrowIfNull(query);
        return new AgreementSelection(new ScannedPool(agreements, reference), query, Certainty.Certainly, AgreementComparer.ById);
    }
}
