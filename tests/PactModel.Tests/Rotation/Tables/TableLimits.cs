using System.Globalization;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>What the rules for a table must keep to.</summary>
internal sealed record TableLimits(int First, int Last, int Decisions, IReadOnlyList<int> Touched)
{
    public static TableLimits Of(string table)
    {
        Dictionary<string, string> row = TableRow.ReadData("tables").Single(r => r["table"] == table);
        return new TableLimits(Number(row["first"]), Number(row["last"]), Number(row["decisions"]),
            [.. row["touched"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
