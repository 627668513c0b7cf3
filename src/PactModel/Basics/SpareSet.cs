namespace PactModel;

/// <summary>Sets that a thread uses again and again while it looks for what stands twice, so that a document that is read leaves none behind.</summary>
internal static class SpareSet<T>
{
    /// <summary>The most items a set can have had to be kept; what a great document needed would else be held as long as its thread lives.</summary>
    private const int MostKept = 1024;

    [ThreadStatic]
    private static HashSet<T>? s_spare;

    /// <summary>Takes an empty set, for this thread alone, until it is given back.</summary>
    public static HashSet<T> Take()
    {
        HashSet<T> set = s_spare ?? [];
        s_spare = null;
        return set;
    }

    /// <summary>Gives a set back. One that is not, because what used it threw, is only made anew.</summary>
    public static void GiveBack(HashSet<T> set)
    {
        if (set.Count > MostKept) return;
        set.Clear();
        s_spare = set;
    }
}
