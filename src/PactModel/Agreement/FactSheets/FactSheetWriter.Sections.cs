namespace PactModel;

internal sealed partial class FactSheetWriter
{
    private FactLine Party(AgreementParty party)
    {
        string role = party.Role == PartyRole.Party ? "" : $", {labels.Of(party.Role)}";
        string note = party.Note is null ? "" : $" – {party.Note}";
        return Line($"{Name(party.Party, party.From)}{role}{Span(party.From, party.Until)}{note}", party.Sources);
    }

    private FactLine Event(AgreementEvent happened)
    {
        PartialDate? when = happened.Effective ?? happened.Dated ?? happened.Received;
        string date = when is { } known ? Date(known) : labels.Choose("date not known", "date non connue");
        string place = happened is SignatureGiven { Place: { } signed } ? $", {Where(signed)}" : "";
        string parties = happened.Parties.Count == 0 ? "" : $"{labels.Colon}{Names(happened.Parties, when)}";
        EquatableList<PartyCode> others = RelationText.TowardsIn(happened);
        string towards = others.Count == 0 ? "" : Fill(labels.Choose(", towards {0}", ", à l'égard de : {0}"), Names(others, when));
        string text = $"{date} – {EventWords.What(happened, labels)}{place}{parties}{towards}";
        return Line(text, happened.Sources, EventDetails(happened));
    }

    private IEnumerable<FactLine> EventDetails(AgreementEvent happened)
    {
        if (happened is SignatureGiven signed)
        {
            foreach (Representative someone in signed.Signatories.Where(s => s.Name is not null || s.Office is not null))
                yield return Line(Fill(labels.SignedBy, Name(someone.Party, signed.Dated), Someone(someone)), []);
            foreach (Representative someone in (IEnumerable<Representative>)signed.Attendees)
                yield return Line(Fill(labels.Attended, $"{Someone(someone)} ({Name(someone.Party, signed.Dated)})"), []);
            if (signed.Occasion is { } occasion) yield return Line(occasion.In(language), []);
        }

        if (happened is Contested contested)
        {
            foreach (Claim claim in (IEnumerable<Claim>)contested.Claims)
            {
                string by = claim.ClaimedBy.Count == 0 ? "" : $"{Names(claim.ClaimedBy)}{labels.Colon}";
                yield return Line($"{by}{claim.Statement}", claim.Sources);
            }
        }

        if (happened.Note is { } note) yield return Line(note, []);
    }

    private FactLine Theatre(Theatre theatre)
    {
        string countries = theatre.Countries.Count == 0 ? "" : $" ({Names(theatre.Countries)})";
        return Line($"{theatre.Name.In(language)}{countries}", theatre.Sources);
    }

    private FactLine Conflict(ConflictingClaims conflict) => Line(conflict.About, [], conflict.Claims
        .Select(claim => Line(claim.IsUsed ? $"{claim.Statement.In(language)} ({labels.InUse})" : claim.Statement.In(language), claim.Sources))
        .Concat(conflict.Reason is null ? [] : [Line(Fill(labels.Because, conflict.Reason), [])]));

    /// <summary>Lays the areas out as a tree: broader areas above, provisions below the area they belong to.</summary>
    private IEnumerable<FactLine> Areas()
    {
        AreaVocabulary vocabulary = agreement.Reference.Areas;
        ILookup<AreaCode, Provision> provisions = _facts.Provisions
            .SelectMany(provision => provision.Areas.Select(area => (Area: area, Provision: provision)))
            .ToLookup(pair => pair.Area, pair => pair.Provision);
        HashSet<AreaCode> shown = [];
        foreach (AreaCode area in provisions.Select(group => group.Key))
        {
            shown.Add(area);
            foreach (Area broader in vocabulary.AllBroader(area)) shown.Add(broader.Code);
        }

        IEnumerable<FactLine> Below(IEnumerable<Area> areas) => areas
            .Where(area => shown.Contains(area.Code))
            .Select(area => Line(area.Label.In(language), [], provisions[area.Code].Select(Provided).Concat(Below(vocabulary.Narrower(area.Code)))));
        return Below(vocabulary.Roots);
    }

    private FactLine Provided(Provision provision)
    {
        string article = provision.Article is null ? "" : $" ({Fill(labels.Article, provision.Article)})";
        return Line($"{provision.Summary.In(language)}{article}", provision.Sources);
    }
}
