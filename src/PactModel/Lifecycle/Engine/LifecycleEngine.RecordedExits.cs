namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Returns the end that is recorded for a notice: its own effective date, or the termination that it led to.</summary>
    private (AgreementEvent Event, Moment When)? RecordedExit(PartyCode party, NoticeGiven notice)
    {
        if (notice.Effective is { } effective) return (notice, Moment.On(effective).FirstOut(notice.Boundary));
        Moment done = EventDates.Done(notice), effect = EarliestEffect(party, notice), next = ActAfter(party, done, effect);
        foreach (Terminated end in _events.OfType<Terminated>())
        {
            bool own = end.Parties.AsSpan().Contains(party);
            bool bilateral = end.Parties.Count == 0 && IsBilateral && end.Ground == (notice.Kind == NoticeKind.NonRenewal ? EndGround.Expiry : EndGround.Denunciation);
            Moment when = EventDates.OfAct(end).FirstOut(end.Boundary);
            if (!IsOfNotice(end.Ground) && (effect.IsOpen || effect.Before(when) != Certainty.Certainly)) continue;
            if ((own || bilateral) && when.Hi >= done.Lo && next.Before(when) != Certainty.Certainly && !WasRevoked(notice, party)) return (end, when);
        }

        return null;
    }

    /// <summary>Says whether an end on this ground can be that of a notice; one by a breach, or by the consent of all, that comes first is another matter.</summary>
    private static bool IsOfNotice(EndGround ground) => ground is EndGround.NotKnown or EndGround.Denunciation or EndGround.Expiry;

    /// <summary>
    /// Returns when a party first acted again once a notice of its can have taken effect, by another consent or notice: what ended
    /// later was not ended by that one. Where no clause says when it took effect, another consent tells that it had.
    /// </summary>
    private Moment ActAfter(PartyCode party, Moment done, Moment effect) =>
        _events.Where(e => e is ConsentExpressed or NoticeGiven { Kind: not NoticeKind.EndOfProvisionalApplication } && e.Parties.AsSpan().Contains(party))
            .Select(e => (Event: e, When: EventDates.Sorting(e)))
            .Where(x => done.Before(x.When) == Certainty.Certainly && (effect.IsOpen ? x.Event is ConsentExpressed : x.When.Before(effect) == Certainty.CertainlyNot))
            .Aggregate(Moment.Never, (earliest, x) => Moment.Min(earliest, x.When));

    /// <summary>Returns when a notice takes effect by its period alone, whatever else bars or delays it.</summary>
    private Moment EarliestEffect(PartyCode party, NoticeGiven notice)
    {
        Moment received = EventDates.OfReceipt(notice, CountedReceipt.NotKnown);
        if (notice.Kind == NoticeKind.NonRenewal) return TermOn(received.Lo) is { } term ? StoppedBy(term, received).Exit : received.Open();
        return Clause<WithdrawalClause>(received.Lo, party) is { } clause
            ? TermPlan.Noticed(EventDates.Counted(notice, clause.CountedFrom, clause.Receipt), clause.Notice, clause.NoticeCountingNotKnown).FirstOut(clause.Boundary)
            : received.Open();
    }

    /// <summary>Says whether a notice was later revoked, so that a termination on record is another matter.</summary>
    private bool WasRevoked(NoticeGiven notice, PartyCode party) => _events.OfType<NoticeRevoked>().Any(r =>
        r.Parties.AsSpan().Contains(party) && ReferenceEquals(NoticeOf(r.Notice, r, party), notice) && EventDates.Done(r).Hi >= EventDates.Done(notice).Lo);

    /// <summary>Returns the notice that an event of a party answers to: the one that it names, or the party's last one by then.</summary>
    private NoticeGiven? NoticeOf(EventId? id, AgreementEvent e, PartyCode party)
    {
        int day = EventDates.Done(e).Hi;
        return _events.OfType<NoticeGiven>().Where(n => id is null ? n.Parties.AsSpan().Contains(party) && EventDates.Done(n).Lo <= day : n.Id == id).LastOrDefault();
    }
}
