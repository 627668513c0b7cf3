namespace PactModel.Json;

/// <summary>Parties, places and persons.</summary>
internal static class PartyShapes
{
    public static readonly ObjectShape<Place> Place = MakePlace();
    public static readonly ObjectShape<Representative> Representative = MakeRepresentative();

    private static ObjectShape<Place> MakePlace()
    {
        ObjectShapeBuilder<Place> shape = new("place", "A city, and the country it lies in where that is known.");
        var city = shape.Required("city", BasicShapes.Plain, p => p.City, "The name of the city.");
        var country = shape.Optional("country", CodeShapes.Party, p => p.Country, "The state it lies in.");
        return shape.Make(
            read => new Place(city[read], country[read]),
            read => string.IsNullOrWhiteSpace(city[read]) ? new MemberFault(city.Name, "The city is blank: write its name, or leave the whole place out.") : null);
    }

    private static ObjectShape<Representative> MakeRepresentative()
    {
        ObjectShapeBuilder<Representative> shape = new("representative", "Who acted for a party.");
        var party = shape.Required("party", CodeShapes.Party, r => r.Party, "The party.");
        var name = shape.Optional("name", BasicShapes.Plain, r => r.Name, "The name of the person.");
        var office = shape.Optional("office", BasicShapes.Text, r => r.Office, "The office of the person, by language.");
        return shape.Make(read => new Representative { Party = party[read], Name = name[read], Office = office[read] });
    }
}
