namespace PactModel.Json;

/// <summary>Agreements.</summary>
internal static class AgreementShapes
{
    /// <summary>An agreement inside a register, or as a line of a stream.</summary>
    public static readonly ObjectShape<AgreementFacts> Facts = MakeAgreementFacts(isWhole: false);

    /// <summary>An agreement that is a document of its own.</summary>
    public static readonly ObjectShape<AgreementFacts> Whole = MakeAgreementFacts(isWhole: true);

    /// <summary>An agreement as a value of an app: a document that holds one is such a value too, so that a file can be sent as it is.</summary>
    public static readonly Shape<Agreement> Agreement = new AgreementShape(Facts);

    /// <summary>An agreement as a document of its own.</summary>
    public static readonly Shape<Agreement> Document = new AgreementShape(Whole);

    /// <summary>A document that must hold just one agreement.</summary>
    public static readonly DocumentKind<Agreement> Kind = new("the agreement", new OneAgreementShape());

    /// <summary>A line of a stream.</summary>
    public static readonly DocumentKind<Agreement> Line = new("the line", Agreement);

    private static ObjectShape<AgreementFacts> MakeAgreementFacts(bool isWhole)
    {
        ObjectShapeBuilder<AgreementFacts> shape = new(isWhole ? "agreement document" : "agreement", "Everything that is recorded of one agreement.");
        if (isWhole) DocumentHead.Declare(shape);
        var id = shape.Required("id", CodeShapes.Agreement, v => v.Id, "The identifier within a register.");
        var title = shape.Required("title", BasicShapes.Text, v => v.Title, "The title, by language.");
        var shortTitle = shape.Optional("shortTitle", BasicShapes.Text, v => v.ShortTitle, "The name people use for it, by language.");
        var kind = shape.Optional("kind", AgreementNames.InstrumentKind, v => v.Kind, "What kind of instrument it is.");
        var legalCharacter = shape.Default("legalCharacter", LifecycleNames.LegalCharacter, v => v.LegalCharacter, LegalCharacter.NotKnown, "Whether it is binding.");
        var authenticLanguages = shape.List("authenticLanguages", BasicShapes.Plain, v => v.AuthenticLanguages, "The languages in which the text is authentic, as BCP 47 tags, in the order of the text.");
        var depositary = shape.Optional("depositary", CodeShapes.Party, v => v.Depositary, "The depositary.");
        var registrations = shape.List("registrations", ContentShapes.Registration, v => v.Registrations, "Its numbers in registers of treaties.");
        var parties = shape.List("parties", ContentShapes.AgreementParty, v => v.Parties, "The parties and others with a role, in the order of the record.");
        var isClosed = shape.Default("isClosed", BasicShapes.Boolean, v => v.IsClosed, false, "Whether nobody else can join, as in most agreements of two; false where others can or it is not known.");
        var events = shape.List("events", EventShapes.Event, v => v.Events, "The events, oldest first as far as their dates are known; the list only ever grows.");
        var clauses = shape.List("clauses", ClauseShapes.Clause, v => v.Clauses, "The final clauses as far as the text was seen; a clause that is not here is not known.");
        var provisions = shape.List("provisions", ContentShapes.Provision, v => v.Provisions, "What it provides, in the order of the text.");
        var objectives = shape.List("objectives", ContentShapes.Objective, v => v.Objectives, "What it is for, in the order of the text.");
        var threats = shape.List("threats", ContentShapes.Threat, v => v.Threats, "The threats it addresses.");
        var theatres = shape.List("theatres", ContentShapes.Theatre, v => v.Theatres, "The regions it is about.");
        var armedConflicts = shape.List("armedConflicts", ContentShapes.ArmedConflict, v => v.ArmedConflicts, "The armed conflicts that matter for a clause that speaks of them.");
        var bodies = shape.List("bodies", BodyShapes.Body, v => v.Bodies, "The bodies it sets up or works through.");
        var relations = shape.List("relations", ContentShapes.Relation, v => v.Relations, "How it relates to other agreements.");
        var conflictingClaims = shape.List("conflictingClaims", ContentShapes.ConflictingClaims, v => v.ConflictingClaims, "The facts on which sources differ.");
        var sources = shape.List("sources", SourceShapes.Source, v => v.Sources, "The sources that its facts cite, sorted by identifier.");
        var note = shape.Optional("note", BasicShapes.Plain, v => v.Note, "What a reader should know about the record.");
        return shape.Make(read => new AgreementFacts
        {
            Id = id[read],
            Title = title[read],
            ShortTitle = shortTitle[read],
            Kind = kind[read],
            LegalCharacter = legalCharacter[read],
            AuthenticLanguages = authenticLanguages[read],
            Depositary = depositary[read],
            Registrations = registrations[read],
            Parties = parties[read],
            IsClosed = isClosed[read],
            Events = events[read],
            Clauses = clauses[read],
            Provisions = provisions[read],
            Objectives = objectives[read],
            Threats = threats[read],
            Theatres = theatres[read],
            ArmedConflicts = armedConflicts[read],
            Bodies = bodies[read],
            Relations = relations[read],
            ConflictingClaims = conflictingClaims[read],
            Sources = sources[read],
            Note = note[read],
        });
    }
}
