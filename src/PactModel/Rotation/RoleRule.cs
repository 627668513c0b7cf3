namespace PactModel;

/// <summary>A role at a session or over a turn.</summary>
public enum RotationRole
{
    /// <summary>Who hosts.</summary>
    Host,

    /// <summary>Who chairs.</summary>
    Chair,

    /// <summary>Who chairs beside the chair.</summary>
    CoChair,

    /// <summary>Who stands in for the chair, often the next chair.</summary>
    ViceChair,

    /// <summary>Where it takes place.</summary>
    Venue,
}

/// <summary>How a role follows from the turns.</summary>
/// <remarks>
/// A role can have several rules, each from the turn it begins with until the next of that role: a chair that goes with the turn, and
/// becomes permanent later. Before the first of them it goes as without any. A closed set: <see cref="RoleOfTurn"/>,
/// <see cref="RoleByOwnRotation"/>, <see cref="PermanentRole"/>.
/// </remarks>
public abstract partial record RoleRule
{
    private protected RoleRule()
    {
    }

    /// <summary>Gets the role.</summary>
    public required RotationRole Role { get; init; }

    /// <summary>Gets the first turn for which the rule holds; null for the first turn of the rotation.</summary>
    public int? FromTurn { get; init; }

    private protected abstract void CheckRule(Checker checker);

    internal void Check(Checker checker, int firstTurn)
    {
        if (FromTurn < firstTurn)
            checker.ErrorAt("fromTurn", RotationFindings.RoleTurn, $"Turn {FromTurn} is before the first known turn, {firstTurn}: name that or a later one, or leave this out.");
        CheckRule(checker);
    }
}

/// <summary>The role goes with a turn: the current one, or one that comes so many turns later or earlier.</summary>
public sealed partial record RoleOfTurn : RoleRule
{
    /// <summary>Gets how many turns ahead: 0 (the default) is the turn's own holder, 1 the next, -1 the previous.</summary>
    public int TurnsAhead { get; init; }

    private protected override void CheckRule(Checker checker)
    {
        if (TurnsAhead is < -1000 or > 1000)
        {
            using (checker.Member("turnsAhead"))
                checker.Error(RotationFindings.RoleTurnsAhead, "A role goes with a turn at most 1000 turns away.");
        }
    }
}

/// <summary>The role has a rotation of its own, whose turns have the same numbers and the same days.</summary>
/// <remarks>So what its rules say by days, of members and names, counts from the turns that begin then; it needs no terms or sessions.</remarks>
public sealed partial record RoleByOwnRotation : RoleRule
{
    /// <summary>Gets the rules of that rotation.</summary>
    public required RotationRules Rotation { get; init; }

    private protected override void CheckRule(Checker checker)
    {
        using (checker.Member("rotation")) RotationChecks.Check(Rotation, checker, nested: true);
    }
}

/// <summary>The role never moves: a permanent chair, or a permanent seat.</summary>
public sealed partial record PermanentRole : RoleRule
{
    /// <summary>Gets who has it, or null for a seat alone.</summary>
    public TurnHolder? Holder { get; init; }

    /// <summary>Gets where it stands, or null. That of a venue or a host is where sessions are held; that of another role is not used, and warned of.</summary>
    public Place? Place { get; init; }

    private protected override void CheckRule(Checker checker)
    {
        using (checker.Member("holder")) Holder?.Check(checker);
        using (checker.Member("place")) Place?.Check(checker);
        if (Holder is null && Place is null)
            checker.Error(RotationFindings.RoleEmpty, "A permanent role has a holder or a place: give at least one.");
        if (Place is not null && Role is not (RotationRole.Host or RotationRole.Venue))
            checker.WarningAt("place", RotationFindings.RolePlace, $"The place of a permanent {RotationText.Role(Role)} does not say where sessions are held, and is not used: if they are held there, give a permanent venue.");
    }
}
