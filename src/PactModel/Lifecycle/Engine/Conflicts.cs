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
}
