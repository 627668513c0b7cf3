namespace PactModel;

/// <summary>A rotation that can be followed: rules, members and decisions that do not contradict each other.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Made from <see cref="RotationRules"/>, which are checked once; a changed
/// rotation is made from changed rules. Equal to a rotation with equal rules.
/// </remarks>
public sealed partial class Rotation : IEquatable<Rotation>
{
    private readonly CompiledRotation _compiled;

    /// <summary>Makes a rotation from its rules.</summary>
    /// <remarks>
    /// Standing alone, a rotation takes the codes of parties as they are: one that is not built in is a warning among the
    /// findings. An agreement holds its rotations to the parties it knows.
    /// </remarks>
    /// <exception cref="ModelException">The rules cannot be followed, or a part of them is null; each finding names the member, or the decision, and the fix.</exception>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public Rotation(RotationRules rules)
        : this(WithoutNulls(rules), known: null)
    {
    }

    /// <summary>Makes a rotation from its rules and holds it to the parties that a directory knows.</summary>
    /// <exception cref="ModelException">The rules name a party that the directory does not know, they cannot be followed, or a part of them is null.</exception>
    /// <exception cref="ArgumentNullException">The rules or the directory are null.</exception>
    public Rotation(RotationRules rules, PartyDirectory parties)
        : this(WithoutNulls(rules), new KnownParties(parties))
    {
    }

    private Rotation(RotationRules rules, KnownParties? known)
    {
        Rules = rules;
        Checker checker = new(known);
        RotationChecks.Check(rules, checker);
        checker.ThrowIfErrors("rotation");
        _compiled = new CompiledRotation(rules);
        RotationOutcomeChecks.Check(_compiled, checker);
        checker.ThrowIfErrors("rotation");
        bool standsAlone = known is null;
        checker.Later(later =>
        {
            if (standsAlone) KnownParties.WarnOfOthers(_compiled.Rules, later);
            RotationRemarks.Check(_compiled, later);
        });
        Remarks = checker.Remarks;
    }

    /// <summary>Makes a rotation from rules that were read, of which no part can be null.</summary>
    internal static Rotation OfRead(RotationRules rules) => new(rules, known: null);

    private static RotationRules WithoutNulls(RotationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Checker checker = new();
        FindNulls(rules, checker);
        checker.ThrowIfErrors("rotation");
        return rules;
    }

    static partial void FindNulls(RotationRules rules, Checker checker);

    /// <summary>Gets the rules.</summary>
    public RotationRules Rules { get; }

    /// <summary>Gets what was noticed about the rules that does not keep them from being followed.</summary>
    /// <remarks>What can be known only once the turns are worked out is looked for when this is first asked for, once.</remarks>
    public EquatableList<Finding> Findings => Remarks.All;

    /// <summary>Gets the findings, those not asked for yet included.</summary>
    internal Remarks Remarks { get; }

    /// <summary>Gets the number of the first turn that is known.</summary>
    public int FirstTurn => Rules.FirstTurn;

    /// <summary>Makes a rotation in which two parties take turns, such as the hosts of a joint commission.</summary>
    /// <param name="first">The party that holds turn 1.</param>
    /// <param name="second">The other party.</param>
    /// <param name="firstSeat">Where the first hosts, or null if that is not known.</param>
    /// <param name="secondSeat">Where the second hosts, or null if that is not known.</param>
    /// <exception cref="ModelException">The parties are the same, or one is the default value.</exception>
    public static Rotation Alternating(PartyCode first, PartyCode second, Place? firstSeat = null, Place? secondSeat = null) => new(new RotationRules
    {
        Segments =
        [
            new OrderSegment
            {
                FirstHolder = first,
                Order = new Alternation
                {
                    First = new AlternationSide { Party = first, Seat = firstSeat },
                    Second = new AlternationSide { Party = second, Seat = secondSeat },
                },
            },
        ],
    });

    /// <summary>Says whether the other rotation has equal rules.</summary>
    public bool Equals(Rotation? other) => ReferenceEquals(this, other) || (other is not null && Rules == other.Rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rotation);

    /// <inheritdoc/>
    public override int GetHashCode() => Rules.GetHashCode();

    /// <summary>Says whether two rotations have equal rules.</summary>
    public static bool operator ==(Rotation? left, Rotation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two rotations differ.</summary>
    public static bool operator !=(Rotation? left, Rotation? right) => !(left == right);
}
