using System.Globalization;

namespace PactModel;

/// <summary>A turn ends on another day than the term says, and it is stated whether later slots move.</summary>
public sealed partial record StretchTurn : RotationDecision
{
    /// <summary>Gets the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the first day not in the turn: the day on which the next begins.</summary>
    public required NodaTime.LocalDate End { get; init; }

    /// <summary>Gets what becomes of the slots after it.</summary>
    public required StretchEffect Effect { get; init; }

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"turn {Turn} runs to {RotationText.Day(End)} (first day out), {(Effect == StretchEffect.ShiftsLater ? "later turns follow from there" : "the next turn is the shorter")}");

    internal override IEnumerable<(string Member, int Turn)> Turns => [("turn", Turn)];

    internal override string? Claim => $"end of turn {Turn}";
}

/// <summary>What a stretched turn does to later slots.</summary>
public enum StretchEffect
{
    /// <summary>Later slots are counted from the new end.</summary>
    ShiftsLater,

    /// <summary>The next slot gives (or gains) the days; those after it stay.</summary>
    ShortensNext,
}

/// <summary>For one turn a role, or the place, is given otherwise than the roles' rules say. It touches no turn and no other role.</summary>
public sealed partial record AssignRole : RotationDecision
{
    /// <summary>Gets the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the role.</summary>
    public required RotationRole Role { get; init; }

    /// <summary>Gets who has the role, or null if only the place changes.</summary>
    public TurnHolder? Holder { get; init; }

    /// <summary>Gets the place, or null if only the holder changes.</summary>
    public Place? Place { get; init; }

    private protected override string Describe() => string.Create(CultureInfo.InvariantCulture, $"{RotationText.Role(Role)} of turn {Turn}: {Holder?.ToString() ?? Place?.ToString()}");

    internal override IEnumerable<(string Member, int Turn)> Turns => [("turn", Turn)];

    internal override IEnumerable<(TurnHolder Holder, int Turn)> Holders => Holder is null ? [] : [(Holder, Turn)];

    internal override string? Claim => $"{RotationText.Role(Role)} of turn {Turn}";

    private protected override void CheckCase(Checker checker)
    {
        using (checker.Member("holder")) Holder?.Check(checker);
        using (checker.Member("place")) Place?.Check(checker);
        if (Holder is null && Place is null)
            checker.Error(RotationFindings.DecisionHolder, "A role is given to a holder, or a place is named, or both: give at least one.");
        if (Place is not null && Role is not (RotationRole.Host or RotationRole.Venue))
            checker.WarningAt("place", RotationFindings.RolePlace, $"The place of the {RotationText.Role(Role)} of turn {RotationNumber.Text(Turn)} does not say where its session is held, and is not used: if it is held there, give the place of the venue.");
    }
}
