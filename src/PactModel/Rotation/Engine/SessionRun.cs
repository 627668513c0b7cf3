using NodaTime;

namespace PactModel;

/// <summary>Slots of sessions, as far as their days are on record; these are asked for when a slot is.</summary>
/// <param name="fromTurn">The first turn.</param>
/// <param name="runsUntilNext">Whether a turn runs until the next one's session.</param>
/// <param name="sessions">The record of all sessions.</param>
/// <param name="after">The first day of the turn before, by its calendar, after which all of these begin; null if there is none.</param>
internal sealed class SessionRun(int fromTurn, bool runsUntilNext, Func<SessionLedger> sessions, LocalDate? after = null) : SlotRun(fromTurn)
{
    private SessionCalendar? _calendar;
    private SessionEnds? _ends;

    /// <summary>Gets or sets the first turn of the run that follows; beyond the last number there is, if none does.</summary>
    /// <remarks>While the runs are made it is not known yet, and the days of a turn may have been asked for: its sessions are then taken again.</remarks>
    public long Until
    {
        get;
        set
        {
            field = value;
            (_calendar, _ends) = (null, null);
        }
    } = int.MaxValue + 1L;

    public override int? Opening => Calendar.HasGapAt(0) || Calendar.Count == 0 ? null : Calendar.ByDay(0).Turn;

    /// <remarks>Where the first turn was put off, one without a day may have begun before all others.</remarks>
    public override LocalDate? FirstDay => Calendar.At(FromTurn) is null || Calendar.HasGapAt(0) ? null : Calendar.ByDay(0).First;

    private SessionCalendar Calendar => _calendar ??= new SessionCalendar(Own(sessions().Days), FromTurn, Until, sessions().LastHeld, after);

    private SessionEnds Ends => _ends ??= new SessionEnds(Calendar, runsUntilNext);

    public override LocalDate? StartOf(int turn) => Calendar.At(turn)?.First;

    public override bool IsExact(int turn) => Calendar.At(turn) is { } days && (runsUntilNext ? days.First >= days.Begun : days.IsExact);

    public override LocalDate? BegunBy(int turn) => Calendar.At(turn)?.Begun;

    /// <remarks>After a turn without a day comes that of the next number.</remarks>
    public override LocalDate? NextBegunBy(int after, long before)
    {
        if (after < FromTurn) return Calendar.FirstBegunFrom(0);
        return Calendar.PlaceOf(after) is { } place ? Calendar.OverBy(place) : Calendar.BegunOfNumberAfter(after);
    }

    /// <remarks>Of a turn that runs until the next one's session, the days of its own are certain whatever turns without a day came between. Where turns are just their sessions, two can be held at once.</remarks>
    public override LocalDate? LastCertainOf(int turn, LocalDate? nextStart)
    {
        if (!runsUntilNext) return Calendar.At(turn)?.CertainLast;
        if (nextStart is null) return Calendar.CertainLastOf(turn);
        return Calendar.PlaceOf(turn) is { } place && Calendar.ByDay(place).First == nextStart && Calendar.IsLastOfItsDay(place) ? nextStart : DayBefore(nextStart);
    }

    public override bool IsFollowed(int turn) => Calendar.PlaceOf(turn) is { } place && Calendar.IsFollowed(place);

    public override int? LastBegun(LocalDate day) => Calendar.BegunBy(day) is > 0 and var count ? Calendar.ByDay(count - 1).Turn : null;

    public override int? LastCertainlyBegun(LocalDate day) => Calendar.LastCertainlyBegun(day);

    public override int? LastInOrder(LocalDate day) => Calendar.LastInOrder(day);

    public override int? LastCertainlyInOrder(LocalDate day) => Calendar.LastCertainlyInOrder(day);

    /// <remarks>Up to the next turn that has a day; after the last that has one, up to the last that was held, or to the run that follows.</remarks>
    public override int LastWithoutDay(int turn)
    {
        if (Calendar.NumberAfter(turn) is { } next) return next - 1;
        return Math.Max(turn, Until <= int.MaxValue ? (int)Until - 1 : sessions().LastHeld);
    }

    public override long? FollowerOf(int turn) => Calendar.PlaceOf(turn) is { } place ? From(place + 1) : turn + 1L;

    public override long? NextAfter(LocalDate day)
    {
        int begun = Calendar.BegunBy(day);
        return Calendar.IsSettledOn(day) && (begun == Calendar.Count || Calendar.IsFirst(begun)) ? From(begun) : null;
    }

    public override IEnumerable<int> Between(LocalDate from, LocalDate to, long before)
    {
        foreach (int place in Ends.From(from, Calendar.BegunBy(to))) yield return Calendar.ByDay(place).Turn;
    }

    public override bool IsUnsettled(int turn, out LocalDate? settledOn)
    {
        settledOn = null;
        if (!runsUntilNext || Calendar.PlaceOf(turn) is not { } place || !Calendar.IsUnsettled(place)) return false;
        settledOn = Calendar.SettledOn(place);
        return true;
    }

    public override SlotRun Restart(int fromTurn, LocalDate start, bool keepAnchor) => new SessionRun(fromTurn, runsUntilNext, sessions, after);

    public override LocalDate? LastOf(int turn, LocalDate? nextStart) => runsUntilNext ? DayBefore(nextStart) : Calendar.At(turn)?.Last;

    /// <summary>Returns the sessions of this run: in most rotations all there are.</summary>
    private SessionDays[] Own(SessionDays[] all) => Array.TrueForAll(all, IsOwn) ? all : Array.FindAll(all, IsOwn);

    private bool IsOwn(SessionDays days) => days.Turn >= FromTurn && days.Turn < Until;

    /// <summary>Returns the turn at a place in the order of days; null if others may come before it, the first of the next run after the last place.</summary>
    private long? From(int place)
    {
        if (Calendar.HasGapAt(place)) return null;
        return place < Calendar.Count ? Calendar.ByDay(place).Turn : Until;
    }
}
