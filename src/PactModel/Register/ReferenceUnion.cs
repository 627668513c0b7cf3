namespace PactModel;

/// <summary>Puts together what several documents declare.</summary>
internal static class ReferenceUnion
{
    /// <summary>Returns reference data that knows all that any of several knows, and what they declare differently; the first declaration is kept.</summary>
    public static (ReferenceData Reference, List<Finding> Findings) Of(IEnumerable<ReferenceData> several)
    {
        Dictionary<PartyCode, Organisation> organisations = [];
        Dictionary<AreaCode, Area> areas = [];
        List<Finding> findings = [];
        foreach (ReferenceData reference in several.Distinct())
        {
            foreach (Organisation organisation in reference.Parties.Organisations)
            {
                if (ReferenceData.BuiltIn.Parties.TryGetOrganisation(organisation.Code, out _)) continue;
                if (!organisations.TryAdd(organisation.Code, organisation) && organisations[organisation.Code] != organisation)
                    findings.Add(Clash("organisations", organisation.Code.ToString()));
            }

            foreach (Area area in reference.Areas.All)
            {
                if (ReferenceData.BuiltIn.Areas.Contains(area.Code)) continue;
                if (!areas.TryAdd(area.Code, area) && areas[area.Code] != area) findings.Add(Clash("areas", area.Code.ToString()));
            }
        }

        bool isBuiltIn = organisations.Count + areas.Count == 0;
        return (isBuiltIn ? ReferenceData.BuiltIn : ReferenceData.BuiltIn.With(organisations.Values, areas.Values), [.. findings.Distinct()]);
    }

    private static Finding Clash(string list, string code) => new(
        RegisterFindings.DeclaredDifferently,
        FindingSeverity.Error,
        ModelPath.Root.Member(list),
        $"'{code}' is declared differently by two documents: queries use the first; make the declarations agree, or rename one.");
}
