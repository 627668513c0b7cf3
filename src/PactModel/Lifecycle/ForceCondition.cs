namespace PactModel;

/// <summary>What must happen before an agreement enters into force: a closed algebra of conditions.</summary>
/// <remarks>
/// Immutable data; equal when all members are. A condition gives a <em>trigger</em>, the day on which it was first met;
/// the clause that holds it adds its delay.
/// </remarks>
public abstract partial record ForceCondition
{
    private protected ForceCondition()
    {
    }

    /// <summary>Returns the condition as a phrase that follows "when": <c>20 consents have been deposited</c>.</summary>
    public string Describe() => Phrase;

    /// <summary>Returns <see cref="Describe"/>.</summary>
    public sealed override string ToString() => Phrase;

    private protected abstract string Phrase { get; }

    internal virtual void Check(Checker checker, ConditionLimits limits)
    {
    }
}

/// <summary>What a condition is checked against: who can become a party, and how many there can be at most.</summary>
/// <param name="Parties">The parties that are known; empty if they are not.</param>
/// <param name="Closed">Whether no others can join.</param>
internal sealed record ConditionLimits(EquatableList<PartyCode> Parties, bool Closed)
{
    private readonly HashSet<PartyCode> _known = [.. Parties];

    public bool Has(PartyCode party) => _known.Contains(party);
}
