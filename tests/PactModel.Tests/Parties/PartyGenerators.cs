using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Parties;

/// <summary>Generators of codes that are known, for laws on anything with parties.</summary>
public static class PartyGenerators
{
    /// <summary>Gets codes of states that exist today.</summary>
    public static Gen<PartyCode> PresentStateCodes { get; } =
        Gen.Elements(State.All.Where(state => state.IsSovereign && state.IsoStatus == IsoStatus.Current).Select(state => state.Code));

    /// <summary>Gets codes of any state or territory, former ones included.</summary>
    public static Gen<PartyCode> StateCodes { get; } = Gen.Elements(State.All.Select(state => state.Code));

    /// <summary>Gets codes of built-in organisations.</summary>
    public static Gen<PartyCode> OrganisationCodes { get; } = Gen.Elements(Organisation.All.Select(organisation => organisation.Code));

    /// <summary>Gets codes of parties: mostly present states, at times a former one or an organisation.</summary>
    public static Gen<PartyCode> PartyCodes { get; } = Gen.Frequency((8, PresentStateCodes), (1, StateCodes), (1, OrganisationCodes));

    public static Arbitrary<PartyCode> PartyCode() => PartyCodes.ToArbitrary();

    public static Arbitrary<State> State_() => Gen.Elements<State>(State.All).ToArbitrary();

    public static Arbitrary<Organisation> Organisation_() => Gen.Elements<Organisation>(Organisation.All).ToArbitrary();
}
