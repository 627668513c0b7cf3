using NodaTime;

namespace PactModel;

internal sealed partial class SessionCalendar
{
    /// <summary>Finds where turns without a day may lie: between the turns before and after them that stand in order, wherever others were put off to.</summary>
    private (bool[] Gaps, int LastInOrder) Gaps(int from, long end)
    {
        bool[] gaps = new bool[Count + 1];
        int before = from - 1;
        int begin = 0;
        for (int place = 0; place <= Count; place++)
        {
            if (place < Count && (_byDay[place].StandsApart || _byDay[place].WasMoved)) continue;
            bool hasGap = LacksADay(before, place < Count ? _byDay[place].Turn : end);
            for (; begin <= place; begin++) gaps[begin] = hasGap;
            if (place < Count) before = _byDay[place].Turn;
        }

        return (gaps, before);
    }

    /// <summary>Says whether a turn between two has no day on record.</summary>
    private bool LacksADay(int turn, long next) => IndexFrom(next) - IndexFrom(turn + 1L) < next - turn - 1;

    /// <summary>Finds sessions after which one that stands before them in the order of days may have begun. Of two that begin on one day that of the later turn runs.</summary>
    /// <remarks>First days rise from place to place, so one that had begun before a session had begun before all that follow.</remarks>
    private (bool[] IsUnsettled, LocalDate?[] SettledOn) Unsettled()
    {
        bool[] unsettled = new bool[Count];
        LocalDate?[] settledOn = new LocalDate?[Count];
        (SessionDays? last, SessionDays? lastApart) = (null, null);
        PriorityQueue<SessionDays, int> open = new();
        for (int place = 0; place < Count; place++)
        {
            SessionDays days = _byDay[place];
            while (open.TryPeek(out SessionDays? over, out _) && over.Begun < days.First) open.Dequeue();
            unsettled[place] = (days.StandsApart ? last : lastApart) is { } earlier && (earlier.Begun > days.First || (earlier.Begun == days.First && earlier.Turn > days.Turn));
            bool isHighest = !open.TryPeek(out SessionDays? other, out _) || other.Turn < days.Turn;
            if (unsettled[place] && days.First == days.Begun && isHighest && CertainLastAt(place) >= days.First) settledOn[place] = days.First;
            if (last is null || IsLater(days, last)) last = days;
            if (place + 1 < Count && days.Begun >= _byDay[place + 1].First) open.Enqueue(days, -days.Turn);
            if (days.StandsApart && (lastApart is null || IsLater(days, lastApart))) lastApart = days;
        }

        return (unsettled, settledOn);

        static bool IsLater(SessionDays days, SessionDays other) => days.Begun > other.Begun || (days.Begun == other.Begun && days.Turn > other.Turn);
    }

    /// <summary>Finds sessions before which none that stands after them in the order of days may have begun.</summary>
    private bool[] Firsts()
    {
        bool[] firsts = new bool[Count];
        SessionDays? next = null;
        SessionDays? nextApart = null;
        for (int place = Count - 1; place >= 0; place--)
        {
            SessionDays days = _byDay[place];
            firsts[place] = (days.StandsApart ? next : nextApart) is not { } later || later.First >= days.Begun;
            next = days;
            if (days.StandsApart) nextApart = days;
        }

        return firsts;
    }
}
