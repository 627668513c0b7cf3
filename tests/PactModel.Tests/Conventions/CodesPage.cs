namespace PactModel.Tests.Conventions;

/// <summary>The page that lists the codes of findings and the rules of reasons.</summary>
/// <param name="lines">The lines of the page.</param>
internal sealed class CodesPage(IEnumerable<string> lines)
{
    private const string Findings = "| code | severity | what it says | what to do |";
    private const string Reasons = "| rule | what it says |";

    private static readonly string[] Severities = [.. Enum.GetNames<FindingSeverity>().Select(name => name.ToLowerInvariant())];

    private readonly string[] _lines = [.. lines];

    /// <summary>Returns a line for each difference between the page and the constants, and for each row that is not as the others.</summary>
    public IEnumerable<string> Faults(IReadOnlyCollection<CodeConstant> constants)
    {
        (CodeKind Kind, string[] Cells)[] rows = [.. Rows()];
        ILookup<(CodeKind, string), string[]> listed = rows.ToLookup(row => (row.Kind, Bare(row.Cells[0])), row => row.Cells);
        HashSet<(CodeKind, string)> known = [.. constants.Select(c => (c.Kind, c.Value))];
        return
        [
            .. constants.GroupBy(c => (c.Kind, c.Value)).Where(same => same.Count() > 1).Select(same => $"{same.Key.Value}: {string.Join(" and ", same.Select(c => c.Name))} are one code"),
            .. known.Where(c => !listed.Contains(c)).Select(c => $"{c.Item2}: the page does not list it as a {c.Item1}"),
            .. listed.Where(row => row.Count() > 1).Select(row => $"{row.Key.Item2}: the page lists it {row.Count()} times as a {row.Key.Item1}"),
            .. listed.Where(row => !known.Contains(row.Key)).Select(row => $"{row.Key.Item2}: the page lists it as a {row.Key.Item1}, and there is no such constant"),
            .. rows.Where(row => !IsWhole(row.Kind, row.Cells)).Select(row => $"{row.Cells[0]}: the row lacks something, or has a severity that is none"),
            .. Mentioned().Where(code => !known.Any(c => string.Equals(c.Item2, code, StringComparison.Ordinal))).Select(code => $"{code}: the page speaks of it, and there is no such constant"),
        ];
    }

    private IEnumerable<(CodeKind Kind, string[] Cells)> Rows()
    {
        CodeKind? kind = null;
        foreach (string line in _lines)
        {
            kind = line switch
            {
                Findings => CodeKind.Finding,
                Reasons => CodeKind.Reason,
                _ when line.StartsWith('|') => kind,
                _ => null,
            };
            if (kind is { } table && line.StartsWith("| `", StringComparison.Ordinal)) yield return (table, line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
        }
    }

    /// <summary>Returns the codes in the sentences between the tables; those that end with a dot are beginnings of codes.</summary>
    private IEnumerable<string> Mentioned() =>
        _lines.Where(line => !line.StartsWith('|')).SelectMany(line => line.Split('`').Where((_, i) => i % 2 == 1)).Where(IsCode).Distinct(StringComparer.Ordinal);

    private static bool IsCode(string text) => text.Contains('.', StringComparison.Ordinal) && !text.EndsWith('.') && text.All(c => char.IsAsciiLetterLower(c) || c is '.' or '-');

    private static bool IsWhole(CodeKind kind, string[] cells) =>
        cells.Length == (kind == CodeKind.Finding ? 4 : 2)
        && Array.TrueForAll(cells, cell => cell.Length > 0)
        && (kind == CodeKind.Reason || Array.TrueForAll(cells[1].Split(", "), severity => Severities.Contains(severity, StringComparer.Ordinal)));

    private static string Bare(string cell) => cell.Trim('`');
}
