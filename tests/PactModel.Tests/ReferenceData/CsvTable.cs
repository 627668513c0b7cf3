namespace PactModel.Tests.ReferenceData;

/// <summary>A table of the reference data as a person edits it: comma-separated, with a header.</summary>
internal sealed class CsvTable
{
    private CsvTable(List<Dictionary<string, string>> rows) => Rows = rows;

    public List<Dictionary<string, string>> Rows { get; }

    public static CsvTable Read(string path)
    {
        List<List<string>> lines = Split(File.ReadAllText(path).ReplaceLineEndings("\n"));
        List<Dictionary<string, string>> rows = [];
        foreach (List<string> line in lines.Skip(1))
        {
            Assert.True(line.Count == lines[0].Count, $"{path}: '{string.Join(',', line)}' has {line.Count} fields, the header {lines[0].Count}.");
            rows.Add(lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return new CsvTable(rows);
    }

    private static List<List<string>> Split(string text)
    {
        List<List<string>> lines = [];
        List<string> line = [];
        System.Text.StringBuilder field = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n' && !quoted) EndField(c == '\n');
            else field.Append(c);
        }

        return lines;

        void EndField(bool endsLine)
        {
            line.Add(field.ToString());
            field.Clear();
            if (!endsLine) return;
            lines.Add(line);
            line = [];
        }
    }
}
