using System.Runtime.CompilerServices;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Registers.Comparison;

public sealed class ComparisonTests
{
    private static readonly Register Sample = Register.Load(Path.Combine(RepositoryFiles.Root, "samples", "data"));

    [Fact]
    public void Between_TheTwinPacts_TellsWhatOneHasAndTheOtherHasNot() => Assert.Equal(
        """
        exchange.expertise: in both
        exchange.personnel: in the first, not seen in the second
        health.services: in both
        materiel.research: in the second, not seen in the first
        support.logistics: in the first, not seen in the second
        support.technical: in the first, not seen in the second
        training.education: in both
        training.joint-exercises: in both
        Commission: in both
        ETH: in the second, not seen in the first
        MAR: in both
        RWA: in the first, not seen in the second
        central-africa: in the first, not seen in the second
        sahel: in the first, not seen in the second
        """.ReplaceLineEndings("\n"),
        $"{AgreementComparison.Between(Sample["mar-rwa-military-2025"], Sample["mar-eth-military-2025"])}");

    [Fact]
    public void Between_TwoTreaties_TellsWhichClausesDiffer()
    {
        EquatableList<ComparedClauses> clauses = AgreementComparison.Between(Sample["fra-mli-defence-2014"], Sample["jpn-kor-gsomia-2016"]).Clauses;
        Assert.Equal([ClauseKind.EntryIntoForce, ClauseKind.Duration, ClauseKind.Withdrawal, ClauseKind.Survival], clauses.Select(c => c.Kind));
        Assert.Equal([true, true, false, false], clauses.Select(c => c.IsDiffering));
        Assert.EndsWith("| not seen", $"{clauses[2]}", StringComparison.Ordinal);
    }

    [Fact]
    public void Between_ABroaderAreaAndANarrowerOne_TellsThemApart()
    {
        Agreement whole = Agreement.Create("whole", "Whole").Between("MAR", "RWA").Covering("health", "health").Build();
        Agreement part = Agreement.Create("part", "Part").Between("MAR", "RWA").Covering("health services", "health.services").Build();
        EquatableList<ComparedArea> areas = AgreementComparison.Between(whole, part).Areas;
        Assert.Equal(["health: in the first, not seen in the second (the other: health.services)", "health.services: in the second, not seen in the first (the other: health)"], areas.Select(a => $"{a}"), StringComparer.Ordinal);
        Assert.All(areas, a => Assert.False(a.IsAlone));
        Assert.Equal([AreaCode.Parse("health.services")], areas[0].NarrowerInOther);
        Assert.Equal([AreaCode.Parse("health")], areas[1].BroaderInOther);
    }

    [Fact]
    public void IsSame_ArticlesAndSourcesAside_ClausesThatSayTheSame()
    {
        Agreement one = With(new WithdrawalClause { Notice = Delay.OfMonths(6), Article = "art. 9" }), other = With(new WithdrawalClause { Notice = Delay.OfMonths(6), Article = "art. 12" });
        Assert.False(AgreementComparison.Between(one, other).HasDifferences);
        Assert.True(AgreementComparison.Between(one, With(new WithdrawalClause { Notice = Delay.OfMonths(7) })).Clauses[0].IsDiffering);
        Assert.True(AgreementComparison.Between(one, With(new SilentClause { Topic = ClauseTopic.Withdrawal })).Clauses[0].IsDiffering);

        static Agreement With(FinalClause clause) => Agreement.Create("a", "A").Between("MAR", "RWA").Build().With(f => f with { Clauses = [clause] });
    }

    [Fact]
    public void SameKind_WhereOneIsNotKnown_IsPossible() =>
        Assert.Equal(Certainty.Possibly, AgreementComparison.Between(Sample["brics-chair"], Sample["ctbt-1996"]).SameKind);

    [Fact]
    public void CompareWithOthersOf_MoroccosPacts_TellsWhatIsUsual()
    {
        AgreementAmongOthers among = Sample.CompareWithOthersOf("mar-rwa-military-2025", "MAR");
        Assert.Equal(4, among.Others.Count);
        Assert.Equal(["Commission: in 4 of 4 others, seen here, usual"], among.Bodies.Select(b => $"{b}"), StringComparer.Ordinal);
        Assert.Equal(["exchange.personnel", "support.logistics", "support.technical"], among.Areas.Where(a => a.IsUnusual).Select(a => $"{a.Item}"), StringComparer.Ordinal);
        Assert.Equal(["materiel.research"], among.Areas.Where(a => a.IsUsualAndNotSeenHere).Select(a => $"{a.Item}"), StringComparer.Ordinal);
        Assert.All(among.Areas, a => Assert.Equal(1, a.Of));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void CompareWithOthersOf_ShareThatIsNone_IsRefused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.CompareWithOthersOf("mar-rwa-military-2025", "MAR", share));

    [Fact]
    public void CompareWithOthersOf_UnknownAgreement_OffersTheNearest()
    {
        KeyNotFoundException fault = Assert.Throws<KeyNotFoundException>(() => Sample.CompareWithOthersOf("mar-rwa-militery-2025", "MAR"));
        Assert.Contains("mar-rwa-military-2025", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ClauseKinds_OfEveryClause_AreKnown()
    {
        foreach (Type type in typeof(FinalClause).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(FinalClause))))
            Assert.True(Enum.IsDefined(ClauseKinds.Of((FinalClause)RuntimeHelpers.GetUninitializedObject(type))));
        Assert.All(Enum.GetValues<ClauseTopic>(), topic => Assert.Equal($"{topic}", $"{ClauseKinds.Of(new SilentClause { Topic = topic })}"));
    }

    [Fact]
    public void HasDifferences_EachKindOfThing_Counts()
    {
        Agreement plain = Agreement.Create("a", "A").Between("MAR", "RWA").Covering("health", "health").Build();
        Agreement full = plain.With(f => f with { Clauses = [new WithdrawalClause { Notice = Delay.OfMonths(6) }] });
        Assert.False(AgreementComparison.Between(full, full.With(f => f with { Id = AgreementId.Parse("b"), Title = new LocalizedText("en", "B") })).HasDifferences);
        Agreement[] others =
        [
            full.With(f => f with { Parties = [.. f.Parties, new AgreementParty { Party = PartyCode.Parse("ETH") }] }),
            full.With(f => f with { Provisions = [] }),
            full.With(f => f with { Clauses = [.. f.Clauses, new SilentClause { Topic = ClauseTopic.Survival }] }),
            full.With(f => f with { Bodies = [new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "C") }] }),
            full.With(f => f with { Threats = [new Threat { Code = ThemeCode.Parse("piracy"), Name = new LocalizedText("en", "Piracy") }] }),
            full.With(f => f with { Theatres = [new Theatre { Code = ThemeCode.Parse("sahel"), Name = new LocalizedText("en", "Sahel") }] }),
            full.With(f => f with { Kind = InstrumentKind.Treaty }),
            full.With(f => f with { LegalCharacter = LegalCharacter.Binding }),
        ];
        Assert.All(others, other => Assert.True(AgreementComparison.Between(full, other).HasDifferences));
        Assert.All(others, other => Assert.True(AgreementComparison.Between(other, full).HasDifferences));
        string told = AgreementComparison.Between(others[4], others[5]).ToString();
        Assert.EndsWith("piracy: in the first, not seen in the second\nsahel: in the second, not seen in the first", told, StringComparison.Ordinal);
        Assert.Contains("\nWithdrawal: the same: ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void SameCharacter_WhereBothAreKnown_IsSaid()
    {
        Agreement Of(LegalCharacter character) => Agreement.Create("a", "A").Between("MAR", "RWA").Build().With(f => f with { LegalCharacter = character });
        Agreement known = Of(LegalCharacter.Binding), open = Of(LegalCharacter.NotKnown);
        Assert.Equal(Certainty.Certainly, AgreementComparison.Between(known, Of(LegalCharacter.Binding)).SameCharacter);
        Assert.Equal(Certainty.CertainlyNot, AgreementComparison.Between(known, Of(LegalCharacter.NotBinding)).SameCharacter);
        Assert.Equal(Certainty.Possibly, AgreementComparison.Between(known, open).SameCharacter);
        Assert.Equal(Certainty.Possibly, AgreementComparison.Between(open, known).SameCharacter);
        Assert.Equal(Certainty.Possibly, AgreementComparison.Between(open, open).SameCharacter);
    }

    [Fact]
    public void CompareWithOthersOf_HalfOfTheOthers_IsUsual()
    {
        Agreement One(string id, params string[] areas) => areas.Aggregate(Agreement.Create(id, id).Between("MAR", "RWA"), (b, area) => b.Covering(area, area)).Build()
            .With(f => f with { Clauses = [new WithdrawalClause(), new SilentClause { Topic = ClauseTopic.Survival }] });
        AgreementAmongOthers among = Register.Of(One("a", "training"), One("b", "health"), One("c", "training"), One("d")).CompareWithOthersOf("a", "MAR");
        Assert.Equal(["health: in 1 of 2 others, not seen here, usual", "training: in 1 of 2 others, seen here, usual"], among.Areas.Select(a => a.ToString()), StringComparer.Ordinal);
        Assert.Equal(["Withdrawal: in 3 of 3 others, seen here, usual", "Survival: in 3 of 3 others, seen here, usual"], among.Clauses.Select(c => c.ToString()), StringComparer.Ordinal);
        Assert.Equal(0.5, among.Areas[0].Share);
        AgreementAmongOthers alone = Register.Of(One("a", "training")).CompareWithOthersOf("a", "MAR");
        Assert.Equal("training: in 0 of 0 others, seen here", Assert.Single(alone.Areas).ToString());
        Assert.Equal(0, alone.Areas[0].Share);
    }
}
