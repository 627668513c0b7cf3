using NodaTime;

namespace PactModel;

/// <summary>Something happened to it between two days, both included.</summary>
internal sealed record HappenedIn(Milestone Milestone, LocalDate? First, LocalDate? Last) : QueryNode
{
    public override string Text
    {
        get
        {
            string what = Milestone switch
            {
                Milestone.Signature => "signed",
                Milestone.EntryIntoForce => "entered into force",
                _ => "ended",
            };
            string from = First is { } first ? $" from {DayText.Iso(first)}" : "", to = Last is { } last ? $" to {DayText.Iso(last)}" : "";
            return $"{what}{from}{to}";
        }
    }

    public override Certainty Of(RegisterEntry entry, QueryContext context) => Of(AgreementTimes.Of(entry.Lifecycle));

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context) =>
        new DayAccess(segment, Milestone, FirstDay, LastDay, level, place => Of(segment.Entries[place].Times) >= level, Text);

    public override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context)
    {
        Certainty certainty = Of(entry, context);
        if (!certainty.CanBe()) return [];
        IEnumerable<Moment> moments = AgreementTimes.Of(entry.Lifecycle).Of(Milestone).Where(m => In(m).CanBe());
        return [new MatchReason { Criterion = Text, Certainty = certainty, Text = $"{Milestones.Word(Milestone)} {string.Join(" and ", moments.Select(m => m.Words))}." }];
    }

    public override void Check(QueryContext context)
    {
    }

    private Certainty Of(AgreementTimes times)
    {
        Certainty any = Certainty.CertainlyNot;
        foreach (Moment moment in times.Of(Milestone)) any = any.Or(In(moment));
        return any;
    }

    private int FirstDay => CalendarDays.NumberOf(First ?? CalendarDays.First);

    private int LastDay => CalendarDays.NumberOf(Last ?? CalendarDays.Last);

    private Certainty In(Moment moment) => moment.Within(FirstDay, LastDay);
}

/// <summary>Words for milestones.</summary>
internal static class Milestones
{
    public static string Word(Milestone milestone) => milestone switch
    {
        Milestone.Signature => "First signed",
        Milestone.EntryIntoForce => "Entered into force",
        _ => "Ended: first day out",
    };
}
