using NodaTime;

namespace PactModel;

/// <summary>The sessions that are the turns of a run, in the order of their days: which has begun last, which comes next, what may lie between.</summary>
/// <remarks>
/// Most bodies' sessions stand in the order of turns. Where one was put off beyond that of the next turn, it stands where its day is; where
/// its day is known in part, it may stand before or after others, and what lies between is not settled.
/// </remarks>
internal sealed partial class SessionCalendar
{
    private readonly SessionDays[] _byTurn;
    private readonly SessionDays[] _byDay;
    private readonly LocalDate[] _ordered;
    private readonly LocalDate[] _certain;
    private readonly int[] _places;
    private readonly int[] _byBegun;
    private readonly LocalDate?[] _firstBegun;
    private readonly bool[] _gaps;
    private readonly bool _hasLateGap;
    private readonly bool[] _isUnsettled;
    private readonly LocalDate?[] _settledOn;
    private readonly bool[] _isFirst;

    /// <summary>Takes the sessions of a run.</summary>
    /// <param name="days">The sessions, by turn.</param>
    /// <param name="from">The first turn of the run.</param>
    /// <param name="until">The first turn of the run that follows; beyond the last number there is, if none does.</param>
    /// <param name="lastHeld">The highest turn of which a session was held, its day on record or not.</param>
    /// <param name="after">The day after which all of them begin; one whose day is known stays where it is.</param>
    public SessionCalendar(SessionDays[] days, int from, long until, int lastHeld, LocalDate? after)
    {
        _byTurn = after is { } before ? Array.ConvertAll(days, d => d.First > before ? d : d with { First = before < d.Begun ? before.PlusDays(1) : d.Begun }) : days;
        int count = _byTurn.Length;
        _places = new int[count];
        for (int i = 0; i < count; i++) _places[i] = i;
        if (Array.Exists(_byTurn, d => d.StandsApart))
        {
            int[] order = [.. _places];
            Array.Sort(order, (a, b) => Compare(_byTurn[a], _byTurn[b]));
            _byDay = Array.ConvertAll(order, i => _byTurn[i]);
            _byBegun = [.. _places];
            Array.Sort(_byBegun, (a, b) => _byDay[a].Begun != _byDay[b].Begun ? _byDay[a].Begun.CompareTo(_byDay[b].Begun) : a.CompareTo(b));
            for (int place = 0; place < count; place++) _places[order[place]] = place;
        }
        else
        {
            (_byDay, _byBegun) = (_byTurn, _places);
        }

        _ordered = new LocalDate[count];
        _certain = new LocalDate[count];
        for (int i = 0; i < count; i++)
        {
            LocalDate? called = _byTurn[i].StandsApart ? _byTurn[i].Called : null;
            _ordered[i] = LocalDate.Max(called ?? _byTurn[i].First, i == 0 ? LocalDate.MinIsoValue : _ordered[i - 1]);
            _certain[i] = LocalDate.Max(called ?? _byTurn[i].Begun, i == 0 ? LocalDate.MinIsoValue : _certain[i - 1]);
        }

        _firstBegun = new LocalDate?[count + 1];
        for (int place = count - 1; place >= 0; place--)
            _firstBegun[place] = _firstBegun[place + 1] is { } later ? LocalDate.Min(later, _byDay[place].Begun) : _byDay[place].Begun;
        int lastKnown = Math.Max(lastHeld, count > 0 ? _byTurn[^1].Turn : from - 1);
        (_gaps, int lastInOrder) = Gaps(from, until <= int.MaxValue ? until : lastKnown + 1L);
        _hasLateGap = LacksADay(lastInOrder, Math.Min(until, lastKnown + 1L));
        (_isUnsettled, _settledOn) = Unsettled();
        _isFirst = Firsts();
    }

    public int Count => _byDay.Length;

    /// <summary>Returns the session at a place in the order of days.</summary>
    public SessionDays ByDay(int place) => _byDay[place];

    /// <summary>Returns the session of a turn, or null if it has no day on record.</summary>
    public SessionDays? At(int turn) => IndexFrom(turn) is var at && at < Count && _byTurn[at].Turn == turn ? _byTurn[at] : null;

    /// <summary>Returns the place of a turn in the order of days, or null if its session has no day on record.</summary>
    public int? PlaceOf(int turn) => IndexFrom(turn) is var at && at < Count && _byTurn[at].Turn == turn ? _places[at] : null;

    /// <summary>Returns the day up to which the session of a turn certainly lasted once it had begun, and none of a later turn that has a day on record may have begun; null if the turn has no day.</summary>
    public LocalDate? CertainLastOf(int turn) => PlaceOf(turn) is { } place ? CertainLastAt(place) : null;

    /// <summary>Says whether a turn without a day on record may have begun before the session at a place and after the one before it.</summary>
    public bool HasGapAt(int place) => _gaps[place];

    /// <summary>Says whether an earlier session may have begun after the one at a place.</summary>
    public bool IsUnsettled(int place) => _isUnsettled[place];

    /// <summary>Returns the one day on which a session after which an earlier one may have begun is certainly the last: its first, where that is known, the other would be of an earlier turn, and the next cannot have begun on it; null if there is none.</summary>
    public LocalDate? SettledOn(int place) => _settledOn[place];

    /// <summary>Says whether no later session may have begun before the one at a place.</summary>
    public bool IsFirst(int place) => _isFirst[place];

    /// <summary>Returns the day by which one of the sessions from a place on has begun, or null if there are none.</summary>
    public LocalDate? FirstBegunFrom(int place) => _firstBegun[place];

    /// <summary>Returns the day by which one of the sessions that end the turn at a place has begun, or null if there are none: of two that begin on one day that of the earlier turn ends no other.</summary>
    public LocalDate? OverBy(int place)
    {
        SessionDays days = _byDay[place];
        int later = place + 1;
        while (later < Count && _byDay[later].First == days.First && _byDay[later].Turn < days.Turn) later++;
        return FirstBegunFrom(later);
    }

    /// <summary>Says whether the session at a place, beside one of an earlier turn that may have begun on the same day or later, is certainly the last to begin on its first day.</summary>
    public bool IsLastOfItsDay(int place)
    {
        SessionDays days = _byDay[place];
        int later = place + 1;
        for (; later < Count && _byDay[later].First == days.First; later++)
        {
            if (_byDay[later].Turn > days.Turn) return false;
        }

        return later > place + 1;
    }

    /// <summary>Says whether others come after the session at a place, or may: one without a day that was held, or that has a number below one on record.</summary>
    public bool IsFollowed(int place) => place < Count - 1 || _hasLateGap;

    /// <summary>Returns the day by which the session of the next number after one has begun, or null if there is none.</summary>
    public LocalDate? BegunOfNumberAfter(int turn) => IndexFrom(turn + 1L) is var at && at < Count ? _byTurn[at].Begun : null;

    /// <summary>Returns how many sessions may have begun by a day.</summary>
    public int BegunBy(LocalDate day)
    {
        (int low, int high) = (0, Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byDay[middle].First <= day) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Says whether of each session it is known whether it had begun on a day.</summary>
    public bool IsSettledOn(LocalDate day) => CertainlyBegunBy(day) == BegunBy(day);

    /// <summary>Returns the turn that has begun last by a day, of those that certainly have; null if none has.</summary>
    public int? LastCertainlyBegun(LocalDate day) => CertainlyBegunBy(day) is > 0 and var count ? _byDay[_byBegun[count - 1]].Turn : null;

    /// <summary>Returns the last turn by number that has begun by a day, where one that stands apart counts from the day for which it was called, and none before an earlier one; null if none has.</summary>
    public int? LastInOrder(LocalDate day) => Last(_ordered, day);

    /// <summary>Returns the last turn by number that certainly has begun by a day, and all before it that have a day on record; null if none has.</summary>
    public int? LastCertainlyInOrder(LocalDate day) => Last(_certain, day);

    /// <summary>Returns the next number after a turn whose session has a day on record, or null if there is none.</summary>
    public int? NumberAfter(int turn) => IndexFrom(turn + 1L) is var at && at < Count ? _byTurn[at].Turn : null;

    private int? Last(LocalDate[] rising, LocalDate day)
    {
        (int low, int high) = (0, Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (rising[middle] <= day) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : _byTurn[low - 1].Turn;
    }

    private LocalDate? CertainLastAt(int place)
    {
        SessionDays days = _byDay[place];
        for (int later = place + 1; later < Count && _byDay[later].First <= days.CertainLast; later++)
        {
            bool isLater = _byDay[later].First > days.First || (_byDay[later].Turn > days.Turn && !AreApartByATurn(days, _byDay[later]));
            if (isLater) return SlotRun.DayBefore(_byDay[later].First);
        }

        return days.CertainLast;
    }

    /// <summary>Says whether a turn without a day comes between two, in the order of turns, so that the later one has not begun on the day of the other.</summary>
    private bool AreApartByATurn(SessionDays days, SessionDays later) =>
        !(days.WasMoved || days.StandsApart || later.WasMoved || later.StandsApart) && IndexFrom(later.Turn) - IndexFrom(days.Turn) < later.Turn - days.Turn;

    private int CertainlyBegunBy(LocalDate day)
    {
        (int low, int high) = (0, Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byDay[_byBegun[middle]].Begun <= day) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int Compare(SessionDays a, SessionDays b)
    {
        if (a.First != b.First) return a.First.CompareTo(b.First);
        return a.Begun != b.Begun ? a.Begun.CompareTo(b.Begun) : a.Turn.CompareTo(b.Turn);
    }

    /// <summary>Returns where the sessions of a turn and of later ones begin.</summary>
    private int IndexFrom(long turn)
    {
        (int low, int high) = (0, Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byTurn[middle].Turn < turn) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
