namespace PactModel;

/// <summary>What can be asked with queries: a register, or a selection that is narrowed further.</summary>
/// <remarks>The criteria of <see cref="AgreementQuery"/> can be called on it one after the other: see <see cref="AgreementCriteria"/>.</remarks>
public interface IAgreementSource
{
    /// <summary>Selects the agreements that fit a query.</summary>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="KeyNotFoundException">A party, organisation or area is not known; the message offers the nearest.</exception>
    AgreementSelection Where(AgreementQuery query);
}
