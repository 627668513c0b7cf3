using System.Globalization;

namespace PactModel;

/// <summary>An agreement beside the others of one of its parties: what is usual among them, and what in it is not.</summary>
/// <remarks>
/// Immutable; equal when all members are. It counts what is certain on record. What is not seen in an agreement is not known,
/// so what is usual among the others and not seen here may still be here, and another one may have what was not seen in it.
/// </remarks>
public sealed record AgreementAmongOthers
{
    internal AgreementAmongOthers()
    {
    }

    /// <summary>Gets the agreement.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>Gets the party whose other agreements it stands beside.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the others, in the order of their identifiers.</summary>
    public EquatableList<Agreement> Others { get; internal init; } = [];

    /// <summary>Gets the share of the others, from 0 to 1, from which something is usual.</summary>
    public required double UsualFrom { get; init; }

    /// <summary>Gets each area that this one or another one names, with how many of the others cover it or an area within it.</summary>
    public EquatableList<SharedFeature<AreaCode>> Areas { get; internal init; } = [];

    /// <summary>Gets each kind of clause that is seen in this one or another one, with how many of the others have it.</summary>
    public EquatableList<SharedFeature<ClauseKind>> Clauses { get; internal init; } = [];

    /// <summary>Gets each kind of body that is seen in this one or another one, with how many of the others have it.</summary>
    public EquatableList<SharedFeature<BodyKind>> Bodies { get; internal init; } = [];
}

/// <summary>Something that is seen in an agreement or in others, and in how many of them.</summary>
/// <typeparam name="T">The kind of thing: an area, a kind of clause, a kind of body.</typeparam>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record SharedFeature<T>
{
    internal SharedFeature()
    {
    }

    /// <summary>Gets what it is.</summary>
    public required T Item { get; init; }

    /// <summary>Gets whether it is seen in the agreement itself.</summary>
    public required bool IsSeenHere { get; init; }

    /// <summary>Gets in how many of the others it is seen.</summary>
    public required int Count { get; init; }

    /// <summary>Gets how many others there are of which anything of the kind is on record: one without any area says nothing about areas.</summary>
    public required int Of { get; init; }

    /// <summary>Gets the share of the others in which it is seen, from 0 to 1; 0 where none of them tells.</summary>
    public double Share => Of == 0 ? 0 : (double)Count / Of;

    /// <summary>Gets whether it is usual: at least the stated share of the others have it.</summary>
    public required bool IsUsual { get; init; }

    /// <summary>Gets whether it is usual among the others and not seen in the agreement.</summary>
    public bool IsUsualAndNotSeenHere => IsUsual && !IsSeenHere;

    /// <summary>Gets whether it is seen in the agreement and not usual among the others.</summary>
    public bool IsUnusual => IsSeenHere && !IsUsual;

    /// <summary>Returns what it is, in how many it is seen, and whether here.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Item}: in {Count} of {Of} others, {(IsSeenHere ? "seen here" : "not seen here")}{(IsUsual ? ", usual" : "")}");
}

/// <summary>Puts an agreement beside the others of a party.</summary>
public static class AgreementComparing
{
    /// <summary>Compares an agreement with all others of a party in a register or a selection: what is usual there, what is unusual here.</summary>
    /// <param name="source">The register, or the selection with which it is compared: <c>register.InForceOn(day)</c>.</param>
    /// <param name="agreement">The agreement; it need not fit the selection.</param>
    /// <param name="party">The party whose agreements count; those that are certainly its own.</param>
    /// <param name="usualFrom">The share of the others, above 0 and up to 1, from which something is usual. Default: half.</param>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and up to 1.</exception>
    /// <exception cref="KeyNotFoundException">The agreement or the party is not known; the message offers the nearest.</exception>
    public static AgreementAmongOthers CompareWithOthersOf(this IAgreementSource source, AgreementId agreement, PartyCode party, double usualFrom = 0.5)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!(usualFrom > 0 && usualFrom <= 1)) throw new ArgumentOutOfRangeException(nameof(usualFrom), usualFrom, "The share from which something is usual lies above 0 and is at most 1: give 0.5 for half.");
        AgreementSelection of = source.Of(party);
        Agreement own = of.Pool.Context.Find(agreement)?.Agreement ?? throw new KeyNotFoundException(
            $"There is no agreement '{agreement}' in the register.{NearestNames.HintOrPart(agreement.ToString(), of.Select(a => a.Id.ToString()))}");
        Agreement[] others = [.. of.Where(a => a.Id != agreement)];
        return new AgreementAmongOthers
        {
            Agreement = own,
            Party = party,
            Others = others.ToEquatableList(),
            UsualFrom = usualFrom,
            Areas = Features(own, others, usualFrom, AreaPairs.AreasOf, Covers),
            Clauses = Features(own, others, usualFrom, a => a.Clauses.Select(ClauseKinds.Of), (a, kind) => a.Clauses.Any(c => ClauseKinds.Of(c) == kind)),
            Bodies = Features(own, others, usualFrom, a => a.Bodies.Select(b => b.Kind), (a, kind) => a.Bodies.Any(b => b.Kind == kind)),
        };
    }

    /// <inheritdoc cref="CompareWithOthersOf(IAgreementSource, AgreementId, PartyCode, double)"/>
    /// <exception cref="FormatException">A text is no identifier, or no code.</exception>
    public static AgreementAmongOthers CompareWithOthersOf(this IAgreementSource source, string agreement, string party, double usualFrom = 0.5) =>
        CompareWithOthersOf(source, AgreementId.Parse(agreement), PartyCode.Parse(party), usualFrom);

    private static bool Covers(Agreement agreement, AreaCode area) =>
        AreaPairs.AreasOf(agreement).Any(a => a == area || AreaPairs.IsKnownWithin(agreement, a, area));

    private static EquatableList<SharedFeature<T>> Features<T>(
        Agreement own, Agreement[] others, double usualFrom, Func<Agreement, IEnumerable<T>> seen, Func<Agreement, T, bool> has)
        where T : struct
    {
        // One of which nothing of the kind is on record says nothing about what is usual.
        Agreement[] telling = [.. others.Where(other => seen(other).Any())];
        return telling.Append(own).SelectMany(seen).Distinct().Order().Select(item =>
        {
            int count = telling.Count(other => has(other, item));
            return new SharedFeature<T>
            {
                Item = item,
                IsSeenHere = has(own, item),
                Count = count,
                Of = telling.Length,
                IsUsual = telling.Length > 0 && count >= usualFrom * telling.Length,
            };
        }).ToEquatableList();
    }
}
