namespace PactModel;

public sealed partial class PactDocument
{
    /// <summary>Returns the lifecycle of an agreement among the others of the document: parents and successors are resolved.</summary>
    /// <exception cref="KeyNotFoundException">There is no such agreement.</exception>
    public AgreementLifecycle LifecycleOf(AgreementId id) => this[id].LifecycleAmong(Others);

    private AgreementLifecycle? Others(AgreementId id) => Find(id)?.LifecycleAmong(Others);
}
