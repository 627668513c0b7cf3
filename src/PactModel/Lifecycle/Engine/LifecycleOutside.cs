namespace PactModel;

/// <summary>The surroundings as one computation sees them, with the chain of agreements that are being computed.</summary>
/// <param name="surroundings">What lies outside.</param>
/// <param name="chain">The agreements that are being computed, this one last.</param>
/// <param name="standIn">What is told of agreements that this one depends on, in the place of what they would answer; null to ask them.</param>
internal sealed class LifecycleOutside(LifecycleSurroundings surroundings, IReadOnlyList<AgreementId> chain, Func<AgreementId, ParentFacts?>? standIn = null)
{
    private readonly Dictionary<Membership, MemberGroup> _groups = new(ReferenceEqualityComparer.Instance);
    private DependenceCircle? _circle;
    private bool _isSought;

    /// <summary>Gets whether a cycle was met, so that what was computed holds for this chain only.</summary>
    public bool MetCycle { get; private set; }

    public IReadOnlyList<AgreementId> Chain => chain;

    public LifecycleSurroundings Surroundings => surroundings;

    public ParentFacts Parent(AgreementId id)
    {
        if (surroundings.IsInCycle?.Invoke(id) == true) return new ParentFacts(ParentKind.Cycle, Moment.Unknown, Moment.Never, []);
        if (chain.Contains(id))
        {
            MetCycle = true;
            return new ParentFacts(ParentKind.Cycle, Moment.Unknown, Moment.Never, []);
        }

        if (surroundings.Agreements?.Invoke(id) is not { } parent) return new ParentFacts(ParentKind.Missing, Moment.Unknown, Moment.Never, []);
        (ParentFacts facts, bool cycle) = parent.AsParent(chain);
        MetCycle |= cycle;
        return facts;
    }

    /// <summary>Returns what this agreement needs to know of one that it depends on; agreements that depend on each other are judged together.</summary>
    /// <param name="id">The agreement it depends on.</param>
    /// <param name="facts">The facts of the agreement being computed.</param>
    /// <param name="ownEntry">Computes when it would enter into force, with what it depends on as given.</param>
    public ParentFacts DependsOn(AgreementId id, LifecycleFacts facts, Func<Func<AgreementId, ParentFacts?>, Moment> ownEntry)
    {
        if (standIn?.Invoke(id) is { } told) return told;
        if (!_isSought && standIn is null)
        {
            _isSought = true;
            _circle = DependenceCircle.Of(facts, surroundings, chain, ownEntry);
            MetCycle |= _circle?.MetCycle == true;
        }

        return _circle?.Parent(id) ?? Superseded(id) ?? Parent(id);
    }

    /// <summary>Returns what is to be known of a later agreement that takes the place of the one being computed; if it depends on this one, with this one as it is.</summary>
    /// <param name="id">The later agreement.</param>
    /// <param name="own">What it needs to know of this one.</param>
    public ParentFacts Successor(AgreementId id, ParentFacts own)
    {
        if (chain.Contains(id))
        {
            MetCycle = true;
            return new ParentFacts(ParentKind.Cycle, Moment.Unknown, Moment.Never, []);
        }

        if (surroundings.Agreements?.Invoke(id) is not { } later || !LifecycleReferences.Of(later.Facts).Contains(chain[^1])) return Parent(id);
        (ParentFacts facts, bool cycle) = later.AsParent(chain, other => other == chain[^1] ? own : null);
        MetCycle |= cycle;
        return facts;
    }

    /// <summary>Returns what this agreement needs to know of one that it depends on and whose place it takes; null if it does not.</summary>
    /// <remarks>What the earlier one answers does not rest on this one but for its end.</remarks>
    private ParentFacts? Superseded(AgreementId id)
    {
        if (chain.Count > 1 && chain.Take(chain.Count - 1).Contains(id)) return null;
        if (surroundings.Agreements?.Invoke(id) is not { } earlier || earlier.Surroundings.SupersededBy?.Invoke(id).Contains(chain[^1]) != true) return null;
        (ParentFacts facts, bool cycle) = earlier.AsParent(chain);
        MetCycle |= cycle;
        return facts;
    }

    /// <summary>Returns the agreements that say they take the place of the one being computed.</summary>
    public IEnumerable<AgreementId> Successors => surroundings.SupersededBy?.Invoke(chain[^1]) ?? [];

    /// <summary>Returns the group that a membership means, made once.</summary>
    public MemberGroup Members(Membership membership)
    {
        if (!_groups.TryGetValue(membership, out MemberGroup? group)) _groups.Add(membership, group = GroupOf(membership));
        return group;
    }

    private MemberGroup GroupOf(Membership membership)
    {
        if (membership.Members.Count > 0) return MemberGroup.Of(membership.Members);
        if (membership.PartiesOf is { } agreement) return TimesIn(agreement) is { } times ? MemberGroup.Of(times, membership.On) : MemberGroup.Unknown;
        if (membership.Organisation is not { } organisation) return MemberGroup.Unknown;
        if (surroundings.Organisations?.Invoke(organisation) is { Memberships: { } memberships }) return MemberGroup.Of([.. memberships.Select(Time)], membership.On);
        return surroundings.MembersOn is { } members ? MemberGroup.Of(day => members(organisation, CalendarDays.FromNumber(day)), membership.On) : MemberGroup.Unknown;

        static MemberTime Time(OrganisationMember member)
        {
            Moment from = member.From is { } start ? Moment.On(start) : Moment.Unknown;
            return new MemberTime(member.Party, member.IsContested ? from.Open() : from, member.To is { } end ? Moment.On(end).PlusDays(1) : Moment.Never);
        }
    }

    /// <summary>Returns the times of the parties of another agreement; null if they are not known.</summary>
    public IReadOnlyList<MemberTime>? TimesIn(AgreementId agreement) =>
        (standIn?.Invoke(agreement) is { IsStandIn: false } told ? told : Parent(agreement)) is { Kind: ParentKind.Known } parent && (parent.Parties.Count > 0 || parent.Entry.IsNever) ? parent.Parties : null;
}

/// <summary>Whether a parent agreement could be asked.</summary>
internal enum ParentKind
{
    Known,
    Missing,
    Cycle,
}

/// <summary>What a dependent agreement needs to know of its parent.</summary>
/// <param name="Kind">Whether it could be asked.</param>
/// <param name="Entry">When it enters into force.</param>
/// <param name="End">When it ends.</param>
/// <param name="Parties">The times of its parties.</param>
/// <param name="IsStandIn">Whether this stands in for one in a circle, of whose parties nothing is told.</param>
internal sealed record ParentFacts(ParentKind Kind, Moment Entry, Moment End, IReadOnlyList<MemberTime> Parties, bool IsStandIn = false)
{
    /// <summary>Gets the moments behind the times, one for each combination of claims.</summary>
    public IReadOnlyList<LifecyclePlot> Plots { get; init; } = [];
}
