namespace PactModel;

/// <summary>The codes of findings about agreements and documents.</summary>
internal static class AgreementFindings
{
    public const string IdMissing = "agreement.id-missing";
    public const string NullPart = "agreement.null";
    public const string NoParty = "agreement.no-party";
    public const string PartyTwice = "agreement.party-twice";
    public const string DatesReversed = "dates.reversed";
    public const string ProvisionEmpty = "provision.no-area";
    public const string ThemeTwice = "theme.twice";
    public const string MemberNotParty = "body.member-not-party";
    public const string BodyTwice = "body.twice";
    public const string MandateEmpty = "mandate.empty";
    public const string LengthNotPositive = "mandate.length";
    public const string RelationToItself = "relation.itself";
    public const string AgreementUnknown = "agreement.unknown";
    public const string AgreementTwice = "agreement.twice";
    public const string ClaimsTooFew = "claims.too-few";
    public const string ClaimsUsedTwice = "claims.used-twice";
    public const string ClaimUnsourced = "claims.unsourced";
    public const string PointerMalformed = "claims.about";
    public const string LanguageTag = "language.tag";
    public const string TextBlank = "text.blank";
}
