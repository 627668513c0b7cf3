using NodaTime;

namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Returns the last safe day for a party's notice so that it is out on or before a day.</summary>
    /// <remarks>
    /// The first day out that notice on it leads to can come before the day asked about: where parties leave on fixed days, or
    /// where the clause has windows for notice, of which it is the latest day. Notice that is sent before a window opens can come
    /// too early. There is none for a party that is not in on that day, and it is not known for one that is not on record.
    /// </remarks>
    /// <param name="party">The party.</param>
    /// <param name="firstDayOut">The first day on which it is to be out.</param>
    /// <param name="deliveryDays">How many days delivery is allowed to take; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public LastSafeDay LastSafeDayToLeave(PartyCode party, LocalDate firstDayOut, int deliveryDays = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(deliveryDays);
        if (Variants.Length > 0) return Safest(l => l.LastSafeDayToLeave(party, firstDayOut, deliveryDays));
        int target = CalendarDays.NumberOf(firstDayOut);
        LastSafeDay? none = null;
        for (int day = target; ;)
        {
            int since = TextSince(day);
            LastSafeDay safe = Later(LastSafeUnder(day, party, target, deliveryDays), LastSafeByRenewal(party, target, deliveryDays));
            if (safe.Receive is { } found && CalendarDays.NumberOf(found) >= since) return NotIn(party, target, CalendarDays.NumberOf(found), CalendarDays.NumberOf(safe.FirstDaysOut?.Earliest ?? firstDayOut), safe.Reasons[0].Clause) ?? safe;
            none ??= safe.Receive is null ? safe : LastSafeDay.Without(DateAnswerKind.None, ReasonRules.NoticeTooLong, "No notice can run out by then.", safe.Reasons[0].Clause);
            if (since == CalendarDays.FirstNumber) return OverBefore(target, none.Reasons[0].Clause) ?? none;
            day = since - 1;
        }
    }

    /// <summary>Returns that the agreement is over before a day, whatever else is not known of leaving it; null if that is not certain.</summary>
    private LastSafeDay? OverBefore(int target, FinalClause? clause) => Plot.Spells[^1].End is var end && end.Before(Moment.On(target)) == Certainty.Certainly
        ? LastSafeDay.Without(DateAnswerKind.None, ReasonRules.NoticeEnded, $"The agreement is over before then, first day out {end.Words}.", clause)
        : null;

    /// <summary>Returns the later of two last safe days, by notice of withdrawal and by one that stops the renewal: a text can allow both.</summary>
    private static LastSafeDay Later(LastSafeDay leaving, LastSafeDay? renewal) => renewal is not null && (leaving.Receive is not { } day || renewal.Receive > day) ? renewal : leaving;

    /// <summary>Returns the last safe day under the texts of a day, not after that day.</summary>
    private LastSafeDay LastSafeUnder(int day, PartyCode party, int target, int deliveryDays)
    {
        if (ClauseChoice.Find<WithdrawalExcludedClause>(Facts, day, party) is { } excluded)
            return LastSafeDay.Without(DateAnswerKind.None, ReasonRules.NoticeExcluded, "The text excludes withdrawal.", excluded);
        if (ClauseChoice.Find<WithdrawalClause>(Facts, day, party) is not { } clause)
        {
            return ClauseChoice.Silent(Facts, ClauseTopic.Withdrawal, day, party) is { } silent
                ? LastSafeDay.Without(DateAnswerKind.NotKnown, ReasonRules.NoticeSilent, silent.Describe(), silent)
                : LastSafeDay.Without(DateAnswerKind.NotKnown, ReasonRules.NoticeNoClause, "No clause about withdrawal has been seen.");
        }

        PartySpell? spell = SpellBefore(target, party);
        Moment stayOver = StayOver(clause, spell);
        if (stayOver.Hi > target && clause.MinimumStay is not null && clause.StayBars == StayBars.Effect)
            return LastSafeDay.Without(stayOver.IsOpen || stayOver.Lo <= target ? DateAnswerKind.NotKnown : DateAnswerKind.None, ReasonRules.NoticeStay, $"The minimum stay {(stayOver.Lo <= target ? "may not be" : "is not")} over by then: it ends {stayOver.Words}.", clause);
        if (LatestReceipt(clause, party, spell, day, target) is not int found) return LastSafeDay.Without(DateAnswerKind.None, ReasonRules.NoticeTooLong, "No notice can run out by then.", clause);
        if (clause.Window is not null) return LastSafeWithinWindow(clause, party, target, found, deliveryDays);
        if (clause.MinimumStay is not null && clause.StayBars == StayBars.Notice && stayOver.Hi > found)
            return LastSafeDay.Without(stayOver.IsOpen || stayOver.Lo <= found ? DateAnswerKind.NotKnown : DateAnswerKind.None, ReasonRules.NoticeStay, $"Notice {(stayOver.Lo <= found ? "may not be possible" : "cannot be given")} in time: the minimum stay ends {stayOver.Words}.", clause);
        ArmedConflict? conflict = ConflictAfter(clause, party, spell, found, day, target);
        if (conflict is not null && spell is not null && found < spell.Began.Lo)
        {
            DateAnswerKind kind = conflict.Until is null || spell.Began.IsOpen ? DateAnswerKind.NotKnown : DateAnswerKind.None;
            return LastSafeDay.Without(kind, ReasonRules.NoticeConflict, $"No notice {(kind == DateAnswerKind.None ? "takes" : "is known to take")} effect by {DayText.Iso(target)}: {Conflicts.Words(conflict)}.", clause);
        }

        string text = $"Notice received by {DayText.Iso(found)} has taken effect by {DayText.Iso(target)}{(conflict is null ? "" : $", one received later not before the end of a conflict: {Conflicts.Words(conflict)}")}.";
        return Safe(CalendarDays.FromNumber(found), deliveryDays, ExitOf(clause, party, spell, found), new Reason { Rule = ReasonRules.NoticeLeaving, Text = text, Clause = clause });
    }

    /// <summary>Returns the last safe day for a notice that stops a renewal and so leads out by a day, or null if none does.</summary>
    private LastSafeDay? LastSafeByRenewal(PartyCode party, int target, int deliveryDays)
    {
        (DurationClause Clause, Moment End, Moment Receive)? found = null;
        Moment entry = SpellBefore(target, party)?.Entry.When ?? Moment.Unknown;
        foreach ((DurationClause clause, Moment end, Moment receive) in StopDays(entry.Hi).TakeWhile(s => s.End.Hi <= target))
        {
            if (clause.Notice is not null && receive.Lo >= entry.Hi) found = (clause, end, receive);
        }

        if (found is not { } by) return null;
        string text = $"Notice received by {DayText.Iso(by.Receive.Lo)} stops the renewal of the term which ends {by.End.PlusDays(-1).Words}.";
        return Safe(CalendarDays.FromNumber(by.Receive.Lo), deliveryDays, by.End, new Reason { Rule = ReasonRules.NoticeRenewal, Text = text, Clause = by.Clause });
    }

    /// <summary>Returns the first day of the texts about leaving that hold on a day: no clause begins or ceases to hold after it up to that day.</summary>
    private int TextSince(int day) => Facts.Clauses.Where(c => c is WithdrawalClause or WithdrawalExcludedClause or SilentClause { Topic: ClauseTopic.Withdrawal })
        .SelectMany(c => new[] { c.ValidFrom, c.ValidUntil }).OfType<LocalDate>().Select(CalendarDays.NumberOf).Where(d => d <= day).DefaultIfEmpty(CalendarDays.FirstNumber).Max();

    /// <summary>Returns why a party has nothing to leave by notice received on a day, which would take effect on another, or null if it has.</summary>
    private LastSafeDay? NotIn(PartyCode party, int target, int receive, int exits, FinalClause? clause)
    {
        LastSafeDay None(string rule, string text) => LastSafeDay.Without(DateAnswerKind.None, rule, text, clause);
        if (SpellBefore(target, party) is not { } spell)
            return LastSafeDay.Without(DateAnswerKind.NotKnown, ReasonRules.NoticeNotIn, $"Nothing on record says that {party} is a party.", clause);
        Moment entry = spell.Entry.When, exit = spell.Exit, end = Plot.Spells[^1].End;
        if (entry.IsNever) return None(ReasonRules.NoticeNotIn, $"It is not in force for {party}.");
        if (target <= entry.Lo) return None(ReasonRules.NoticeNotIn, $"It is in force for {party} {entry.Words}, not before.");
        if (receive < spell.Began.Lo) return None(ReasonRules.NoticeTooLong, $"No notice can run out by then: it would have to be received by {DayText.Iso(receive)}, and {party} became bound {spell.Began.Words}.");
        if (exit.By(receive) == Certainty.Certainly) return None(ReasonRules.NoticeNotIn, $"{party} is out {exit.Words}, before notice could be received that leads out by {DayText.Iso(target)}.");
        EndMark? other = Plot.Spells[^1].Ends.Find(e => e.Mark.When.Hi < target && e.Mark.When.By(exits) == Certainty.Certainly && e.Mark.When.By(receive) == Certainty.CertainlyNot && e.Mark.Reason.Rule is ReasonRules.EndTerm or ReasonRules.EndRecorded);
        if (other is { Mark.When: var over }) return None(ReasonRules.NoticeEnded, $"The agreement is over before then, first day out {over.Words}, whether or not notice is given.");
        return end.By(receive) == Certainty.Certainly ? None(ReasonRules.NoticeEnded, $"The agreement is over, first day out {end.Words}, before notice could be received that leads out by {DayText.Iso(target)}.") : null;
    }

    /// <summary>Returns the time in the agreement that a party can leave by a day: the last one that began before it, or the first.</summary>
    private PartySpell? SpellBefore(int day, PartyCode party) =>
        Plot.Parties.GetValueOrDefault(party) is { Spells: var spells } ? spells.FindLast(s => s.Entry.When.Lo < day) ?? spells.FirstOrDefault() : null;

    private Moment StayOver(WithdrawalClause clause, PartySpell? spell)
    {
        if (clause.MinimumStay is not { } stay) return Moment.On(CalendarDays.FirstNumber);
        Moment since = Plot.StayCountsFrom(clause, spell);
        return since == Moment.Unknown ? since : since.After(stay, MonthEndRule.Clamp);
    }

    /// <summary>Searches the latest day of receipt, up to a day, whose effect comes by another: a later receipt never has an earlier effect.</summary>
    private int? LatestReceipt(WithdrawalClause clause, PartyCode party, PartySpell? spell, int latest, int target)
    {
        int low = CalendarDays.FirstNumber - 1, high = latest;
        while (low < high)
        {
            int middle = high - ((high - low) / 2);
            if (ExitOf(clause, party, spell, middle).Hi <= target) low = middle;
            else high = middle - 1;
        }

        return low < CalendarDays.FirstNumber ? null : low;
    }

    /// <summary>Returns the armed conflict that keeps a notice received after the latest day from taking effect in time, though its period would be over; null if none does.</summary>
    private ArmedConflict? ConflictAfter(WithdrawalClause clause, PartyCode party, PartySpell? spell, int found, int latest, int target)
    {
        if (!clause.NotInArmedConflict || found >= latest) return null;
        Moment exit = ExitOf(clause with { NotInArmedConflict = false }, party, spell, found + 1);
        return exit.Hi <= target ? Conflicts.Holding(Facts, party, exit) : null;
    }

    /// <summary>Returns the first day out after a notice received on a day on which it can be.</summary>
    private Moment ExitOf(WithdrawalClause clause, PartyCode party, PartySpell? spell, int received)
    {
        Moment exit = TermPlan.Noticed(Moment.On(received), clause.Notice, clause.NoticeCountingNotKnown).FirstOut(clause.Boundary);
        exit = Plot.AfterStay(clause, spell, exit);
        return clause.NotInArmedConflict ? Conflicts.After(Facts, party, exit) : exit;
    }
}
