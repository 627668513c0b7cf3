namespace PactModel;

public sealed partial class PactDocument
{
    private Dictionary<AgreementId, LinkedAgreement>? _linked;

    /// <summary>Returns the lifecycle of an agreement among the others of the document: parents and those that take its place are resolved.</summary>
    /// <remarks>Computed once for each agreement, when first asked for; safe between threads.</remarks>
    /// <exception cref="KeyNotFoundException">There is no such agreement.</exception>
    public AgreementLifecycle LifecycleOf(AgreementId id)
    {
        _ = this[id];
        return Linked[id].Lifecycle;
    }

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
