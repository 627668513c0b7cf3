namespace PactModel;

/// <summary>What a period of months gives when the month it ends in lacks the day: 31 August + 3 months.</summary>
public enum MonthEndRule
{
    /// <summary>The last day of that month: 30 November. Also 30 November + 3 months is 28 or 29 February.</summary>
    Clamp,

    /// <summary>The first day of the next month: 1 December. Also 30 November + 3 months is 1 March.</summary>
    Roll,
}

/// <summary>How the days of a period are counted.</summary>
public enum DayCounting
{
    /// <summary>From the day after the event, and the last day counts: event + N, as the United Nations counts.</summary>
    FromDayAfter,

    /// <summary>N whole days must lie between: event + N + 1 ("clear days"; one day later for months and years too).</summary>
    ClearDays,
}

/// <summary>A part of the calendar that a delay can be aligned to.</summary>
public enum CalendarUnit
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three months from 1 January, 1 April, 1 July or 1 October.</summary>
    Quarter,

    /// <summary>Six months from 1 January or 1 July.</summary>
    HalfYear,

    /// <summary>A calendar year.</summary>
    Year,
}
