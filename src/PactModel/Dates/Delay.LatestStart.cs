using NodaTime;

namespace PactModel;

public sealed partial record Delay
{
    /// <summary>Returns the latest day from which the delay runs out on or before a day: the last safe day of a notice.</summary>
    /// <param name="deadline">The last day on which the delay may run out, included.</param>
    /// <returns>The latest such day, or null if even a start on -9998-01-01 runs out later.</returns>
    /// <remarks>
    /// Searched by the clause's own counting, never subtracted: six months before 31 March is 30 September, and with
    /// 31 January + 1 month clamped to 28 February, 31 January is the answer for 28 February, not 28 January.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The amount is negative, has several units or times of day, or the alignment would move a day back.</exception>
    public LocalDate? LatestStart(LocalDate deadline)
    {
        LocalDate last = CalendarDays.Iso(deadline);
        int low = CalendarDays.FirstNumber - 1;
        int high = CalendarDays.NumberOf(last);
        while (low < high)
        {
            int middle = high - ((high - low) / 2);
            bool inTime = TryAfter(CalendarDays.FromNumber(middle), out LocalDate end) && end <= last;
            if (inTime) low = middle;
            else high = middle - 1;
        }

        return low < CalendarDays.FirstNumber ? null : CalendarDays.FromNumber(low);
    }
}
