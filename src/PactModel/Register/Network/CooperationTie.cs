namespace PactModel;

/// <summary>Two parties that have agreements in common.</summary>
/// <remarks>Immutable; equal when all members are. Neither party comes before the other but by its code.</remarks>
public sealed record CooperationTie
{
    internal CooperationTie()
    {
    }

    /// <summary>Gets the party whose code comes first by its characters.</summary>
    public required PartyCode First { get; init; }

    /// <summary>Gets the other party.</summary>
    public required PartyCode Second { get; init; }

    /// <summary>Gets the agreements that certainly tie them, in the order of their identifiers.</summary>
    public required EquatableList<Agreement> Certain { get; init; }

    /// <summary>Gets the agreements that possibly tie them, in the order of their identifiers; those that certainly do are not among them.</summary>
    public required EquatableList<Agreement> Possible { get; init; }

    /// <summary>Gets how many agreements certainly tie them, and how many more possibly do.</summary>
    public MatchCounts Counts => new(Certain.Count, Possible.Count);

    /// <summary>Gets the areas that the agreements name, each with the number of agreements, in the order of the codes; found anew each time.</summary>
    /// <remarks>Areas are those the provisions name; a broader area is not counted with its narrower ones.</remarks>
    public EquatableList<AreaCount> Areas => AreaCount.Of(Certain, Possible);

    /// <summary>Says whether a party is one of the two.</summary>
    public bool Joins(PartyCode party) => First == party || Second == party;

    /// <summary>Returns the codes of the two and the number of agreements.</summary>
    public override string ToString() => $"{First} - {Second}: {Counts}";

    internal int NumberAt(Certainty level) => level == Certainty.Certainly ? Certain.Count : Certain.Count + Possible.Count;
}

/// <summary>A party that another one is tied to, as that one sees it.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record CooperationPartner
{
    internal CooperationPartner()
    {
    }

    /// <summary>Gets the partner.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the tie between the two.</summary>
    public required CooperationTie Tie { get; init; }

    /// <summary>Gets how many agreements the two certainly have, and how many more possibly.</summary>
    public MatchCounts Counts => Tie.Counts;

    /// <summary>Gets the agreements that the two certainly have, in the order of their identifiers.</summary>
    public EquatableList<Agreement> Certain => Tie.Certain;

    /// <summary>Gets the agreements that the two possibly have besides, in the order of their identifiers.</summary>
    public EquatableList<Agreement> Possible => Tie.Possible;

    /// <inheritdoc cref="CooperationTie.Areas"/>
    public EquatableList<AreaCount> Areas => Tie.Areas;

    /// <summary>Returns the code of the partner and the number of agreements.</summary>
    public override string ToString() => $"{Party}: {Counts}";

    internal static EquatableList<CooperationPartner> Ranked(PartyCode party, IEnumerable<CooperationTie> ties) => ties
        .Select(tie => new CooperationPartner { Party = tie.First == party ? tie.Second : tie.First, Tie = tie })
        .OrderByDescending(p => p.Tie.Certain.Count)
        .ThenByDescending(p => p.Tie.Possible.Count)
        .ThenBy(p => p.Party)
        .ToEquatableList();
}

/// <summary>How many agreements name an area.</summary>
/// <remarks>Immutable; equal when both members are.</remarks>
public sealed record AreaCount
{
    internal AreaCount()
    {
    }

    /// <summary>Gets the area.</summary>
    public required AreaCode Area { get; init; }

    /// <summary>Gets how many agreements that certainly count name it, and how many that possibly do.</summary>
    public required MatchCounts Counts { get; init; }

    /// <summary>Returns the code and the number.</summary>
    public override string ToString() => $"{Area}: {Counts}";

    internal static EquatableList<AreaCount> Of(EquatableList<Agreement> certain, EquatableList<Agreement> possible)
    {
        SortedDictionary<AreaCode, (int Certain, int Possible)> found = [];
        foreach (Agreement agreement in certain)
        {
            foreach (AreaCode area in NamedBy(agreement)) found[area] = found.GetValueOrDefault(area) is var (c, p) ? (c + 1, p) : default;
        }

        foreach (Agreement agreement in possible)
        {
            foreach (AreaCode area in NamedBy(agreement)) found[area] = found.GetValueOrDefault(area) is var (c, p) ? (c, p + 1) : default;
        }

        return found.Select(f => new AreaCount { Area = f.Key, Counts = new MatchCounts(f.Value.Certain, f.Value.Possible) }).ToEquatableList();
    }

    /// <summary>Returns the areas that an agreement's provisions name, each once.</summary>
    internal static HashSet<AreaCode> NamedBy(Agreement agreement)
    {
        HashSet<AreaCode> areas = [];
        foreach (Provision provision in agreement.Provisions)
        {
            foreach (AreaCode area in provision.Areas) areas.Add(area);
        }

        return areas;
    }
}
