using System.Collections;

namespace PactModel;

/// <summary>The agreements that fit a query, found when they are asked for.</summary>
/// <remarks>
/// <para>Immutable and safe between threads; it keeps the register it comes from. Enumerating finds one agreement after the other, without making a list.</para>
/// <para>
/// It holds the agreements that certainly fit; <see cref="Possibly"/> gives those that may fit as well. Without another
/// order, agreements come in that of their identifiers.
/// </para>
/// </remarks>
public sealed class AgreementSelection : IAgreementSource, IEnumerable<Agreement>
{
    private readonly AgreementPool _pool;

    internal AgreementSelection(AgreementPool pool, AgreementQuery query, Certainty level, AgreementComparer order)
    {
        _pool = pool;
        Query = query;
        Level = level;
        Order = order;
        query.Node.Check(pool.Context);
    }

    /// <summary>Gets the query.</summary>
    public AgreementQuery Query { get; }

    /// <summary>Gets how certain a fit must be to be held: certainly, or possibly, which includes the certain ones.</summary>
    public Certainty Level { get; }

    /// <summary>Gets the order.</summary>
    public AgreementComparer Order { get; }

    /// <summary>Gets how many certainly fit, and how many more possibly do.</summary>
    public MatchCounts Counts
    {
        get
        {
            int certain = _pool.Count(Query.Node, Certainty.Certainly);
            return new MatchCounts(certain, _pool.Count(Query.Node, Certainty.Possibly) - certain);
        }
    }

    /// <summary>Gets how the query is answered.</summary>
    public QueryPlan Plan => new() { Steps = _pool.Plan(Query.Node, Level).ToEquatableList() };

    /// <summary>Gets the agreements with how certainly and why each fits, made one at a time.</summary>
    public IEnumerable<AgreementMatch> Matches => Entries().Select(Match);

    internal AgreementPool Pool => _pool;

    /// <summary>Narrows the selection by a further query.</summary>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="KeyNotFoundException">A party, organisation or area is not known; the message offers the nearest.</exception>
    public AgreementSelection Where(AgreementQuery query) => new(_pool, Query & query, Level, Order);

    /// <summary>Returns the selection with the agreements that possibly fit as well.</summary>
    public AgreementSelection Possibly() => new(_pool, Query, Certainty.Possibly, Order);

    /// <summary>Returns the selection of those that certainly fit only.</summary>
    public AgreementSelection Certainly() => new(_pool, Query, Certainty.Certainly, Order);

    /// <summary>Returns the selection in another order.</summary>
    /// <exception cref="ArgumentNullException">The order is null.</exception>
    public AgreementSelection OrderBy(AgreementComparer order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return new AgreementSelection(_pool, Query, Level, order);
    }

    /// <summary>Counts the agreements without making them into a list.</summary>
    public int Count() => _pool.Count(Query.Node, Level);

    /// <summary>Returns some of the agreements, and how many there are in all.</summary>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to return at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public AgreementPage Page(int skip, int take)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        int most = (int)Math.Min(int.MaxValue, (long)skip + take);
        (RegisterEntry[] first, int total) = _pool.First(Query.Node, Level, Order, most);
        return new AgreementPage { Agreements = first.Skip(skip).Select(e => e.Agreement).ToEquatableList(), Skipped = skip, Total = total };
    }

    /// <summary>Says how certainly an agreement fits, and why; null if it certainly does not, or is not there.</summary>
    public AgreementMatch? Why(AgreementId agreement) =>
        _pool.Context.Find(agreement) is { } entry && Query.Node.Of(entry, _pool.Context).CanBe() ? Match(entry) : null;

    /// <inheritdoc cref="Why(AgreementId)"/>
    /// <exception cref="FormatException">The identifier is malformed.</exception>
    public AgreementMatch? Why(string agreement) => Why(AgreementId.Parse(agreement));

    /// <summary>Returns an enumerator that finds one agreement after the other.</summary>
    public IEnumerator<Agreement> GetEnumerator() => Entries().Select(e => e.Agreement).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the query in English words, and the order if there is another one.</summary>
    public override string ToString() => Order.IsById ? Query.ToString() : $"{Query}, {Order}";

    /// <summary>Returns the entries in the order of the selection.</summary>
    internal IEnumerable<RegisterEntry> Entries()
    {
        IEnumerable<RegisterEntry> found = _pool.Find(Query.Node, Level);
        return Order.IsById ? found : Order.Sort(found);
    }

    private AgreementMatch Match(RegisterEntry entry) => new()
    {
        Agreement = entry.Agreement,
        Certainty = Query.Node.Of(entry, _pool.Context),
        Reasons = Query.Node.Why(entry, _pool.Context).ToEquatableList(),
    };
}
