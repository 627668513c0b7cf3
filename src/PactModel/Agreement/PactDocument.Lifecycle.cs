using NodaTime;

namespace PactModel;

public sealed partial class PactDocument
{
    private Dictionary<AgreementId, LinkedAgreement>? _linked;

    /// <summary>Returns the lifecycle of an agreement among the others of the document: parents and those that take its place are resolved.</summary>
    /// <remarks>Computed once for each agreement, when first asked for; safe between threads.</remarks>
    /// <exception cref="KeyNotFoundException">There is no such agreement; the message offers the nearest identifiers.</exception>
    public AgreementLifecycle LifecycleOf(AgreementId id)
    {
        _ = this[id];
        return Linked[id].Lifecycle;
    }

    /// <inheritdoc cref="LifecycleOf(AgreementId)"/>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public AgreementLifecycle LifecycleOf(string id) => LifecycleOf(AgreementId.Parse(id));

    /// <summary>Lays out what is recorded of an agreement for a reader; its status and next deadline are told with the others of the document known.</summary>
    /// <inheritdoc cref="FactSheet.Of(Agreement, AgreementLifecycle, string, LocalDate?)" path="/param[@name='language']|/param[@name='on']"/>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such agreement; the message offers the nearest identifiers.</exception>
    public FactSheet FactSheetOf(AgreementId id, string language = "en", LocalDate? on = null) => FactSheet.Of(this[id], LifecycleOf(id), language, on);

    /// <inheritdoc cref="FactSheetOf(AgreementId, string, LocalDate?)"/>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public FactSheet FactSheetOf(string id, string language = "en", LocalDate? on = null) => FactSheetOf(AgreementId.Parse(id), language, on);

    private Dictionary<AgreementId, LinkedAgreement> Linked
    {
        get
        {
            Dictionary<AgreementId, LinkedAgreement>? known = Volatile.Read(ref _linked);
            if (known is not null) return known;
            Dictionary<AgreementId, LinkedAgreement> made = Agreements.ToDictionary(a => a.Id, a => new LinkedAgreement(a));
            LinkedAgreement.LinkAll(made);
            return Interlocked.CompareExchange(ref _linked, made, null) ?? made;
        }
    }
}
