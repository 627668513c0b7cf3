using NodaTime;

namespace PactModel.Tests.Agreements;

public sealed class AgreementBuilderTests
{
    [Fact]
    public void AccordingTo_FactsGivenWhole_CiteWhoIsSpeakingUnlessTheyCiteSomebody()
    {
        EquatableList<Citation> speaking = [new Citation(MoroccoRwanda.Article.Id)], own = [new Citation(MoroccoRwanda.Meeting.Id)];
        AgreementParty party = new() { Party = PartyCode.Parse("ETH"), Role = PartyRole.Observer };
        Provision provision = new() { Summary = new LocalizedText("en", "health"), Areas = [AreaCode.Parse("health")] };
        Agreement pact = Agreement.Create("a", "A").AccordingTo(MoroccoRwanda.Meeting).AccordingTo(MoroccoRwanda.Article).Between("MAR", "RWA")
            .With(party).With(party with { Party = PartyCode.Parse("KEN"), Sources = own })
            .Covering(provision).Covering(provision with { Summary = new LocalizedText("en", "more"), Sources = own })
            .Build();
        Assert.Equal([speaking, own], pact.Parties.Skip(2).Select(p => p.Sources));
        Assert.Equal([speaking, own], pact.Provisions.Select(p => p.Sources));
        Assert.Throws<ArgumentNullException>("party", () => Agreement.Create("a", "A").With((AgreementParty)null!));
        Assert.Throws<ArgumentNullException>("provision", () => Agreement.Create("a", "A").Covering((Provision)null!));
    }

    /// <summary>Nothing is checked before the whole is: what is wrong with a rotation is told with its place in the agreement.</summary>
    [Fact]
    public void Build_RotationThatCannotBe_IsRefusedWithItsPlace()
    {
        AgreementBuilder told = Agreement.Create("a", "A").Between("MAR", "RWA").WithCommission("b", "B")
            .WithCommission("c", "C", c => c.Met(1, new LocalDate(2026, 1, 19), new LocalDate(2026, 1, 20), "Rabat", "MAR"))
            .WithCommission("d", "D", c => c.Rotating(new RotationRules()));
        ModelException refused = Assert.Throws<ModelException>(told.Build);
        Assert.StartsWith("Cannot make agreement 'a': ", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["/bodies/1/rotation/segments", "/bodies/2/rotation/segments"], refused.Findings.Select(f => f.Path.ToString()), StringComparer.Ordinal);
        RotationRules rules = Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA")).Rules;
        Assert.Equal(rules, Agreement.Create("a", "A").Between("MAR", "RWA").WithCommission("c", "C", c => c.Tell(x => x with { Rotation = new Rotation(rules) })).Build().Commissions.Single().Rotation!.Rules);
    }

    [Fact]
    public void Build_EqualsTheConstructorWithTheSameFacts()
    {
        Agreement told = MoroccoRwanda.Told().Build();
        EquatableList<Citation> cited = [Citation.Parse("financial-afrik-2025-06-19")];
        PartyCode morocco = PartyCode.Parse("MAR"), rwanda = PartyCode.Parse("RWA");
        AgreementFacts facts = new()
        {
            Id = AgreementId.Parse("mar-rwa-military-2025"),
            Title = new LocalizedText(
            [
                new("fr", "Accord de coopération militaire entre le Maroc et le Rwanda"),
                new("en", "Agreement on military cooperation between Morocco and Rwanda"),
            ]),
            Kind = InstrumentKind.Agreement,
            Parties = [new AgreementParty { Party = morocco, Sources = cited }, new AgreementParty { Party = rwanda, Sources = cited }],
            Events =
            [
                new SignatureGiven
                {
                    Dated = new LocalDate(2025, 6, 18),
                    Parties = [morocco, rwanda],
                    Place = new Place("Rabat", morocco),
                    Signatories =
                    [
                        new Representative { Party = morocco, Name = "Abdellatif Loudiyi", Office = new LocalizedText("en", "Minister Delegate in charge of the National Defence Administration") },
                        new Representative { Party = rwanda, Name = "Juvenal Marizamunda", Office = new LocalizedText("en", "Minister of Defence") },
                    ],
                    Attendees = [new Representative { Party = rwanda, Office = new LocalizedText("en", "Ambassador of Rwanda to Morocco") }],
                    Occasion = new LocalizedText("en", "official visit of the Rwandan Minister of Defence"),
                    Sources = cited,
                },
            ],
            Provisions =
            [
                Provision("training and joint exercises", cited, "training.education", "training.joint-exercises"),
                Provision("logistics and technical support", cited, "support.logistics", "support.technical"),
                Provision("military health services", cited, "health.services"),
                Provision("exchange of personnel and expertise", cited, "exchange.personnel", "exchange.expertise"),
            ],
            Objectives = [new Objective { Text = new LocalizedText("en", "South-South cooperation"), Sources = cited }],
            Theatres = [new Theatre { Code = ThemeCode.Parse("sahel"), Name = new LocalizedText("en", "Sahel"), Sources = cited }],
            Bodies =
            [
                new Commission
                {
                    Id = BodyId.Parse("joint-military-commission"),
                    Name = new LocalizedText("en", "Joint military commission"),
                    Task = new LocalizedText("en", "oversees implementation"),
                    Sources = cited,
                    Rotation = new Rotation(Rotation.Alternating(morocco, rwanda, new Place("Rabat", morocco), new Place("Kigali", rwanda)).Rules with
                    {
                        Sessions =
                        [
                            new Session
                            {
                                Number = 1,
                                From = new LocalDate(2026, 1, 19),
                                To = new LocalDate(2026, 1, 20),
                                Place = new Place("Rabat", morocco),
                                Host = morocco,
                            },
                        ],
                    }),
                },
            ],
            Sources = [MoroccoRwanda.Article, MoroccoRwanda.Meeting],
            Note = "no cadence was published",
        };
        Assert.Equal(new Agreement(facts), told);
        Assert.Equal(new Agreement(facts).GetHashCode(), told.GetHashCode());
    }

    [Fact]
    public void Build_UnknownParty_NamesTheMemberAndTheNearest()
    {
        ModelException fault = Assert.Throws<ModelException>(() => Agreement.Create("a", "A").Between("MAR", "RWN").Build());
        Finding finding = Assert.Single(fault.Findings);
        Assert.Equal("/parties/1/party", finding.Path.ToString());
        Assert.Equal("party.unknown", finding.Code);
        Assert.Contains("RWA", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_CitationOfASourceThatIsNotThere_IsRefused()
    {
        ModelException fault = Assert.Throws<ModelException>(() =>
            Agreement.Create("a", "A").AccordingTo(MoroccoRwanda.Article).AccordingTo("financial-afrik-2025-06-18#p. 2").Between("MAR").Build());
        Assert.Equal("/parties/0/sources/0", Assert.Single(fault.Findings).Path.ToString());
        Assert.Contains("financial-afrik-2025-06-19", fault.Message, StringComparison.Ordinal);
    }

    private static Provision Provision(string summary, EquatableList<Citation> sources, params string[] areas) => new()
    {
        Summary = new LocalizedText("en", summary),
        Areas = areas.Select(AreaCode.Parse).ToEquatableList(),
        Sources = sources,
    };
}
