using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PactModel.Tests.Dates;

/// <summary>Valid values of the Dates floor; most lie close together, so that they meet, and some at the calendar's edges.</summary>
public static class DateGenerators
{
    private static readonly Gen<int> s_year = Gen.Frequency(
        (12, Gen.Choose(2003, 2005)),
        (2, Gen.Choose(-9998, 9999)),
        (1, Gen.Elements(-9998, -1, 0, 1, 1900, 2000, 9999)));

    private static readonly Gen<DateQualifier> s_qualifier = Gen.Frequency(
        (3, Gen.Constant(DateQualifier.None)),
        (1, Gen.Elements(DateQualifier.Uncertain, DateQualifier.Approximate, DateQualifier.UncertainAndApproximate)));

    private static readonly Gen<LocalDate> s_day = Gen.Frequency(
        (6, Gen.Choose(0, 12).Select(days => new LocalDate(2004, 2, 24).PlusDays(days))),
        (8, Gen.Choose(0, 450).Select(days => new LocalDate(2003, 12, 20).PlusDays(days))),
        (3, Gen.Elements(new LocalDate(2004, 2, 29), new LocalDate(2003, 11, 30), new LocalDate(2004, 8, 31), new LocalDate(2004, 1, 1), new LocalDate(2004, 12, 31), new LocalDate(2005, 1, 31))),
        (1, Gen.Choose(-4371222, 2932896).Select(days => new LocalDate(1970, 1, 1).PlusDays(days))),
        (1, Gen.Elements(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(0, 1, 1), new LocalDate(-1, 12, 31))));

    private static readonly Gen<string> s_yearText =
        from year in s_year
        select $"{(year < 0 ? "-" : "")}{Math.Abs(year):D4}";

    /// <summary>Every way to write a date without a mark of doubt; those with X cut digits off real years.</summary>
    private static readonly Gen<string> s_unmarked = Gen.Frequency(
        (6, s_day.Select(day => PartialDate.FromLocalDate(day).ToString())),
        (3, from year in s_yearText from month in Gen.Choose(1, 12) select $"{year}-{month:D2}"),
        (3, s_yearText),
        (1, from year in s_yearText select $"{year}-XX"),
        (1, from year in s_yearText select $"{year}-XX-XX"),
        (2, from year in s_yearText from month in Gen.Choose(1, 12) select $"{year}-{month:D2}-XX"),
        (1, from year in s_yearText select $"{year[..^1]}X"),
        (1, from year in s_yearText select $"{year[..^2]}XX"),
        (1, Gen.Elements("XXXX", "XXXX-XX", "XXXX-XX-XX")));

    private static readonly Gen<PartialDate> s_partialDate =
        from text in s_unmarked
        from qualifier in s_qualifier
        select PartialDate.Parse(text).WithQualifier(qualifier);

    private static readonly Gen<IntervalBound> s_bound = Gen.Frequency(
        (6, s_partialDate.Where(date => !date.HasUnspecifiedDigits).Select(IntervalBound.FromPartialDate)),
        (1, Gen.Constant(IntervalBound.Open)),
        (1, Gen.Constant(IntervalBound.Unknown)));

    private static readonly Gen<DelayAlignment> s_alignment = Gen.OneOf(
        from unit in Gen.Elements(Enum.GetValues<CalendarUnit>())
        from nth in Gen.Choose(1, 6)
        select DelayAlignment.FirstDay(unit, nth),
        from unit in Gen.Elements(Enum.GetValues<CalendarUnit>())
        from nth in Gen.Choose(0, 4)
        select DelayAlignment.LastDay(unit, nth),
        from day in AnnualDay
        from cutOff in AnnualDay
        select DelayAlignment.AnnualDay(day, cutOff));

    private static Gen<AnnualDate> AnnualDay => Gen.Frequency(
        (3, Gen.Elements(new AnnualDate(1, 1), new AnnualDate(6, 30), new AnnualDate(12, 31), new AnnualDate(2, 29), new AnnualDate(2, 28), new AnnualDate(3, 1))),
        (2, Gen.Choose(0, 365).Select(days => new LocalDate(2004, 1, 1).PlusDays(days)).Select(day => new AnnualDate(day.Month, day.Day))));

    private static readonly Gen<Period> s_amount = Gen.OneOf(
        Gen.Choose(0, 200).Select(Period.FromDays),
        Gen.Choose(0, 30).Select(Period.FromWeeks),
        Gen.Choose(0, 40).Select(Period.FromMonths),
        Gen.Choose(0, 12).Select(Period.FromYears));

    public static Arbitrary<LocalDate> LocalDates() => s_day.ToArbitrary();

    public static Arbitrary<PartialDate> PartialDates() => s_partialDate.ToArbitrary();

    public static Arbitrary<DateSpan> DateSpans() => Gen.OneOf(
        s_partialDate.Select(date => date.Span),
        from day in s_day.Where(day => day.Year < 9999)
        from length in Gen.Choose(0, 12)
        from isQualified in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new DateSpan(day, day.PlusDays(length), isQualified)).ToArbitrary();

    public static Arbitrary<IntervalBound> IntervalBounds() => s_bound.ToArbitrary();

    public static Arbitrary<PartialDateInterval> PartialDateIntervals() => (
        from bounds in Gen.Two(s_bound)
        let inOrder = bounds.Item1.Date is not { } start || bounds.Item2.Date is not { } end || start.IsAfter(end) != Certainty.Certainly
        select inOrder ? new PartialDateInterval(bounds.Item1, bounds.Item2) : new PartialDateInterval(bounds.Item2, bounds.Item1)).ToArbitrary();

    public static Arbitrary<EndDate> EndDates() => (
        from date in s_partialDate
        from boundary in Gen.Elements(Enum.GetValues<EndBoundary>())
        select new EndDate(date, boundary)).ToArbitrary();

    public static Arbitrary<AnnualDate> AnnualDates() => AnnualDay.ToArbitrary();

    public static Arbitrary<DelayAlignment> DelayAlignments() => s_alignment.ToArbitrary();

    public static Arbitrary<Delay> Delays() => (
        from amount in s_amount
        from monthEnd in Gen.Elements(Enum.GetValues<MonthEndRule>())
        from counting in Gen.Elements(Enum.GetValues<DayCounting>())
        from alignment in Gen.OneOf(Gen.Constant<DelayAlignment?>(null), s_alignment.Select<DelayAlignment, DelayAlignment?>(a => a))
        select new Delay { Amount = amount, MonthEnd = monthEnd, Counting = counting, Alignment = alignment }).ToArbitrary();
}
