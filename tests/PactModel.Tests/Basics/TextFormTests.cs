using System.ComponentModel;
using System.Text;

namespace PactModel.Tests.Basics;

/// <summary>What all values with a text share, in UTF-16 and in UTF-8.</summary>
public sealed class TextFormTests
{
    public static TheoryData<Type, string> Texts() => [.. PactTypeConverterTests.Texts().Select(row => (row.Data.Item1, row.Data.Item2))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryFormat_WritesTheWholeTextOrNothing(Type type, string text)
    {
        object value = TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)!;
        for (int room = 0; room < 80; room++)
        {
            string written = room < text.Length ? "" : text;
            char[] chars = new char[room];
            Assert.Equal(room >= text.Length, ((ISpanFormattable)value).TryFormat(chars, out int length, default, null));
            Assert.Equal(written, new string(chars, 0, length));
            byte[] bytes = new byte[room];
            Assert.Equal(room >= text.Length, ((IUtf8SpanFormattable)value).TryFormat(bytes, out length, default, null));
            Assert.Equal(written, Encoding.UTF8.GetString(bytes, 0, length));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("g")]
    public void ToString_OfADate_TakesTheGeneralFormat(string? format) => Assert.Equal("2025-06?", PartialDate.Parse("2025-06?").ToString(format, null));

    [Theory]
    [InlineData("d")]
    [InlineData("GG")]
    public void ToString_OfADate_RefusesAnyOther(string format) => Assert.Equal(
        $"'{format}' is not a format here; leave it out: there is one way to write the value.",
        Assert.Throws<FormatException>(() => PartialDate.Parse("2025-06?").ToString(format, null)).Message);

    [Fact]
    public void Parse_ALongTextThatIsNoDate_SaysTheSameInBothForms()
    {
        string text = new('x', 1_000);
        string message = Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message;
        Assert.Equal($"'{text[..40]}...' is not a date: at character 1, a small x stands; write a capital X.", message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => PartialDate.Parse(Encoding.UTF8.GetBytes(text), provider: null)).Message);
    }
}
