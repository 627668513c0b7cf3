using NodaTime;

namespace PactModel;

/// <summary>The day on which something happens, as a range of day numbers: exact, between two days, open (not known, not before a day) or never.</summary>
internal readonly record struct Moment(int Lo, int Hi, bool Doubtful)
{
    public const int NeverDay = int.MaxValue;

    public static Moment Never => new(NeverDay, NeverDay, Doubtful: false);

    /// <summary>Gets the moment of which nothing is known.</summary>
    public static Moment Unknown => new(CalendarDays.FirstNumber, NeverDay, Doubtful: false);

    public bool IsNever => Lo == NeverDay;

    /// <summary>Gets whether it may never come, or at a day that is not known.</summary>
    public bool IsOpen => Hi == NeverDay && Lo != NeverDay;

    public static Moment On(int day) => new(day, day, Doubtful: false);

    public static Moment On(LocalDate day) => On(CalendarDays.NumberOf(day));

    public static Moment On(DateSpan days) => new(CalendarDays.NumberOf(days.Earliest), CalendarDays.NumberOf(days.Latest), days.IsQualified);

    public static Moment On(PartialDate date) => On(date.Span);

    /// <summary>Returns a day that is not known, not before one; never, if that would be after the last day of the calendar.</summary>
    public static Moment NotBefore(int day) => day > CalendarDays.LastNumber ? Never : new(day, NeverDay, Doubtful: false);

    public static Moment Max(Moment a, Moment b) => new(Math.Max(a.Lo, b.Lo), Math.Max(a.Hi, b.Hi), a.Doubtful || b.Doubtful);

    public static Moment Min(Moment a, Moment b) =>
        a.IsNever ? b : b.IsNever ? a : new(Math.Min(a.Lo, b.Lo), Math.Min(a.Hi, b.Hi), a.Doubtful || b.Doubtful);

    /// <summary>Returns the days of this and of another moment, where it is one of the two.</summary>
    public Moment Or(Moment other) => new(Math.Min(Lo, other.Lo), Math.Max(Hi, other.Hi), Doubtful || other.Doubtful);

    /// <summary>Returns the moment with its end open: it may never come.</summary>
    public Moment Open() => this with { Hi = NeverDay };

    /// <summary>Says whether it has come by a day.</summary>
    public Certainty By(int day) => day < Lo ? Certainty.CertainlyNot : day >= Hi && !Doubtful && Hi != NeverDay ? Certainty.Certainly : Certainty.Possibly;

    /// <summary>Says whether it comes between two days, both included.</summary>
    public Certainty Within(int first, int last)
    {
        if (IsNever || Lo > last || Hi < first) return Certainty.CertainlyNot;
        return Lo >= first && Hi <= last && !Doubtful ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>Says whether this comes before the other.</summary>
    public Certainty Before(Moment other)
    {
        if (IsNever) return Certainty.CertainlyNot;
        if (Doubtful || other.Doubtful) return Lo < other.Hi ? Certainty.Possibly : Certainty.CertainlyNot;
        if (Hi < other.Lo) return Certainty.Certainly;
        return Lo < other.Hi ? Certainty.Possibly : Certainty.CertainlyNot;
    }

    public Moment PlusDays(int days) => new(Shift(Lo, days), Shift(Hi, days), Doubtful);

    public Moment After(Delay? delay) => delay is null || IsNever ? this : new(After(delay, Lo), After(delay, Hi), Doubtful);

    /// <summary>Returns the moment a period later, and another one so many times, all counted at once by the rule for month ends.</summary>
    public Moment After(Period period, MonthEndRule rule, Period? again = null, int times = 0)
    {
        again ??= Period.Zero;
        int months = Counted(Months(period), Months(again), times), days = Counted(Days(period), Days(again), times);
        Delay delay = new() { Amount = Period.FromMonths(months), MonthEnd = rule };
        return new(Shift(After(delay, Lo), days), Shift(After(delay, Hi), days), Doubtful);
    }

    /// <summary>Returns the first day out for a moment that is a stated end.</summary>
    public Moment FirstOut(EndBoundary? boundary) => boundary switch
    {
        EndBoundary.LastDayIn => PlusDays(1),
        EndBoundary.NotSettled => this with { Hi = Shift(Hi, 1) },
        _ => this,
    };

    public DateAnswer Answer(EquatableList<Reason> reasons)
    {
        if (IsNever) return new DateAnswer { Kind = DateAnswerKind.None, Reasons = reasons };
        if (Hi == NeverDay)
        {
            return new DateAnswer
            {
                Kind = DateAnswerKind.NotKnown,
                NotBefore = Lo == CalendarDays.FirstNumber ? null : CalendarDays.FromNumber(Lo),
                Reasons = reasons,
            };
        }

        return new DateAnswer
        {
            Kind = DateAnswerKind.Known,
            Days = new DateSpan(CalendarDays.FromNumber(Lo), CalendarDays.FromNumber(Hi), Doubtful),
            Reasons = reasons,
        };
    }

    public override string ToString() => Answer([]).ToString();

    /// <summary>Returns the moment as words of a sentence: <c>on 2001-03-05</c>, <c>between ... and ...</c>.</summary>
    public string Words => (IsNever, Hi == NeverDay, Lo == Hi) switch
    {
        (true, _, _) => "on no day that is known",
        (_, true, _) => Lo == CalendarDays.FirstNumber ? "on a day that is not known" : $"on a day that is not known, not before {DayText.Iso(Lo)}",
        (_, _, true) => $"on {DayText.Iso(Lo)}",
        _ => $"between {DayText.Iso(Lo)} and {DayText.Iso(Hi)}",
    };

    private static int Shift(int day, int days) => day == NeverDay ? day : day + days > CalendarDays.LastNumber ? NeverDay : day + days;

    private static int After(Delay delay, int day) =>
        day != NeverDay && delay.TryAfter(CalendarDays.FromNumber(day), out LocalDate after) ? CalendarDays.NumberOf(after) : NeverDay;

    private static long Months(Period period) => (period.Years * 12L) + period.Months;

    private static long Days(Period period) => (period.Weeks * 7L) + period.Days;

    /// <summary>Returns an amount and another one so many times; what is longer than the calendar leads out of it anyway, however much longer.</summary>
    private static int Counted(long once, long again, int times) =>
        (int)Int128.Min(once + ((Int128)again * times), CalendarDays.LastNumber - CalendarDays.FirstNumber);
}

/// <summary>Days as ISO text, the same in every culture.</summary>
internal static class DayText
{
    public static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    public static string Iso(int day) => Iso(CalendarDays.FromNumber(day));
}
