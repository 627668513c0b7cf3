using NodaTime;

namespace PactModel;

/// <summary>The lifecycle of one agreement: its timelines, computed from events and final clauses, and the questions they answer.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Timelines are computed once, when first asked for; a status question is
/// then a look-up and a binary search that allocates nothing; between two parties the timeline is computed each time, so keep it
/// to ask for many days. Facts that change make a new lifecycle.
/// </remarks>
public sealed partial class AgreementLifecycle
{
    private readonly EquatableList<Finding> _checked;
    private readonly EquatableList<AgreementEvent> _given;
    private LifecyclePlot? _plot;
    private Timeline<AgreementState>? _timeline;
    private Dictionary<PartyCode, PartyTimeline>? _parties;
    private Variant[]? _variants;

    /// <summary>Makes the lifecycle of an agreement.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="surroundings">What lies outside, or null for an agreement alone.</param>
    /// <exception cref="ArgumentNullException">The facts are null.</exception>
    /// <exception cref="ModelException">The facts contradict each other or the rules of the model.</exception>
    public AgreementLifecycle(LifecycleFacts facts, LifecycleSurroundings? surroundings = null)
        : this(facts, surroundings, Checked(facts))
    {
    }

    private AgreementLifecycle(LifecycleFacts facts, LifecycleSurroundings? surroundings, EquatableList<Finding> findings, EquatableList<AgreementEvent>? given = null)
    {
        Facts = facts;
        _given = given ?? facts.Events;
        Surroundings = surroundings ?? LifecycleSurroundings.Alone;
        _checked = findings;
    }

    /// <summary>Makes the lifecycle from facts that an aggregate has checked already.</summary>
    internal static AgreementLifecycle FromChecked(LifecycleFacts facts, LifecycleSurroundings? surroundings = null) => new(facts, surroundings, []);

    /// <summary>Gets the facts.</summary>
    public LifecycleFacts Facts { get; }

    /// <summary>Gets what lies outside.</summary>
    public LifecycleSurroundings Surroundings { get; }

    /// <summary>Gets the timeline of the agreement.</summary>
    public Timeline<AgreementState> Timeline
    {
        get
        {
            Timeline<AgreementState>? known = Volatile.Read(ref _timeline);
            if (known is not null) return known;
            Timeline<AgreementState> made = Variants.Length == 0
                ? PlotFolds.Agreement(Plot)
                : ClaimMerge.Timelines([.. Variants.Select(v => (v.Claims, v.Lifecycle.Timeline))], AgreementState.Contested);
            return Interlocked.CompareExchange(ref _timeline, made, null) ?? made;
        }
    }

    /// <summary>Gets what was noticed while checking and computing: warnings, and differences between records and clauses.</summary>
    /// <remarks>Where an outcome is contested, what holds under any claim is included once.</remarks>
    public EquatableList<Finding> Findings =>
        _checked.Concat(Variants.Length == 0 ? Plot.Findings : Variants.SelectMany(v => v.Lifecycle.Findings)).Distinct().ToEquatableList();

    /// <summary>Gets the lifecycle under each combination of claims, if anything is contested; otherwise none.</summary>
    public EquatableList<ClaimedLifecycle> UnderClaims => Variants.Select(v => new ClaimedLifecycle { Claims = v.Claims, Lifecycle = v.Lifecycle }).ToEquatableList();

    /// <summary>Returns the timeline of a party; of one that the facts do not name, the timeline without any status.</summary>
    public Timeline<PartyState> TimelineOf(PartyCode party) =>
        Parties.TryGetValue(party, out PartyTimeline? holder) ? holder.Get(this) : PartyTimeline.None;

    /// <summary>Returns whether the agreement is in force between two parties, day by day; computed at each call.</summary>
    public Timeline<RelationState> TimelineBetween(PartyCode party, PartyCode other)
    {
        if (Variants.Length > 0) return ClaimMerge.Timelines([.. Variants.Select(v => (v.Claims, v.Lifecycle.TimelineBetween(party, other)))], RelationState.Contested);
        PartyPlot p = Plot.Parties.GetValueOrDefault(party) ?? new PartyPlot(party);
        PartyPlot q = Plot.Parties.GetValueOrDefault(other) ?? new PartyPlot(other);
        return RelationFold.Between(Plot, p, q);
    }

    /// <summary>Returns where the agreement stands on a day.</summary>
    public Status<AgreementState> StatusOn(LocalDate day) => Timeline.On(day);

    /// <summary>Returns where a party stands on a day.</summary>
    public Status<PartyState> StatusOn(LocalDate day, PartyCode party) => TimelineOf(party).On(day);

    /// <summary>Returns whether the agreement is in force between two parties on a day.</summary>
    public Status<RelationState> StatusBetween(LocalDate day, PartyCode party, PartyCode other) => TimelineBetween(party, other).On(day);

    internal LifecyclePlot Plot => PlotWith([]).Plot;

    /// <summary>Gets the moments: one set, or where anything is contested one for each combination of claims.</summary>
    internal IEnumerable<LifecyclePlot> Plots => Variants.Length == 0 ? [Plot] : Variants.Select(v => v.Lifecycle.Plot);

    private Dictionary<PartyCode, PartyTimeline> Parties
    {
        get
        {
            Dictionary<PartyCode, PartyTimeline>? known = Volatile.Read(ref _parties);
            if (known is not null) return known;
            Dictionary<PartyCode, PartyTimeline> made = [];
            IEnumerable<PartyCode> codes = Variants.Length == 0 ? Plot.Parties.Keys : Variants.SelectMany(v => v.Lifecycle.Plot.Parties.Keys);
            foreach (PartyCode code in codes) made.TryAdd(code, new PartyTimeline(code));
            return Interlocked.CompareExchange(ref _parties, made, null) ?? made;
        }
    }

    private Variant[] Variants
    {
        get
        {
            Variant[]? known = Volatile.Read(ref _variants);
            if (known is not null) return known;
            Variant[] made = [.. ClaimVariants.Of(Facts).Select(v => new Variant(v.Claims, new AgreementLifecycle(v.Facts, Surroundings, [], _given)))];
            return Interlocked.CompareExchange(ref _variants, made, null) ?? made;
        }
    }

    /// <summary>Returns what a dependent agreement needs to know, and whether a cycle was met on the way.</summary>
    /// <param name="chain">The agreements that are being computed.</param>
    /// <param name="standIn">What it is told of those it depends on, for those that are in a circle with it; null to ask them.</param>
    internal (ParentFacts Facts, bool MetCycle) AsParent(IReadOnlyList<AgreementId> chain, Func<AgreementId, ParentFacts?>? standIn = null)
    {
        (LifecyclePlot Plot, bool MetCycle)[] plots = Variants.Length == 0 ? [PlotWith(chain, standIn)] : [.. Variants.Select(v => v.Lifecycle.PlotWith(chain, standIn))];
        Moment entry = Hull(plots.Select(p => p.Plot.Spells[0].Start.When));
        Moment end = Hull(plots.Select(p => p.Plot.Spells[^1].End));
        MemberTime[] parties = [.. plots.SelectMany(p => p.Plot.Parties.Keys).Distinct().SelectMany(code => MembersOf([.. plots.Select(p => p.Plot)], code))];
        return (new ParentFacts(ParentKind.Known, entry, end, parties) { Plots = [.. plots.Select(p => p.Plot)] }, plots.Any(p => p.MetCycle));
    }

    /// <summary>Returns the times of a party; one that only some claims give may never begin.</summary>
    private static IEnumerable<MemberTime> MembersOf(LifecyclePlot[] plots, PartyCode code)
    {
        PartySpell[][] spells = Array.ConvertAll(plots, plot => plot.Parties.TryGetValue(code, out PartyPlot? party) ? [.. party.Spells.Where(s => !s.Entry.When.IsNever)] : (PartySpell[])[]);
        for (int i = 0; i < spells.Max(s => s.Length); i++)
        {
            PartySpell[] own = [.. spells.Where(s => i < s.Length).Select(s => s[i])];
            Moment from = Hull(own.Select(s => s.Entry.When));
            yield return new MemberTime(code, own.Length == plots.Length ? from : from.Open(), Hull(own.Select(s => s.Exit)));
        }
    }

    private static Moment Hull(IEnumerable<Moment> moments)
    {
        Moment[] all = [.. moments];
        return new Moment(all.Min(m => m.Lo), all.Max(m => m.Hi), all.Any(m => m.Doubtful));
    }

    private (LifecyclePlot Plot, bool MetCycle) PlotWith(IReadOnlyList<AgreementId> chain, Func<AgreementId, ParentFacts?>? standIn = null)
    {
        if (standIn is not null)
        {
            LifecycleOutside told = new(Surroundings, [.. chain, Facts.Agreement], standIn);
            return (LifecycleEngine.Compute(Facts, _given, told), told.MetCycle);
        }

        // What met a cycle holds for the chain it was computed in only, or the first to be asked would be told otherwise than the rest.
        LifecyclePlot? known = Volatile.Read(ref _plot);
        if (known is not null && (chain.Count == 0 || !known.MetCycle)) return (known, known.MetCycle);
        LifecycleOutside outside = new(Surroundings, [.. chain, Facts.Agreement]);
        LifecyclePlot made = LifecycleEngine.Compute(Facts, _given, outside);
        made.MetCycle = outside.MetCycle;
        if (outside.MetCycle && chain.Count > 0) return (made, true);
        return (Interlocked.CompareExchange(ref _plot, made, null) ?? made, outside.MetCycle);
    }

    private static EquatableList<Finding> Checked(LifecycleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Checker checker = new();
        facts.Check(checker);
        checker.ThrowIfErrors($"the lifecycle of '{facts.Agreement}'");
        return checker.Findings.ToEquatableList();
    }

    private sealed record Variant(EquatableList<Claim> Claims, AgreementLifecycle Lifecycle);

    /// <summary>Computes the timeline of one party when it is first asked for.</summary>
    private sealed class PartyTimeline(PartyCode code)
    {
        private Timeline<PartyState>? _timeline;

        public static Timeline<PartyState> None { get; } = new([new TimelineSpan<PartyState> { From = CalendarDays.First, State = PartyState.None, Possible = [PartyState.None] }]);

        public Timeline<PartyState> Get(AgreementLifecycle owner)
        {
            Timeline<PartyState>? known = Volatile.Read(ref _timeline);
            if (known is not null) return known;
            Timeline<PartyState> made = owner.Variants.Length == 0
                ? PlotFolds.Party(owner.Plot, owner.Plot.Parties[code])
                : ClaimMerge.Timelines([.. owner.Variants.Select(v => (v.Claims, v.Lifecycle.TimelineOf(code)))], PartyState.Contested);
            return Interlocked.CompareExchange(ref _timeline, made, null) ?? made;
        }
    }
}

/// <summary>The lifecycle that follows from claims.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ClaimedLifecycle
{
    internal ClaimedLifecycle()
    {
    }

    /// <summary>Gets the claims that are followed; one for each contested outcome.</summary>
    public EquatableList<Claim> Claims { get; internal init; } = [];

    /// <summary>Gets the lifecycle.</summary>
    public required AgreementLifecycle Lifecycle { get; init; }
}
