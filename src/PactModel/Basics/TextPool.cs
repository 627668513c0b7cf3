namespace PactModel;

/// <summary>Keeps recently seen short texts, so that reading the same code again gives the same string and allocates nothing.</summary>
/// <remarks>A fixed number of places, the last text wins its place: bounded memory, no locks, safe between threads.</remarks>
internal static class TextPool
{
    private const int Places = 4096;
    private const int LongestKept = 64;
    private static readonly string?[] s_kept = new string?[Places];

    public static string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept) return text.ToString();
        int place = string.GetHashCode(text, StringComparison.Ordinal) & (Places - 1);
        string? kept = Volatile.Read(ref s_kept[place]);
        if (kept is not null && text.SequenceEqual(kept)) return kept;
        string made = text.ToString();
        Volatile.Write(ref s_kept[place], made);
        return made;
    }
}
