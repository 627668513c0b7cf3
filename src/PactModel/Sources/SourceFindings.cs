namespace PactModel;

/// <summary>The codes of findings about sources and citations.</summary>
internal static class SourceFindings
{
    public const string IdMissing = "source.id-missing";
    public const string TitleBlank = "source.title-blank";
    public const string UrlNotAbsolute = "source.url";
    public const string LanguageTag = "source.language";
    public const string Twice = "source.twice";
    public const string Unknown = "source.unknown";
    public const string Clash = "source.clash";
    public const string Uncited = "source.uncited";
}
