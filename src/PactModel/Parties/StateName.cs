using NodaTime;

namespace PactModel;

/// <summary>A name a state has borne, and when.</summary>
/// <remarks>Immutable; equal to a name with the same texts and dates. The names of one state do not overlap.</remarks>
public sealed partial record StateName
{
    /// <summary>Gets the name by language.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the first day of the name, as far as it is known; null if it is not.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets the last day of the name, included; null if the name is still borne.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Returns the name with its dates.</summary>
    public override string ToString() => $"{Name} ({From?.ToString() ?? ""}/{To?.ToString() ?? ".."})";

    internal bool CanBeOn(LocalDate day) => (From is null || From.Value.Earliest <= day) && (To is null || day <= To.Value.Latest);
}
