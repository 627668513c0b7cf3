namespace PactModel;

/// <summary>Who cooperates with whom: the parties of agreements, and a tie between every two that have an agreement in common.</summary>
/// <remarks>
/// <para>
/// Immutable and safe between threads; equal to a network with equal parties, ties and level. An agreement of many parties
/// ties every two of them; <see cref="AgreementCriteria.WithParties"/> leaves such agreements out beforehand.
/// </para>
/// <para>
/// Every tie counts the agreements that certainly belong to it and those that only possibly do. Which parties and ties are
/// held goes by the <see cref="Level"/>: those with an agreement that certainly fits, or also those where one may. So the
/// certain network never holds too much, and the possible one never too little. Degree, density, components and
/// clusters are those of what is held.
/// </para>
/// </remarks>
public sealed partial class CooperationNetwork : IEquatable<CooperationNetwork>
{
    private readonly NetworkFacts _facts;
    private readonly NetworkLinks _links;

    internal CooperationNetwork(NetworkFacts facts, Certainty level)
    {
        _facts = facts;
        Level = level;
        Parties = facts.Parties.Where(p => p.Certainty >= level).Select(p => p.Party).ToEquatableList();
        Ties = level == Certainty.Certainly ? facts.Ties.Where(t => t.Certain.Count > 0).ToEquatableList() : facts.Ties;
        _links = new NetworkLinks(Parties, Ties, level);
    }

    /// <summary>Gets how certain an agreement must be to hold a tie: certainly, or possibly, which includes the certain ones.</summary>
    public Certainty Level { get; }

    /// <summary>Gets the parties of the agreements, in the order of their codes; one that is tied to no other is among them.</summary>
    public EquatableList<PartyCode> Parties { get; }

    /// <summary>Gets the ties, in the order of the codes of their parties.</summary>
    public EquatableList<CooperationTie> Ties { get; }

    /// <summary>Gets how many agreements it is made of, certainly and possibly.</summary>
    public MatchCounts Agreements => _facts.Agreements;

    /// <summary>Gets the parties and areas that give the names. It takes no part in equality.</summary>
    public ReferenceData Reference => _facts.Reference;

    /// <summary>Gets the share of the pairs of parties that are tied: from 0 to 1, and 0 where there are fewer than two parties.</summary>
    public double Density => Parties.Count < 2 ? 0 : Ties.Count / (Parties.Count * (Parties.Count - 1.0) / 2);

    /// <summary>Gets the connected components: the parties that can be reached from each other over ties.</summary>
    /// <remarks>The largest first, then by the code of the first party; the parties of each in the order of their codes. Every party is in just one.</remarks>
    public EquatableList<EquatableList<PartyCode>> Components => Named(_links.Components);

    /// <summary>Gets the clusters: groups of parties with more agreements among themselves than their numbers of agreements let expect.</summary>
    /// <remarks>
    /// Greedy modularity (Clauset, Newman and Moore, 2004), ties weighted by their agreements: every party begins alone, and
    /// the two clusters whose union raises the modularity most are joined until none does. It is computed in whole numbers,
    /// and of equal gains the one with the first codes is taken, so that the same network always has the same clusters.
    /// The largest first, then by the code of the first party. A cluster never reaches beyond a component.
    /// </remarks>
    public EquatableList<EquatableList<PartyCode>> Clusters => Named(_links.Clusters);

    /// <summary>Returns the network with the parties and ties that possibly are, too.</summary>
    public CooperationNetwork Possibly() => Level == Certainty.Possibly ? this : new CooperationNetwork(_facts, Certainty.Possibly);

    /// <summary>Returns the network of the parties and ties that certainly are.</summary>
    public CooperationNetwork Certainly() => Level == Certainty.Certainly ? this : new CooperationNetwork(_facts, Certainty.Certainly);

    /// <summary>Returns the parties that a party is tied to: those with most certain agreements first, then with most possible ones, then by code.</summary>
    /// <exception cref="KeyNotFoundException">The party is not known; the message offers the nearest.</exception>
    public EquatableList<CooperationPartner> PartnersOf(PartyCode party) => CooperationPartner.Ranked(party, _links.TiesOf(Place(party)).Select(tie => Ties[tie]));

    /// <inheritdoc cref="PartnersOf(PartyCode)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public EquatableList<CooperationPartner> PartnersOf(string party) => PartnersOf(PartyCode.Parse(party));

    /// <summary>Returns the parties that are tied to both of two parties, in the order of their codes.</summary>
    /// <exception cref="KeyNotFoundException">A party is not known; the message offers the nearest.</exception>
    public EquatableList<PartyCode> CommonPartners(PartyCode party, PartyCode other)
    {
        int one = Place(party), two = Place(other);
        return _links.NeighboursOf(one).Intersect(_links.NeighboursOf(two)).Order().Select(p => Parties[p]).ToEquatableList();
    }

    /// <inheritdoc cref="CommonPartners(PartyCode, PartyCode)"/>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public EquatableList<PartyCode> CommonPartners(string party, string other) => CommonPartners(PartyCode.Parse(party), PartyCode.Parse(other));

    /// <summary>Returns the number of parties that a party is tied to; none for a party that is known but not held.</summary>
    /// <exception cref="KeyNotFoundException">The party is not known; the message offers the nearest.</exception>
    public int DegreeOf(PartyCode party) => _links.TiesOf(Place(party)).Count;

    /// <inheritdoc cref="DegreeOf(PartyCode)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public int DegreeOf(string party) => DegreeOf(PartyCode.Parse(party));

    /// <summary>Returns the tie between two parties, or null if none is held; the order of the two does not matter.</summary>
    /// <exception cref="KeyNotFoundException">A party is not known; the message offers the nearest.</exception>
    public CooperationTie? TieBetween(PartyCode party, PartyCode other)
    {
        int one = Place(party), two = Place(other);
        foreach (int tie in _links.TiesOf(one))
        {
            if (one != two && Ties[tie].Joins(other)) return Ties[tie];
        }

        return null;
    }

    /// <inheritdoc cref="TieBetween(PartyCode, PartyCode)"/>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public CooperationTie? TieBetween(string party, string other) => TieBetween(PartyCode.Parse(party), PartyCode.Parse(other));

    /// <summary>Returns what is different in a later network: parties and ties that came, went or changed.</summary>
    /// <param name="after">The other network, of the same level.</param>
    /// <exception cref="ArgumentNullException">The other network is null.</exception>
    /// <exception cref="ArgumentException">The other network is of another level.</exception>
    public NetworkChanges ChangesTo(CooperationNetwork after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return after.Level == Level
            ? NetworkChanges.Between(this, after)
            : throw new ArgumentException($"This network is of the level {Level}, the other one of {after.Level}: call Certainly() or Possibly() on one of them.", nameof(after));
    }

    /// <summary>Says whether the other network has equal parties, ties and level.</summary>
    public bool Equals(CooperationNetwork? other) =>
        ReferenceEquals(this, other) || (other is not null && Level == other.Level && _facts.HasSame(other._facts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CooperationNetwork);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Level, Parties, Ties.Count, Agreements);

    /// <summary>Says whether two networks have equal parties, ties and level.</summary>
    public static bool operator ==(CooperationNetwork? left, CooperationNetwork? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two networks differ.</summary>
    public static bool operator !=(CooperationNetwork? left, CooperationNetwork? right) => !(left == right);

    /// <summary>Returns the numbers of parties and ties.</summary>
    public override string ToString()
    {
        string parties = Parties.Count == 1 ? "1 party" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Parties.Count} parties");
        return $"{parties}, {English.Count(Ties.Count, "tie")}{(Level == Certainty.Certainly ? "" : ", possibly")}";
    }

    /// <summary>Returns the place of a party, or -1 for one that is known and not held.</summary>
    private int Place(PartyCode party)
    {
        int place = _links.PlaceOf(party);
        if (place < 0 && !Reference.Parties.Contains(party)) throw new KeyNotFoundException(Reference.Parties.Unknown(party));
        return place;
    }

    private EquatableList<EquatableList<PartyCode>> Named(int[][] groups) =>
        groups.Select(g => g.Select(p => Parties[p]).ToEquatableList()).ToEquatableList();
}
