namespace PactModel;

/// <summary>Armed conflicts, during which a withdrawal can be without effect.</summary>
internal static class Conflicts
{
    /// <summary>Returns the first day out that comes while the party is in no conflict: that one, or the end of the conflict it falls into.</summary>
    public static Moment After(LifecycleFacts facts, PartyCode party, Moment exit)
    {
        foreach (ArmedConflict conflict in facts.ArmedConflicts.Where(c => c.Party == party).OrderBy(c => c.From))
        {
            int from = CalendarDays.NumberOf(conflict.From);
            Moment until = conflict.Until is { } over ? Moment.On(over) : Moment.NotBefore(exit.Lo);
            if (exit.Hi < from) continue;
            exit = new Moment(exit.Lo >= from ? Math.Max(exit.Lo, until.Lo) : exit.Lo, Math.Max(exit.Hi, until.Hi), exit.Doubtful);
        }

        return exit;
    }

    /// <summary>Returns the last conflict by whose end a first day out is put off; null if none puts it off.</summary>
    public static ArmedConflict? Holding(LifecycleFacts facts, PartyCode party, Moment exit)
    {
        ArmedConflict? holding = null;
        foreach (ArmedConflict conflict in facts.ArmedConflicts.Where(c => c.Party == party).OrderBy(c => c.From))
        {
            Moment later = After(facts with { ArmedConflicts = [conflict] }, party, exit);
            if (later != exit) (exit, holding) = (later, conflict);
        }

        return holding;
    }

    /// <summary>Returns a conflict in words that can stand after a colon.</summary>
    public static string Words(ArmedConflict conflict) => conflict.Until is { } until
        ? $"{conflict.Party} is in an armed conflict from {DayText.Iso(conflict.From)} until before {DayText.Iso(until)}"
        : $"{conflict.Party} is in an armed conflict since {DayText.Iso(conflict.From)}, and no end of it is on record";
}
