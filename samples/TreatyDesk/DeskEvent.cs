using NodaTime;

namespace PactModel.Samples.TreatyDesk;

/// <summary>An entry of the calendar: whole days, from the first to the last, both included.</summary>
internal sealed record DeskEvent(string Uid, LocalDate First, LocalDate Last, bool IsCertain, string Summary, string Description)
{
    /// <summary>Makes the entries of deadlines. An identifier is made of agreement, kind, party, body and day, and of a number where several have the same.</summary>
    public static IEnumerable<DeskEvent> Of(IEnumerable<RegisterDeadline> due) => due.GroupBy(Name, StringComparer.Ordinal)
        .SelectMany(same => same.Select((d, i) => Of(d, $"{same.Key}{(i == 0 ? "" : $"/{i + 1}")}@pactmodel")))
        .OrderBy(e => e.First).ThenBy(e => e.Last).ThenBy(e => e.Uid, StringComparer.Ordinal);

    public CalendarEventJson ToJson() => new(Uid, Words.Of(First), Words.Of(Last), IsCertain, Summary, Description);

    private static DeskEvent Of(RegisterDeadline due, string uid)
    {
        // Of an end, the calendar shows the last day in; of the days within which a session is due, the last.
        DateSpan days = due.LastDaysIn ?? due.On;
        if (due.Session is { From: { } from, To: { } to }) days = new DateSpan(from.Earliest, to.Latest, from.IsQualified || to.IsQualified);
        if (due.Kind == RegisterDeadlineKind.SessionDue) days = due.On.Latest;
        bool isCertain = due.Certainty == Certainty.Certainly && (days.IsExact || due.Session is not null);
        string party = due.Party is { } code ? $" ({code})" : "", end = due.IsEnd ? ", last day in" : due.Kind == RegisterDeadlineKind.SessionDue ? ", last day" : "";
        string summary = $"{Words.Of(due.Kind)}{end}{party}: {due.Agreement.Title.In("en")}{(isCertain ? "" : " (day not certain)")}";
        return new DeskEvent(uid, days.Earliest, days.Latest, isCertain, char.ToUpperInvariant(summary[0]) + summary[1..], Words.Of(due.Reason, due.Sources));
    }

    private static string Name(RegisterDeadline due) =>
        $"{due.Agreement.Id}/{Words.Code(due.Kind)}/{due.Party?.ToString() ?? "all"}/{due.Body?.Id.ToString() ?? "-"}/{Words.Of(due.Kind == RegisterDeadlineKind.SessionDue ? due.On.Latest : due.On.Earliest)}";
}
