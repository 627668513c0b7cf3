namespace PactModel;

/// <summary>What agreements are counted by: the spans in which something happened, areas, parties, pairs of parties, pairs of regions.</summary>
/// <remarks>
/// <para>Immutable and safe between threads.</para>
/// <para>
/// An agreement can count in several rows: under each of its areas, and where a day is known in part possibly in each span it
/// can lie in. A day of which nothing bounds the end, or the beginning, is not known: it counts in the row for that and is
/// spread over no spans. So what truly happened in a span is at least its certain number, and at most its certain and
/// possible numbers and those of the row of days that are not known together.
/// </para>
/// </remarks>
public sealed class TrendAxis
{
    private readonly Func<IReadOnlyList<RegisterEntry>, ReferenceData, AxisReader> _read;

    private TrendAxis(string name, Func<IReadOnlyList<RegisterEntry>, ReferenceData, AxisReader> read)
    {
        Name = name;
        _read = read;
    }

    /// <summary>Gets the name in English words.</summary>
    public string Name { get; }

    /// <summary>Gets the axis of areas, as the provisions name them; an agreement that names none counts as <c>none</c>.</summary>
    public static TrendAxis Areas { get; } = new("areas", (_, _) => new AreaAxisReader(broad: false));

    /// <summary>Gets the axis of the broadest areas: those named, or the roots above them.</summary>
    public static TrendAxis BroadAreas { get; } = new("broad areas", (_, _) => new AreaAxisReader(broad: true));

    /// <summary>Gets the axis of parties, as <see cref="AgreementQuery.Of(PartyCode)"/> means them.</summary>
    public static TrendAxis Parties { get; } = new("parties", (_, _) => new PartyReader());

    /// <summary>Gets the axis of pairs of parties: an agreement counts under every two of its parties, and as <c>none</c> if it has fewer.</summary>
    public static TrendAxis Pairs { get; } = new("pairs of parties", (_, _) => new PairReader());

    /// <summary>Returns the axis of pairs of regions, in the order of their names: an agreement counts under each two in which two different states among its parties lie, and as <c>none</c> if there are no such.</summary>
    /// <remarks>An agreement within a region counts under that region twice: <c>Africa+Africa</c>. The same as <see cref="AgreementQuery.Across(Region, Region)"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The scheme is none of the enumeration.</exception>
    public static TrendAxis RegionPairs(RegionScheme scheme = RegionScheme.UnitedNations) => Enum.IsDefined(scheme)
        ? new TrendAxis("pairs of regions", (_, _) => new RegionPairReader(scheme))
        : throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "There is no such scheme of regions.");

    /// <summary>Returns the axis of spans in which an agreement was first signed.</summary>
    /// <param name="spans">The spans, each once; they may overlap.</param>
    /// <exception cref="ArgumentNullException">The spans, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">There is no span, or one stands twice.</exception>
    public static TrendAxis Signed(params IEnumerable<TrendSpan> spans) => Happened("signed", Milestone.Signature, spans);

    /// <summary>Returns the axis of the years or decades in which agreements were first signed, from the earliest to the latest day that is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is none of the enumeration.</exception>
    public static TrendAxis Signed(TrendStep step) => Happened("signed", Milestone.Signature, step);

    /// <summary>Returns the axis of spans in which an agreement first entered into force, as recorded or computed.</summary>
    /// <inheritdoc cref="Signed(IEnumerable{TrendSpan})" path="/param|/exception"/>
    public static TrendAxis EnteredIntoForce(params IEnumerable<TrendSpan> spans) => Happened("entered into force", Milestone.EntryIntoForce, spans);

    /// <summary>Returns the axis of the years or decades in which agreements first entered into force, from the earliest to the latest day that is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is none of the enumeration.</exception>
    public static TrendAxis EnteredIntoForce(TrendStep step) => Happened("entered into force", Milestone.EntryIntoForce, step);

    /// <summary>Returns the axis of spans in which an agreement ended, having been in force: the first day out lies in it.</summary>
    /// <inheritdoc cref="Signed(IEnumerable{TrendSpan})" path="/param|/exception"/>
    public static TrendAxis Ended(params IEnumerable<TrendSpan> spans) => Happened("ended", Milestone.End, spans);

    /// <summary>Returns the axis of the years or decades in which agreements ended, from the earliest to the latest day that is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is none of the enumeration.</exception>
    public static TrendAxis Ended(TrendStep step) => Happened("ended", Milestone.End, step);

    /// <summary>Returns the axis of spans on whose last day an agreement is in force.</summary>
    /// <remarks>An agreement counts in every span for which that holds, and in none if it never does. One whose entry into force is not known is possibly in force on each day it can be.</remarks>
    /// <inheritdoc cref="Signed(IEnumerable{TrendSpan})" path="/param|/exception"/>
    public static TrendAxis InForceAtEnd(params IEnumerable<TrendSpan> spans) => InForce("in force on the last day", spans, atEnd: true);

    /// <summary>Returns the axis of spans on at least one day of which an agreement is in force.</summary>
    /// <inheritdoc cref="InForceAtEnd" path="/remarks|/param|/exception"/>
    public static TrendAxis InForceWithin(params IEnumerable<TrendSpan> spans) => InForce("in force at some time", spans, atEnd: false);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    internal AxisReader Read(IReadOnlyList<RegisterEntry> entries, ReferenceData reference) => _read(entries, reference);

    private static TrendAxis Happened(string name, Milestone milestone, IEnumerable<TrendSpan> spans)
    {
        TrendSpan[] all = Distinct(spans);
        return new TrendAxis(name, (_, _) => new MilestoneReader(milestone, all));
    }

    private static TrendAxis Happened(string name, Milestone milestone, TrendStep step) => Enum.IsDefined(step)
        ? new TrendAxis(name, (entries, _) => new MilestoneReader(milestone, MilestoneReader.Covering(entries, milestone, step)))
        : throw new ArgumentOutOfRangeException(nameof(step), step, "There is no such step.");

    private static TrendAxis InForce(string name, IEnumerable<TrendSpan> spans, bool atEnd)
    {
        TrendSpan[] all = Distinct(spans);
        return new TrendAxis(name, (_, _) => new InForceReader(all, atEnd));
    }

    private static TrendSpan[] Distinct(IEnumerable<TrendSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        TrendSpan[] all = [.. spans];
        if (all.Length == 0) throw new ArgumentException("Give at least one span.", nameof(spans));
        HashSet<TrendSpan> known = [];
        foreach (TrendSpan span in all)
        {
            ArgumentNullException.ThrowIfNull(span, nameof(spans));
            if (!known.Add(span)) throw new ArgumentException($"The span {span} stands twice: give it once.", nameof(spans));
        }

        return all;
    }
}
