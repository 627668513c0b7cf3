using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Rotations of three parties with a short record of sessions, given as a text.</summary>
internal static class RecordedSessions
{
    public static TermChange Sessions { get; } = new() { Term = new SessionTerm() };

    public static RotationRules Three { get; } = Trial.Listed with { Segments = [Rules.Segment(Rules.List("MAR RWA ETH"), "MAR")] };

    /// <summary>Returns sessions from a text such as <c>2021-02-03 4:2021-02/2021-02-07&lt;2021-01</c>: the turn where it is given, the first and the last day, the day for which it was first called; <c>-</c> for no day.</summary>
    public static EquatableList<Session> Parse(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(One)];

    /// <summary>Returns a rotation whose turns run until the next one's session.</summary>
    public static Rotation Lasting(string sessions) => new(Three with { Terms = [Rules.UntilNextSession], Sessions = Parse(sessions) });

    /// <summary>Returns a rotation whose turns are their sessions.</summary>
    public static Rotation Meeting(string sessions) => new(Three with { Sessions = Parse(sessions) });

    /// <summary>Returns a rotation of several terms; those that follow the first begin with the turns they name.</summary>
    public static Rotation Of(string sessions, params TermChange[] terms) => new(Three with { Terms = [.. terms], Sessions = Parse(sessions) });

    public static TermChange Daily(int days, string start, int? fromTurn = null) => Rules.Every($"P{days}D", Day(start), fromTurn);

    public static TermChange LastingFrom(int turn) => Rules.UntilNextSession with { FromTurn = turn };

    public static EquatableList<Handover> Handed(string handovers) =>
        [.. handovers.Split(' ').Select(h => h.Split(':')).Select(h => new Handover { Turn = Number(h[0]), Date = PartialDate.Parse(h[1]) })];

    public static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    public static string Slots(Rotation rotation, int count) => string.Join(' ', rotation.Plan(1, count).Select(t => t.Slot?.ToString() ?? "-"));

    public static string Plan(Rotation rotation, string from, string to) => string.Join(' ', rotation.Plan(Day(from), Day(to)).Select(t => t.Number));

    public static string Turns(Rotation rotation, string days) => Each(days, day => rotation.TurnOn(day)?.Number);

    public static string Next(Rotation rotation, string days) => Each(days, day => rotation.NextTurn(day)?.Number);

    public static string Presided(Rotation rotation, string days) => Each(days, day => rotation.Compiled.InFact.On(day));

    private static string Each(string days, Func<LocalDate, int?> of) => string.Join(' ', days.Split(' ').Select(d => of(Day(d)) is { } turn ? RotationNumber.Text(turn) : "-"));

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Session One(string text)
    {
        string[] called = text.Split('<');
        string[] turn = called[0].Split(':');
        string[] days = turn[^1].Split('/');
        return new Session
        {
            Turn = turn.Length > 1 ? Number(turn[0]) : null,
            From = days[0] is "-" ? null : PartialDate.Parse(days[0]),
            To = days.Length > 1 ? PartialDate.Parse(days[1]) : null,
            PostponedFrom = called.Length > 1 ? PartialDate.Parse(called[1]) : null,
        };
    }
}
