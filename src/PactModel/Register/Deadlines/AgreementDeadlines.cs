using NodaTime;

namespace PactModel;

/// <summary>Asks a register or a selection what falls due, and when its commissions meet.</summary>
public static class AgreementDeadlines
{
    /// <summary>Earliest day, latest day, kind, agreement, party, body.</summary>
    private static readonly Comparer<RegisterDeadline> s_order = Comparer<RegisterDeadline>.Create((x, y) =>
    {
        int order = x.On.Earliest.CompareTo(y.On.Earliest);
        if (order == 0) order = x.On.Latest.CompareTo(y.On.Latest);
        if (order == 0) order = x.Kind.CompareTo(y.Kind);
        if (order == 0) order = x.Agreement.Id.CompareTo(y.Agreement.Id);
        if (order == 0) order = string.CompareOrdinal(x.Party?.ToString(), y.Party?.ToString());
        return order != 0 ? order : string.CompareOrdinal(x.Body?.Id.ToString(), y.Body?.Id.ToString());
    });

    /// <summary>Returns everything that falls due, or may fall due, between two days, both included: what lapses, is renewed, needs notice, is due to meet.</summary>
    /// <param name="source">The register, or a selection of it: <c>register.Of("MAR")</c>.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="asOf">The day as of which it is asked: sessions held later, and bodies that ended by then, do not count for the session that is due next. Null for the first day.</param>
    /// <returns>
    /// A sequence in order: by earliest day, latest day, kind, agreement, party, body. It is made anew each time it is
    /// enumerated; an app that shows page after page keeps the list.
    /// </returns>
    /// <remarks>
    /// <para>
    /// Of each commission the next session counts, not those after it; what was due before the first day is not here but in
    /// <see cref="NextSessions"/>, which says since when it is overdue. An agreement that has certainly ended owes no session.
    /// </para>
    /// <para>
    /// Cost: a look at two numbers and at the bodies of each agreement; lifecycles are computed only of those in which
    /// something can fall due between the days. Nothing of a lifecycle is kept that was not kept before.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public static IEnumerable<RegisterDeadline> DeadlinesBetween(this IAgreementSource source, LocalDate first, LocalDate last, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (last < first) throw new ArgumentOutOfRangeException(nameof(last), DayText.Iso(last), "The last day is before the first: exchange them.");
        DeadlineCollector collector = new(first, last, asOf ?? first);
        return source.All().Entries().SelectMany(collector.Of).Order(s_order);
    }

    /// <summary>Returns the next session of every commission that has not ended: whose turn it is, where, why, and when it is due.</summary>
    /// <param name="source">The register, or a selection of it: <c>register.Of("MAR")</c>.</param>
    /// <param name="asOf">The day as of which it is asked: sessions held later were not held yet, and the first of them is the next.</param>
    /// <returns>A sequence in order: what has been overdue longest, then what is due first, then what has no day; by agreement and body where these are the same.</returns>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    public static IEnumerable<NextSession> NextSessions(this IAgreementSource source, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.All().Entries().SelectMany(entry => SessionFinder.Of(entry, asOf))
            .OrderBy(s => s.Due.OverdueSince ?? LocalDate.MaxIsoValue)
            .ThenBy(s => s.Planned?.From?.Earliest ?? s.Due.On?.Latest ?? LocalDate.MaxIsoValue)
            .ThenBy(s => s.Agreement.Id).ThenBy(s => s.Commission.Id);
    }
}
