using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Laws of every shape, on a small model that uses them all.</summary>
public sealed class ShapeLawTests
{
    private static readonly Arbitrary<Sample> s_samples = SampleGenerators.Samples.ToArbitrary();
    private static readonly string[] s_wordsOfTheFramework = ["Expected", "LineNumber", "BytePositionInLine", "JSON payload", "reader options", "(Parameter", "isFinalBlock"];

    [Law]
    public Property Read_WhatWasWritten_IsTheSameValue() =>
        Prop.ForAll(s_samples, sample => Read(File(sample)) == sample && Read(Line(sample)) == sample);

    [Law]
    public Property Write_WhatWasRead_IsTheSameBytes() =>
        Prop.ForAll(s_samples, sample => string.Equals(File(Read(File(sample))), File(sample), StringComparison.Ordinal));

    [Law]
    public Property Read_MembersInAnyOrder_IsTheSameValue() =>
        Prop.ForAll(s_samples, ArbMap.Default.ArbFor<int>(), (sample, seed) =>
            Read(Shuffle(JsonNode.Parse(File(sample))!, new System.Random(seed)).ToJsonString()) == sample);

    [Law]
    public Property Write_Always_IsCanonical() =>
        Prop.ForAll(s_samples, sample =>
        {
            string file = File(sample), line = Line(sample);
            return file.EndsWith("}\n", StringComparison.Ordinal)
                && !file.Contains('\r', StringComparison.Ordinal)
                && !line.Contains('\n', StringComparison.Ordinal)
                && !file.Contains(": null", StringComparison.Ordinal)
                && !file.Contains("[]", StringComparison.Ordinal)
                && JsonNode.DeepEquals(JsonNode.Parse(file), JsonNode.Parse(line));
        });

    [Law(MaxTest = 20)]
    public Property Read_TextCutAnywhere_IsRefused() =>
        Prop.ForAll(s_samples, ArbMap.Default.ArbFor<int>(), (sample, seed) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(Line(sample));
            System.Random random = new(seed);
            return Enumerable.Range(1, Math.Min(20, bytes.Length)).Select(left => bytes.Length - left)
                .Concat(Enumerable.Range(0, 80).Select(_ => random.Next(bytes.Length)))
                .All(length => IsRefused(bytes.AsSpan(0, length)));
        });

    [Law(MaxTest = 25)]
    public Property Read_ChangedBytes_GiveAValueOrFindings() =>
        Prop.ForAll(s_samples, ArbMap.Default.ArbFor<int>(), (sample, seed) =>
        {
            System.Random random = new(seed);
            byte[] bytes = Encoding.UTF8.GetBytes(Line(sample));
            for (int i = 0; i < 50; i++)
            {
                byte[] changed = Mutate(bytes, random);
                if (!IsRefused(changed) && DocumentReader.Read(SampleShapes.Kind, changed, null) is null) return false;
            }

            return true;
        });

    private static byte[] Mutate(byte[] bytes, System.Random random)
    {
        List<byte> changed = [.. bytes];
        byte[] likely = Encoding.ASCII.GetBytes("{}[]\",:\\u0dnulltype\u00001e-");
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(changed.Count);
            byte other = random.Next(4) == 0 ? (byte)random.Next(256) : likely[random.Next(likely.Length)];
            if (random.Next(3) == 0) changed.RemoveAt(at);
            else if (random.Next(2) == 0) changed.Insert(at, other);
            else changed[at] = other;
        }

        return [.. changed];
    }

    private static bool IsRefused(ReadOnlySpan<byte> bytes)
    {
        bool read = DocumentReader.TryRead(SampleShapes.Kind, bytes, null, 1, out Sample? sample, out EquatableList<Finding> findings, out _);
        Assert.Equal(read, sample is not null);
        Assert.Equal(read, findings.Count == 0);
        foreach (Finding finding in findings)
        {
            Assert.NotEqual("json.too-deep", finding.Code, StringComparer.Ordinal);
            Assert.All(s_wordsOfTheFramework, word => Assert.DoesNotContain(word, finding.Message, StringComparison.Ordinal));
        }

        return !read;
    }

    private static JsonNode Shuffle(JsonNode node, System.Random random)
    {
        if (node is JsonArray array) return new JsonArray([.. array.Select(item => Shuffle(item!, random))]);
        if (node is not JsonObject members) return node.DeepClone();
        KeyValuePair<string, JsonNode?>[] all = [.. members.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)Shuffle(m.Value!, random)))];
        random.Shuffle(all);
        return new JsonObject(all);
    }

    private static Sample Read(string json) => DocumentReader.Read(SampleShapes.Kind, Encoding.UTF8.GetBytes(json), null);

    private static string File(Sample sample) => Canonical.ToFileText(SampleShapes.Sample, sample);

    private static string Line(Sample sample) => Canonical.ToLineText(SampleShapes.Sample, sample);
}
