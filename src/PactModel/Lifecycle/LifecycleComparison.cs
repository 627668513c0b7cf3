using NodaTime;

namespace PactModel;

/// <summary>A lifecycle beside the one that hypothetical events would make of it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LifecycleComparison
{
    internal LifecycleComparison(AgreementLifecycle actual, AgreementLifecycle supposed)
    {
        Actual = actual;
        Supposed = supposed;
    }

    /// <summary>Gets the lifecycle as it is.</summary>
    public AgreementLifecycle Actual { get; }

    /// <summary>Gets the lifecycle with the hypothetical events.</summary>
    public AgreementLifecycle Supposed { get; }

    /// <summary>Gets the agreement's states side by side, from the first day of the calendar on.</summary>
    public EquatableList<StatesSideBySide<AgreementState>> Agreement => SideBySide(Actual.Timeline, Supposed.Timeline);

    /// <summary>Gets the first day on which the agreement's own state would differ, or null if none does.</summary>
    public LocalDate? FirstChange => FirstDifference(Agreement);

    /// <summary>Returns a party's states side by side, from the first day of the calendar on.</summary>
    public EquatableList<StatesSideBySide<PartyState>> Of(PartyCode party) => SideBySide(Actual.TimelineOf(party), Supposed.TimelineOf(party));

    /// <summary>Returns the first day on which a party's state would differ, or null if none does.</summary>
    public LocalDate? FirstChangeFor(PartyCode party) => FirstDifference(Of(party));

    private static LocalDate? FirstDifference<TState>(EquatableList<StatesSideBySide<TState>> days)
        where TState : struct, Enum => days.FirstOrDefault(d => d.IsChanged)?.From;

    private static EquatableList<StatesSideBySide<TState>> SideBySide<TState>(Timeline<TState> actual, Timeline<TState> supposed)
        where TState : struct, Enum
    {
        LocalDate[] starts = [.. actual.Spans.Concat(supposed.Spans).Select(s => s.From).Distinct().Order()];
        return starts.Select((day, i) => new StatesSideBySide<TState>
        {
            From = day,
            Until = i + 1 < starts.Length ? starts[i + 1] : null,
            Actual = actual.On(day).Span,
            Supposed = supposed.On(day).Span,
        }).ToEquatableList();
    }
}

/// <summary>What holds during a time, as it is and as hypothetical events would make it.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record StatesSideBySide<TState>
    where TState : struct, Enum
{
    internal StatesSideBySide()
    {
    }

    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the first day that is no longer in, or null if there is no end.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>Gets what holds as it is; the span can reach beyond these days.</summary>
    public required TimelineSpan<TState> Actual { get; init; }

    /// <summary>Gets what would hold; the span can reach beyond these days.</summary>
    public required TimelineSpan<TState> Supposed { get; init; }

    /// <summary>Gets whether the state, or what is possible, would be another.</summary>
    public bool IsChanged =>
        !EqualityComparer<TState>.Default.Equals(Actual.State, Supposed.State) || Actual.Possible != Supposed.Possible || Actual.Claims != Supposed.Claims;

    /// <summary>Returns the first day and both states.</summary>
    public override string ToString() => $"from {(From == CalendarDays.First ? ".." : DayText.Iso(From))}: {Actual.State} | {Supposed.State}";
}

/// <summary>What is missing for entry into force, and the earliest day it can be.</summary>
/// <remarks>Immutable; equal when both members are.</remarks>
public sealed record ForceForecast
{
    internal ForceForecast()
    {
    }

    /// <summary>Gets what is missing; empty if nothing is, or if it is not known what is. Where an outcome is contested, what is missing under any claim.</summary>
    public EquatableList<MissingConsents> Missing { get; internal init; } = [];

    /// <summary>Gets the entry into force if all that is missing arrived on the day given; if nothing is missing, the entry into force itself.</summary>
    public required DateAnswer Earliest { get; init; }
}
