using NodaTime;

namespace PactModel;

/// <summary>The days of the session that is a turn: the earliest it can have begun, the day by which it had, the day up to which it certainly lasted once it had, the latest it can have lasted.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="First">The earliest day on which it can have begun.</param>
/// <param name="Begun">The day by which it had begun.</param>
/// <param name="CertainLast">The day up to which it certainly lasted once it had begun.</param>
/// <param name="Last">The latest day to which it can have lasted.</param>
/// <param name="IsExact">Whether its days are known.</param>
/// <param name="Called">The earliest day for which it was first called, if it was put off or brought forward and that is on record.</param>
/// <param name="WasMoved">Whether it was put off or brought forward, so that it need not stand in the order of turns.</param>
/// <param name="StandsApart">Whether it is out of the order of turns, or may be: nothing follows for its days from those of others.</param>
internal sealed record SessionDays(int Turn, LocalDate First, LocalDate Begun, LocalDate CertainLast, LocalDate Last, bool IsExact, LocalDate? Called, bool WasMoved, bool StandsApart = false)
{
    /// <summary>
    /// Works out what follows for the days of sessions, which are given by turn, from the order of turns: none begins before that of an
    /// earlier turn can have, nor after that of a later one had.
    /// </summary>
    /// <remarks>
    /// A session that was put off or brought forward stands in that order only where its days say so. Of others two whose days contradict
    /// it stand apart: one of the records may be mistaken, and each has the days that it says.
    /// </remarks>
    public static SessionDays[] InOrder(SessionDays[] days)
    {
        SetApart(days);
        SessionDays? next = null;
        for (int i = days.Length - 1; i >= 0; i--)
        {
            if (days[i].StandsApart) continue;
            if (next is not null && days[i].Begun > next.Begun) days[i] = days[i] with { Begun = next.Begun };
            next = days[i];
        }

        SessionDays? before = null;
        for (int i = 0; i < days.Length; i++)
        {
            if (days[i].StandsApart) continue;
            if (before is not null && days[i].FirstAfter(before) is var first && days[i].First < first) days[i] = days[i] with { First = first };
            before = days[i];
        }

        return days;
    }

    /// <summary>Returns the earliest day on which this session can have begun after one before it: not while one of several days was held, unless the record says so.</summary>
    private LocalDate FirstAfter(SessionDays before) =>
        before.CertainLast > before.Begun && before.CertainLast < Begun ? LocalDate.Max(before.First, before.CertainLast.PlusDays(1)) : before.First;

    private static void SetApart(SessionDays[] days)
    {
        int count = days.Length;
        bool[] apart = new bool[count];
        (LocalDate begun, LocalDate first) = (LocalDate.MinIsoValue, LocalDate.MinIsoValue);
        for (int i = 0; i < count; i++)
        {
            apart[i] = days[i].WasMoved ? begun > days[i].First : first > days[i].Begun;
            begun = LocalDate.Max(begun, days[i].Begun);
            if (!days[i].WasMoved) first = LocalDate.Max(first, days[i].First);
        }

        (begun, first) = (LocalDate.MaxIsoValue, LocalDate.MaxIsoValue);
        for (int i = count - 1; i >= 0; i--)
        {
            apart[i] |= days[i].WasMoved ? days[i].Begun > first : days[i].First > begun;
            first = LocalDate.Min(first, days[i].First);
            if (!days[i].WasMoved) begun = LocalDate.Min(begun, days[i].Begun);
            if (apart[i]) days[i] = days[i] with { StandsApart = true };
        }
    }
}
