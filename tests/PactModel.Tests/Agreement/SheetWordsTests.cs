using NodaTime;

namespace PactModel.Tests.Agreements;

/// <summary>The words of a fact sheet, in English and French: each kind of event, role, state, relation, body and date.</summary>
public sealed class SheetWordsTests
{
    [Theory]
    [InlineData("""  "type": "adopted" """, "adopted", "adopté")]
    [InlineData("""  "type": "openedForSignature" """, "opened for signature", "ouvert à la signature")]
    [InlineData("""  "type": "signed" """, "signed", "signé")]
    [InlineData("""  "type": "declaredNotToBecomeParty" """, "declaration not to become a party", "déclaration de ne pas devenir partie")]
    [InlineData("""  "type": "instrumentWithdrawn" """, "instrument withdrawn", "instrument retiré")]
    [InlineData("""  "type": "provisionalApplicationBegan" """, "provisional application begins", "début de l'application provisoire")]
    [InlineData("""  "type": "provisionalApplicationEnded" """, "provisional application ends", "fin de l'application provisoire")]
    [InlineData("""  "type": "enteredIntoForce" """, "entry into force", "entrée en vigueur")]
    [InlineData("""  "type": "extended" """, "extended", "prorogé")]
    [InlineData("""  "type": "extended", "isIndefinite": true """, "extended without limit", "prorogé sans limite")]
    [InlineData("""  "type": "amended" """, "amended", "amendé")]
    [InlineData("""  "type": "noticePeriodExtended", "until": { "date": "2022" } """, "notice period extended", "préavis prolongé")]
    [InlineData("""  "type": "noticeRevoked" """, "notice revoked", "préavis révoqué")]
    [InlineData("""  "type": "noticeSuspended" """, "notice suspended", "préavis suspendu")]
    [InlineData("""  "type": "noticeResumed" """, "notice resumed", "préavis repris")]
    [InlineData("""  "type": "suspended" """, "suspended", "suspendu")]
    [InlineData("""  "type": "resumed" """, "resumed", "repris")]
    [InlineData("""  "type": "objectionRaised" """, "objection", "objection")]
    [InlineData("""  "type": "objectionWithdrawn" """, "objection withdrawn", "objection retirée")]
    [InlineData("""  "type": "accessionAccepted" """, "accession accepted", "adhésion acceptée")]
    [InlineData("""  "type": "terminated" """, "ended", "fin")]
    [InlineData("""  "type": "superseded" """, "superseded", "remplacé")]
    [InlineData("""  "type": "contested" """, "contested", "contesté")]
    [InlineData("""  "type": "noticeGiven", "kind": "withdrawal" """, "notice of withdrawal", "notification de retrait")]
    [InlineData("""  "type": "noticeGiven", "kind": "denunciation" """, "notice of denunciation", "dénonciation notifiée")]
    [InlineData("""  "type": "noticeGiven", "kind": "nonRenewal" """, "notice of non-renewal", "notification de non-renouvellement")]
    [InlineData("""  "type": "noticeGiven", "kind": "endOfProvisionalApplication" """, "notice ending provisional application", "notification mettant fin à l'application provisoire")]
    [InlineData("""  "type": "consentExpressed", "kind": "ratification" """, "ratification", "ratification")]
    [InlineData("""  "type": "consentExpressed", "kind": "acceptance" """, "acceptance", "acceptation")]
    [InlineData("""  "type": "consentExpressed", "kind": "approval" """, "approval", "approbation")]
    [InlineData("""  "type": "consentExpressed", "kind": "accession" """, "accession", "adhésion")]
    [InlineData("""  "type": "consentExpressed", "kind": "succession" """, "succession", "succession")]
    [InlineData("""  "type": "consentExpressed", "kind": "continuedApplication" """, "continued application declared", "maintien de l'application déclaré")]
    [InlineData("""  "type": "consentExpressed", "kind": "definitiveSignature" """, "definitive signature", "signature définitive")]
    [InlineData("""  "type": "consentExpressed", "kind": "formalConfirmation" """, "formal confirmation", "confirmation formelle")]
    [InlineData("""  "type": "consentExpressed", "kind": "notificationOfCompletedProcedures" """, "notification of completed procedures", "notification de l'achèvement des procédures")]
    [InlineData("""  "type": "consentExpressed", "kind": "exchangeOfNotes" """, "exchange of notes", "échange de notes")]
    [InlineData("""  "type": "consentExpressed", "kind": "exchangeOfInstruments" """, "exchange of instruments", "échange des instruments")]
    public void What_EachEvent_IsSaidInBothLanguages(string json, string english, string french)
    {
        AgreementEvent happened = System.Text.Json.JsonSerializer.Deserialize<AgreementEvent>($"{{{json}}}")!;
        Assert.Equal(english, EventWords.What(happened, Labels.In("en")));
        Assert.Equal(french, EventWords.What(happened, Labels.In("fr")));
    }

    [Theory]
    [InlineData(PartyRole.Party, "party", "partie")]
    [InlineData(PartyRole.Lead, "lead", "chef de file")]
    [InlineData(PartyRole.Contributor, "contributor", "contributeur")]
    [InlineData(PartyRole.Host, "host state", "État hôte")]
    [InlineData(PartyRole.Framework, "framework", "cadre")]
    [InlineData(PartyRole.Forum, "forum", "enceinte")]
    [InlineData(PartyRole.Observer, "observer", "observateur")]
    [InlineData(PartyRole.Guarantor, "guarantor", "garant")]
    [InlineData(PartyRole.Mediator, "mediator", "médiateur")]
    public void Of_Role_IsSaidInBothLanguages(PartyRole role, string english, string french) =>
        Assert.Equal((english, french), (Labels.In("en").Of(role), Labels.In("fr").Of(role)));

    [Theory]
    [InlineData(AgreementState.NotKnown, "not known", "non connu")]
    [InlineData(AgreementState.NotConcluded, "not yet concluded", "pas encore conclu")]
    [InlineData(AgreementState.Adopted, "adopted", "adopté")]
    [InlineData(AgreementState.SignedNotInForce, "signed, not in force", "signé, pas en vigueur")]
    [InlineData(AgreementState.ProvisionallyApplied, "provisionally applied", "appliqué à titre provisoire")]
    [InlineData(AgreementState.InForce, "in force", "en vigueur")]
    [InlineData(AgreementState.Suspended, "suspended", "suspendu")]
    [InlineData(AgreementState.Ended, "ended", "terminé")]
    [InlineData(AgreementState.NeverEnteredIntoForce, "never entered into force", "jamais entré en vigueur")]
    [InlineData(AgreementState.Contested, "contested", "contesté")]
    public void Of_State_IsSaidInBothLanguages(AgreementState state, string english, string french) =>
        Assert.Equal((english, french), (Labels.In("en").Of(state), Labels.In("fr").Of(state)));

    [Theory]
    [InlineData(RelationKind.Under, "stands under", "relève de")]
    [InlineData(RelationKind.Implements, "implements", "met en œuvre")]
    [InlineData(RelationKind.Amends, "amends", "modifie")]
    [InlineData(RelationKind.Supplements, "supplements", "complète")]
    [InlineData(RelationKind.Supersedes, "supersedes", "remplace")]
    [InlineData(RelationKind.Extends, "extends", "prolonge")]
    [InlineData(RelationKind.Twin, "follows the same model as", "suit le même modèle que")]
    [InlineData(RelationKind.RelatedTo, "is related to", "est lié à")]
    public void Of_Relation_IsSaidInBothLanguages(RelationKind kind, string english, string french) =>
        Assert.Equal((english, french), (Labels.In("en").Of(kind), Labels.In("fr").Of(kind)));

    [Theory]
    [InlineData(HolderKind.Party, "party", "partie")]
    [InlineData(HolderKind.Vacant, "nobody", "personne")]
    [InlineData(HolderKind.Undecided, "not decided", "non décidé")]
    [InlineData(HolderKind.Contested, "contested", "contesté")]
    [InlineData(HolderKind.Collective, "together", "ensemble")]
    [InlineData(HolderKind.Outsider, "from outside", "de l'extérieur")]
    public void Of_Holder_IsSaidInBothLanguages(HolderKind kind, string english, string french) =>
        Assert.Equal((english, french), (Labels.In("en").Of(kind), Labels.In("fr").Of(kind)));

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr-CH", "fr")]
    [InlineData("FR-ch", "fr")]
    [InlineData("fro", "en")]
    [InlineData("de", "en")]
    public void In_Language_IsFrenchOrElseEnglish(string language, string labels) => Assert.Equal(labels, Labels.In(language).Language);

    [Theory]
    [InlineData("2025-06-18", "18 June 2025", "18 juin 2025")]
    [InlineData("2025-01-01", "1 January 2025", "1er janvier 2025")]
    [InlineData("2025-02", "February 2025", "février 2025")]
    [InlineData("2025-03-02", "2 March 2025", "2 mars 2025")]
    [InlineData("2025-04", "April 2025", "avril 2025")]
    [InlineData("2025-05", "May 2025", "mai 2025")]
    [InlineData("2025-07", "July 2025", "juillet 2025")]
    [InlineData("2025-08", "August 2025", "août 2025")]
    [InlineData("2025-09", "September 2025", "septembre 2025")]
    [InlineData("2025-10", "October 2025", "octobre 2025")]
    [InlineData("2025-11", "November 2025", "novembre 2025")]
    [InlineData("2025-12", "December 2025", "décembre 2025")]
    [InlineData("2025", "2025", "2025")]
    [InlineData("202X", "202X", "202X")]
    [InlineData("2025-06-XX", "2025-06-XX", "2025-06-XX")]
    [InlineData("2025-06?", "June 2025 (uncertain)", "juin 2025 (incertain)")]
    [InlineData("2025-06~", "about June 2025", "vers juin 2025")]
    [InlineData("2025-06%", "about June 2025 (uncertain)", "vers juin 2025 (incertain)")]
    public void Write_Date_IsAsExactAsItIsKnown(string edtf, string english, string french)
    {
        PartialDate date = PartialDate.Parse(edtf);
        Assert.Equal((english, french), (DateWords.Write(date, "en"), DateWords.Write(date, "fr")));
    }

    [Theory]
    [InlineData("2026-01-19", "2026-01-19", "19 January 2026", "19 janvier 2026")]
    [InlineData("2026-01-19", "2026-01-20", "19–20 January 2026", "19–20 janvier 2026")]
    [InlineData("2026-01-30", "2026-02-01", "30 January – 1 February 2026", "30 janvier – 1er février 2026")]
    [InlineData("2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026", "30 décembre 2025 – 2 janvier 2026")]
    [InlineData("2025-01-19", "2026-01-20", "19 January 2025 – 20 January 2026", "19 janvier 2025 – 20 janvier 2026")]
    public void Write_Days_NamesMonthAndYearOnce(string first, string last, string english, string french)
    {
        LocalDate from = PartialDate.Parse(first).Earliest, to = PartialDate.Parse(last).Earliest;
        Assert.Equal((english, french), (DateWords.Write(from, to, "en"), DateWords.Write(from, to, "fr")));
    }

    [Theory]
    [InlineData(1, 1, 1, 1, "1 year, 1 month, 1 week, 1 day", "1 an, 1 mois, 1 semaine, 1 jour")]
    [InlineData(2, 3, 4, 5, "2 years, 3 months, 4 weeks, 5 days", "2 ans, 3 mois, 4 semaines, 5 jours")]
    [InlineData(0, 0, 0, 0, "", "")]
    public void Write_Period_NamesTheUnitsThatCount(int years, int months, int weeks, int days, string english, string french)
    {
        Period period = new PeriodBuilder { Years = years, Months = months, Weeks = weeks, Days = days }.Build();
        Assert.Equal((english, french), (PeriodWords.Write(period, Labels.In("en")), PeriodWords.Write(period, Labels.In("fr"))));
    }
}
