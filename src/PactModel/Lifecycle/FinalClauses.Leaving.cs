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
/// <remarks>
/// With a <see cref="Window"/>, notice can be received only within windows, as in conventions of the International Labour
/// Organization (No. 158, art. 17). The first opens on the day on which the minimum stay is over, or without one on the day
/// from which it would count; that day is in the window. With <see cref="WindowEvery"/> another one opens again and again. The
/// k-th further window opens after the minimum stay plus k such periods and closes after these plus the window, all counted
/// at once from the day <see cref="StayFrom"/> says, never chained from month end to month end; a day that a month lacks is
/// its last. A notice received outside every window has no effect, as one that a minimum stay bars.
/// </remarks>
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

    /// <summary>Gets from when the minimum stay and its further periods count, and every window.</summary>
    public StayCountedFrom StayFrom { get; init; }

    /// <summary>Gets what the minimum stay bars.</summary>
    public StayBars StayBars { get; init; }

    /// <summary>Gets the further periods at whose ends alone a party can leave once the minimum stay is over, or null if it then can on any day.</summary>
    /// <remarks>
    /// As in the European Social Charter (art. 37): at the end of five years, or of any further period of two, each after six
    /// months' notice. The k-th end is the minimum stay plus k such periods after the day <see cref="StayFrom"/> says, counted at
    /// once. The minimum stay must then bar effect, not notice, and there are no windows for notice.
    /// </remarks>
    public Period? StayEvery { get; init; }

    /// <summary>Gets for how long notice can be received from the end of the minimum stay on, or null if that is not limited.</summary>
    /// <remarks>Longer than nothing, in years, months, weeks and days. The minimum stay must then bar notice, not effect alone.</remarks>
    public Period? Window { get; init; }

    /// <summary>Gets from the opening of one window to that of the next, or null if there is one window only.</summary>
    /// <remarks>Not shorter than <see cref="Window"/>; a month counts as the average of four hundred years where it is compared with days.</remarks>
    public Period? WindowEvery { get; init; }

    /// <summary>Gets what the day is that opening plus window gives, or null for the first day on which notice can no longer be received.</summary>
    /// <remarks>With <see cref="EndBoundary.LastDayIn"/> notice can still be received on it; with <see cref="EndBoundary.NotSettled"/> a notice received on it takes effect possibly.</remarks>
    public EndBoundary? WindowBoundary { get; init; }

    /// <summary>Gets whether one party that leaves by notice ends the agreement for all, however many others remain.</summary>
    /// <remarks>As in the treaty on naval armament of Washington (1922, art. XXIII). Between two parties it goes without saying.</remarks>
    public bool EndsForAll { get; init; }

    /// <summary>Gets whether a withdrawal takes no effect while the party is in an armed conflict.</summary>
    public bool NotInArmedConflict { get; init; }

    private protected override bool IsForParties => true;

    private protected override string Sentence =>
        "A party can leave " +
        $"{(Notice ?? Delay.None).Describe()} {CountedText.Notice(CountedFrom)}" +
        (Boundary == EndBoundary.LastDayIn ? ", which is its last day in" : "") +
        (MinimumStay is null ? "" : (StayBars == StayBars.Notice ? ", by notice given not earlier than " : StayEvery is null ? ", but not before " : ", but only ") +
            $"{PeriodText.Describe(MinimumStay)} after the entry into force{ForIt}") +
        (StayEvery is null ? "" : $" or at the end of each further period of {PeriodText.Describe(StayEvery)}") +
        WindowWords +
        (NotInArmedConflict ? ", and not while it is in an armed conflict" : "") +
        (EndsForAll ? "; that ends the agreement for all" : "") + ".";

    private string ForIt => StayFrom == StayCountedFrom.PartyInForce ? " for it" : "";

    private string WindowWords
    {
        get
        {
            if (Window is null) return "";
            string length = PeriodText.Describe(Window) + WindowBoundary switch
            {
                EndBoundary.LastDayIn => " and a day",
                EndBoundary.NotSettled => " and perhaps a day",
                _ => "",
            };
            string first = MinimumStay is null ? $", by notice given within {length} from the entry into force{ForIt}" : $" and within {length} from then";
            return first + (WindowEvery is null ? ", and no more after that" : $", or within {length} from the end of each further period of {PeriodText.Describe(WindowEvery)}");
        }
    }

    private protected override void CheckCase(Checker checker, ConditionLimits limits)
    {
        CheckPeriod.Positive(checker, "minimumStay", MinimumStay);
        CheckPeriod.Delay(checker, "notice", Notice);
        CheckPeriod.Positive(checker, "stayEvery", StayEvery);
        CheckPeriod.Positive(checker, "window", Window);
        CheckPeriod.Positive(checker, "windowEvery", WindowEvery);
        if (Window is null && WindowEvery is not null)
            checker.ErrorAt("windowEvery", LifecycleFindings.LeavingUnclear, "Windows that open again need a length: give the window too.");
        else if (WindowEvery is not null && AverageLength(WindowEvery) < AverageLength(Window!))
            checker.ErrorAt("windowEvery", LifecycleFindings.LeavingUnclear, "The next window cannot open before the one before it has closed: give a period that is not shorter than the window.");

        if (StayEvery is not null && (MinimumStay is null || StayBars != StayBars.Effect || Window is not null))
            checker.ErrorAt("stayEvery", LifecycleFindings.LeavingUnclear, "The further periods follow a minimum stay that bars effect, and leave no room for windows: give that stay, and no window.");

        if (Window is null && WindowBoundary is not null)
            checker.ErrorAt("windowBoundary", LifecycleFindings.LeavingUnclear, "The last day of a window needs a window: give its length too.");

        if (Window is not null && MinimumStay is not null && StayBars == StayBars.Effect)
            checker.ErrorAt("stayBars", LifecycleFindings.LeavingUnclear, "The first window opens when the minimum stay is over, so that the stay bars notice before it: let it bar notice.");
    }

    /// <summary>Returns a length in parts of a day, 4800 of them, that compares months and days: four hundred years have 4800 months and 146097 days.</summary>
    private static long AverageLength(Period period) => (((period.Years * 12L) + period.Months) * 146_097) + (((period.Weeks * 7L) + period.Days) * 4800);
}

/// <summary>The text says that no party can leave.</summary>
public sealed partial record WithdrawalExcludedClause : FinalClause
{
    private protected override bool IsForParties => true;

    private protected override string Sentence => "No party can withdraw.";
}
