namespace PactModel;

/// <summary>The organisations and areas that an agreement needs declared to be read: those it uses that are not known beforehand.</summary>
/// <param name="Organisations">The organisations, sorted by code.</param>
/// <param name="Areas">The areas, sorted by code.</param>
internal sealed record OwnDeclarations(EquatableList<Organisation> Organisations, EquatableList<Area> Areas)
{
    public static OwnDeclarations None { get; } = new([], []);

    public bool IsEmpty => Organisations.Count + Areas.Count == 0;

    /// <summary>Follows what is used through the declarations: members and predecessors of organisations, broader areas.</summary>
    public static OwnDeclarations Of(IEnumerable<PartyCode> organisations, IEnumerable<AreaCode> areas, ReferenceData reference, ReferenceData known)
    {
        SortedDictionary<PartyCode, Organisation> own = [];
        Queue<PartyCode> used = new(organisations);
        while (used.TryDequeue(out PartyCode code))
        {
            if (known.Parties.Contains(code) || !reference.Parties.TryGetOrganisation(code, out Organisation? organisation) || !own.TryAdd(code, organisation)) continue;
            if (organisation.Predecessor is { } predecessor) used.Enqueue(predecessor);
            foreach (OrganisationMember membership in organisation.Memberships ?? []) used.Enqueue(membership.Party);
        }

        SortedDictionary<AreaCode, Area> ownAreas = [];
        foreach (AreaCode code in areas)
        {
            for (AreaCode? at = code; at is { } here && !known.Areas.Contains(here) && reference.Areas.TryGet(here, out Area? area) && ownAreas.TryAdd(here, area); at = area.Broader)
            {
                // An area that is here already has brought those above it.
            }
        }

        return own.Count + ownAreas.Count == 0 ? None : new OwnDeclarations([.. own.Values], [.. ownAreas.Values]);
    }
}
