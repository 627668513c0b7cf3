using NodaTime;

namespace PactModel;

/// <summary>An international organisation or forum that can be a party, a framework or a place to meet.</summary>
/// <remarks>
/// Immutable; equal to an organisation with the same members of its record. Some are built in (<see cref="All"/>); an
/// app declares others and gives them to a <see cref="PartyDirectory"/>, which checks them.
/// </remarks>
public sealed partial record Organisation
{
    /// <summary>Gets the code: <c>org:</c> and the acronym.</summary>
    public required PartyCode Code { get; init; }

    /// <summary>Gets the name by language.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the acronym by language, such as ECOWAS and CEDEAO; null if it has none.</summary>
    public LocalizedText? Acronym { get; init; }

    /// <summary>Gets further names and spellings under which look-ups know it.</summary>
    public EquatableList<string> Aliases { get; init; } = [];

    /// <summary>Gets when it was founded, or null if that is not known.</summary>
    public PartialDate? Founded { get; init; }

    /// <summary>Gets the last day on which it existed under this name; null if it still does.</summary>
    public PartialDate? Dissolved { get; init; }

    /// <summary>Gets where it has its seat; null if it has none or that is not known.</summary>
    public Place? Seat { get; init; }

    /// <summary>Gets the organisation it follows; null if there is none or it is not known.</summary>
    public PartyCode? Predecessor { get; init; }

    /// <summary>Gets the memberships by date; null if the members are not known, which is not the same as none.</summary>
    /// <remarks>A list is taken to be whole: who is not in it is certainly not a member. Suspensions are not recorded.</remarks>
    public EquatableList<OrganisationMember>? Memberships { get; init; }

    /// <summary>Says whether it exists on a day; an unknown founding day makes it at most possible.</summary>
    public Certainty ExistsOn(LocalDate day)
    {
        DateSpan on = day;
        Certainty founded = Founded is { } from ? from.Span.IsOnOrBefore(on) : Certainty.Possibly;
        return founded.And(Dissolved is { } to ? on.IsOnOrBefore(to.Span) : Certainty.Certainly);
    }

    /// <summary>Says whether a party is a member on a day; at most possibly, where the members are not known.</summary>
    public Certainty IsMember(PartyCode party, LocalDate day)
    {
        if (Memberships is null) return ExistsOn(day).And(Certainty.Possibly);
        Certainty member = Certainty.CertainlyNot;
        foreach (OrganisationMember membership in Memberships)
        {
            if (membership.Party == party) member = member.Or(membership.On(day));
        }

        return member;
    }

    /// <summary>Returns the certain and the possible members on a day; null if the members are not known.</summary>
    public OrganisationMembers? MembersOn(LocalDate day)
    {
        if (Memberships is null) return null;
        ILookup<Certainty, PartyCode> members = Memberships.Select(m => m.Party).Distinct().Order().ToLookup(party => IsMember(party, day));
        return new OrganisationMembers
        {
            Certain = members[Certainty.Certainly].ToEquatableList(),
            Possible = members[Certainty.Possibly].ToEquatableList(),
        };
    }

    /// <summary>Returns the times a party was a member, as listed; empty if it never was or the members are not known.</summary>
    public EquatableList<OrganisationMember> MembershipsOf(PartyCode party) =>
        Memberships is null ? [] : Memberships.Where(m => m.Party == party).ToEquatableList();

    /// <summary>Returns the code and the English name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
