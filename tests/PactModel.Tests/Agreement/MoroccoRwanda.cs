using NodaTime;

namespace PactModel.Tests.Agreements;

/// <summary>The pact that the model started from, told through the builder.</summary>
internal static class MoroccoRwanda
{
    public static Source Article { get; } = new()
    {
        Id = SourceId.Parse("financial-afrik-2025-06-19"),
        Title = "Morocco and Rwanda sign a military agreement",
        Publisher = "Financial Afrik",
        Published = new LocalDate(2025, 6, 19),
        Language = "en",
    };

    public static Source Meeting { get; } = new()
    {
        Id = SourceId.Parse("mdaily-2026-01-20"),
        Title = "First meeting of the Morocco-Rwanda joint military commission",
        Publisher = "mdaily.ma",
        Published = new LocalDate(2026, 1, 20),
    };

    public static AgreementBuilder Told() => Agreement.Create("mar-rwa-military-2025", "Agreement on military cooperation between Morocco and Rwanda")
        .Titled("fr", "Accord de coopération militaire entre le Maroc et le Rwanda")
        .AccordingTo(Article)
        .OfKind(InstrumentKind.Agreement)
        .Between("MAR", "RWA")
        .Signed(new LocalDate(2025, 6, 18), signing => signing
            .At("Rabat", "MAR")
            .By("MAR", "Abdellatif Loudiyi", "Minister Delegate in charge of the National Defence Administration")
            .By("RWA", "Juvenal Marizamunda", "Minister of Defence")
            .Attended("RWA", office: "Ambassador of Rwanda to Morocco")
            .During("official visit of the Rwandan Minister of Defence"))
        .Covering("training and joint exercises", "training.education", "training.joint-exercises")
        .Covering("logistics and technical support", "support.logistics", "support.technical")
        .Covering("military health services", "health.services")
        .Covering("exchange of personnel and expertise", "exchange.personnel", "exchange.expertise")
        .For("South-South cooperation")
        .In("sahel", "Sahel")
        .WithCommission("joint-military-commission", "Joint military commission", commission => commission
            .Charged("oversees implementation")
            .AlternatingBetween(("MAR", "Rabat"), ("RWA", "Kigali"), firstHost: "MAR")
            .Met(1, new LocalDate(2026, 1, 19), new LocalDate(2026, 1, 20), "Rabat", "MAR"))
        .AccordingTo(Meeting)
        .Noting("no cadence was published");
}
