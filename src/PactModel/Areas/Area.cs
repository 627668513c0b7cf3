namespace PactModel;

/// <summary>An area of cooperation in a controlled vocabulary, shaped like a concept of SKOS.</summary>
/// <remarks>
/// Immutable; equal to an area with the same members. It names its broader area; what is narrower is said by the
/// <see cref="AreaVocabulary"/> it stands in, which checks it.
/// </remarks>
public sealed partial record Area
{
    /// <summary>Gets the code, such as <c>training.joint-exercises</c>.</summary>
    public required AreaCode Code { get; init; }

    /// <summary>Gets the next broader area; null for a root.</summary>
    public AreaCode? Broader { get; init; }

    /// <summary>Gets the preferred label by language.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Gets what the area covers, by language, or null if that is not given.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>Gets the matching concepts of other vocabularies, as each writes its own, such as an address.</summary>
    public EquatableList<string> Matches { get; init; } = [];

    /// <summary>Returns the code and the English label.</summary>
    public override string ToString() => $"{Code} {Label}";
}
