namespace PactModel;

/// <summary>Something that is still missing for entry into force.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record MissingConsents
{
    internal MissingConsents()
    {
    }

    /// <summary>Gets the condition that is not met.</summary>
    public required ForceCondition Condition { get; init; }

    /// <summary>Gets how many consents or acts are missing, or null where it is not a matter of number.</summary>
    public int? Count { get; internal init; }

    /// <summary>Gets the parties whose act is missing, where only theirs will do; otherwise empty.</summary>
    public EquatableList<PartyCode> Parties { get; internal init; } = [];

    /// <summary>Gets what is missing for each of several conditions of which any one will do; otherwise empty.</summary>
    public EquatableList<MissingConsents> Alternatives { get; internal init; } = [];

    /// <summary>Gets what is missing, in a few English words.</summary>
    public required string Text { get; init; }

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
