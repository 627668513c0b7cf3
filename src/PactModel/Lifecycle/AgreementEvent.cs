namespace PactModel;

/// <summary>Something that happened to an agreement: one entry of its append-only list of dated events.</summary>
/// <remarks>
/// Immutable data; equal when all members are. An event carries several dates, which are separate facts: the date it
/// bears, the date the addressee or depositary received it, the date it was circulated, the date on which it takes
/// effect where one is recorded, the date named in it, and the date on which it became known. A member that is null
/// is not known. The cases are closed: only this library adds any.
/// </remarks>
public abstract partial record AgreementEvent
{
    private protected AgreementEvent()
    {
    }

    /// <summary>Gets the identifier by which other events and claims refer to this one, or null if none does.</summary>
    public EventId? Id { get; init; }

    /// <summary>Gets the date the event bears: of the act, the letter or the exchange.</summary>
    public PartialDate? Dated { get; init; }

    /// <summary>Gets the date on which the depositary, or the only addressee, received it (VCLT 16, 78).</summary>
    public PartialDate? Received { get; init; }

    /// <summary>Gets the dates on which several addressees received it, each with its own; empty if there is one addressee.</summary>
    public EquatableList<Receipt> ReceivedBy { get; init; } = [];

    /// <summary>Gets the date on which the depositary circulated it to the others.</summary>
    public PartialDate? Circulated { get; init; }

    /// <summary>Gets the recorded date on which it takes effect; a recorded date wins over a computed one.</summary>
    /// <remarks>For an event that ends something, the event's own boundary says which side of the day is meant.</remarks>
    public PartialDate? Effective { get; init; }

    /// <summary>Gets the date named in the notice or instrument itself.</summary>
    public PartialDate? Named { get; init; }

    /// <summary>Gets the date on which the event became known, for questions as known on an earlier day.</summary>
    /// <remarks>If null, the earliest of the dates on which it was circulated, received or done is taken.</remarks>
    public PartialDate? LearnedOn { get; init; }

    /// <summary>Gets the parties that act, in no particular order; empty where the event is of the agreement as a whole.</summary>
    public EquatableList<PartyCode> Parties { get; init; } = [];

    /// <summary>Gets the sources that report the event.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];

    /// <summary>Gets a remark in a line, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Returns the event in a few English words: what, by whom, when.</summary>
    public string Describe()
    {
        string by = Parties.Count == 0 ? "" : $" by {string.Join(", ", (IEnumerable<PartyCode>)Parties)}";
        string when = (Effective, Received, Dated) switch
        {
            ({ } effective, _, _) => $", effective {effective}",
            (null, { } received, _) => $", received {received}",
            (null, null, { } dated) => $", dated {dated}",
            _ when ReceivedBy.Count > 0 => $", received {ReceivedBy[0].On}",
            _ => "",
        };
        return $"{What}{by}{when}";
    }

    /// <summary>Returns <see cref="Describe"/>.</summary>
    public sealed override string ToString() => Describe();

    private protected abstract string What { get; }

    private protected virtual bool NeedsParties => true;

    internal void Check(Checker checker)
    {
        if (NeedsParties && Parties.Count == 0)
            checker.ErrorAt("parties", LifecycleFindings.EventWithoutParty, $"This event ({What}) needs at least one party: say who acts.");

        checker.Unique("parties", Parties, p => p, LifecycleFindings.PartyTwice, "Party");
        checker.Unique("receivedBy", ReceivedBy, r => r.Addressee, LifecycleFindings.PartyTwice, "Addressee");
        checker.Refer("parties", Parties);
        checker.Refer("sources", Sources);
        checker.Each("receivedBy", ReceivedBy, (c, receipt) => c.Refer("addressee", receipt.Addressee));
        if (Received is not null && ReceivedBy.Count > 0)
            checker.ErrorAt("receivedBy", LifecycleFindings.ReceiptTwice, "Give either one date of receipt or one for each addressee, not both.");

        if (Dated is null && Received is null && ReceivedBy.Count == 0 && Circulated is null && Effective is null)
            CheckUndated(checker);
        CheckCase(checker);
    }

    private protected virtual void CheckUndated(Checker checker) =>
        checker.Warning(LifecycleFindings.EventUndated, $"The event '{What}' has no date: it is kept, but counts from a day that is not known.");

    private protected virtual void CheckCase(Checker checker)
    {
    }
}

/// <summary>The day on which one of several addressees received an event.</summary>
/// <remarks>Immutable; equal when both members are.</remarks>
public sealed partial record Receipt
{
    /// <summary>Gets the addressee.</summary>
    public required PartyCode Addressee { get; init; }

    /// <summary>Gets the day of receipt.</summary>
    public required PartialDate On { get; init; }
}
