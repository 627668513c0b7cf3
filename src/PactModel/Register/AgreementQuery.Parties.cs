using NodaTime;

namespace PactModel;

public sealed partial class AgreementQuery
{
    /// <summary>Fits agreements that have a party.</summary>
    /// <remarks>Parties are those recorded with that role and those that act in events, whether or not the agreement is in force for them.</remarks>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static AgreementQuery Of(PartyCode party) => Between(party);

    /// <inheritdoc cref="Of(PartyCode)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static AgreementQuery Of(string party) => Of(PartyCode.Parse(party));

    /// <summary>Fits agreements that have all of the parties, and maybe others.</summary>
    /// <exception cref="ArgumentException">There is no code, or one is the default value.</exception>
    public static AgreementQuery Between(params ReadOnlySpan<PartyCode> parties) => new(new HasAllParties(Named(parties)));

    /// <inheritdoc cref="Between(ReadOnlySpan{PartyCode})"/>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public static AgreementQuery Between(params ReadOnlySpan<string> parties) => Between(Codes(parties));

    /// <summary>Fits agreements that have just these parties.</summary>
    /// <exception cref="ArgumentException">There is no code, or one is the default value.</exception>
    public static AgreementQuery BetweenOnly(params ReadOnlySpan<PartyCode> parties)
    {
        EquatableList<PartyCode> all = Named(parties);
        return new AgreementQuery(new HasAllParties(all)) & new AgreementQuery(new HasPartyCount(all.Count, all.Count));
    }

    /// <inheritdoc cref="BetweenOnly(ReadOnlySpan{PartyCode})"/>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public static AgreementQuery BetweenOnly(params ReadOnlySpan<string> parties) => BetweenOnly(Codes(parties));

    /// <summary>Fits agreements that have at least one of the parties.</summary>
    /// <exception cref="ArgumentException">There is no code, or one is the default value.</exception>
    public static AgreementQuery OfAny(params ReadOnlySpan<PartyCode> parties) => new(new HasAnyParty(Named(parties)));

    /// <inheritdoc cref="OfAny(ReadOnlySpan{PartyCode})"/>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public static AgreementQuery OfAny(params ReadOnlySpan<string> parties) => OfAny(Codes(parties));

    /// <summary>Fits agreements that have at least one party that was a member of an organisation on a day.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static AgreementQuery OfMembersOf(PartyCode organisation, LocalDate day) => new(new IsOfMembers(Named(organisation), day, All: false));

    /// <inheritdoc cref="OfMembersOf(PartyCode, LocalDate)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static AgreementQuery OfMembersOf(string organisation, LocalDate day) => OfMembersOf(PartyCode.Parse(organisation), day);

    /// <summary>Fits agreements of which every state among the parties, and there is one, was a member of an organisation on a day.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static AgreementQuery AmongMembersOf(PartyCode organisation, LocalDate day) => new(new IsOfMembers(Named(organisation), day, All: true));

    /// <inheritdoc cref="AmongMembersOf(PartyCode, LocalDate)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static AgreementQuery AmongMembersOf(string organisation, LocalDate day) => AmongMembersOf(PartyCode.Parse(organisation), day);

    /// <summary>Fits agreements in which a state or organisation has any part: as a party, in another role, or in a body.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static AgreementQuery Involving(PartyCode party) => new(new Involves(Named(party)));

    /// <inheritdoc cref="Involving(PartyCode)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static AgreementQuery Involving(string party) => Involving(PartyCode.Parse(party));

    /// <summary>Fits agreements whose number of parties lies between two numbers.</summary>
    /// <param name="least">The least number, included; not negative.</param>
    /// <param name="most">The greatest number, included; null for no limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The least number is negative or greater than the greatest.</exception>
    public static AgreementQuery WithParties(int least, int? most = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        if (most is { } limit) ArgumentOutOfRangeException.ThrowIfLessThan(limit, least, nameof(most));
        return new AgreementQuery(new HasPartyCount(least, most));
    }

    /// <summary>Fits agreements whose states all lie in a region: within Africa means intra-African. Organisations do not count.</summary>
    /// <exception cref="ArgumentNullException">The region is null.</exception>
    public static AgreementQuery Within(Region region) => new(new LiesInRegion(Given(region), Wholly: true));

    /// <inheritdoc cref="Within(Region)"/>
    /// <exception cref="KeyNotFoundException">There is no such region; the message offers the nearest.</exception>
    public static AgreementQuery Within(string region) => Within(Region.Parse(region));

    /// <summary>Fits agreements of which at least one state lies in a region and at least one does not: from outside towards it.</summary>
    /// <exception cref="ArgumentNullException">The region is null.</exception>
    public static AgreementQuery Towards(Region region) => new(new LiesInRegion(Given(region), Wholly: false));

    /// <inheritdoc cref="Towards(Region)"/>
    /// <exception cref="KeyNotFoundException">There is no such region; the message offers the nearest.</exception>
    public static AgreementQuery Towards(string region) => Towards(Region.Parse(region));

    /// <summary>Fits agreements between regions: of two different states among the parties, one lies in the first and one in the other.</summary>
    /// <exception cref="ArgumentNullException">A region is null.</exception>
    public static AgreementQuery Across(Region one, Region other) => new(new ReachesAcross(Given(one), Given(other)));

    /// <inheritdoc cref="Across(Region, Region)"/>
    /// <exception cref="KeyNotFoundException">There is no such region; the message offers the nearest.</exception>
    public static AgreementQuery Across(string one, string other) => Across(Region.Parse(one), Region.Parse(other));

    /// <summary>Fits agreements with a commission whose next session a party hosts, as of a day; possibly, where that is disputed or still to be chosen.</summary>
    /// <remarks>The next session is the one <see cref="AgreementDeadlines.NextSessions"/> gives: the first on record that is still to come, else by the calendar and the cadence, else after the last one held.</remarks>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static AgreementQuery HostedNextBy(PartyCode party, LocalDate asOf) => new(new IsHostedNextBy(Named(party), asOf));

    /// <inheritdoc cref="HostedNextBy(PartyCode, LocalDate)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static AgreementQuery HostedNextBy(string party, LocalDate asOf) => HostedNextBy(PartyCode.Parse(party), asOf);

    private static PartyCode Named(PartyCode party) =>
        party.IsNone ? throw new ArgumentException("The default value names no party: give a code.", nameof(party)) : party;

    private static EquatableList<PartyCode> Named(ReadOnlySpan<PartyCode> parties)
    {
        if (parties.IsEmpty) throw new ArgumentException("Give at least one party.", nameof(parties));
        foreach (PartyCode party in parties) Named(party);
        return parties.ToArray().Distinct().ToEquatableList();
    }

    private static PartyCode[] Codes(ReadOnlySpan<string> parties)
    {
        PartyCode[] codes = new PartyCode[parties.Length];
        for (int i = 0; i < parties.Length; i++) codes[i] = PartyCode.Parse(parties[i]);
        return codes;
    }

    private static T Given<T>(T value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }
}
