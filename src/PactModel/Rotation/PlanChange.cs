namespace PactModel;

/// <summary>A turn that two plans give to different holders, or put on different days.</summary>
public sealed record PlanChange
{
    internal PlanChange()
    {
    }

    /// <summary>Gets the number of the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets who holds it in the first plan; null if that plan does not know the turn.</summary>
    public TurnHolder? Before { get; init; }

    /// <summary>Gets who holds it in the second plan; null if that plan does not know the turn.</summary>
    public TurnHolder? After { get; init; }

    /// <summary>Gets its days in the first plan.</summary>
    public TurnSlot? SlotBefore { get; init; }

    /// <summary>Gets its days in the second plan.</summary>
    public TurnSlot? SlotAfter { get; init; }

    /// <summary>Gets the turn, within the turns compared, that the new holder had in the first plan and has given up; null if there is none.</summary>
    public int? MovedFrom { get; init; }

    /// <summary>Returns the change in a line.</summary>
    public override string ToString()
    {
        string number = RotationNumber.Text(Turn);
        string days = SlotBefore == SlotAfter ? (SlotAfter is null ? "" : $" ({SlotAfter})") : $" ({SlotBefore?.ToString() ?? "no days"} becomes {SlotAfter?.ToString() ?? "no days"})";
        if (Before == After) return $"turn {number}{days}: {After}, on other days";
        string moved = MovedFrom is { } from ? $", moved from turn {RotationNumber.Text(from)}" : "";
        return $"turn {number}{days}: {After?.ToString() ?? "not known"} instead of {Before?.ToString() ?? "not known"}{moved}";
    }
}
