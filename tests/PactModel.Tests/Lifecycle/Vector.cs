using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PactModel.Tests.Compiling;
using PactModel.Tests.ReferenceData;

namespace PactModel.Tests.Lifecycle;

/// <summary>One row of the table of real treaty events.</summary>
internal sealed class Vector
{
    private static readonly Dictionary<string, PartyCode> s_codes = string.Concat(
        "Togo=TGO;USA=USA;United States=USA;UK=GBR;United Kingdom=GBR;Russia=RUS;Russian Federation=RUS;France=FRA;",
        "Morocco=MAR;Rwanda=RWA;Mali=MLI;Niger=NER;Burkina Faso=BFA;Japan=JPN;Korea=KOR;China=CHN;Zambia=ZMB;Kenya=KEN;",
        "Djibouti=DJI;Iran=IRN;Argentina=ARG;Spain=ESP;NL=NLD;NZ=NZL;Philippines=PHL;Gambia=GMB;Lithuania=LTU;Italy=ITA;",
        "DPRK=PRK;SADC=org:SADC")
        .Split(';').Select(p => p.Split('=')).ToDictionary(p => p[0], p => P(p[1]), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _row;

    private Vector(Dictionary<string, string> row) => _row = row;

    public static IReadOnlyList<Vector> All { get; } =
        [.. CsvTable.Read(Path.Combine(RepositoryFiles.Root, "tests/PactModel.Tests/Lifecycle/Data/vectors.csv")).Rows.Select(r => new Vector(r))];

    public string Treaty => _row["treaty"];

    public string Kind => _row["rule_kind"];

    public string Check => _row["check"];

    public string Boundary => _row["boundary"];

    public string Effect => _row["expected_effect"];

    public LocalDate Expected => LocalDatePattern.Iso.Parse(_row["expected_date"]).Value;

    public bool HasExpected => _row["expected_date"].Length > 0;

    public PartialDate EventDate => PartialDate.Parse(_row["event_date"]);

    public LocalDate EventDay => EventDate.Earliest;

    /// <summary>Gets the first party of the row, by its own code or, for those that stand for themselves only here, by a made-up one.</summary>
    public PartyCode Party => Parties[0];

    public IReadOnlyList<PartyCode> Parties =>
        [.. _row["party"].Split('/').Select(n => s_codes.TryGetValue(n, out PartyCode code) ? code : P("XAA"))];

    public int this[string parameter] => int.Parse(Text(parameter)!, CultureInfo.InvariantCulture);

    public bool Has(string parameter) => Text(parameter) is not null;

    public string? Text(string parameter) => _row["rule_parameters"].Split(';').Select(p => p.Split('=', 2))
        .Where(p => p.Length == 2 && string.Equals(p[0].Trim(), parameter, StringComparison.Ordinal)).Select(p => p[1].Trim()).FirstOrDefault();

    public static PartyCode P(string code) => PartyCode.Parse(code);

    public override string ToString() => $"{Treaty}: {Kind} {_row["party"]} {_row["event_date"]}";
}
