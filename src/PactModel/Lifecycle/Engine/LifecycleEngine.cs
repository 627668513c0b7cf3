namespace PactModel;

/// <summary>Computes the moments of one agreement from its facts. One engine serves one computation.</summary>
internal sealed partial class LifecycleEngine
{
    private readonly LifecycleFacts _facts;
    private readonly LifecycleOutside _outside;
    private readonly int? _assumed;
    private readonly AgreementEvent[] _events;
    private readonly Dictionary<AgreementEvent, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly LifecyclePlot _plot;
    private readonly LawCiter _law;
    private readonly PartyCode[] _codes;
    private readonly ILookup<PartyCode, InstrumentWithdrawn> _withdrawals;
    private readonly ILookup<PartyCode, ConsentExpressed> _firstConsents;
    private readonly ILookup<PartyCode, NoticeGiven> _withdrawalNotices;
    private Moment _opened = Moment.Never;

    private LifecycleEngine(LifecycleFacts facts, EquatableList<AgreementEvent> given, LifecycleOutside outside, int? assumed)
    {
        _facts = facts;
        _outside = outside;
        _assumed = assumed;
        for (int i = 0; i < given.Count; i++) _places.TryAdd(given[i], i);
        _events = [.. facts.Events];
        Array.Sort(_events, EventDates.Compare);
        _law = new LawCiter(facts);
        _codes = [.. facts.Parties.Select(p => p.Party).Concat(_events.SelectMany(e => e.Parties)).Distinct()];
        _withdrawals = ByParty(_events.OfType<InstrumentWithdrawn>());
        _firstConsents = ByParty(_events.OfType<ConsentExpressed>());
        _withdrawalNotices = ByParty(_events.OfType<NoticeGiven>().Where(e => e.Kind is NoticeKind.Withdrawal or NoticeKind.Denunciation));
        _plot = new LifecyclePlot { Entry = new Mark(Moment.Never, new Reason { Rule = ReasonRules.EntryNotKnown, Text = "Nothing is recorded." }), HasEvents = _events.Length > 0 };
    }

    private static ILookup<PartyCode, T> ByParty<T>(IEnumerable<T> events)
        where T : AgreementEvent => events.SelectMany(e => e.Parties.Distinct().Select(p => (Party: p, Event: e))).ToLookup(x => x.Party, x => x.Event);

    /// <summary>Computes the moments.</summary>
    /// <param name="facts">The facts; without contested events, which are followed claim by claim.</param>
    /// <param name="given">The events as the user gave them, by whose places findings point.</param>
    /// <param name="outside">What can be asked about other agreements and organisations.</param>
    /// <param name="assumed">For a forecast, the day on which all that is missing is taken to arrive.</param>
    public static LifecyclePlot Compute(LifecycleFacts facts, EquatableList<AgreementEvent> given, LifecycleOutside outside, int? assumed = null) =>
        new LifecycleEngine(facts, given, outside, assumed).Run();

    private LifecyclePlot Run()
    {
        foreach (PartyCode code in _codes) _plot.Parties.Add(code, new PartyPlot(code));
        PlotConclusion();
        List<ConsentEntry> consents = Consents();
        PlotEntry(consents);
        PlotDuration();
        PlotMembership(consents);
        PlotEnds();
        PlotProvisional();
        PlotSuspensions();
        PlotRelations();
        PlotNothingInOperation();
        CheckOrder();
        return _plot;
    }

    private void PlotConclusion()
    {
        foreach (AgreementEvent e in _events)
        {
            Moment when = EventDates.OfAct(e);
            switch (e)
            {
                case Adopted or OpenedForSignature:
                    _plot.Adopted = First(_plot.Adopted, MarkOf(when, ReasonRules.ConclusionAdopted, $"{(e is Adopted ? "Adopted" : "Opened for signature")} {when.Words}.", e));
                    if (e is OpenedForSignature) _opened = Moment.Min(_opened, when);
                    break;
                case SignatureGiven or ConsentExpressed { Kind: ConsentKind.DefinitiveSignature }:
                    Mark signed = MarkOf(when, ReasonRules.ConclusionSigned, $"Signed {when.Words} by {Names(e.Parties)}.", e, _law.Cite("18(a)"));
                    _plot.FirstSigned = First(_plot.FirstSigned, signed);
                    foreach (PartyCode party in e.Parties) _plot.Parties[party].Signed = First(_plot.Parties[party].Signed, signed);
                    break;
                case DeclaredNotToBecomeParty:
                    Mark declared = MarkOf(when, ReasonRules.ConclusionDeclaredNot, $"{Names(e.Parties)} declared {when.Words} that it will not become a party.", e, _law.Cite("18(a)"));
                    foreach (PartyCode party in e.Parties) _plot.Parties[party].DeclaredNot ??= declared;
                    break;
            }
        }

        // Who can consent has a text before it; such conventions are often recorded from the first accession on.
        if (_plot is not { Adopted: null, FirstSigned: null } || _events.OfType<ConsentExpressed>().MinBy(e => EventDates.OfConsent(e).Hi) is not { } consent) return;
        Moment by = _events.OfType<ConsentExpressed>().Aggregate(Moment.Never, (earliest, e) => Moment.Min(earliest, EventDates.OfConsent(e)));
        _plot.Adopted = MarkOf(by, ReasonRules.ConclusionConsented, $"{Names(consent.Parties)} consented {by.Words}, so the text had been adopted by then.", consent);
    }

    /// <summary>Returns the first of two of a kind, of which either may be the first where their days are known in part.</summary>
    private static Mark First(Mark? known, Mark other)
    {
        if (known is null) return other;
        if (other.When.Lo >= known.When.Hi && !known.When.Doubtful) return known;
        Moment first = Moment.Min(known.When, other.When);
        if (first == known.When) return known;
        if (first == other.When) return other;
        return new Mark(first, known.Reason with { Text = $"{known.Reason.Text} {other.Reason.Text}", Events = [.. known.Reason.Events, .. other.Reason.Events] });
    }

    private T? Clause<T>(int day = Moment.NeverDay, PartyCode party = default)
        where T : FinalClause => ClauseChoice.Find<T>(_facts, day, party);

    private SilentClause? Silent(ClauseTopic topic, int day = Moment.NeverDay, PartyCode party = default) => ClauseChoice.Silent(_facts, topic, day, party);

    private static Mark MarkOf(Moment when, string rule, string text, AgreementEvent? e = null, string? law = null, FinalClause? clause = null) =>
        new(when, ReasonOf(rule, text, e is null ? [] : [e], law, clause));

    private static Reason ReasonOf(string rule, string text, IEnumerable<AgreementEvent> events, string? law = null, FinalClause? clause = null) =>
        new() { Rule = rule, Text = text, Events = events.ToEquatableList(), Law = law, Clause = clause };

    private static string Names(EquatableList<PartyCode> parties) => string.Join(", ", (IEnumerable<PartyCode>)parties);

    private void Find(string code, FindingSeverity severity, AgreementEvent? e, string? member, string message)
    {
        ModelPath path = ModelPath.Root;
        if (e is not null && _places.TryGetValue(e, out int place))
        {
            path = path.Member("events").Item(place);
            if (member is not null) path = path.Member(member);
        }

        _plot.Findings.Add(new Finding(code, severity, path, message));
    }

    /// <summary>Reports that what was recorded and what the clause gives cannot be the same day.</summary>
    private void Compare(Moment recorded, Moment computed, AgreementEvent e, string what)
    {
        if (computed.IsNever || recorded.IsNever || recorded.Doubtful || computed.Doubtful) return;
        if (recorded.Lo <= computed.Hi && computed.Lo <= recorded.Hi) return;
        Find(
            LifecycleFindings.RecordDiffers,
            FindingSeverity.Warning,
            e,
            "effective",
            $"{what} is recorded {recorded.Words}, but the clause gives {computed.Words}: the record is used; check the clause's counting and the record.");
    }
}
