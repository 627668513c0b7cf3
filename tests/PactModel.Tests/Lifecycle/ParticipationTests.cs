using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PactModel.Tests.Compiling;
using PactModel.Tests.ReferenceData;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Real participations in intellectual-property treaties: the computed date of each beside the recorded one.</summary>
public class ParticipationTests
{
    private const string Folder = "tests/PactModel.Tests/Lifecycle/Data";

    private static readonly List<Dictionary<string, string>> s_rows = CsvTable.Read(Path.Combine(RepositoryFiles.Root, Folder, "participations.csv")).Rows;

    private static readonly List<Dictionary<string, string>> s_differences = CsvTable.Read(Path.Combine(RepositoryFiles.Root, Folder, "participation-differences.csv")).Rows;

    /// <summary>Gets the treaties whose texts count from the deposit, with their months.</summary>
    public static TheoryData<string, int> FromDeposit => new()
    {
        { "Beijing", 3 }, { "Brussels", 3 }, { "Marrakesh", 3 }, { "Nairobi", 1 }, { "Patent", 3 }, { "Rome", 3 }, { "Singapore", 3 }, { "Trademark", 3 },
        { "WIPO Copyright Treaty (WCT)", 3 }, { "WIPO Performances and Phonograms Treaty (WPPT)", 3 },
    };

    public static TheoryData<string> FromNotification => ["Berne", "Paris", "Phonograms", "Madrid"];

    [Theory]
    [MemberData(nameof(FromDeposit))]
    public void InForce_EveryParticipation_IsAsRecordedOrListedWithItsReason(string treaty, int months)
    {
        Dictionary<string, string>[] rows = Deposits(treaty);
        AgreementLifecycle life = Computed(treaty, rows, new LateJoinerClause { Delay = Delay.OfMonths(months) }, row => Consent(row, effective: null));
        List<string> differing = [];
        for (int i = 0; i < rows.Length; i++)
        {
            if (life.InForce(Code(i)).SingleOrDefault()?.Since.Day != Day(rows[i], "Entry Into Force Date")) differing.Add(rows[i]["Contracting Party"]);
        }

        Assert.Equal(string.Join(", ", s_differences.Where(d => d["treaty"] == treaty).Select(d => d["party"])), string.Join(", ", differing));
    }

    [Fact]
    public void InForce_EveryListedDifference_IsWhatItsReasonSays()
    {
        foreach (Dictionary<string, string> difference in s_differences)
        {
            Dictionary<string, string>[] rows = Deposits(difference["treaty"]);
            int at = Array.FindIndex(rows, r => r["Contracting Party"] == difference["party"]);
            LocalDate? recorded = Day(rows[at], "Entry Into Force Date");
            Assert.Equal(difference["recorded"], rows[at]["Entry Into Force Date"]);
            Delay delay = Delay.OfMonths(difference["treaty"] == "Nairobi" ? 1 : 3);
            if (difference["explained_by"] == "month-end") delay = delay with { MonthEnd = MonthEndRule.Roll };
            LocalDate? effective = difference["explained_by"] == "succession" ? recorded : difference["effective"].Length > 0 ? Day(difference, "effective") : null;
            AgreementLifecycle life = Computed(difference["treaty"], rows, new LateJoinerClause { Delay = delay }, row => Consent(row, row == rows[at] ? effective : null));
            LocalDate? computed = life.InForce(Code(at)).SingleOrDefault()?.Since.Day;
            if (difference["explained_by"] == "suspect") Assert.Equal(recorded?.PlusDays(1), computed);
            else if (recorded is not null) Assert.Equal(recorded, computed);
            Assert.NotEmpty(difference["reason"]);
        }
    }

    [Fact]
    public void InForce_ListedDifferences_AreFew()
    {
        Assert.Equal(730, FromDeposit.Sum(t => Deposits(t.Data.Item1).Length));
        Assert.True(s_differences.Count < 30);
    }

    [Theory]
    [MemberData(nameof(FromDeposit))]
    public void InForce_WithTheRecord_IsTheRecordAndDifferencesAreFindings(string treaty, int months)
    {
        Dictionary<string, string>[] rows = Deposits(treaty);
        LifecycleFacts facts = Computed(treaty, rows, new LateJoinerClause { Delay = Delay.OfMonths(months) }, row => Consent(row, effective: null)).Facts;
        IEnumerable<AgreementEvent> records = rows.Select((r, i) => (Day: Day(r, "Entry Into Force Date"), Party: Code(i))).Where(r => r.Day is not null)
            .Select(r => InForce(r.Day!.Value, r.Party));
        AgreementLifecycle life = new(facts with { Events = [.. facts.Events, .. records] });
        for (int i = 0; i < rows.Length; i++)
        {
            if (Day(rows[i], "Entry Into Force Date") is { } recorded) Assert.Equal(recorded, life.InForce(Code(i)).Single().Since.Day);
        }

        int different = s_differences.Count(d => d["treaty"] == treaty && d["recorded"].Length > 0 && d["explained_by"] != "succession");
        Assert.Equal(different, life.Findings.Count(f => f.Code == "record.differs"));
    }

    [Theory]
    [MemberData(nameof(FromNotification))]
    public void InForce_CountedFromACirculationThatIsNotRecorded_IsNotComputable(string treaty)
    {
        Dictionary<string, string>[] rows = Deposits(treaty);
        LateJoinerClause clause = new() { Delay = Delay.OfMonths(3), CountedFrom = CountedDate.Circulation };
        AgreementLifecycle life = Computed(treaty, rows, clause, row => Consent(row, effective: null));
        LocalDate first = rows.Select(r => Day(r, "Entry Into Force Date")).Min()!.Value;
        for (int i = 0; i < rows.Length; i++)
        {
            if (Day(rows[i], "Instrument Date") <= first || Kind(rows[i]) is ConsentKind.Succession or ConsentKind.ContinuedApplication) continue;
            DateAnswer since = life.InForce(Code(i)).Single().Since;
            Assert.Equal(DateAnswerKind.NotKnown, since.Kind);
            Assert.Contains("not computable from these facts", since.Reasons.Single().Text, StringComparison.Ordinal);
        }
    }

    private static AgreementLifecycle Computed(string treaty, Dictionary<string, string>[] rows, FinalClause clause, Func<Dictionary<string, string>, ConsentExpressed> consent)
    {
        LocalDate first = s_rows.Where(r => r["Treaty"] == treaty && Kind(r) is ConsentKind.Accession or ConsentKind.Ratification).Select(r => Day(r, "Entry Into Force Date")).Min()!.Value;
        return Life([clause], [InForce(first), .. rows.Select((r, i) => consent(r) with { Parties = [Code(i)] })]);
    }

    private static ConsentExpressed Consent(Dictionary<string, string> row, LocalDate? effective) => new()
    {
        Kind = Kind(row),
        Received = Day(row, "Instrument Date") is { } received ? PartialDate.FromLocalDate(received) : null,
        Effective = effective is { } day ? PartialDate.FromLocalDate(day) : null,
    };

    private static ConsentKind Kind(Dictionary<string, string> row) => row["Instrument Type"] switch
    {
        "Ratification" => ConsentKind.Ratification,
        "Declaration of Continued Application" => ConsentKind.ContinuedApplication,
        "Declaration/Notification of Succession" => ConsentKind.Succession,
        "Acceptance" => ConsentKind.Acceptance,
        _ => ConsentKind.Accession,
    };

    private static Dictionary<string, string>[] Deposits(string treaty) => [.. s_rows.Where(r => r["Treaty"] == treaty && r["Instrument Date"].Length > 0)];

    private static PartyCode Code(int i) => P(string.Create(CultureInfo.InvariantCulture, $"X{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}"));

    private static LocalDate? Day(Dictionary<string, string> row, string column) =>
        row[column].Length == 0 ? null : LocalDatePattern.Iso.Parse(row[column]).Value;
}
