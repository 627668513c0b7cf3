namespace PactModel;

/// <summary>What kind of holder a turn has.</summary>
public enum HolderKind
{
    /// <summary>One party that takes part in the rotation.</summary>
    Party,

    /// <summary>One party that is not a member at the time.</summary>
    Outsider,

    /// <summary>Nobody.</summary>
    Vacant,

    /// <summary>Claimed by the parties named and disputed.</summary>
    Contested,

    /// <summary>Several parties together.</summary>
    Collective,

    /// <summary>Not decided yet, or the decision is not on record.</summary>
    Undecided,
}

/// <summary>Who holds a turn: a party as a rule; in practice also an outsider, nobody, several, or a disputed one.</summary>
/// <remarks>Immutable; equal when kind, parties and group are. A party's code converts to a holder.</remarks>
public sealed partial record TurnHolder
{
    /// <summary>Makes a holder.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="parties">One party for a party or outsider, one or more if contested, two or more if collective, otherwise none.</param>
    /// <param name="group">The group whose decision is awaited; only for an undecided holder.</param>
    /// <exception cref="ArgumentException">The parties or the group do not fit the kind.</exception>
    public TurnHolder(HolderKind kind, EquatableList<PartyCode>? parties = null, string? group = null)
    {
        Kind = kind;
        Parties = parties ?? [];
        Group = group;
        if (Fault(kind, Parties, group) is { } fault) throw new ArgumentException(fault.Message, fault.Member);
    }

    /// <summary>Gets the holder of a turn that nobody holds.</summary>
    public static TurnHolder Vacant { get; } = new(HolderKind.Vacant);

    /// <summary>Gets the holder of a turn that is not decided.</summary>
    public static TurnHolder Undecided { get; } = new(HolderKind.Undecided);

    /// <summary>Gets the kind.</summary>
    public HolderKind Kind { get; }

    /// <summary>Gets the parties: one, several if contested or collective, or none.</summary>
    public EquatableList<PartyCode> Parties { get; }

    /// <summary>Gets the code of the group whose decision is awaited, or null.</summary>
    public string? Group { get; }

    /// <summary>Gets the party if there is just one that holds the turn undisputed, a member or an outsider; otherwise null.</summary>
    public PartyCode? Party => Kind is HolderKind.Party or HolderKind.Outsider ? Parties[0] : null;

    /// <summary>Makes a holder of one party that takes part in the rotation.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static TurnHolder Of(PartyCode party) => new(HolderKind.Party, [party]);

    /// <summary>Makes a holder of one party that is not a member.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static TurnHolder Outsider(PartyCode party) => new(HolderKind.Outsider, [party]);

    /// <summary>Makes a holder that is disputed.</summary>
    /// <exception cref="ArgumentException">There is no party.</exception>
    public static TurnHolder Contested(params ReadOnlySpan<PartyCode> parties) => new(HolderKind.Contested, EquatableList.Create(parties));

    /// <summary>Makes a holder of several parties together.</summary>
    /// <exception cref="ArgumentException">There are fewer than two parties.</exception>
    public static TurnHolder Collective(params ReadOnlySpan<PartyCode> parties) => new(HolderKind.Collective, EquatableList.Create(parties));

    /// <summary>Makes a holder that a group has still to choose.</summary>
    public static TurnHolder AwaitedFrom(string group) => new(HolderKind.Undecided, null, group);

    /// <summary>Makes a holder of one party that takes part in the rotation.</summary>
    public static implicit operator TurnHolder(PartyCode party) => Of(party);

    /// <summary>Makes a holder of one party that takes part in the rotation.</summary>
    public static TurnHolder FromPartyCode(PartyCode party) => Of(party);

    /// <summary>Returns which of the members does not fit the kind, and what to do about it, or null if both fit.</summary>
    internal static (string Member, string Message)? Fault(HolderKind kind, EquatableList<PartyCode> parties, string? group)
    {
        if (group is not null && kind != HolderKind.Undecided)
            return (nameof(group), "Only a holder of the kind 'undecided' waits for a group: leave out 'group', or choose that kind.");
        string? misfit = (kind, parties.Count) switch
        {
            (HolderKind.Party or HolderKind.Outsider, 1) or (HolderKind.Contested, >= 1) or (HolderKind.Collective, >= 2) => null,
            (HolderKind.Party, 0) => "A holder of the kind 'party' is one party: name it in 'parties', or choose the kind 'vacant' or 'undecided'.",
            (HolderKind.Party, _) => "A holder of the kind 'party' is one party: name only one in 'parties', or choose the kind 'collective' or 'contested'.",
            (HolderKind.Outsider, _) => "A holder of the kind 'outsider' is one party: name just one in 'parties'.",
            (HolderKind.Contested, _) => "A holder of the kind 'contested' is claimed by one party at least: name it in 'parties'.",
            (HolderKind.Collective, _) => "A holder of the kind 'collective' is two parties at least: name all of them in 'parties'.",
            (_, 0) => null,
            (HolderKind.Vacant, _) => "A holder of the kind 'vacant' is nobody: leave out 'parties', or choose another kind.",
            _ => "A holder of the kind 'undecided' is not known yet: leave out 'parties', or choose another kind.",
        };
        if (misfit is null && parties.AsSpan().Contains(default)) misfit = "A code among the parties is the default value, which names nobody: give a code.";
        return misfit is null ? null : (nameof(parties), misfit);
    }

    /// <summary>Says whether a party is among those named.</summary>
    internal bool Names(PartyCode party) => Parties.AsSpan().Contains(party);

    internal void Check(Checker checker) => checker.Refer("parties", Parties);

    /// <summary>Returns the party's code, or the kind and the codes in words.</summary>
    public override string ToString() => Kind switch
    {
        HolderKind.Party => Parties[0].ToString(),
        HolderKind.Outsider => $"{Parties[0]} (outside the rotation)",
        HolderKind.Vacant => "vacant",
        HolderKind.Contested => $"contested: {string.Join(", ", (IEnumerable<PartyCode>)Parties)}",
        HolderKind.Collective => $"together: {string.Join(", ", (IEnumerable<PartyCode>)Parties)}",
        _ => Group is null ? "not decided" : $"not decided: {Group} chooses",
    };
}
