namespace PactModel;

/// <summary>All built-in organisations, and the ways to them; read from the assembly when first asked for.</summary>
internal sealed class OrganisationTable
{
    private OrganisationTable()
    {
        All = Read();
        ByCode = All.ToDictionary(organisation => organisation.Code);
        UnitedNations = ByCode[PartyCode.Organisation("UN")];
        foreach (Organisation organisation in All) Names.AddAll(organisation.Spellings(), organisation);
    }

    public static OrganisationTable Instance { get; } = new();

    public EquatableList<Organisation> All { get; }

    public Dictionary<PartyCode, Organisation> ByCode { get; }

    public Organisation UnitedNations { get; }

    public NameIndex<Organisation> Names { get; } = new();

    public static KeyNotFoundException Unknown(string code)
    {
        string acronym = code.StartsWith("org:", StringComparison.OrdinalIgnoreCase) ? code[4..] : code;
        return new KeyNotFoundException($"'{TextCode.Quote(code)}' is not the code of a known organisation.{NearestNames.Hint(PartyDirectory.BuiltIn.SuggestOrganisations(acronym))}");
    }

    // One row for an organisation (O), followed by its aliases (A) and memberships (M); a row U says that the members are not known.
    private static EquatableList<Organisation> Read()
    {
        List<Organisation> all = [];
        ResourceRows rows = ResourceRows.Of(ResourceRows.Load("PactModel.organisations.txt"));
        bool more = rows.Next();
        while (more)
        {
            ResourceRows head = rows;
            List<string> aliases = [];
            List<OrganisationMember>? members = [];
            while ((more = rows.Next()) && rows.Kind != 'O')
            {
                if (rows.Kind == 'U') members = null;
                else if (rows.Kind == 'A') aliases.Add(rows.Text());
                else members?.Add(Member(ref rows));
            }

            all.Add(Make(ref head) with { Aliases = aliases.ToEquatableList(), Memberships = members?.ToEquatableList() });
        }

        return all.ToEquatableList();
    }

    private static OrganisationMember Member(ref ResourceRows row) => new()
    {
        Party = row.Code(),
        From = row.DateOrNull(),
        To = row.DateOrNull(),
        IsContested = !row.Span().IsEmpty,
    };

    private static Organisation Make(ref ResourceRows row)
    {
        PartyCode code = row.Code();
        LocalizedText? acronym = row.BilingualOrNull();
        LocalizedText name = row.Bilingual();
        PartialDate? founded = row.DateOrNull();
        PartialDate? dissolved = row.DateOrNull();
        string? city = row.TextOrNull();
        PartyCode? country = row.CodeOrNull();
        return new Organisation
        {
            Code = code,
            Name = name,
            Acronym = acronym,
            Founded = founded,
            Dissolved = dissolved,
            Seat = city is null ? null : new Place(city, country),
            Predecessor = row.CodeOrNull(),
        };
    }
}
