using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>An agreement alone: as it is, or, where it uses organisations or areas that have to be declared, as a register of one that declares them.</summary>
/// <param name="plain">How it is written as it is; it is read with or without the head of a document.</param>
internal sealed class AgreementShape(ObjectShape<AgreementFacts> plain) : Shape<Agreement>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out Agreement value)
    {
        value = null;
        if (DocumentShape.IsRegister(reader)) return OneAgreementShape.TryReadOne(ref reader, context, OfSeveral, out value);
        if (!AgreementShapes.Whole.TryRead(ref reader, context, out AgreementFacts? facts)) return false;
        try
        {
            value = new Agreement(facts, context.Options.Reference, shared: null, context.Options.Reference, context.Room);
            if (context.WantsRemarks) context.Add(value.Findings);
            return true;
        }
        catch (ModelException fault)
        {
            context.Add(fault.Findings);
            return false;
        }
    }

    public override void Write(Utf8JsonWriter writer, Agreement value)
    {
        OwnDeclarations own = value.Declarations;
        if (own.IsEmpty) plain.Write(writer, value.Facts);
        else DocumentShapes.Register.Write(writer, new RegisterParts(own.Organisations, own.Areas, [], [value.Facts]));
    }

    public override JsonObject Describe(SchemaBuilder schema) => AgreementShapes.Whole.Describe(schema);

    private static string OfSeveral(int count) =>
        $"One agreement is expected here, and this is a register of {count}: give each agreement by itself, or read the register as a {nameof(PactDocument)}.";
}
