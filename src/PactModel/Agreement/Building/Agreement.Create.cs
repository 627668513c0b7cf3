namespace PactModel;

public sealed partial class Agreement
{
    /// <summary>Begins the record of an agreement, to be told fact by fact and finished with <see cref="AgreementBuilder.Build()"/>.</summary>
    /// <param name="id">The identifier, such as <c>mar-rwa-military-2025</c>.</param>
    /// <param name="title">The title.</param>
    /// <param name="language">The language of the title, as a BCP 47 tag.</param>
    /// <exception cref="FormatException">The identifier is malformed.</exception>
    /// <exception cref="ArgumentException">The title is blank or the language is no BCP 47 tag.</exception>
    public static AgreementBuilder Create(string id, string title, string language = "en") =>
        new(AgreementId.Parse(id), new LocalizedText(language, title));
}
