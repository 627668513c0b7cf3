namespace PactModel;

/// <summary>A body that an agreement sets up or works through: a commission, a joint force, a mission or a secretariat.</summary>
/// <remarks>Immutable data, a closed set of cases; the agreement that holds it checks it.</remarks>
public abstract partial record Body
{
    private protected Body()
    {
    }

    /// <summary>Gets the identifier within the agreement.</summary>
    public required BodyId Id { get; init; }

    /// <summary>Gets the name, by language.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets who belongs to it, each from when until when, in what capacity.</summary>
    public EquatableList<BodyMember> Members { get; init; } = [];

    /// <summary>Gets where it has its seat or headquarters, or null where it has none or it is not known.</summary>
    public Place? Seat { get; init; }

    /// <summary>Gets the day it was set up or deployed.</summary>
    public PartialDate? Established { get; init; }

    /// <summary>Gets its end, or null while it lasts or is not known to have ended.</summary>
    public EndDate? Ended { get; init; }

    /// <summary>Gets what it oversees: areas of the agreement. None means the implementation as a whole, or that nothing is known.</summary>
    public EquatableList<AreaCode> Oversees { get; init; } = [];

    /// <summary>Gets its task in a line, by language.</summary>
    public LocalizedText? Task { get; init; }

    /// <summary>Gets its mandates: the first grant, then each extension, in the order of their dates.</summary>
    public EquatableList<Mandate> Mandates { get; init; } = [];

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];

    private protected abstract BodyKind KindCore { get; }

    /// <summary>Gets which of the four kinds of body this is.</summary>
    public BodyKind Kind => KindCore;
}

/// <summary>The kinds of body.</summary>
public enum BodyKind
{
    /// <summary>A commission or committee that meets in sessions.</summary>
    Commission,

    /// <summary>A joint force in the field.</summary>
    JointForce,

    /// <summary>A mission that an organisation or a group of states sends.</summary>
    Mission,

    /// <summary>A secretariat.</summary>
    Secretariat,
}

/// <summary>A commission or committee that meets in sessions.</summary>
public sealed partial record Commission : Body
{
    /// <summary>Gets the rule by which its turns pass and the sessions that were held, or null where nothing is known of either.</summary>
    public Rotation? Rotation { get; init; }

    /// <summary>Returns the turn of its next session as of a day, or null where nothing is known of its rotation.</summary>
    /// <inheritdoc cref="Rotation.NextSessionTurn" path="/remarks"/>
    public Turn? NextTurn(NodaTime.LocalDate asOf) => Rotation?.NextSessionTurn(asOf);

    /// <summary>Gets the level at which it meets, such as ministers or chiefs of staff, by language.</summary>
    public LocalizedText? Level { get; init; }

    private protected override BodyKind KindCore => BodyKind.Commission;
}

/// <summary>A joint force in the field, with its sectors; <see cref="Body.Seat"/> is its headquarters.</summary>
public sealed partial record JointForce : Body
{
    /// <summary>Gets the sectors, in their own order.</summary>
    public EquatableList<Sector> Sectors { get; init; } = [];

    private protected override BodyKind KindCore => BodyKind.JointForce;
}

/// <summary>A mission that an organisation or a group of states sends to a host state.</summary>
public sealed partial record Mission : Body
{
    /// <summary>Gets who leads it.</summary>
    public PartyCode? LedBy { get; init; }

    /// <summary>Gets the state in which it works.</summary>
    public PartyCode? HostState { get; init; }

    private protected override BodyKind KindCore => BodyKind.Mission;
}

/// <summary>A secretariat.</summary>
public sealed partial record Secretariat : Body
{
    private protected override BodyKind KindCore => BodyKind.Secretariat;
}
