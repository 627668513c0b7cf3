using System.Text;

namespace PactModel.Tests.Basics;

/// <summary>Why a text is no code is said in one sentence, which repeats the text only as far as it helps.</summary>
public sealed class TextCodeTests
{
    public static TheoryData<string, string> Refused() => new()
    {
        { "", "An empty text is no area code: write small letters, digits, hyphens and full stops, like 'mar-rwa-2025'." },
        { "Health", "'Health' is no area code: 'H' at position 1 cannot stand there; write small letters and digits, joined by single hyphens or full stops." },
        { new string('a', 59) + "-", $"'{new string('a', 59)}-' is no area code: '-' at position 60 cannot stand there; write small letters and digits, joined by single hyphens or full stops." },
        { new string('a', 60) + "-", $"'{new string('a', 57)}...' is no area code: '-' at position 61 cannot stand there; write small letters and digits, joined by single hyphens or full stops." },
        { new string('a', 101), $"'{new string('a', 57)}...' is no area code: it has 101 characters, at most 100 are allowed." },
        { new string('a', 200), $"'{new string('a', 57)}...' is no area code: it has 200 characters, at most 100 are allowed." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Parse_WhatIsNoCode_SaysWhy(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => AreaCode.Parse(text)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => AreaCode.Parse(Encoding.UTF8.GetBytes(text), provider: null)).Message);
        Assert.False(AreaCode.TryParse(text, out _));
    }

    [Fact]
    public void Parse_TextsLongerThanAnyCode_AreNotLookedAtFurther()
    {
        string text = new('a', 201);
        Assert.Equal($"'{text[..57]}...' is longer than the 200 characters a code can have.", Assert.Throws<FormatException>(() => AreaCode.Parse(text)).Message);
        Assert.Equal(
            $"'{text[..57]}...' is not valid UTF-8 or is longer than 200 characters.",
            Assert.Throws<FormatException>(() => AreaCode.Parse(Encoding.UTF8.GetBytes(text), provider: null)).Message);
    }

    [Fact]
    public void Parse_BytesThatAreNoText_ShowsWhatCanBeRead()
    {
        byte[] cut = [.. "sant"u8, 0xC3];
        Assert.Equal("'sant\uFFFD' is not valid UTF-8 or is longer than 200 characters.", Assert.Throws<FormatException>(() => AreaCode.Parse(cut, provider: null)).Message);
        Assert.False(AreaCode.TryParse(cut, provider: null, out _));
    }
}
