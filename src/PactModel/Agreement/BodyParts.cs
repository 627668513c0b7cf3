using NodaTime;

namespace PactModel;

/// <summary>A member of a body, from when until when.</summary>
/// <remarks>Immutable data. One party may stand several times: it can leave and come back.</remarks>
public sealed partial record BodyMember
{
    /// <summary>Gets who it is.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the first day of membership, or null where it is not known or is the body's own.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets the end of membership, or null while it lasts or is not known to have ended.</summary>
    public EndDate? Until { get; init; }

    /// <summary>Gets its part in the body in a line, such as the contingent it sends, by language.</summary>
    public LocalizedText? Part { get; init; }

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}

/// <summary>A sector of a joint force.</summary>
/// <remarks>Immutable data.</remarks>
public sealed partial record Sector
{
    /// <summary>Gets the name or number, as the force uses it.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the party whose sector it is, where known.</summary>
    public PartyCode? Party { get; init; }

    /// <summary>Gets the headquarters of the sector, where known.</summary>
    public Place? Headquarters { get; init; }

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}

/// <summary>A mandate, or the extension of one: from when, for how long or until when, on whose authority.</summary>
/// <remarks>Immutable data. Length and end are both kept where a source gives both.</remarks>
public sealed partial record Mandate
{
    /// <summary>Gets the first day of the mandate, or null where it is not known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets the length of the mandate, where the decision states one.</summary>
    public Period? Length { get; init; }

    /// <summary>Gets the end of the mandate, where the decision states one.</summary>
    public EndDate? Until { get; init; }

    /// <summary>Gets the day of the decision.</summary>
    public PartialDate? Decided { get; init; }

    /// <summary>Gets who decided, such as a summit or a council, by language.</summary>
    public LocalizedText? Authority { get; init; }

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}
