using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace PactModel.Samples.TreatyDesk;

/// <summary>Writes entries as iCalendar text (RFC 5545): the same entries on the same day give the same bytes.</summary>
internal static class DeskCalendar
{
    /// <summary>Returns the text.</summary>
    /// <param name="events">The entries.</param>
    /// <param name="on">The day as of which they hold: it is the time stamp of each, at the beginning of that day in UTC.</param>
    public static string Write(IEnumerable<DeskEvent> events, LocalDate on)
    {
        Calendar calendar = new() { ProductId = "-//PactModel//TreatyDesk//EN" };
        CalDateTime stamp = new(on.Year, on.Month, on.Day, 0, 0, 0, CalDateTime.UtcTzId);
        foreach (DeskEvent entry in events)
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = entry.Uid,
                DtStamp = stamp,
                Start = Day(entry.First),
                End = Day(entry.Last.PlusDays(1)),
                Summary = entry.Summary,
                Description = entry.Description,
                Status = entry.IsCertain ? EventStatus.Confirmed : EventStatus.Tentative,
                Transparency = TransparencyType.Transparent,
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
