namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Returns the end that comes when an exit after a day leaves fewer parties than the text asks for, or than two; perhaps it does not, where others can be parties.</summary>
    private EndMark? TooFew(int since)
    {
        PartySpell[] spells = [.. _plot.Parties.Values.SelectMany(p => p.Spells).Where(s => !s.Entry.When.IsNever)];
        PartySpell[] exiting = [.. spells.Where(s => !s.Exit.IsNever && s.Exit.Hi > s.Entry.When.Lo && s.Exit.Hi > since && !IsBefore(s.Exit))];
        // Where a leaving can be on several days, the list can be complete on the later ones alone: from a day on which another joins.
        IEnumerable<int> joining = exiting.Where(e => e.Exit.Lo < e.Exit.Hi)
            .SelectMany(e => spells.Select(s => s.Entry.When.Lo).Where(day => day > e.Exit.Lo && day <= e.Exit.Hi));
        int lo = exiting.Select(e => e.Exit.Lo).Concat(joining).Distinct().Order().FirstOrDefault(
            day => IsBelow(day, s => s.Exit.Lo > day && IsInBy(s, day)).CanBe(), Moment.NeverDay);
        int hi = exiting.Where(s => s.Exit.Lo >= s.Entry.When.Hi || (s.Entry.When.IsOpen && IsOnlyKnownToBe(s))).Select(s => s.Exit.Hi).Where(d => d != Moment.NeverDay).Order().FirstOrDefault(
            day => IsBelow(day, s => s.Entry.When.Lo <= day && s.Exit.Hi > day) == Certainty.Certainly, Moment.NeverDay);
        if (lo == Moment.NeverDay) return null;
        MinimumPartiesClause? clause = Clause<MinimumPartiesClause>(lo);
        int least = clause?.Count ?? 2;
        Moment when = new(lo, hi, exiting.Any(s => s.Exit.Doubtful && s.Exit.Lo <= hi));
        PartySpell? last = exiting.Where(s => s.Exit.Lo <= lo).MaxBy(s => s.Exit.Lo);
        EndMark? cause = last?.Exits.MinBy(e => e.Mark.When.Lo);
        Reason reason = cause?.Mark.Reason ?? _plot.Entry.Reason;
        string unless = hi != Moment.NeverDay || IsListComplete(least, lo) != Certainty.Possibly ? ""
            : FollowedBy(lo) is { } gone ? $", unless one that followed {gone} is a party in its place" : ", unless others that are not on record are parties";
        string text = clause is null
            ? $"Fewer than two parties remain{unless}: it ends for all, first day out {when.Words}."
            : $"Fewer than {PeriodText.Number(least)} parties remain{unless}: first day out {when.After(clause.Delay).Words}.";
        EndGround ground = clause is not null && least > 2 ? EndGround.TooFewParties : cause?.Ground ?? EndGround.TooFewParties;
        string? law = clause is null ? reason.Law : null;
        return new EndMark(MarkOfEvents(when.After(clause?.Delay), ReasonRules.EndTooFew, $"{text} {reason.Text}", reason.Events, law, (FinalClause?)clause ?? reason.Clause), ground);

        // A leaving that only perhaps came belongs to the time before another entry into force.
        bool IsBefore(Moment exit) => since > CalendarDays.FirstNumber && exit.IsOpen && exit.Lo <= since;
    }

    /// <summary>Says whether fewer parties are in on a day than the text of that day asks for, or than two.</summary>
    private Certainty IsBelow(int day, Predicate<PartySpell> isIn)
    {
        int least = Clause<MinimumPartiesClause>(day)?.Count ?? 2;
        Certainty complete = IsListComplete(least, day);
        return complete.CanBe() && _plot.Parties.Values.Count(p => p.Spells.Exists(isIn)) < least ? complete : Certainty.CertainlyNot;
    }

    /// <summary>
    /// Says whether a party is in by a day, in every world in which the agreement has entered into force by then and so can end;
    /// one of which nothing is known but that it is a party counts as in.
    /// </summary>
    private bool IsInBy(PartySpell spell, int day) =>
        (spell.Entry == _plot.Entry && _plot.Started is null) || spell.Entry.When.Hi <= day || (spell.Entry.When.Lo <= day && IsOnlyKnownToBe(spell));

    private static bool IsOnlyKnownToBe(PartySpell spell) => spell.Entry.Reason.Rule is ReasonRules.EntryNotKnown or ReasonRules.PartyNotKnown;

    private bool IsBilateral => (_facts.Parties.Count > 0 ? _facts.Parties.Count : _codes.Length) == 2;

    /// <summary>Says whether others than the listed parties can join; not where the list is closed.</summary>
    private bool IsOpenToOthers => !_facts.IsClosed && HasWayIn;

    /// <summary>Says whether the text provides for parties that join later, or one has acceded.</summary>
    private bool HasWayIn => _facts.Clauses.Any(c => c is LateJoinerClause) || _events.Any(e => e is ConsentExpressed { Kind: ConsentKind.Accession });

    /// <summary>
    /// Says whether all parties can be taken to be listed: if no others can join, there are just two and no way in for others, or by
    /// that day at least as many had joined as the entry into force asked for; that only possibly, where there is a way in for others.
    /// Where nothing says how many it asked for, others may be parties.
    /// </summary>
    private Certainty IsListComplete(int least, int day)
    {
        Certainty complete = IsListCompleteButForSuccessors(least, day);
        return complete == Certainty.Certainly && FollowedBy(day) is not null ? Certainty.Possibly : complete;
    }

    /// <summary>Returns a party that ceased to exist by a day, as one, and was followed by others than those on record, of which nothing says that they took its place or did not; null for none.</summary>
    private PartyCode? FollowedBy(int day) => _facts.Parties.FirstOrDefault(p =>
        p.ExtinctOn is { } end && CalendarDays.NumberOf(end) is var gone && gone <= day
        && p.Successors.Any(s => !_plot.Parties.ContainsKey(s))
        && _plot.Parties[p.Party].Spells.Exists(s => s.Exit.Hi >= gone))?.Party;

    private Certainty IsListCompleteButForSuccessors(int least, int day)
    {
        if (_facts.IsClosed) return Certainty.Certainly;
        int asked = _facts.Clauses.OfType<EntryIntoForceClause>().Select(c => c.Condition.LeastConsents).DefaultIfEmpty(0).Max();
        if (IsBilateral && !IsOpenToOthers) return CertaintyExtensions.ToCertainty(asked <= 2 && least <= 2);
        int joined = _plot.Parties.Values.Count(p => p.Spells.Exists(s => s.Entry.When.Lo <= day));
        if (asked == 0 || joined < Math.Max(asked, least)) return Certainty.CertainlyNot;
        return IsOpenToOthers ? Certainty.Possibly : Certainty.Certainly;
    }
}
