namespace PactModel;

public sealed partial record Organisation
{
    internal IEnumerable<string> Spellings() =>
        Aliases.Concat(Name.Entries.Select(e => e.Value)).Concat(Acronym is null ? [] : Acronym.Entries.Select(e => e.Value)).Append(Code.ToString()[4..]);

    internal void Check(Checker checker)
    {
        if (!Code.IsOrganisation)
            checker.ErrorAt("code", PartyFindings.OrganisationCode, $"'{Code}' is not the code of an organisation: write org: and its acronym, like 'org:AU'.");

        if (Founded is { } founded && Dissolved is { } dissolved && dissolved.Span.IsBefore(founded.Span) == Certainty.Certainly)
            checker.ErrorAt("dissolved", PartyFindings.OrganisationDissolvedBeforeFounded, $"It is dissolved on {dissolved}, before it is founded on {founded}: exchange or correct the dates.");

        if (Predecessor is { } predecessor && (!predecessor.IsOrganisation || predecessor == Code))
            checker.ErrorAt("predecessor", PartyFindings.OrganisationPredecessor, $"'{predecessor}' cannot be the predecessor of '{Code}': name another organisation.");

        checker.Refer("predecessor", Predecessor);
        using (checker.Member("seat")) Seat?.Check(checker);
        if (Memberships is not { } memberships) return;
        Dictionary<PartyCode, List<OrganisationMember>> earlier = [];
        checker.Each("memberships", memberships, (c, membership) =>
        {
            if (!earlier.TryGetValue(membership.Party, out List<OrganisationMember>? ofParty)) earlier.Add(membership.Party, ofParty = []);
            CheckMembership(c, membership, ofParty);
            ofParty.Add(membership);
        });
    }

    private void CheckMembership(Checker checker, OrganisationMember membership, List<OrganisationMember> earlierOnes)
    {
        membership.Check(checker);
        if (membership.Party == Code)
            checker.Error(PartyFindings.OrganisationPartOfItself, $"'{Code}' is listed as a member of itself: leave it out.");
        if (earlierOnes.Find(other => Overlap(other, membership)) is { } earlier)
            checker.Error(PartyFindings.MemberOverlap, $"Two memberships of {membership.Party} overlap: {earlier} and {membership}; join them or correct a date.");
    }

    private static bool Overlap(OrganisationMember a, OrganisationMember b) => !EndsBefore(a, b) && !EndsBefore(b, a);

    // What is not known is given the benefit of the doubt.
    private static bool EndsBefore(OrganisationMember a, OrganisationMember b) =>
        a.To is { } end && (b.From is not { } start || end.Span.IsBefore(start.Span) != Certainty.CertainlyNot);
}
