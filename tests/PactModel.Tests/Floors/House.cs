namespace PactModel.Tests.Floors;

/// <summary>The floors of the library: a folder may name folders of lower floors and itself, nothing else.</summary>
internal static class House
{
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["Basics"] = 0,
        ["Dates"] = 1,
        ["Parties"] = 2,
        ["Areas"] = 2,
        ["Sources"] = 2,
        ["Lifecycle"] = 3,
        ["Rotation"] = 3,
        ["Agreement"] = 4,
        ["Register"] = 5,
        ["Json"] = 6,
        ["Export"] = 6,
    };

    /// <summary>The one pair of folders on the same floor of which the first may name the second.</summary>
    private static readonly (string From, string To) Neighbours = ("Sources", "Parties");

    /// <summary>Says whether the folder has a floor at all.</summary>
    public static bool Has(string folder) => Floors.ContainsKey(folder);

    /// <summary>Says whether files of one folder may name what is declared in another.</summary>
    public static bool MayName(string from, string to) =>
        string.Equals(from, to, StringComparison.Ordinal) || (from, to) == Neighbours || Floors[from] > Floors[to];

    /// <summary>Returns the floor of a file: the first folder of its path.</summary>
    public static string FolderOf(string file) => file.Split('/') is [var folder, _, ..] ? folder : "";
}
