using System.Text;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.ReferenceData;

/// <summary>Packs the tables under <c>data/reference</c> into what the assembly embeds: the facts, without source, confidence and note.</summary>
internal static class ReferencePacker
{
    private static string Folder => Path.Combine(RepositoryFiles.Root, "data", "reference");

    /// <summary>Gets the embedded tables by their path below the root of the repository.</summary>
    public static Dictionary<string, string> Pack() => new(StringComparer.Ordinal)
    {
        ["src/PactModel/Parties/Data/states.txt"] = States(),
        ["src/PactModel/Parties/Data/organisations.txt"] = Organisations(),
        ["src/PactModel/Areas/Data/areas.txt"] = Areas(),
        ["src/PactModel/Parties/Data/vienna.txt"] = ViennaConvention(),
    };

    public static List<Dictionary<string, string>> Table(string name) => CsvTable.Read(Path.Combine(Folder, name)).Rows;

    private static string States()
    {
        StringBuilder packed = new();
        ILookup<string, Dictionary<string, string>> names = By("state_names.csv", "code");
        ILookup<string, Dictionary<string, string>> periods = By("state_periods.csv", "code");
        ILookup<string, Dictionary<string, string>> former = By("state_former_codes.csv", "code");
        ILookup<string, Dictionary<string, string>> spells = By("state_code_spells.csv", "code");
        ILookup<string, Dictionary<string, string>> aliases = By("state_aliases.csv", "code");
        foreach (Dictionary<string, string> s in Table("states.csv"))
        {
            string code = s["code"];
            Row(packed, 'S', code, s["alpha2"], s["numeric"], s["iso_status"][..1], s["sovereign"][..1], s["name_en"], French(s), s["capital"], s["un_region"], s["un_subregion"], s["au_region"], s["successors"]);
            foreach (Dictionary<string, string> n in names[code]) Row(packed, 'N', n["name_en"], French(n), n["from"], n["to"]);
            foreach (Dictionary<string, string> p in periods[code]) Row(packed, 'P', p["cow_number"], p["cow_abbreviation"], p["from"], p["to"]);
            foreach (Dictionary<string, string> f in former[code]) Row(packed, 'F', f["alpha4"], f["alpha2"], f["alpha3"], f["numeric"], f["withdrawn"]);
            foreach (Dictionary<string, string> c in spells[code]) Row(packed, 'C', c["alpha2"], c["alpha3"], c["numeric"], c["from"], c["to"]);
            foreach (Dictionary<string, string> a in aliases[code]) Row(packed, 'A', a["alias"], a["from"], a["to"]);
        }

        return packed.ToString();
    }

    private static string ViennaConvention()
    {
        StringBuilder packed = new();
        foreach (Dictionary<string, string> party in Table("vienna_convention.csv")) Row(packed, 'V', party["code"], party["from"]);
        return packed.ToString();
    }

    private static string Organisations()
    {
        StringBuilder packed = new();
        ILookup<string, Dictionary<string, string>> aliases = By("organisation_aliases.csv", "code");
        ILookup<string, Dictionary<string, string>> members = By("organisation_members.csv", "organisation");
        foreach (Dictionary<string, string> o in Table("organisations.csv"))
        {
            string code = o["code"];
            Row(packed, 'O', code, o["acronym_en"], French(o, "acronym"), o["name_en"], French(o), o["founded"], o["dissolved"], o["seat_city"], o["seat_country"], o["predecessor"]);
            foreach (Dictionary<string, string> a in aliases[code]) Row(packed, 'A', a["alias"]);
            if (o["members"] is "not known") Row(packed, 'U');
            foreach (Dictionary<string, string> m in members[code]) Row(packed, 'M', m["member"], m["from"], m["to"], m["contested"]);
        }

        return packed.ToString();
    }

    private static string Areas()
    {
        StringBuilder packed = new();
        foreach (Dictionary<string, string> a in Table("areas.csv"))
        {
            Row(packed, 'R', a["code"], a["broader"], a["label_en"], French(a, "label"), a["definition"]);
            foreach (string match in a["matches"].Split(';', StringSplitOptions.RemoveEmptyEntries)) Row(packed, 'M', match);
        }

        return packed.ToString();
    }

    private static ILookup<string, Dictionary<string, string>> By(string table, string column) =>
        Table(table).ToLookup(row => row[column], StringComparer.Ordinal);

    private static string French(Dictionary<string, string> row, string column = "name") =>
        string.Equals(row[$"{column}_fr"], row[$"{column}_en"], StringComparison.Ordinal) ? "" : row[$"{column}_fr"];

    private static void Row(StringBuilder packed, char kind, params string[] fields)
    {
        Assert.All(fields, field => Assert.DoesNotContain('\t', field));
        packed.Append($"{kind}\t{string.Join('\t', fields)}".TrimEnd('\t')).Append('\n');
    }
}
