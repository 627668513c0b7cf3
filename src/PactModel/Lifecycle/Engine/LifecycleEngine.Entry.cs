namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Says when the condition would have been met without a consent.</summary>
    private Func<ConsentEntry, Moment>? _triggerWithout;

    /// <summary>The condition by which the agreement enters into force, if it is known.</summary>
    private ForceCondition? _condition;

    private ForceContext? _context;

    /// <summary>The day before which the text lets it enter into force whatever the condition: a day fixed in it, a period after the opening, or the entry into force of others.</summary>
    private Moment _notBefore = Moment.On(CalendarDays.FirstNumber);

    private List<ConsentEntry> Consents()
    {
        List<ConsentEntry> consents = [];
        foreach (ConsentExpressed e in _events.OfType<ConsentExpressed>())
        {
            Moment from = EventDates.OfConsent(e);
            foreach (PartyCode party in e.Parties) consents.Add(new ConsentEntry(party, e, from, WithdrawalAfter(from, party)?.Received ?? Moment.Never));
        }

        return consents;
    }

    private (InstrumentWithdrawn Event, Moment Received)? WithdrawalAfter(Moment consent, PartyCode party)
    {
        foreach (InstrumentWithdrawn e in _withdrawals[party])
        {
            Moment received = EventDates.OfReceipt(e, CountedReceipt.NotKnown);
            if (e.Effective is { } effective) received = Moment.On(effective);
            Certainty earlier = received.Before(consent);
            if (earlier != Certainty.Certainly) return (e, earlier == Certainty.Possibly ? received.Open() : received);
        }

        return null;
    }

    private ForceContext ContextFor(IReadOnlyList<ConsentEntry> consents)
    {
        Dictionary<PartyCode, (Moment, AgreementEvent)> signatures = [];
        foreach (PartyPlot party in _plot.Parties.Values)
        {
            if (party.Signed is { } signed) signatures.Add(party.Code, (signed.When, signed.Reason.Events[0]));
        }

        HashSet<PartyCode> joined = [.. consents.Where(c => c.Event.Kind is ConsentKind.Accession or ConsentKind.Succession or ConsentKind.ContinuedApplication).Select(c => c.Party)];
        return new ForceContext
        {
            Negotiating = [.. _codes.Where(c => !joined.Contains(c) || signatures.ContainsKey(c))],
            Consents = consents,
            Signatures = signatures,
            Members = _outside.Members,
            PartiesOf = _outside.TimesIn,
            Assumed = _assumed,
        };
    }

    private void PlotEntry(List<ConsentEntry> consents)
    {
        Mark? computed = ComputeEntry(consents);
        PlotEntry(computed, consents);
        if (_plot.Entry != computed) _plot.Missing = [];
    }

    private void PlotEntry(Mark? computed, List<ConsentEntry> consents)
    {
        _plot.ComputesEntry = computed is not null;
        int since = _plot.FirstSigned?.When.Lo ?? _plot.Adopted?.When.Lo ?? CalendarDays.FirstNumber;
        EnteredIntoForce? record = _events.OfType<EnteredIntoForce>().FirstOrDefault(e => e.Parties.Count == 0);
        if (record is not null)
        {
            Moment recorded = EventDates.OfAct(record);
            if (computed is not null) CompareEntry(recorded, computed, record);
            string text = $"In force since the record says so: {recorded.Words}.";
            _plot.Entry = new Mark(recorded, ReasonOf(ReasonRules.EntryRecorded, text, [record], null, computed?.Reason.Clause));
        }
        else
        {
            _plot.Entry = computed ?? MarkOf(Moment.NotBefore(since), ReasonRules.EntryNotKnown, "The entry into force is not known: no record of it and no clause about it has been seen.");
        }

        if (EntryForTwo(consents, since) is not { } two)
        {
            if (record is null && computed is not null) EnterPerhaps(computed, since);
            return;
        }

        if (record is null && (two.When.Hi < _plot.Entry.When.Lo || _plot.Entry.When.IsOpen)) _plot.Entry = two;
        else if (two.When.Lo < _plot.Entry.When.Lo) _plot.Started = two.When.Hi < _plot.Entry.When.Lo ? two : new Mark(Moment.Min(two.When, _plot.Entry.When), two.Reason);
    }

    /// <summary>Returns the entry into force that the clauses give, or null if no clause is known.</summary>
    private Mark? ComputeEntry(List<ConsentEntry> consents)
    {
        ForceContext context = _context = ContextFor(Counting(consents));
        EntryIntoForceClause[] clauses = [.. _facts.Clauses.OfType<EntryIntoForceClause>().Where(c => c.Parties.Count == 0)];
        if (clauses.Length == 0)
        {
            ConsentsOfAll all = new() { Group = ConsentGroup.NegotiatingParties };
            Verdict consent = all.Judge(context);
            return Silent(ClauseTopic.EntryIntoForce, consent.When.Lo) is { } silent
                ? EntryFrom(consent, new EntryIntoForceClause { Condition = all }, silent, _law.Cite("24(2)"), consents, context)
                : null;
        }

        (EntryIntoForceClause Clause, Verdict Verdict)[] judged = [.. clauses.OrderBy(c => c.ValidFrom ?? CalendarDays.First).Select(c => (c, c.Condition.Judge(context)))];
        (EntryIntoForceClause clause, Verdict verdict) = judged.FirstOrDefault(x => !x.Verdict.When.IsNever && ClauseChoice.HoldsAt(x.Clause, x.Verdict.When).CanBe());
        if (clause is not null && ClauseChoice.HoldsAt(clause, verdict.When) == Certainty.Possibly) verdict = verdict with { When = verdict.When.Open() };
        if (clause is null) (clause, verdict) = judged.LastOrDefault(x => x.Verdict.When.IsNever);
        return clause is null ? NotWhileItHeld(judged[^1].Clause, judged[^1].Verdict) : EntryFrom(verdict, clause, clause, null, consents, context);
    }

    /// <summary>Returns that the agreement does not enter into force by a text whose condition was met only when it did not hold.</summary>
    private static Mark NotWhileItHeld(EntryIntoForceClause clause, Verdict verdict) => MarkOf(
        Moment.Never, ReasonRules.EntryTextNotHeld, $"Not in force: {clause.Condition.Describe()} {verdict.When.Words}, on which the text does not hold.", clause: clause);

    private Mark EntryFrom(Verdict verdict, EntryIntoForceClause clause, FinalClause cited, string? law, List<ConsentEntry> consents, ForceContext context)
    {
        _plot.Trigger = verdict.When;
        _condition = clause.Condition;
        _triggerWithout = consent => clause.Condition.Judge(ContextFor(Counting([.. consents.Where(c => !ReferenceEquals(c, consent))]))).When;
        _plot.Missing = verdict.Missing;
        Moment entry = verdict.When.After(clause.Delay);
        string text = verdict.When.IsNever
            ? $"Not in force: missing {string.Join(" and ", verdict.Missing.Select(m => m.Text))}."
            : $"{clause.Condition.Describe()} {verdict.When.Words}; {(clause.Delay is null ? "that is the day" : $"it is due {clause.Delay.Describe()} that")}: {entry.Words}.";
        if (_assumed is null && !verdict.When.IsNever && verdict.Missing.Count > 0) text = $"{text} Perhaps missing: {string.Join(" and ", verdict.Missing.Select(m => m.Text))}.";
        if (clause.NotBefore is { } notBefore) entry = Later(entry, Moment.On(notBefore), "the day fixed in the text", ref text);
        if (clause.NotBeforeOpeningPlus is { } period)
            entry = Later(entry, (_opened.IsNever ? Moment.Unknown : _opened).After(period, MonthEndRule.Clamp), "the period after the opening for signature", ref text);

        foreach (DependenceClause dependence in _facts.Clauses.OfType<DependenceClause>())
        {
            ParentFacts parent = DependsOn(dependence);
            if (parent.Kind != ParentKind.Known) FindParent(dependence, parent.Kind);
            Certainty holds = ClauseChoice.HoldsAt(dependence, entry);
            if (!holds.CanBe()) continue;
            Moment until = dependence.ValidUntil is { } day ? Moment.Min(parent.Entry, Moment.On(day)) : parent.Entry;
            if (holds == Certainty.Possibly) until = new Moment(Math.Min(entry.Lo, until.Lo), until.Hi, until.Doubtful);
            entry = Later(entry, until, $"the entry into force of '{dependence.Parent}'", ref text);
        }

        if (BrokenByWithdrawal(verdict, entry, clause, context))
        {
            (Moment met, Moment latest) = MetByOthers(verdict.Met, entry, clause, context);
            _plot.Trigger = met.IsNever ? verdict.When : verdict.When.Or(met);
            entry = latest.IsNever ? Moment.NotBefore(entry.Lo) : latest with { Lo = entry.Lo };
            text = $"{text} An instrument was withdrawn in between, so the outcome is as recorded, and nothing is recorded{(latest.IsNever || latest.IsOpen ? "" : $"; by the others alone it is in force {latest.Words} at the latest")}.";
        }

        _plot.ComputedEntry = entry;
        return new Mark(entry, ReasonOf(ReasonRules.EntryComputed, Sentence(text), verdict.Events, law, cited));
    }

    /// <summary>Says whether a consent that met the condition was, or may have been, withdrawn between that day and the entry into force.</summary>
    private static bool BrokenByWithdrawal(Verdict verdict, Moment entry, EntryIntoForceClause clause, ForceContext context)
    {
        if (entry.IsNever || verdict.Met.Lo == entry.Hi) return false;
        ConsentEntry[] withdrawn = [.. context.Consents.Where(c => !c.Until.IsNever && c.Until.Hi > verdict.Met.Lo && c.Until.Lo < entry.Hi)];
        if (withdrawn.Length == 0) return false;
        ForceContext without = context with { Consents = [.. context.Consents.Except(withdrawn)], Assumed = null };

        // The others alone must have met it on the same day, whichever that was: those withdrawn came later, or as one of more than were needed.
        Verdict others = clause.Condition.Judge(without);
        return (others.Met.Hi > verdict.Met.Lo || others.When.Hi > verdict.When.Lo) && !Array.TrueForAll(withdrawn, c => c.From.Lo >= others.Met.Hi);
    }

    /// <summary>Returns when the condition is met by those alone that do not withdraw before the agreement is in force by their consents, and when that is; never, if it is not.</summary>
    private static (Moment Met, Moment Entry) MetByOthers(Moment trigger, Moment entry, EntryIntoForceClause clause, ForceContext context)
    {
        IReadOnlyList<ConsentEntry> staying = context.Consents;
        for (Moment latest = entry; ;)
        {
            List<ConsentEntry> left = [.. staying.Where(c => c.Until.IsNever || c.Until.Hi <= trigger.Lo || c.Until.Lo >= latest.Hi)];
            Moment met = clause.Condition.Judge(context with { Consents = left, Assumed = null }).When;
            if (left.Count == staying.Count || met.IsNever) return (met, met.IsNever ? met : latest);
            (staying, latest) = (left, Moment.Max(entry, met.After(clause.Delay)));
        }
    }

    private Moment Later(Moment entry, Moment bound, string what, ref string text)
    {
        _notBefore = Moment.Max(_notBefore, bound);
        Moment later = Moment.Max(entry, bound);
        if (later != entry && !entry.IsNever) text = $"{text} Not before {what}: {later.Words}.";
        return later;
    }

    private ParentFacts DependsOn(DependenceClause clause) => _outside.DependsOn(
        clause.Parent,
        _facts,
        standIn => Compute(_facts, _facts.Events, new LifecycleOutside(_outside.Surroundings, _outside.Chain, standIn), _assumed).Entry.When);

    private void FindParent(DependenceClause clause, ParentKind kind)
    {
        bool cycle = kind == ParentKind.Cycle;
        int index = _facts.Clauses.AsSpan().IndexOf(clause);
        _plot.Findings.Add(new Finding(
            cycle ? LifecycleFindings.ParentCycle : LifecycleFindings.ParentMissing,
            cycle ? FindingSeverity.Error : FindingSeverity.Information,
            ModelPath.Root.Member("clauses").Item(index).Member("parent"),
            cycle
                ? $"'{clause.Parent}' depends, itself or through others, on this agreement: correct one of the clauses; until then what depends on it is not known."
                : $"The agreement '{clause.Parent}' is not there to be asked: what depends on it is not known."));
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
