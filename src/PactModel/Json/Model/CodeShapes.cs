namespace PactModel.Json;

/// <summary>Codes and identifiers.</summary>
internal static class CodeShapes
{
    private const string Slug = "[a-z0-9]+([.-][a-z0-9]+)*";

    public static readonly TextShape<PartyCode> Party = new(
        "party code",
        "A state (ISO 3166-1 alpha-3, ISO 3166-3 alpha-4, or cow- and a Correlates of War number) or an organisation (org: and its acronym).",
        "^([A-Z]{3,4}|cow-[1-9][0-9]{0,2}|org:[A-Za-z0-9]+(-[A-Za-z0-9]+)*)$");

    public static readonly TextShape<AreaCode> Area = new("area code", "An area of cooperation.", $"^{Slug}$");

    public static readonly TextShape<AgreementId> Agreement = new("agreement id", "The identifier of an agreement within a register.", $"^{Slug}$");

    public static readonly TextShape<EventId> Event = new("event id", "The identifier of an event within its agreement.", $"^{Slug}$");

    public static readonly TextShape<BodyId> Body = new("body id", "The identifier of a body within its agreement.", $"^{Slug}$");

    public static readonly TextShape<ThemeCode> Theme = new("theme code", "The code of a threat or a theatre.", $"^{Slug}$");

    public static readonly TextShape<SourceId> Source = new("source id", "The identifier of a source within its document.", $"^{Slug}$");

    public static readonly TextShape<Citation> Citation = new(
        "citation",
        "The identifier of a source and, after #, the article or page.",
        $"^{Slug}(#\\S(.{{0,78}}\\S)?)?$");
}
