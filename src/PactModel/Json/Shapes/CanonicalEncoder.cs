using System.Text;
using System.Text.Encodings.Web;

namespace PactModel.Json;

/// <summary>Escapes only what JSON must: the quotation mark, the backslash and the control characters, as RFC 8785, section 3.2.2.2, writes them.</summary>
internal sealed class CanonicalEncoder : JavaScriptEncoder
{
    private const int LongestEscape = 6;

    private CanonicalEncoder()
    {
    }

    public static CanonicalEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        ReadOnlySpan<char> span = new(text, textLength);
        int control = span.IndexOfAnyInRange('\0', '\u001F');
        int mark = (control < 0 ? span : span[..control]).IndexOfAny('"', '\\');
        return mark < 0 ? control : mark;
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        int control = utf8Text.IndexOfAnyInRange((byte)0, (byte)0x1F);
        int mark = (control < 0 ? utf8Text : utf8Text[..control]).IndexOfAny((byte)'"', (byte)'\\');
        return mark < 0 ? control : mark;
    }

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> destination = new(buffer, bufferLength);
        if (!WillEncode(unicodeScalar)) return new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten);
        string escape = Escape(unicodeScalar);
        bool fits = escape.TryCopyTo(destination);
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }

    private static string Escape(int scalar) => scalar switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => $"\\u{scalar:x4}",
    };
}
