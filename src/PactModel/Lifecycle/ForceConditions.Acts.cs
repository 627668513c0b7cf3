namespace PactModel;

/// <summary>Met on signature, on the day of the last one.</summary>
public sealed partial record OnSignature : ForceCondition
{
    private protected override string Phrase => "it has been signed by all";
}

/// <summary>Met on a date that the text fixes.</summary>
public sealed partial record OnDate : ForceCondition
{
    /// <summary>Gets the date.</summary>
    public required PartialDate Date { get; init; }

    private protected override string Phrase => $"{Date} is reached";
}

/// <summary>Met on the exchange of notes or of instruments between all parties.</summary>
public sealed partial record OnExchange : ForceCondition
{
    private protected override string Phrase => "the instruments or notes have been exchanged";
}

/// <summary>Met on the last of the parties' notifications that their procedures are completed.</summary>
public sealed partial record OnNotifications : ForceCondition
{
    /// <summary>Gets the parties that must notify; empty means all parties.</summary>
    public EquatableList<PartyCode> Parties { get; init; } = [];

    /// <summary>Gets which receipt counts where a notification has several addressees.</summary>
    public CountedReceipt Receipt { get; init; }

    private protected override string Phrase => Parties.Count == 0
        ? "the last notification that the internal procedures are completed is received"
        : $"the last of the notifications of {string.Join(", ", (IEnumerable<PartyCode>)Parties)} is received";

    internal override void Check(Checker checker, ConditionLimits limits) => ConditionCheck.Known(checker, "parties", Parties, limits);
}
