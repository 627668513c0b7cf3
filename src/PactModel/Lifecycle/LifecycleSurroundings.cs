using NodaTime;

namespace PactModel;

/// <summary>What lies outside an agreement and its lifecycle asks for: other agreements, and the members of organisations.</summary>
/// <remarks>Immutable; the functions must be safe to call from several threads. What is not given, or answers null, is not known.</remarks>
public sealed class LifecycleSurroundings
{
    /// <summary>Gets the surroundings of an agreement alone: nothing is known.</summary>
    public static LifecycleSurroundings Alone { get; } = new();

    /// <summary>Gets the function that finds another agreement's lifecycle, or null if none can be found.</summary>
    public Func<AgreementId, AgreementLifecycle?>? Agreements { get; init; }

    /// <summary>Gets the function that gives the agreements whose records say that they take the place of one, or null if none can be found.</summary>
    /// <remarks>Where an agreement's own record holds no end, it ends when such a later one enters into force (VCLT 59).</remarks>
    public Func<AgreementId, IEnumerable<AgreementId>>? SupersededBy { get; init; }

    /// <summary>Gets the function that finds an organisation by its code, or null if none can be found.</summary>
    /// <remarks>Its memberships are judged with what is known of their dates, and on the days on which they change; where it is not found or has no list, <see cref="MembersOn"/> is asked.</remarks>
    public Func<PartyCode, Organisation?>? Organisations { get; init; }

    /// <summary>Gets the function that gives the members of an organisation on a day, or null if none are known.</summary>
    public Func<PartyCode, LocalDate, IEnumerable<PartyCode>?>? MembersOn { get; init; }

    /// <summary>Gets the function that says whether another agreement rests on this one, so that neither can be asked about the other; null to find out by asking.</summary>
    internal Func<AgreementId, bool>? IsInCycle { get; init; }

    internal LifecycleSurroundings WithOrganisations(Func<PartyCode, Organisation?> organisations) =>
        new() { Agreements = Agreements, SupersededBy = SupersededBy, Organisations = organisations, IsInCycle = IsInCycle };

    internal LifecycleSurroundings With(Func<AgreementId, AgreementLifecycle?> agreements, Func<AgreementId, IEnumerable<AgreementId>>? supersededBy, Func<AgreementId, bool>? isInCycle) =>
        new() { Agreements = agreements, SupersededBy = supersededBy, Organisations = Organisations, MembersOn = MembersOn, IsInCycle = isInCycle };

    internal LifecycleSurroundings WithCircle(AgreementId[] circle) =>
        new() { Agreements = Agreements, SupersededBy = SupersededBy, Organisations = Organisations, MembersOn = MembersOn, IsInCycle = id => circle.Contains(id) || IsInCycle?.Invoke(id) == true };
}
