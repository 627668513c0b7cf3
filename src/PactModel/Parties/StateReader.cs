namespace PactModel;

/// <summary>Reads the table of states: one row for a state (S), followed by its names (N), periods (P), former codes (F), spells of codes (C) and aliases (A).</summary>
internal static class StateReader
{
    public static EquatableList<State> Read(StateTable table)
    {
        List<State> all = new(300);
        ResourceRows rows = ResourceRows.Of(ResourceRows.Load("PactModel.states.txt"));
        bool more = rows.Next();
        while (more)
        {
            ResourceRows head = rows;
            Parts parts = new();
            while ((more = rows.Next()) && rows.Kind != 'S') parts.Take(ref rows);
            State state = Make(ref head, parts);
            table.Enter(state, parts.Spells);
            foreach (StateAlias alias in parts.Aliases)
            {
                alias.State = state;
                table.Aliases.Add(alias);
            }

            all.Add(state);
        }

        return all.ToEquatableList();
    }

    private static State Make(ref ResourceRows row, Parts parts)
    {
        PartyCode code = row.Code();
        string? alpha2 = row.TextOrNull();
        int? numeric = row.NumberOrNull();
        char status = row.Span()[0];
        bool sovereign = row.Span()[0] == 'y';
        LocalizedText name = row.Bilingual();
        return new State(code, name)
        {
            Aliases = parts.AliasTexts(),
            Alpha2 = alpha2,
            Numeric = numeric,
            IsoStatus = status switch { 'c' => IsoStatus.Current, 'f' => IsoStatus.Former, _ => IsoStatus.Never },
            IsSovereign = sovereign,
            Capital = row.TextOrNull(),
            UnRegion = row.TextOrNull(),
            UnSubregion = row.TextOrNull(),
            AfricanUnionRegion = row.TextOrNull(),
            Successors = Codes(row.Span()),
            Names = parts.Names.ToEquatableList(),
            StateSystemPeriods = parts.Periods.ToEquatableList(),
            FormerCodes = parts.Former.ToEquatableList(),
        };
    }

    private static EquatableList<PartyCode> Codes(ReadOnlySpan<char> field)
    {
        List<PartyCode> codes = [];
        foreach (Range code in field.Split(';'))
        {
            if (!field[code].IsEmpty) codes.Add(PartyCode.Parse(field[code], provider: null));
        }

        return codes.ToEquatableList();
    }

    private sealed class Parts
    {
        public List<StateName> Names { get; } = [];

        public List<StateSystemPeriod> Periods { get; } = [];

        public List<FormerStateCodes> Former { get; } = [];

        public List<CodeSpell> Spells { get; } = [];

        public List<StateAlias> Aliases { get; } = [];

        // A name borne twice has a row for each time.
        public EquatableList<string> AliasTexts()
        {
            List<string> texts = new(Aliases.Count);
            foreach (StateAlias alias in Aliases)
            {
                if (!texts.Contains(alias.Text)) texts.Add(alias.Text);
            }

            return texts.ToEquatableList();
        }

        public void Take(ref ResourceRows row)
        {
            if (row.Kind == 'N')
                Names.Add(new StateName { Name = row.Bilingual(), From = row.DateOrNull(), To = row.DateOrNull() });
            else if (row.Kind == 'P')
                Periods.Add(new StateSystemPeriod { Number = row.NumberOrNull() ?? 0, Abbreviation = row.Text(), From = row.DayOrNull(), To = row.DayOrNull() });
            else if (row.Kind == 'F')
                Former.Add(new FormerStateCodes { Alpha4 = row.Text(), Alpha2 = row.Text(), Alpha3 = row.Text(), Numeric = row.NumberOrNull(), Withdrawn = row.DateOrNull() ?? default });
            else if (row.Kind == 'C')
                Spells.Add(new CodeSpell(row.Text(), row.Text(), row.NumberOrNull(), row.DayOrNull(), row.DayOrNull()));
            else
                Aliases.Add(new StateAlias { Text = row.Text(), From = row.DayOrNull(), To = row.DayOrNull() });
        }
    }
}
