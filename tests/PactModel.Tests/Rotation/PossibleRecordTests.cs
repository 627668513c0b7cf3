using NodaTime;
using PactModel.Tests.Rotations.Tables;
using static PactModel.Tests.Rotations.RecordedSessions;

namespace PactModel.Tests.Rotations;

/// <summary>Turns that run until the next one's session, of which some were put off, or have a day that is known in part or not on record: what is told holds in every possible record.</summary>
public sealed class PossibleRecordTests
{
    private const int MostRecords = 10_000;
    private static readonly LocalDate s_eve = new(2021, 1, 31);

    /// <summary>The second session, without a day, may have been held after the third, which was put off; or it was held, and nothing more is known.</summary>
    [Theory]
    [InlineData("1:2021-02-02 3:2021-02-09<2021-02-08", "1 - 3 -")]
    [InlineData("1:2021-02-02 2:- 3:2021-02-09<2021-02-08", "1 - 3 -")]
    [InlineData("1:2021-02-02 2:- 3:2021-02-09/2021-02-10<2021-02-08", "1 - 3 3")]
    [InlineData("1:2021-02-02 2:-", "1 - - -")]
    [InlineData("1:2021-02-02 2:2021-02-09<2021-02-01", "1 1 2 2")]
    [InlineData("1:2021-02-02 2:2021-02-09<2021-02-01 3:-", "1 - 2 -")]
    public void TurnOn_TurnWithoutADayBesideTheLastOnRecord_IsNotCertainAfterIt(string sessions, string turns)
    {
        Rotation rotation = Lasting(sessions);
        Assert.Equal(turns, Turns(rotation, "2021-02-02 2021-02-03 2021-02-09 2021-02-10"));
        Assert.Equal(turns, Presided(rotation, "2021-02-02 2021-02-03 2021-02-09 2021-02-10"));
    }

    /// <summary>What is planned, or not on record at all, begins after every day.</summary>
    [Fact]
    public void TurnOn_LastSessionBeforeOneThatIsPlanned_RunsOn()
    {
        EquatableList<Session> sessions = Parse("1:2021-02-02 2:-");
        Rotation rotation = new(Lasting("").Rules with { Sessions = [sessions[0], sessions[1] with { Status = SessionStatus.Planned }] });
        Assert.Equal("1 1", Turns(rotation, "2021-02-02 2030-01-01"));
        Assert.Equal("1 1", Turns(Of("1:2021-02-02", Rules.UntilNextSession, LastingFrom(4)), "2021-02-02 2030-01-01"));
    }

    /// <summary>A session that was put off to the day from which on an earlier turn's may have been held: on that day it runs whatever the other's day was, later it may or may not.</summary>
    [Theory]
    [InlineData("2021-02-08 2021-02 2021-02-08<2021-02-04", 3, "3 - -", "2021-02-08/..")]
    [InlineData("2021-02-08 2021-02 2021-02-08<2021-02-04 2021-03-05", 3, "3 - -", "2021-02-08/..2021-03-04")]
    [InlineData("2021-02-08 2021-02 2021-02-08/2021-02-10<2021-02-04", 3, "3 - -", "2021-02-08/..")]
    [InlineData("2021-02-08 2021-02 2021-02-08<2021-02-04 2021-02<2021-02-05", 3, "- - -", "2021-02-08/..")]
    [InlineData("2021-02-08 2021-02 2021-02-08<2021-02-04 2021-02", 3, "- - 4", "2021-02-08/..2021-02-27")]
    public void TurnOn_SessionPutOffToADayOfAnEarlierTurnInPart_IsKnownOnThatDay(string sessions, int turn, string turns, string slot)
    {
        Rotation rotation = Lasting(sessions);
        Assert.Equal(turns, Turns(rotation, "2021-02-08 2021-02-09 2021-02-28"));
        Assert.Equal(slot, rotation.SlotOf(turn).ToString());
    }

    /// <summary>Whatever is known of the sessions: a turn is told just where it ran in every possible record, the next one only where it came then, and a last day that no record contradicts.</summary>
    [Cases]
    public void TurnOn_AnyRecord_IsTheTurnOfEveryPossibleOne(RotationCase given)
    {
        Random random = given.Random();
        Known[] known = [.. Enumerable.Range(1, random.Next(2, 5)).Select(turn => Known.Any(turn, random))];
        LocalDate[][] loose = [.. RecordsOf(known, []).Take(MostRecords)];
        if (loose.Length == MostRecords || known.All(k => k.Date is null)) return;

        // On the days of its own session a turn runs: none of which nothing is known begins then.
        LocalDate[][] records = [.. loose.Where(r => !known.Any(k => k.Date is null && known.Any(other => other.IsDay && r[other.Turn - 1] == r[k.Turn - 1])))];
        if (records.Length == 0) return;
        EquatableList<Session> sessions = [.. known.Where(k => k.Date is not null || random.Next(3) > 0 || k.Turn == known.Length).Select(k => k.ToSession())];
        Rotation rotation = new(Three with { Terms = [Rules.UntilNextSession], Sessions = sessions });
        string told = string.Join(" ", known.Select(k => k.ToString()));
        for (LocalDate day = s_eve.PlusDays(1); day <= new LocalDate(2021, 3, 2); day = day.PlusDays(1))
        {
            if (rotation.NextTurn(day) is { } next)
                Assert.True(Distinct(records, r => After(r, day)) is [var one] && one == next.Number, $"After {day} turn {next.Number} is told to come: {told}");
            if (day < rotation.Compiled.Slots.FirstDay) continue;
            int[] turns = Distinct(records, r => Running(r, day));
            int? turn = rotation.TurnOn(day)?.Number;
            Assert.True(turn is null || (turns is [var only] && only == turn), $"On {day} turn {turn} is told, and {string.Join(", ", turns)} can have run: {told}");
            Assert.True(turn is not null || Distinct(loose, r => Running(r, day)) is not [> 0 and var certain] || known[certain - 1].Date is null, $"On {day} turn {turns[0]} ran for certain, and none is told: {told}");
        }

        foreach (Turn turn in rotation.Plan(1, known.Length).Where(t => t.Slot is not null))
        {
            LocalDate?[] ends = [.. records.Where(r => Running(r, r[turn.Number - 1]) == turn.Number).Select(r => LastOf(r, turn.Number)).Distinct()];
            TurnSlot slot = turn.Slot!.Value;
            Assert.True(slot.LatestLast is not { } latest || ends.All(e => e <= latest), $"Turn {turn.Number} has ended by {slot.LatestLast}: {told}");
            Assert.True(slot.Last is not { } last || ends.All(e => e == last), $"Turn {turn.Number} ends on {slot.Last}: {told}");
        }
    }

    /// <summary>Returns each possible record: one session that was put off may lie anywhere in what is known of its day, the others stand in the order of turns.</summary>
    private static IEnumerable<LocalDate[]> RecordsOf(Known[] known, LocalDate[] begun)
    {
        if (begun.Length == known.Length) return [begun];
        Known next = known[begun.Length];
        LocalDate first = next.Date?.Earliest ?? s_eve.PlusDays(-17);
        LocalDate last = next.Date?.Latest ?? new LocalDate(2021, 3, 1);
        if (!next.IsMoved) first = known.Take(begun.Length).Where(k => !k.IsMoved).Select(k => begun[k.Turn - 1]).Append(first).Max();
        return Enumerable.Range(0, 60).Select(first.PlusDays).TakeWhile(d => d <= last).SelectMany(day => RecordsOf(known, [.. begun, day]));
    }

    private static int[] Distinct(IEnumerable<LocalDate[]> records, Func<LocalDate[], int> of) => [.. records.Select(of).Distinct()];

    /// <summary>Returns the turn that began last by a day, of two on one day the later; 0 if none had begun.</summary>
    private static int Running(LocalDate[] begun, LocalDate day)
    {
        int last = -1;
        for (int i = 0; i < begun.Length; i++)
        {
            if (begun[i] <= day && (last < 0 || begun[i] >= begun[last])) last = i;
        }

        return last + 1;
    }

    /// <summary>Returns the turn that came next after a day; one more than there are if none did.</summary>
    private static int After(LocalDate[] begun, LocalDate day)
    {
        int next = begun.Length;
        for (int i = 0; i < begun.Length; i++)
        {
            if (begun[i] > day && (next == begun.Length || begun[i] < begun[next])) next = i;
        }

        return next + 1;
    }

    /// <summary>Returns the last day of a turn: the one before the next began; null if it ran on.</summary>
    private static LocalDate? LastOf(LocalDate[] begun, int turn) =>
        After(begun, begun[turn - 1]) is var next && next <= begun.Length ? begun[next - 1].PlusDays(-1) : null;

    /// <summary>What is known of the session of a turn: its date, if any, and whether it was put off or brought forward.</summary>
    private sealed record Known(int Turn, PartialDate? Date, bool IsMoved)
    {
        public bool IsDay => Date?.IsDay == true;

        public static Known Any(int turn, Random random) => random.Next(6) switch
        {
            0 => new Known(turn, null, false),
            1 => new Known(turn, PartialDate.Parse("2021-02"), random.Next(3) == 0),
            _ => new Known(turn, s_eve.PlusDays(random.Next(1, 12)), random.Next(3) == 0),
        };

        public Session ToSession() => new() { Turn = Turn, From = Date, PostponedFrom = IsMoved ? s_eve.PlusDays(-16 + Turn) : null };

        public override string ToString() => $"{(IsMoved ? "*" : "")}{Date?.ToString() ?? "-"}";
    }
}
