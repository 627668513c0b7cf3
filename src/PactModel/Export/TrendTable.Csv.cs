namespace PactModel;

public sealed partial class TrendTable
{
    /// <summary>Returns the table as comma-separated values: code, label, certain and possible number of each row.</summary>
    /// <param name="language">The language of the labels; English where that language is not given.</param>
    /// <remarks>
    /// By RFC 4180: a header, lines that end with <c>\r\n</c>, quotes where a field needs them. The same table gives the same text in every
    /// culture. A field is written as it is, even if a spreadsheet would take it for a formula.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToCsv(string language = "en")
    {
        CsvWriter csv = new();
        csv.Line("code", "label", "certain", "possible");
        foreach (TrendRow row in Rows)
            csv.Line(row.Key.Code, LabelOf(row.Key, language), CsvWriter.Number(row.Counts.Certain), CsvWriter.Number(row.Counts.Possible));
        return csv.ToString();
    }
}

public sealed partial class CrossTable
{
    /// <summary>Returns the table as comma-separated values: a line for each row, and for each column one field of the certain number and one of the possible.</summary>
    /// <param name="language">The language of the rows' labels; English where that language is not given.</param>
    /// <remarks>The header has the codes of the columns, the second of each with <c> possibly</c> after it. Otherwise as <see cref="TrendTable.ToCsv"/>.</remarks>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToCsv(string language = "en")
    {
        CsvWriter csv = new();
        csv.Line(["code", "label", .. Columns.SelectMany(c => new[] { c.Code, $"{c.Code} possibly" })]);
        foreach (TrendKey row in Rows)
        {
            IEnumerable<MatchCounts> counts = Columns.Select(c => _byCodes.GetValueOrDefault((row.Code, c.Code)));
            csv.Line([row.Code, LabelOf(row, language), .. counts.SelectMany(c => new[] { CsvWriter.Number(c.Certain), CsvWriter.Number(c.Possible) })]);
        }

        return csv.ToString();
    }
}
