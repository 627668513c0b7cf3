namespace PactModel;

/// <summary>The codes of what can be wrong with declared organisations.</summary>
internal static class PartyFindings
{
    public const string OrganisationCode = "organisation.code";
    public const string OrganisationDuplicate = "organisation.duplicate";
    public const string OrganisationDissolvedBeforeFounded = "organisation.dissolved-before-founded";
    public const string OrganisationPredecessor = "organisation.predecessor";
    public const string OrganisationPartOfItself = "organisation.member-of-itself";
    public const string MemberWithoutParty = "organisation.member-without-party";
    public const string MemberEndsBeforeStart = "organisation.member-ends-before-start";
    public const string MemberOverlap = "organisation.member-overlap";
    public const string PartyUnknown = "party.unknown";
}
