using NodaTime;

namespace PactModel;

/// <summary>The criteria of <see cref="AgreementQuery"/>, called on a register or a selection one after the other: each narrows what is found.</summary>
public static class AgreementCriteria
{
    /// <summary>Selects all agreements.</summary>
    public static AgreementSelection All(this IAgreementSource source) => On(source).Where(AgreementQuery.All);

    /// <inheritdoc cref="AgreementQuery.Identified(ReadOnlySpan{string})"/>
    public static AgreementSelection Identified(this IAgreementSource source, params ReadOnlySpan<string> ids) => On(source).Where(AgreementQuery.Identified(ids));

    /// <inheritdoc cref="AgreementQuery.Identified(ReadOnlySpan{AgreementId})"/>
    public static AgreementSelection Identified(this IAgreementSource source, params ReadOnlySpan<AgreementId> ids) => On(source).Where(AgreementQuery.Identified(ids));

    /// <inheritdoc cref="AgreementQuery.InForceOn"/>
    public static AgreementSelection InForceOn(this IAgreementSource source, DateSpan date) => On(source).Where(AgreementQuery.InForceOn(date));

    /// <inheritdoc cref="AgreementQuery.InState"/>
    public static AgreementSelection InState(this IAgreementSource source, AgreementState state, DateSpan date) => On(source).Where(AgreementQuery.InState(state, date));

    /// <inheritdoc cref="AgreementQuery.InForceThroughout"/>
    public static AgreementSelection InForceThroughout(this IAgreementSource source, LocalDate from, LocalDate? to) => On(source).Where(AgreementQuery.InForceThroughout(from, to));

    /// <inheritdoc cref="AgreementQuery.InForceAtSomeTime"/>
    public static AgreementSelection InForceAtSomeTime(this IAgreementSource source, LocalDate from, LocalDate? to) => On(source).Where(AgreementQuery.InForceAtSomeTime(from, to));

    /// <inheritdoc cref="AgreementQuery.InForceFor(string, LocalDate)"/>
    public static AgreementSelection InForceFor(this IAgreementSource source, string party, LocalDate day) => On(source).Where(AgreementQuery.InForceFor(party, day));

    /// <inheritdoc cref="AgreementQuery.InForceFor(PartyCode, LocalDate)"/>
    public static AgreementSelection InForceFor(this IAgreementSource source, PartyCode party, LocalDate day) => On(source).Where(AgreementQuery.InForceFor(party, day));

    /// <inheritdoc cref="AgreementQuery.InForceBetween(string, string, LocalDate)"/>
    public static AgreementSelection InForceBetween(this IAgreementSource source, string party, string other, LocalDate day) => On(source).Where(AgreementQuery.InForceBetween(party, other, day));

    /// <inheritdoc cref="AgreementQuery.InForceBetween(PartyCode, PartyCode, LocalDate)"/>
    public static AgreementSelection InForceBetween(this IAgreementSource source, PartyCode party, PartyCode other, LocalDate day) => On(source).Where(AgreementQuery.InForceBetween(party, other, day));

    /// <inheritdoc cref="AgreementQuery.SignedIn"/>
    public static AgreementSelection SignedIn(this IAgreementSource source, LocalDate? from, LocalDate? to) => On(source).Where(AgreementQuery.SignedIn(from, to));

    /// <inheritdoc cref="AgreementQuery.EnteredIntoForceIn"/>
    public static AgreementSelection EnteredIntoForceIn(this IAgreementSource source, LocalDate? from, LocalDate? to) => On(source).Where(AgreementQuery.EnteredIntoForceIn(from, to));

    /// <inheritdoc cref="AgreementQuery.EndedIn"/>
    public static AgreementSelection EndedIn(this IAgreementSource source, LocalDate? from, LocalDate? to) => On(source).Where(AgreementQuery.EndedIn(from, to));

    /// <inheritdoc cref="AgreementQuery.Of(string)"/>
    public static AgreementSelection Of(this IAgreementSource source, string party) => On(source).Where(AgreementQuery.Of(party));

    /// <inheritdoc cref="AgreementQuery.Of(PartyCode)"/>
    public static AgreementSelection Of(this IAgreementSource source, PartyCode party) => On(source).Where(AgreementQuery.Of(party));

    /// <inheritdoc cref="AgreementQuery.Between(ReadOnlySpan{string})"/>
    public static AgreementSelection Between(this IAgreementSource source, params ReadOnlySpan<string> parties) => On(source).Where(AgreementQuery.Between(parties));

    /// <inheritdoc cref="AgreementQuery.Between(ReadOnlySpan{PartyCode})"/>
    public static AgreementSelection Between(this IAgreementSource source, params ReadOnlySpan<PartyCode> parties) => On(source).Where(AgreementQuery.Between(parties));

    /// <inheritdoc cref="AgreementQuery.BetweenOnly(ReadOnlySpan{string})"/>
    public static AgreementSelection BetweenOnly(this IAgreementSource source, params ReadOnlySpan<string> parties) => On(source).Where(AgreementQuery.BetweenOnly(parties));

    /// <inheritdoc cref="AgreementQuery.BetweenOnly(ReadOnlySpan{PartyCode})"/>
    public static AgreementSelection BetweenOnly(this IAgreementSource source, params ReadOnlySpan<PartyCode> parties) => On(source).Where(AgreementQuery.BetweenOnly(parties));

    /// <inheritdoc cref="AgreementQuery.OfAny(ReadOnlySpan{string})"/>
    public static AgreementSelection OfAny(this IAgreementSource source, params ReadOnlySpan<string> parties) => On(source).Where(AgreementQuery.OfAny(parties));

    /// <inheritdoc cref="AgreementQuery.OfAny(ReadOnlySpan{PartyCode})"/>
    public static AgreementSelection OfAny(this IAgreementSource source, params ReadOnlySpan<PartyCode> parties) => On(source).Where(AgreementQuery.OfAny(parties));

    /// <inheritdoc cref="AgreementQuery.OfMembersOf(string, LocalDate)"/>
    public static AgreementSelection OfMembersOf(this IAgreementSource source, string organisation, LocalDate day) => On(source).Where(AgreementQuery.OfMembersOf(organisation, day));

    /// <inheritdoc cref="AgreementQuery.OfMembersOf(PartyCode, LocalDate)"/>
    public static AgreementSelection OfMembersOf(this IAgreementSource source, PartyCode organisation, LocalDate day) => On(source).Where(AgreementQuery.OfMembersOf(organisation, day));

    /// <inheritdoc cref="AgreementQuery.AmongMembersOf(string, LocalDate)"/>
    public static AgreementSelection AmongMembersOf(this IAgreementSource source, string organisation, LocalDate day) => On(source).Where(AgreementQuery.AmongMembersOf(organisation, day));

    /// <inheritdoc cref="AgreementQuery.AmongMembersOf(PartyCode, LocalDate)"/>
    public static AgreementSelection AmongMembersOf(this IAgreementSource source, PartyCode organisation, LocalDate day) => On(source).Where(AgreementQuery.AmongMembersOf(organisation, day));

    /// <inheritdoc cref="AgreementQuery.Involving(string)"/>
    public static AgreementSelection Involving(this IAgreementSource source, string party) => On(source).Where(AgreementQuery.Involving(party));

    /// <inheritdoc cref="AgreementQuery.Involving(PartyCode)"/>
    public static AgreementSelection Involving(this IAgreementSource source, PartyCode party) => On(source).Where(AgreementQuery.Involving(party));

    /// <inheritdoc cref="AgreementQuery.WithParties"/>
    public static AgreementSelection WithParties(this IAgreementSource source, int least, int? most = null) => On(source).Where(AgreementQuery.WithParties(least, most));

    /// <inheritdoc cref="AgreementQuery.Within(string)"/>
    public static AgreementSelection Within(this IAgreementSource source, string region) => On(source).Where(AgreementQuery.Within(region));

    /// <inheritdoc cref="AgreementQuery.Within(Region)"/>
    public static AgreementSelection Within(this IAgreementSource source, Region region) => On(source).Where(AgreementQuery.Within(region));

    /// <inheritdoc cref="AgreementQuery.Towards(string)"/>
    public static AgreementSelection Towards(this IAgreementSource source, string region) => On(source).Where(AgreementQuery.Towards(region));

    /// <inheritdoc cref="AgreementQuery.Towards(Region)"/>
    public static AgreementSelection Towards(this IAgreementSource source, Region region) => On(source).Where(AgreementQuery.Towards(region));

    /// <inheritdoc cref="AgreementQuery.Across(string, string)"/>
    public static AgreementSelection Across(this IAgreementSource source, string one, string other) => On(source).Where(AgreementQuery.Across(one, other));

    /// <inheritdoc cref="AgreementQuery.Across(Region, Region)"/>
    public static AgreementSelection Across(this IAgreementSource source, Region one, Region other) => On(source).Where(AgreementQuery.Across(one, other));

    /// <inheritdoc cref="AgreementQuery.HostedNextBy(string, LocalDate)"/>
    public static AgreementSelection HostedNextBy(this IAgreementSource source, string party, LocalDate asOf) => On(source).Where(AgreementQuery.HostedNextBy(party, asOf));

    /// <inheritdoc cref="AgreementQuery.HostedNextBy(PartyCode, LocalDate)"/>
    public static AgreementSelection HostedNextBy(this IAgreementSource source, PartyCode party, LocalDate asOf) => On(source).Where(AgreementQuery.HostedNextBy(party, asOf));

    /// <inheritdoc cref="AgreementQuery.Covering(string)"/>
    public static AgreementSelection Covering(this IAgreementSource source, string area) => On(source).Where(AgreementQuery.Covering(area));

    /// <inheritdoc cref="AgreementQuery.Covering(AreaCode)"/>
    public static AgreementSelection Covering(this IAgreementSource source, AreaCode area) => On(source).Where(AgreementQuery.Covering(area));

    /// <inheritdoc cref="AgreementQuery.OfKind"/>
    public static AgreementSelection OfKind(this IAgreementSource source, params ReadOnlySpan<InstrumentKind> kinds) => On(source).Where(AgreementQuery.OfKind(kinds));

    /// <inheritdoc cref="AgreementQuery.OfCharacter"/>
    public static AgreementSelection OfCharacter(this IAgreementSource source, LegalCharacter character) => On(source).Where(AgreementQuery.OfCharacter(character));

    /// <inheritdoc cref="AgreementQuery.WithBody"/>
    public static AgreementSelection WithBody(this IAgreementSource source, BodyKind kind) => On(source).Where(AgreementQuery.WithBody(kind));

    /// <inheritdoc cref="AgreementQuery.Against(string)"/>
    public static AgreementSelection Against(this IAgreementSource source, string threat) => On(source).Where(AgreementQuery.Against(threat));

    /// <inheritdoc cref="AgreementQuery.Against(ThemeCode)"/>
    public static AgreementSelection Against(this IAgreementSource source, ThemeCode threat) => On(source).Where(AgreementQuery.Against(threat));

    /// <inheritdoc cref="AgreementQuery.InTheatre(string)"/>
    public static AgreementSelection InTheatre(this IAgreementSource source, string theatre) => On(source).Where(AgreementQuery.InTheatre(theatre));

    /// <inheritdoc cref="AgreementQuery.InTheatre(ThemeCode)"/>
    public static AgreementSelection InTheatre(this IAgreementSource source, ThemeCode theatre) => On(source).Where(AgreementQuery.InTheatre(theatre));

    /// <inheritdoc cref="AgreementQuery.RelatedTo(string, RelationKind?)"/>
    public static AgreementSelection RelatedTo(this IAgreementSource source, string agreement, RelationKind? kind = null) => On(source).Where(AgreementQuery.RelatedTo(agreement, kind));

    /// <inheritdoc cref="AgreementQuery.RelatedTo(AgreementId, RelationKind?)"/>
    public static AgreementSelection RelatedTo(this IAgreementSource source, AgreementId agreement, RelationKind? kind = null) => On(source).Where(AgreementQuery.RelatedTo(agreement, kind));

    /// <inheritdoc cref="AgreementQuery.Titled"/>
    public static AgreementSelection Titled(this IAgreementSource source, string text) => On(source).Where(AgreementQuery.Titled(text));

    private static IAgreementSource On(IAgreementSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source;
    }
}
