namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>
    /// Says whether a consent begins a new time: it does if the party had left by then, or withdrawn its instrument. It does too while a notice runs; the
    /// new time then waits for what comes of the notice.
    /// </summary>
    private static (Certainty Begins, NoticeRun[] AwaitedNotices) Begins(PartyPlot party, List<(PartySpell Spell, NoticeRun Run)> runs, ConsentEntry consent)
    {
        if (party.Spells.Count == 0) return (Certainty.Certainly, []);
        PartySpell last = party.Spells[^1];
        Moment outOn = OutOn(last, runs);
        Certainty left = Left(last, outOn, consent.From);
        if (left == Certainty.Certainly) return (left, []);
        if (outOn.IsNever && last is { Consent: null, Entry.When.IsOpen: true }) return (Certainty.Certainly, []);
        NoticeRun[] running = [.. runs.Where(r => r.Spell == last && !r.Run.Exit.IsNever).Select(r => r.Run)];
        if (running.Length > 0 && consent.From.Before(running.Select(r => EventDates.Done(r.Event)).Aggregate(Moment.Min)).Not() is var later && later.CanBe()) return (later, running);
        return (left, []);
    }

    private static Moment OutOn(PartySpell spell, List<(PartySpell Spell, NoticeRun Run)> runs) =>
        runs.Where(r => r.Spell == spell).Aggregate(spell.Exit, (earliest, r) => Moment.Min(earliest, r.Run.Exit));

    /// <summary>Says whether the party had left, or withdrawn its instrument, before a new consent.</summary>
    private static Certainty Left(PartySpell last, Moment outOn, Moment consent)
    {
        if (last.Withdrawn is { } withdrawn)
        {
            Certainty inTime = last.Entry.When.IsNever ? Certainty.Certainly : withdrawn.When.Before(last.Entry.When);
            if (inTime.CanBe()) outOn = Moment.Min(outOn, inTime == Certainty.Certainly ? withdrawn.When : withdrawn.When.Open());
        }

        return outOn.IsNever ? Certainty.CertainlyNot : consent.Before(outOn).Not();
    }

    /// <summary>Returns the day on which notices take effect; never, if they were revoked.</summary>
    private static Moment OutBy(IEnumerable<NoticeRun> notices) => notices.Aggregate(Moment.Never, (earliest, n) => Moment.Min(earliest, n.Exit));

    /// <summary>Puts the entry of a time that waits for a notice where that has taken effect, and takes it back if the notice has not.</summary>
    private void SettleReturns(PartyPlot party, ConsentEntry[] own)
    {
        foreach (PartySpell spell in party.Spells.ToArray())
        {
            if (spell.AwaitedNotices.Count == 0 || spell.Entry.Reason.Rule is ReasonRules.PartyRecorded) continue;
            Moment outOn = OutBy(spell.AwaitedNotices);
            if (outOn.IsNever) party.Spells.Remove(spell);
            if (outOn.IsNever || spell.Entry.When.IsNever) continue;
            ConsentEntry consent = Array.Find(own, c => ReferenceEquals(c.Event, spell.Instrument))!;
            Mark entry = NotBefore(EntryOf(party.Code, consent), outOn, spell.AwaitedNotices.MinBy(n => n.Exit.Hi)!.Reason.Events);
            spell.Entry = spell.Entry.When.IsOpen ? new Mark(entry.When.Open(), entry.Reason) : entry;
        }
    }

    /// <summary>Returns an entry that comes when the party is out, if that is later than its own day; what is recorded stays as it is.</summary>
    private static Mark NotBefore(Mark own, Moment outOn, IEnumerable<AgreementEvent> notice)
    {
        Moment later = Moment.Max(own.When, outOn);
        if (later == own.When || own.Reason.Rule is ReasonRules.PartyAsRecorded or ReasonRules.PartyNotRecorded) return own;
        return new Mark(later, own.Reason with { Text = $"{own.Reason.Text[..^1]}; but not before it is out, {outOn.Words}.", Events = [.. own.Reason.Events, .. notice] });
    }
}
