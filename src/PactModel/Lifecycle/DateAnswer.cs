using NodaTime;

namespace PactModel;

/// <summary>How far a day that was asked for is known.</summary>
public enum DateAnswerKind
{
    /// <summary>It is not known.</summary>
    NotKnown,

    /// <summary>It is known, to the day or between two days.</summary>
    Known,

    /// <summary>There is none: it has not happened, or has no end.</summary>
    None,

    /// <summary>Claims compete about it.</summary>
    Contested,
}

/// <summary>The answer to a question for a day, with its reasons.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record DateAnswer
{
    internal DateAnswer()
    {
    }

    /// <summary>Gets how far the day is known.</summary>
    public DateAnswerKind Kind { get; internal init; }

    /// <summary>Gets the days it can be if it is known, otherwise null.</summary>
    public DateSpan? Days { get; internal init; }

    /// <summary>Gets the day, if it is known to the day and without a mark of doubt, otherwise null.</summary>
    public LocalDate? Day => Days is { IsExact: true } days ? days.Earliest : null;

    /// <summary>Gets the day before it, if the day is known: where the answer is a first day out, this is the last day in.</summary>
    public LocalDate? DayBefore => Day is { } day && day > CalendarDays.First ? day.PlusDays(-1) : null;

    /// <summary>Gets the day before which it cannot be, where no more is known, otherwise null.</summary>
    public LocalDate? NotBefore { get; internal init; }

    /// <summary>Gets the reasons.</summary>
    public EquatableList<Reason> Reasons { get; internal init; } = [];

    /// <summary>Gets the answer under each combination of claims, if it is contested.</summary>
    public EquatableList<ClaimedDate> Claims { get; internal init; } = [];

    /// <summary>Returns the day or days, or in words that it is not known or that there is none.</summary>
    public override string ToString() => Kind switch
    {
        DateAnswerKind.Known => Days.ToString()!,
        DateAnswerKind.None => "none",
        DateAnswerKind.Contested => $"contested: {string.Join("; ", (IEnumerable<ClaimedDate>)Claims)}",
        _ => NotBefore is { } day ? $"not known, not before {DayText.Iso(day)}" : "not known",
    };
}

/// <summary>The answer that follows from claims.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record ClaimedDate
{
    internal ClaimedDate()
    {
    }

    /// <summary>Gets the claims that are followed; one for each contested outcome.</summary>
    public EquatableList<Claim> Claims { get; internal init; } = [];

    /// <summary>Gets the answer.</summary>
    public required DateAnswer Answer { get; init; }

    /// <summary>Returns the answer and the claims' statements.</summary>
    public override string ToString() => $"{Answer} ({string.Join("; ", Claims.Select(c => c.Statement))})";
}

/// <summary>A time during which an agreement is in force, for all or for a party.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record ForceSpell
{
    internal ForceSpell()
    {
    }

    /// <summary>Gets the first day in force.</summary>
    public required DateAnswer Since { get; init; }

    /// <summary>Gets the first day out; the day before it is the last day in.</summary>
    public required DateAnswer Until { get; init; }

    /// <summary>Gets why it ended or will end, where that is known.</summary>
    public EndGround Ground { get; internal init; }

    /// <summary>Returns both ends.</summary>
    public override string ToString() => $"since {Since}, first day out: {Until}";
}
