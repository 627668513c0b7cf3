using NodaTime;

namespace PactModel;

/// <summary>The last day on which notice can safely be received for an effect on time.</summary>
/// <remarks>
/// Immutable; equal when all members are. Searched by the clause's own counting, never subtracted: the latest day from
/// which the notice runs out while the agreement is still in force. Where it is not known how the notice is counted, or
/// the end is known in part only, it is the earliest of all results.
/// </remarks>
public sealed record LastSafeDay
{
    internal LastSafeDay()
    {
    }

    /// <summary>Gets how far it is known; only if it is known, or contested, there is a day.</summary>
    public DateAnswerKind Kind { get; internal init; }

    /// <summary>Gets the last day on which notice can be received; if contested, the earliest under any claim.</summary>
    public LocalDate? Receive { get; internal init; }

    /// <summary>Gets the last day on which it can be sent, given the days allowed for delivery.</summary>
    public LocalDate? Send { get; internal init; }

    /// <summary>Gets the days that can be the first day out that such a notice leads to; it can come long before the day asked about.</summary>
    public DateSpan? FirstDaysOut { get; internal init; }

    /// <summary>Gets the first day out that such a notice leads to, if it is known to the day and without a mark of doubt, otherwise null.</summary>
    public LocalDate? FirstDayOut => FirstDaysOut is { IsExact: true } days ? days.Earliest : null;

    /// <summary>Gets the last day in before it, if that is known to the day.</summary>
    public LocalDate? LastDayIn => FirstDayOut?.PlusDays(-1);

    /// <summary>Gets the reasons.</summary>
    public EquatableList<Reason> Reasons { get; internal init; } = [];

    /// <summary>Returns the day, or in words that it is not known or that there is none; of a contested one that it is the earliest of all claims.</summary>
    public override string ToString() => Receive is { } day ? $"{DayText.Iso(day)}{(Kind == DateAnswerKind.Contested ? " (contested: the earliest of all claims)" : "")}" : Kind == DateAnswerKind.None ? "none" : "not known";

    internal static LastSafeDay Without(DateAnswerKind kind, string rule, string text, FinalClause? clause = null) =>
        new() { Kind = kind, Reasons = [new Reason { Rule = rule, Text = text, Clause = clause }] };

    /// <summary>Returns the latest day of receipt from which a notice has run out by a day; if it is not known how it is counted, the earliest of all ways.</summary>
    internal static LocalDate? Search(LocalDate lastDayIn, Delay notice, bool countingNotKnown)
    {
        if (!countingNotKnown) return notice.LatestStart(lastDayIn);
        LocalDate?[] ways = [.. TermPlan.Ways(notice).Select(w => w.LatestStart(lastDayIn))];
        return ways.Contains(null) ? null : ways.Min();
    }
}
