using System.Globalization;

namespace PactModel;

/// <summary>Met when a number of consents has been deposited.</summary>
public sealed partial record ConsentsCount : ForceCondition
{
    /// <summary>Gets the number of consents; at least one.</summary>
    public required int Count { get; init; }

    /// <summary>Gets whether consents of organisations count.</summary>
    public bool OrganisationsCount { get; init; }

    /// <summary>Gets the parties whose consents do not count here, because another condition names them.</summary>
    public EquatableList<PartyCode> Excluding { get; init; } = [];

    /// <summary>Gets the membership whose members' consents alone count, or null if those of all do.</summary>
    /// <remarks>As in the convention on cybercrime of 2001 (art. 36(3)): five states, of which three at least are members of the Council of Europe.</remarks>
    public Membership? Of { get; init; }

    private protected override string Phrase => string.Create(CultureInfo.InvariantCulture, $"{Count} consent{(Count == 1 ? "" : "s")}{(Of is null ? "" : $" of {Of.Describe()}")} {(Count == 1 ? "has" : "have")} been deposited") +
        (Excluding.Count == 0 ? "" : $", not counting {string.Join(", ", (IEnumerable<PartyCode>)Excluding)}") +
        (OrganisationsCount ? ", those of organisations included" : "");

    /// <summary>Says whether the consent of a party counts, whatever the membership.</summary>
    private bool Counts(PartyCode party) => (OrganisationsCount || !party.IsOrganisation) && !Excluding.AsSpan().Contains(party);

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        using (checker.Member("of"))
            Of?.Check(checker);
        using Checker.Scope scope = checker.Member("count");
        if (Count < 1)
            checker.Error(LifecycleFindings.NumberTooSmall, "The number of consents must be at least one.");
        int possible = limits.Parties.Count(Counts);
        if (Of is { Members.Count: > 0 } && Of.Members.Count(Counts) is var able && Count > able)
            checker.Warning(LifecycleFindings.ThresholdTooHigh, $"The text asks for {Count} consents, but only {able} of the members listed can give one: check the number or the members.");
        else if (limits.Closed && Count > possible)
            checker.Warning(LifecycleFindings.ThresholdTooHigh, $"The text asks for {Count} consents, but only {possible} parties can give one: check the number or the parties.");
    }
}

/// <summary>Met when all of the named parties have consented.</summary>
public sealed partial record NamedConsents : ForceCondition
{
    /// <summary>Gets the parties named; at least one.</summary>
    public required EquatableList<PartyCode> Parties { get; init; }

    private protected override string Phrase => Parties.Count <= 6
        ? $"{string.Join(", ", (IEnumerable<PartyCode>)Parties)} have consented"
        : string.Create(CultureInfo.InvariantCulture, $"all {Parties.Count} named parties have consented");

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        ConditionCheck.NotEmpty(checker, "parties", Parties.Count);
        ConditionCheck.Known(checker, "parties", Parties, limits);
    }
}

/// <summary>A group of parties that is told by what they are, rather than by name.</summary>
public enum ConsentGroup
{
    /// <summary>All that signed.</summary>
    Signatories,

    /// <summary>All parties listed for the agreement, which took part in drawing it up (VCLT 2(1)(e), 24(2)).</summary>
    NegotiatingParties,

    /// <summary>All that were parties of another agreement by the end of the day before the one that is judged, such as the one a protocol amends; who joins it on that day or later need not have consented.</summary>
    PartiesOfAgreement,

    /// <summary>All members of an organisation.</summary>
    MembersOfOrganisation,
}

/// <summary>Met when all of a group have consented.</summary>
public sealed partial record ConsentsOfAll : ForceCondition
{
    /// <summary>Gets the group.</summary>
    public required ConsentGroup Group { get; init; }

    /// <summary>Gets the other agreement, if the group is its parties.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>Gets the membership, if the group is the members of an organisation.</summary>
    public Membership? Membership { get; init; }

    private protected override string Phrase => Group switch
    {
        ConsentGroup.Signatories => "all signatories have consented",
        ConsentGroup.PartiesOfAgreement => $"all parties of '{Agreement}' have consented",
        ConsentGroup.MembersOfOrganisation => $"all {Membership?.Describe() ?? "members of the organisation"} have consented",
        _ => "all parties have consented",
    };

    internal override void Check(Checker checker, ConditionLimits limits)
    {
        if ((Group == ConsentGroup.PartiesOfAgreement) != (Agreement is not null))
            checker.ErrorAt("agreement", LifecycleFindings.GroupUnclear, "Name the other agreement if, and only if, its parties are the group.");

        if ((Group == ConsentGroup.MembersOfOrganisation) != (Membership is not null))
            checker.ErrorAt("membership", LifecycleFindings.GroupUnclear, "Give the membership if, and only if, an organisation's members are the group.");

        checker.Refer("agreement", Agreement);
        using (checker.Member("membership"))
            Membership?.Check(checker);
    }
}

/// <summary>The members of an organisation on a stated date.</summary>
/// <remarks>Immutable; equal when all members are. Where the members are listed, the list is used and the organisation is not asked.</remarks>
public sealed partial record Membership
{
    /// <summary>Gets the organisation, or null if only the list matters.</summary>
    public PartyCode? Organisation { get; init; }

    /// <summary>Gets the agreement whose parties are meant, such as the convention that a protocol amends; null if another membership is.</summary>
    public AgreementId? PartiesOf { get; init; }

    /// <summary>Gets the day whose members are meant, or null for the day on which the condition is judged.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Gets the members, or an empty list to take those the organisation has on that day.</summary>
    public EquatableList<PartyCode> Members { get; init; } = [];

    /// <summary>Returns the membership as a phrase: <c>members of org:SADC on 2003-08-26</c>.</summary>
    public string Describe()
    {
        string whose = PartiesOf is { } agreement ? $"parties of '{agreement}'" : Organisation is null ? "members listed" : $"members of {Organisation}";
        return On is null ? whose : $"{whose} on {On}";
    }

    /// <summary>Returns <see cref="Describe"/>.</summary>
    public override string ToString() => Describe();

    internal void Check(Checker checker)
    {
        if (Organisation is null && Members.Count == 0 && PartiesOf is null)
            checker.Error(LifecycleFindings.GroupUnclear, "Say whose members are meant: name the organisation or the agreement, or list the members.");
        if (PartiesOf is not null && (Organisation is not null || Members.Count > 0))
            checker.ErrorAt("partiesOf", LifecycleFindings.GroupUnclear, "The parties of an agreement are a membership of their own: leave the organisation and the members out.");
        checker.Refer("organisation", Organisation);
        checker.Refer("partiesOf", PartiesOf);
        checker.Refer("members", Members);
        checker.Unique("members", Members, p => p, LifecycleFindings.PartyTwice, "Member");
    }
}
