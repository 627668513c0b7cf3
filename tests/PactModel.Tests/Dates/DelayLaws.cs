using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Dates;

[Properties(Arbitrary = [typeof(DateGenerators)])]
public sealed class DelayLaws
{
    [Law(MaxTest = 500)]
    public void After_AgreesWithCountingOnAWallCalendar(Delay delay, LocalDate start)
    {
        LocalDate? expected = NaiveDelay.After(delay, start);
        Assert.Equal(expected is not null, delay.TryAfter(start, out LocalDate day));
        if (expected is { } exact) Assert.Equal(exact, day);
        else Assert.Throws<OverflowException>(() => delay.After(start));
    }

    [Law(MaxTest = 500)]
    public void After_OfALaterEvent_IsNeverEarlier(Delay delay, LocalDate a, LocalDate b)
    {
        if (a > b) (a, b) = (b, a);
        if (!delay.TryAfter(b, out LocalDate later)) return;
        Assert.True(delay.TryAfter(a, out LocalDate earlier));
        Assert.True(earlier <= later);
        LocalDate next = a < LocalDate.MaxIsoValue ? a.PlusDays(1) : a;
        if (delay.TryAfter(next, out LocalDate afterNext)) Assert.True(earlier <= afterNext);
    }

    [Law]
    public void After_IsNeverBeforeTheEvent(Delay delay, LocalDate start)
    {
        if (delay.TryAfter(start, out LocalDate day)) Assert.True(day >= start);
    }

    [Law]
    public void After_OfALongerAmount_IsNeverEarlier(Delay delay, LocalDate start, byte times)
    {
        if (!delay.TryAfter(start, times + 1, out LocalDate longer)) return;
        Assert.True(delay.TryAfter(start, times, out LocalDate shorter));
        Assert.True(shorter <= longer);
    }

    [Law]
    public void Times_IsTheAmountTakenThatOften(Delay delay, LocalDate start, byte times)
    {
        Delay multiple = delay.Times(times);
        Assert.Equal(multiple.TryAfter(start, out LocalDate a), delay.TryAfter(start, times, out LocalDate b));
        Assert.Equal(a, b);
        Assert.Equal(delay, delay.Times(1));
    }

    [Law]
    public void After_OfASpan_RunsFromTheEarliestToTheLatest(Delay delay, PartialDate start)
    {
        bool exists = delay.TryAfter(start.Span, out DateSpan days);
        Assert.Equal(delay.TryAfter(start.Earliest, out LocalDate earliest), exists);
        if (!exists)
        {
            Assert.Equal(default, days);
            return;
        }

        Assert.Equal(earliest, days.Earliest);
        Assert.Equal(delay.TryAfter(start.Latest, out LocalDate latest) ? latest : LocalDate.MaxIsoValue, days.Latest);
        Assert.Equal(start.IsQualified, days.IsQualified);
        Assert.Equal(days, delay.After(start));
    }

    [Law(MaxTest = 300)]
    public void LatestStart_IsWhatWalkingBackFinds(Delay delay, LocalDate deadline)
    {
        LocalDate? expected = null;
        for (LocalDate start = deadline; ; start = start.PlusDays(-1))
        {
            if (delay.TryAfter(start, out LocalDate day) && day <= deadline) expected = start;
            if (expected is not null || start == LocalDate.MinIsoValue) break;
        }

        Assert.Equal(expected, delay.LatestStart(deadline));
    }

    [Law]
    public void LatestStart_OfWhatADayGives_IsNotBeforeThatDay(Delay delay, LocalDate start)
    {
        if (delay.TryAfter(start, out LocalDate day)) Assert.True(delay.LatestStart(day) >= start);
    }

    [Law]
    public void Describe_SaysDifferentThingsOfDifferentDelays(Delay a, Delay b)
    {
        bool sameRoll = a.MonthEnd == b.MonthEnd || a.Amount is { Months: 0, Years: 0 };
        bool alike = a.Amount.Equals(b.Amount) && a.Counting == b.Counting && a.Alignment == b.Alignment && sameRoll;
        if (!alike && a.Amount != Period.Zero && b.Amount != Period.Zero) Assert.NotEqual(a.Describe(), b.Describe(), StringComparer.Ordinal);
        Assert.Equal(a.Describe(), a.ToString());
        Assert.EndsWith(" it is received", a.Describe("it is received"), StringComparison.Ordinal);
    }

    [Law]
    public void Check_OfValidDelays_FindsNothing(Delay delay)
    {
        Checker checker = new();
        delay.Check(checker);
        Assert.Empty(checker.Findings);
    }
}
