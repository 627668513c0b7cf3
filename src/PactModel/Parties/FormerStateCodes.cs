namespace PactModel;

/// <summary>The ISO 3166-1 codes a state had until they were withdrawn, and its entry in ISO 3166-3.</summary>
/// <remarks>Immutable; equal to an entry with the same codes. ISO may have given the short codes to another state since.</remarks>
public sealed partial record FormerStateCodes
{
    /// <summary>Gets the code of four letters of ISO 3166-3, such as <c>HVBF</c> for Upper Volta.</summary>
    public required string Alpha4 { get; init; }

    /// <summary>Gets the withdrawn code of two letters.</summary>
    public required string Alpha2 { get; init; }

    /// <summary>Gets the withdrawn code of three letters.</summary>
    public required string Alpha3 { get; init; }

    /// <summary>Gets the numeric code, or null if the entry had none.</summary>
    public int? Numeric { get; init; }

    /// <summary>Gets when the codes were withdrawn; often only the year is known.</summary>
    public PartialDate Withdrawn { get; init; }
}
