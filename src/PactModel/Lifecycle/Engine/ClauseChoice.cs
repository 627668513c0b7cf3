using NodaTime;

namespace PactModel;

/// <summary>Chooses the clause that rules a day and a party (VCLT 40).</summary>
internal static class ClauseChoice
{
    /// <summary>Returns the clause of a kind that holds on a day for a party: the one for named parties first, then the one valid from the later day.</summary>
    public static T? Find<T>(LifecycleFacts facts, int day = Moment.NeverDay, PartyCode party = default)
        where T : FinalClause
    {
        LocalDate on = Day(day);
        return facts.Clauses.OfType<T>().Where(c => c.HoldsOn(on, party))
            .OrderByDescending(c => c.Parties.Count > 0).ThenByDescending(c => c.ValidFrom ?? CalendarDays.First).FirstOrDefault();
    }

    public static SilentClause? Silent(LifecycleFacts facts, ClauseTopic topic, int day = Moment.NeverDay, PartyCode party = default)
    {
        LocalDate on = Day(day);
        return facts.Clauses.OfType<SilentClause>().FirstOrDefault(c => c.Topic == topic && c.HoldsOn(on, party));
    }

    /// <summary>Says whether a text holds when something happens; possibly, where that may be on a day on which it does and on one on which it does not.</summary>
    public static Certainty HoldsAt(FinalClause clause, Moment when)
    {
        bool first = clause.IsValidOn(Day(when.Lo)), last = clause.IsValidOn(Day(when.Hi));
        bool between = clause.ValidFrom is { } from && CalendarDays.NumberOf(from) is var begins && begins > when.Lo && begins <= when.Hi;
        return first && last ? Certainty.Certainly : first || last || between ? Certainty.Possibly : Certainty.CertainlyNot;
    }

    private static LocalDate Day(int day) => day == Moment.NeverDay ? CalendarDays.Last : CalendarDays.FromNumber(day);
}
