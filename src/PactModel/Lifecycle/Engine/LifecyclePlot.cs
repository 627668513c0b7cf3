namespace PactModel;

/// <summary>The moments of one agreement, computed once: what timelines and answers are read from.</summary>
internal sealed class LifecyclePlot
{
    public Mark? Adopted { get; set; }

    public Mark? FirstSigned { get; set; }

    /// <summary>Gets or sets the entry into force; never null once computed, its moment can be never.</summary>
    public required Mark Entry { get; set; }

    /// <summary>Gets or sets from when it was in force between two, if that was before it was for all; otherwise null.</summary>
    public Mark? Started { get; set; }

    /// <summary>Gets from when a term counts: from the last entry into force for all, or the first.</summary>
    public Moment TermStart => Spells.FindLast(s => s.Start.Reason.Rule is ReasonRules.EntryAgain)?.Start.When ?? Entry.When;

    /// <summary>Gets or sets the day on which the condition for entry into force was met.</summary>
    public Moment Trigger { get; set; } = Moment.Never;

    /// <summary>Gets or sets the entry into force that the clause gives, whatever is recorded.</summary>
    public Moment ComputedEntry { get; set; } = Moment.Never;

    /// <summary>Gets or sets whether a clause, or a text known to be silent, gives an entry into force at all.</summary>
    public bool ComputesEntry { get; set; }

    public IReadOnlyList<MissingConsents> Missing { get; set; } = [];

    public List<AgreementSpell> Spells { get; } = [];

    public List<RunMarks> SuspendedForAll { get; } = [];

    public List<PairRun> SuspendedBetween { get; } = [];

    /// <summary>Gets the suspensions between the only two parties, or by one of them; and the times in which those of more leave nothing in operation.</summary>
    public List<RunMarks> NotInOperation { get; } = [];

    /// <summary>Gets the suspensions that leave nothing of the agreement in operation.</summary>
    public IEnumerable<RunMarks> Suspensions => SuspendedForAll.Concat(NotInOperation);

    /// <summary>Gets the objections that keep the agreement from being in force between two.</summary>
    public List<PairRun> Apart { get; } = [];

    /// <summary>Gets the later agreements that take this one's place, with their parties: between two of those it is not in force.</summary>
    public List<TakenPlace> TakenPlaces { get; } = [];

    public Dictionary<PartyCode, PartyPlot> Parties { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Gets or sets whether the agreement met itself among those it rests on.</summary>
    public bool MetCycle { get; set; }

    /// <summary>Gets or sets whether any event says anything at all.</summary>
    public bool HasEvents { get; set; }

    /// <summary>Returns the day from which a minimum stay counts; not known for a party without a time in the agreement.</summary>
    public Moment StayCountsFrom(WithdrawalClause clause, PartySpell? spell) =>
        clause.StayFrom == StayCountedFrom.AgreementInForce ? Entry.When : spell?.Entry.When ?? Moment.Unknown;

    /// <summary>Returns the first day out that a minimum stay leaves, where it bars effect: not before its end, or only at the end of one of its periods.</summary>
    public Moment AfterStay(WithdrawalClause clause, PartySpell? spell, Moment exit)
    {
        if (clause is not { MinimumStay: { } stay, StayBars: StayBars.Effect }) return exit;
        Moment since = StayCountsFrom(clause, spell);
        return clause.StayEvery is null ? Moment.Max(exit, since.After(stay, MonthEndRule.Clamp)) : NoticeWindows.StayEnd(clause, since, exit);
    }
}

/// <summary>A time in force of the agreement, with everything that can end it.</summary>
internal sealed class AgreementSpell
{
    public required Mark Start { get; init; }

    public List<EndMark> Ends { get; } = [];

    /// <summary>Gets the recorded ends that may have come before the start, so that it was perhaps given up and never in force.</summary>
    public List<Mark> PerhapsGivenUp { get; } = [];

    /// <summary>Gets the first day out by whatever ends it first; never, if nothing does.</summary>
    public Moment End => Ends.Aggregate(Moment.Never, (earliest, e) => Moment.Min(earliest, e.Mark.When));
}

/// <summary>Something that ends a time in force.</summary>
internal sealed record EndMark(Mark Mark, EndGround Ground);

/// <summary>What begins a time, such as a suspension, and what ends it; its end can be never.</summary>
internal sealed record RunMarks(Mark From, Mark To);

/// <summary>A suspension or an objection between parties.</summary>
internal sealed record PairRun(IReadOnlyList<PartyCode> Of, IReadOnlyList<PartyCode> Towards, RunMarks Run)
{
    public bool Binds(PartyCode party, PartyCode towards) => Of.Contains(party) && Towards.Contains(towards);
}

/// <summary>A later agreement that takes the place of another between those for which it is in force.</summary>
internal sealed record TakenPlace(AgreementId By, IReadOnlyList<LifecyclePlot> Plots, string Law)
{
    /// <summary>Returns the times during which the later agreement is in force between two parties, or may be.</summary>
    public IEnumerable<RunMarks> Between(PartyCode one, PartyCode other)
    {
        foreach (LifecyclePlot plot in Plots)
        {
            if (!plot.Parties.TryGetValue(one, out PartyPlot? p) || !plot.Parties.TryGetValue(other, out PartyPlot? q)) continue;
            foreach ((Moment from, Moment until) in Times(RelationFold.Between(plot, p, q)))
            {
                // Under some of several claims only, it may not be.
                Moment begins = Plots.Count > 1 ? from.Open() : from;
                Reason Told(string text) => new() { Rule = ReasonRules.RelationSuperseded, Text = text, Law = Law };
                yield return new RunMarks(
                    new Mark(begins, Told($"'{By}', which takes its place, is in force between {one} and {other} {begins.Words}.")),
                    new Mark(until, Told($"'{By}' is no longer in force between {one} and {other} {until.Words}.")));
            }
        }
    }

    /// <summary>Returns when a relation is in force, suspended or not, from span to span.</summary>
    private static IEnumerable<(Moment From, Moment Until)> Times(Timeline<RelationState> relation)
    {
        List<TimelineSpan<RelationState>> spans = [];
        EquatableList<TimelineSpan<RelationState>> all = relation.Spans;
        for (int i = 0; i <= all.Count; i++)
        {
            if (i < all.Count && all[i] is var span && span.Possible.Any(IsIn))
            {
                spans.Add(span);
                continue;
            }

            if (spans.Count == 0) continue;
            TimelineSpan<RelationState>? first = spans.Find(s => s.Possible.All(IsIn)), last = spans.FindLast(s => s.Possible.All(IsIn));
            Moment from = new(CalendarDays.NumberOf(spans[0].From), first is null ? Moment.NeverDay : CalendarDays.NumberOf(first.From), Doubtful: false);
            int end = DayOf(spans[^1].Until);
            yield return (from, new Moment(last is null ? end : DayOf(last.Until), end, Doubtful: false));
            spans.Clear();
        }

        static bool IsIn(RelationState state) => state is RelationState.InForce or RelationState.Suspended;
        static int DayOf(NodaTime.LocalDate? day) => day is { } known ? CalendarDays.NumberOf(known) : Moment.NeverDay;
    }
}

/// <summary>A provisional application and what ends it.</summary>
internal sealed class ProvisionalRun
{
    public required Mark From { get; init; }

    public List<Mark> Ends { get; } = [];

    /// <summary>Gets the first day out by whatever ends it first; never, if nothing does.</summary>
    public Moment End => Ends.Aggregate(Moment.Never, (earliest, e) => Moment.Min(earliest, e.When));
}

/// <summary>The moments of one party.</summary>
internal sealed class PartyPlot(PartyCode code)
{
    public PartyCode Code { get; } = code;

    public Mark? Signed { get; set; }

    public Mark? DeclaredNot { get; set; }

    public List<PartySpell> Spells { get; } = [];

    public List<ProvisionalRun> Provisional { get; } = [];

    /// <summary>Gets the withdrawals of a party that only applied the agreement provisionally, with the first days out.</summary>
    public List<(NoticeGiven Notice, Moment Exit)> ProvisionalNotices { get; } = [];

    public List<RunMarks> Suspended { get; } = [];

    public IEnumerable<Mark> Marks()
    {
        if (Signed is not null) yield return Signed;
        if (DeclaredNot is not null) yield return DeclaredNot;
        foreach (Mark mark in Spells.SelectMany(s => s.Marks())) yield return mark;
        foreach (ProvisionalRun run in Provisional)
        {
            yield return run.From;
            foreach (Mark end in run.Ends) yield return end;
        }

        foreach (RunMarks run in Suspended)
        {
            yield return run.From;
            yield return run.To;
        }
    }
}

/// <summary>One time of a party in the agreement, from consent to leaving.</summary>
internal sealed class PartySpell
{
    public Mark? Consent { get; init; }

    public ConsentExpressed? Instrument { get; init; }

    /// <summary>Gets the notices that were running when the party consented again, so that this time begins only once they have taken effect.</summary>
    public IReadOnlyList<NoticeRun> AwaitedNotices { get; init; } = [];

    /// <summary>Gets or sets the clause by which this time, which began with an accession, has effect only towards those that accept it.</summary>
    public AccessionAcceptanceClause? Acceptance { get; set; }

    /// <summary>Gets who accepted the accession, and from when it is in force towards them.</summary>
    public List<(PartyCode By, Mark From)> AcceptedBy { get; } = [];

    public Mark? Withdrawn { get; set; }

    public required Mark Entry { get; set; }

    public List<EndMark> Exits { get; } = [];

    public List<NoticeRun> Notices { get; } = [];

    public Moment Exit => Exits.Aggregate(Moment.Never, (earliest, e) => Moment.Min(earliest, e.Mark.When));

    /// <summary>Gets when it began: with the consent, or where none is on record with the entry into force.</summary>
    public Moment Began => (Consent ?? Entry).When;

    public IEnumerable<Mark> Marks()
    {
        if (Consent is not null) yield return Consent;
        if (Withdrawn is not null) yield return Withdrawn;
        yield return Entry;
        foreach (EndMark exit in Exits) yield return exit.Mark;
        foreach ((Mark from, Mark? to) in Notices.SelectMany(n => n.Running))
        {
            yield return from;
            if (to is not null) yield return to;
        }
    }
}

/// <summary>A notice, the times during which it runs, and its effect.</summary>
internal sealed class NoticeRun
{
    public required NoticeGiven Event { get; init; }

    public required Moment Received { get; init; }

    /// <summary>Gets whether it has no effect on some of the days on which it can have been received, whatever becomes of it later.</summary>
    public bool MayBeBarred { get; init; }

    /// <summary>Gets or sets the day by which it has led out, if it may be barred and is not; null where that is not known.</summary>
    public int? OverBy { get; set; }

    public Moment Exit { get; set; }

    public required Reason Reason { get; set; }

    public List<(Mark From, Mark? To)> Running { get; } = [];
}
