using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>Short forms for the rules of real bodies.</summary>
internal static class Rules
{
    public static EquatableList<PartyCode> Parties(string codes) => [.. codes.Split(' ').Select(PartyCode.Parse)];

    public static PartyCode Party(string code) => PartyCode.Parse(code);

    public static TermChange Every(string period, LocalDate start, int? fromTurn = null) =>
        new() { FromTurn = fromTurn, Start = start, Term = new CalendarTerm { Period = NodaTime.Text.PeriodPattern.NormalizingIso.Parse(period).Value } };

    public static TermChange UntilNextSession { get; } = new() { Term = new SessionTerm { RunsUntilNext = true } };

    public static OrderSegment Segment(RotationOrder order, string firstHolder, int? fromTurn = null) =>
        new() { FromTurn = fromTurn, Order = order, FirstHolder = Party(firstHolder) };

    public static ListOrder List(string codes) => new() { Members = Parties(codes) };

    public static IEnumerable<RotationMember> Joined(string codes, LocalDate? from, MemberEntry entry = MemberEntry.AtOnce) =>
        Parties(codes).Select(party => new RotationMember { Party = party, From = from is { } day ? RotationPoint.OnDay(day) : null, Entry = entry });

    /// <summary>Returns the keys of an order from a text of pairs, such as <c>ARG Argentina; BRA Brasil</c>.</summary>
    public static EquatableList<SortKey> Keys(string pairs) =>
        [.. pairs.Split("; ").Select(pair => new SortKey { Party = Party(pair[..3]), Key = pair[4..] })];

    public static EquatableList<Session> Sessions(IEnumerable<TableRow> rows) => [.. rows.Select(r => r.ToSession())];

    /// <summary>Returns sessions with their days alone, where the holder of the turn need not be the host.</summary>
    public static EquatableList<Session> Meetings(IEnumerable<TableRow> rows) =>
        [.. rows.Select(r => new Session { Turn = r.Turn, From = r.From })];

    public static EquatableList<RecordedChoice> Choices(IEnumerable<TableRow> rows) =>
        [.. rows.Select(r => new RecordedChoice { Turn = r.Turn, Holder = r.Holder!.Party!.Value })];

    /// <summary>Returns citations from a text of them with commas between.</summary>
    public static EquatableList<Citation> Cite(string sources) => [.. sources.Split(", ").Select(Citation.Parse)];
}
