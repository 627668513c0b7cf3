using NodaTime;

namespace PactModel;

/// <summary>The windows in which notice of withdrawal can be received: every opening and close counts from the anchor, never from the window before.</summary>
internal sealed class NoticeWindows
{
    /// <summary>So many months or days lead out of the calendar from wherever they count: more need not be told apart.</summary>
    private const int Longest = 10_000_000;

    private readonly WithdrawalClause _clause;
    private readonly Moment _anchor;

    public NoticeWindows(WithdrawalClause clause, Moment anchor)
    {
        _clause = clause;
        _anchor = anchor;
        First = Opening(0);
    }

    /// <summary>Returns the first end of a minimum stay, or of one of the further periods after it, on or after a moment; in every world those of the anchor.</summary>
    public static Moment StayEnd(WithdrawalClause clause, Moment anchor, Moment from)
    {
        if (from.IsNever) return from;
        NoticeWindows ends = new(clause with { WindowEvery = clause.StayEvery }, anchor);
        int earliest = ends.FirstWhere(k => ends.Opening(k).Hi >= from.Lo) ?? ends.Most;
        int latest = ends.FirstWhere(k => ends.Opening(k).Lo >= from.Hi) ?? ends.Most;
        return new Moment(Math.Max(ends.Opening(earliest).Lo, from.Lo), ends.Opening(latest).Hi, anchor.Doubtful || from.Doubtful);
    }

    /// <summary>Gets the first day of the first window.</summary>
    public Moment First { get; }

    /// <summary>Gets the number of the last window that can be in the calendar at all.</summary>
    private int Most => _clause.WindowEvery is null || _anchor.IsNever ? 0 : CalendarDays.LastNumber - CalendarDays.FirstNumber;

    /// <summary>Returns the first day of a window; never, if that lies after the calendar.</summary>
    public Moment Opening(int window) => At(window, null);

    /// <summary>Returns the first day after a window.</summary>
    public Moment Close(int window) => At(window, _clause.Window).FirstOut(_clause.WindowBoundary);

    /// <summary>Returns the number of the first window of which a day may lie on or after a day, or null if there is none.</summary>
    public int? NotOverBy(int day) => FirstWhere(k => Close(k).Hi > day);

    /// <summary>Returns the first day, from one on, that may lie within a window, or null if there is none.</summary>
    public int? FirstDayFrom(int day) => NotOverBy(day) is int k && !Opening(k).IsNever ? Math.Max(day, Opening(k).Lo) : null;

    /// <summary>Returns the windows that may have a day between two days, both included, in order.</summary>
    public IEnumerable<int> Between(int first, int last)
    {
        if (NotOverBy(first) is not int from) yield break;
        for (int k = from; k <= Most && !Opening(k).IsNever && Opening(k).Lo <= last; k++) yield return k;
    }

    /// <summary>Says whether a notice is received within a window.</summary>
    public Certainty Within(Moment received)
    {
        Certainty answer = CertaintyExtensions.ToCertainty(received.Before(First) == Certainty.Possibly);
        answer = answer.And(Certainty.Possibly);
        if (received.Before(First) == Certainty.Certainly) return answer;
        int unsure = received.Lo;
        foreach (int k in Between(received.Lo, received.Hi))
        {
            answer = Certainty.Possibly;
            if (received.IsOpen || received.Doubtful || _anchor.Doubtful || Opening(k).Hi > unsure) return answer;
            unsure = Math.Max(unsure, Close(k).Lo);
            if (unsure > received.Hi) return Certainty.Certainly;
        }

        return answer;
    }

    /// <summary>Returns the latest day, not after a day, that certainly lies within a window.</summary>
    public int? LatestDay(int notAfter)
    {
        if (_anchor.Doubtful) return null;
        int beyond = FirstWhere(k => Opening(k).Hi > notAfter) ?? Most + 1;
        for (int k = beyond - 1; k >= 0; k--)
        {
            int day = Math.Min(notAfter, Close(k).Lo - 1);
            if (day >= Opening(k).Hi) return day;
        }

        return null;
    }

    /// <summary>Returns in words when notice could have been received instead.</summary>
    public string Words(Moment received)
    {
        int? next = NotOverBy(received.Hi);
        string opens = next is int k && !Opening(k).IsNever ? $"from {Plain(Opening(k))}" : "";
        int before = (next ?? Most + 1) - 1;
        return (before < 0, opens.Length == 0) switch
        {
            (true, true) => "Notice cannot be received on any day that is known",
            (true, _) => $"Notice cannot be received before {Plain(First)}",
            (_, true) => $"Notice could be received until {Plain(Close(before).PlusDays(-1))}, and no more after that",
            _ => $"Notice could be received until {Plain(Close(before).PlusDays(-1))}, and then {opens} on",
        };
    }

    /// <summary>Returns a moment in words that can follow a preposition.</summary>
    public static string Plain(Moment moment) => moment.Words.StartsWith("on ", StringComparison.Ordinal) ? moment.Words["on ".Length..] : $"a day {moment.Words}";

    /// <summary>Returns the first window of which something holds that holds of all later ones too.</summary>
    private int? FirstWhere(Func<int, bool> holds)
    {
        int low = 0, high = Most;
        if (!holds(high)) return null;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (holds(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private Moment At(int window, Period? more)
    {
        long months = 0, days = 0;
        Add(_clause.MinimumStay, 1);
        Add(_clause.WindowEvery, window);
        Add(more, 1);
        return _anchor.After(new PeriodBuilder { Months = (int)Math.Min(months, Longest), Days = (int)Math.Min(days, Longest) }.Build(), MonthEndRule.Clamp);

        void Add(Period? period, long times)
        {
            if (period is null) return;
            months += times * ((period.Years * 12L) + period.Months);
            days += times * ((period.Weeks * 7L) + period.Days);
        }
    }
}
