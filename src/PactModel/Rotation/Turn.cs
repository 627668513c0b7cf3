namespace PactModel;

/// <summary>A turn of a rotation: its number, its days, who holds it, where, and why.</summary>
/// <remarks>An answer, immutable and safe between threads. Equal to a turn with the same number, days, holder, venue and parts.</remarks>
public sealed class Turn : IEquatable<Turn>
{
    private readonly Rotation _rotation;

    internal Turn(Rotation rotation, int number)
    {
        _rotation = rotation;
        Number = number;
        Holder = rotation.HolderOf(number);
        Slot = rotation.SlotOf(number);
        Parts = rotation.PartsOf(number);
        Venue = rotation.VenueOf(number);
    }

    /// <summary>Gets the number, the body's own.</summary>
    public int Number { get; }

    /// <summary>Gets who holds it.</summary>
    public TurnHolder Holder { get; }

    /// <summary>Gets its days by the rule, or null if they are not known.</summary>
    public TurnSlot? Slot { get; }

    /// <summary>Gets its dated parts if it is split; otherwise empty.</summary>
    public EquatableList<TurnPart> Parts { get; }

    /// <summary>Gets where it is hosted, or null if that is not known.</summary>
    public Place? Venue { get; }

    /// <summary>Gets why this holder: the order, the cursor, and each decision without which it would be another.</summary>
    public TurnExplanation Why => _rotation.Why(Number);

    /// <summary>Returns who has a role at this turn, or null if nobody is known to.</summary>
    public TurnHolder? Role(RotationRole role) => _rotation.RoleAt(role, Number);

    /// <summary>Says whether the other turn has the same number, days, holder, venue and parts.</summary>
    public bool Equals(Turn? other) =>
        other is not null && Number == other.Number && Holder == other.Holder && Slot == other.Slot && Venue == other.Venue && Parts == other.Parts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Turn);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Holder, Slot, Venue, Parts);

    /// <summary>Says whether two turns are equal.</summary>
    public static bool operator ==(Turn? left, Turn? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two turns differ.</summary>
    public static bool operator !=(Turn? left, Turn? right) => !(left == right);

    /// <summary>Returns number, holder (of a split turn, those of its parts in order), venue and days, as far as they are known.</summary>
    public override string ToString()
    {
        string venue = Venue is null ? "" : $", in {Venue.City}";
        string days = Slot is null ? "" : $", {Slot}";
        string holders = Parts.Count == 0 ? Holder.ToString() : string.Join(", then ", Parts.Select(p => p.Holder.ToString()));
        return $"turn {RotationNumber.Text(Number)}: {holders}{venue}{days}";
    }
}
