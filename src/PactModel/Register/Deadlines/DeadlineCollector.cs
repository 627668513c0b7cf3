using NodaTime;

namespace PactModel;

/// <summary>Collects what falls due in an agreement between two days, both included, as of a day.</summary>
internal sealed class DeadlineCollector(LocalDate first, LocalDate last, LocalDate asOf)
{
    private readonly int _first = CalendarDays.NumberOf(first);
    private readonly int _last = CalendarDays.NumberOf(last);

    public IEnumerable<RegisterDeadline> Of(RegisterEntry entry)
    {
        IEnumerable<RegisterDeadline> recorded = RecordedDeadlines.Of(entry.Agreement).Concat(SessionsDue(entry)).Where(d => d.IsWithin(first, last).CanBe());
        return OfLifecycle(entry).Concat(recorded);
    }

    private IEnumerable<RegisterDeadline> OfLifecycle(RegisterEntry entry)
    {
        (int from, int until) = entry.Times.Deadlines;
        if (from > _last || until < _first) yield break;
        foreach (Deadline due in (IEnumerable<Deadline>)entry.PassingLifecycle.DeadlinesBetween(first, last))
        {
            yield return new RegisterDeadline
            {
                Agreement = entry.Agreement,
                Kind = (RegisterDeadlineKind)due.Kind,
                On = due.On,
                Party = due.Party,
                Reason = due.Reason,
                Sources = due.Reason.Sources,
                Claims = due.Claims,
            };
        }
    }

    private IEnumerable<RegisterDeadline> SessionsDue(RegisterEntry entry)
    {
        foreach (NextSession next in SessionFinder.Of(entry, asOf))
        {
            if (next.Due is not { On: { } days, Clause: { } clause }) continue;
            yield return new RegisterDeadline
            {
                Agreement = entry.Agreement,
                Kind = RegisterDeadlineKind.SessionDue,
                On = days,
                Party = next.Host?.Party,
                Body = next.Commission,
                Reason = new Reason { Rule = RegisterRules.SessionDue, Text = Sentence(next, clause) },
                Sources = next.Commission.Rotation!.Rules.Sources,
            };
        }
    }

    private static string Sentence(NextSession next, Cadence clause)
    {
        string host = next.Host is { } holder ? $" (host: {holder}{(next.Venue is { } venue ? $", in {venue.City}" : "")})" : "";
        string last = next.Last?.Session is { From: { } from } held ? $"; the last session: {held.To ?? from}" : "";
        return $"Turn {RotationNumber.Text(next.Turn.Number)}{host} is due: {clause}{last}.";
    }
}
