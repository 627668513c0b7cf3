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
        if (clause is null) return LastSafeDay.Without(DateAnswerKind.NotKnown, ReasonRules.NoticeNoClause, "No clause about the duration has been seen.");
        if (clause.Renewal != RenewalKind.Tacit) return LastSafeDay.Without(DateAnswerKind.None, ReasonRules.NoticeNoRenewal, "It is not tacitly renewed.", clause);
        if (clause.Notice is null) return LastSafeDay.Without(DateAnswerKind.NotKnown, ReasonRules.NoticeNoPeriod, "How long before the end notice must come is not known.", clause);
        Moment over = Plot.Spells[^1].End;
        int stopped = StoppedOn(over);
        bool perhaps = false;
        foreach ((DurationClause by, Moment end, Moment receive) in StopDays(CalendarDays.NumberOf(day)))
        {
            if (by.Notice is null || CalendarDays.FromNumber(receive.Lo) < day)
            {
                perhaps |= by.Notice is not null && CalendarDays.FromNumber(receive.Hi) >= day;
                continue;
            }

            if (end.Lo >= over.Hi && receive.Lo > stopped)
                return LastSafeDay.Without(DateAnswerKind.None, ReasonRules.NoticeStopped, $"A notice has stopped the renewal: first day out {over.Words}.", clause);
            LocalDate latest = CalendarDays.FromNumber(receive.Lo);
            Moment last = end.PlusDays(-1);
            string when = last.Lo == last.Hi ? $"{DayText.Iso(last.Lo)}, the last day of the term" : $"the last day of the term, {last.Words}";
            return Safe(latest, deliveryDays, end, new Reason { Rule = ReasonRules.NoticeRenewal, Text = $"Notice that runs out by {when}, must be received by {DayText.Iso(latest)}.", Clause = by });
        }

        if (ExtendedWithoutLimit() is { } extended)
        {
            const string None = "It was extended without limit, so no renewal is left to be stopped.";
            return new LastSafeDay { Kind = DateAnswerKind.None, Reasons = [new Reason { Rule = ReasonRules.NoticeNoRenewal, Text = None, Clause = clause, Events = [extended] }] };
        }

        if (perhaps) return LastSafeDay.Without(DateAnswerKind.NotKnown, ReasonRules.NoticeNoTerm, "Whether notice can still come in time is not known: the end of the term is known in part only.", clause);
        if (over.By(CalendarDays.NumberOf(day)) == Certainty.Certainly)
            return LastSafeDay.Without(DateAnswerKind.None, ReasonRules.NoticeEnded, $"The agreement has ended: first day out {over.Words}.", clause);
        return over.IsNever || over.IsOpen
            ? LastSafeDay.Without(DateAnswerKind.NotKnown, ReasonRules.NoticeNoTerm, "No term end is known that notice could still stop.", clause)
            : LastSafeDay.Without(DateAnswerKind.None, ReasonRules.NoticeNoRenewal, $"No renewal is left to be stopped: first day out {over.Words}.", clause);
    }

    /// <summary>Returns the term ends while the agreement is in force that may lie on or after a day, in order, each with the last safe day to stop the renewal and the clause of its day.</summary>
    private IEnumerable<(DurationClause Clause, Moment End, Moment Receive)> StopDays(int from)
    {
        if (Plot.Entry.When.IsNever) yield break;
        Moment end = Plot.Spells[^1].End;
        foreach (DurationClause clause in Facts.Clauses.OfType<DurationClause>().Where(c => c.Renewal == RenewalKind.Tacit).OrderBy(c => c.ValidFrom ?? CalendarDays.First))
        {
            foreach ((TermPlan plan, int most) in Terms(clause))
            {
                for (int k = plan.RenewalsBefore(from); k < most; k++)
                {
                    Moment boundary = plan.EndAfter(k);
                    if (boundary.Hi == Moment.NeverDay || boundary.Lo > end.Hi || CalendarDays.FromNumber(boundary.Lo) >= clause.ValidUntil) break;
                    if (boundary.Hi <= Plot.TermStart.Lo) continue;
                    if (ReferenceEquals(ClauseChoice.Find<DurationClause>(Facts, boundary.Lo), clause) && StopDay(clause, boundary) is { } receive) yield return (clause, boundary, receive);
                }
            }
        }
    }

    /// <summary>Returns the last safe day to stop a renewal; between two days, where the end of the term is.</summary>
    private static Moment? StopDay(DurationClause clause, Moment end)
    {
        int? Before(int day) => LastSafeDay.Search(CalendarDays.FromNumber(day).PlusDays(-1), clause.Notice ?? Delay.None, clause.NoticeCountingNotKnown) is { } last ? CalendarDays.NumberOf(last) : null;
        return Before(end.Lo) is int first && Before(end.Hi) is int latest ? new Moment(first, latest, end.Doubtful) : null;
    }

    /// <summary>Returns the term as it was, and as each extension has left it, each with how many of its renewals were over when the next extension was agreed; of the last as many as there can be.</summary>
    private IEnumerable<(TermPlan Plan, int Renewals)> Terms(DurationClause clause)
    {
        TermPlan plan = new(clause, clause.From is { } from ? Moment.On(from) : Plot.TermStart);
        int most = clause.MaximumRenewals ?? int.MaxValue;
        foreach (Extended extension in Facts.Events.OfType<Extended>().OrderBy(e => EventDates.Done(e).Lo).Where(e => Plot.TermStart == Plot.Entry.When || Plot.TermStart.Before(EventDates.Done(e)).CanBe()))
        {
            yield return (plan, Math.Min(most, plan.RenewalsBefore(EventDates.Done(extension).Lo)));
            plan = plan.With(extension);
        }

        yield return (plan, most);
    }

    /// <summary>Returns the extension without limit, if that is the last one.</summary>
    private Extended? ExtendedWithoutLimit() => Facts.Events.OfType<Extended>().OrderBy(e => EventDates.Done(e).Lo).LastOrDefault() is { IsIndefinite: true } last ? last : null;

    private static LastSafeDay Safe(LocalDate receive, int deliveryDays, Moment firstOut, Reason reason) => new()
    {
        Kind = DateAnswerKind.Known,
        Receive = receive,
        Send = receive.PlusDays(-deliveryDays),
        FirstDaysOut = firstOut.Answer([]).Days,
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
