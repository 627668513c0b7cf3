namespace PactModel;

/// <summary>What an objection does between those that object and those towards which they do.</summary>
public enum ObjectionEffect
{
    /// <summary>Whether it keeps the agreement from being in force between them is not known.</summary>
    NotKnown,

    /// <summary>
    /// The agreement is not in force between them: the text gives the objection that effect, as that of the convention on legalisation
    /// of 1961 does (art. 12), or the objection to a reservation says so definitely (VCLT 20(4)(b)), or its author does not recognise
    /// the other as a party.
    /// </summary>
    NotInForce,

    /// <summary>It is in force between them, whatever the objection does to the provisions that a reservation concerns (VCLT 21(3)).</summary>
    InForce,
}

/// <summary>Parties objected to the accession, the succession or a reservation of others; it counts from its receipt, or from the effective date if one is recorded.</summary>
/// <remarks>It is a matter between each of the parties and each of those: both stay parties, and towards the others nothing changes. It holds until it is withdrawn.</remarks>
public sealed partial record ObjectionRaised : AgreementEvent
{
    /// <summary>Gets the parties towards which they object; at least one.</summary>
    public EquatableList<PartyCode> Towards { get; init; } = [];

    /// <summary>Gets what it does between them.</summary>
    public ObjectionEffect Effect { get; init; }

    private protected override string What => $"objection{RelationText.Towards(Towards)}";

    private protected override void CheckCase(Checker checker) => RelationText.Check(checker, What, Parties, Towards);
}

/// <summary>Parties withdrew an objection; it counts from its receipt, or from the effective date if one is recorded.</summary>
public sealed partial record ObjectionWithdrawn : AgreementEvent
{
    /// <summary>Gets the parties towards which the objection was; at least one.</summary>
    public EquatableList<PartyCode> Towards { get; init; } = [];

    private protected override string What => $"withdrawal of the objection{RelationText.Towards(Towards)}";

    private protected override void CheckCase(Checker checker) => RelationText.Check(checker, What, Parties, Towards);
}

/// <summary>Parties accepted the accession of others, where an accession has effect only towards those that accept it.</summary>
/// <remarks>The <see cref="AccessionAcceptanceClause"/> says from when on it is then in force between them; the effective date is that day where it is recorded.</remarks>
public sealed partial record AccessionAccepted : AgreementEvent
{
    /// <summary>Gets the parties whose accession is accepted; at least one.</summary>
    public EquatableList<PartyCode> Towards { get; init; } = [];

    private protected override string What => $"acceptance of the accession{RelationText.Of(Towards)}";

    private protected override void CheckCase(Checker checker) => RelationText.Check(checker, What, Parties, Towards);
}

/// <summary>Words and checks of events between two parties.</summary>
internal static class RelationText
{
    /// <summary>Returns the parties towards which an event between two sides is; none for any other.</summary>
    public static EquatableList<PartyCode> TowardsIn(AgreementEvent e) => e switch
    {
        Suspended x => x.Towards,
        Resumed x => x.Towards,
        ObjectionRaised x => x.Towards,
        ObjectionWithdrawn x => x.Towards,
        AccessionAccepted x => x.Towards,
        _ => [],
    };

    public static string Towards(EquatableList<PartyCode> parties) => Named(" to ", parties);

    public static string Of(EquatableList<PartyCode> parties) => Named(" of ", parties);

    public static void Check(Checker checker, string what, EquatableList<PartyCode> parties, EquatableList<PartyCode> towards)
    {
        if (towards.Count == 0)
            checker.ErrorAt("towards", LifecycleFindings.EventWithoutParty, $"The event '{what}' is between two sides: say towards whom.");
        if (towards.Any(p => parties.AsSpan().Contains(p)))
            checker.ErrorAt("towards", LifecycleFindings.PartyTwice, $"The event '{what}' is between two sides: a party cannot be on both.");
        checker.Unique("towards", towards, p => p, LifecycleFindings.PartyTwice, "Party");
        checker.Refer("towards", towards);
    }

    private static string Named(string word, EquatableList<PartyCode> parties) => parties.Count == 0 ? "" : word + string.Join(", ", (IEnumerable<PartyCode>)parties);
}
