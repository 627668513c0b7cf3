using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PactModel.Tests.Registers;

/// <summary>Registers of a few agreements that resemble each other, depend on each other and follow each other.</summary>
internal static class RegisterGenerators
{
    private static readonly string[] s_ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

    private static readonly string[] s_codes = ["MAR", "RWA", "ETH", "FRA", "BRA", "YUCS", "org:AU"];

    private static readonly PartyCode[] s_parties = [.. s_codes.Select(PartyCode.Parse)];

    public static Gen<AgreementId> Ids { get; } = Gen.Elements(s_ids).Select(AgreementId.Parse);

    public static Gen<PartyCode> Parties { get; } = Gen.Elements(s_parties);

    public static Gen<AreaCode> Areas { get; } =
        Gen.Elements("health", "health.services", "training", "training.joint-exercises", "training.education", "support.logistics").Select(AreaCode.Parse);

    public static Gen<LocalDate> Days { get; } = Gen.Choose(0, 3000).Select(n => new LocalDate(2000, 1, 1).PlusDays(n));

    public static Gen<PartialDate> Dates { get; } =
        from day in Days
        from form in Gen.Choose(0, 9)
        select form switch
        {
            0 => PartialDate.OfMonth(day.Year, day.Month),
            1 => PartialDate.OfYear(day.Year),
            2 => ((PartialDate)day).WithQualifier(DateQualifier.Uncertain),
            3 => PartialDate.Parse("200X"),
            _ => day,
        };

    private static readonly Gen<AgreementEvent> s_plainEvent =
        from date in Dates
        from effective in Dates
        from party in Parties
        from other in Parties
        from later in Ids
        from kind in Gen.Choose(0, 8)
        let both = new[] { party, other }.Distinct().ToEquatableList()
        select kind switch
        {
            0 or 1 => new SignatureGiven { Dated = date, Parties = both },
            2 => new ConsentExpressed { Kind = ConsentKind.Ratification, Received = date, Parties = [party] },
            3 or 4 => new EnteredIntoForce { Effective = date },
            5 => new NoticeGiven { Kind = NoticeKind.Withdrawal, Received = date, Parties = [party] },
            6 => new Terminated { Effective = date, Ground = EndGround.Consent },
            7 => new Suspended { Effective = date, Until = new EndDate(effective, EndBoundary.FirstDayOut) },
            _ => (AgreementEvent)new Superseded { By = later, Parties = [] },
        };

    private static readonly Gen<AgreementEvent> s_event = Gen.Frequency(
        (9, s_plainEvent),
        (1, s_plainEvent.Select(e => (AgreementEvent)new Contested
        {
            Claims = [new Claim { Statement = "It happened.", Events = [e] }, new Claim { Statement = "Nothing happened." }],
        })));

    private static readonly Gen<FinalClause> s_clause =
        from parent in Ids
        from days in Gen.Choose(0, 900)
        from flag in Gen.Elements(true, false)
        from kind in Gen.Choose(0, 5)
        select kind switch
        {
            0 => new EntryIntoForceClause { Condition = new OnSignature(), Delay = Delay.OfDays(days) },
            1 => new EntryIntoForceClause { Condition = new ConsentsCount { Count = 1 + (days % 2), OrganisationsCount = true } },
            2 => new DurationClause { Term = Period.FromDays(days + 30), Renewal = flag ? RenewalKind.Tacit : RenewalKind.None, Notice = Delay.OfDays(30) },
            3 when flag => new WithdrawalClause { Notice = Delay.OfDays(days), MinimumStay = Period.FromDays(days + 1), Window = Period.FromMonths(2), WindowEvery = days % 3 == 0 ? null : Period.FromMonths(2 + (days % 7)) },
            3 => new WithdrawalClause { Notice = Delay.OfDays(days) },
            4 => new DependenceClause { Parent = parent, EndsWithParent = flag },
            _ => (FinalClause)new DurationClause(),
        };

    private static readonly Gen<Relation> s_relation =
        from kind in Gen.Elements(Enum.GetValues<RelationKind>())
        from other in Ids
        select new Relation { Kind = kind, Agreement = other };

    private static readonly Gen<Body> s_body =
        from kind in Gen.Choose(0, 3)
        from first in Gen.Elements(0, 1)
        from held in Gen.Choose(0, 3)
        from ended in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        let name = new LocalizedText("en", "A body")
        let id = BodyId.Parse("body")
        let until = ended ? new EndDate(new LocalDate(2007, 1, 1), EndBoundary.FirstDayOut) : (EndDate?)null
        select kind switch
        {
            0 => new JointForce { Id = id, Name = name, Members = [new BodyMember { Party = s_parties[4] }] },
            1 => new Mission { Id = id, Name = name, LedBy = s_parties[6], HostState = s_parties[1] },
            _ => (Body)new Commission { Id = id, Name = name, Ended = until, Rotation = Rotation.Alternating(s_parties[first], s_parties[1 - first]) },
        };

    private static readonly Gen<LocalizedText> s_title =
        from words in Gen.ArrayOf(Gen.Elements("Agreement", "military", "coopération", "Sahel", "Défense", "the", "Cooperation", "Co-operation", "d'amitié", "Συνθήκη", "友好条约", "条约友好"), 3)
        from language in Gen.Elements("en", "fr")
        select new LocalizedText(language, string.Join(' ', words));

    /// <summary>Gets agreements whose identifiers, parties and areas come from small sets.</summary>
    public static Gen<Agreement> Agreements { get; } =
        from id in Ids
        from title in s_title
        from parties in Gen.SubListOf(s_parties)
        from roles in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(PartyRole.Party)), (1, Gen.Elements(Enum.GetValues<PartyRole>()))), s_parties.Length)
        from events in Gen.Choose(0, 4).SelectMany(n => Gen.ArrayOf(s_event, n))
        from clauses in Gen.Choose(0, 3).SelectMany(n => Gen.ArrayOf(s_clause, n))
        from areas in Gen.Choose(0, 2).SelectMany(n => Gen.ArrayOf(Areas, n))
        from relations in Gen.Choose(0, 2).SelectMany(n => Gen.ArrayOf(s_relation, n))
        from bodies in Gen.Choose(0, 1).SelectMany(n => Gen.ArrayOf(s_body, n))
        from kind in Gen.Elements<InstrumentKind?>(null, InstrumentKind.Treaty, InstrumentKind.Protocol)
        from character in Gen.Elements(Enum.GetValues<LegalCharacter>())
        from themes in Gen.SubListOf("boko-haram", "piracy")
        let listed = parties.DefaultIfEmpty(s_parties[0]).Select((p, i) => new AgreementParty { Party = p, Role = roles[i] }).ToEquatableList()
        select new Agreement(new AgreementFacts
        {
            Id = id,
            Title = title,
            ShortTitle = kind is null ? null : new LocalizedText("en", "Short"),
            Kind = kind,
            LegalCharacter = character,
            Parties = listed,
            Events = [.. events],
            Clauses = [.. clauses],
            Provisions = [.. areas.Select(a => new Provision { Areas = [a], Summary = new LocalizedText("en", "Something") })],
            Relations = [.. relations.Where(r => r.Agreement != id).Distinct()],
            Bodies = [.. bodies],
            Threats = [.. themes.Select(t => new Threat { Code = ThemeCode.Parse(t), Name = new LocalizedText("en", t) })],
            Theatres = [.. themes.Take(1).Select(t => new Theatre { Code = ThemeCode.Parse(t), Name = new LocalizedText("en", t) })],
        });

    /// <summary>Gets sets of agreements with different identifiers.</summary>
    public static Gen<Agreement[]> Sets { get; } =
        Gen.Choose(0, 7).SelectMany(n => Gen.ArrayOf(Agreements, n)).Select(all => all.DistinctBy(a => a.Id).ToArray());

    /// <summary>Gets queries of every criterion, joined up to a depth.</summary>
    public static Gen<AgreementQuery> Queries(int depth) => depth == 0
        ? s_criteria
        : Gen.Frequency(
            (2, s_criteria),
            (3, Queries(depth - 1).Two().Select(two => two.Item1 & two.Item2)),
            (2, Queries(depth - 1).Two().Select(two => two.Item1 | two.Item2)),
            (2, Queries(depth - 1).Select(q => !q)));

    private static readonly Gen<Region> s_regions = Gen.Elements("Africa", "Eastern Africa", "AU Northern", "Europe", "Americas").Select(Region.Parse);

    private static readonly Gen<AgreementQuery> s_timed =
        from day in Days
        from date in Dates
        from length in Gen.Choose(0, 900)
        from open in Gen.Choose(0, 4)
        from state in Gen.Elements(Enum.GetValues<AgreementState>())
        from party in Parties
        from other in Parties
        from kind in Gen.Choose(0, 9)
        let last = open == 0 ? (LocalDate?)null : day.PlusDays(length)
        let first = open == 1 ? (LocalDate?)null : day
        select kind switch
        {
            0 => AgreementQuery.InForceOn(day),
            1 => AgreementQuery.InForceOn(date),
            2 => AgreementQuery.InState(state, date),
            3 => AgreementQuery.InForceThroughout(day, last),
            4 => AgreementQuery.InForceAtSomeTime(day, last),
            5 => AgreementQuery.SignedIn(first, last),
            6 => AgreementQuery.EnteredIntoForceIn(first, last),
            7 => AgreementQuery.EndedIn(first, last),
            8 => AgreementQuery.InForceFor(party, day),
            _ => AgreementQuery.InForceBetween(party, other, day),
        };

    private static readonly Gen<AgreementQuery> s_plain =
        from party in Parties
        from other in Parties
        from day in Days
        from area in Areas
        from region in s_regions
        from region2 in s_regions
        from id in Ids
        from relation in Gen.Elements<RelationKind?>(null, RelationKind.Supersedes, RelationKind.Under)
        from number in Gen.Choose(0, 4)
        from character in Gen.Elements(Enum.GetValues<LegalCharacter>())
        from text in Gen.Elements("coop", "COOPERATION", "defense sah", "Military the", "zzz", "co-op", "ami", "D’AMI", "συνθηκη", "条约", "条约友", "友 mil")
        from kind in Gen.Choose(0, 19)
        select kind switch
        {
            0 => AgreementQuery.Of(party),
            1 => AgreementQuery.Between(party, other),
            2 => AgreementQuery.BetweenOnly(party, other),
            3 => AgreementQuery.OfAny(party, other),
            4 => AgreementQuery.OfMembersOf("org:AU", day),
            5 => AgreementQuery.AmongMembersOf("org:EAC", day.PlusYears(10)),
            6 => AgreementQuery.Involving(party),
            7 => AgreementQuery.WithParties(number, number % 2 == 0 ? null : number + 1),
            8 => AgreementQuery.Within(region),
            9 => AgreementQuery.Towards(region),
            10 => AgreementQuery.Across(region, region2),
            11 => AgreementQuery.HostedNextBy(party, day),
            12 => AgreementQuery.Covering(area),
            13 => AgreementQuery.OfKind(InstrumentKind.Protocol, InstrumentKind.Pact),
            14 => AgreementQuery.OfCharacter(character),
            15 => AgreementQuery.WithBody(number % 2 == 0 ? BodyKind.Commission : BodyKind.Mission),
            16 => AgreementQuery.Against("piracy"),
            17 => AgreementQuery.InTheatre("boko-haram"),
            18 => AgreementQuery.RelatedTo(id, relation),
            _ => AgreementQuery.Titled(text),
        };

    private static readonly Gen<AgreementQuery> s_criteria = Gen.Frequency((1, s_timed), (1, s_plain), (0, Gen.Constant(AgreementQuery.All)));
}

/// <summary>A register's worth of agreements and a query.</summary>
public sealed record Asked(EquatableList<Agreement> Agreements, AgreementQuery Query)
{
    public override string ToString() => $"{Query}\n{string.Join('\n', Agreements.Select(a => a.ToJson()))}";
}

/// <summary>A step in the life of a register: agreements that come, or one that goes.</summary>
public sealed record Step(EquatableList<Agreement> Added, EquatableList<AgreementId> Removed);

/// <summary>Agreements to begin with, and the steps that follow.</summary>
public sealed record History(EquatableList<Agreement> First, EquatableList<Step> Steps, AgreementQuery Query)
{
    public override string ToString() =>
        $"{Query}\n{string.Join('\n', First.Select(a => a.ToJson()))}\n{string.Join('\n', Steps.Select(s => $"+ {string.Join('\n', s.Added.Select(a => a.ToJson()))} - {string.Join(", ", (IEnumerable<AgreementId>)s.Removed)}"))}";
}

/// <summary>Hands the generators to properties.</summary>
public static class RegisterArbitraries
{
    public static Arbitrary<Asked> Asked() => (
        from agreements in RegisterGenerators.Sets
        from query in RegisterGenerators.Queries(2)
        select new Asked([.. agreements], query)).ToArbitrary();

    public static Arbitrary<AgreementQuery> Queries() => RegisterGenerators.Queries(1).ToArbitrary();

    public static Arbitrary<Agreement[]> Sets() => RegisterGenerators.Sets.ToArbitrary();

    public static Arbitrary<History> Histories() => (
        from first in RegisterGenerators.Sets
        from steps in Gen.Choose(1, 4).SelectMany(n => Gen.ArrayOf(s_step, n))
        from query in RegisterGenerators.Queries(1)
        select new History([.. first], [.. steps], query)).ToArbitrary();

    private static readonly Gen<Step> s_step =
        from added in Gen.Choose(0, 2).SelectMany(n => Gen.ArrayOf(RegisterGenerators.Agreements, n))
        from removed in Gen.Choose(0, 2).SelectMany(n => Gen.ArrayOf(RegisterGenerators.Ids, n))
        select new Step([.. added.DistinctBy(a => a.Id)], [.. removed]);
}
