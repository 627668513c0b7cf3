namespace PactModel.Json;

/// <summary>Whole documents.</summary>
internal static class DocumentShapes
{
    public static readonly ObjectShape<RegisterParts> Register = MakeRegister();

    public static readonly DocumentShape Document = new();

    public static readonly DocumentKind<PactDocument> Kind = new("the document", Document);

    private static ObjectShape<RegisterParts> MakeRegister()
    {
        ObjectShapeBuilder<RegisterParts> shape = new("register document", "Many agreements, with the sources they share and the organisations and areas of their own.");
        DocumentHead.Declare(shape);
        var organisations = shape.List("organisations", ReferenceShapes.Organisation, p => p.Organisations, "The organisations declared here, sorted by code.");
        var areas = shape.List("areas", ReferenceShapes.Area, p => p.Areas, "The areas declared here, sorted by code.");
        var sources = shape.List("sources", SourceShapes.Source, p => p.Sources, "The sources stated once for all agreements, sorted by identifier.");
        var agreements = shape.Required("agreements", new ListShape<AgreementFacts>(AgreementShapes.Facts), p => p.Agreements, "The agreements, sorted by identifier.");
        return shape.Make(read => new RegisterParts(organisations[read], areas[read], sources[read], agreements[read]));
    }
}

/// <summary>What a register says, before its parts are put together.</summary>
internal sealed record RegisterParts(
    EquatableList<Organisation> Organisations,
    EquatableList<Area> Areas,
    EquatableList<Source> Sources,
    EquatableList<AgreementFacts> Agreements);
