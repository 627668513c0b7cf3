using NodaTime;

namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Returns the latest day within a window from which notice has taken effect by a day, given the latest day from which it has at all.</summary>
    private LastSafeDay LastSafeWithinWindow(WithdrawalClause clause, PartyCode party, int target, int latest, int deliveryDays)
    {
        PartySpell? spell = SpellBefore(target, party);
        Moment anchor = Plot.StayCountsFrom(clause, spell);
        if (anchor == Moment.Unknown) return LastSafeDay.Without(DateAnswerKind.NotKnown, ReasonRules.NoticeWindow, "When notice can be received is not known.", clause);
        NoticeWindows windows = new(clause, anchor);
        if (windows.LatestDay(latest) is int found)
        {
            if (found < spell?.Entry.When.Lo)
                return LastSafeDay.Without(spell.Entry.When.IsOpen ? DateAnswerKind.NotKnown : DateAnswerKind.None, ReasonRules.NoticeWindow, $"Notice {(spell.Entry.When.IsOpen ? "perhaps " : "")}cannot be received in time: no window opens by {DayText.Iso(latest)} once it is in force for {party}, {spell.Entry.When.Words}.", clause);
            LocalDate receive = CalendarDays.FromNumber(found);
            string safe = $"Notice received by {DayText.Iso(receive)}, while a window for notice is open, has taken effect by {DayText.Iso(target)}.";
            return Safe(receive, deliveryDays, ExitOf(clause, party, spell, found), new Reason { Rule = ReasonRules.NoticeLeaving, Text = safe, Clause = clause });
        }

        if (windows.First.Lo > latest)
            return LastSafeDay.Without(DateAnswerKind.None, ReasonRules.NoticeWindow, $"Notice cannot be received in time: the first window opens {windows.First.Words}.", clause);
        return LastSafeDay.Without(DateAnswerKind.NotKnown, ReasonRules.NoticeWindow, $"When notice can be received is not known to the day: the first window opens {windows.First.Words}.", clause);
    }

    /// <summary>Adds the last days of the windows between two days, for the parties that can be in force then.</summary>
    private void AddWindows(List<Deadline> due, LocalDate first, LocalDate last)
    {
        foreach ((PartyCode party, Moment enters, Moment leaves, WithdrawalClause clause, NoticeWindows windows) in PartyWindows())
        {
            int from = Math.Max(CalendarDays.NumberOf(first), enters.Lo);
            int to = Math.Min(CalendarDays.NumberOf(last), leaves.Hi - 1);
            foreach (int k in windows.Between(from, to))
            {
                Moment closes = windows.Close(k).PlusDays(-1);
                if (closes.Lo > to) break;
                if (closes.Answer([]).Days is not { } days || !Rules(clause, windows.Opening(k).Lo, closes.Lo, party)) continue;
                string text = $"The last day on which the notice of {party} can be received in the window that opens {windows.Opening(k).Words}: it closes after that day.";
                due.Add(new Deadline { On = days, Kind = DeadlineKind.LastDayForNotice, Party = party, Reason = new Reason { Rule = ReasonRules.LeavingWindow, Text = text, Clause = clause } });
            }
        }
    }

    /// <summary>Returns the first and the last day on which a window can close, as day numbers; the last is <see cref="Moment.NeverDay"/> where windows go on.</summary>
    private (int First, int Last) WindowReach()
    {
        int first = Moment.NeverDay, last = CalendarDays.FirstNumber;
        foreach ((_, Moment enters, Moment leaves, WithdrawalClause clause, NoticeWindows windows) in PartyWindows())
        {
            if (windows.NotOverBy(enters.Lo) is not int k || windows.Close(k).IsNever) continue;
            first = Math.Min(first, windows.Close(k).Lo - 1);
            last = Math.Max(last, clause.WindowEvery is null ? windows.Close(k).Hi : leaves.Hi);
        }

        return (first, last);
    }

    /// <summary>Returns the windows of each time of each party in the agreement, by each clause that may hold for it, with the ends of that time.</summary>
    /// <remarks>Where the party or the agreement never comes to be in force, no window has a day.</remarks>
    private IEnumerable<(PartyCode Party, Moment Enters, Moment Leaves, WithdrawalClause Clause, NoticeWindows Windows)> PartyWindows()
    {
        Moment over = Plot.Spells[^1].End;
        return
            from clause in Facts.Clauses.OfType<WithdrawalClause>()
            where clause.Window is not null
            from party in Plot.Parties.Values
            from spell in party.Spells
            let anchor = Plot.StayCountsFrom(clause, spell)
            where !anchor.IsOpen
            select (party.Code, spell.Entry.When, Moment.Min(spell.Exit, over), clause, new NoticeWindows(clause, anchor));
    }

    /// <summary>Says whether a clause rules how a party leaves on the last day of a window.</summary>
    private bool Rules(WithdrawalClause clause, int opens, int closes, PartyCode party) =>
        closes >= opens &&
        ReferenceEquals(ClauseChoice.Find<WithdrawalClause>(Facts, closes, party), clause) &&
        ClauseChoice.Find<WithdrawalExcludedClause>(Facts, closes, party) is null;
}
