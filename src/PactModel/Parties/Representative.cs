namespace PactModel;

/// <summary>Someone who acts for a party: who signed, or who was there.</summary>
/// <remarks>Immutable. A name or an office that is not known is null.</remarks>
public sealed partial record Representative
{
    /// <summary>Gets the party that is represented.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the person's name, as the source spells it.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the office held, such as Minister of Defence, by language.</summary>
    public LocalizedText? Office { get; init; }

    /// <summary>Returns name, office and party, as far as they are known.</summary>
    public override string ToString() => (Name, Office) switch
    {
        (null, null) => $"a representative of {Party}",
        (null, _) => $"{Office} ({Party})",
        (_, null) => $"{Name} ({Party})",
        _ => $"{Name}, {Office} ({Party})",
    };
}
