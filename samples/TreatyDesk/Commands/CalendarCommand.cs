using System.CommandLine;
using NodaTime;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>Sessions and deadlines as a file that a calendar program imports.</summary>
internal static class CalendarCommand
{
    public static Command Create(DeskHost host)
    {
        Option<int> months = DeskOptions.Months(12);
        Option<string?> party = DeskOptions.Party("Only agreements of this party.");
        Option<FileInfo?> file = new("--out") { Description = "The file to write, such as desk.ics. Default: the calendar is printed.", HelpName = "file" };
        Command command = new("calendar", "Writes sessions and deadlines from --on on as iCalendar (RFC 5545), for calendar programs.") { months, party, file };
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk =>
        {
            LocalDate last = desk.On.PlusMonths(parsed.GetValue(months));
            DeskEvent[] events = [.. DeskEvent.Of(desk.Of(parsed.GetValue(party)).DeadlinesBetween(desk.On, last))];
            string json() => DeskJson.Write(new CalendarJson(Words.Of(desk.On), Words.Of(last), events.Select(e => e.ToJson())));
            string text = DeskCalendar.Write(events, desk.On);
            if (parsed.GetValue(file) is not { } target) return new Answer(new Sheet("") { Verbatim = text }, json);
            File.WriteAllText(target.FullName, text);
            return new Answer(new Sheet($"{events.Length} entries written to {target.Name}"), json);
        }));
        return command;
    }
}
