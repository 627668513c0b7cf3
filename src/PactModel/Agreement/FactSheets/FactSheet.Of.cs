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
        return Of(agreement, agreement.Lifecycle, language, on);
    }

    /// <summary>Lays out what is recorded of an agreement, with the status and the deadlines of its lifecycle among others.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lifecycle">Its lifecycle with the agreements known on which it depends or that take its place, as a register or a document gives it.</param>
    /// <param name="language">The language of headings, labels and texts: <c>en</c> or <c>fr</c>; any other is answered with English labels.</param>
    /// <param name="on">The day for which the status and the next deadline are told; without it the sheet says what holds as of the last known event.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The lifecycle is of another agreement.</exception>
    public static FactSheet Of(Agreement agreement, AgreementLifecycle lifecycle, string language = "en", LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(language);
        if (lifecycle.Facts.Agreement != agreement.Id)
            throw new ArgumentException($"The lifecycle is of '{lifecycle.Facts.Agreement}', the agreement is '{agreement.Id}': give its own.", nameof(lifecycle));
        FactSheetWriter writer = new(agreement, lifecycle, Labels.In(language), language, on);
        EquatableList<FactSection> sections = writer.Sections().ToEquatableList();
        return new FactSheet(agreement.Title.In(language), writer.Labels.Language, sections, writer.SourcesInOrder().ToEquatableList());
    }
}

public sealed partial class Agreement
{
    /// <summary>Lays out what is recorded of the agreement for a reader; it is told alone, as if no other agreement were known.</summary>
    /// <param name="language">The language of headings, labels and texts: <c>en</c> or <c>fr</c>; any other is answered with English labels.</param>
    /// <param name="on">The day for which the status and the next deadline are told; without it the sheet says what holds as of the last known event.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public FactSheet FactSheet(string language = "en", LocalDate? on = null) => PactModel.FactSheet.Of(this, language, on);
}
