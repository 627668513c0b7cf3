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

    /// <summary>Gets the first day on which the agreement's own state would differ, or null if none does.</summary>
    public LocalDate? FirstChange => FirstDifference(Actual.Timeline, Supposed.Timeline);

    /// <summary>Returns the first day on which a party's state would differ, or null if none does.</summary>
    public LocalDate? FirstChangeFor(PartyCode party) => FirstDifference(Actual.TimelineOf(party), Supposed.TimelineOf(party));

    private static LocalDate? FirstDifference<TState>(Timeline<TState> one, Timeline<TState> other)
        where TState : struct, Enum
    {
        foreach (LocalDate day in one.Spans.Concat(other.Spans).Select(s => s.From).Distinct().Order())
        {
            TimelineSpan<TState> a = one.On(day).Span, b = other.On(day).Span;
            if (!EqualityComparer<TState>.Default.Equals(a.State, b.State) || a.Possible != b.Possible || a.Claims != b.Claims) return day;
        }

        return null;
    }
}

/// <summary>What is missing for entry into force, and the earliest day it can be.</summary>
/// <remarks>Immutable; equal when both members are.</remarks>
public sealed record ForceForecast
{
    internal ForceForecast()
    {
    }

    /// <summary>Gets what is missing; empty if nothing is, or if it is not known what is.</summary>
    public EquatableList<MissingConsents> Missing { get; internal init; } = [];

    /// <summary>Gets the entry into force if all that is missing arrived on the day given; if nothing is missing, the entry into force itself.</summary>
    public required DateAnswer Earliest { get; init; }
}
