using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>Which scheme divides the world into a region.</summary>
public enum RegionScheme
{
    /// <summary>A region of the United Nations scheme M49, such as <c>Africa</c>.</summary>
    UnitedNations,

    /// <summary>A sub-region of the United Nations scheme M49, such as <c>Western Africa</c>.</summary>
    UnitedNationsSubregion,

    /// <summary>A region of the African Union, such as <c>Western</c>; written <c>AU Western</c>.</summary>
    AfricanUnion,
}

/// <summary>A region of the world: of the United Nations scheme M49, or of the African Union.</summary>
/// <remarks>Immutable; equal when scheme and name are. Organisations lie in no region.</remarks>
public sealed record Region
{
    private Region(RegionScheme scheme, string name, EquatableList<PartyCode> states)
    {
        Scheme = scheme;
        Name = name;
        States = states;
    }

    /// <summary>Gets all regions: those of the United Nations, their sub-regions, then those of the African Union; each by name.</summary>
    public static EquatableList<Region> All => Shared.All;

    /// <summary>Gets the scheme.</summary>
    public RegionScheme Scheme { get; }

    /// <summary>Gets the name within the scheme.</summary>
    public string Name { get; }

    /// <summary>Gets the codes of the states and territories that lie in it, former ones too, in the order of their codes.</summary>
    public EquatableList<PartyCode> States { get; }

    /// <summary>Says whether a state or territory lies in the region; an organisation lies in none.</summary>
    public bool Contains(PartyCode party) => State.TryFromCode(party, out State? state) && Contains(state);

    /// <summary>Says whether a state or territory lies in the region.</summary>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public bool Contains(State state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return string.Equals(NameIn(state, Scheme), Name, StringComparison.Ordinal);
    }

    /// <summary>Finds a region by its name, such as <c>Africa</c>, <c>Western Africa</c> or <c>AU Western</c>; accents, case and punctuation do not matter.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such region; the message offers the nearest.</exception>
    public static Region Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryParse(name, out Region? region)
            ? region
            : throw new KeyNotFoundException($"'{name}' is not a region of the United Nations scheme M49 or, with 'AU' before it, of the African Union.{NearestNames.Hint(name, All.Select(r => r.ToString()))}");
    }

    /// <summary>Finds a region by its name, if there is one; see <see cref="Parse"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Region? region)
    {
        region = null;
        return name is not null && Shared.ByKey.TryGetValue(TextFolding.Key(name), out region);
    }

    /// <summary>Says whether the other region has the same scheme and name.</summary>
    public bool Equals(Region? other) => other is not null && Scheme == other.Scheme && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scheme, Name);

    /// <summary>Returns the name as it is found by: <c>Western Africa</c>, <c>AU Western</c>.</summary>
    public override string ToString() => Scheme == RegionScheme.AfricanUnion ? $"AU {Name}" : Name;

    private static string? NameIn(State state, RegionScheme scheme) => scheme switch
    {
        RegionScheme.UnitedNations => state.UnRegion,
        RegionScheme.UnitedNationsSubregion => state.UnSubregion,
        _ => state.AfricanUnionRegion,
    };

    private static class Shared
    {
        public static readonly EquatableList<Region> All = Enum.GetValues<RegionScheme>()
            .SelectMany(scheme => State.All.Where(s => NameIn(s, scheme) is not null)
                .GroupBy(s => NameIn(s, scheme)!, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new Region(scheme, g.Key, g.Select(s => s.Code).Order().ToEquatableList())))
            .ToEquatableList();

        public static readonly Dictionary<string, Region> ByKey = All.ToDictionary(r => TextFolding.Key(r.ToString()), StringComparer.Ordinal);
    }
}
