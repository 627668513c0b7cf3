namespace PactModel;

internal sealed partial class FactSheetWriter
{
    private FactLine Body(Body body) =>
        Line($"{body.Name.In(language)} ({labels.Of(body.Kind)})", body.Sources, BodyDetails(body));

    private IEnumerable<FactLine> BodyDetails(Body body)
    {
        if (body.Task is { } task) yield return Line(Fill(labels.OverseesAll, task.In(language)), []);
        if (body.Oversees.Count > 0)
            yield return Line(Fill(labels.Oversees, string.Join(", ", body.Oversees.Select(a => agreement.Reference.Areas.LabelOf(a, language)))), []);
        if (body.Seat is { } seat) yield return Line(Fill(body is JointForce ? labels.Headquarters : labels.Seat, Where(seat)), []);
        if (body.Established is { } established) yield return Line(Fill(labels.Established, Date(established)), []);
        if (body.Ended is { } ended) yield return Line(Fill(labels.Ended, End(ended)), []);
        foreach (FactLine line in CaseDetails(body)) yield return line;
        if (body.Members.Count > 0) yield return Line(labels.Members, [], body.Members.Select(Member));
        if (body.Mandates.Count > 0) yield return Line(labels.Mandates, [], body.Mandates.Select(Mandate));
    }

    private IEnumerable<FactLine> CaseDetails(Body body)
    {
        switch (body)
        {
            case Commission commission:
                if (commission.Level is { } level) yield return Line(Fill(labels.Level, level.In(language)), []);
                if (commission.Rotation is { } rotation)
                {
                    foreach (FactLine line in Rotation(rotation)) yield return line;
                }

                break;
            case Mission mission:
                if (mission.LedBy is { } lead) yield return Line(Fill(labels.LedBy, Name(lead)), []);
                if (mission.HostState is { } host) yield return Line(Fill(labels.HostState, Name(host)), []);
                break;
            case JointForce force:
                foreach (Sector sector in (IEnumerable<Sector>)force.Sectors)
                {
                    string[] parts = [.. new[] { sector.Headquarters is { } place ? Where(place) : null, sector.Party is { } party ? Name(party) : null }.OfType<string>().Distinct(StringComparer.Ordinal)];
                    string detail = parts.Length == 0 ? "" : $"{labels.Colon}{string.Join(", ", parts)}";
                    yield return Line($"{Fill(labels.Sector, sector.Name)}{detail}", sector.Sources);
                }

                break;
        }
    }

    private FactLine Member(BodyMember member)
    {
        string part = member.Part is null ? "" : $", {member.Part.In(language)}";
        return Line($"{Name(member.Party, member.From)}{part}{Span(member.From, member.Until)}", member.Sources);
    }

    private FactLine Mandate(Mandate mandate)
    {
        string?[] parts =
        [
            mandate.From is { } from ? Fill(labels.From, Date(from)) : null,
            mandate.Length is { } length ? Fill(labels.ForLength, PeriodWords.Write(length, labels)) : null,
            mandate.Until is { } until ? End(until) : null,
            mandate.Decided is { } decided ? Fill(labels.Decided, Date(decided)) : null,
            mandate.Authority?.In(language),
        ];
        return Line(string.Join("; ", parts.OfType<string>()), mandate.Sources);
    }
}
