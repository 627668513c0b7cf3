namespace PactModel;

/// <summary>What is different between two networks.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record NetworkChanges
{
    internal NetworkChanges()
    {
    }

    /// <summary>Gets the parties that only the later network holds, in the order of their codes.</summary>
    public required EquatableList<PartyCode> PartiesCame { get; init; }

    /// <summary>Gets the parties that only the earlier network holds, in the order of their codes.</summary>
    public required EquatableList<PartyCode> PartiesWent { get; init; }

    /// <summary>Gets the ties whose agreements are not the same, in the order of the codes of their parties.</summary>
    public required EquatableList<TieChange> Ties { get; init; }

    /// <summary>Gets whether the networks have the same parties, and ties of the same agreements.</summary>
    public bool IsEmpty => PartiesCame.Count == 0 && PartiesWent.Count == 0 && Ties.Count == 0;

    /// <summary>Returns the ties that changed in a way.</summary>
    public IEnumerable<TieChange> Those(TieChangeKind kind) => Ties.Where(t => t.Kind == kind);

    /// <summary>Returns the changes from the later network back to the earlier one.</summary>
    public NetworkChanges Reversed() => new()
    {
        PartiesCame = PartiesWent,
        PartiesWent = PartiesCame,
        Ties = Ties.Select(t => t.Reversed()).ToEquatableList(),
    };

    /// <summary>Returns the numbers of parties and ties that came and went.</summary>
    public override string ToString() =>
        $"{English.Count(Those(TieChangeKind.Came).Count(), "tie")} came, {English.Count(Those(TieChangeKind.Went).Count(), "tie")} went, "
        + $"{English.Count(Those(TieChangeKind.Grew).Count(), "tie")} grew, {English.Count(Those(TieChangeKind.Shrank).Count(), "tie")} shrank";

    internal static NetworkChanges Between(CooperationNetwork before, CooperationNetwork after)
    {
        Dictionary<(PartyCode, PartyCode), CooperationTie> earlier = before.Ties.ToDictionary(t => (t.First, t.Second));
        Dictionary<(PartyCode, PartyCode), CooperationTie> later = after.Ties.ToDictionary(t => (t.First, t.Second));
        IEnumerable<TieChange> changes = earlier.Keys.Union(later.Keys).OrderBy(pair => pair.Item1).ThenBy(pair => pair.Item2)
            .Select(pair => TieChange.Of(earlier.GetValueOrDefault(pair), later.GetValueOrDefault(pair), before.Level))
            .OfType<TieChange>();
        HashSet<PartyCode> had = [.. before.Parties], has = [.. after.Parties];
        return new NetworkChanges
        {
            PartiesCame = after.Parties.Where(p => !had.Contains(p)).ToEquatableList(),
            PartiesWent = before.Parties.Where(p => !has.Contains(p)).ToEquatableList(),
            Ties = changes.ToEquatableList(),
        };
    }
}

/// <summary>How a tie changed.</summary>
public enum TieChangeKind
{
    /// <summary>The later network holds it, the earlier one does not.</summary>
    Came,

    /// <summary>The earlier network holds it, the later one does not.</summary>
    Went,

    /// <summary>It has more agreements, counted at the level of the networks.</summary>
    Grew,

    /// <summary>It has fewer agreements, counted at the level of the networks.</summary>
    Shrank,

    /// <summary>It has as many agreements at the level of the networks, but others, or not as certainly.</summary>
    Altered,
}

/// <summary>A tie whose agreements are not the same in two networks.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record TieChange
{
    internal TieChange()
    {
    }

    /// <summary>Gets how it changed.</summary>
    public required TieChangeKind Kind { get; init; }

    /// <summary>Gets the tie in the earlier network, or null if it is not held there.</summary>
    public required CooperationTie? Before { get; init; }

    /// <summary>Gets the tie in the later network, or null if it is not held there.</summary>
    public required CooperationTie? After { get; init; }

    /// <summary>Gets the party whose code comes first.</summary>
    public PartyCode First => (After ?? Before)!.First;

    /// <summary>Gets the other party.</summary>
    public PartyCode Second => (After ?? Before)!.Second;

    /// <summary>Gets the agreements, certain or possible, that only the later tie has, in the order of their identifiers.</summary>
    public EquatableList<Agreement> AgreementsCame => Only(After, Before);

    /// <summary>Gets the agreements, certain or possible, that only the earlier tie has, in the order of their identifiers.</summary>
    public EquatableList<Agreement> AgreementsWent => Only(Before, After);

    /// <summary>Returns the codes of the two, and the numbers of agreements before and after.</summary>
    public override string ToString() => $"{First} - {Second}: {Before?.Counts ?? default} -> {After?.Counts ?? default} ({Kind})";

    internal static TieChange? Of(CooperationTie? before, CooperationTie? after, Certainty level)
    {
        if (before is not null && after is not null && SameIds(before.Certain, after.Certain) && SameIds(before.Possible, after.Possible)) return null;
        TieChangeKind kind = (before, after) switch
        {
            (null, _) => TieChangeKind.Came,
            (_, null) => TieChangeKind.Went,
            _ => after.NumberAt(level).CompareTo(before.NumberAt(level)) switch
            {
                > 0 => TieChangeKind.Grew,
                < 0 => TieChangeKind.Shrank,
                _ => TieChangeKind.Altered,
            },
        };
        return new TieChange { Kind = kind, Before = before, After = after };
    }

    internal TieChange Reversed() => new()
    {
        Kind = Kind switch
        {
            TieChangeKind.Came => TieChangeKind.Went,
            TieChangeKind.Went => TieChangeKind.Came,
            TieChangeKind.Grew => TieChangeKind.Shrank,
            TieChangeKind.Shrank => TieChangeKind.Grew,
            _ => TieChangeKind.Altered,
        },
        Before = After,
        After = Before,
    };

    private static bool SameIds(EquatableList<Agreement> one, EquatableList<Agreement> other) => one.Select(a => a.Id).SequenceEqual(other.Select(a => a.Id));

    private static EquatableList<Agreement> Only(CooperationTie? tie, CooperationTie? without)
    {
        if (tie is null) return [];
        HashSet<AgreementId> known = without is null ? [] : [.. without.Certain.Concat(without.Possible).Select(a => a.Id)];
        return tie.Certain.Concat(tie.Possible).Where(a => !known.Contains(a.Id)).OrderBy(a => a.Id).ToEquatableList();
    }
}
