using NodaTime;

namespace PactModel;

/// <summary>A time during which the Correlates of War project (state list 2016) counts a state in the system of states.</summary>
/// <remarks>
/// Immutable. Entry into that list is often later than independence, and occupations interrupt it: never use it to say
/// that a state could not sign.
/// </remarks>
public sealed partial record StateSystemPeriod
{
    /// <summary>Gets the Correlates of War number during the period.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the Correlates of War abbreviation during the period.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>Gets the first day; null if the state was there already when the list begins, on 1 January 1816.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day, included; null if the period runs on.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Says whether the day lies in the period.</summary>
    public bool Contains(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);
}
