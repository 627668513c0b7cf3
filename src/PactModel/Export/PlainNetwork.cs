namespace PactModel;

/// <summary>A network as every format writes it: names in a language, clusters by number, ties by the places of their parties.</summary>
internal sealed record PlainNetwork(PlainParty[] Parties, PlainTie[] Ties)
{
    public static PlainNetwork Of(CooperationNetwork network, string language)
    {
        Dictionary<PartyCode, int> clusters = [];
        EquatableList<EquatableList<PartyCode>> all = network.Clusters;
        for (int i = 0; i < all.Count; i++)
        {
            foreach (PartyCode party in all[i]) clusters.Add(party, i + 1);
        }

        HashSet<PartyCode> certain = [.. network.Certainly().Parties];
        PartyCode[] parties = [.. (IEnumerable<PartyCode>)network.Parties];
        Dictionary<PartyCode, int> places = parties.Index().ToDictionary(p => p.Item, p => p.Index);
        return new PlainNetwork(
            Array.ConvertAll(parties, p => new PlainParty(p, Name(network.Reference, p, language), clusters[p], network.DegreeOf(p), certain.Contains(p))),
            [.. network.Ties.Select(t => new PlainTie(places[t.First], places[t.Second], t.Counts, string.Join(' ', t.Areas.Select(a => a.Area))))]);
    }

    private static string Name(ReferenceData reference, PartyCode party, string language) =>
        reference.Parties.TryGetName(party, out LocalizedText? name) ? name.In(language) : party.ToString();
}

/// <summary>A party as it is written.</summary>
internal sealed record PlainParty(PartyCode Party, string Name, int Cluster, int Degree, bool IsCertain)
{
    public string Code => Party.ToString();
}

/// <summary>A tie as it is written.</summary>
internal sealed record PlainTie(int One, int Other, MatchCounts Counts, string Areas)
{
    public bool IsPossible => Counts.Certain == 0;

    /// <summary>Gets the number of agreements: <c>2</c>, <c>2+1</c> with one more that is possible, <c>+1</c> with that one alone.</summary>
    public string Label => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{(Counts.Certain == 0 ? "" : Counts.Certain)}{(Counts.Possible == 0 ? "" : "+")}{(Counts.Possible == 0 ? "" : Counts.Possible)}");
}
