namespace PactModel;

/// <summary>Why something holds: the rule in one sentence, and the clause, events, sources and law it rests on.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed partial record Reason
{
    /// <summary>Gets the rule's stable code, such as <c>entry.computed</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the reason in one English sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the clause it rests on, or null.</summary>
    public FinalClause? Clause { get; init; }

    /// <summary>Gets the events it rests on.</summary>
    public EquatableList<AgreementEvent> Events { get; init; } = [];

    /// <summary>
    /// Gets the article of the Vienna Convention on the Law of Treaties that is the ground: <c>VCLT 54</c> as treaty law
    /// between its parties and for later treaties (arts 1, 4), otherwise <c>as in VCLT 54</c>, as custom; or null.
    /// </summary>
    public string? Law { get; init; }

    /// <summary>Gets the sources of the clause and of the events, each once.</summary>
    public EquatableList<Citation> Sources =>
        (Clause?.Sources ?? []).Concat(Events.SelectMany(e => e.Sources)).Distinct().ToEquatableList();

    /// <summary>Returns the sentence, with the article of the clause and the law in brackets.</summary>
    public override string ToString() => (Clause?.Article, Law) switch
    {
        (null, null) => Text,
        (null, { } law) => $"{Text} ({law})",
        ({ } article, null) => $"{Text} ({article})",
        ({ } article, { } law) => $"{Text} ({article}; {law})",
    };
}
