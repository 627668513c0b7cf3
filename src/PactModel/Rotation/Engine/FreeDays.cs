using NodaTime;

namespace PactModel;

/// <summary>The days on which a session can be held: those that no excluded period covers.</summary>
internal sealed class FreeDays(EquatableList<ExcludedPeriod> excluded)
{
    /// <summary>How many days off the next free one can be: where the 29th of February alone is free, eight years.</summary>
    private const int MostDays = 8 * 366;

    /// <summary>Moves both days of a span inwards to free ones; where it has none, to the first free day after it.</summary>
    /// <remarks>The span itself if no day from its first on is free.</remarks>
    public DateSpan Within(DateSpan span)
    {
        if (Nearest(span.Earliest, 1) is not { } from) return span;
        return Nearest(span.Latest, -1) is { } until && until >= from ? new DateSpan(from, until) : new DateSpan(from, from);
    }

    /// <summary>Says whether all days of some months are excluded every year; months that run over the end of the year end before they begin.</summary>
    public bool NeverIn(int fromMonth, int toMonth)
    {
        // With the February of a leap year: what is free on its 29th alone is free in some years.
        LocalDate last = new LocalDate(2000, toMonth, 1).PlusMonths(1).PlusDays(-1);
        for (LocalDate day = new(toMonth < fromMonth ? 1999 : 2000, fromMonth, 1); day <= last; day = day.PlusDays(1))
        {
            if (!excluded.Any(p => p.EveryYear && Covers(p, day))) return false;
        }

        return true;
    }

    /// <summary>Returns the nearest free day in a direction, that day included, or null if there is none.</summary>
    private LocalDate? Nearest(LocalDate day, int direction)
    {
        LocalDate limit = direction > 0 ? LocalDate.MaxIsoValue : LocalDate.MinIsoValue;
        LocalDate at = day;
        for (int step = 0; step < MostDays; step++)
        {
            bool isFree = true;
            foreach (ExcludedPeriod period in excluded)
            {
                if (!Covers(period, at)) continue;
                isFree = false;
                if (period.EveryYear) continue;
                at = direction > 0 ? period.To : period.From;
                step = 0;
            }

            if (isFree) return at;
            if (at == limit) return null;
            at = at.PlusDays(direction);
        }

        return null;
    }

    private static bool Covers(ExcludedPeriod period, LocalDate day)
    {
        if (!period.EveryYear) return period.From <= day && day <= period.To;
        (int Month, int Day) from = (period.From.Month, period.From.Day);
        (int Month, int Day) to = (period.To.Month, period.To.Day);
        (int Month, int Day) at = (day.Month, day.Day);
        return from.CompareTo(to) <= 0 ? at.CompareTo(from) >= 0 && at.CompareTo(to) <= 0 : at.CompareTo(from) >= 0 || at.CompareTo(to) <= 0;
    }
}
