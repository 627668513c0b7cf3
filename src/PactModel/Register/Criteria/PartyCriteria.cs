using System.Globalization;

namespace PactModel;

/// <summary>All of several parties are among its parties.</summary>
internal sealed record HasAllParties(EquatableList<PartyCode> Parties) : FactCriterion
{
    public override string Text => Parties.Count == 1 ? $"of {Parties[0]}" : $"between {Join(Parties)}";

    public override void Check(QueryContext context)
    {
        foreach (PartyCode party in Parties) context.Require(party);
    }

    protected override bool Fits(RegisterEntry entry, QueryContext context) => Parties.All(p => entry.Parties.Contains(p));

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) =>
        Parties.Select(p => segment.Tables.Parties[p]).OrderBy(s => s.Count).Aggregate((found, next) => found.And(next));

    protected override string Because(RegisterEntry entry, QueryContext context) => $"Its parties include {Join(Parties)}.";
}

/// <summary>Any of several parties is among its parties.</summary>
internal sealed record HasAnyParty(EquatableList<PartyCode> Parties) : FactCriterion
{
    public override string Text => $"of any of {Join(Parties)}";

    public override void Check(QueryContext context)
    {
        foreach (PartyCode party in Parties) context.Require(party);
    }

    protected override bool Fits(RegisterEntry entry, QueryContext context) => Parties.Any(p => entry.Parties.Contains(p));

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) =>
        OrdinalSet.Union(segment.Count, [.. Parties.Select(p => segment.Tables.Parties[p])]);

    protected override string Because(RegisterEntry entry, QueryContext context) => $"Its parties include {Join(Parties.Where(p => entry.Parties.Contains(p)))}.";
}

/// <summary>The number of its parties lies between two numbers, both included.</summary>
internal sealed record HasPartyCount(int Least, int? Most) : FactCriterion
{
    public override string Text => string.Create(CultureInfo.InvariantCulture, $"with {Least}{(Most == Least ? "" : Most is { } most ? $" to {most}" : " or more")} {Noun(Most ?? 0)}");

    protected override bool Fits(RegisterEntry entry, QueryContext context) => Counts(entry.Parties.Length);

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) =>
        OrdinalSet.Union(segment.Count, [.. segment.Tables.PartyCounts.Keys.Where(Counts).Select(c => segment.Tables.PartyCounts[c])]);

    protected override string Because(RegisterEntry entry, QueryContext context) => string.Create(CultureInfo.InvariantCulture, $"It has {entry.Parties.Length} {Noun(entry.Parties.Length)}.");

    private static string Noun(int parties) => parties == 1 ? "party" : "parties";

    private bool Counts(int parties) => parties >= Least && (Most is not { } most || parties <= most);
}

/// <summary>A party has any part in it.</summary>
internal sealed record Involves(PartyCode Party) : FactCriterion
{
    public override string Text => $"involving {Party}";

    public override void Check(QueryContext context) => context.Require(Party);

    protected override bool Fits(RegisterEntry entry, QueryContext context) => entry.Involved().Contains(Party);

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) => segment.Tables.Involved[Party];

    protected override string Because(RegisterEntry entry, QueryContext context)
    {
        IEnumerable<string> roles = entry.Agreement.Parties.Where(p => p.Party == Party).Select(p => $"as {p.Role}");
        IEnumerable<string> bodies = entry.Agreement.Bodies.Where(b => b.Members.Any(m => m.Party == Party)).Select(b => $"in {b.Name}");
        string part = Join(roles.Concat(bodies));
        return $"{Party} takes part{(part.Length == 0 ? "" : $": {part}")}.";
    }
}

/// <summary>Its states lie in a region: all of them, or some and not others.</summary>
internal sealed record LiesInRegion(Region Region, bool Wholly) : FactCriterion
{
    public override string Text => Wholly ? $"within {Region}" : $"from outside towards {Region}";

    protected override bool Fits(RegisterEntry entry, QueryContext context)
    {
        PartyCode[] states = [.. entry.States];
        int inside = states.Count(Region.Contains);
        return Wholly ? inside > 0 && inside == states.Length : inside > 0 && inside < states.Length;
    }

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) =>
        Wholly ? segment.Tables.Within[Region] : segment.Tables.Touching[Region].Minus(segment.Tables.Within[Region]);

    protected override string Because(RegisterEntry entry, QueryContext context) => Wholly
        ? $"All its states lie in {Region}: {Join(entry.States)}."
        : $"States in {Region}: {Join(entry.States.Where(Region.Contains))}; elsewhere: {Join(entry.States.Where(s => !Region.Contains(s)))}.";
}

/// <summary>Of two different states among its parties, one lies in one region and one in another.</summary>
internal sealed record ReachesAcross(Region One, Region Other) : FactCriterion
{
    public override string Text => $"across {One} and {Other}";

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context) =>
        new CheckAccess(segment.Count, place => Fits(segment.Entries[place], context), Text, Set(segment, context));

    protected override bool Fits(RegisterEntry entry, QueryContext context)
    {
        PartyCode[] one = [.. entry.States.Where(One.Contains)], other = [.. entry.States.Where(Other.Contains)];
        return one.Length > 0 && other.Length > 0 && (one.Length > 1 || other.Length > 1 || one[0] != other[0]);
    }

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) =>
        segment.Tables.Touching[One].And(segment.Tables.Touching[Other]);

    protected override string Because(RegisterEntry entry, QueryContext context) =>
        $"States in {One}: {Join(entry.States.Where(One.Contains))}; in {Other}: {Join(entry.States.Where(Other.Contains))}.";
}
