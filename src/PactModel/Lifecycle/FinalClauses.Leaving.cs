using NodaTime;

namespace PactModel;

/// <summary>From when a minimum stay counts.</summary>
public enum StayCountedFrom
{
    /// <summary>From the agreement's entry into force.</summary>
    AgreementInForce,

    /// <summary>From the entry into force for the party that leaves.</summary>
    PartyInForce,
}

/// <summary>What a minimum stay bars.</summary>
public enum StayBars
{
    /// <summary>Notice received before its end has no effect.</summary>
    Notice,

    /// <summary>Notice can be given, but takes no effect before its end.</summary>
    Effect,
}

/// <summary>How a party leaves: notice, what it counts from, and when it takes effect.</summary>
public sealed partial record WithdrawalClause : FinalClause
{
    /// <summary>Gets the period of notice, or null if there is none; a fixed day of the year is a matter of the delay's alignment.</summary>
    public Delay? Notice { get; init; }

    /// <summary>Gets whether it is not known how the text counts the notice; every way is then reckoned with.</summary>
    public bool NoticeCountingNotKnown { get; init; }

    /// <summary>Gets from which date of the notice the period counts.</summary>
    public CountedDate CountedFrom { get; init; }

    /// <summary>Gets which receipt counts where there are several addressees.</summary>
    public CountedReceipt Receipt { get; init; }

    /// <summary>Gets what the computed day is, or null for the day the effect comes: the first day out.</summary>
    public EndBoundary? Boundary { get; init; }

    /// <summary>Gets the minimum stay, or null.</summary>
    public Period? MinimumStay { get; init; }

    /// <summary>Gets from when the minimum stay counts.</summary>
    public StayCountedFrom StayFrom { get; init; }

    /// <summary>Gets what the minimum stay bars.</summary>
    public StayBars StayBars { get; init; }

    /// <summary>Gets whether a withdrawal takes no effect while the party is in an armed conflict.</summary>
    public bool NotInArmedConflict { get; init; }

    private protected override bool IsForParties => true;

    private protected override string Sentence =>
        "A party can leave " +
        $"{(Notice ?? Delay.None).Describe()} {CountedText.Notice(CountedFrom)}" +
        (Boundary == EndBoundary.LastDayIn ? ", which is its last day in" : "") +
        (MinimumStay is null ? "" : (StayBars == StayBars.Notice ? ", by notice given not earlier than " : ", but not before ") +
            $"{PeriodText.Describe(MinimumStay)} after the entry into force{(StayFrom == StayCountedFrom.PartyInForce ? " for it" : "")}") +
        (NotInArmedConflict ? ", and not while it is in an armed conflict" : "") + ".";

    private protected override void CheckCase(Checker checker, ConditionLimits limits)
    {
        CheckPeriod.Positive(checker, "minimumStay", MinimumStay);
        CheckPeriod.Delay(checker, "notice", Notice);
    }
}

/// <summary>The text says that no party can leave.</summary>
public sealed partial record WithdrawalExcludedClause : FinalClause
{
    private protected override bool IsForParties => true;

    private protected override string Sentence => "No party can withdraw.";
}
