namespace PactModel;

/// <summary>Reads the table of areas: a row for an area (R), followed by its matches (M).</summary>
internal static class AreaReader
{
    public static EquatableList<Area> Read(string table)
    {
        List<Area> all = [];
        ResourceRows rows = ResourceRows.Of(table);
        bool more = rows.Next();
        while (more)
        {
            ResourceRows head = rows;
            List<string> matches = [];
            while ((more = rows.Next()) && rows.Kind != 'R') matches.Add(rows.Text());
            all.Add(Make(ref head) with { Matches = matches.ToEquatableList() });
        }

        return all.ToEquatableList();
    }

    private static Area Make(ref ResourceRows row)
    {
        AreaCode code = AreaCode.Parse(row.Span(), provider: null);
        ReadOnlySpan<char> broader = row.Span();
        AreaCode? above = broader.IsEmpty ? null : AreaCode.Parse(broader, provider: null);
        return new Area
        {
            Code = code,
            Broader = above,
            Label = row.Bilingual(),
            Definition = row.TextOrNull() is { } definition ? new LocalizedText("en", definition) : null,
        };
    }
}
