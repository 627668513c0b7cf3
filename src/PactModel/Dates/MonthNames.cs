namespace PactModel;

/// <summary>The names of the months, from January on, as facts are written in.</summary>
internal static class MonthNames
{
    public static IReadOnlyList<string> English { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static IReadOnlyList<string> French { get; } =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
}
