using System.Globalization;

namespace PactModel;

internal sealed partial class FactSheetWriter
{
    private IEnumerable<FactLine> Rotation(Rotation rotation)
    {
        RotationRules rules = rotation.Rules;
        foreach (OrderSegment segment in (IEnumerable<OrderSegment>)rules.Segments)
        {
            string first = segment.FirstHolder is { } holder ? Fill(labels.Choose("; {0} comes first", " ; {0} commence"), Name(holder)) : "";
            yield return Line($"{Order(segment.Order)}{first}", segment.Sources.Count > 0 ? segment.Sources : rules.Sources);
        }

        foreach (Session session in (IEnumerable<Session>)rules.Sessions)
            yield return Line(Session(session), session.Sources);
        foreach (FactLine line in Turns(rotation)) yield return line;
    }

    /// <summary>Tells the turn of the day and the one after it where turns have days, otherwise the turn after the last session held.</summary>
    private IEnumerable<FactLine> Turns(Rotation rotation)
    {
        TurnSlot? first = rotation.SlotOf(rotation.FirstTurn);
        if (on is { } day && first is { } slot && day >= slot.First && rotation.TurnOn(day) is { } current)
        {
            yield return Turn(labels.Choose("now: turn {0}, {1}", "en cours : tour {0}, {1}"), current);
            yield return Turn(labels.Choose("next: turn {0}, {1}", "prochain : tour {0}, {1}"), rotation.TurnAt(current.Number + 1));
        }
        else if (first is null || rotation.Sessions.Count > 0)
        {
            // What was held after the day asked about does not count on that day.
            bool isLater = on is { } asked && rotation.LastSession()?.Session.From is { } held && held.IsAfter(asked) != Certainty.CertainlyNot;
            if (!isLater) yield return Turn(labels.Choose("next: turn {0}, {1}", "prochain : tour {0}, {1}"), rotation.NextTurn());
        }
    }

    private FactLine Turn(string format, Turn next)
    {
        string holder = next.Holder.Parties.Count == 0 ? labels.Of(next.Holder.Kind) : Names(next.Holder.Parties);
        string venue = next.Venue is { } place ? Fill(labels.Choose(", in {0}", ", à {0}"), place.City) : "";
        string turn = next.Number.ToString(CultureInfo.InvariantCulture);
        return Line($"{Fill(format, turn, holder)}{venue}", [], Line(next.Why.ToString(), []));
    }

    private string Order(RotationOrder order) => order switch
    {
        Alternation alternation => Fill(labels.Choose("alternates between {0} and {1}", "alterne entre {0} et {1}"), Side(alternation.First), Side(alternation.Second)),
        ListOrder list => Fill(labels.Choose("rotates: {0}", "à tour de rôle : {0}"), Names(list.Members)),
        KeyOrder => labels.Choose("rotates in the alphabetical order of the names", "à tour de rôle dans l'ordre alphabétique des noms"),
        GroupCycle cycle => Fill(labels.Choose("rotates among groups: {0}", "à tour de rôle entre groupes : {0}"), string.Join(", ", cycle.Sequence.Count > 0 ? cycle.Sequence : cycle.Groups.Select(g => g.Code))),
        ChoiceOrder => labels.Choose("chosen each time", "choisi à chaque fois"),
        _ => labels.Choose("no rule: decided each time", "sans règle : décidé à chaque fois"),
    };

    private string Side(AlternationSide side) => (side.Party, side.Seat) switch
    {
        ({ } party, { } seat) => $"{Name(party)} ({seat.City})",
        ({ } party, null) => Name(party),
        (null, { } seat) => seat.City,
        _ => side.Code ?? Order(side.Order!),
    };

    private string Session(Session session)
    {
        string number = session.Number is { } n ? n.ToString(CultureInfo.InvariantCulture) : "?";
        string kind = session.Kind == SessionKind.Ordinary.Code ? "" : $" ({session.Kind})";
        string?[] parts =
        [
            Fill(session.Status switch
            {
                SessionStatus.Held => labels.Choose("session {0}{1}", "session {0}{1}"),
                SessionStatus.Planned => labels.Choose("session {0}{1}, planned", "session {0}{1}, prévue"),
                SessionStatus.Postponed => labels.Choose("session {0}{1}, postponed", "session {0}{1}, reportée"),
                _ => labels.Choose("session {0}{1}, cancelled", "session {0}{1}, annulée"),
            }, number, kind),
            session.Place?.City,
            session.Host is { } host ? Fill(labels.Choose("host: {0}", "hôte : {0}"), Names(host.Parties, session.From)) : null,
            Days(session.From, session.To),
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private string? Days(PartialDate? from, PartialDate? to) => (from, to) switch
    {
        (null, _) => null,
        ({ IsExact: true } first, { IsExact: true } last) => DateWords.Write(first.Earliest, last.Earliest, labels.Language),
        ({ } first, null) => Date(first),
        ({ } first, { } last) => $"{Date(first)} – {Date(last)}",
    };
}
