namespace PactModel;

/// <summary>A name of which a part stands behind a comma or in brackets, as in lists that sort by the first word: <c>Korea (Republic of)</c>.</summary>
/// <param name="First">What stands before.</param>
/// <param name="Last">What stands behind the comma, or in the brackets.</param>
/// <param name="HasBrackets">Whether it stands in brackets.</param>
internal sealed record NameParts(string First, string Last, bool HasBrackets)
{
    /// <summary>Gets the name as it is spoken: <c>Republic of Korea</c>.</summary>
    public string TurnedAbout => $"{Last} {First}";

    /// <summary>Returns the parts of a name, or null if it has none: neither a last comma nor brackets at the end.</summary>
    public static NameParts? Of(string name)
    {
        string whole = name.Trim();
        int open = whole.EndsWith(')') ? whole.LastIndexOf('(') : -1, comma = whole.IndexOf(',', StringComparison.Ordinal);
        NameParts? parts = open > 0 ? new(whole[..open].Trim(), whole[(open + 1)..^1].Trim(), HasBrackets: true)
            : comma > 0 ? new(whole[..comma].Trim(), whole[(comma + 1)..].Trim(), HasBrackets: false)
            : null;
        return parts is { First.Length: > 0, Last.Length: > 0 } ? parts : null;
    }
}
