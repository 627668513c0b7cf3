using NodaTime;

namespace PactModel.Tests.Dates;

/// <summary>A day of another calendar is the same day of the ISO calendar.</summary>
public sealed class OtherCalendarTests
{
    private static readonly LocalDate s_iso = new(2004, 6, 18);
    private static readonly LocalDate s_julian = s_iso.WithCalendar(CalendarSystem.Julian);

    [Fact]
    public void Span_OfAnotherCalendar_HasIsoDays()
    {
        Assert.Equal(new DateSpan(s_iso, s_iso), new DateSpan(s_julian, s_julian));
        Assert.Equal(Certainty.Certainly, PartialDate.FromLocalDate(s_iso).IsSameDay(s_julian));
    }

    [Fact]
    public void Delay_FromADayOfAnotherCalendar_GivesIsoDays()
    {
        Assert.Equal(new LocalDate(2004, 7, 18), Delay.OfMonths(1).After(s_julian));
        Assert.Equal(new LocalDate(2004, 5, 18), Delay.OfMonths(1).LatestStart(s_julian));
    }
}
