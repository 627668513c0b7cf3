using System.Text;
using System.Text.Json;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>What apps and later types of the model can do to shapes, though no document does.</summary>
public sealed class ShapeEdgeTests
{
    [Fact]
    public void Write_Null_IsNamedAsTheArgument()
    {
        Assert.Throws<ArgumentNullException>(() => Canonical.ToLineText(SampleShapes.Sample, null!));
        Assert.Throws<ArgumentNullException>(() => Canonical.ToLineText(SampleShapes.Sample, new Sample { Name = null! }));
        Assert.Throws<ArgumentNullException>(() => Canonical.ToLineText(SampleShapes.Node, null!));
        Assert.Throws<ArgumentNullException>(() => Canonical.ToLineText(LocalizedTextShape.Instance, null!));
        Assert.Throws<ArgumentNullException>(() => Canonical.ToLineText(PeriodShape.Instance, null!));
    }

    [Fact]
    public void Write_HalfASurrogatePair_SaysWhereItStands() =>
        Assert.Equal(
            "The text 'ab\uD83D' has half of a surrogate pair at position 3 and cannot be written: it was cut inside a character.",
            Assert.Throws<JsonException>(() => Canonical.ToLineText(SampleShapes.Sample, new Sample { Name = "ab\uD83D" })).Message);

    [Fact]
    public void FindNulls_AnywhereInAValue_TellsTheirPlaces()
    {
        Checker checker = new();
        SampleShapes.Sample.FindNulls(new Sample { Name = null!, Tags = [null!], Nodes = [new SampleBranch { Nodes = null! }] }, checker);
        Assert.Equal(
            ["/name: This is null: it must be given.", "/tags/0: This item of the list is null: leave it out.", "/nodes/0/nodes: This list is null: where nothing is known it is empty."],
            checker.Findings.Select(f => $"{f.Path}: {f.Message}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Read_TextInPieces_IsTheSame()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"party":"MAR","name":"Abdell\u0061tif","office":{"fr":"ministre","\u0065n":"minister"}}""");
        Representative whole = JsonSerializer.Deserialize<Representative>(json)!;
        for (int at = 1; at < json.Length; at++)
        {
            Utf8JsonReader reader = new(Pieces.InTwo(json, at));
            reader.Read();
            Assert.Equal(whole, new PactJsonConverter<Representative>().Read(ref reader, typeof(Representative), JsonSerializerOptions.Default));
        }
    }

    [Fact]
    public void Write_TextOfAnyLength_IsWhole() =>
        Assert.Equal($"\"{new string('x', 1000)}\"", Canonical.ToLineText(new TextShape<Long>("long", "A long text.", ".*"), new Long(1000)));

    [Fact]
    public void Make_MoreMembersThanAreTold_IsRefused()
    {
        ObjectShapeBuilder<Sample> shape = new("large", "Too large.");
        for (int i = 0; i < 65; i++) shape.Required($"m{i}", BasicShapes.Plain, s => s.Name, "A member.");
        Assert.Equal("large has more than 64 members.", Assert.Throws<InvalidOperationException>(() => shape.Make(_ => new Sample { Name = "a" })).Message);
    }

    [Fact]
    public void Case_OfAShapeWithoutAType_IsRefused() =>
        Assert.StartsWith("sample has no type.", Assert.Throws<ArgumentException>("shape", () => new UnionCase<Sample, Sample>(SampleShapes.Sample)).Message, StringComparison.Ordinal);

    [Fact]
    public void Rent_ShapeMadeAfterTheFirstWasRead_HasAFrame()
    {
        ReadContext context = new();
        for (int i = 0; i < 3; i++)
        {
            ObjectShapeBuilder<SampleLeaf> shape = new("leaf", "A leaf.");
            var value = shape.Required("value", BasicShapes.Integer, l => l.Value, "The value.");
            ObjectShape<SampleLeaf> made = shape.Make(read => new SampleLeaf { Value = value[read] });
            context.Return(made.Number, context.Rent(made));
            Assert.NotNull(context.Rent(made));
        }
    }

    [Fact]
    public void Read_UnknownNameInPieces_IsNamed()
    {
        byte[] json = Encoding.UTF8.GetBytes($"{{\"{new string('q', 200)}\":1}}");
        Assert.StartsWith($"/{new string('q', 200)}: ", Pieces.FaultOf<Representative>(json, 100), StringComparison.Ordinal);
    }

    /// <summary>The first character that is escaped is found wherever the others stand, in both encodings.</summary>
    [Theory]
    [InlineData("abc", -1)]
    [InlineData("a\u0001b\"", 1)]
    [InlineData("a\"b\u0001", 1)]
    [InlineData("\u0001b\"", 0)]
    [InlineData("ab\u0001", 2)]
    [InlineData("ab\\", 2)]
    public void Encoder_FirstToEscape_IsTheFirst(string text, int place)
    {
        Assert.Equal(place, CanonicalEncoder.Instance.FindFirstCharacterToEncodeUtf8(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\u0001", "\\u0001", StringComparison.Ordinal), CanonicalEncoder.Instance.Encode(text));
    }

    private readonly record struct Long(int Length) : IUtf8SpanParsable<Long>, IUtf8SpanFormattable
    {
        public static Long Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => new(utf8Text.Length);

        public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Long result)
        {
            result = new Long(utf8Text.Length);
            return true;
        }

        public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            bytesWritten = utf8Destination.Length < Length ? 0 : Length;
            if (bytesWritten == 0) return false;
            utf8Destination[..Length].Fill((byte)'x');
            return true;
        }
    }
}
