using NodaTime;

namespace PactModel;

/// <summary>What holds from when to when: spans that cover all days without gaps or overlaps.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <remarks>Immutable, safe to share between threads. A day is found by binary search, without allocation.</remarks>
public sealed class Timeline<TState>
    where TState : struct, Enum
{
    private readonly int[] _starts;
    private readonly TimelineSpan<TState>[] _spans;

    internal Timeline(TimelineSpan<TState>[] spans)
    {
        _spans = spans;
        _starts = Array.ConvertAll(spans, s => CalendarDays.NumberOf(s.From));
    }

    /// <summary>Gets the spans in order, from the first day of the calendar (-9998-01-01) on.</summary>
    public EquatableList<TimelineSpan<TState>> Spans => new(_spans);

    /// <summary>Returns what holds on a day.</summary>
    public Status<TState> On(LocalDate day)
    {
        int index = Array.BinarySearch(_starts, CalendarDays.NumberOf(day));
        return new Status<TState>(day, _spans[index < 0 ? ~index - 1 : index]);
    }

    /// <summary>Says whether a state holds on a date that may be known in part only.</summary>
    public Certainty Is(TState state, DateSpan date)
    {
        bool some = false, all = true;
        foreach (TimelineSpan<TState> span in _spans)
        {
            if (span.From > date.Latest || span.Until <= date.Earliest) continue;
            Certainty certainty = span.Is(state);
            some |= certainty.CanBe();
            all &= certainty == Certainty.Certainly;
        }

        return !some ? Certainty.CertainlyNot : all && !date.IsQualified ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>Returns one line for each span.</summary>
    public override string ToString() => string.Join('\n', (IEnumerable<TimelineSpan<TState>>)_spans);
}

/// <summary>A time during which the same holds for the same reasons: from its first day to the day before <see cref="Until"/>.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record TimelineSpan<TState>
    where TState : struct, Enum
{
    internal TimelineSpan()
    {
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; internal init; }

    /// <summary>Gets the first day that is no longer in, or null if the span has no end.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>Gets the last day, or null if the span has no end.</summary>
    public LocalDate? LastDay => Until?.PlusDays(-1);

    /// <summary>Gets the state, as far as it is known: what is only possible is in <see cref="Possible"/>.</summary>
    public TState State { get; internal init; }

    /// <summary>Gets every state that is possible, in the order of the enumeration; one only if the state is certain.</summary>
    public EquatableList<TState> Possible { get; internal init; } = [];

    /// <summary>Gets whether <see cref="State"/> is certain or only possible.</summary>
    public Certainty Certainty => Possible.Count == 1 ? Certainty.Certainly : Certainty.Possibly;

    /// <summary>Gets why: the reasons of the state, then those that make it uncertain.</summary>
    public EquatableList<Reason> Reasons { get; internal init; } = [];

    /// <summary>Gets what each claim leads to, if the state is contested.</summary>
    public EquatableList<ClaimConsequence<TState>> Claims { get; internal init; } = [];

    /// <summary>Says whether a state holds: certainly, possibly, or certainly not; what only some claims lead to is possible.</summary>
    public Certainty Is(TState state)
    {
        foreach (ClaimConsequence<TState> claim in Claims)
        {
            if (claim.Possible.AsSpan().Contains(state)) return Certainty.Possibly;
        }

        foreach (TState possible in Possible)
        {
            if (EqualityComparer<TState>.Default.Equals(possible, state)) return Certainty;
        }

        return Certainty.CertainlyNot;
    }

    /// <summary>Returns the days and the state.</summary>
    public override string ToString()
    {
        string from = From == CalendarDays.First ? ".." : DayText.Iso(From);
        string last = LastDay is { } day ? DayText.Iso(day) : "..";
        string states = Possible.Count == 1 ? $"{State}" : $"{State} (possible: {string.Join(", ", (IEnumerable<TState>)Possible)})";
        return $"{from}/{last} {states}";
    }
}

/// <summary>What one claim leads to.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record ClaimConsequence<TState>
    where TState : struct, Enum
{
    internal ClaimConsequence()
    {
    }

    /// <summary>Gets the claims that are followed; one for each contested outcome.</summary>
    public EquatableList<Claim> Claims { get; internal init; } = [];

    /// <summary>Gets the state to which they lead, as far as it is known.</summary>
    public TState State { get; internal init; }

    /// <summary>Gets every state that is possible if they are right; one only if the state is certain then.</summary>
    public EquatableList<TState> Possible { get; internal init; } = [];
}

/// <summary>What holds on a day: a small value that refers to the span it comes from.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <remarks>Equal when the day and the span are. The default value belongs to no timeline and must not be asked.</remarks>
public readonly record struct Status<TState>
    where TState : struct, Enum
{
    internal Status(LocalDate day, TimelineSpan<TState> span)
    {
        Day = day;
        Span = span;
    }

    /// <summary>Gets the day asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the span the day lies in.</summary>
    public TimelineSpan<TState> Span { get; }

    /// <summary>Gets the state, as far as it is known.</summary>
    public TState State => Span.State;

    /// <summary>Gets whether the state is certain or only possible.</summary>
    public Certainty Certainty => Span.Certainty;

    /// <summary>Gets every state that is possible.</summary>
    public EquatableList<TState> Possible => Span.Possible;

    /// <summary>Gets why.</summary>
    public EquatableList<Reason> Reasons => Span.Reasons;

    /// <summary>Gets what each claim leads to, if the state is contested.</summary>
    public EquatableList<ClaimConsequence<TState>> Claims => Span.Claims;

    /// <summary>Says whether a state holds: certainly, possibly, or certainly not.</summary>
    public Certainty Is(TState state) => Span.Is(state);

    /// <summary>Returns the state, and whether it is only possible.</summary>
    public override string ToString() => Certainty == Certainty.Certainly ? $"{State}" : $"{State} (possible: {string.Join(", ", (IEnumerable<TState>)Possible)})";
}
