namespace PactModel.Json;

/// <summary>What an agreement says and how it stands to others.</summary>
internal static class ContentShapes
{
    public static readonly ObjectShape<AgreementParty> AgreementParty = MakeAgreementParty();
    public static readonly ObjectShape<Provision> Provision = MakeProvision();
    public static readonly ObjectShape<Objective> Objective = MakeObjective();
    public static readonly ObjectShape<Threat> Threat = MakeThreat();
    public static readonly ObjectShape<Theatre> Theatre = MakeTheatre();
    public static readonly ObjectShape<ArmedConflict> ArmedConflict = MakeArmedConflict();
    public static readonly ObjectShape<Relation> Relation = MakeRelation();
    public static readonly ObjectShape<Registration> Registration = MakeRegistration();
    public static readonly ObjectShape<FactClaim> FactClaim = MakeFactClaim();
    public static readonly ObjectShape<ConflictingClaims> ConflictingClaims = MakeConflictingClaims();

    private static ObjectShape<AgreementParty> MakeAgreementParty()
    {
        ObjectShapeBuilder<AgreementParty> shape = new("agreement party", "A state or an organisation and its part in an agreement, with the days between which it had that part.");
        var party = shape.Required("party", CodeShapes.Party, v => v.Party, "Who it is.");
        var role = shape.Default("role", AgreementNames.PartyRole, v => v.Role, PartyRole.Party, "Its role.");
        var from = shape.Optional("from", DateShapes.Partial, v => v.From, "The first day of the role.");
        var until = shape.Optional("until", DateShapes.End, v => v.Until, "The end of the role.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        var note = shape.Optional("note", BasicShapes.Plain, v => v.Note, "What a reader should know about it.");
        return shape.Make(read => new AgreementParty
        {
            Party = party[read],
            Role = role[read],
            From = from[read],
            Until = until[read],
            Sources = sources[read],
            Note = note[read],
        });
    }

    private static ObjectShape<Provision> MakeProvision()
    {
        ObjectShapeBuilder<Provision> shape = new("provision", "What an agreement provides: areas of cooperation, and in a line what is to be done.");
        var areas = shape.Required("areas", new ListShape<AreaCode>(CodeShapes.Area), v => v.Areas, "The areas it belongs to; at least one.");
        var summary = shape.Required("summary", BasicShapes.Text, v => v.Summary, "What is to be done, in a line, by language.");
        var article = shape.Optional("article", BasicShapes.Plain, v => v.Article, "The article that provides it, where known, such as 3(2).");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Provision
        {
            Areas = areas[read],
            Summary = summary[read],
            Article = article[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<Objective> MakeObjective()
    {
        ObjectShapeBuilder<Objective> shape = new("objective", "What an agreement is for, as its text or those who made it say.");
        var text = shape.Required("text", BasicShapes.Text, v => v.Text, "The objective in a line, by language.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Objective { Text = text[read], Sources = sources[read] });
    }

    private static ObjectShape<Threat> MakeThreat()
    {
        ObjectShapeBuilder<Threat> shape = new("threat", "A threat that an agreement addresses: a danger such as violent extremism, or a named group.");
        var code = shape.Required("code", CodeShapes.Theme, v => v.Code, "The code by which agreements that address the same threat are found, such as boko-haram.");
        var name = shape.Required("name", BasicShapes.Text, v => v.Name, "The name, by language.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Threat { Code = code[read], Name = name[read], Sources = sources[read] });
    }

    private static ObjectShape<Theatre> MakeTheatre()
    {
        ObjectShapeBuilder<Theatre> shape = new("theatre", "A region that an agreement is about, such as the Sahel, with the states it lies in where they are known.");
        var code = shape.Required("code", CodeShapes.Theme, v => v.Code, "The code by which agreements about the same theatre are found, such as sahel.");
        var name = shape.Required("name", BasicShapes.Text, v => v.Name, "The name, by language.");
        var countries = shape.List("countries", CodeShapes.Party, v => v.Countries, "The states it lies in, as far as the source names them.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Theatre
        {
            Code = code[read],
            Name = name[read],
            Countries = countries[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<ArmedConflict> MakeArmedConflict()
    {
        ObjectShapeBuilder<ArmedConflict> shape = new("armed conflict", "A time during which a party was in an armed conflict.");
        var party = shape.Required("party", CodeShapes.Party, v => v.Party, "The party.");
        var from = shape.Required("from", BasicShapes.Day, v => v.From, "The first day.");
        var until = shape.Optional("until", BasicShapes.Day, v => v.Until, "The first day on which it was over.");
        return shape.Make(read => new ArmedConflict { Party = party[read], From = from[read], Until = until[read] });
    }

    private static ObjectShape<Relation> MakeRelation()
    {
        ObjectShapeBuilder<Relation> shape = new("relation", "A relation of this agreement to another one.");
        var kind = shape.Required("kind", AgreementNames.RelationKind, v => v.Kind, "How this agreement relates to the other one.");
        var agreement = shape.Required("agreement", CodeShapes.Agreement, v => v.Agreement, "The other agreement.");
        var note = shape.Optional("note", BasicShapes.Plain, v => v.Note, "What a reader should know about it.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "Where this was read.");
        return shape.Make(read => new Relation
        {
            Kind = kind[read],
            Agreement = agreement[read],
            Note = note[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<Registration> MakeRegistration()
    {
        ObjectShapeBuilder<Registration> shape = new("registration", "The number of the agreement in a register of treaties.");
        var register = shape.Required("register", BasicShapes.Plain, v => v.Register, "The register, such as UNTS.");
        var number = shape.Required("number", BasicShapes.Plain, v => v.Number, "The number there, as the register writes it.");
        return shape.Make(read => new Registration { Register = register[read], Number = number[read] });
    }

    private static ObjectShape<FactClaim> MakeFactClaim()
    {
        ObjectShapeBuilder<FactClaim> shape = new("fact claim", "One of several claims about the same fact.");
        var statement = shape.Required("statement", BasicShapes.Text, v => v.Statement, "What is claimed, in a line, by language.");
        var isUsed = shape.Default("isUsed", BasicShapes.Boolean, v => v.IsUsed, false, "Whether the record uses this claim.");
        var sources = shape.Required("sources", new ListShape<Citation>(CodeShapes.Citation), v => v.Sources, "Who says so; at least one.");
        return shape.Make(read => new FactClaim { Statement = statement[read], IsUsed = isUsed[read], Sources = sources[read] });
    }

    private static ObjectShape<ConflictingClaims> MakeConflictingClaims()
    {
        ObjectShapeBuilder<ConflictingClaims> shape = new("conflicting claims", "A fact on which sources differ: every claim with its sources, and which one the record uses.");
        var about = shape.Required("about", BasicShapes.Plain, v => v.About, "What the claims are about, as the JSON pointer of the member in the agreement, such as /parties.");
        var claims = shape.Required("claims", new ListShape<FactClaim>(FactClaim), v => v.Claims, "The claims; at least two.");
        var reason = shape.Optional("reason", BasicShapes.Plain, v => v.Reason, "Why the claim in use was preferred.");
        return shape.Make(read => new ConflictingClaims { About = about[read], Claims = claims[read], Reason = reason[read] });
    }
}
