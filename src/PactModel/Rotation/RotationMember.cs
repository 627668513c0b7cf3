using NodaTime;

namespace PactModel;

/// <summary>A spell of membership, and the place in the order that comes with it, each with its own beginning.</summary>
/// <remarks>A party that leaves and comes back has two spells. A change touches the slots that begin on or after it.</remarks>
public sealed partial record RotationMember
{
    /// <summary>Gets the party.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets when the party became a member, or null if it was one from the beginning.</summary>
    public RotationPoint? From { get; init; }

    /// <summary>Gets when the party was no longer a member (the first day or turn without it), or null.</summary>
    public RotationPoint? Until { get; init; }

    /// <summary>Gets how the party is placed in the order. Default: at the place of its key or in its list.</summary>
    public MemberPlacement Placement { get; init; }

    /// <summary>Gets the party after which it is placed; given for <see cref="MemberPlacement.After"/> only.</summary>
    public PartyCode? After { get; init; }

    /// <summary>
    /// Gets the code of the group, or of the side, in which the party is placed; null where an order names the party itself or is
    /// not nested. It counts in each segment that has such a group, and there it goes before the group that names the party.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>Gets when it got its place, or null if with its membership. A place does not count before membership.</summary>
    public RotationPoint? PlacedFrom { get; init; }

    /// <summary>Gets whether it may be due in the running pass or only from the next. Default: at once.</summary>
    public MemberEntry Entry { get; init; }

    internal void Check(Checker checker)
    {
        if (Party.IsNone) checker.Error(RotationFindings.MemberParty, "A spell of membership names its party.");
        checker.Refer("party", Party);
        checker.Refer("after", After);
        using (checker.Member("from")) From?.Check(checker);
        using (checker.Member("until")) Until?.Check(checker);
        using (checker.Member("placedFrom")) PlacedFrom?.Check(checker);
        if (From is { Date: { } from } && Until is { Date: { } until } && until <= from)
            checker.Error(RotationFindings.MemberSpell, $"{Party} leaves on {RotationText.Day(until)}, not after it joined on {RotationText.Day(from)}: correct one of the days.");
        if (From is { Turn: { } fromTurn } && Until is { Turn: { } untilTurn } && untilTurn <= fromTurn)
            checker.Error(RotationFindings.MemberSpell, $"{Party} leaves at turn {untilTurn}, not after it joined at turn {fromTurn}: correct one of the turns.");
        if (Group is not null && Placement is MemberPlacement.After or MemberPlacement.NotYetPlaced)
            checker.ErrorAt("group", RotationFindings.MemberPlacement, $"{Party} stands after another member, or has no place yet: leave its group out.");
        if (Placement == MemberPlacement.After != After is { IsNone: false } || After == Party)
            checker.Error(RotationFindings.MemberPlacement, "The placement 'after' names another member after which the party stands; no other placement names one.");
    }
}

/// <summary>How a member is placed in the order.</summary>
public enum MemberPlacement
{
    /// <summary>At the place of its key, or where the list has it; by key also in the group that the spell names.</summary>
    AtKey,

    /// <summary>At the end of the order; where orders are nested, of the group that the spell or the order names.</summary>
    AtEnd,

    /// <summary>Right after another member.</summary>
    After,

    /// <summary>It has no place yet and is never due.</summary>
    NotYetPlaced,
}

/// <summary>When a newly placed member may first be due.</summary>
public enum MemberEntry
{
    /// <summary>In the pass that is running, if its place has not been passed.</summary>
    AtOnce,

    /// <summary>From the pass that begins next.</summary>
    FromNextPass,
}

/// <summary>A point in a rotation: a day, touching the slots that begin on or after it, or a turn.</summary>
/// <remarks>Where turns follow sessions and their days are not known, a day may count from one of several turns: that is a warning among the findings.</remarks>
public sealed partial record RotationPoint
{
    /// <summary>Gets the day, or null if the point is a turn.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Gets the turn, or null if the point is a day.</summary>
    public int? Turn { get; init; }

    /// <summary>Makes the point of a day.</summary>
    public static RotationPoint OnDay(LocalDate day) => new() { Date = day };

    /// <summary>Makes the point of a turn.</summary>
    public static RotationPoint AtTurn(int turn) => new() { Turn = turn };

    /// <summary>Returns the day in ISO 8601, or the turn in words.</summary>
    public override string ToString() => Turn is { } turn ? $"turn {turn}" : RotationText.Day(Date);

    internal void Check(Checker checker)
    {
        if (Date.HasValue == Turn.HasValue)
            checker.Error(RotationFindings.MemberPoint, "A point is either a day or a turn: give one of the two.");
        if (Turn < 1)
            checker.ErrorAt("turn", RotationFindings.MemberPoint, $"There is no turn {Turn}: turns are numbered from 1.");
    }
}
