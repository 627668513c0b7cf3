using NodaTime;

namespace PactModel;

/// <summary>Everything that is known of a rotation: its rules, its members, the decisions that depart from them, and the sessions held.</summary>
/// <remarks>
/// Plain data: it answers nothing and throws nothing. <see cref="Rotation"/> checks it and answers. Equal when all members are
/// equal; <c>with</c> makes a changed copy, such as one without a decision.
/// </remarks>
public sealed partial record RotationRules
{
    /// <summary>Gets the number of the first turn that is known: the body's own number. Default 1; earlier turns are not known.</summary>
    public int FirstTurn { get; init; } = 1;

    /// <summary>Gets the terms, each from the turn it begins with, in rising order. Empty: each ordinary session is a turn.</summary>
    public EquatableList<TermChange> Terms { get; init; } = [];

    /// <summary>Gets the segments of the order, each from the turn it begins with, in rising order. At least one.</summary>
    public EquatableList<OrderSegment> Segments { get; init; } = [];

    /// <summary>Gets the spells of membership. Empty: everyone an order names is a member as long as that order is in force.</summary>
    public EquatableList<RotationMember> Members { get; init; } = [];

    /// <summary>Gets the decisions. They are a set: only swaps that share a turn have an order, the one given here.</summary>
    public EquatableList<RotationDecision> Decisions { get; init; } = [];

    /// <summary>Gets the sizes of the teams that turns in a row form, each from the turn it begins with, in rising order. Empty: turns form no teams.</summary>
    /// <remarks>They change nobody's turn: <see cref="Rotation.TeamAt"/> tells the team of a turn.</remarks>
    public EquatableList<TeamChange> Teams { get; init; } = [];

    /// <summary>Gets the recorded choices of groups that pick their holder themselves.</summary>
    public EquatableList<RecordedChoice> Choices { get; init; } = [];

    /// <summary>Gets the days on which turns in fact began, where they differ from the rule's. They move no slot.</summary>
    public EquatableList<Handover> Handovers { get; init; } = [];

    /// <summary>Gets how roles follow from turns, of each role from the turn with which its rule begins. Empty: the holder of the turn is host and chair.</summary>
    public EquatableList<RoleRule> Roles { get; init; } = [];

    /// <summary>Gets the seats at which members host, each from the turn with which it begins. Empty: not known.</summary>
    public EquatableList<HostSeat> Seats { get; init; } = [];

    /// <summary>Gets what kinds of sessions there are and what they use up. Empty: ordinary sessions only.</summary>
    public EquatableList<SessionKind> SessionKinds { get; init; } = [];

    /// <summary>Gets the sessions on record, in the order in which they were held or are planned.</summary>
    public EquatableList<Session> Sessions { get; init; } = [];

    /// <summary>
    /// Gets the last day up to which every session held is on record, or null if that is not known. Then a record of none held that uses a
    /// turn does not tell that none was, nor one on which a session is still planned for a day that is past; any other is taken to be kept
    /// to the day asked about.
    /// </summary>
    public LocalDate? SessionsCompleteTo { get; init; }

    /// <summary>Gets how often sessions are to be held. Empty: not known.</summary>
    public EquatableList<Cadence> Cadences { get; init; } = [];

    /// <summary>Gets the parts of the year, or of one year, in which no session is to be held.</summary>
    public EquatableList<ExcludedPeriod> ExcludedPeriods { get; init; } = [];

    /// <summary>Gets the sources of the rules as a whole.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];

    /// <summary>Gets a remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Returns the parties that are members, that an order names, or that a choice was made of, each once.</summary>
    internal IEnumerable<PartyCode> TakingPart()
    {
        List<PartyCode> parties = new(Members.Count + 2);
        foreach (RotationMember member in Members) parties.Add(member.Party);
        foreach (OrderSegment segment in Segments) AddNamed(segment.Order, parties);
        foreach (RecordedChoice choice in Choices) parties.Add(choice.Holder);
        return parties.Distinct();
    }

    /// <summary>Returns everyone who can be named for a turn or a role: those who take part, those whom decisions name, permanent holders.</summary>
    internal IEnumerable<PartyCode> EverNamed()
    {
        IEnumerable<TurnHolder?> holders = Decisions.SelectMany(d => d.Holders).Select(h => h.Holder).Concat<TurnHolder?>(Roles.OfType<PermanentRole>().Select(r => r.Holder));
        IEnumerable<PartyCode> own = Roles.OfType<RoleByOwnRotation>().SelectMany(r => r.Rotation.EverNamed());
        return TakingPart().Concat(holders.OfType<TurnHolder>().SelectMany(h => h.Parties)).Concat(own).Distinct();
    }

    /// <summary>Adds the parties that an order and those inside it name.</summary>
    internal static void AddNamed(RotationOrder order, List<PartyCode> parties)
    {
        order.AddNamed(parties);
        foreach (OrderBranch branch in order.Branches) AddNamed(branch.Order, parties);
    }
}
