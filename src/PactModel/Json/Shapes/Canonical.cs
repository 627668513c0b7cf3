using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>Writes canonical bytes: the same value gives the same ones.</summary>
internal static class Canonical
{
    private static readonly JsonWriterOptions s_file = Options(indented: true);
    private static readonly JsonWriterOptions s_line = Options(indented: false);

    /// <summary>Writes a file: two spaces of indent, <c>\n</c>, and a final one.</summary>
    public static void WriteFile<T>(Shape<T> shape, T value, IBufferWriter<byte> output) => Write(shape, value, output, s_file);

    /// <summary>Writes one line of a stream, its <c>\n</c> included.</summary>
    public static void WriteLine<T>(Shape<T> shape, T value, IBufferWriter<byte> output) => Write(shape, value, output, s_line);

    public static string ToFileText<T>(Shape<T> shape, T value) => ToText(shape, value, s_file);

    public static string ToLineText<T>(Shape<T> shape, T value) => ToText(shape, value, s_line).TrimEnd('\n');

    public static JsonNode? ToNode<T>(Shape<T> shape, T value) => JsonNode.Parse(ToText(shape, value, s_line));

    public static string ToFileText(JsonNode node)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, s_file)) node.WriteTo(writer);
        output.Write("\n"u8);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string ToText<T>(Shape<T> shape, T value, JsonWriterOptions options)
    {
        using PooledBuffer output = new();
        Write(shape, value, output, options);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    private static void Write<T>(Shape<T> shape, T value, IBufferWriter<byte> output, JsonWriterOptions options)
    {
        using (Utf8JsonWriter writer = new(output, options)) shape.Write(writer, value);
        output.Write("\n"u8);
    }

    private static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = CanonicalEncoder.Instance,
        SkipValidation = true,
    };
}
