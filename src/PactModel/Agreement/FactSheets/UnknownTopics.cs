namespace PactModel;

/// <summary>Says what the record does not know, among what a reader would ask.</summary>
internal static class UnknownTopics
{
    public static IEnumerable<string> Of(Agreement agreement, Labels labels)
    {
        AgreementFacts facts = agreement.Facts;
        if (facts.Kind is null) yield return labels.Choose("what kind of instrument it is", "la nature de l'instrument");
        if (facts.LegalCharacter == LegalCharacter.NotKnown) yield return labels.Choose("whether it is legally binding", "son caractère juridiquement contraignant");
        if (!facts.Events.OfType<SignatureGiven>().Any() && !facts.Events.OfType<Adopted>().Any())
            yield return labels.Choose("when and where it was signed or adopted", "la date et le lieu de signature ou d'adoption");
        if (!facts.Events.OfType<EnteredIntoForce>().Any() && !facts.Clauses.OfType<EntryIntoForceClause>().Any())
            yield return labels.Choose("whether and when it entered into force", "si et quand il est entré en vigueur");
        if (!facts.Clauses.OfType<DurationClause>().Any()) yield return labels.Choose("how long it lasts", "sa durée");
        if (!facts.Clauses.Any(c => c is WithdrawalClause or WithdrawalExcludedClause))
            yield return labels.Choose("how a party can leave", "comment une partie peut s'en retirer");
        foreach (Commission commission in agreement.Commissions.Where(c => c.Rotation is null || c.Rotation.Rules.Cadences.Count == 0))
            yield return labels.Choose($"how often the {commission.Name.In("en")} is to meet", $"la périodicité des réunions : {commission.Name.In("fr")}");
    }
}
