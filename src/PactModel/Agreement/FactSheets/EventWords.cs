using System.Diagnostics;

namespace PactModel;

/// <summary>Says in a few words what happened, in English or French.</summary>
internal static class EventWords
{
    public static string What(AgreementEvent happened, Labels labels) => happened switch
    {
        Adopted => labels.Choose("adopted", "adopté"),
        OpenedForSignature => labels.Choose("opened for signature", "ouvert à la signature"),
        SignatureGiven => labels.Choose("signed", "signé"),
        DeclaredNotToBecomeParty => labels.Choose("declaration not to become a party", "déclaration de ne pas devenir partie"),
        ConsentExpressed consent => Consent(consent.Kind, labels),
        InstrumentWithdrawn => labels.Choose("instrument withdrawn", "instrument retiré"),
        ProvisionalApplicationBegan => labels.Choose("provisional application begins", "début de l'application provisoire"),
        ProvisionalApplicationEnded => labels.Choose("provisional application ends", "fin de l'application provisoire"),
        EnteredIntoForce => labels.Choose("entry into force", "entrée en vigueur"),
        Extended { IsIndefinite: true } => labels.Choose("extended without limit", "prorogé sans limite"),
        Extended => labels.Choose("extended", "prorogé"),
        Amended => labels.Choose("amended", "amendé"),
        NoticeGiven notice => Notice(notice.Kind, labels),
        NoticePeriodExtended => labels.Choose("notice period extended", "préavis prolongé"),
        NoticeRevoked => labels.Choose("notice revoked", "préavis révoqué"),
        NoticeSuspended => labels.Choose("notice suspended", "préavis suspendu"),
        NoticeResumed => labels.Choose("notice resumed", "préavis repris"),
        Suspended => labels.Choose("suspended", "suspendu"),
        Resumed => labels.Choose("resumed", "repris"),
        ObjectionRaised => labels.Choose("objection", "objection"),
        ObjectionWithdrawn => labels.Choose("objection withdrawn", "objection retirée"),
        AccessionAccepted => labels.Choose("accession accepted", "adhésion acceptée"),
        Terminated => labels.Choose("ended", "fin"),
        Superseded => labels.Choose("superseded", "remplacé"),
        Contested => labels.Choose("contested", "contesté"),
        _ => throw new UnreachableException(),
    };

    private static string Consent(ConsentKind kind, Labels labels) => kind switch
    {
        ConsentKind.Ratification => labels.Choose("ratification", "ratification"),
        ConsentKind.Acceptance => labels.Choose("acceptance", "acceptation"),
        ConsentKind.Approval => labels.Choose("approval", "approbation"),
        ConsentKind.Accession => labels.Choose("accession", "adhésion"),
        ConsentKind.Succession => labels.Choose("succession", "succession"),
        ConsentKind.ContinuedApplication => labels.Choose("continued application declared", "maintien de l'application déclaré"),
        ConsentKind.DefinitiveSignature => labels.Choose("definitive signature", "signature définitive"),
        ConsentKind.FormalConfirmation => labels.Choose("formal confirmation", "confirmation formelle"),
        ConsentKind.NotificationOfCompletedProcedures => labels.Choose("notification of completed procedures", "notification de l'achèvement des procédures"),
        ConsentKind.ExchangeOfNotes => labels.Choose("exchange of notes", "échange de notes"),
        ConsentKind.ExchangeOfInstruments => labels.Choose("exchange of instruments", "échange des instruments"),
        _ => throw new UnreachableException(),
    };

    private static string Notice(NoticeKind kind, Labels labels) => kind switch
    {
        NoticeKind.Withdrawal => labels.Choose("notice of withdrawal", "notification de retrait"),
        NoticeKind.Denunciation => labels.Choose("notice of denunciation", "dénonciation notifiée"),
        NoticeKind.NonRenewal => labels.Choose("notice of non-renewal", "notification de non-renouvellement"),
        NoticeKind.EndOfProvisionalApplication => labels.Choose("notice ending provisional application", "notification mettant fin à l'application provisoire"),
        _ => throw new UnreachableException(),
    };
}
