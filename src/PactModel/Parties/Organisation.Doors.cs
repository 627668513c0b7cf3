using System.Diagnostics.CodeAnalysis;

namespace PactModel;

public sealed partial record Organisation
{
    /// <summary>Gets the organisations that are built in, in the order of the reference data: African ones first.</summary>
    public static EquatableList<Organisation> All => OrganisationTable.Instance.All;

    /// <summary>Returns the built-in organisation with a code of the model.</summary>
    /// <exception cref="KeyNotFoundException">No built-in organisation has the code; the message offers the nearest.</exception>
    public static Organisation FromCode(PartyCode code) => TryFromCode(code, out Organisation? organisation) ? organisation : throw OrganisationTable.Unknown(code.ToString());

    /// <summary>Returns the built-in organisation with a code of the model, such as <c>org:AU</c>.</summary>
    /// <exception cref="KeyNotFoundException">No built-in organisation has the code; the message offers the nearest.</exception>
    public static Organisation FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFromCode(code, out Organisation? organisation) ? organisation : throw OrganisationTable.Unknown(code);
    }

    /// <summary>Returns the built-in organisation with a code of the model, if there is one.</summary>
    public static bool TryFromCode(PartyCode code, [NotNullWhen(true)] out Organisation? organisation) =>
        OrganisationTable.Instance.ByCode.TryGetValue(code, out organisation);

    /// <summary>Returns the built-in organisation with a code of the model, if there is one.</summary>
    public static bool TryFromCode([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Organisation? organisation)
    {
        organisation = null;
        return PartyCode.TryParse(code, out PartyCode parsed) && TryFromCode(parsed, out organisation);
    }

    /// <summary>Returns the built-in organisations with an acronym, name or alias in English or French: CEDEAO gives ECOWAS.</summary>
    /// <param name="name">Accents, case, punctuation and the word "the" do not matter; a part of a name finds nothing.</param>
    public static EquatableList<Organisation> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return OrganisationTable.Instance.Names.Find(name, on: null);
    }
}
