namespace PactModel;

/// <summary>Knows what an agreement can refer to: parties and areas that are known, its own sources, and those its document shares.</summary>
internal sealed class ReferenceChecks(AgreementFacts facts, ReferenceData reference, IReadOnlyDictionary<SourceId, Source>? shared) : IReferenceResolver
{
    private readonly HashSet<SourceId> _sources = [.. ((IEnumerable<Source>)facts.Sources).Select(s => s.Id)];
    private readonly HashSet<SourceId> _cited = [];

    /// <summary>Gets the parties that are known.</summary>
    public PartyDirectory Parties => reference.Parties;

    public ReferenceFault? Fault<TCode>(TCode code)
        where TCode : struct, ITextCode<TCode> => code switch
        {
            PartyCode party => Party(party),
            AreaCode area => reference.Areas.Fault(area),
            Citation citation => Cite(citation.Source),
            _ => null,
        };

    /// <summary>Remarks on the sources that no fact has cited.</summary>
    public void RemarkUncited(Checker checker) =>
        checker.Each("sources", facts.Sources, (c, source) =>
        {
            if (!_cited.Contains(source.Id))
                c.Information(SourceFindings.Uncited, $"No fact cites the source '{source.Id}': cite it where it belongs, or leave it as further reading.");
        });

    /// <summary>Returns the sources of the agreement that no fact has cited.</summary>
    public EquatableList<SourceId> Uncited() =>
        ((IEnumerable<Source>)facts.Sources).Select(s => s.Id).Where(id => !_cited.Contains(id)).ToEquatableList();

    /// <summary>Returns the facts with the shared sources that were cited among their own, all sorted by identifier.</summary>
    public AgreementFacts WithCitedSources()
    {
        List<Source> all = [.. facts.Sources];
        if (shared is not null)
        {
            foreach (SourceId id in _cited)
            {
                if (!_sources.Contains(id)) all.Add(shared[id]);
            }
        }

        bool isSorted = true;
        for (int i = 1; i < all.Count && isSorted; i++) isSorted = all[i - 1].Id.CompareTo(all[i].Id) <= 0;
        return isSorted && all.Count == facts.Sources.Count ? facts : facts with { Sources = all.OrderBy(s => s.Id).ToEquatableList() };
    }

    private ReferenceFault? Cite(SourceId source)
    {
        _cited.Add(source);
        return _sources.Contains(source) || shared?.ContainsKey(source) == true ? null : Missing(SourceFindings.Unknown, "source", source.ToString(), _sources.Concat(shared?.Keys ?? []).Select(s => s.ToString()));
    }

    private ReferenceFault? Party(PartyCode code) =>
        reference.Parties.Contains(code) ? null : new ReferenceFault(PartyFindings.PartyUnknown, reference.Parties.Unknown(code));

    private static ReferenceFault Missing(string findingCode, string what, string code, IEnumerable<string> known) =>
        new(findingCode, $"There is no {what} '{code}' here: correct it or add the {what}.{NearestNames.Hint(code, known)}");
}
