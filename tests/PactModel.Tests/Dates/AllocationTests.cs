using NodaTime;

namespace PactModel.Tests.Dates;

/// <summary>What is done for each of a million dates allocates nothing.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("2025-06-18")]
    [InlineData("1985-04-XX%")]
    [InlineData("2025-6-18")]
    [InlineData("not a date")]
    public void TryParse_AllocatesNothing(string text) => AllocatesNothing(() => PartialDate.TryParse(text, out _));

    [Fact]
    public void TryParse_OfUtf8AndFormat_AllocateNothing() => AllocatesNothing(() =>
    {
        Span<byte> buffer = stackalloc byte[12];
        return PartialDate.TryParse("2025-06-18~"u8, null, out PartialDate date) && date.TryFormat(buffer, out _, default, null);
    });

    [Fact]
    public void Interval_ReadAndAsked_AllocatesNothing() => AllocatesNothing(() =>
        PartialDateInterval.TryParse("2004-06/..", out PartialDateInterval interval) && interval.Contains(new LocalDate(2004, 6, 18)) == Certainty.Possibly);

    [Fact]
    public void Comparisons_AllocateNothing()
    {
        PartialDate a = PartialDate.Parse("2004-06"), b = PartialDate.Parse("2004");
        AllocatesNothing(() => a.IsBefore(b).And(a.IsSameDay(b)) == Certainty.Possibly);
    }

    [Fact]
    public void Delay_AfterAndLatestStart_AllocateNothing()
    {
        Delay delay = Delay.OfMonths(3) with { Alignment = DelayAlignment.AnnualDay(new AnnualDate(6, 30), new AnnualDate(1, 1)) };
        LocalDate day = new(2004, 2, 29);
        AllocatesNothing(() => delay.TryAfter(day, out LocalDate after) && delay.LatestStart(after) is not null);
    }

    private static void AllocatesNothing(Func<bool> work)
    {
        for (int i = 0; i < 200; i++) work();
        long least = long.MaxValue;
        for (int i = 0; i < 10; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
