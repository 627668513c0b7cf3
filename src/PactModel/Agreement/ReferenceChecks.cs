namespace PactModel;

/// <summary>Knows what an agreement can refer to: parties and areas that are known, and its own sources.</summary>
internal sealed class ReferenceChecks(AgreementFacts facts, ReferenceData reference) : IReferenceResolver
{
    private readonly HashSet<SourceId> _sources = [.. ((IEnumerable<Source>)facts.Sources).Select(s => s.Id)];
    private readonly HashSet<SourceId> _cited = [];

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

    private ReferenceFault? Cite(SourceId source)
    {
        _cited.Add(source);
        return _sources.Contains(source) ? null : Missing(SourceFindings.Unknown, "source", source.ToString(), _sources.Select(s => s.ToString()));
    }

    private ReferenceFault? Party(PartyCode code) =>
        reference.Parties.Contains(code) ? null : new ReferenceFault(PartyFindings.PartyUnknown, reference.Parties.Unknown(code));

    private static ReferenceFault Missing(string findingCode, string what, string code, IEnumerable<string> known) =>
        new(findingCode, $"There is no {what} '{code}' here: correct it or add the {what}.{NearestNames.Hint(code, known)}");
}
