using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>A document: one agreement as it is, or a register of many.</summary>
/// <remarks>A document that holds one agreement and shares and declares nothing is written as that agreement.</remarks>
internal sealed class DocumentShape : Shape<PactDocument>
{
    public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out PactDocument value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject) return Fault.WrongKind(ref reader, context, "an object");
        if (IsRegister(reader))
        {
            return DocumentShapes.Register.TryRead(ref reader, context, out RegisterParts? parts)
                && TryAssemble(parts, isOne: false, context, out value);
        }

        return AgreementShapes.Whole.TryRead(ref reader, context, out AgreementFacts? facts)
            && TryAssemble(new RegisterParts([], [], [], [facts]), isOne: true, context, out value);
    }

    public override void Write(Utf8JsonWriter writer, PactDocument value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value is { Agreements.Count: 1, SharedSources.Count: 0, Organisations.Count: 0, Areas.Count: 0 })
        {
            AgreementShapes.Whole.Write(writer, value.Agreements[0].Facts);
            return;
        }

        HashSet<SourceId> shared = [.. value.SharedSources.Select(s => s.Id)];
        EquatableList<AgreementFacts> agreements = value.Agreements.Select(a => WithoutShared(a, shared)).ToEquatableList();
        DocumentShapes.Register.Write(writer, new RegisterParts(value.Organisations, value.Areas, value.SharedSources, agreements));
    }

    public override JsonObject Describe(SchemaBuilder schema) => schema.Define("document", () => new JsonObject
    {
        ["description"] = "One agreement, or a register of many.",
        ["oneOf"] = new JsonArray(DocumentShapes.Register.Describe(schema), AgreementShapes.Whole.Describe(schema)),
    });

    /// <summary>The first member that only one of the two forms has decides; sources, which both have, do not.</summary>
    public static bool IsRegister(Utf8JsonReader scan)
    {
        while (scan.Read() && scan.TokenType == JsonTokenType.PropertyName)
        {
            if (!JsonText.HasLoneSurrogate(ref scan))
            {
                if (scan.ValueTextEquals("agreements"u8) || scan.ValueTextEquals("organisations"u8) || scan.ValueTextEquals("areas"u8)) return true;
                if (scan.ValueTextEquals("id"u8) || scan.ValueTextEquals("title"u8)) return false;
            }

            scan.Read();
            scan.TrySkip();
        }

        return false;
    }

    /// <summary>An agreement in a register leaves out the shared sources it cites; one that no fact cites is not found by its citations and stays.</summary>
    private static AgreementFacts WithoutShared(Agreement agreement, HashSet<SourceId> shared)
    {
        EquatableList<Source> own = agreement.Sources.Where(s => !shared.Contains(s.Id) || agreement.Uncited.Contains(s.Id)).ToEquatableList();
        return own.Count == agreement.Sources.Count ? agreement.Facts : agreement.Facts with { Sources = own };
    }

    private static bool TryAssemble(RegisterParts parts, bool isOne, ReadContext context, [NotNullWhen(true)] out PactDocument? document)
    {
        document = null;
        try
        {
            ReferenceData reference = context.Options.Reference.Declaring(parts.Organisations, parts.Areas);
            if (!TryMakeAgreements(parts, isOne, reference, context, out Agreement[] agreements)) return false;
            int[] order = [.. Enumerable.Range(0, agreements.Length).OrderBy(i => agreements[i].Id)];
            try
            {
                document = new PactDocument(new EquatableList<Agreement>(agreements), parts.Sources, parts.Organisations, parts.Areas, context.Options.Reference);
                if (context.WantsRemarks) context.Add(document.Findings.Select(f => AsWritten(f, order, isOne)));
                return true;
            }
            catch (ModelException fault)
            {
                context.Add(fault.Findings.Select(f => AsWritten(f, order, isOne)));
            }
        }
        catch (ModelException fault)
        {
            context.Add(fault.Findings);
        }

        return false;
    }

    private static bool TryMakeAgreements(RegisterParts parts, bool isOne, ReferenceData reference, ReadContext context, out Agreement[] agreements)
    {
        Dictionary<SourceId, Source> shared = [];
        foreach (Source source in parts.Sources) shared.TryAdd(source.Id, source);
        agreements = new Agreement[parts.Agreements.Count];
        bool good = true;
        for (int i = 0; i < agreements.Length; i++)
        {
            try
            {
                agreements[i] = new Agreement(parts.Agreements[i], reference, shared, context.Options.Reference, context.Room);
            }
            catch (ModelException fault)
            {
                good = false;
                ModelPath here = isOne ? ModelPath.Root : ModelPath.Root.Member("agreements").Item(i);
                context.Add(fault.Findings.Select(f => Moved(f, f.Path.Below(here))));
            }
        }

        return good;
    }

    /// <summary>Points a finding about a document, whose agreements are sorted, to the place where the agreement was written.</summary>
    private static Finding AsWritten(Finding finding, int[] order, bool isOne)
    {
        if (finding.Path.Segments.ToArray() is not ["agreements", string place, .. string[] below]) return finding;
        ModelPath path = isOne
            ? ModelPath.Root
            : ModelPath.Root.Member("agreements").Item(order[int.Parse(place, CultureInfo.InvariantCulture)]);
        return Moved(finding, below.Aggregate(path, (above, name) => above.Member(name)));
    }

    private static Finding Moved(Finding finding, ModelPath path) => new(finding.Code, finding.Severity, path, finding.Message);
}
