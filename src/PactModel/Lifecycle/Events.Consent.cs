namespace PactModel;

/// <summary>How a party expressed its consent to be bound (VCLT 11).</summary>
public enum ConsentKind
{
    /// <summary>Ratification: counts at deposit.</summary>
    Ratification,

    /// <summary>Acceptance: counts at deposit.</summary>
    Acceptance,

    /// <summary>Approval: counts at deposit.</summary>
    Approval,

    /// <summary>Accession: counts at deposit.</summary>
    Accession,

    /// <summary>Notification of succession of states: its effect is as recorded.</summary>
    Succession,

    /// <summary>Declaration that the agreement continues to apply: its effect is as recorded.</summary>
    ContinuedApplication,

    /// <summary>Signature not subject to ratification: counts on its date.</summary>
    DefinitiveSignature,

    /// <summary>Formal confirmation by an organisation: counts at deposit.</summary>
    FormalConfirmation,

    /// <summary>Notification that the internal procedures are completed: counts at receipt.</summary>
    NotificationOfCompletedProcedures,

    /// <summary>Exchange of notes or letters: counts on the day of the exchange.</summary>
    ExchangeOfNotes,

    /// <summary>Exchange of instruments of ratification: counts on the day of the exchange.</summary>
    ExchangeOfInstruments,
}

/// <summary>Parties expressed their consent to be bound.</summary>
/// <remarks>
/// Instruments count from deposit, that is from receipt by the depositary, and notifications from receipt by the
/// addressee (VCLT 16, 78); exchanges and definitive signatures count on the date they bear. A recorded effective date,
/// such as that of a deposit which waited for others', wins: it is the day from which the consent counts, not the day on
/// which the agreement enters into force for the party, which is an <see cref="EnteredIntoForce"/> with that party.
/// </remarks>
public sealed partial record ConsentExpressed : AgreementEvent
{
    /// <summary>Gets the kind of consent.</summary>
    public required ConsentKind Kind { get; init; }

    private protected override string What => Kind switch
    {
        ConsentKind.Ratification => "ratification",
        ConsentKind.Acceptance => "acceptance",
        ConsentKind.Approval => "approval",
        ConsentKind.Accession => "accession",
        ConsentKind.Succession => "notification of succession",
        ConsentKind.ContinuedApplication => "declaration of continued application",
        ConsentKind.DefinitiveSignature => "definitive signature",
        ConsentKind.FormalConfirmation => "formal confirmation",
        ConsentKind.NotificationOfCompletedProcedures => "notification of completed procedures",
        ConsentKind.ExchangeOfNotes => "exchange of notes",
        ConsentKind.ExchangeOfInstruments => "exchange of instruments",
        _ => "consent",
    };

    /// <summary>Gets whether the day that counts is the day of receipt, rather than the date the event bears.</summary>
    internal bool CountsFromReceipt => Kind is not (ConsentKind.DefinitiveSignature or ConsentKind.ExchangeOfNotes or ConsentKind.ExchangeOfInstruments);

    /// <summary>Gets whether the effect is as recorded, never computed from a delay.</summary>
    internal bool IsAsRecorded => Kind is ConsentKind.Succession or ConsentKind.ContinuedApplication;

    private protected override void CheckCase(Checker checker)
    {
        if (CountsFromReceipt && !IsAsRecorded && Received is null && ReceivedBy.Count == 0 && Effective is null && Dated is not null)
            checker.WarningAt("received", LifecycleFindings.ReceiptMissing, "The instrument counts from its deposit or receipt, which is not given: the date it bears does not stand in for it.");
    }
}

/// <summary>Parties withdrew an instrument of consent; it does not count from receipt of the withdrawal.</summary>
public sealed partial record InstrumentWithdrawn : AgreementEvent
{
    private protected override string What => "withdrawal of the instrument";
}
