namespace PactModel;

/// <summary>The posting lists of a segment, one table for each criterion.</summary>
internal sealed class SegmentTables
{
    private SegmentTables()
    {
    }

    public required PostingTable<PartyCode> Parties { get; init; }

    public required PostingTable<PartyCode> Involved { get; init; }

    /// <summary>Gets the areas, each with the agreements about it or about a narrower one.</summary>
    public required PostingTable<AreaCode> Areas { get; init; }

    public required PostingTable<InstrumentKind> Kinds { get; init; }

    /// <summary>Gets the agreements of which no kind is recorded.</summary>
    public required OrdinalSet WithoutKind { get; init; }

    public required PostingTable<LegalCharacter> Characters { get; init; }

    public required PostingTable<BodyKind> Bodies { get; init; }

    public required PostingTable<ThemeCode> Threats { get; init; }

    public required PostingTable<ThemeCode> Theatres { get; init; }

    /// <summary>Gets the agreements whose records name a relation to one.</summary>
    public required PostingTable<AgreementId> RelatedTo { get; init; }

    /// <summary>Gets the agreements whose lifecycles rest on that of one.</summary>
    public required PostingTable<AgreementId> RestingOn { get; init; }

    /// <summary>Gets the agreements in whose commissions a party can host at some time.</summary>
    public required PostingTable<PartyCode> Hosting { get; init; }

    /// <summary>Gets the regions in which a party lies.</summary>
    public required PostingTable<Region> Touching { get; init; }

    /// <summary>Gets the regions in which all states among the parties lie.</summary>
    public required PostingTable<Region> Within { get; init; }

    public required PostingTable<int> PartyCounts { get; init; }

    public required WordIndex Words { get; init; }

    public static SegmentTables Of(RegisterEntry[] entries)
    {
        PostingTable<PartyCode>.Builder parties = new(), involved = new(), hosting = new();
        PostingTable<AreaCode>.Builder areas = new();
        PostingTable<InstrumentKind>.Builder kinds = new();
        List<int> withoutKind = [];
        PostingTable<LegalCharacter>.Builder characters = new();
        PostingTable<BodyKind>.Builder bodies = new();
        PostingTable<ThemeCode>.Builder threats = new(), theatres = new();
        PostingTable<AgreementId>.Builder related = new(), resting = new();
        PostingTable<Region>.Builder touching = new(), within = new();
        PostingTable<int>.Builder counts = new();
        PostingTable<string>.Builder words = new(StringComparer.Ordinal);
        RegionsOfStates regions = new();
        for (int place = 0; place < entries.Length; place++)
        {
            RegisterEntry entry = entries[place];
            Agreement agreement = entry.Agreement;
            foreach (PartyCode party in entry.Parties) parties.Add(party, place);
            foreach (PartyCode party in entry.Involved()) involved.Add(party, place);
            foreach (AreaCode area in AreasOf(agreement)) areas.Add(area, place);
            if (agreement.Kind is { } kind) kinds.Add(kind, place);
            else withoutKind.Add(place);
            characters.Add(agreement.LegalCharacter, place);
            foreach (Body body in agreement.Bodies) bodies.Add(body.Kind, place);
            foreach (Threat threat in agreement.Threats) threats.Add(threat.Code, place);
            foreach (Theatre theatre in agreement.Theatres) theatres.Add(theatre.Code, place);
            foreach (Relation relation in agreement.Relations) related.Add(relation.Agreement, place);
            foreach (AgreementId other in LinkedAgreement.AskedBy(agreement)) resting.Add(other, place);
            counts.Add(entry.Parties.Length, place);
            foreach (string word in TitleWords.KeysOf(agreement)) words.Add(word, place);
            foreach (PartyCode party in entry.EverHosting()) hosting.Add(party, place);

            foreach ((Region region, bool whole) in regions.Of(entry))
            {
                touching.Add(region, place);
                if (whole) within.Add(region, place);
            }
        }

        int all = entries.Length;
        return new SegmentTables
        {
            Parties = parties.Build(all),
            Involved = involved.Build(all),
            Areas = areas.Build(all),
            Kinds = kinds.Build(all),
            WithoutKind = OrdinalSet.OfSorted(all, [.. withoutKind]),
            Characters = characters.Build(all),
            Bodies = bodies.Build(all),
            Threats = threats.Build(all),
            Theatres = theatres.Build(all),
            RelatedTo = related.Build(all),
            RestingOn = resting.Build(all),
            Hosting = hosting.Build(all),
            Touching = touching.Build(all),
            Within = within.Build(all),
            PartyCounts = counts.Build(all),
            Words = WordIndex.Of(words.Build(all), all),
        };
    }

    /// <summary>Returns the areas of an agreement's provisions with all that are broader, each at least once.</summary>
    private static IEnumerable<AreaCode> AreasOf(Agreement agreement)
    {
        foreach (Provision provision in (IEnumerable<Provision>)agreement.Provisions)
        {
            foreach (AreaCode area in (IEnumerable<AreaCode>)provision.Areas)
            {
                yield return area;
                foreach (Area broader in (IEnumerable<Area>)agreement.Reference.Areas.AllBroader(area)) yield return broader.Code;
            }
        }
    }
}

/// <summary>Remembers in which regions each state lies.</summary>
internal sealed class RegionsOfStates
{
    private readonly Dictionary<PartyCode, Region[]> _regions = [];

    /// <summary>Returns the regions in which a state among the parties lies, and whether all of them do.</summary>
    public IEnumerable<(Region Region, bool Whole)> Of(RegisterEntry entry)
    {
        Region[][] all = [.. entry.States.Select(Of)];
        return all.SelectMany(r => r).Distinct().Select(region => (region, Array.TrueForAll(all, regions => regions.Contains(region))));
    }

    private Region[] Of(PartyCode state)
    {
        if (!_regions.TryGetValue(state, out Region[]? regions)) _regions[state] = regions = [.. ((IEnumerable<Region>)Region.All).Where(r => r.Contains(state))];
        return regions;
    }
}
