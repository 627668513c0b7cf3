namespace PactModel;

/// <summary>Knows what an agreement can refer to: parties and areas that are known, its own sources, and those its document shares.</summary>
/// <param name="facts">The agreement.</param>
/// <param name="reference">The parties and areas that are known.</param>
/// <param name="shared">The sources that its document shares, if there is one.</param>
/// <param name="known">What is known where the agreement will be read.</param>
/// <param name="mostExplained">For how many unknown codes the nearest known ones are looked for, which takes long.</param>
internal sealed class ReferenceChecks(AgreementFacts facts, ReferenceData reference, IReadOnlyDictionary<SourceId, Source>? shared, ReferenceData known, int mostExplained = int.MaxValue)
    : IReferenceResolver<PartyCode>, IReferenceResolver<AreaCode>, IReferenceResolver<Citation>
{
    private readonly HashSet<SourceId> _sources = Ids(facts.Sources);
    private readonly HashSet<SourceId> _cited = new(facts.Sources.Count);
    private readonly SuggestionBudget _suggestions = new(mostExplained);
    private readonly bool _isAllKnown = ReferenceEquals(reference, known);
    private readonly HashSet<PartyCode> _organisations = [];
    private readonly HashSet<AreaCode> _areas = [];

    /// <summary>Gets the parties that are known.</summary>
    public PartyDirectory Parties => reference.Parties;

    public ReferenceFault? Fault(PartyCode code)
    {
        if (!_isAllKnown && code.IsOrganisation) _organisations.Add(code);
        return reference.Parties.Contains(code) ? null : _suggestions.Take() ? new ReferenceFault(PartyFindings.PartyUnknown, reference.Parties.Unknown(code)) : Plain(PartyFindings.PartyUnknown, $"There is no party '{code}'");
    }

    public ReferenceFault? Fault(AreaCode code)
    {
        if (!_isAllKnown) _areas.Add(code);
        return reference.Areas.Contains(code) ? null : _suggestions.Take() ? reference.Areas.Fault(code) : Plain(AreaFindings.Unknown, $"There is no area '{code}'");
    }

    public ReferenceFault? Fault(Citation citation)
    {
        SourceId source = citation.Source;
        _cited.Add(source);
        if (_sources.Contains(source) || shared?.ContainsKey(source) == true) return null;
        if (!_suggestions.Take()) return Plain(SourceFindings.Unknown, $"There is no source '{source}'");
        return Missing(SourceFindings.Unknown, "source", source.ToString(), _sources.Concat(shared?.Keys ?? []).Select(s => s.ToString()));
    }

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

    /// <summary>Returns what the agreement refers to, directly or by way of a declaration, that is not known without being declared.</summary>
    public OwnDeclarations Declared() => _isAllKnown ? OwnDeclarations.None : OwnDeclarations.Of(_organisations, _areas, reference, known);

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

    private static ReferenceFault Plain(string code, string what) => new(code, $"{what} here: correct it or declare it.");

    private static HashSet<SourceId> Ids(EquatableList<Source> sources)
    {
        HashSet<SourceId> ids = new(sources.Count);
        foreach (Source source in sources) ids.Add(source.Id);
        return ids;
    }

    private static ReferenceFault Missing(string findingCode, string what, string code, IEnumerable<string> known) =>
        new(findingCode, $"There is no {what} '{code}' here: correct it or add the {what}.{NearestNames.Hint(code, known)}");
}
