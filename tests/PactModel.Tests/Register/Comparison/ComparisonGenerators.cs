using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PactModel.Tests.Registers.Comparison;

/// <summary>Two agreements with some areas, clauses, bodies and threats in common.</summary>
public sealed record PairOfAgreements(Agreement First, Agreement Second);

public static class ComparisonGenerators
{
    private static readonly Gen<Provision> s_provision =
        from areas in Gen.NonEmptyListOf(Gen.Elements(AreaVocabulary.Default.All.Select(a => a.Code)))
        select new Provision { Areas = areas.Distinct().Take(3).ToEquatableList(), Summary = new LocalizedText("en", "something") };

    private static readonly Gen<FinalClause> s_clause = Gen.Elements<FinalClause>(
        new DurationClause { Term = Period.FromYears(5) },
        new DurationClause { Term = Period.FromYears(5), Article = "art. 9" },
        new DurationClause(),
        new WithdrawalClause { Notice = Delay.OfMonths(6) },
        new WithdrawalExcludedClause(),
        new SilentClause { Topic = ClauseTopic.Withdrawal },
        new SilentClause { Topic = ClauseTopic.Duration },
        new EntryIntoForceClause { Condition = new OnNotifications() });

    private static readonly Gen<Agreement> s_agreement =
        from id in Gen.Choose(0, 1000)
        from parties in Gen.Elements<string[]>(["MAR", "RWA"], ["MAR", "ETH"], ["MAR", "RWA", "ETH"])
        from provisions in Gen.ListOf(s_provision)
        from clauses in Gen.ListOf(s_clause)
        from bodies in Gen.SubListOf(BodyKind.Commission, BodyKind.Mission)
        from threats in Gen.SubListOf("terrorism", "piracy")
        from kind in Gen.Elements<InstrumentKind?>(null, InstrumentKind.Treaty, InstrumentKind.Agreement)
        select new Agreement(new AgreementFacts
        {
            Id = AgreementId.Parse($"a-{id}"),
            Title = new LocalizedText("en", "Agreement"),
            Kind = kind,
            Parties = parties.Select(p => new AgreementParty { Party = PartyCode.Parse(p) }).ToEquatableList(),
            Provisions = provisions.Take(5).ToEquatableList(),
            Clauses = clauses.DistinctBy(c => c.GetType()).ToEquatableList(),
            Bodies = bodies.Select(b => b == BodyKind.Commission
                ? (Body)new Commission { Id = BodyId.Parse("commission"), Name = new LocalizedText("en", "Commission") }
                : new Mission { Id = BodyId.Parse("mission"), Name = new LocalizedText("en", "Mission") }).ToEquatableList(),
            Threats = threats.Select(t => new Threat { Code = ThemeCode.Parse(t), Name = new LocalizedText("en", t) }).ToEquatableList(),
        });

    public static Arbitrary<PairOfAgreements> Pairs() => (
        from first in s_agreement
        from second in s_agreement
        select new PairOfAgreements(first, second)).ToArbitrary();

    public static Arbitrary<EquatableList<Agreement>> Lists() =>
        Gen.NonEmptyListOf(s_agreement).Select(all => all.DistinctBy(a => a.Id).ToEquatableList()).ToArbitrary();
}
