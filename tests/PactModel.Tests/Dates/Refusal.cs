using System.Text;

namespace PactModel.Tests.Dates;

/// <summary>What must hold of every text that is refused, in both forms of reading.</summary>
internal static class Refusal
{
    public static void Check<T>(string text, int position, string message)
        where T : struct, ITextValue<T>, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        Assert.False(T.TryParse(text, null, out _));
        Assert.False(T.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse(text, null)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse(Encoding.UTF8.GetBytes(text), null)).Message);
        Assert.Equal(position, TextValue.Explain<T>(text.AsSpan()).Position);
    }
}
