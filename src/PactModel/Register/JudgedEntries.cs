namespace PactModel;

/// <summary>The agreements of a selection with how certainly each fits, whatever the level of the selection.</summary>
internal static class JudgedEntries
{
    /// <summary>Returns a source as a selection: itself, or all its agreements.</summary>
    public static AgreementSelection Selection(IAgreementSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as AgreementSelection ?? source.Where(AgreementQuery.All);
    }

    /// <summary>Returns the agreements that possibly fit, each marked as certain or not, in the order of their identifiers.</summary>
    public static IEnumerable<(RegisterEntry Entry, Certainty Certainty)> Of(AgreementSelection selection)
    {
        // Whatever certainly fits possibly does, and both come in the same order.
        using IEnumerator<RegisterEntry> certain = selection.Pool.Find(selection.Query.Node, Certainty.Certainly).GetEnumerator();
        bool more = certain.MoveNext();
        foreach (RegisterEntry entry in selection.Pool.Find(selection.Query.Node, Certainty.Possibly))
        {
            bool isCertain = more && ReferenceEquals(certain.Current, entry);
            if (isCertain) more = certain.MoveNext();
            yield return (entry, isCertain ? Certainty.Certainly : Certainty.Possibly);
        }
    }
}
