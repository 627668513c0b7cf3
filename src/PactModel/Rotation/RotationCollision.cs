using NodaTime;

namespace PactModel;

/// <summary>A party that holds a turn in two rotations at the same time.</summary>
public sealed record RotationCollision
{
    internal RotationCollision()
    {
    }

    /// <summary>Gets the party.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the turn in the rotation asked.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets the turn in the other rotation.</summary>
    public required int OtherTurn { get; init; }

    /// <summary>Gets the first day on which it holds both.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day on which it holds both, included.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Returns the collision as the other rotation sees it.</summary>
    public RotationCollision Mirrored() => this with { Turn = OtherTurn, OtherTurn = Turn };

    /// <summary>Returns the collision in a line.</summary>
    public override string ToString() =>
        $"{Party} holds turn {RotationNumber.Text(Turn)} here and turn {RotationNumber.Text(OtherTurn)} there from {RotationText.Day(From)} to {RotationText.Day(To)}";
}
