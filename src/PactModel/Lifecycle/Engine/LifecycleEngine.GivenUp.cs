namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>
    /// Returns when a consent is given up by a notice of withdrawal or denunciation: from its effect on it does not count, if the condition
    /// for the entry into force was not met before. Never, if no notice gives it up.
    /// </summary>
    /// <remarks>
    /// Who has only consented can still take that back (VCLT 18(b) binds it until then). A notice that comes once the agreement is recorded
    /// to be in force is that of a party, and one that a minimum stay or a window keeps back until then takes nothing back before.
    /// </remarks>
    private Moment GivenUp(ConsentEntry consent)
    {
        if (!_withdrawalNotices.Contains(consent.Party)) return Moment.Never;
        if (_givenUp.TryGetValue((consent.Event, consent.Party), out Moment known)) return known;
        Moment effect = _withdrawalNotices[consent.Party].Where(n => EventDates.Done(n).Before(consent.From) != Certainty.Certainly)
            .Select(n => IsOfEarlier(consent, n) ? EffectBeforeEntry(consent.Party, n).Open() : EffectBeforeEntry(consent.Party, n)).FirstOrDefault(e => !e.IsNever, Moment.Never);
        _givenUp.Add((consent.Event, consent.Party), effect);
        return effect;
    }

    /// <summary>Says whether a notice may have come before a consent, and then takes back another one that lies before both.</summary>
    private bool IsOfEarlier(ConsentEntry consent, NoticeGiven notice)
    {
        Moment done = EventDates.Done(notice);
        return done.Before(consent.From).CanBe() && _firstConsents[consent.Party].Any(c => !ReferenceEquals(c, consent.Event) && EventDates.OfConsent(c).Hi <= done.Lo);
    }

    private readonly Dictionary<(ConsentExpressed Event, PartyCode Party), Moment> _givenUp = [];

    /// <summary>Returns when a notice has effect on one that is not a party yet; never, if it has none before the agreement is in force.</summary>
    private Moment EffectBeforeEntry(PartyCode party, NoticeGiven notice)
    {
        Moment done = EventDates.Done(notice);
        if (_events.Any(e => e is EnteredIntoForce && EventDates.OfAct(e).Hi <= done.Lo)) return Moment.Never;
        bool isBarred = Clause<WithdrawalExcludedClause>(done.Lo, party) is not null || Clause<WithdrawalClause>(done.Lo, party) is { MinimumStay: not null } or { Window: not null };
        Moment effect = RecordedExit(party, notice) is { } recorded ? recorded.When : isBarred ? Moment.Never : EarliestEffect(party, notice);
        if (effect.IsNever) return effect;
        if (notice.Named is { } named) effect = Moment.Max(effect, Moment.On(named).FirstOut(notice.Boundary));
        bool isPutOff = _events.Any(e => e is NoticeSuspended or NoticePeriodExtended && e.Parties.AsSpan().Contains(party) && EventDates.Done(e).Hi >= done.Lo);
        return UnlessRevoked(isPutOff ? effect.Open() : effect, notice, party);
    }

    /// <summary>Takes back the entry into force of those that were out by their notice before it: they never were parties; perhaps, where they perhaps were.</summary>
    private static void GiveUp(List<(PartySpell Spell, NoticeRun Run)> runs)
    {
        foreach ((PartySpell spell, NoticeRun run) in runs.Where(r => !r.Run.Exit.IsNever && r.Run.Exit.Lo <= r.Spell.Entry.When.Hi && r.Spell.Entry.Reason.Rule is not ReasonRules.PartyRecorded))
        {
            Certainty before = run.Received.Before(spell.Entry.When);
            if (before != Certainty.Certainly || run.Exit.Hi > spell.Entry.When.Lo)
            {
                if (!spell.Entry.When.IsOpen && before.CanBe()) spell.Entry = new Mark(spell.Entry.When.Open(), spell.Entry.Reason);
                continue;
            }

            spell.Withdrawn ??= new Mark(run.Exit, run.Reason);
            if (!spell.Entry.When.IsNever) spell.Entry = new Mark(Moment.Never, run.Reason);
            spell.Exits.RemoveAll(e => e.Mark.Reason == run.Reason);
        }
    }
}
