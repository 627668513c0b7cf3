using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>A vocabulary of cooperation areas: each area, its broader one and its narrower ones.</summary>
/// <remarks>
/// Immutable and safe to share between threads; two vocabularies are equal when they hold equal areas in the same
/// order. Whether one area lies within another is answered in constant time, each area is found by its code in
/// constant time, and a list of narrower areas costs as much as it is long.
/// </remarks>
public sealed partial class AreaVocabulary : IEquatable<AreaVocabulary>
{
    private readonly Dictionary<AreaCode, AreaNode> _nodes;
    private readonly Area[] _inTreeOrder;

    private AreaVocabulary(EquatableList<Area> all)
    {
        All = all;
        (_nodes, _inTreeOrder) = AreaNode.MakeTree(all);
        Roots = all.Where(area => area.Broader is null).ToEquatableList();
    }

    /// <summary>Gets the starting vocabulary of areas of defence and security cooperation.</summary>
    public static AreaVocabulary Default => Shared.Default;

    /// <summary>Gets every area, in the order in which they were declared.</summary>
    public EquatableList<Area> All { get; }

    /// <summary>Gets the areas without a broader one, in the order in which they were declared.</summary>
    public EquatableList<Area> Roots { get; }

    /// <summary>Returns the area with a code.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such area; the message offers the nearest.</exception>
    public Area Get(AreaCode code) => Node(code).Area;

    /// <summary>Returns a vocabulary with further areas, under areas that are there or among themselves, in any order.</summary>
    /// <exception cref="ModelException">A code stands twice, a broader area is not known, or areas are broader than each other in a circle.</exception>
    public AreaVocabulary With(params IEnumerable<Area> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return With(areas.ToEquatableList(), again: false);
    }

    /// <summary>Returns a vocabulary that also has the areas a document declares; what it has just so may be declared again.</summary>
    internal AreaVocabulary With(EquatableList<Area> declared, bool again)
    {
        Checker checker = new();
        Check(checker, declared, again);
        checker.ThrowIfErrors("a vocabulary of areas");
        Area[] added = [.. declared.Where(area => !Contains(area.Code))];
        return added.Length == 0 ? this : new AreaVocabulary([.. All, .. added]);
    }

    /// <summary>Says whether the vocabulary has an area with the code.</summary>
    public bool Contains(AreaCode code) => _nodes.ContainsKey(code);

    /// <summary>Returns the area with a code, if there is one.</summary>
    public bool TryGet(AreaCode code, [NotNullWhen(true)] out Area? area)
    {
        area = _nodes.TryGetValue(code, out AreaNode? node) ? node.Area : null;
        return area is not null;
    }

    /// <summary>Says whether an area is the broader one or lies below it, at any depth; every area lies within itself.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary lacks one of the areas; the message offers the nearest.</exception>
    public bool IsWithin(AreaCode area, AreaCode broader)
    {
        AreaNode node = Node(area);
        AreaNode above = Node(broader);
        return above.First <= node.First && node.First < above.End;
    }

    /// <summary>Returns the areas directly below one, in the order in which they were declared.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such area; the message offers the nearest.</exception>
    public EquatableList<Area> Narrower(AreaCode code) => Node(code).Narrower.Select(node => node.Area).ToEquatableList();

    /// <summary>Returns the areas below one at any depth, without itself: each after its broader one.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such area; the message offers the nearest.</exception>
    public EquatableList<Area> AllNarrower(AreaCode code)
    {
        AreaNode node = Node(code);
        return EquatableList.Create<Area>(_inTreeOrder.AsSpan(node.First + 1, node.End - node.First - 1));
    }

    /// <summary>Returns the areas above one, from the nearest to the root; empty for a root.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such area; the message offers the nearest.</exception>
    public EquatableList<Area> AllBroader(AreaCode code)
    {
        List<Area> above = [];
        for (AreaNode? node = Node(code).Broader; node is not null; node = node.Broader) above.Add(node.Area);
        return above.ToEquatableList();
    }

    /// <summary>Returns the label of an area in a language; in English where that language is not given.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such area; the message offers the nearest.</exception>
    public string LabelOf(AreaCode code, string language = "en") => Get(code).Label.In(language);

    /// <summary>Returns the areas with a label, in any language, or a code; accents, case and punctuation do not matter.</summary>
    public EquatableList<Area> Find(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        string key = TextFolding.Key(label);
        return All.Where(area => Spellings(area).Any(spelling => string.Equals(TextFolding.Key(spelling), key, StringComparison.Ordinal))).ToEquatableList();
    }

    /// <summary>Says whether the other vocabulary holds equal areas in the same order.</summary>
    public bool Equals(AreaVocabulary? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AreaVocabulary);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();

    /// <summary>Says whether two vocabularies hold equal areas in the same order.</summary>
    public static bool operator ==(AreaVocabulary? left, AreaVocabulary? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two vocabularies differ.</summary>
    public static bool operator !=(AreaVocabulary? left, AreaVocabulary? right) => !(left == right);

    private static IEnumerable<string> Spellings(Area area) => area.Label.Entries.Select(e => e.Value).Append(area.Code.ToString());

    private AreaNode Node(AreaCode code) =>
        _nodes.TryGetValue(code, out AreaNode? node) ? node : throw new KeyNotFoundException(Unknown(code));

    private static class Shared
    {
        public static readonly AreaVocabulary Default = new(AreaReader.Read(ResourceRows.Load("PactModel.areas.txt")));
    }
}
