namespace PactModel;

/// <summary>A document: one agreement or many, with the sources they share and the organisations and areas the document declares.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. Equal to a document that holds and declares the same.</para>
/// <para>
/// Agreements, shared sources and declarations are kept sorted by their codes. Every agreement holds all the sources it
/// cites; a shared source is one that a document states once for several of them.
/// </para>
/// </remarks>
public sealed partial class PactDocument : IEquatable<PactDocument>
{
    private readonly Dictionary<AgreementId, Agreement> _byId;
    private readonly Remarks _remarks;

    /// <summary>Makes a document of agreements; sources that two or more of them have in common are shared, and what they use of their own is declared.</summary>
    /// <exception cref="ArgumentNullException">The agreements are null.</exception>
    /// <exception cref="ArgumentException">An item of a list is null.</exception>
    /// <exception cref="ModelException">Two agreements have the same identifier, or declare something differently.</exception>
    public PactDocument(params IEnumerable<Agreement> agreements)
        : this((agreements ?? throw new ArgumentNullException(nameof(agreements))).ToEquatableList(), null, null, null, null)
    {
    }

    /// <summary>Makes a document of agreements with what it declares.</summary>
    /// <param name="agreements">The agreements, in any order.</param>
    /// <param name="sharedSources">The sources it states once for all; null for those that two or more agreements have in common.</param>
    /// <param name="organisations">The organisations it declares; null for those that its agreements use and that are not known.</param>
    /// <param name="areas">The areas it declares; null for those that its agreements use and that are not known.</param>
    /// <param name="reference">What is known before the document declares anything; null for what the library knows by itself.</param>
    /// <exception cref="ArgumentNullException">The agreements are null.</exception>
    /// <exception cref="ArgumentException">An item of a list is null.</exception>
    /// <exception cref="ModelException">An identifier stands twice, one source identifier stands for two sources, or a declaration clashes with what is known.</exception>
    public PactDocument(
        EquatableList<Agreement> agreements,
        EquatableList<Source>? sharedSources,
        EquatableList<Organisation>? organisations,
        EquatableList<Area>? areas,
        ReferenceData? reference)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        ThrowIfHoldsNull(agreements, nameof(agreements));
        ThrowIfHoldsNull(sharedSources, nameof(sharedSources));
        ThrowIfHoldsNull(organisations, nameof(organisations));
        ThrowIfHoldsNull(areas, nameof(areas));
        Agreements = agreements.OrderBy(a => a.Id).ToEquatableList();
        SharedSources = (sharedSources ?? InCommon(agreements)).OrderBy(s => s.Id).ToEquatableList();
        ReferenceData known = reference ?? ReferenceData.BuiltIn;
        Organisations = (organisations ?? agreements.SelectMany(a => a.Declarations.Organisations).Distinct().Where(o => !known.Parties.Contains(o.Code))).OrderBy(o => o.Code).ToEquatableList();
        Areas = (areas ?? agreements.SelectMany(a => a.Declarations.Areas).Distinct().Where(a => !known.Areas.Contains(a.Code))).OrderBy(a => a.Code).ToEquatableList();
        Reference = known.Declaring(Organisations, Areas);
        Checker checker = new();
        Check(checker);
        checker.ThrowIfErrors("the document");
        _remarks = checker.Remarks;
        _byId = Agreements.ToDictionary(a => a.Id);
    }

    /// <summary>Gets the agreements, sorted by identifier.</summary>
    public EquatableList<Agreement> Agreements { get; }

    /// <summary>Gets the sources that the document states once for all its agreements, sorted by identifier.</summary>
    public EquatableList<Source> SharedSources { get; }

    /// <summary>Gets the organisations that the document declares, sorted by code.</summary>
    public EquatableList<Organisation> Organisations { get; }

    /// <summary>Gets the areas that the document declares, sorted by code.</summary>
    public EquatableList<Area> Areas { get; }

    /// <summary>Gets what is known in the document: the reference data with what it declares. It takes no part in equality.</summary>
    public ReferenceData Reference { get; }

    /// <summary>Gets what is worth knowing about the document and its agreements. It takes no part in equality.</summary>
    /// <remarks>What can be known only once the turns of a commission are worked out is looked for when this is first asked for, once.</remarks>
    public EquatableList<Finding> Findings => _remarks.All;

    /// <summary>Gets an agreement by its identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is no such agreement; the message offers the nearest identifiers.</exception>
    public Agreement this[AgreementId id] => Find(id) ?? throw new KeyNotFoundException(
        $"There is no agreement '{id}' in the document.{NearestNames.Hint(id.ToString(), _byId.Keys.Select(k => k.ToString()))}");

    /// <summary>Gets an agreement by its identifier.</summary>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    /// <exception cref="KeyNotFoundException">There is no such agreement; the message offers the nearest identifiers.</exception>
    public Agreement this[string id] => this[AgreementId.Parse(id)];

    /// <summary>Returns an agreement by its identifier, or null if the document has none with it.</summary>
    public Agreement? Find(AgreementId id) => _byId.GetValueOrDefault(id);

    /// <inheritdoc cref="Find(AgreementId)"/>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public Agreement? Find(string id) => Find(AgreementId.Parse(id));

    /// <summary>Says whether the other document holds and declares the same.</summary>
    public bool Equals(PactDocument? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Agreements == other.Agreements && SharedSources == other.SharedSources
            && Organisations == other.Organisations && Areas == other.Areas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PactDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Agreements, SharedSources, Organisations, Areas);

    /// <summary>Says whether two documents hold and declare the same.</summary>
    public static bool operator ==(PactDocument? left, PactDocument? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two documents differ.</summary>
    public static bool operator !=(PactDocument? left, PactDocument? right) => !(left == right);

    private static void ThrowIfHoldsNull<T>(EquatableList<T>? items, string name)
        where T : class
    {
        if (items is not null && items.AsSpan().Contains(null!, ReferenceEqualityComparer.Instance)) throw new ArgumentException("An item of the list is null: leave it out.", name);
    }

    private static IEnumerable<Source> InCommon(EquatableList<Agreement> agreements) =>
        agreements.SelectMany(a => a.Sources).GroupBy(s => s).Where(g => g.Count() > 1).Select(g => g.Key);

    private void Check(Checker checker)
    {
        checker.Unique("agreements", Agreements, a => a.Id, AgreementFindings.AgreementTwice, "Agreement");
        checker.Unique("sources", SharedSources, s => s.Id, SourceFindings.Twice, "Source");
        checker.Each("sources", SharedSources, (c, source) => source.Check(c));
        Dictionary<SourceId, Source> shared = [];
        foreach (Source source in SharedSources) shared.TryAdd(source.Id, source);
        HashSet<AgreementId> ids = [.. Agreements.Select(a => a.Id)];
        checker.Each("agreements", Agreements, (c, agreement) =>
        {
            agreement.Remarks.AddTo(c, _ => true);
            if (shared.Count > 0) c.Each("sources", agreement.Sources, (inner, source) => CheckShared(inner, source, shared));
            c.Each("relations", agreement.Relations, (inner, relation) =>
            {
                if (!ids.Contains(relation.Agreement))
                    inner.Information(AgreementFindings.AgreementUnknown, $"'{relation.Agreement}' is not in this document; a register that holds it can follow the relation.");
            });
        });
    }

    private static void CheckShared(Checker checker, Source source, Dictionary<SourceId, Source> shared)
    {
        if (shared.TryGetValue(source.Id, out Source? other) && !ReferenceEquals(source, other) && source != other)
            checker.Error(SourceFindings.Clash, $"'{source.Id}' stands for two sources, one of the agreement and one of the document: rename one.");
    }
}
