namespace PactModel.Json;

/// <summary>Organisations and areas that a document declares beside the built-in ones, and states by their codes.</summary>
internal static class ReferenceShapes
{
    public static readonly ObjectShape<OrganisationMember> OrganisationMember = MakeMember();
    public static readonly ObjectShape<Organisation> Organisation = MakeOrganisation();
    public static readonly ObjectShape<Area> Area = MakeArea();
    public static readonly Shape<State> State = new ConvertedShape<State, PartyCode>(CodeShapes.Party, state => state.Code, code => PactModel.State.FromCode(code), NoState);

    private static ObjectShape<OrganisationMember> MakeMember()
    {
        ObjectShapeBuilder<OrganisationMember> shape = new("organisation member", "A membership in an organisation, from the first day to the last.");
        var party = shape.Required("party", CodeShapes.Party, m => m.Party, "The member.");
        var from = shape.Optional("from", DateShapes.Partial, m => m.From, "The first day.");
        var to = shape.Optional("to", DateShapes.Partial, m => m.To, "The last day; left out while it lasts.");
        var isContested = shape.Default("isContested", BasicShapes.Boolean, m => m.IsContested, false, "Whether the membership is disputed.");
        return shape.Make(read => new OrganisationMember { Party = party[read], From = from[read], To = to[read], IsContested = isContested[read] });
    }

    private static ObjectShape<Organisation> MakeOrganisation()
    {
        ObjectShapeBuilder<Organisation> shape = new("organisation", "An organisation of states.");
        var code = shape.Required("code", CodeShapes.Party, o => o.Code, "The code: org: and the acronym.");
        var name = shape.Required("name", BasicShapes.Text, o => o.Name, "The name, by language.");
        var acronym = shape.Optional("acronym", BasicShapes.Text, o => o.Acronym, "The acronym, by language.");
        var aliases = shape.List("aliases", BasicShapes.Plain, o => o.Aliases, "Other names under which it is found.");
        var founded = shape.Optional("founded", DateShapes.Partial, o => o.Founded, "The first day on which it exists.");
        var dissolved = shape.Optional("dissolved", DateShapes.Partial, o => o.Dissolved, "The last day on which it exists.");
        var seat = shape.Optional("seat", PartyShapes.Place, o => o.Seat, "Where it has its seat.");
        var predecessor = shape.Optional("predecessor", CodeShapes.Party, o => o.Predecessor, "The organisation whose place it took.");
        var memberships = shape.Optional("memberships", new ListShape<OrganisationMember>(OrganisationMember), o => o.Memberships, "The memberships; left out where they are not known, an empty list where there are none.");
        return shape.Make(read => new Organisation
        {
            Code = code[read],
            Name = name[read],
            Acronym = acronym[read],
            Aliases = aliases[read],
            Founded = founded[read],
            Dissolved = dissolved[read],
            Seat = seat[read],
            Predecessor = predecessor[read],
            Memberships = memberships[read],
        });
    }

    private static ObjectShape<Area> MakeArea()
    {
        ObjectShapeBuilder<Area> shape = new("area", "An area of cooperation.");
        var code = shape.Required("code", CodeShapes.Area, a => a.Code, "The code.");
        var broader = shape.Optional("broader", CodeShapes.Area, a => a.Broader, "The area it belongs to; left out at the top.");
        var label = shape.Required("label", BasicShapes.Text, a => a.Label, "The label, by language.");
        var definition = shape.Optional("definition", BasicShapes.Text, a => a.Definition, "What it covers, by language.");
        var matches = shape.List("matches", BasicShapes.Plain, a => a.Matches, "The same or a near area in other vocabularies.");
        return shape.Make(read => new Area { Code = code[read], Broader = broader[read], Label = label[read], Definition = definition[read], Matches = matches[read] });
    }

    private static string? NoState(PartyCode code)
    {
        if (PactModel.State.TryFromCode(code, out _)) return null;
        string hint = NearestNames.Hint(code.ToString(), PactModel.State.All.Select(s => s.Code.ToString()));
        return $"'{code}' is not the code of a known state.{(hint.Length > 0 ? hint : " Write one like 'MAR'.")}";
    }
}
