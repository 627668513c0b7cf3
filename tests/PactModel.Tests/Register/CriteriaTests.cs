using NodaTime;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Registers;

/// <summary>Every criterion over the sample data: its words, how many agreements fit, the first of them, and why it does.</summary>
public sealed class CriteriaTests
{
    private static readonly LocalDate s_today = new(2026, 11, 25);

    private static readonly Register s_samples = Register.Load(Path.Combine(RepositoryFiles.Root, "samples", "data"));

    [Fact]
    public void States_AreToldWithTheirDays() => Tell(
        """
        in force on 2016-01-01, of BDI: 1: rome-statute-1998: 2002-07-01/.. InForce. Its parties include BDI.
        in force on 2016-01-01, of BDI: 0 (and 1 possibly): rome-statute-1998, possibly: 2002-07-01/.. InForce. Its parties include BDI.
        in force on a day from 2022-01-01 to 2022-12-31, of FRA: 0 (and 1 possibly): fra-mli-defence-2014, possibly: 2016-11-01/2022-11-01 InForce. Its parties include FRA.
        in the state Ended on 2026-11-25: 2: fra-mli-defence-2014: 2022-11-02/.. Ended.
        in the state SignedNotInForce on a day from 2016-01-01 to 2016-12-31, of FRA: 1 (and 1 possibly): ctbt-1996: 1996-09-24/.. SignedNotInForce. Its parties include FRA.
        in force throughout from 2015-01-01 to 2021-12-31, of USA: 1: new-start-2010: 2011-02-05/2023-02-27 InForce. Its parties include USA.
        in force throughout from 2027-01-01 on, of JPN: 1: jpn-kor-gsomia-2016: 2016-11-23/.. InForce. Its parties include JPN.
        in force at some time from 2022-01-01 to 2022-12-31, of FRA: 1: fra-mli-defence-2014: 2016-11-01/2022-11-01 InForce. Its parties include FRA.
        in force at some time from 2022-11-02 on, of FRA: 0
        in force for USA on 2020-01-01: 1: new-start-2010: 2011-02-05/2023-02-27 Party.
        in force for MLI on 2022-06-01: 1 (and 1 possibly): accra-initiative, possibly: ../.. None (possible: None, Party).
        in force for PHL on 2018-06-01: 1: rome-statute-1998: 2018-03-17/2019-03-16 Leaving.
        in force between FRA and MLI on 2020-01-01: 1: fra-mli-defence-2014: 2016-11-01/2022-05-01 InForce.
        in force between FRA and MLI on 2023-01-01: 0
        """,
        AgreementQuery.InForceOn(new LocalDate(2016, 1, 1)) & Of("BDI"),
        AgreementQuery.InForceOn(PartialDate.Parse("2016-01-01?")) & Of("BDI"),
        AgreementQuery.InForceOn(PartialDate.Parse("2022")) & Of("FRA"),
        AgreementQuery.InState(AgreementState.Ended, s_today),
        AgreementQuery.InState(AgreementState.SignedNotInForce, PartialDate.Parse("2016")) & Of("FRA"),
        AgreementQuery.InForceThroughout(new(2015, 1, 1), new(2021, 12, 31)) & Of("USA"),
        AgreementQuery.InForceThroughout(new(2027, 1, 1), null) & Of("JPN"),
        AgreementQuery.InForceAtSomeTime(new(2022, 1, 1), new(2022, 12, 31)) & Of("FRA"),
        AgreementQuery.InForceAtSomeTime(new(2022, 11, 2), null) & Of("FRA"),
        AgreementQuery.InForceFor("USA", new(2020, 1, 1)),
        AgreementQuery.InForceFor("MLI", new(2022, 6, 1)),
        AgreementQuery.InForceFor("PHL", new(2018, 6, 1)),
        AgreementQuery.InForceBetween("FRA", "MLI", new(2020, 1, 1)),
        AgreementQuery.InForceBetween("FRA", "MLI", new(2023, 1, 1)));

    [Fact]
    public void Identifiers_AreLookedUp()
    {
        Tell(
            """
            identified as new-start-2010: 1: new-start-2010: Its identifier is new-start-2010.
            identified as ctbt-1996 or nowhere or accra-initiative: 2: accra-initiative: Its identifier is accra-initiative.
            """,
            AgreementQuery.Identified("new-start-2010"),
            AgreementQuery.Identified("ctbt-1996", "nowhere", "accra-initiative", "ctbt-1996"));
        Assert.Equal("bitmap", Assert.Single(s_samples.Identified("new-start-2010").Plan.Steps).Access);
        Assert.Equal(s_samples.Identified("ctbt-1996"), s_samples.Identified(AgreementId.Parse("ctbt-1996")));
        Assert.Throws<ArgumentException>("ids", () => AgreementQuery.Identified(Array.Empty<string>()));
        Assert.Throws<ArgumentException>("ids", () => AgreementQuery.Identified(default(AgreementId)));
        Assert.Throws<FormatException>(() => AgreementQuery.Identified("a--b"));
    }

    /// <summary>Each criterion that takes a text also takes the code itself.</summary>
    [Fact]
    public void Criteria_ByCode_AreThoseByText()
    {
        PartyCode france = PartyCode.Parse("FRA"), mali = PartyCode.Parse("MLI"), union = PartyCode.Parse("org:AU");
        LocalDate day = new(2020, 1, 1);
        Assert.Equal(s_samples.InForceFor("FRA", day), s_samples.InForceFor(france, day));
        Assert.Equal(s_samples.InForceBetween("FRA", "MLI", day), s_samples.InForceBetween(france, mali, day));
        Assert.Equal(s_samples.BetweenOnly("FRA", "MLI"), s_samples.BetweenOnly(france, mali));
        Assert.Equal(s_samples.OfAny("FRA", "MLI"), s_samples.OfAny(france, mali));
        Assert.Equal(s_samples.OfMembersOf("org:AU", day), s_samples.OfMembersOf(union, day));
        Assert.Equal(s_samples.AmongMembersOf("org:AU", day), s_samples.AmongMembersOf(union, day));
        Assert.Equal(s_samples.Involving("FRA"), s_samples.Involving(france));
        Assert.Equal(s_samples.Within("Africa"), s_samples.Within(Region.Parse("Africa")));
        Assert.Equal(s_samples.Towards("Africa"), s_samples.Towards(Region.Parse("Africa")));
        Assert.Equal(s_samples.Across("Africa", "Europe"), s_samples.Across(Region.Parse("Africa"), Region.Parse("Europe")));
        Assert.Equal(s_samples.HostedNextBy("RWA", s_today), s_samples.HostedNextBy(PartyCode.Parse("RWA"), s_today));
        Assert.Equal(s_samples.Against("boko-haram"), s_samples.Against(ThemeCode.Parse("boko-haram")));
        Assert.Equal(s_samples.InTheatre("sahel"), s_samples.InTheatre(ThemeCode.Parse("sahel")));
        Assert.Equal(s_samples.RelatedTo("ctbt-1996"), s_samples.RelatedTo(AgreementId.Parse("ctbt-1996")));
        AgreementId id = AgreementId.Parse("fra-mli-defence-2014");
        Assert.Equal(s_samples.StatusOn("fra-mli-defence-2014", day), s_samples.StatusOn(id, day));
        Assert.Equal(s_samples.StatusOn("fra-mli-defence-2014", day, "FRA"), s_samples.StatusOn(id, day, france));
        Assert.Equal((s_samples.Find(id), true, false), (s_samples.Find("fra-mli-defence-2014"), s_samples.Contains("fra-mli-defence-2014"), s_samples.Contains("nowhere")));
    }

    [Fact]
    public void Milestones_AreToldWithTheirDays() => Tell(
        """
        signed from 2025-01-01, with 7 parties: 0 (and 1 possibly): accra-initiative, possibly: First signed on a day that is not known. It has 7 parties.
        signed to 1998-12-31, of FRA: 1: ctbt-1996: First signed on 1996-09-24. Its parties include FRA.
        entered into force from 2011-01-01 to 2016-12-31, of the legal character Binding: 3 (and 19 possibly): accra-initiative, possibly: Entered into force on a day that is not known. No legal character is recorded.
        ended from 2022-01-01 to 2026-12-31: 2: fra-mli-defence-2014: Ended: first day out on 2022-11-02.
        ended from 2022-11-03 to 2026-02-04: 0
        ended: 2: fra-mli-defence-2014: Ended: first day out on 2022-11-02.
        """,
        AgreementQuery.SignedIn(new(2025, 1, 1), null) & AgreementQuery.WithParties(7, 7),
        AgreementQuery.SignedIn(null, new(1998, 12, 31)) & Of("FRA"),
        AgreementQuery.EnteredIntoForceIn(new(2011, 1, 1), new(2016, 12, 31)) & AgreementQuery.OfCharacter(LegalCharacter.Binding),
        AgreementQuery.EndedIn(new(2022, 1, 1), new(2026, 12, 31)),
        AgreementQuery.EndedIn(new(2022, 11, 3), new(2026, 2, 4)),
        AgreementQuery.EndedIn(null, null));

    [Fact]
    public void Parties_AreToldByTheirCodes() => Tell(
        """
        of MLI: 2: accra-initiative: Its parties include MLI.
        between MAR, RWA: 2: mar-rwa-joint-military-commission: Its parties include MAR, RWA.
        between RUS, USA, with 2 parties: 1: new-start-2010: Its parties include RUS, USA. It has 2 parties.
        of any of RWA, JPN: 5: ctbt-1996: Its parties include JPN.
        of a member of org:SADC on 2021-07-15: 2: ctbt-1996: Members of org:SADC on 2021-07-15 among its parties: COD, ZAF.
        of only members of org:AU on 2026-11-25: 7: accra-initiative: Members of org:AU on 2026-11-25 among its parties: BEN, BFA, CIV, GHA, TGO, MLI, NER.
        involving MOZ: 1: samim: MOZ takes part: as Host.
        with 1 party: 1: g7-summits: It has 1 party.
        with 2 parties: 12: fra-mli-defence-2014: It has 2 parties.
        with 3 to 8 parties: 2: accra-initiative: It has 7 parties.
        with 20 or more parties: 1: ctbt-1996: It has 44 parties.
        within Africa: 7: accra-initiative: All its states lie in Africa: BEN, BFA, CIV, GHA, TGO, MLI, NER.
        from outside towards Africa, of MLI: 1: fra-mli-defence-2014: States in Africa: MLI; elsewhere: FRA. Its parties include MLI.
        across Africa and Europe, of MLI: 1: fra-mli-defence-2014: States in Africa: MLI; in Europe: FRA. Its parties include MLI.
        hosted next by RWA as of 2026-11-25: 3: mar-rwa-joint-military-commission: Joint military commission: turn 2: RWA, in Kigali.
        hosted next by ETH as of 2026-11-25: 0
        """,
        Of("MLI"),
        AgreementQuery.Between("MAR", "RWA"),
        AgreementQuery.BetweenOnly("RUS", "USA"),
        AgreementQuery.OfAny("RWA", "JPN"),
        AgreementQuery.OfMembersOf("org:SADC", new(2021, 7, 15)),
        AgreementQuery.AmongMembersOf("org:AU", s_today),
        AgreementQuery.Involving("MOZ"),
        AgreementQuery.WithParties(1, 1),
        AgreementQuery.WithParties(2, 2),
        AgreementQuery.WithParties(3, 8),
        AgreementQuery.WithParties(20),
        AgreementQuery.Within("Africa"),
        AgreementQuery.Towards("Africa") & Of("MLI"),
        AgreementQuery.Across("Africa", "Europe") & Of("MLI"),
        AgreementQuery.HostedNextBy("RWA", s_today),
        AgreementQuery.HostedNextBy("ETH", s_today));

    [Fact]
    public void Contents_AreToldAsRecorded() => Tell(
        """
        covering health: 2: mar-eth-military-2025: Its provisions name health.services.
        of the kind Protocol or Treaty: 4 (and 16 possibly): african-union-chair, possibly: No kind of instrument is recorded.
        of the kind Protocol or Treaty, of FRA: 2: ctbt-1996: It is recorded as: Treaty. Its parties include FRA.
        of the legal character Binding: 6 (and 22 possibly): accra-initiative, possibly: No legal character is recorded.
        of the legal character Binding, of USA: 2: ctbt-1996: Its legal character is recorded as: Binding. Its parties include USA.
        with a body of the kind JointForce: 1: mnjtf: Its bodies include: Multinational Joint Task Force.
        against boko-haram: 1: mnjtf: It addresses the threat 'boko-haram'.
        about the theatre sahel: 2: accra-initiative: It is about the theatre 'sahel'.
        titled "cooperation militaire": 2: mar-eth-military-2025: Its titles have words beginning with: cooperation, militaire.
        related to mar-rwa-military-2025: 1: mar-eth-military-2025: mar-eth-military-2025 names the relation 'Twin' to mar-rwa-military-2025, mar-rwa-military-2025 names the relation 'Twin' to mar-eth-military-2025.
        related to mar-rwa-military-2025 (Twin): 1: mar-eth-military-2025: mar-eth-military-2025 names the relation 'Twin' to mar-rwa-military-2025, mar-rwa-military-2025 names the relation 'Twin' to mar-eth-military-2025.
        related to mar-rwa-military-2025 (Supersedes): 0
        """,
        AgreementQuery.Covering("health"),
        AgreementQuery.OfKind(InstrumentKind.Protocol, InstrumentKind.Treaty, InstrumentKind.Protocol),
        AgreementQuery.OfKind(InstrumentKind.Protocol, InstrumentKind.Treaty) & AgreementQuery.Of("FRA"),
        AgreementQuery.OfCharacter(LegalCharacter.Binding),
        AgreementQuery.OfCharacter(LegalCharacter.Binding) & AgreementQuery.Of("USA"),
        AgreementQuery.WithBody(BodyKind.JointForce),
        AgreementQuery.Against("boko-haram"),
        AgreementQuery.InTheatre("sahel"),
        AgreementQuery.Titled("Coopération MILITAIRE"),
        AgreementQuery.RelatedTo("mar-rwa-military-2025"),
        AgreementQuery.RelatedTo("mar-rwa-military-2025", RelationKind.Twin),
        AgreementQuery.RelatedTo("mar-rwa-military-2025", RelationKind.Supersedes));

    [Fact]
    public void Joins_AreToldWithBracketsWhereTheyMatter() => Tell(
        """
        all agreements: 28: accra-initiative: 
        not all agreements: 0
        not of MAR: 23: accra-initiative: It is not the case: of MAR.
        of MAR: 5: mar-eth-joint-military-commission: Its parties include MAR.
        not in force on 2016-01-01, of MLI: 1 (and 1 possibly): accra-initiative, possibly: It may be not the case: in force on 2016-01-01. Its parties include MLI.
        of MAR, of RWA, covering health: 1: mar-rwa-military-2025: Its parties include MAR. Its parties include RWA. Its provisions name health.services.
        of MAR or of RWA or of JPN: 8: ctbt-1996: Its parties include JPN.
        of MAR, (of RWA or of ETH): 4: mar-eth-joint-military-commission: Its parties include MAR. Its parties include ETH.
        (of MAR, of RWA) or of JPN: 4: ctbt-1996: Its parties include JPN.
        not (of MAR or of JPN): 21: accra-initiative: It is not the case: of MAR or of JPN.
        not (of MAR, of RWA): 26: accra-initiative: It is not the case: of MAR, of RWA.
        """,
        AgreementQuery.All,
        !AgreementQuery.All,
        !Of("MAR"),
        !!Of("MAR"),
        !AgreementQuery.InForceOn(new LocalDate(2016, 1, 1)) & Of("MLI"),
        Of("MAR") & Of("RWA") & AgreementQuery.Covering("health"),
        Of("MAR") | (Of("RWA") | Of("JPN")),
        Of("MAR") & (Of("RWA") | Of("ETH")),
        (Of("MAR") & Of("RWA")) | Of("JPN"),
        !(Of("MAR") | Of("JPN")),
        !(Of("MAR") & Of("RWA")));

    [Fact]
    public void Joins_WithAllAgreements_AreTheSimplerQuery()
    {
        AgreementQuery of = Of("MAR");
        Assert.Equal(of, of & AgreementQuery.All);
        Assert.Equal(of, AgreementQuery.All & of);
        Assert.Equal(AgreementQuery.All, of | AgreementQuery.All);
        Assert.Equal(AgreementQuery.All, AgreementQuery.All | of);
        Assert.Equal(of & Of("RWA"), AgreementQuery.BitwiseAnd(of, Of("RWA")));
        Assert.Equal(of | Of("RWA"), AgreementQuery.BitwiseOr(of, Of("RWA")));
        Assert.Equal(!of, AgreementQuery.LogicalNot(of));
        Assert.True(of == Of("MAR") && of != Of("RWA"));
        Assert.False(of.Equals((object)"of MAR"));
        Assert.False(of.Equals(null));
    }

    [Fact]
    public void Selections_ByCalls_AreThoseOfTheirQueries()
    {
        LocalDate from = new(2015, 1, 1), to = new(2022, 12, 31);
        (AgreementSelection Called, AgreementQuery Query)[] pairs =
        [
            (s_samples.All(), AgreementQuery.All),
            (s_samples.InForceOn(from), AgreementQuery.InForceOn(from)),
            (s_samples.InState(AgreementState.Ended, to), AgreementQuery.InState(AgreementState.Ended, to)),
            (s_samples.InForceThroughout(from, to), AgreementQuery.InForceThroughout(from, to)),
            (s_samples.InForceAtSomeTime(from, to), AgreementQuery.InForceAtSomeTime(from, to)),
            (s_samples.InForceFor("USA", from), AgreementQuery.InForceFor(PartyCode.Parse("USA"), from)),
            (s_samples.InForceBetween("USA", "RUS", from), AgreementQuery.InForceBetween(PartyCode.Parse("USA"), PartyCode.Parse("RUS"), from)),
            (s_samples.SignedIn(from, to), AgreementQuery.SignedIn(from, to)),
            (s_samples.EnteredIntoForceIn(from, to), AgreementQuery.EnteredIntoForceIn(from, to)),
            (s_samples.EndedIn(from, to), AgreementQuery.EndedIn(from, to)),
            (s_samples.Of("MAR"), Of("MAR")),
            (s_samples.Of(PartyCode.Parse("MAR")), Of("MAR")),
            (s_samples.Between("MAR", "RWA"), AgreementQuery.Between("MAR", "RWA")),
            (s_samples.Between(PartyCode.Parse("MAR"), PartyCode.Parse("RWA")), AgreementQuery.Between("MAR", "RWA")),
            (s_samples.BetweenOnly("MAR", "RWA"), AgreementQuery.BetweenOnly(PartyCode.Parse("MAR"), PartyCode.Parse("RWA"))),
            (s_samples.OfAny("MAR", "RWA"), AgreementQuery.OfAny(PartyCode.Parse("MAR"), PartyCode.Parse("RWA"))),
            (s_samples.OfMembersOf("org:AU", to), AgreementQuery.OfMembersOf(PartyCode.Parse("org:AU"), to)),
            (s_samples.AmongMembersOf("org:AU", to), AgreementQuery.AmongMembersOf(PartyCode.Parse("org:AU"), to)),
            (s_samples.Involving("MOZ"), AgreementQuery.Involving(PartyCode.Parse("MOZ"))),
            (s_samples.WithParties(2, 3), AgreementQuery.WithParties(2, 3)),
            (s_samples.Within("Africa"), AgreementQuery.Within(Region.Parse("Africa"))),
            (s_samples.Towards("Africa"), AgreementQuery.Towards(Region.Parse("Africa"))),
            (s_samples.Across("Africa", "Europe"), AgreementQuery.Across(Region.Parse("Africa"), Region.Parse("Europe"))),
            (s_samples.HostedNextBy("RWA", s_today), AgreementQuery.HostedNextBy(PartyCode.Parse("RWA"), s_today)),
            (s_samples.Covering("health"), AgreementQuery.Covering(AreaCode.Parse("health"))),
            (s_samples.Covering(AreaCode.Parse("health")), AgreementQuery.Covering("health")),
            (s_samples.OfKind(InstrumentKind.Treaty), AgreementQuery.OfKind(InstrumentKind.Treaty)),
            (s_samples.OfCharacter(LegalCharacter.Binding), AgreementQuery.OfCharacter(LegalCharacter.Binding)),
            (s_samples.WithBody(BodyKind.Mission), AgreementQuery.WithBody(BodyKind.Mission)),
            (s_samples.Against("boko-haram"), AgreementQuery.Against(ThemeCode.Parse("boko-haram"))),
            (s_samples.InTheatre("sahel"), AgreementQuery.InTheatre(ThemeCode.Parse("sahel"))),
            (s_samples.RelatedTo("mar-rwa-military-2025", RelationKind.Twin), AgreementQuery.RelatedTo(AgreementId.Parse("mar-rwa-military-2025"), RelationKind.Twin)),
            (s_samples.Titled("military"), AgreementQuery.Titled("military")),
        ];
        Assert.All(pairs, pair => Assert.Equal(pair.Query, pair.Called.Query));
        Assert.Throws<ArgumentNullException>("source", () => ((IAgreementSource)null!).All());
    }

    [Fact]
    public void Arguments_ThatNameNothing_AreRefusedWithAdvice()
    {
        Refused("The default value names no party: give a code. (Parameter 'party')", () => AgreementQuery.Of(default(PartyCode)));
        Refused("The default value names no party: give a code. (Parameter 'party')", () => AgreementQuery.OfMembersOf(default(PartyCode), s_today));
        Refused("Give at least one party. (Parameter 'parties')", () => AgreementQuery.OfAny(Array.Empty<PartyCode>()));
        Refused("The default value names no area: give a code. (Parameter 'area')", () => AgreementQuery.Covering(default(AreaCode)));
        Refused("The default value names nothing: give a code. (Parameter 'theme')", () => AgreementQuery.Against(default(ThemeCode)));
        Refused("The default value names no agreement: give an identifier. (Parameter 'agreement')", () => AgreementQuery.RelatedTo(default(AgreementId)));
        Refused("Give at least one kind. (Parameter 'kinds')", () => AgreementQuery.OfKind());
        Refused("Give at least one word to look for. (Parameter 'text')", () => AgreementQuery.Titled("..."));
        Refused("The last day is before the first: exchange them. (Parameter 'to')\nActual value was 2026-11-24.", () => AgreementQuery.EndedIn(s_today, s_today.PlusDays(-1)));
        Refused(
            "There is no such BodyKind; there are: Commission, JointForce, Mission, Secretariat. (Parameter 'value')\nActual value was 99.",
            () => AgreementQuery.WithBody((BodyKind)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementQuery.OfCharacter((LegalCharacter)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementQuery.InState((AgreementState)99, s_today));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementQuery.RelatedTo("a", (RelationKind)99));
        Assert.Throws<ArgumentNullException>("text", () => AgreementQuery.Titled(null!));
        Assert.Throws<ArgumentNullException>("region", () => AgreementQuery.Within((Region)null!));
        Assert.Throws<ArgumentNullException>("left", () => null! & AgreementQuery.All);
        Assert.Throws<ArgumentNullException>("right", () => AgreementQuery.All & null!);
        Assert.Throws<ArgumentNullException>("left", () => null! | AgreementQuery.All);
        Assert.Throws<ArgumentNullException>("right", () => AgreementQuery.All | null!);
        Assert.Throws<ArgumentNullException>("query", () => !(AgreementQuery)null!);
    }

    [Fact]
    public void Codes_ThatAreNotKnown_AreRefusedByEveryCriterion()
    {
        AgreementQuery[] queries =
        [
            Of("XYZ"), AgreementQuery.OfAny("MAR", "XYZ"), AgreementQuery.Involving("XYZ"), AgreementQuery.InForceFor("XYZ", s_today),
            AgreementQuery.InForceBetween("MAR", "XYZ", s_today), AgreementQuery.HostedNextBy("XYZ", s_today), AgreementQuery.AmongMembersOf("org:XYZ", s_today),
            AgreementQuery.Covering("nothing"), !Of("XYZ"), Of("MAR") & Of("XYZ"), Of("MAR") | Of("XYZ"),
        ];
        Assert.All(queries, query => Assert.Throws<KeyNotFoundException>(() => s_samples.Where(query)));
    }

    private static AgreementQuery Of(string party) => AgreementQuery.Of(party);

    private static void Refused(string message, Func<AgreementQuery> make) => Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(make).Message.ReplaceLineEndings("\n"));

    private static void Tell(string expected, params AgreementQuery[] queries) =>
        Assert.Equal(expected.ReplaceLineEndings("\n").Split('\n'), queries.Select(Told), StringComparer.Ordinal);

    private static string Told(AgreementQuery query)
    {
        AgreementSelection found = s_samples.Where(query).Possibly();
        string counts = $"{query}: {found.Counts}";
        if (found.Matches.FirstOrDefault() is not { } first) return counts;
        return $"{counts}: {first.Agreement.Id}{(first.Certainty == Certainty.Certainly ? "" : ", possibly")}: {string.Join(' ', first.Reasons.Select(r => r.Text))}";
    }
}
