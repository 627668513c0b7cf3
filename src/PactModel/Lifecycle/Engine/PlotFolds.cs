namespace PactModel;

/// <summary>Tells the states of an agreement and of a party from what has happened.</summary>
internal static class PlotFolds
{
    public static Timeline<AgreementState> Agreement(LifecyclePlot plot)
    {
        List<Mark> marks = AgreementMarks(plot);
        foreach (PartyPlot party in plot.Parties.Values)
        {
            foreach (ProvisionalRun run in party.Provisional)
            {
                marks.Add(run.From);
                marks.AddRange(run.Ends);
            }
        }

        if (plot.Adopted is not null) marks.Add(plot.Adopted);
        if (plot.FirstSigned is not null) marks.Add(plot.FirstSigned);
        return SpanBuilder.Build<AgreementState>(marks, (has, best, grounds) =>
        {
            switch (Force(plot, has, best, grounds))
            {
                case ForcePhase.InForce:
                    RunMarks? suspended = Running(plot.Suspensions, has);
                    if (suspended is null) return AgreementState.InForce;
                    grounds?.Insert(0, suspended.From);
                    return AgreementState.Suspended;
                case ForcePhase.Ended:
                    return AgreementState.Ended;
                case ForcePhase.GivenUp:
                    return AgreementState.NeverEnteredIntoForce;
            }

            foreach (ProvisionalRun run in plot.Parties.Values.SelectMany(p => p.Provisional))
            {
                if (!has(run.From) || run.Ends.Any(has)) continue;
                grounds?.Add(run.From);
                return AgreementState.ProvisionallyApplied;
            }

            if (plot.FirstSigned is { } signed && has(signed))
            {
                grounds?.Add(signed);
                return AgreementState.SignedNotInForce;
            }

            if (plot.Adopted is { } adopted && has(adopted))
            {
                grounds?.Add(adopted);
                return AgreementState.Adopted;
            }

            return plot.HasEvents ? AgreementState.NotConcluded : AgreementState.NotKnown;
        });
    }

    public static Timeline<PartyState> Party(LifecyclePlot plot, PartyPlot party) =>
        SpanBuilder.Build<PartyState>([.. AgreementMarks(plot), .. party.Marks()], (has, best, grounds) => PartyAt(plot, party, has, best, grounds));

    /// <summary>Tells where a party stands, by what has happened.</summary>
    public static PartyState PartyAt(LifecyclePlot plot, PartyPlot party, Func<Mark, bool> has, bool best, List<Mark>? grounds)
    {
        List<Mark> agreement = [];
        ForcePhase phase = Force(plot, has, best, agreement);
        bool over = phase is ForcePhase.Ended or ForcePhase.GivenUp;
        bool former = false;
        Mark? formerGround = null, contracting = null;
        for (int i = party.Spells.Count - 1; i >= 0; i--)
        {
            PartySpell spell = party.Spells[i];
            Mark? exit = Earliest(spell.Exits, has);
            (Mark From, Mark? To)[] notices = spell.Notices.Count == 0 ? [] : [.. spell.Notices.SelectMany(n => n.Running).Where(r => has(r.From) && !(r.To is not null && has(r.To)))];
            bool entered = (phase is ForcePhase.InForce or ForcePhase.Ended) && (has(spell.Entry) || (best && spell.Entry.When.IsOpen && (exit is not null || notices.Length > 0 || phase == ForcePhase.Ended) && Started(spell, has)));
            if (entered && exit is null && phase == ForcePhase.InForce)
            {
                RunMarks? suspended = Running(party.Suspended, has) ?? Running(plot.Suspensions, has);
                if (suspended is not null) grounds?.Add(suspended.From);
                foreach ((Mark from, _) in notices) grounds?.Add(from);
                grounds?.Add(spell.Entry);
                if (notices.Length == 0 && Stopped(spell, has) is { } stopped) grounds?.Add(stopped);
                return suspended is not null ? PartyState.Suspended : notices.Length > 0 ? PartyState.Leaving : PartyState.Party;
            }

            if (entered && !former)
            {
                former = true;
                formerGround = exit ?? agreement[0];
            }

            bool consented = spell.Consent is not null && has(spell.Consent) && !(spell.Withdrawn is not null && has(spell.Withdrawn)) && exit is null;
            if (consented && !over && !former) contracting ??= spell.Consent;
        }

        if (contracting is not null)
        {
            ProvisionalRun? applying = Provisional(party, has);
            grounds?.Add(applying?.From ?? contracting);
            return applying is null ? PartyState.ContractingState : PartyState.ProvisionallyApplying;
        }

        if (former)
        {
            grounds?.Add(formerGround!);
            return PartyState.FormerParty;
        }

        if (over)
        {
            grounds?.AddRange(agreement);
            return PartyState.None;
        }

        if (Provisional(party, has) is { } run)
        {
            grounds?.Add(run.From);
            return PartyState.ProvisionallyApplying;
        }

        if (party.DeclaredNot is { } declared && has(declared))
        {
            grounds?.Add(declared);
            return PartyState.None;
        }

        foreach (Mark withdrawn in party.Spells.Select(s => s.Withdrawn).OfType<Mark>().Where(has)) grounds?.Add(withdrawn);
        if (party.Signed is not { } signed || !has(signed)) return PartyState.None;
        grounds?.Add(signed);
        return PartyState.Signatory;
    }

    /// <summary>Returns what last stopped a notice, so that it does not run though it was given.</summary>
    private static Mark? Stopped(PartySpell spell, Func<Mark, bool> has) =>
        spell.Notices.SelectMany(n => n.Running).Select(r => r.To).OfType<Mark>().Where(has).MaxBy(m => m.When.Hi);

    /// <summary>Says whether a spell whose entry is not known can be taken to have begun: by its consent, or because nothing else is recorded.</summary>
    private static bool Started(PartySpell spell, Func<Mark, bool> has) => spell.Consent is null || has(spell.Consent);

    private static ProvisionalRun? Provisional(PartyPlot party, Func<Mark, bool> has) => party.Provisional.Find(r => has(r.From) && !r.Ends.Any(has));

    /// <summary>Returns the first time that has begun and not ended.</summary>
    public static RunMarks? Running(IEnumerable<RunMarks> runs, Func<Mark, bool> has) =>
        runs.FirstOrDefault(r => has(r.From) && !has(r.To));

    private static ForcePhase Force(LifecyclePlot plot, Func<Mark, bool> has, bool best, List<Mark>? grounds)
    {
        for (int i = plot.Spells.Count - 1; i >= 0; i--)
        {
            AgreementSpell spell = plot.Spells[i];
            if (spell.PerhapsGivenUp.Exists(m => has(m))) return ForcePhase.GivenUp;
            Mark? end = Earliest(spell.Ends, has);
            if (has(spell.Start))
            {
                grounds?.Add(end ?? spell.Start);
                return end is null ? ForcePhase.InForce : ForcePhase.Ended;
            }

            if (i > 0 || end is null) continue;
            grounds?.Add(end);
            return best && spell.Start.When.IsOpen ? ForcePhase.Ended : ForcePhase.GivenUp;
        }

        return ForcePhase.NotYet;
    }

    /// <summary>Returns which of those that have happened is the earliest, by its latest day and then by its earliest; the first of those alike.</summary>
    /// <remarks>It is asked for each span of each party, so it makes no list.</remarks>
    private static Mark? Earliest(List<EndMark> ends, Func<Mark, bool> has)
    {
        Mark? earliest = null;
        foreach (EndMark end in ends)
        {
            if (has(end.Mark) && (earliest is null || (end.Mark.When.Hi, end.Mark.When.Lo).CompareTo((earliest.When.Hi, earliest.When.Lo)) < 0)) earliest = end.Mark;
        }

        return earliest;
    }

    /// <summary>Returns what moves the state of the agreement.</summary>
    public static List<Mark> AgreementMarks(LifecyclePlot plot)
    {
        List<Mark> marks = [];
        foreach (AgreementSpell spell in plot.Spells)
        {
            marks.Add(spell.Start);
            marks.AddRange(spell.Ends.Select(e => e.Mark));
            marks.AddRange(spell.PerhapsGivenUp);
        }

        foreach (RunMarks run in plot.Suspensions)
        {
            marks.Add(run.From);
            marks.Add(run.To);
        }

        return marks;
    }

    private enum ForcePhase
    {
        NotYet,
        InForce,
        Ended,
        GivenUp,
    }
}
