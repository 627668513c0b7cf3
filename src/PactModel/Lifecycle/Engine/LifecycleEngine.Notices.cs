namespace PactModel;

internal sealed partial class LifecycleEngine
{
    private TermPlan? _term;

    private void PlotDuration()
    {
        // The text under which the last term ends: the first whose end, with what extends it, comes while it holds, or the present one.
        DurationClause? ending = _facts.Clauses.OfType<DurationClause>().Where(c => c is { IsUnlimited: false, ValidUntil: not null }).OrderBy(c => c.ValidFrom ?? CalendarDays.First)
            .FirstOrDefault(c => _events.OfType<Extended>().Aggregate(TermOf(c), (plan, e) => plan.With(e)).Final is { IsNever: false } end && ClauseChoice.HoldsAt(c, end).CanBe());
        _term = (ending ?? Clause<DurationClause>()) is { IsUnlimited: false } clause ? TermOf(clause) : null;
    }

    private TermPlan TermOf(DurationClause clause) => new(clause, clause.From is { } from ? Moment.On(from) : _plot.Entry.When);

    /// <summary>Returns the term by the text of the day on which a notice is received, or where there is none by the one under which the last term ends.</summary>
    private TermPlan? TermOn(int day)
    {
        if ((Clause<DurationClause>(day) ?? _term?.Clause) is not { IsUnlimited: false } clause) return null;
        Moment since = TermSince(day);
        return since != _plot.Entry.When && clause is { Until: null, From: null } ? new TermPlan(clause, since)
            : ReferenceEquals(clause, _term?.Clause) ? _term
            : TermOf(clause);
    }

    private void FollowNotice(PartyPlot party, AgreementEvent e, List<(PartySpell Spell, NoticeRun Run)> runs)
    {
        switch (e)
        {
            case NoticeGiven notice when IsOfProvisional(party, notice):
                Moment exit = RecordedExit(party.Code, notice) is { } recorded ? recorded.When : Leaving(party.Code, new PartySpell { Entry = _plot.Entry }, notice).Exit;
                party.ProvisionalNotices.Add((notice, UnlessRevoked(exit, notice, party.Code)));
                break;
            case NoticeRevoked x when party.ProvisionalNotices.Exists(n => ReferenceEquals(n.Notice, NoticeOf(x.Notice, x, party.Code))):
                break;
            case NoticeGiven { Kind: not NoticeKind.EndOfProvisionalApplication } notice:
                ReturnBefore(notice, party, runs);
                if (SpellAt(party, notice) is { } at && StartNotice(party.Code, at, notice) is { } started) runs.Add((at, started));
                break;
            case NoticePeriodExtended x when Target(runs, x.Notice, x) is { } target:
                ExtendNotice(target, x);
                break;
            case NoticeRevoked x when NoticeOf(x.Notice, x, party.Code) is { Kind: NoticeKind.EndOfProvisionalApplication }:
                break;
            case NoticeRevoked x when Target(runs, x.Notice, x) is { } target:
                RevokeNotice(target, x);
                break;
            case NoticeSuspended x when Target(runs, x.Notice, x) is { } target:
                SuspendNotice(target, x);
                break;
            case NoticeResumed x when Target(runs, x.Notice, x) is { } target:
                ResumeNotice(target, x);
                break;
        }
    }

    private PartySpell? SpellAt(PartyPlot party, NoticeGiven notice)
    {
        Moment done = EventDates.Done(notice);
        PartySpell? spell = party.Spells.LastOrDefault(s => s.Began.Lo <= done.Hi && (s.AwaitedNotices.Count == 0 || !OutBy(s.AwaitedNotices).IsNever));
        if (spell is null && party.Spells.Count == 0 && !_events.Any(e => e is ConsentExpressed && e.Parties.AsSpan().Contains(party.Code)))
        {
            AddSpellNotKnown(party);
            spell = party.Spells[0];
        }

        if (spell is null)
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, notice, null, $"{party.Code} gives notice before it consented: check the dates.");
        else if (!spell.Entry.When.IsOpen && done.Before(spell.Entry.When) == Certainty.Certainly)
            Find(LifecycleFindings.EventOrder, FindingSeverity.Warning, notice, null, $"{party.Code} gives notice before the agreement is in force for it: check the dates.");
        return spell;
    }

    /// <summary>Says whether who withdraws has only applied the agreement provisionally by then, without a consent or an entry into force of its own on record.</summary>
    private bool IsOfProvisional(PartyPlot party, NoticeGiven notice)
    {
        Moment done = EventDates.Done(notice);
        if (notice.Kind is not (NoticeKind.Withdrawal or NoticeKind.Denunciation) || party.Spells.Exists(s => s.Entry.When.Hi <= done.Lo)) return false;
        if (_firstConsents[party.Code].Any(e => EventDates.OfConsent(e).Lo <= done.Hi) || _events.OfType<EnteredIntoForce>().Any(e => e.Parties.AsSpan().Contains(party.Code) && EventDates.OfAct(e).Lo <= done.Hi)) return false;
        if (_events.OfType<ProvisionalApplicationBegan>().Any(b => (b.Parties.Count == 0 ? party.Signed is not null : b.Parties.AsSpan().Contains(party.Code)) && EventDates.OfAct(b).Lo <= done.Hi)) return true;
        return party.Signed is not null && _facts.Clauses.Any(c => c is ProvisionalApplicationClause { Begins: { } begins } && begins.Judge(ContextFor(_consents)).When.Lo <= done.Hi);
    }

    private NoticeRun? Target(List<(PartySpell Spell, NoticeRun Run)> runs, EventId? id, AgreementEvent e)
    {
        NoticeRun? run = id is { } given ? runs.FindLast(r => r.Run.Event.Id == given).Run : runs.Count > 0 ? runs[^1].Run : null;
        if (run is null) Find(LifecycleFindings.NoticeMissing, FindingSeverity.Warning, e, null, $"No notice is there for this event ({e.Describe()}): record the notice, or name it.");
        return run;
    }

    private NoticeRun? StartNotice(PartyCode party, PartySpell spell, NoticeGiven notice)
    {
        (Moment received, Moment computed, Reason reason, bool mayBeBarred, int? overBy) = notice.Kind == NoticeKind.NonRenewal ? NonRenewal(party, notice, spell.Began.Lo) : Leaving(party, spell, notice, spell.Began.Lo);
        if (computed.IsNever && notice.Effective is null && RecordedExit(party, notice) is not { When.IsOpen: true }) return null;
        Moment exit = computed;
        if (RecordedExit(party, notice) is { } recorded)
        {
            // A record without a day tells that the notice took effect, and leaves it to the clause to say when.
            if (recorded.When.IsOpen) recorded.When = computed.IsNever ? received.Open() : computed;
            Compare(recorded.When, computed, recorded.Event, $"The end for {party}");
            (exit, overBy) = (recorded.When, null);
            reason = reason with { Rule = ReasonRules.LeavingRecorded, Text = $"{party} is out {exit.Words}, as recorded.", Events = recorded.Event == notice ? [notice] : [notice, recorded.Event] };
        }

        if (reason.Rule is ReasonRules.LeavingNotKnown && ActAfter(party, EventDates.Done(notice), exit) is { IsNever: false, IsOpen: false } again)
        {
            exit = exit with { Hi = Math.Max(exit.Lo, again.Hi) };
            reason = reason with { Text = $"{reason.Text[..^1]}; it had by the time {party} consented again, {again.Words}." };
        }

        NoticeRun run = new() { Event = notice, Received = received, MayBeBarred = mayBeBarred && exit.IsOpen, OverBy = overBy, Exit = exit, Reason = reason };
        // Barred on some of the days it can have been received, it runs perhaps, as it leads out perhaps.
        Moment running = run.MayBeBarred ? received.Open() : received;
        run.Running.Add((MarkOf(running, ReasonRules.LeavingNotice, $"{Sentence(notice.Describe())}: the notice is running.", notice, null, reason.Clause), null));
        spell.Notices.Add(run);
        return run;
    }

    private NoticeEffect NonRenewal(PartyCode party, NoticeGiven notice, int since)
    {
        Moment received = NotBefore(since, EventDates.OfReceipt(notice, CountedReceipt.NotKnown));
        if (TermOn(received.Lo) is not { } term)
        {
            return new(received, received.Open(), ReasonOf(ReasonRules.LeavingNotKnown, $"When the notice of {party} takes effect is not known: no clause about a term has been seen.", [notice]));
        }

        (Moment stopped, TermPlan plan) = StoppedBy(term, received);
        (Moment exit, List<AgreementEvent> later) = ExtendedAfter(party, plan, received, stopped);
        if (exit.IsNever && _events.Any(e => e is Extended { IsIndefinite: true }))
            Find(LifecycleFindings.NoticeTooLate, FindingSeverity.Information, notice, null, "The agreement was extended without limit, so that no renewal is left to be stopped.");
        Moment current = plan.FirstEndFrom(received.Lo + 1);
        if (current.Lo == current.Hi && received.Hi < current.Lo && current.Lo < stopped.Lo)
            Find(LifecycleFindings.NoticeTooLate, FindingSeverity.Information, notice, null, $"The notice came too late for the term that ends with {DayText.Iso(current.Lo - 1)} and stops the next renewal.");
        return new(received, exit, ReasonOf(ReasonRules.LeavingNotRenewed, $"{party} stopped the renewal: out {exit.Words}.", [notice, .. later], _law.Cite("54(a)"), term.Clause));
    }

    /// <summary>Returns the first term end that a notice received at a moment stops, of the term as it had been extended by then, and that term.</summary>
    private (Moment Exit, TermPlan Plan) StoppedBy(TermPlan plan, Moment received)
    {
        Moment exit = plan.StoppedBy(received);
        Moment since = TermSince(received.Lo);
        foreach (Extended e in _events.OfType<Extended>())
        {
            Moment agreed = EventDates.Done(e);
            if (since != _plot.Entry.When && agreed.Before(since) == Certainty.Certainly) continue;
            if (agreed.Lo > received.Hi) break;
            plan = plan.With(e);
            Moment later = plan.StoppedBy(received);
            bool certain = agreed.Hi <= received.Lo && !agreed.Doubtful && !received.Doubtful;
            exit = certain ? later : new Moment(Math.Min(exit.Lo, later.Lo), Math.Max(exit.Hi, later.Hi), exit.Doubtful || later.Doubtful || agreed.Doubtful);
        }

        return (exit, plan);
    }

    /// <summary>
    /// Returns the first day out where the term is extended after the notice and in time: what the notice stops is tacit renewal, and
    /// an agreed extension moves the end of those for whom it is; with the extensions that did.
    /// </summary>
    private (Moment Exit, List<AgreementEvent> Extensions) ExtendedAfter(PartyCode party, TermPlan plan, Moment received, Moment exit)
    {
        List<AgreementEvent> extensions = [];
        foreach (Extended e in _events.OfType<Extended>().Where(e => EventDates.Done(e).Lo > received.Hi && (e.Parties.Count == 0 || e.Parties.AsSpan().Contains(party))))
        {
            Certainty inTime = e.BridgesGap || (e.Effective is { } since && Moment.On(since).Hi <= exit.Lo) ? Certainty.Certainly : EventDates.Done(e).Before(exit);
            if (!inTime.CanBe()) break;
            Moment old = Moment.Min(exit, TermPlan.OldEnd(plan, e, plan.Final));
            plan = new TermPlan(plan.Clause, TermPlan.NewEnd(plan, e, old), extended: true);
            Moment moved = plan.StoppedBy(received);
            exit = inTime == Certainty.Certainly ? moved : exit.Or(moved);
            extensions.Add(e);
        }

        return (exit, extensions);
    }
}
