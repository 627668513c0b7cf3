using NodaTime;

namespace PactModel;

/// <summary>The latest days on which the turns of a run of sessions can still be held: where those that may touch a span of days are found.</summary>
/// <remarks>A turn can be held after one that stands later in the order of days began, where that may have begun before it or their days are known in part.</remarks>
internal sealed class SessionEnds
{
    private readonly LocalDate[] _latest;

    /// <summary>The latest day of all turns up to each place.</summary>
    private readonly LocalDate[] _upTo;

    public SessionEnds(SessionCalendar calendar, bool runUntilNext)
    {
        _latest = new LocalDate[calendar.Count];
        SessionDays? nextInOrder = null;
        for (int place = calendar.Count - 1; place >= 0; place--)
        {
            SessionDays days = calendar.ByDay(place);
            _latest[place] = runUntilNext ? LatestBeforeNext(calendar, place, nextInOrder) : days.Last;
            if (!days.StandsApart) nextInOrder = days;
        }

        _upTo = new LocalDate[_latest.Length];
        for (int place = 0; place < _latest.Length; place++) _upTo[place] = place == 0 ? _latest[0] : LocalDate.Max(_upTo[place - 1], _latest[place]);
    }

    /// <summary>Returns the places, before an end, of the turns that may be held on a day or later.</summary>
    public IEnumerable<int> From(LocalDate day, int end)
    {
        (int low, int high) = (0, end);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_upTo[middle] < day) low = middle + 1;
            else high = middle;
        }

        for (int place = low; place < end; place++)
        {
            if (_latest[place] >= day) yield return place;
        }
    }

    /// <summary>Returns the day before one by which another has begun that certainly did not begin earlier; the last day there is if none has.</summary>
    private static LocalDate LatestBeforeNext(SessionCalendar calendar, int place, SessionDays? nextInOrder)
    {
        SessionDays days = calendar.ByDay(place);
        LocalDate? over = calendar.FirstBegunFrom(calendar.BegunBy(days.Begun));
        if (!days.StandsApart && nextInOrder is not null) over = Earlier(over, nextInOrder.Begun);

        // Of two that begin on one day that of the later turn runs.
        if (days.First == days.Begun && place + 1 < calendar.Count && calendar.ByDay(place + 1) is var next && (next.First > days.First || next.Turn > days.Turn)) over = Earlier(over, next.Begun);
        return SlotRun.DayBefore(over) ?? (over is null ? LocalDate.MaxIsoValue : LocalDate.MinIsoValue);
    }

    private static LocalDate Earlier(LocalDate? day, LocalDate other) => day is { } found ? LocalDate.Min(found, other) : other;
}
