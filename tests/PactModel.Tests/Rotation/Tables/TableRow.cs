using System.Globalization;
using PactModel.Tests.Compiling;
using PactModel.Tests.ReferenceData;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>A row of a table of what happened: a turn, or a part of one.</summary>
internal sealed record TableRow(int Turn, PartialDate? From, PartialDate? To, TurnHolder? Holder, bool IsVirtual, string? Group, PartyCode? Chair)
{
    public static IReadOnlyList<TableRow> Read(string table) => [.. ReadData(table).Select(Parse)];

    public static List<Dictionary<string, string>> ReadData(string name) =>
        CsvTable.Read(Path.Combine(RepositoryFiles.Root, "tests", "PactModel.Tests", "Rotation", "Data", name + ".csv")).Rows;

    /// <summary>Returns the session that the row records, with its host.</summary>
    public Session ToSession() => new() { Turn = Turn, From = From, To = To == From ? null : To, Host = Holder, IsVirtual = IsVirtual };

    public override string ToString() => $"turn {Turn} ({From}/{To}), held by {Holder?.ToString() ?? "nobody"}";

    private static TableRow Parse(Dictionary<string, string> row) => new(
        int.Parse(row["turn"], CultureInfo.InvariantCulture),
        Date(row["from"]),
        Date(row["to"]),
        ParseHolder(row["holder"]),
        row["tag"].EndsWith("virtual", StringComparison.Ordinal),
        row.GetValueOrDefault("group"),
        row.TryGetValue("chair", out string? chair) ? PartyCode.Parse(chair) : null);

    private static PartialDate? Date(string text) => text.Length == 0 ? null : PartialDate.Parse(text);

    private static TurnHolder? ParseHolder(string text)
    {
        if (text.Length == 0) return null;
        (HolderKind kind, int mark) = text switch
        {
            _ when text.StartsWith("outsider:", StringComparison.Ordinal) => (HolderKind.Outsider, 9),
            _ when text.StartsWith("contested:", StringComparison.Ordinal) => (HolderKind.Contested, 10),
            _ when text.StartsWith("together:", StringComparison.Ordinal) => (HolderKind.Collective, 9),
            _ => (HolderKind.Party, 0),
        };
        return new TurnHolder(kind, [.. text[mark..].Split('+').Select(PartyCode.Parse)]);
    }
}
