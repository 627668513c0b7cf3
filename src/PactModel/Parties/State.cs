namespace PactModel;

/// <summary>A state or territory, present or former, with the codes and names by which sources call it.</summary>
/// <remarks>
/// <para>
/// There is one instance for each code, made when the first one is asked for; instances are immutable and safe to share
/// between threads. Look one up through the door that fits: <see cref="FromCode(string)"/>, one door for each other
/// kind of code, or <see cref="Find"/> for a name.
/// </para>
/// <para>
/// All of ISO 3166-1, the former states of ISO 3166-3, and those only the Correlates of War project lists. To be listed
/// says nothing about status; disputed cases follow the lists.
/// </para>
/// </remarks>
public sealed partial class State
{
    internal State(PartyCode code, LocalizedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>Gets the code used throughout the model: alpha-3, alpha-4 of a former state, or <c>cow-</c> and a number.</summary>
    public PartyCode Code { get; }

    /// <summary>Gets the usual short name today, or the last one of a former state, in English and French.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the code of two letters it has in ISO 3166-1 now, or null.</summary>
    public string? Alpha2 { get; internal init; }

    /// <summary>Gets the code of three letters it has in ISO 3166-1 now, or null.</summary>
    public string? Alpha3 => IsoStatus == IsoStatus.Current ? Code.ToString() : null;

    /// <summary>Gets the numeric code it has in ISO 3166-1 now, or null; ISO prints it with three digits.</summary>
    public int? Numeric { get; internal init; }

    /// <summary>Gets where it stands in ISO 3166.</summary>
    public IsoStatus IsoStatus { get; internal init; }

    /// <summary>Gets the codes it had under former names, from ISO 3166-3, oldest entry first as far as known.</summary>
    public EquatableList<FormerStateCodes> FormerCodes { get; internal init; } = [];

    /// <summary>Gets its first Correlates of War number, or null if that list never had it.</summary>
    /// <remarks>All numbers, by date, are in <see cref="StateSystemPeriods"/>: the Federal Republic of Germany had one of its own.</remarks>
    public int? CorrelatesOfWarNumber => StateSystemPeriods.Count == 0 ? null : StateSystemPeriods[0].Number;

    /// <summary>Gets the abbreviation that goes with <see cref="CorrelatesOfWarNumber"/>, or null.</summary>
    public string? CorrelatesOfWarAbbreviation => StateSystemPeriods.Count == 0 ? null : StateSystemPeriods[0].Abbreviation;

    /// <summary>Gets when the Correlates of War project counts it in the system of states, in order.</summary>
    /// <remarks>Entry is often later than independence: never use it to say that a state could not sign.</remarks>
    public EquatableList<StateSystemPeriod> StateSystemPeriods { get; internal init; } = [];

    /// <summary>Gets whether it is, or was, a sovereign state rather than a dependency or an area with a code only.</summary>
    public bool IsSovereign { get; internal init; }

    /// <summary>Gets the capital or seat of government, or null if it has none or it is not known.</summary>
    public string? Capital { get; internal init; }

    /// <summary>Gets the region of the United Nations scheme M49, such as <c>Africa</c>, or null.</summary>
    public string? UnRegion { get; internal init; }

    /// <summary>Gets the sub-region of the United Nations scheme M49, such as <c>Middle Africa</c>, or null.</summary>
    public string? UnSubregion { get; internal init; }

    /// <summary>Gets the region of the African Union: <c>Northern</c>, <c>Western</c>, <c>Central</c>, <c>Eastern</c> or <c>Southern</c>; null outside it.</summary>
    public string? AfricanUnionRegion { get; internal init; }

    /// <summary>Gets the codes of the states and territories that followed a former one, in the order of their codes.</summary>
    public EquatableList<PartyCode> Successors { get; internal init; } = [];

    /// <summary>Gets its times as a member of the United Nations, in order; empty if it never was one.</summary>
    public EquatableList<OrganisationMember> UnitedNationsMemberships =>
        OrganisationTable.Instance.UnitedNations.MembershipsOf(Code);

    /// <summary>Returns the code and the English name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
