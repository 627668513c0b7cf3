using System.Text;
using System.Text.Json;
using PactModel.Json;

namespace PactModel.Fuzz.Targets;

/// <summary>Documents, read as bytes and as text, as a single agreement and as a value of an app.</summary>
internal sealed class JsonTarget : FuzzTarget
{
    public override string Name => "json";

    public override int Longest => 32_768;

    public override IEnumerable<byte[]> Seeds =>
    [
        .. SampleData.Files.Where(file => file.Length <= Longest),
        .. SampleData.Agreements.Select(agreement => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(agreement, AppContext.Default.Agreement))).Where(json => json.Length <= Longest),
        .. Utf8("", "null", "[]", "{}", """{"id":"a","title":{"en":"A"},"parties":[{"party":"MAR"}]}""", """{"agreements":[]}"""),
    ];

    public override IReadOnlyList<byte[]> Pieces { get; } = Utf8(SampleData.Names.Concat(SampleData.Texts.Where(text => text.Length <= 40 && !text.AsSpan().ContainsAny('"', '\\')))
        .Concat(["org:XYZ", "RWX", "2025-02-30", "XXXX", "..", "P6M", "P2147483647D", "\\u00e9", "\\uD83D\\uDE00", "\\n", "agreements", "organisations", "areas", "$schema", "format"]));

    public override Mutator MakeMutator(Random random) => new JsonMutator(random, Pieces, Longest);

    public override void Try(byte[] input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isDocument = PactDocument.TryParseJson(input, out PactDocument? document, out EquatableList<Finding> findings);
        MemoryIsBounded(before, 2_000_000, 600, input.Length, "Reading a document");
        Holds(isDocument != findings.Any(f => f.Severity == FindingSeverity.Error), "a document is read with an error, or refused without one");
        Holds(findings.All(f => f.Line >= 1 && f.Line <= input.Count(b => b == '\n') + 1), "the line of a finding lies outside the document");
        if (isDocument) Check(document!);
        bool isAgreement = TryText(input, isDocument, document, findings);
        if (isAgreement || OneIn(8, input)) TryValue(input, findings);
        if (!isDocument && OneIn(16, input)) TryThrowing(input, findings);
    }

    private static void Check(PactDocument document)
    {
        string written = document.ToJson();
        bool isRead = PactDocument.TryParseJson(written, out PactDocument? again, out EquatableList<Finding> findings);
        Holds(isRead, $"what is written cannot be read: {string.Join("; ", (IEnumerable<Finding>)findings)}");
        Holds(again! == document, "a document is not read as it was written");
        Holds(again!.GetHashCode() == document.GetHashCode(), "equal documents have other hashes");
        Holds(again.ToJson() == written, "a document is not written the same again");
    }

    private static bool TryText(byte[] input, bool isDocument, PactDocument? document, EquatableList<Finding> findings)
    {
        if (TextChecks.TextOf(input) is not { } text) return false;
        bool isSame = PactDocument.TryParseJson(text, out PactDocument? same, out EquatableList<Finding> sameFindings);
        Holds(isSame == isDocument && same == document, "text and bytes are read differently");
        Holds(sameFindings == findings, "text and bytes give other findings");
        if (!Agreement.TryParseJson(text, out Agreement? agreement, out _))
        {
            Holds(document is not { Agreements.Count: 1 }, "a document of one agreement is not read as an agreement");
            return false;
        }

        Holds(document!.Agreements.Count == 1 && document.Agreements[0] == agreement, "an agreement is read otherwise than its document");
        return true;
    }

    /// <summary>An app's serialiser reads the agreement, or refuses it with a JsonException and nothing else.</summary>
    private static void TryValue(byte[] input, EquatableList<Finding> findings)
    {
        Agreement? agreement;
        try
        {
            agreement = JsonSerializer.Deserialize(input, AppContext.Default.Agreement);
        }
        catch (JsonException refused)
        {
            Holds(refused.LineNumber is null || refused.LineNumber <= input.Count(b => b == '\n'), "the line of a refusal lies outside the text");
            Finding? first = findings.FirstOrDefault(f => f.Severity == FindingSeverity.Error);
            bool isSame = first is not null && refused.Message.StartsWith($"{first.Path}: {first.Message} [", StringComparison.Ordinal);
            Holds(!isSame || refused.LineNumber + 1 == first!.Line, $"the serialiser sees a fault in line {refused.LineNumber + 1}, the document in line {first?.Line}: {refused.Message}");
            return;
        }

        if (agreement is null) return;
        string written = JsonSerializer.Serialize(agreement, AppContext.Default.Agreement);
        Holds(JsonSerializer.Deserialize(written, AppContext.Default.Agreement) == agreement, "a value is not read as it was written");
    }

    private static void TryThrowing(byte[] input, EquatableList<Finding> findings)
    {
        try
        {
            PactDocument.Parse(input);
        }
        catch (PactJsonException refused)
        {
            Holds(refused.Findings.Count > 0 && refused.Findings.Count <= findings.Count, "Parse and TryParseJson find different faults");
            return;
        }

        throw new BrokenRuleException("Parse accepts what TryParseJson refuses");
    }
}
