using NodaTime;

namespace PactModel;

public sealed partial class FactSheet
{
    /// <summary>Lays out what is recorded of an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="language">The language of headings, labels and texts: <c>en</c> or <c>fr</c>; any other is answered with English labels.</param>
    /// <param name="on">The day for which the status and the next deadline are told; without it the sheet says what holds as of the last known event.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FactSheet Of(Agreement agreement, string language = "en", LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(language);
        FactSheetWriter writer = new(agreement, Labels.In(language), language, on);
        EquatableList<FactSection> sections = writer.Sections().ToEquatableList();
        return new FactSheet(agreement.Title.In(language), writer.Labels.Language, sections, writer.SourcesInOrder().ToEquatableList());
    }
}

public sealed partial class Agreement
{
    /// <summary>Lays out what is recorded of the agreement for a reader.</summary>
    /// <param name="language">The language of headings, labels and texts: <c>en</c> or <c>fr</c>; any other is answered with English labels.</param>
    /// <param name="on">The day for which the status and the next deadline are told; without it the sheet says what holds as of the last known event.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public FactSheet FactSheet(string language = "en", LocalDate? on = null) => PactModel.FactSheet.Of(this, language, on);
}
