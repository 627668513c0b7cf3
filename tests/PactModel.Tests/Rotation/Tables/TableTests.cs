using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>Rules and decisions give the real tables, row by row.</summary>
public sealed class TableTests
{
    public static TheoryData<string> Names => ConformanceTables.Names;

    /// <summary>Gets the tables that the naive replay can follow: it knows no days of sessions, so no members by date beside them.</summary>
    public static TheoryData<string> Modelled => [.. ConformanceTables.All.Where(t => !IsPerSession(t) || t.Rules.Members.Count == 0).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void HolderOf_RealTable_IsReproducedRowByRow(string name)
    {
        RotationTable table = ConformanceTables.Of(name);
        TableLimits limits = TableLimits.Of(name);
        Assert.Equal(Enumerable.Range(limits.First, limits.Last - limits.First + 1), table.Rows.Select(r => r.Turn).Distinct());
        for (int turn = limits.First; turn <= limits.Last; turn++)
        {
            IReadOnlyList<TableRow> rows = table.RowsOf(turn);
            Turn given = table.Rotation.TurnAt(turn);
            IReadOnlyList<TurnHolder> holders = given.Parts.Count == 0 ? [given.Holder] : [.. given.Parts.Select(p => p.Holder)];
            if (!rows.Select(r => r.Holder!).SequenceEqual(holders))
                Assert.Fail($"{name}: the first difference is at turn {turn}. The table has {string.Join("; ", rows)}, the rule {string.Join("; ", holders)}. {given.Why}");
        }
    }

    [Theory]
    [MemberData(nameof(Modelled))]
    public void HolderOf_RealTable_EqualsNaiveReplay(string name)
    {
        RotationTable table = ConformanceTables.Of(name);
        TableLimits limits = TableLimits.Of(name);
        NaiveRotation model = new(table.Rules, limits.Last - limits.First + 101);
        for (int turn = limits.First; turn <= limits.Last + 100; turn++)
            Assert.True(model[turn] == table.Rotation.HolderOf(turn), $"{name}: turn {turn} is {model[turn]} by replay, {table.Rotation.HolderOf(turn)} by look-up.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Decisions_RealTable_AreNoMoreThanItsOccurrences(string name)
    {
        RotationTable table = ConformanceTables.Of(name);
        Assert.True(table.Rules.Decisions.Count <= TableLimits.Of(name).Decisions,
            $"{name}: {table.Rules.Decisions.Count} decisions are used, {TableLimits.Of(name).Decisions} exceptions happened.");
        Assert.Empty(table.Rotation.Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void DueHolder_EarlierTurnsAsDecided_DiffersOnlyWhereDecisionsTouch(string name)
    {
        RotationTable table = ConformanceTables.Of(name);
        StepTest step = new(table.Rules);
        TableLimits limits = TableLimits.Of(name);
        IEnumerable<int> differing = Enumerable.Range(limits.First, limits.Last - limits.First + 1).Where(t => step.DueAt(t) != table.ActualAt(t));
        Assert.Equal(limits.Touched, differing);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Why_RealTable_NamesTheHolderDueAndReplaysToTheHolder(string name)
    {
        RotationTable table = ConformanceTables.Of(name);
        StepTest step = new(table.Rules);
        TableLimits limits = TableLimits.Of(name);
        int pace = limits.Last - limits.First > 200 ? 7 : 1;
        foreach (int turn in Enumerable.Range(limits.First, limits.Last - limits.First + 1).Where(t => t % pace == 0).Union(limits.Touched))
        {
            TurnExplanation why = table.Rotation.Why(turn);
            if (why.Replay() != table.Rotation.HolderOf(turn)) Assert.Fail($"{name}: the explanation of turn {turn} comes to {why.Replay()}. {why}");
            if (why.Due != step.DueAt(turn)) Assert.Fail($"{name}: turn {turn} is due to {step.DueAt(turn)}, explained as {why.Due}. {why}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void SlotOf_RealTable_IsTheRecordedDaysButForHandovers(string name)
    {
        RotationTable table = ConformanceTables.Of(name);
        foreach (int turn in table.Rows.Select(r => r.Turn).Distinct())
        {
            LocalDate? began = BeganOn(table, turn);
            LocalDate? next = turn < table.Rows[^1].Turn ? BeganOn(table, turn + 1) : null;
            TableRow first = table.RowsOf(turn)[0];
            TableRow last = table.RowsOf(turn)[^1];
            if (began is { } start) Assert.True(first.From!.Value.Earliest <= start && start <= first.From.Value.Latest, $"{name}: {first} began on {start:R}.");
            if (last.To is not { IsDay: true } to) continue;
            LocalDate? end = next is { } day && !IsPerSession(table) ? day.PlusDays(-1) : table.Rotation.SlotOf(turn)?.Last;
            Assert.True(end is null || end == to.Earliest || (end.Value.PlusDays(1) == to.Earliest && next == to.Earliest), $"{name}: {last} ended on {end:R}.");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PresidedOn_FirstRecordedDay_IsTheRecordedHolder(string name)
    {
        RotationTable table = ConformanceTables.Of(name);
        foreach (TableRow row in table.Rows.Where(r => r.From is { IsDay: true }))
            Assert.True(table.Rotation.PresidedOn(row.From!.Value.Earliest) == row.Holder, $"{name}: {row}; the rule has {table.Rotation.PresidedOn(row.From.Value.Earliest)}.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Audit_RecordedHosts_AreAsPlannedOrAsDecided(string name)
    {
        RotationTable table = ConformanceTables.Of(name);
        foreach (SessionAudit audit in table.Rotation.Audit().Where(a => a.Actual is not null))
        {
            bool decided = TableLimits.Of(name).Touched.Contains(audit.Session.Turn!.Value);
            Assert.Equal(decided ? SessionOutcome.AsDecided : SessionOutcome.AsPlanned, audit.Outcome);
        }
    }

    private static bool IsPerSession(RotationTable table) => table.Rules.Terms.Count == 0;

    private static LocalDate? BeganOn(RotationTable table, int turn)
    {
        Handover? handover = table.Rules.Handovers.FirstOrDefault(h => h.Turn == turn);
        return handover is { Date.IsDay: true } ? handover.Date.Earliest : table.Rotation.SlotOf(turn)?.First;
    }
}
