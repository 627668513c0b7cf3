using NodaTime;

namespace PactModel;

/// <summary>Where facts were read: a treaty text, a status table, an official page, a news story.</summary>
/// <remarks>Immutable data; the document that holds it checks it. What is not known is null.</remarks>
public sealed partial record Source
{
    /// <summary>Gets the identifier by which facts cite the source.</summary>
    public required SourceId Id { get; init; }

    /// <summary>Gets the title, in the source's own words.</summary>
    public required string Title { get; init; }

    /// <summary>Gets who published it: a newspaper, a ministry, a depositary.</summary>
    public string? Publisher { get; init; }

    /// <summary>Gets who wrote it, where a person is named.</summary>
    public string? Author { get; init; }

    /// <summary>Gets the address at which it was found: absolute, http or https.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the date it bears.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Gets the day on which it was read; a page can change afterwards.</summary>
    public LocalDate? Retrieved { get; init; }

    /// <summary>Gets the language it is written in, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Gets what a reader should know about it, such as how far it can be trusted.</summary>
    public string? Note { get; init; }

    /// <summary>Returns publisher, title and date in one line.</summary>
    public override string ToString()
    {
        string title = Publisher is null ? Title : $"{Publisher}: {Title}";
        return Published is { } date ? $"{title} ({date})" : title;
    }

    internal void Check(Checker checker)
    {
        if (Id.IsNone) checker.Error(SourceFindings.IdMissing, "A source needs an 'id' by which facts can cite it.");
        if (string.IsNullOrWhiteSpace(Title)) checker.Error(SourceFindings.TitleBlank, $"Source '{Id}' needs a 'title'.");
        if (Url is not null && !(Uri.TryCreate(Url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"))
            checker.Error(SourceFindings.UrlNotAbsolute, $"'{Url}' is not an absolute http or https address: give the whole address or leave 'url' out.");
        if (Language is not null && !(LocalizedText.TryNormaliseTag(Language, out string? tag) && tag == Language))
            checker.Error(SourceFindings.LanguageTag, $"'{Language}' is not a BCP 47 language tag in its usual case: write one like 'en' or 'fr-CH'.");
    }
}
