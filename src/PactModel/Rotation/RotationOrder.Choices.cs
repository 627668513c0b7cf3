namespace PactModel;

/// <summary>The group chooses its holder each time; choices are recorded, never computed.</summary>
public sealed partial record ChoiceOrder : RotationOrder
{
    /// <summary>Gets the parties that may be chosen; empty for any member.</summary>
    public EquatableList<PartyCode> Members { get; init; } = [];

    internal override IEnumerable<PartyCode> Named => Members;

    internal override void AddNamed(List<PartyCode> parties) => parties.AddRange(Members.AsSpan());

    private protected override void CheckOrder(Checker checker)
    {
        checker.Refer("members", Members);
        checker.Unique("members", Members, m => m, RotationFindings.OrderRepeats, "The member");
    }
}

/// <summary>There is no rule: only decisions say who holds a turn.</summary>
public sealed partial record NoOrder : RotationOrder
{
    private protected override void CheckOrder(Checker checker)
    {
    }
}

/// <summary>Whom the group that was due chose for a turn.</summary>
public sealed partial record RecordedChoice
{
    /// <summary>Gets the turn at which the group was due, those passed over aside; an exchange of turns takes the choice with it.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the party chosen; it belongs to the group that has the turn, where decisions pass others over.</summary>
    public required PartyCode Holder { get; init; }

    /// <summary>Gets the day of the choice, or null if it is not known.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Gets the sources.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}
