namespace PactModel;

/// <summary>The words of a fact sheet in English and French.</summary>
internal sealed class Labels
{
    private readonly bool _french;

    private Labels(bool french) => _french = french;

    public static Labels English { get; } = new(french: false);

    public static Labels French { get; } = new(french: true);

    /// <summary>Gets the labels in a language; any language but French is answered in English.</summary>
    public static Labels In(string language) => language is "fr" || language.StartsWith("fr-", StringComparison.OrdinalIgnoreCase) ? French : English;

    public string Language => _french ? "fr" : "en";

    public string Parties => Choose("Parties", "Parties");

    public string Conclusion => Choose("What happened", "Ce qui s'est passé");

    public string Status => Choose("Status", "État");

    public string Areas => Choose("Areas of cooperation", "Domaines de coopération");

    public string Bodies => Choose("Bodies", "Organes");

    public string Objectives => Choose("Objectives", "Objectifs");

    public string Threats => Choose("Threats addressed", "Menaces visées");

    public string Theatres => Choose("Theatres", "Théâtres");

    public string Clauses => Choose("Final clauses", "Clauses finales");

    public string Relations => Choose("Other agreements", "Autres accords");

    public string Conflicts => Choose("Where sources differ", "Là où les sources divergent");

    public string Unknown => Choose("Not known", "Non connu");

    public string Remarks => Choose("Remarks", "Remarques");

    public string SignedBy => Choose("{0}: signed by {1}", "{0} : signé par {1}");

    public string Colon => Choose(": ", " : ");

    public string Attended => Choose("present: {0}", "présent : {0}");

    public string Members => Choose("members", "membres");

    public string Oversees => Choose("oversees {0}", "supervise {0}");

    public string OverseesAll => Choose("task: {0}", "mission : {0}");

    public string Seat => Choose("seat: {0}", "siège : {0}");

    public string Headquarters => Choose("headquarters: {0}", "quartier général : {0}");

    public string Sector => Choose("sector {0}", "secteur {0}");

    public string Mandates => Choose("mandates", "mandats");

    public string Established => Choose("set up {0}", "institué le {0}");

    public string Ended => Choose("ended {0}", "terminé le {0}");

    public string LedBy => Choose("led by {0}", "dirigée par {0}");

    public string HostState => Choose("host state: {0}", "État hôte : {0}");

    public string Level => Choose("meets at the level of {0}", "se réunit au niveau de {0}");

    public string From => Choose("from {0}", "à partir du {0}");

    public string Until => Choose("until {0}", "jusqu'au {0}");

    public string LastDayIn => Choose("last day in: {0}", "dernier jour : {0}");

    public string FirstDayOut => Choose("first day out: {0}", "premier jour hors : {0}");

    public string ForLength => Choose("for {0}", "pour {0}");

    public string Decided => Choose("decided {0}", "décidé le {0}");

    public string InUse => Choose("used here", "retenu ici");

    public string Because => Choose("why: {0}", "pourquoi : {0}");

    public string Article => Choose("art. {0}", "art. {0}");

    public string Choose(string english, string french) => _french ? french : english;

    public string Of(PartyRole role) => role switch
    {
        PartyRole.Party => Choose("party", "partie"),
        PartyRole.Lead => Choose("lead", "chef de file"),
        PartyRole.Contributor => Choose("contributor", "contributeur"),
        PartyRole.Host => Choose("host state", "État hôte"),
        PartyRole.Framework => Choose("framework", "cadre"),
        PartyRole.Forum => Choose("forum", "enceinte"),
        PartyRole.Observer => Choose("observer", "observateur"),
        PartyRole.Guarantor => Choose("guarantor", "garant"),
        _ => Choose("mediator", "médiateur"),
    };

    public string Of(AgreementState state) => state switch
    {
        AgreementState.NotConcluded => Choose("not yet concluded", "pas encore conclu"),
        AgreementState.Adopted => Choose("adopted", "adopté"),
        AgreementState.SignedNotInForce => Choose("signed, not in force", "signé, pas en vigueur"),
        AgreementState.ProvisionallyApplied => Choose("provisionally applied", "appliqué à titre provisoire"),
        AgreementState.InForce => Choose("in force", "en vigueur"),
        AgreementState.Suspended => Choose("suspended", "suspendu"),
        AgreementState.Ended => Choose("ended", "terminé"),
        AgreementState.NeverEnteredIntoForce => Choose("never entered into force", "jamais entré en vigueur"),
        AgreementState.Contested => Choose("contested", "contesté"),
        _ => Choose("not known", "non connu"),
    };

    public string Of(HolderKind kind) => kind switch
    {
        HolderKind.Vacant => Choose("nobody", "personne"),
        HolderKind.Undecided => Choose("not decided", "non décidé"),
        HolderKind.Contested => Choose("contested", "contesté"),
        HolderKind.Collective => Choose("together", "ensemble"),
        HolderKind.Outsider => Choose("from outside", "de l'extérieur"),
        _ => Choose("party", "partie"),
    };

    public string Of(BodyKind kind) => kind switch
    {
        BodyKind.Commission => Choose("commission", "commission"),
        BodyKind.JointForce => Choose("joint force", "force conjointe"),
        BodyKind.Mission => Choose("mission", "mission"),
        _ => Choose("secretariat", "secrétariat"),
    };

    public string Of(RelationKind kind) => kind switch
    {
        RelationKind.Under => Choose("stands under", "relève de"),
        RelationKind.Implements => Choose("implements", "met en œuvre"),
        RelationKind.Amends => Choose("amends", "modifie"),
        RelationKind.Supplements => Choose("supplements", "complète"),
        RelationKind.Supersedes => Choose("supersedes", "remplace"),
        RelationKind.Extends => Choose("extends", "prolonge"),
        RelationKind.Twin => Choose("follows the same model as", "suit le même modèle que"),
        _ => Choose("is related to", "est lié à"),
    };
}
