namespace PactModel;

/// <summary>The members of an organisation on a day: those that certainly are, and those that possibly are.</summary>
/// <remarks>Immutable; both lists are in the order of the codes, and no party stands in both.</remarks>
public sealed partial record OrganisationMembers
{
    /// <summary>Gets the parties that are members whatever the dates that are known in part turn out to be.</summary>
    public EquatableList<PartyCode> Certain { get; init; } = [];

    /// <summary>Gets the parties that may be members: a date is known in part only, or sources disagree.</summary>
    public EquatableList<PartyCode> Possible { get; init; } = [];
}
