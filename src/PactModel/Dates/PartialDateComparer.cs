namespace PactModel;

/// <summary>Orders for partial dates; none of them says which event came first (that is <see cref="PartialDate.IsBefore"/>).</summary>
public static class PartialDateComparer
{
    /// <summary>
    /// Gets the order for lists that people read: by earliest day, then the vaguer date first (<c>2004</c>, <c>2004-01</c>,
    /// <c>2004-01-01</c>), then by the way it is written. A total order in which only equal dates tie.
    /// </summary>
    public static IComparer<PartialDate> Display { get; } = Comparer<PartialDate>.Create(Compare);

    private static int Compare(PartialDate x, PartialDate y)
    {
        int order = x.Earliest.CompareTo(y.Earliest);
        if (order == 0) order = y.Latest.CompareTo(x.Latest);
        return order != 0 ? order : x.Packed.CompareTo(y.Packed);
    }
}
