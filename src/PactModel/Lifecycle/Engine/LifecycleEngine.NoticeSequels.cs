namespace PactModel;

internal sealed partial class LifecycleEngine
{
    private void ExtendNotice(NoticeRun run, NoticePeriodExtended e)
    {
        if (IsRevoked(run, e)) return;
        if (!EventDates.Done(e).Before(run.Exit).CanBe())
        {
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, e, null, "The notice period is extended after it has run out: the extension has no effect unless the party's return is recorded.");
            return;
        }

        Moment until = TermPlan.OfEnd(e.Until);
        if (_suspended.TryGetValue(run, out var held))
        {
            // Suspended, it leads to the later day once it is resumed.
            _suspended[run] = held with { Exit = until };
            if (!run.Exit.IsNever) run.Exit = until.Open();
            return;
        }

        run.OverBy = null;
        run.Exit = MayPrecede(EventDates.Done(e), run) ? Moment.Min(run.Exit, until).Open() : run.MayBeBarred ? until.Open() : until;
        run.Reason = ReasonOf(ReasonRules.LeavingExtended, $"The notice period was extended: out {run.Exit.Words}.", [run.Event, e], null, run.Reason.Clause);
    }

    private void RevokeNotice(NoticeRun run, NoticeRevoked e)
    {
        Moment revoked = EventDates.Done(e);
        Certainty inTime = revoked.Before(run.Exit);
        if (MayPrecede(revoked, run)) (revoked, inTime) = (revoked.Open(), Certainty.Possibly);
        if (inTime == Certainty.CertainlyNot)
        {
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, e, null, "The notice is revoked after it has taken effect: that does not restore the party.");
            return;
        }

        Mark mark = MarkOf(revoked, ReasonRules.LeavingRevoked, $"The notice was revoked {revoked.Words}, {(inTime == Certainty.Certainly ? "" : "perhaps ")}before it took effect.", e, _law.Cite("68"));
        StopRunning(run, mark);
        if (inTime == Certainty.Certainly) _suspended.Remove(run);
        run.Exit = inTime == Certainty.Certainly ? Moment.Never : run.Exit.Open();
    }

    private readonly Dictionary<NoticeRun, (NoticeClock Clock, Moment At, Moment Exit)> _suspended = [];

    private void SuspendNotice(NoticeRun run, NoticeSuspended e)
    {
        Moment at = EventDates.Effect(e);
        if (IsRevoked(run, e)) return;
        if (!at.Before(run.Exit).CanBe())
        {
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, e, null, "The notice is suspended after it has taken effect: that has no effect.");
            return;
        }

        if (_suspended.TryGetValue(run, out var held))
        {
            // A suspension that is prolonged goes on from its first day; a clock that is stated anew holds from then on, for the days that were left.
            if (e.Clock is not { } clock || clock == held.Clock) return;
            Moment exit = held.Clock == NoticeClock.Stopped ? WithDaysLeft(held.At, held.Exit, at) : held.Exit;
            _suspended[run] = (clock, at, exit);
            return;
        }

        if (MayPrecede(at, run)) at = at.Open();
        _suspended[run] = (e.Clock ?? NoticeClock.EndsOnDemand, at, run.Exit);
        StopRunning(run, MarkOf(at, ReasonRules.LeavingSuspended, $"The notice was suspended {at.Words}.", e));
        run.Exit = at.Before(run.Exit) == Certainty.Certainly ? Moment.Never : run.Exit.Open();
    }

    private void ResumeNotice(NoticeRun run, NoticeResumed e)
    {
        if (!_suspended.Remove(run, out (NoticeClock Clock, Moment At, Moment Exit) held))
        {
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, e, null, "The notice is resumed without having been suspended: that has no effect.");
            return;
        }

        Moment at = EventDates.Effect(e);
        run.Exit = held.Clock switch
        {
            NoticeClock.EndsOnDemand => at,
            NoticeClock.RunsOn => Moment.Max(at, held.Exit),
            _ => WithDaysLeft(held.At, held.Exit, at),
        };
        run.OverBy = null;
        if (run.MayBeBarred) (at, run.Exit) = (at.Open(), run.Exit.Open());
        run.Reason = ReasonOf(ReasonRules.LeavingResumed, $"The notice was resumed {at.Words}: out {run.Exit.Words}.", [run.Event, e], null, run.Reason.Clause);
        run.Running.Add((MarkOf(at, ReasonRules.LeavingNotice, $"The notice was resumed {at.Words} and is running.", e), null));
    }

    /// <summary>Returns the exit to which the days lead that were left when a notice was suspended, counted from another day on; not known where one of the days is not.</summary>
    private static Moment WithDaysLeft(Moment suspended, Moment exit, Moment from)
    {
        if (exit.Hi == Moment.NeverDay || from.Hi == Moment.NeverDay || suspended.Hi == Moment.NeverDay) return Moment.NotBefore(from.Lo);
        int least = Math.Max(0, exit.Lo - suspended.Hi), most = exit.Hi - suspended.Lo;
        return new Moment(Moment.On(from.Lo).PlusDays(least).Lo, Moment.On(from.Hi).PlusDays(most).Hi, from.Doubtful || exit.Doubtful || suspended.Doubtful);
    }

    /// <summary>Says whether a notice was revoked, and reports that nothing is left for an event to answer to.</summary>
    private bool IsRevoked(NoticeRun run, AgreementEvent e)
    {
        if (!run.Exit.IsNever || _suspended.ContainsKey(run)) return false;
        Find(LifecycleFindings.NoticeMissing, FindingSeverity.Warning, e, null, $"The notice was revoked before this event ({e.Describe()}), which has no effect: record the new notice, if there is one.");
        return true;
    }

    /// <summary>Says whether what answers to a notice may have come before it, and then had nothing to answer to.</summary>
    private static bool MayPrecede(Moment answer, NoticeRun run) => answer.Before(run.Received).CanBe();

    private static void StopRunning(NoticeRun run, Mark stop)
    {
        (Mark from, Mark? to) = run.Running[^1];
        if (to is null) run.Running[^1] = (from, stop);
    }
}
