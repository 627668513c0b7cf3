using NodaTime;

namespace PactModel.Tests.Registers;

/// <summary>Answers of registers are equal when they say the same, tell themselves in words, and refuse what is missing.</summary>
public sealed class AnswersTests
{
    private static readonly Agreement s_pact = Agreement.Create("pact", "Pact").Between("MAR", "RWA").Covering("health", "health").Build();
    private static readonly Agreement s_other = Agreement.Create("other", "Other").Between("MAR", "ETH").Covering("training", "training").Build();
    private static readonly Register s_one = Register.Of(s_pact);
    private static readonly Register s_two = Register.Of(s_pact, s_other);

    [Fact]
    public void TrendTables_AreEqualByAxisRowsAndTotal()
    {
        TrendTable table = s_one.Trend(TrendAxis.Parties);
        AreEqual(table, Register.Of(s_pact).Trend(TrendAxis.Parties), (a, b) => a == b, (a, b) => a != b);
        foreach (TrendTable other in (TrendTable[])[s_two.Trend(TrendAxis.Parties), s_one.Trend(TrendAxis.Areas), Register.Empty.Trend(TrendAxis.Parties), s_one.Trend(TrendAxis.Pairs)])
            Differ(table, other, (a, b) => a == b, (a, b) => a != b);
        Differ(s_one.Trend(TrendAxis.Areas), s_one.Trend(TrendAxis.BroadAreas), (a, b) => a == b, (a, b) => a != b);
        Differ(s_one.Trend(TrendAxis.Signed(TrendSpan.Years(2000, 2000))), s_one.Trend(TrendAxis.Ended(TrendSpan.Years(2000, 2000))), (a, b) => a == b, (a, b) => a != b);
        Assert.Contains("'MOR'", Assert.Throws<KeyNotFoundException>(() => table["MOR"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CrossTables_AreEqualByAxesAndCells()
    {
        CrossTable table = s_two.CrossTable(TrendAxis.Parties, TrendAxis.Areas);
        AreEqual(table, Register.Of(s_other, s_pact).CrossTable(TrendAxis.Parties, TrendAxis.Areas), (a, b) => a == b, (a, b) => a != b);
        Agreement exchanged = Agreement.Create("pact", "Pact").Between("MAR", "RWA").Covering("training", "training").Build();
        Agreement also = Agreement.Create("other", "Other").Between("MAR", "ETH").Covering("health", "health").Build();
        CrossTable[] others =
        [
            s_two.CrossTable(TrendAxis.Areas, TrendAxis.Parties), s_two.CrossTable(TrendAxis.Parties, TrendAxis.BroadAreas), s_two.CrossTable(TrendAxis.Pairs, TrendAxis.Areas),
            s_one.CrossTable(TrendAxis.Parties, TrendAxis.Areas), Register.Of(exchanged, also).CrossTable(TrendAxis.Parties, TrendAxis.Areas),
            Register.Of(s_pact, also).CrossTable(TrendAxis.Parties, TrendAxis.Areas), Register.Empty.CrossTable(TrendAxis.Parties, TrendAxis.Areas),
        ];
        foreach (CrossTable other in others) Differ(table, other, (a, b) => a == b, (a, b) => a != b);
        Assert.Equal("parties by areas", table.ToString());
        Assert.Contains("no row 'ETT'", Assert.Throws<KeyNotFoundException>(() => table["ETT", "health"]).Message, StringComparison.Ordinal);
        Assert.Contains("no column 'helth'", Assert.Throws<KeyNotFoundException>(() => table["ETH", "helth"]).Message, StringComparison.Ordinal);
        string[] cells = [.. s_two.CrossTable(TrendAxis.Areas, TrendAxis.Parties).Cells.Select(c => c.ToString())];
        Assert.Equal(["health, MAR: 1", "health, RWA: 1", "training, ETH: 1", "training, MAR: 1"], cells, StringComparer.Ordinal);
    }

    [Fact]
    public void Networks_AreEqualByLevelPartiesAndTies()
    {
        CooperationNetwork network = s_one.Network();
        AreEqual(network, Register.Of(s_pact).Network(), (a, b) => a == b, (a, b) => a != b);
        foreach (CooperationNetwork other in (CooperationNetwork[])[network.Possibly(), s_two.Network(), Register.Empty.Network()]) Differ(network, other, (a, b) => a == b, (a, b) => a != b);
        Assert.Same(network, network.Certainly());
        Assert.Same(network.Possibly().Ties, network.Possibly().Possibly().Ties);
        Assert.Equal(["2 parties, 1 tie", "2 parties, 1 tie, possibly", "1 party, 0 ties"], [network.ToString(), network.Possibly().ToString(), Register.Of(Agreement.Create("a", "A").Between("MAR", "org:AU").Build().With(f => f with { Parties = [f.Parties[0]] })).Network().ToString()], StringComparer.Ordinal);
        Assert.Equal("health: 1", Assert.Single(network.Ties[0].Areas).ToString());
    }

    [Fact]
    public void Changes_OfNetworks_AreToldAndStandInOrder()
    {
        Register later = Register.Of(s_other, Agreement.Create("third", "Third").Between("CIV", "MAR").Build(), Agreement.Create("fourth", "Fourth").Between("CIV", "ETH").Build());
        NetworkChanges changes = s_one.Network().ChangesTo(later.Network());
        Assert.Equal("3 ties came, 1 tie went, 0 ties grew, 0 ties shrank", changes.ToString());
        Assert.Equal(["CIV - ETH: 0 -> 1 (Came)", "CIV - MAR: 0 -> 1 (Came)", "ETH - MAR: 0 -> 1 (Came)", "MAR - RWA: 1 -> 0 (Went)"], changes.Ties.Select(t => t.ToString()), StringComparer.Ordinal);
        Assert.False(changes.IsEmpty);
        Assert.False(s_two.Network().ChangesTo(Register.Of(s_pact, s_other, Agreement.Create("third", "Third").Between("RWA", "ETH").Build()).Network()).IsEmpty);
        Assert.Contains("Certainly, the other one of Possibly", Assert.Throws<ArgumentException>(() => s_one.Network().ChangesTo(s_one.Network().Possibly())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Queries_AreEqualByWhatTheyAsk()
    {
        AgreementQuery query = AgreementQuery.Between("MAR", "RWA");
        AreEqual(query, AgreementQuery.Between("MAR", "RWA"), (a, b) => a == b, (a, b) => a != b);
        Differ(query, AgreementQuery.Between("MAR", "ETH"), (a, b) => a == b, (a, b) => a != b);
    }

    [Fact]
    public void Axes_TellTheirNames()
    {
        TrendSpan[] years = [.. TrendSpan.Years(2000, 2000)];
        TrendAxis[] axes =
        [
            TrendAxis.Areas, TrendAxis.BroadAreas, TrendAxis.Parties, TrendAxis.Pairs, TrendAxis.RegionPairs(), TrendAxis.Signed(years), TrendAxis.Signed(TrendStep.Year), TrendAxis.EnteredIntoForce(years),
            TrendAxis.EnteredIntoForce(TrendStep.Year), TrendAxis.Ended(years), TrendAxis.Ended(TrendStep.Year), TrendAxis.InForceAtEnd(years), TrendAxis.InForceWithin(years),
        ];
        Assert.Equal(
            "areas, broad areas, parties, pairs of parties, pairs of regions, signed, signed, entered into force, entered into force, ended, ended, in force on the last day, in force at some time",
            string.Join(", ", (IEnumerable<TrendAxis>)axes));
        Assert.Contains("no such scheme", Assert.Throws<ArgumentOutOfRangeException>(() => TrendAxis.RegionPairs((RegionScheme)9)).Message, StringComparison.Ordinal);
        Assert.Contains("no such step", Assert.Throws<ArgumentOutOfRangeException>(() => TrendAxis.Ended((TrendStep)9)).Message, StringComparison.Ordinal);
        Assert.Contains("at least one span", Assert.Throws<ArgumentException>(() => TrendAxis.Signed([])).Message, StringComparison.Ordinal);
        Assert.Contains("2000 stands twice", Assert.Throws<ArgumentException>(() => TrendAxis.Signed([.. years, .. years])).Message, StringComparison.Ordinal);
        Assert.Contains("exchange them", Assert.Throws<ArgumentOutOfRangeException>(() => new TrendSpan(new(2000, 1, 2), new(2000, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Equal("2000-01-01/2000-01-01", new TrendSpan(new(2000, 1, 1), new(2000, 1, 1)).Code);
        foreach (Action mistake in (Action[])[() => TrendSpan.OfYears(0, 2000, 2001), () => TrendSpan.OfYears(-1, 2000, 2001), () => TrendSpan.Years(-9999, 2000), () => TrendSpan.Years(2000, 10000)])
            Assert.Throws<ArgumentOutOfRangeException>(mistake);
    }

    [Fact]
    public void Labels_OfPairsAndRegions_StandInOrderInTheLanguageAsked()
    {
        TrendTable regions = s_two.Trend(TrendAxis.RegionPairs(RegionScheme.AfricanUnion)), pairs = s_two.Trend(TrendAxis.Pairs);
        Assert.Equal("AU Eastern+AU Northern: 2\nnone: 0", regions.ToString());
        Assert.Equal("AU Eastern \u2013 AU Northern", regions.LabelOf(regions.Rows[0].Key));
        Assert.Equal("Éthiopie \u2013 Maroc", pairs.LabelOf(pairs.Rows[0].Key, "fr"));
        TrendTable years = Register.Empty.Trend(TrendAxis.Signed(TrendSpan.Decades(1990, 1999)));
        Assert.Equal(["1990s", "on other days", "not known", "none"], years.Rows.Select(r => years.LabelOf(r.Key)), StringComparer.Ordinal);
        Assert.Equal(["années 1990", "à d'autres dates", "non connu", "aucun"], years.Rows.Select(r => years.LabelOf(r.Key, "fr-CH")), StringComparer.Ordinal);
    }

    [Fact]
    public void Questions_OfNothing_AreRefused()
    {
        LocalDate day = new(2020, 1, 1);
        TrendTable table = s_one.Trend(TrendAxis.Areas);
        CrossTable cross = s_one.CrossTable(TrendAxis.Areas, TrendAxis.Parties);
        Action[] mistakes =
        [
            () => Register.Of((IEnumerable<Agreement>)null!), () => Register.Of((IEnumerable<PactDocument>)null!), () => s_one.With((IEnumerable<Agreement>)null!), () => s_one.With((Agreement)null!), () => s_one.Without((IEnumerable<AgreementId>)null!),
            () => s_one.Trend(null!), () => s_one.CrossTable(null!, TrendAxis.Areas), () => s_one.CrossTable(TrendAxis.Areas, null!), () => TrendAxis.Signed((IEnumerable<TrendSpan>)null!), () => TrendAxis.Signed((TrendSpan)null!),
            () => table.LabelOf(null!), () => table.LabelOf(table.Rows[0].Key, null!), () => cross.LabelOf(null!), () => _ = cross[null!, "MAR"], () => _ = cross["health", null!],
            () => s_one.Network().ChangesTo(null!), () => ((IAgreementSource)null!).Network(), () => ((IAgreementSource)null!).DeadlinesBetween(day, day), () => ((IAgreementSource)null!).NextSessions(day),
            () => AgreementComparison.Between(null!, s_pact), () => AgreementComparison.Between(s_pact, null!), () => ((IAgreementSource)null!).CompareWithOthersOf("pact", "MAR"), () => ((IAgreementSource)null!).Trend(TrendAxis.Areas),
        ];
        Assert.All(mistakes, mistake => Assert.Throws<ArgumentNullException>(mistake));
        Assert.Contains("exchange them", Assert.Throws<ArgumentOutOfRangeException>(() => s_one.DeadlinesBetween(day, day.PlusDays(-1))).Message, StringComparison.Ordinal);
        Assert.Empty(s_one.DeadlinesBetween(day, day));
        Assert.Contains("give 0.5 for half", Assert.Throws<ArgumentOutOfRangeException>(() => s_one.CompareWithOthersOf("pact", "MAR", 0)).Message, StringComparison.Ordinal);
        Assert.Equal(1, s_one.CompareWithOthersOf("pact", "MAR", 1).UsualFrom);
        Assert.Throws<KeyNotFoundException>(() => s_one.StatusOn("pact", day, "org:NEVER"));
        Assert.Contains("'pact'", Assert.Throws<ArgumentException>(() => Register.Empty.With(s_pact, s_pact)).Message, StringComparison.Ordinal);
        Assert.Same(s_one, s_one.Without(AgreementId.Parse("none")));
        Assert.Same(s_one, s_one.With());
    }

    [Fact]
    public void Declarations_ThatDiffer_AreFound()
    {
        PactDocument Declaring(string id, string name, string label) => PactDocument.Parse($$$"""
            {"format":1,"organisations":[{"code":"org:NEWAU","name":{"en":"{{{name}}}"}}],"areas":[{"code":"newarea","label":{"en":"{{{label}}}"}}],
             "agreements":[{"id":"{{{id}}}","title":{"en":"A"},"parties":[{"party":"org:NEWAU"},{"party":"MAR"}]}]}
            """);
        Assert.Empty(Register.Of(Declaring("a", "One", "One"), Declaring("b", "One", "One")).Findings);
        Register register = Register.Of(Declaring("a", "One", "One"), Declaring("b", "Two", "Two"));
        Assert.Equal(
            ["/organisations: 'org:NEWAU' is declared differently by two documents: queries use the first; make the declarations agree, or rename one. [register.declared-differently]",
             "/areas: 'newarea' is declared differently by two documents: queries use the first; make the declarations agree, or rename one. [register.declared-differently]"],
            register.Findings.Select(f => f.ToString()), StringComparer.Ordinal);
        Register apart = Register.Of(Declaring("a", "One", "One")).With(Declaring("b", "Two", "One").Agreements);
        Assert.Single(apart.Findings);
        Assert.Single(apart.With(s_pact).Findings);
    }

    [Fact]
    public void Agreements_WithOneIdentifier_AreFound()
    {
        Agreement same = Agreement.Create("pact", "Pact").Between("MAR", "RWA").Covering("health", "health").Build(), differs = Agreement.Create("pact", "Another").Between("MAR", "RWA").Build();
        Finding repeated = Assert.Single(Register.Of(s_pact, same).Findings), twice = Assert.Single(Register.Of(s_pact, differs).Findings);
        Assert.Equal("/agreements/pact: The agreement 'pact' is recorded twice, in the same words. [register.agreement-repeated]", repeated.ToString());
        Assert.Equal("/agreements/pact: Two different agreements have the identifier 'pact': the first is kept; rename one, or bring them together. [register.agreement-twice]", twice.ToString());
        Assert.Equal((FindingSeverity.Information, FindingSeverity.Error), (repeated.Severity, twice.Severity));
    }

    private static void AreEqual<T>(T one, T other, Func<T?, T?, bool> equal, Func<T?, T?, bool> differ)
        where T : class
    {
        Assert.True(equal(one, other) && !differ(one, other) && one.Equals(other) && one.Equals((object)other) && one.GetHashCode() == other.GetHashCode());
        Assert.True(equal(null, null) && !equal(one, null) && !equal(null, one) && differ(one, null) && !differ(null, null) && !one.Equals(null));
    }

    private static void Differ<T>(T one, T other, Func<T?, T?, bool> equal, Func<T?, T?, bool> differ)
        where T : class =>
        Assert.True(!equal(one, other) && differ(one, other) && !one.Equals(other) && !one.Equals((object)other), $"{one} and {other} differ.");
}
