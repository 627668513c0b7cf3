using NodaTime;

namespace PactModel;

/// <summary>Members of an organisation on a day are among its parties: any, or all states are.</summary>
internal sealed record IsOfMembers(PartyCode Organisation, LocalDate Day, bool All) : QueryNode
{
    public override string Text => $"of {(All ? "only members" : "a member")} of {Organisation} on {DayText.Iso(Day)}";

    public override Certainty Of(RegisterEntry entry, QueryContext context)
    {
        Organisation organisation = context.Organisation(Organisation);
        IEnumerable<Certainty> members = (All ? entry.States : entry.Parties).Select(p => organisation.IsMember(p, Day));
        return All
            ? members.Aggregate((Certainty?)null, (all, next) => all is { } so ? so.And(next) : next) ?? Certainty.CertainlyNot
            : members.Aggregate(Certainty.CertainlyNot, (any, next) => any.Or(next));
    }

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context)
    {
        Organisation organisation = context.Organisation(Organisation);
        OrdinalSet any = OrdinalSet.Union(segment.Count, [.. segment.Tables.Parties.Keys.Where(p => organisation.IsMember(p, Day) >= level).Select(p => segment.Tables.Parties[p])]);
        return All ? new CheckAccess(segment.Count, place => Of(segment.Entries[place], context) >= level, Text, any) : new SetAccess(any, Text);
    }

    public override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context)
    {
        Organisation organisation = context.Organisation(Organisation);
        Certainty certainty = Of(entry, context);
        if (!certainty.CanBe()) return [];
        IEnumerable<PartyCode> members = entry.Parties.Where(p => organisation.IsMember(p, Day).CanBe());
        return [new MatchReason { Criterion = Text, Certainty = certainty, Text = $"Members of {Organisation} on {DayText.Iso(Day)} among its parties: {string.Join(", ", members)}." }];
    }

    public override void Check(QueryContext context) => context.Organisation(Organisation);
}

/// <summary>A party hosts the next session, as of a day, of one of its commissions.</summary>
internal sealed record IsHostedNextBy(PartyCode Party, LocalDate AsOf) : QueryNode
{
    public override string Text => $"hosted next by {Party} as of {DayText.Iso(AsOf)}";

    public override Certainty Of(RegisterEntry entry, QueryContext context) =>
        SessionFinder.Of(entry, AsOf).Aggregate(Certainty.CertainlyNot, (any, next) => any.Or(Hosts(entry, next)));

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context) =>
        new CheckAccess(segment.Count, place => Of(segment.Entries[place], context) >= level, Text, segment.Tables.Hosting[Party]);

    public override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context) =>
        from next in SessionFinder.Of(entry, AsOf)
        let certainty = Hosts(entry, next)
        where certainty.CanBe()
        select new MatchReason { Criterion = Text, Certainty = certainty, Text = $"{next.Commission.Name}: {next.Turn}." };

    public override void Check(QueryContext context) => context.Require(Party);

    private Certainty Hosts(RegisterEntry entry, NextSession next) => next.Host switch
    {
        { Kind: HolderKind.Undecided } => entry.Parties.Contains(Party) ? Certainty.Possibly : Certainty.CertainlyNot,
        { } host when host.Parties.AsSpan().Contains(Party) => host.Kind == HolderKind.Contested ? Certainty.Possibly : Certainty.Certainly,
        _ => Certainty.CertainlyNot,
    };
}
