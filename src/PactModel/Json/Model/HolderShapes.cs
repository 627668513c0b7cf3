namespace PactModel.Json;

/// <summary>Holders of turns.</summary>
internal static class HolderShapes
{
    public static readonly ObjectShape<TurnHolder> Holder = MakeHolder();

    private static ObjectShape<TurnHolder> MakeHolder()
    {
        ObjectShapeBuilder<TurnHolder> shape = new("turn holder", "Who holds a turn: a party as a rule; also an outsider, nobody, several together, or a disputed one.");
        var kind = shape.Default("kind", RotationNames.HolderKind, h => h.Kind, HolderKind.Party, "What kind of holder it is.");
        var parties = shape.List("parties", CodeShapes.Party, h => h.Parties, "The parties: one, several if contested or collective, or none.");
        var group = shape.Optional("group", BasicShapes.Plain, h => h.Group, "The code of the group whose decision is awaited.");
        return shape.Make(
            read => new TurnHolder(kind[read], parties[read], group[read]),
            read => TurnHolder.Fault(kind[read], parties[read], group[read]) is { } fault ? new MemberFault(fault.Member, fault.Message) : null);
    }
}
