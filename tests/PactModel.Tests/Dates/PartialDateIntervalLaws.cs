using FsCheck.Xunit;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PactModel.Tests.Dates;

[Properties(Arbitrary = [typeof(DateGenerators), typeof(PartialDateIntervalLaws)])]
public sealed class PartialDateIntervalLaws
{
    private static readonly LocalDate s_first = new(2003, 12, 25);
    private const int Horizon = 75;

    /// <summary>Intervals whose ends are days or months near January and February 2004, open or unknown, without marks.</summary>
    public static Arbitrary<SmallInterval> SmallIntervals() => (
        from bounds in Gen.Two(Gen.Frequency(
            (4, Gen.Choose(5, Horizon - 5).Select(days => IntervalBound.FromLocalDate(s_first.PlusDays(days)))),
            (3, Gen.Choose(1, 2).Select(month => IntervalBound.FromPartialDate(PartialDate.OfMonth(2004, month)))),
            (1, Gen.Constant(IntervalBound.Open)),
            (1, Gen.Constant(IntervalBound.Unknown))))
        where bounds.Item1.Date is not { } start || bounds.Item2.Date is not { } end || start.IsAfter(end) != Certainty.Certainly
        select new SmallInterval(new PartialDateInterval(bounds.Item1, bounds.Item2))).ToArbitrary();

    [Law]
    public void Parse_OfItsText_GivesTheSameInterval(PartialDateInterval interval)
    {
        string text = interval.ToString();
        Assert.Equal(interval, PartialDateInterval.Parse(text));
        Assert.Equal(interval, PartialDateInterval.Parse(Encoding.UTF8.GetBytes(text), null));
        Assert.Equal(interval.GetHashCode(), PartialDateInterval.Parse(text).GetHashCode());
        Span<byte> bytes = stackalloc byte[25];
        Assert.True(interval.TryFormat(bytes, out int written, default, null));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes[..written]));
    }

    [Law(MaxTest = 200)]
    public void Contains_AgreesWithEveryWorld(SmallInterval small, byte day, byte length)
    {
        LocalDate earliest = s_first.PlusDays(day % Horizon);
        DateSpan date = new(earliest, earliest.PlusDays(length % 4));
        Certainty expected = InWorlds(
            from world in Worlds(small.Interval)
            from d in Enumerable.Range(day % Horizon, (length % 4) + 1)
            select world.Start <= d && d <= world.End);
        Assert.Equal(expected, small.Interval.Contains(date));
    }

    [Law(MaxTest = 60)]
    public void Overlaps_AgreesWithEveryWorld(SmallInterval a, SmallInterval b)
    {
        (int Start, int End)[] others = Worlds(b.Interval).ToArray();
        Certainty expected = InWorlds(
            from world in Worlds(a.Interval)
            from other in others
            select world.Start <= other.End && other.Start <= world.End);
        Assert.Equal(expected, a.Interval.Overlaps(b.Interval));
    }

    [Law]
    public void Overlaps_IsSymmetric(PartialDateInterval a, PartialDateInterval b) => Assert.Equal(a.Overlaps(b), b.Overlaps(a));

    [Law]
    public void Contains_RestingOnAMarkedDate_IsNeverCertain(PartialDateInterval interval, PartialDate date)
    {
        if (interval.Start.Date is { IsQualified: true } || interval.End.Date is { IsQualified: true } || date.IsQualified)
            Assert.NotEqual(Certainty.Certainly, interval.Contains(date));
        Assert.Equal(Certainty.Possibly, interval.Contains(date.WithQualifier(DateQualifier.Approximate)));
    }

    private static Certainty InWorlds(IEnumerable<bool> worlds)
    {
        bool inSome = false, inAll = true;
        foreach (bool world in worlds)
        {
            inSome |= world;
            inAll &= world;
            if (inSome && !inAll) return Certainty.Possibly;
        }

        return inAll ? Certainty.Certainly : Certainty.CertainlyNot;
    }

    /// <summary>Every way in which the interval can begin and end, as days from the first; what is far off is beyond every date.</summary>
    private static IEnumerable<(int Start, int End)> Worlds(PartialDateInterval interval) =>
        from start in Days(interval.Start, -1000)
        from end in Days(interval.End, 1000)
        where start <= end
        select (start, end);

    private static IEnumerable<int> Days(IntervalBound bound, int never) => bound switch
    {
        { Date: { } date } => Enumerable.Range(Number(date.Earliest), Number(date.Latest) - Number(date.Earliest) + 1),
        { Kind: IntervalBoundKind.Open } => [never],
        _ => Enumerable.Range(-2, Horizon + 12),
    };

    private static int Number(LocalDate day) => Period.DaysBetween(s_first, day);

    public sealed record SmallInterval(PartialDateInterval Interval);
}
