using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Laws of every type that stands in a document.</summary>
public sealed class EveryTypeTests
{
    private static readonly JsonSerializerOptions s_smallBuffer = new() { DefaultBufferSize = 16 };

    public static TheoryData<Type> Types => [.. ShapeRegistry.Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void Serialise_AnyValue_ComesBackTheSame(Type type) => Run(nameof(RoundTrip), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void Write_AnyValue_IsCanonicalAndComesBackTheSame(Type type) => Run(nameof(IsCanonical), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void Serialise_Null_IsNullOrRefused(Type type) => Run(nameof(NullIsNull), type);

    [Fact]
    public void Types_WithAConverter_AreThoseWithAShape()
    {
        IEnumerable<Type> converted = typeof(Finding).Assembly.GetExportedTypes()
            .Where(t => t.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { IsGenericType: true } converter
                && converter.GetGenericTypeDefinition() == typeof(PactJsonConverter<>)
                && converter.GetGenericArguments()[0] == t);
        Assert.Equal(ShapeRegistry.Types.Select(t => t.Name).Order(StringComparer.Ordinal), converted.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Serialise_CodeAsKey_IsItsText()
    {
        Dictionary<PartyCode, int> counts = new() { [PartyCode.Parse("MAR")] = 1, [PartyCode.Parse("org:AU")] = 2 };
        string json = JsonSerializer.Serialize(counts);
        Assert.Equal("{\"MAR\":1,\"org:AU\":2}", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<PartyCode, int>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<PartyCode, int>>("{\"mar\":1}"));
    }

    [Fact]
    public void Serialise_DefaultCode_IsNull()
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(PartyCode)));
        Assert.Equal(default, JsonSerializer.Deserialize<PartyCode>("null"));
    }

    [Fact]
    public void Deserialise_WrongValueInsideAnotherType_TellsTheOuterPathAndTheLine()
    {
        JsonException fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Representative>>("{\n\"a\":{\"party\":\"MAR\"},\n\"b\":{\"party\":\"mar\"}}"));
        Assert.Equal("$.b", fault.Path);
        Assert.Equal(2, fault.LineNumber);
        Assert.Contains("/party", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'mar'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deserialise_FromASlowStream_IsTheSame()
    {
        Representative representative = new() { Party = PartyCode.Parse("RWA"), Name = "Ω\"\\", Office = new LocalizedText("en", new string('é', 5000)) };
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(Enumerable.Repeat(representative, 50));
        Representative[]? read = await JsonSerializer.DeserializeAsync<Representative[]>(new MemoryStream(json), s_smallBuffer, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Repeat(representative, 50), read);
    }

    private static void Run(string law, Type type) =>
        typeof(EveryTypeTests).GetMethod(law, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static void RoundTrip<T>() =>
        Check.One(LawAttribute.Within(cases: 30), Prop.ForAll(ModelGenerators.Of<T>().ToArbitrary(), value =>
        {
            string json = JsonSerializer.Serialize(value);
            return EqualityComparer<T>.Default.Equals(value, JsonSerializer.Deserialize<T>(json)!)
                && string.Equals(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json)), StringComparison.Ordinal);
        }));

    private static void IsCanonical<T>() =>
        Check.One(LawAttribute.Within(cases: 30), Prop.ForAll(ModelGenerators.Of<T>().ToArbitrary(), value =>
        {
            Shape<T> shape = ShapeRegistry.Get<T>();
            string file = Canonical.ToFileText(shape, value);
            DocumentKind<Holding<T>> kind = new("the value", new HoldingShape<T>(shape));
            Holding<T> read = DocumentReader.Read(kind, Encoding.UTF8.GetBytes(file), null);
            return EqualityComparer<T>.Default.Equals(value, read.Value)
                && string.Equals(file, Canonical.ToFileText(shape, read.Value), StringComparison.Ordinal)
                && !file.Contains("null", StringComparison.Ordinal);
        }));

    private static void NullIsNull<T>()
    {
        if (!typeof(T).IsValueType) Assert.Null(JsonSerializer.Deserialize<T>("null"));
        else if (ShapeRegistry.Get<T>() is ICodeShape) Assert.Equal(default, JsonSerializer.Deserialize<T>("null"));
        else Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("null"));
    }

    private sealed record Holding<T>(T Value);

    private sealed class HoldingShape<T>(Shape<T> shape) : Shape<Holding<T>>
    {
        public override bool TryRead(ref Utf8JsonReader reader, ReadContext context, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Holding<T> value)
        {
            bool good = shape.TryRead(ref reader, context, out T? read);
            value = new Holding<T>(read!);
            return good;
        }

        public override void Write(Utf8JsonWriter writer, Holding<T> value) => shape.Write(writer, value.Value);

        public override System.Text.Json.Nodes.JsonObject Describe(SchemaBuilder schema) => shape.Describe(schema);
    }
}
