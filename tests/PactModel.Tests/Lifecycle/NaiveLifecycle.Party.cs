using NodaTime;

namespace PactModel.Tests.Lifecycle;

internal sealed partial class NaiveLifecycle
{
    /// <summary>Walks one party through one day; false where it gives notice without a consent, or stops the renewal of a term that has not begun.</summary>
    private bool WalkParty(PartyCode party, LocalDate day, bool inForce, ref bool left)
    {
        Walker walker = _walkers[party];
        foreach (NoticeResumed _ in On<NoticeResumed>(day).Where(e => e.Parties[0] == party))
            walker.Resume(day, _facts.Events.OfType<NoticeSuspended>().SingleOrDefault(e => e.Parties[0] == party)?.Clock ?? default);

        // Whom a notice leads out today can consent again today.
        left |= walker.Leave(day);
        walker.Signed |= On<SignatureGiven>(day).Any(e => e.Parties.Contains(party));
        if (inForce && walker.Consented && walker.EntersOn == day) walker.Enter();

        // A notice of the same day, and what happens to one, goes before a consent; but a party must have consented once before it can give one.
        bool hadConsented = walker.HasConsented;
        if (hadConsented && !WalkNotices(walker, party, day)) return false;
        if (!WalkConsents(walker, party, day)) return false;
        if (inForce && walker.Consented && walker.EntersOn == day) walker.Enter();
        foreach (InstrumentWithdrawn _ in On<InstrumentWithdrawn>(day).Where(e => e.Parties[0] == party)) walker.Consented = false;

        // A notice on the day of the first consent tells of an earlier membership, which is not judged here, unless the party was one at once or nobody was yet.
        if (!hadConsented && day >= Entry && !walker.In && On<NoticeGiven>(day).Any(e => e.Parties[0] == party)) return false;
        if (!hadConsented && !WalkNotices(walker, party, day)) return false;
        left |= walker.Leave(day);
        if (inForce && walker.Consented && walker.EntersOn == day) walker.Enter();
        return true;
    }

    private bool WalkConsents(Walker walker, PartyCode party, LocalDate day)
    {
        foreach (ConsentExpressed _ in On<ConsentExpressed>(day).Where(e => e.Parties[0] == party))
        {
            // What a consent does while a notice runs that was given before the entry into force is not judged here.
            if (walker is { Consented: true, LeavesOn: not null }) return false;
            if (walker.Consented) continue;
            LocalDate own = day.PlusDays(Clause<LateJoinerClause>().Delay!.Amount.Days);
            if (walker.In)
            {
                // While a notice runs, the party returns when it is out, or later.
                if (walker.LeavesOn is not null) walker.ReturnsOn ??= own;
                continue;
            }

            walker.Consented = walker.HasConsented = true;
            walker.EntersOn = day <= Trigger ? Entry : Entry is { } entry ? (own > entry ? own : entry) : null;
        }

        return true;
    }

    private bool WalkNotices(Walker walker, PartyCode party, LocalDate day)
    {
        foreach (NoticeGiven e in On<NoticeGiven>(day).Where(e => e.Parties[0] == party))
        {
            if (!(walker.In || walker.Consented) || walker.LeavesOn is not null || (!walker.In && e.Kind == NoticeKind.NonRenewal)) return false;
            (walker.StoppedOn, walker.Stopped, walker.PutOff) = (e.Kind == NoticeKind.NonRenewal ? day : null, e.Kind == NoticeKind.NonRenewal, 0);
            walker.LeavesOn = e.Kind == NoticeKind.NonRenewal ? NotRenewed(day) : day.PlusDays(Clause<WithdrawalClause>().Notice!.Amount.Days);
        }

        foreach (NoticePeriodExtended e in On<NoticePeriodExtended>(day).Where(e => e.Parties[0] == party && walker.LeavesOn > day)) (walker.LeavesOn, walker.StoppedOn) = (e.Until.Date.Earliest, null);
        foreach (NoticeSuspended e in On<NoticeSuspended>(day).Where(e => e.Parties[0] == party && walker.LeavesOn > day)) walker.Suspend(day);
        foreach (NoticeRevoked _ in On<NoticeRevoked>(day).Where(e => e.Parties[0] == party)) (walker.LeavesOn, walker.ReturnsOn) = (null, null);
        return true;
    }
}
