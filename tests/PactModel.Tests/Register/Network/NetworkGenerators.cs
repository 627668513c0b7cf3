using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PactModel.Tests.Json;

namespace PactModel.Tests.Networks;

/// <summary>A few agreements, and a question put to them.</summary>
public sealed record NetworkCase(EquatableList<Agreement> Agreements, AgreementQuery Query, Certainty Level)
{
    private static readonly ConditionalWeakTable<EquatableList<Agreement>, Register> s_registers = [];

    /// <summary>Gets the register of the agreements, made once.</summary>
    public Register Register => s_registers.GetValue(Agreements, static agreements => Register.Of(agreements));

    public AgreementSelection Selection => At(Level);

    public AgreementSelection At(Certainty level)
    {
        AgreementSelection selection = Register.Where(Query);
        return level == Certainty.Certainly ? selection : selection.Possibly();
    }

    public override string ToString() => $"{Level}, {Query}: {string.Join("; ", Agreements.Select(a => $"{a.Id} [{string.Join(' ', NaiveNetwork.PartiesOf(a))}] {string.Join(", ", (IEnumerable<AgreementEvent>)a.Events)}"))}";
}

/// <summary>Small registers of agreements between few parties, with days known, known in part, or not known.</summary>
public static class NetworkGenerators
{
    internal static readonly PartyCode[] Pool = [.. new[] { "MAR", "RWA", "ETH", "FRA", "JPN", "BRA", "cow-730", "org:AU", "org:XYZ" }.Select(PartyCode.Parse)];

    internal static readonly LocalDate[] Days = [new(2000, 6, 1), new(2004, 2, 29), new(2009, 12, 31), new(2010, 1, 1), new(2012, 7, 1)];

    internal static readonly string?[] Dates =
        [null, "XXXX", "2001-05-06", "2004-02-29", "2009-12-31", "2010-01-01", "2009-12", "2010", "2004", "200X", "2009?", "2010-01-01~", "2011-03-04"];

    private static readonly string[] s_areas = ["training", "training.joint-exercises", "health", "health.services", "support.logistics"];

    // Names with all that one of the formats takes for markup, an escape or an end.
    private static readonly Gen<LocalizedText> s_names =
        from name in SampleGenerators.LocalizedTexts
        from marks in Gen.Elements("#", "#35;", "&amp;", "`", ";", "[x]", "{y}", "*_*", "\\N", "\\\"", ",", "=1+1", "]]>", "-->", "|", "(", "\r\n").ArrayOf(3)
        select new LocalizedText(name.Entries.Select(e => KeyValuePair.Create(e.Key, string.Concat(marks) + e.Value)));

    private static readonly Gen<AgreementQuery> s_query = Gen.OneOf(
        Gen.Constant(AgreementQuery.All),
        Gen.Elements(Days).Select(d => AgreementQuery.InForceOn(d)),
        Gen.Elements(Days).Select(d => AgreementQuery.SignedIn(null, d)),
        Gen.Elements(Days).Select(d => !AgreementQuery.SignedIn(d, null)),
        Gen.Constant(AgreementQuery.Covering("training")),
        Gen.Elements(Days).Select(d => AgreementQuery.Covering("health") | AgreementQuery.InForceOn(d)),
        Gen.Constant(AgreementQuery.WithParties(2, 3)));

    public static Arbitrary<NetworkCase> Cases() => (
        from name in s_names
        from agreements in Agreements(Reference(name))
        from query in s_query
        from level in Gen.Elements(Certainty.Certainly, Certainty.Possibly)
        select new NetworkCase(agreements, query, level)).ToArbitrary();

    internal static Gen<EquatableList<Agreement>> Agreements(PactModel.ReferenceData reference) =>
        from count in Gen.Choose(0, 9)
        from facts in Facts.ListOf(count)
        select facts.Select((f, i) => new Agreement(f with { Id = AgreementId.Parse($"a{i}") }, reference)).ToEquatableList();

    internal static PactModel.ReferenceData Reference(LocalizedText name) =>
        PactModel.ReferenceData.BuiltIn.With([new Organisation { Code = PartyCode.Parse("org:XYZ"), Name = name }], []);

    private static Gen<AgreementFacts> Facts { get; } =
        from shuffled in Gen.Shuffle(Pool)
        from count in Gen.Frequency((1, Gen.Constant(1)), (6, Gen.Constant(2)), (2, Gen.Choose(3, 5)))
        from signed in Gen.Elements(Dates)
        from entered in Gen.Elements(Dates)
        from left in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("2010-01-01", "2012")))
        from ended in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("2012-01-01", "2012", "2010?")))
        from areas in Gen.SubListOf(s_areas)
        let parties = shuffled.Take(count).ToEquatableList()
        let events = new[]
        {
            signed is null ? null : new SignatureGiven { Dated = PartialDate.Parse(signed), Parties = parties },
            entered is null ? null : (AgreementEvent)new EnteredIntoForce { Effective = PartialDate.Parse(entered) },
            left is null ? null : new NoticeGiven { Kind = NoticeKind.Withdrawal, Parties = [parties[0]], Received = PartialDate.Parse(left), Effective = PartialDate.Parse(left) },
            ended is null ? null : new Terminated { Effective = PartialDate.Parse(ended) },
        }
        select new AgreementFacts
        {
            Id = AgreementId.Parse("a"),
            Title = new LocalizedText("en", "An agreement"),
            IsClosed = true,
            Parties = parties.Select(p => new AgreementParty { Party = p }).ToEquatableList(),
            Events = events.OfType<AgreementEvent>().ToEquatableList(),
            Provisions = areas.Select(a => new Provision { Areas = [AreaCode.Parse(a)], Summary = new LocalizedText("en", "What is to be done") }).ToEquatableList(),
        };
}
