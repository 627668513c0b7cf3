using NodaTime;

namespace PactModel.Tests.Registers;

/// <summary>Every criterion over a small register that is made for the test, on the days and in the groups where one agreement fits and its neighbour does not.</summary>
/// <remarks>Indexes and a look at each agreement must tell the same; the words say which those are.</remarks>
public sealed class FreshRegisterTests
{
    private const string Begun = "2020-03-01";

    private static readonly EndDate s_ended = new(new LocalDate(2022, 6, 1), EndBoundary.FirstDayOut);

    [Fact]
    public void Spans_AtTheirEdges_HoldTheDaysThatAreIn() => Tell(
        """
        in force on 2020-02-29: health-pact; possibly empty, year
        in force on 2020-03-01: gone, health-pact, mar-rwa; possibly empty, year
        in force on 2022-05-31: gone, health-pact, mar-rwa, year; possibly empty
        in force on 2022-06-01: health-pact, mar-rwa, year; possibly empty
        in force throughout from 2020-03-01 to 2022-05-31: gone, health-pact, mar-rwa; possibly empty, year
        in force throughout from 2020-03-01 to 2022-06-01: health-pact, mar-rwa; possibly empty, year
        in force throughout from 2020-02-29 to 2020-03-01: health-pact; possibly empty, year
        in force throughout from 2021-01-01 on: health-pact, mar-rwa, year; possibly empty
        in force at some time from 2020-02-01 to 2020-02-29: health-pact; possibly empty, year
        in force at some time from 2020-02-01 to 2020-03-01: gone, health-pact, mar-rwa; possibly empty, year
        in force at some time from 2022-06-01 on: health-pact, mar-rwa, year; possibly empty
        in the state Ended on a day from 2022-05-31 to 2022-06-01: possibly gone
        signed from 2020-01-01 to 2020-01-15: gone, mar-rwa; possibly empty, year
        signed from 2020-01-16: possibly empty, year
        signed to 2020-01-14: health-pact; possibly empty, year
        entered into force from 2020-03-01 to 2020-03-01: gone, mar-rwa; possibly empty, year
        entered into force from 2020-01-01 to 2020-12-31: gone, mar-rwa, year; possibly empty
        entered into force from 2020-12-31 to 2021-12-31: possibly empty, year
        entered into force from 2020-03-02: possibly empty, year
        ended from 2022-06-01 to 2022-06-01: gone
        ended from 2022-06-02: none
        ended to 2022-05-31: none
        """,
        AgreementQuery.InForceOn(new LocalDate(2020, 2, 29)),
        AgreementQuery.InForceOn(new LocalDate(2020, 3, 1)),
        AgreementQuery.InForceOn(new LocalDate(2022, 5, 31)),
        AgreementQuery.InForceOn(new LocalDate(2022, 6, 1)),
        AgreementQuery.InForceThroughout(new(2020, 3, 1), new(2022, 5, 31)),
        AgreementQuery.InForceThroughout(new(2020, 3, 1), new(2022, 6, 1)),
        AgreementQuery.InForceThroughout(new(2020, 2, 29), new(2020, 3, 1)),
        AgreementQuery.InForceThroughout(new(2021, 1, 1), null),
        AgreementQuery.InForceAtSomeTime(new(2020, 2, 1), new(2020, 2, 29)),
        AgreementQuery.InForceAtSomeTime(new(2020, 2, 1), new(2020, 3, 1)),
        AgreementQuery.InForceAtSomeTime(new(2022, 6, 1), null),
        AgreementQuery.InState(AgreementState.Ended, new DateSpan(new LocalDate(2022, 5, 31), new LocalDate(2022, 6, 1))),
        AgreementQuery.SignedIn(new(2020, 1, 1), new(2020, 1, 15)),
        AgreementQuery.SignedIn(new(2020, 1, 16), null),
        AgreementQuery.SignedIn(null, new(2020, 1, 14)),
        AgreementQuery.EnteredIntoForceIn(new(2020, 3, 1), new(2020, 3, 1)),
        AgreementQuery.EnteredIntoForceIn(new(2020, 1, 1), new(2020, 12, 31)),
        AgreementQuery.EnteredIntoForceIn(new(2020, 12, 31), new(2021, 12, 31)),
        AgreementQuery.EnteredIntoForceIn(new(2020, 3, 2), null),
        AgreementQuery.EndedIn(new(2022, 6, 1), new(2022, 6, 1)),
        AgreementQuery.EndedIn(new(2022, 6, 2), null),
        AgreementQuery.EndedIn(null, new(2022, 5, 31)));

    [Fact]
    public void Parties_AtTheEdgesOfGroups_AreThoseThatAreIn() => Tell(
        """
        between MAR, RWA: gone, mar-rwa
        of any of RWA, FRA: gone, health-pact, mar-rwa
        with 2 parties: gone, mar-rwa, year
        with 3 or more parties: health-pact
        with 0 to 2 parties: empty, gone, mar-rwa, year
        involving MOZ: mar-rwa
        involving KEN: mar-rwa
        involving org:SADC: mar-rwa
        involving DEU: year
        involving ESP: year
        within Africa: gone, mar-rwa
        from outside towards Africa: health-pact
        within Europe: none
        across Africa and Europe: health-pact
        across Africa and Africa: gone, health-pact, mar-rwa
        across Europe and Europe: none
        of a member of org:EU on 2021-01-01: health-pact
        of only members of org:AU on 2021-01-01: gone, mar-rwa
        of only members of org:SADC on 2021-01-01: none
        of only members of org:NATO on 2021-01-01: none
        in force for MAR on 2020-03-01: gone, health-pact, mar-rwa
        in force between MAR and RWA on 2022-06-01: mar-rwa
        hosted next by RWA as of 2026-01-01: mar-rwa
        hosted next by MAR as of 2022-05-31: mar-rwa; possibly gone
        hosted next by MAR as of 2026-01-01: none
        """,
        AgreementQuery.Between("MAR", "RWA"),
        AgreementQuery.OfAny("RWA", "FRA"),
        AgreementQuery.WithParties(2, 2),
        AgreementQuery.WithParties(3),
        AgreementQuery.WithParties(0, 2),
        AgreementQuery.Involving("MOZ"),
        AgreementQuery.Involving("KEN"),
        AgreementQuery.Involving("org:SADC"),
        AgreementQuery.Involving("DEU"),
        AgreementQuery.Involving("ESP"),
        AgreementQuery.Within("Africa"),
        AgreementQuery.Towards("Africa"),
        AgreementQuery.Within("Europe"),
        AgreementQuery.Across("Africa", "Europe"),
        AgreementQuery.Across("Africa", "Africa"),
        AgreementQuery.Across("Europe", "Europe"),
        AgreementQuery.OfMembersOf("org:EU", new(2021, 1, 1)),
        AgreementQuery.AmongMembersOf("org:AU", new(2021, 1, 1)),
        AgreementQuery.AmongMembersOf("org:SADC", new(2021, 1, 1)),
        AgreementQuery.AmongMembersOf("org:NATO", new(2021, 1, 1)),
        AgreementQuery.InForceFor("MAR", new(2020, 3, 1)),
        AgreementQuery.InForceBetween("MAR", "RWA", new(2022, 6, 1)),
        AgreementQuery.HostedNextBy("RWA", new(2026, 1, 1)),
        AgreementQuery.HostedNextBy("MAR", new(2022, 5, 31)),
        AgreementQuery.HostedNextBy("MAR", new(2026, 1, 1)));

    [Fact]
    public void Contents_OfEachKind_AreFound() => Tell(
        """
        titled "military co-operation": mar-rwa
        titled "military pact": mar-rwa
        titled "health pact": health-pact
        titled "mil": mar-rwa
        titled "防衛協力": year
        titled "防力": none
        covering training: mar-rwa
        covering training.education: mar-rwa
        covering health: health-pact
        covering health.services: health-pact
        against piracy: health-pact
        about the theatre sahel: mar-rwa
        of the kind Agreement: mar-rwa; possibly empty, gone, health-pact, year
        of the legal character Binding: mar-rwa; possibly empty, gone, health-pact, year
        with a body of the kind Commission: gone, mar-rwa
        with a body of the kind Mission: mar-rwa
        related to gone: mar-rwa
        related to mar-rwa: gone, health-pact
        related to mar-rwa (Amends): health-pact
        identified as year or nowhere or empty: empty, year
        """,
        AgreementQuery.Titled("military co-operation"),
        AgreementQuery.Titled("military pact"),
        AgreementQuery.Titled("health pact"),
        AgreementQuery.Titled("mil"),
        AgreementQuery.Titled("防衛協力"),
        AgreementQuery.Titled("防力"),
        AgreementQuery.Covering("training"),
        AgreementQuery.Covering("training.education"),
        AgreementQuery.Covering("health"),
        AgreementQuery.Covering("health.services"),
        AgreementQuery.Against("piracy"),
        AgreementQuery.InTheatre("sahel"),
        AgreementQuery.OfKind(InstrumentKind.Agreement),
        AgreementQuery.OfCharacter(LegalCharacter.Binding),
        AgreementQuery.WithBody(BodyKind.Commission),
        AgreementQuery.WithBody(BodyKind.Mission),
        AgreementQuery.RelatedTo("gone"),
        AgreementQuery.RelatedTo("mar-rwa"),
        AgreementQuery.RelatedTo("mar-rwa", RelationKind.Amends),
        AgreementQuery.Identified("year", "nowhere", "empty"));

    [Theory]
    [InlineData("KEN", "KEN takes part: in Mission.")]
    [InlineData("MOZ", "MOZ takes part: as Host.")]
    [InlineData("org:SADC", "org:SADC takes part.")]
    [InlineData("RWA", "RWA takes part: as Party.")]
    public void Matches_OfOneThatTakesPart_SayInWhich(string party, string why) =>
        Assert.Equal(why, Register.Of(Make()).Involving(party).Matches.Single(m => m.Agreement.Id.ToString() == "mar-rwa").Reasons.Single().Text);

    /// <summary>What does not fit gives no reason, in a join either.</summary>
    [Fact]
    public void Matches_OfEitherOfTwo_GiveTheReasonsThatFit()
    {
        AgreementQuery either = AgreementQuery.Against("piracy") | AgreementQuery.OfCharacter(LegalCharacter.Binding) | AgreementQuery.Covering("training");
        Assert.Equal(
            ["health-pact: It addresses the threat 'piracy'.", "mar-rwa: Its legal character is recorded as: Binding. Its provisions name training.education."],
            Register.Of(Make()).Where(either).Matches.Select(m => $"{m.Agreement.Id}: {string.Join(' ', m.Reasons.Where(r => r.Certainty == Certainty.Certainly).Select(r => r.Text))}"), StringComparer.Ordinal);
        AgreementQuery span = AgreementQuery.InForceAtSomeTime(new(2022, 6, 1), new(2022, 6, 30));
        Assert.Equal("2020-03-01/.. InForce.", Register.Of(Make()).Where(span).Matches.First(m => m.Agreement.Id.ToString() == "mar-rwa").Reasons.Single().Text);
        Assert.DoesNotContain(Register.Of(Make()).Where(span).Possibly(), a => a.Id.ToString() == "gone");
        Assert.Equal("First signed on 2019-01-01.", Register.Of(Make()).SignedIn(null, new LocalDate(2019, 1, 1)).Matches.Single().Reasons.Single().Text);
    }

    [Fact]
    public void Plan_OfCriteriaThatAreLookedAt_SaysAmongWhich()
    {
        Register register = Register.Of(Make());
        Assert.Equal("in force for MAR on 2020-03-01 [check of those in the list, at most 3]", register.InForceFor("MAR", new LocalDate(2020, 3, 1)).Plan.ToString());
        Assert.Equal(
            "all of [smallest first, at most 1]\n  covering health [bitmap, at most 1]\n  signed from 2020-01-01 [day index, at most 3]",
            register.SignedIn(new LocalDate(2020, 1, 1), null).Covering("health").Plan.ToString());
        Assert.Equal(
            "any of [union, at most 5]\n  of MAR [bitmap, at most 3]\n  in force on 2020-03-01 [time index, at most 5]",
            register.Where(AgreementQuery.Of("MAR") | AgreementQuery.InForceOn(new LocalDate(2020, 3, 1))).Plan.ToString());
    }

    private static Agreement[] Make()
    {
        Rotation rotation = new(Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA")).Rules with { Sessions = [new Session { From = PartialDate.Parse("2025-01-19") }] });
        AgreementBuilder Timed(string id, string title, params string[] parties) =>
            Agreement.Create(id, title).Between(parties).Happened(new SignatureGiven { Dated = PartialDate.Parse("2020-01-15"), Parties = [.. parties.Select(PartyCode.Parse)] }).Happened(new EnteredIntoForce { Effective = PartialDate.Parse(Begun) });
        return
        [
            Timed("mar-rwa", "Military cooperation pact", "MAR", "RWA").OfKind(InstrumentKind.Agreement, LegalCharacter.Binding).With("MOZ", PartyRole.Host)
                .Covering("Training", "training.education").In("sahel", "Sahel").Related(RelationKind.Supersedes, "gone")
                .With(new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "Commission"), Rotation = rotation })
                .With(new Mission { Id = BodyId.Parse("m"), Name = new LocalizedText("en", "Mission"), LedBy = PartyCode.Parse("org:SADC"), HostState = PartyCode.Parse("MOZ"), Members = [new BodyMember { Party = PartyCode.Parse("KEN") }] }).Build(),
            Timed("gone", "Old text", "MAR", "RWA").Happened(new Terminated { Effective = s_ended.Date, Boundary = s_ended.Boundary })
                .With(new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "Commission"), Rotation = new Rotation(new RotationRules { Segments = [new OrderSegment { Order = new ChoiceOrder() }] }) }).Build(),
            Agreement.Create("health-pact", "Pact on health").Between("MAR", "FRA", "EGY").Happened(new SignatureGiven { Dated = PartialDate.Parse("2019-01-01"), Parties = [PartyCode.Parse("MAR")] })
                .Happened(new EnteredIntoForce { Effective = PartialDate.Parse("2019-06-01") }).Covering("Health", "health.services").Against("piracy", "Piracy").Related(RelationKind.Amends, "mar-rwa").Build(),
            Agreement.Create("year", "防衛の協力、防衛協力").Between("USA", "JPN").With("DEU", PartyRole.Contributor).With("ESP", PartyRole.Observer)
                .Happened(new SignatureGiven { Dated = PartialDate.Parse("2020"), Parties = [PartyCode.Parse("USA")] }).Happened(new EnteredIntoForce { Effective = PartialDate.Parse("2020") }).Build(),
            Agreement.Create("empty", "Nothing known").Between("org:UN").Build(),
        ];
    }

    private static void Tell(string expected, params AgreementQuery[] queries)
    {
        Agreement[] agreements = Make();
        Register register = Register.Of(agreements);
        Assert.Equal(expected.ReplaceLineEndings("\n").Split('\n'), queries.Select(q => Told(q, register.Where(q))), StringComparer.Ordinal);
        Assert.Equal(expected.ReplaceLineEndings("\n").Split('\n'), queries.Select(q => Told(q, agreements.Matching(q))), StringComparer.Ordinal);
    }

    private static string Told(AgreementQuery query, AgreementSelection selection)
    {
        string[] certain = [.. selection.Select(a => a.Id.ToString())], perhaps = [.. selection.Possibly().Select(a => a.Id.ToString()).Except(certain, StringComparer.Ordinal)];
        string[] told = [.. certain.Length > 0 ? [string.Join(", ", certain)] : Array.Empty<string>(), .. perhaps.Length > 0 ? [$"possibly {string.Join(", ", perhaps)}"] : Array.Empty<string>()];
        return $"{query}: {(told.Length == 0 ? "none" : string.Join("; ", told))}";
    }
}
