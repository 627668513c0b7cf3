namespace PactModel;

/// <summary>How many turns in a row form a team, and the turn with which the first of these begins.</summary>
/// <remarks>
/// The holders of a team work by one programme, such as the groups of three presidencies of the Council of the European Union since 2007
/// (Council Decision 2009/908/EU). Teams go by the numbers of turns, whoever holds them: a member that gives up its turn leaves its team.
/// </remarks>
public sealed partial record TeamChange
{
    /// <summary>The largest number of turns in a team.</summary>
    internal const int Most = 1000;

    /// <summary>Gets the first turn of the first such team; null (only in the first entry) for the first turn of the rotation.</summary>
    public int? FromTurn { get; init; }

    /// <summary>Gets the number of turns in a team, 1 to 1000; 1: turns form no teams from there on.</summary>
    public required int Size { get; init; }
}

/// <summary>Turns in a row whose holders form a team.</summary>
public sealed record TurnTeam
{
    internal TurnTeam()
    {
    }

    /// <summary>Gets the number of the first turn.</summary>
    public required int From { get; init; }

    /// <summary>Gets the number of the last turn, included.</summary>
    public required int To { get; init; }

    /// <summary>Gets who holds the turns, one for each, in their order.</summary>
    public required EquatableList<TurnHolder> Holders { get; init; }

    /// <summary>Gets the days from the first on which one of the turns is held to the last, or null if those of the first or the last turn are not known.</summary>
    public TurnSlot? Slot { get; init; }

    /// <summary>Returns the turns, the holders and the days, as far as they are known.</summary>
    public override string ToString() =>
        $"turns {RotationNumber.Text(From)} to {RotationNumber.Text(To)}: {string.Join(", ", (IEnumerable<TurnHolder>)Holders)}{(Slot is null ? "" : $", {Slot}")}";
}
