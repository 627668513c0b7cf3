using NodaTime;

namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Returns the last safe day to stop a tacit renewal: of the first term end that notice received on a day or later can still stop.</summary>
    /// <param name="day">The day from which one looks ahead.</param>
    /// <param name="deliveryDays">How many days delivery is allowed to take; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public LastSafeDay LastSafeDayToStopRenewal(LocalDate day, int deliveryDays = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(deliveryDays);
        if (Variants.Length > 0) return Safest(l => l.LastSafeDayToStopRenewal(day, deliveryDays));
        DurationClause? clause = ClauseChoice.Find<DurationClause>(Facts, CalendarDays.NumberOf(day));
        if (clause is null) return LastSafeDay.Without(DateAnswerKind.NotKnown, "notice.no-clause", "No clause about the duration has been seen.");
        if (clause.Renewal != RenewalKind.Tacit) return LastSafeDay.Without(DateAnswerKind.None, "notice.no-renewal", "It is not tacitly renewed.", clause);
        if (clause.Notice is null) return LastSafeDay.Without(DateAnswerKind.NotKnown, "notice.no-period", "How long before the end notice must come is not known.", clause);
        foreach ((LocalDate end, LocalDate receive) in StopDays(clause))
        {
            if (receive < day) continue;
            string text = $"Notice that runs out by {DayText.Iso(end.PlusDays(-1))}, the last day of the term, must be received by {DayText.Iso(receive)}.";
            return Safe(receive, deliveryDays, end, new Reason { Rule = "notice.renewal", Text = text, Clause = clause });
        }

        return LastSafeDay.Without(DateAnswerKind.NotKnown, "notice.no-term", "No term end is known that notice could still stop.", clause);
    }

    /// <summary>Returns the last safe day for a party's notice so that it is out on or before a day.</summary>
    /// <remarks>
    /// Where the clause has windows for notice, it is the latest day within one of them, and the first day out that notice on it
    /// leads to can come long before the day asked about. Notice that is sent before a window opens can come too early.
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
        if (ClauseChoice.Find<WithdrawalExcludedClause>(Facts, target, party) is { } excluded)
            return LastSafeDay.Without(DateAnswerKind.None, "notice.excluded", "The text excludes withdrawal.", excluded);
        if (ClauseChoice.Find<WithdrawalClause>(Facts, target, party) is not { } clause)
        {
            return ClauseChoice.Silent(Facts, ClauseTopic.Withdrawal, target, party) is { } silent
                ? LastSafeDay.Without(DateAnswerKind.NotKnown, "notice.silent", silent.Describe(), silent)
                : LastSafeDay.Without(DateAnswerKind.NotKnown, "notice.no-clause", "No clause about withdrawal has been seen.");
        }

        Moment stayOver = StayOver(clause, SpellBefore(target, party));
        if (stayOver.Hi > target && clause.MinimumStay is not null && clause.StayBars == StayBars.Effect)
            return LastSafeDay.Without(stayOver.IsOpen ? DateAnswerKind.NotKnown : DateAnswerKind.None, "notice.stay", $"The minimum stay is not over by then: it ends {stayOver.Words}.", clause);
        int? receive = LatestReceipt(clause, party, target);
        if (receive is not int found) return LastSafeDay.Without(DateAnswerKind.None, "notice.too-long", "No notice can run out by then.", clause);
        if (clause.Window is not null) return LastSafeWithinWindow(clause, party, firstDayOut, found, deliveryDays);
        if (clause.MinimumStay is not null && clause.StayBars == StayBars.Notice && stayOver.Hi > found)
            return LastSafeDay.Without(stayOver.IsOpen ? DateAnswerKind.NotKnown : DateAnswerKind.None, "notice.stay", $"Notice cannot be given in time: the minimum stay ends {stayOver.Words}.", clause);
        LocalDate day = CalendarDays.FromNumber(found);
        string text = $"Notice received by {DayText.Iso(day)} has taken effect by {DayText.Iso(firstDayOut)}.";
        return Safe(day, deliveryDays, firstDayOut, new Reason { Rule = "notice.leaving", Text = text, Clause = clause });
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

    /// <summary>Searches the latest day of receipt whose effect comes by a day: a later receipt never has an earlier effect.</summary>
    private int? LatestReceipt(WithdrawalClause clause, PartyCode party, int target)
    {
        int low = CalendarDays.FirstNumber - 1, high = target;
        while (low < high)
        {
            int middle = high - ((high - low) / 2);
            if (ExitOf(clause, party, middle).Hi <= target) low = middle;
            else high = middle - 1;
        }

        return low < CalendarDays.FirstNumber ? null : low;
    }

    /// <summary>Returns the first day out after a notice received on a day on which it can be.</summary>
    private Moment ExitOf(WithdrawalClause clause, PartyCode party, int received)
    {
        Moment exit = TermPlan.Noticed(Moment.On(received), clause.Notice, clause.NoticeCountingNotKnown).FirstOut(clause.Boundary);
        return clause.NotInArmedConflict ? Conflicts.After(Facts, party, exit) : exit;
    }

    /// <summary>Returns the term ends while the agreement is in force, in order, each with the last safe day to stop the renewal.</summary>
    private IEnumerable<(LocalDate End, LocalDate Receive)> StopDays(DurationClause clause)
    {
        TermPlan plan = CurrentTerm(clause);
        Moment end = Plot.Spells[^1].End;
        int most = clause.MaximumRenewals ?? int.MaxValue;
        for (int k = 0; k < most; k++)
        {
            Moment boundary = plan.EndAfter(k);
            if (boundary.Hi == Moment.NeverDay || boundary.Lo > end.Hi) yield break;
            LocalDate last = CalendarDays.FromNumber(boundary.Lo);
            if (LastSafeDay.Search(last.PlusDays(-1), clause.Notice ?? Delay.None, clause.NoticeCountingNotKnown) is { } receive) yield return (last, receive);
        }
    }

    /// <summary>Returns the term as every extension has left it.</summary>
    private TermPlan CurrentTerm(DurationClause clause) => Facts.Events.OfType<Extended>()
        .OrderBy(e => EventDates.Done(e).Lo)
        .Aggregate(new TermPlan(clause, clause.From is { } from ? Moment.On(from) : Plot.Entry.When), (plan, extension) => plan.With(extension));

    private static LastSafeDay Safe(LocalDate receive, int deliveryDays, LocalDate firstDayOut, Reason reason) => new()
    {
        Kind = DateAnswerKind.Known,
        Receive = receive,
        Send = receive.PlusDays(-deliveryDays),
        FirstDayOut = firstDayOut,
        Reasons = [reason],
    };

    private LastSafeDay Safest(Func<AgreementLifecycle, LastSafeDay> ask)
    {
        LastSafeDay[] all = [.. Variants.Select(v => ask(v.Lifecycle))];
        if (all.All(a => a.Receive == all[0].Receive && a.Kind == all[0].Kind)) return all[0];
        LastSafeDay earliest = all.Where(a => a.Receive is not null).MinBy(a => a.Receive) ?? all[0];
        return earliest with { Kind = DateAnswerKind.Contested };
    }
}
