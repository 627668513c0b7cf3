namespace PactModel;

/// <summary>Previous, current and next holder.</summary>
public sealed record Troika
{
    /// <summary>Gets the number of the current turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets who held the turn before, or null if that is not known.</summary>
    public TurnHolder? Previous { get; init; }

    /// <summary>Gets who holds the turn.</summary>
    public required TurnHolder Current { get; init; }

    /// <summary>Gets who holds the next turn.</summary>
    public required TurnHolder Next { get; init; }

    /// <summary>Returns the three holders in order.</summary>
    public override string ToString() => $"{Previous?.ToString() ?? "not known"} - {Current} - {Next}";
}
