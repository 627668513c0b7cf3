namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Returns what a notice of withdrawal leads to by the text of the day on which it is received: when it takes effect, if it can be given, and not before the stay is over.</summary>
    private NoticeEffect Leaving(PartyCode party, PartySpell spell, NoticeGiven notice, int? since = null)
    {
        Moment received = NotBefore(since, EventDates.OfReceipt(notice, CountedReceipt.NotKnown));
        int day = received.Lo;
        if (Clause<WithdrawalExcludedClause>(day, party) is { } excluded && notice.Effective is null)
            return new(received, Moment.Never, NoEffect(LifecycleFindings.WithdrawalExcluded, "The text excludes withdrawal", party, notice, excluded));

        if (Clause<WithdrawalClause>(day, party) is not { } clause) return WithoutClause(party, notice, received);
        received = NotBefore(since, EventDates.Counted(notice, clause.CountedFrom, clause.Receipt));
        Moment entered = _plot.StayCountsFrom(clause, spell);
        Moment over = clause.MinimumStay is { } stay ? entered.After(stay, MonthEndRule.Clamp) : Moment.On(CalendarDays.FirstNumber);
        NoticeWindows? windows = clause.Window is null ? null : new NoticeWindows(clause, entered);
        Certainty barred = windows is not null ? windows.Within(received).Not() : clause.StayBars == StayBars.Effect ? Certainty.CertainlyNot : received.Before(over);
        if (barred == Certainty.Certainly)
            return new(received, Moment.Never, NoEffect(LifecycleFindings.NoticeBarred, windows?.Words(received) ?? $"Notice cannot be given before {NoticeWindows.Plain(over)}", party, notice, clause));

        // One that has an effect was received on a day on which it can be.
        string words = received.Words;
        if (barred.CanBe()) received = received with { Lo = Math.Min(received.Hi, Math.Max(received.Lo, windows?.FirstDayFrom(received.Lo) ?? over.Lo)) };
        Moment exit = TermPlan.Noticed(received, clause.Notice, clause.NoticeCountingNotKnown).FirstOut(clause.Boundary);
        if (Clause<WithdrawalClause>(received.Hi, party) is { } later && !ReferenceEquals(later, clause))
            exit = exit.Or(TermPlan.Noticed(NotBefore(since, EventDates.Counted(notice, later.CountedFrom, later.Receipt)), later.Notice, later.NoticeCountingNotKnown).FirstOut(later.Boundary));
        string text = $"{party} leaves {(clause.Notice ?? Delay.None).Describe()} {CountedText.Notice(clause.CountedFrom)} ({words}): out {exit.Words}{(barred.CanBe() ? ", or not at all, if it was given when it could not be" : "")}";
        Moment stayed = _plot.AfterStay(clause, spell, exit);
        if (stayed != exit) text += clause.StayEvery is null ? $"; but not before the minimum stay is over, {over.Words}" : $"; but only at the end of a period of its stay, {stayed.Words}";
        exit = stayed;
        if (notice.Named is { } named)
        {
            Moment asked = Moment.On(named).FirstOut(notice.Boundary);
            if (asked.Before(exit) == Certainty.Certainly)
            {
                Find(LifecycleFindings.NamedDateTooEarly, FindingSeverity.Warning, notice, "named", $"The notice names {named}, earlier than the clause allows: the clause's day is used.");
            }
            else
            {
                Moment moved = _plot.AfterStay(clause, spell, Moment.Max(exit, asked));
                text = $"{text}; the notice names {named}{(moved == exit ? "" : $": out {moved.Words}")}";
                exit = moved;
            }
        }

        if (clause.NotInArmedConflict && Conflicts.After(_facts, party, exit) is var after && after != exit)
            (exit, text) = (after, $"{text}; but not while it is in an armed conflict: out {after.Words}");
        Reason reason = ReasonOf(ReasonRules.LeavingComputed, $"{text}.", [notice], _law.Cite("54(a)"), clause);
        return barred.CanBe() ? new(received, exit.Open(), reason, MayBeBarred: true, exit.Doubtful ? null : exit.Hi) : new(received, exit, reason);
    }

    /// <summary>Returns the day of a notice in a membership that began by a day: one of which no day is known came in it.</summary>
    private static Moment NotBefore(int? since, Moment received) => received == Moment.Unknown ? Moment.NotBefore(since ?? CalendarDays.FirstNumber) : received;

    /// <summary>What a notice leads to.</summary>
    /// <param name="Received">When it counts as received.</param>
    /// <param name="Exit">The first day out; never, if it has no effect.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="MayBeBarred">Whether it cannot be given on some of the days on which it can have been received.</param>
    /// <param name="OverBy">The day by which it has had its effect if it may be barred and is not; null where that is not known.</param>
    private readonly record struct NoticeEffect(Moment Received, Moment Exit, Reason Reason, bool MayBeBarred = false, int? OverBy = null);

    /// <summary>Reports why a notice has no effect by the text, and returns that as the reason: of an effect that is recorded all the same, it keeps the clause.</summary>
    private Reason NoEffect(string code, string why, PartyCode party, NoticeGiven notice, FinalClause clause)
    {
        string told = RecordedExit(party, notice) is null ? $"{why}: {(clause is WithdrawalExcludedClause ? "the notice" : "it")} has no effect unless one is recorded." : $"{why}: the effect on record is used; correct the clause, if it allows this notice.";
        Find(code, FindingSeverity.Warning, notice, null, told);
        return ReasonOf(ReasonRules.LeavingRecorded, told, [notice], null, clause);
    }

    /// <summary>Returns what a notice leads to where no clause says how one leaves: it has no effect before the day that it names.</summary>
    private NoticeEffect WithoutClause(PartyCode party, NoticeGiven notice, Moment received)
    {
        Moment first = notice.Named is { } day ? Moment.Max(received, Moment.On(day).FirstOut(notice.Boundary)) : received;
        string names = notice.Named is { } named ? $"; the notice names {named}" : "";
        if (Silent(ClauseTopic.Withdrawal, received.Lo, party) is { } silent)
        {
            Moment exit = Moment.Max(first, received.After(Delay.OfYears(1))).Open();
            if (RecordedExit(party, notice) is null)
                Find(LifecycleFindings.NoticeEffectNotKnown, FindingSeverity.Information, notice, "effective", $"The text is silent on withdrawal, so whether {party} can leave by notice at all is not known: record what became of its notice.");
            return new(received, exit, ReasonOf(ReasonRules.LeavingSilent, $"The text is silent on withdrawal: it is only possibly allowed, and takes at least twelve months{names}: out {exit.Words}.", [notice], _law.Cite("56"), silent), MayBeBarred: true);
        }

        if (RecordedExit(party, notice) is null)
        {
            string renewal = _facts.Clauses.Any(c => c is DurationClause { Renewal: RenewalKind.Tacit }) ? " A notice that stops the next renewal is one of non-renewal: record it as such." : "";
            Find(LifecycleFindings.NoticeEffectNotKnown, FindingSeverity.Information, notice, "effective", $"No clause on withdrawal has been seen, so when the notice of {party} takes effect is not known.{renewal}");
        }

        return new(received, first.Open(), ReasonOf(ReasonRules.LeavingNotKnown, $"When the notice of {party} takes effect is not known: no clause about withdrawal has been seen{names}.", [notice]));
    }
}
