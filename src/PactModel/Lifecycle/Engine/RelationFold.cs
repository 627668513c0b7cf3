namespace PactModel;

/// <summary>Tells the states between two parties from what has happened.</summary>
internal sealed class RelationFold
{
    private readonly LifecyclePlot _plot;
    private readonly PartyPlot _one, _other;
    private readonly RunMarks[] _suspended, _apart;

    /// <summary>That the first of the two acceded after the other, where that is not known: then its accession is the one to be accepted.</summary>
    private readonly Mark _later = new(Moment.Unknown, new Reason { Rule = ReasonRules.RelationOrderNotKnown, Text = "Which of the two acceded later is not known, nor therefore whose accession must be accepted." });

    private RelationFold(LifecyclePlot plot, PartyPlot one, PartyPlot other)
    {
        _plot = plot;
        _one = one;
        _other = other;
        _suspended = Between(plot.SuspendedBetween);
        _apart = [.. Between(plot.Apart), .. plot.TakenPlaces.SelectMany(later => later.Between(one.Code, other.Code))];
    }

    public static Timeline<RelationState> Between(LifecyclePlot plot, PartyPlot one, PartyPlot other)
    {
        RelationFold fold = new(plot, one, other);
        return SpanBuilder.Build<RelationState>([.. fold.Marks()], fold.At);
    }

    private RunMarks[] Between(List<PairRun> runs) =>
        [.. runs.Where(r => r.Binds(_one.Code, _other.Code) || r.Binds(_other.Code, _one.Code)).Select(r => r.Run)];

    private IEnumerable<Mark> Marks() =>
    [
        .. PlotFolds.AgreementMarks(_plot),
        .. _one.Marks(),
        .. _other.Marks(),
        .. _suspended.Concat(_apart).SelectMany(r => (Mark[])[r.From, r.To]),
        .. Acceptances(_one, _other.Code).Concat(Acceptances(_other, _one.Code)),
        .. IsOrderOpen() ? [_later] : (Mark[])[],
    ];

    /// <summary>Says whether of two accessions on record either can be the later one.</summary>
    private bool IsOrderOpen() => _one.Spells.Exists(a => a.Acceptance is { IsMutual: false } && _other.Spells.Exists(b => b.Acceptance is { IsMutual: false } && a.Consent!.When.Before(b.Consent!.When) == Certainty.Possibly));

    private static IEnumerable<Mark> Acceptances(PartyPlot acceding, PartyCode by) =>
        acceding.Spells.SelectMany(s => s.AcceptedBy).Where(a => a.By == by).Select(a => a.From);

    private RelationState At(Func<Mark, bool> has, bool best, List<Mark>? grounds)
    {
        PartyState one = PlotFolds.PartyAt(_plot, _one, has, best, grounds);
        PartyState other = PlotFolds.PartyAt(_plot, _other, has, best, grounds);
        if (!Applies(one) || !Applies(other)) return RelationState.NotInForce;
        if (PlotFolds.Running(_apart, has) is { } objection)
        {
            grounds?.Insert(0, objection.From);
            return RelationState.NotInForce;
        }

        if (!IsAccepted(has, grounds)) return RelationState.NotInForce;
        if (!IsIn(one) || !IsIn(other)) return RelationState.ProvisionallyApplied;
        if (one == PartyState.Suspended || other == PartyState.Suspended) return RelationState.Suspended;
        if (PlotFolds.Running(_suspended, has) is not { } suspended) return RelationState.InForce;
        grounds?.Insert(0, suspended.From);
        return RelationState.Suspended;
    }

    private static bool IsIn(PartyState state) => state is PartyState.Party or PartyState.Leaving or PartyState.Suspended;

    private static bool Applies(PartyState state) => IsIn(state) || state is PartyState.ProvisionallyApplying;

    /// <summary>Says whether the accession that must be accepted between the two has been; of two that acceded on one day, either acceptance does.</summary>
    private bool IsAccepted(Func<Mark, bool> has, List<Mark>? grounds)
    {
        PartySpell? one = Current(_one, has), other = Current(_other, has);
        (PartyCode By, PartySpell Acceding)[] awaited =
        [
            .. Awaits(one, other) ? [(_other.Code, one!)] : ((PartyCode, PartySpell)[])[],
            .. Awaits(other, one) ? [(_one.Code, other!)] : ((PartyCode, PartySpell)[])[],
        ];
        if (awaited.Length == 0) return true;
        if (Array.Exists(awaited, a => a.Acceding.Acceptance!.IsMutual)) return AreMutual(awaited, has, grounds);
        if (awaited.Length == 2 && one!.Consent!.When.Before(other!.Consent!.When) == Certainty.Possibly) awaited = [awaited[has(_later) ? 0 : 1]];
        Mark? accepted = awaited.SelectMany(a => a.Acceding.AcceptedBy.Where(x => x.By == a.By)).Select(x => x.From).FirstOrDefault(has);
        grounds?.Insert(0, accepted ?? NotAccepted(awaited[0].By, awaited[0].Acceding));
        return accepted is not null;
    }

    /// <summary>Says whether each of the two has accepted the other, where that is asked.</summary>
    private static bool AreMutual((PartyCode By, PartySpell Acceding)[] awaited, Func<Mark, bool> has, List<Mark>? grounds)
    {
        Mark? latest = null;
        foreach ((PartyCode by, PartySpell of) in awaited)
        {
            if (of.AcceptedBy.Where(x => x.By == by).Select(x => x.From).FirstOrDefault(has) is not { } accepted)
            {
                grounds?.Insert(0, NotAccepted(by, of));
                return false;
            }

            if (latest is null || accepted.When.Hi > latest.When.Hi) latest = accepted;
        }

        grounds?.Insert(0, latest!);
        return true;
    }

    /// <summary>Says whether a time in the agreement waits for the other's acceptance; not if the other certainly acceded later, for then its accession is the one to be accepted.</summary>
    private static bool Awaits(PartySpell? acceding, PartySpell? other) =>
        acceding?.Acceptance is not null && (acceding.Acceptance.IsMutual || other?.Acceptance is null || acceding.Consent!.When.Before(other.Consent!.When) != Certainty.Certainly);

    private static PartySpell? Current(PartyPlot party, Func<Mark, bool> has) =>
        party.Spells.FindLast(s => has(s.Entry) && !s.Exits.Exists(e => has(e.Mark))) ?? party.Spells.LastOrDefault();

    private static Mark NotAccepted(PartyCode by, PartySpell acceding) => new(
        Moment.Never,
        new Reason { Rule = ReasonRules.RelationNotAccepted, Text = $"{by} is not on record to have accepted {(acceding.Acceptance!.IsMutual ? "the other" : "the accession")}, so that it has no effect between them.", Events = acceding.Instrument is { } instrument ? [instrument] : [], Clause = acceding.Acceptance });
}
