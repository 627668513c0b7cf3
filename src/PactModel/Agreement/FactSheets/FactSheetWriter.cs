using System.Globalization;
using NodaTime;

namespace PactModel;

/// <summary>Writes the sections of a fact sheet, and numbers the sources in the order in which they are first cited.</summary>
internal sealed partial class FactSheetWriter(Agreement agreement, AgreementLifecycle lifecycle, Labels labels, string language, LocalDate? on)
{
    private readonly AgreementFacts _facts = agreement.Facts;
    private readonly OrderedDictionary<SourceId, int> _cited = [];

    public Labels Labels => labels;

    public IEnumerable<FactSection> Sections()
    {
        List<FactSection> sections = [];
        void Add(string heading, IEnumerable<FactLine> lines)
        {
            EquatableList<FactLine> list = lines.ToEquatableList();
            if (list.Count > 0) sections.Add(new FactSection(heading, list));
        }

        Add(labels.Parties, _facts.Parties.Select(Party));
        Add(labels.Conclusion, _facts.Events.Select(Event));
        Add(labels.Status, Status(on));
        Add(labels.Areas, Areas());
        Add(labels.Bodies, _facts.Bodies.Select(Body));
        Add(labels.Objectives, _facts.Objectives.Select(o => Line(o.Text.In(language), o.Sources)));
        Add(labels.Threats, _facts.Threats.Select(t => Line(t.Name.In(language), t.Sources)));
        Add(labels.Theatres, _facts.Theatres.Select(Theatre));
        Add(labels.Clauses, _facts.Clauses.Select(c => Line(c.Article is null ? c.Describe() : $"{Fill(labels.Article, c.Article)}{labels.Colon}{c.Describe()}", c.Sources)));
        Add(labels.Relations, _facts.Relations.Select(r => Line($"{labels.Of(r.Kind)} {r.Agreement}{(r.Note is null ? "" : $" ({r.Note})")}", r.Sources)));
        Add(labels.Conflicts, _facts.ConflictingClaims.Select(Conflict));
        Add(labels.Unknown, UnknownTopics.Of(agreement, labels).Select(topic => Line(topic, [])));
        Add(labels.Remarks, _facts.Note is null ? [] : [Line(_facts.Note, [])]);
        return sections;
    }

    /// <summary>Returns the sources in the order of their numbers; those that no line cites come last.</summary>
    public IEnumerable<Source> SourcesInOrder()
    {
        Dictionary<SourceId, Source> byId = _facts.Sources.ToDictionary(s => s.Id);
        return _cited.Keys.Select(id => byId[id]).Concat(_facts.Sources.Where(s => !_cited.ContainsKey(s.Id)));
    }

    private FactLine Line(string text, EquatableList<Citation> citations, params IEnumerable<FactLine> below) =>
        new(text, citations.Select(Mark).ToEquatableList(), below.ToEquatableList());

    private SourceMark Mark(Citation citation)
    {
        if (!_cited.TryGetValue(citation.Source, out int number)) _cited.Add(citation.Source, number = _cited.Count + 1);
        return new SourceMark(number, citation.Locator);
    }

    private string Name(PartyCode party, PartialDate? on = null) =>
        agreement.Reference.Parties.NameOf(party, language, on is { IsDay: true } day ? day.Earliest : null);

    private string Names(IEnumerable<PartyCode> parties, PartialDate? on = null) => string.Join(", ", parties.Select(p => Name(p, on)));

    private string Where(Place place) => place.Country is { } country ? $"{place.City} ({Name(country)})" : place.City;

    private string Someone(Representative someone) => (someone.Name, someone.Office?.In(language)) switch
    {
        ({ } name, { } office) => $"{name}, {office}",
        ({ } name, null) => name,
        (null, { } office) => office,
        _ => Name(someone.Party),
    };

    private string Date(PartialDate date) => DateWords.Write(date, labels.Language);

    private string End(EndDate end) => end.Boundary switch
    {
        EndBoundary.LastDayIn => Fill(labels.LastDayIn, Date(end.Date)),
        EndBoundary.FirstDayOut => Fill(labels.FirstDayOut, Date(end.Date)),
        _ => Fill(labels.Until, Date(end.Date)),
    };

    /// <summary>Writes the dates between which something holds, in brackets, or nothing where neither is known.</summary>
    private string Span(PartialDate? from, EndDate? until)
    {
        string[] ends = [.. new[] { from is { } start ? Fill(labels.From, Date(start)) : null, until is { } end ? End(end) : null }.OfType<string>()];
        return ends.Length == 0 ? "" : $" ({string.Join("; ", ends)})";
    }

    private static string Fill(string format, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
