namespace PactModel.Tests.Basics;

/// <summary>Texts by language: which tags are taken and how they are written, and when two texts are equal.</summary>
public sealed class LocalizedTextTests
{
    private static readonly LocalizedText s_morocco = new LocalizedText("en", "Morocco").With("fr", "Maroc");

    [Theory]
    [InlineData("EN", "en")]
    [InlineData("FR-ch", "fr-CH")]
    [InlineData("MN-cyrl-mn", "mn-Cyrl-MN")]
    [InlineData("SGN-be-fr", "sgn-BE-FR")]
    [InlineData("En-ca-X-CA", "en-CA-x-ca")]
    [InlineData("az-LATN-x-LATN", "az-Latn-x-latn")]
    [InlineData("de-ch-1996", "de-CH-1996")]
    public void Languages_AreWrittenInTheirUsualCase(string tag, string usual)
    {
        LocalizedText text = new(tag, "text");
        Assert.Equal([usual], text.Languages);
        Assert.Equal("text", text[tag]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("e1")]
    [InlineData("en-")]
    [InlineData("en--us")]
    [InlineData("en-x")]
    [InlineData("en_US")]
    [InlineData("en-américain")]
    [InlineData("englishes")]
    [InlineData("en-englishes")]
    public void Constructor_WhatIsNoLanguageTag_IsRefusedAndFindsNothing(string? tag)
    {
        Assert.Equal(
            $"'{tag}' is not a BCP 47 language tag; write one like 'en' or 'fr-CH'. (Parameter 'texts')",
            Assert.Throws<ArgumentException>(() => new LocalizedText(tag!, "text")).Message);
        Assert.Null(s_morocco[tag!]);
        Assert.Equal("Morocco", s_morocco.In(tag!));
    }

    [Fact]
    public void In_ALanguageThatIsMissing_IsEnglishBeforeTheFirst()
    {
        LocalizedText text = new([new("ar", "المغرب"), new("en", "Morocco"), new("fr", "Maroc")]);
        Assert.Equal(("Morocco", "Maroc", "المغرب"), (text.In("de"), text.In("fr-CH"), new LocalizedText([new("fr", "Maroc"), new("ar", "المغرب")]).In("de")));
    }

    [Fact]
    public void Constructor_EntriesThatCannotBe_AreRefused()
    {
        Assert.Equal("The text for 'fr-CH' is blank; leave the language out instead. (Parameter 'texts')", Refused(KeyValuePair.Create("fr-ch", " ")));
        Assert.Equal("The language 'fr' is given twice; keep one. (Parameter 'texts')", Refused(new("fr", "Maroc"), new("en", "Morocco"), new("FR", "Maroc")));
        Assert.Equal("A text needs at least one language. (Parameter 'texts')", Refused());
        Assert.Throws<ArgumentNullException>("texts", () => new LocalizedText(null!));
    }

    [Fact]
    public void Equals_IsByTheEntries_InWhateverOrderTheyAreGiven()
    {
        LocalizedText same = new([new("FR", "Maroc"), new("EN", "Morocco")]), other = s_morocco.With("fr", "le Maroc");
        LocalizedText? none = new[] { other }.FirstOrDefault(text => text == s_morocco), nothing = none;
        Assert.True(s_morocco == same && !(s_morocco != same) && s_morocco.Equals((object)same));
        Assert.Equal(s_morocco.GetHashCode(), same.GetHashCode());
        Assert.True(s_morocco != other && !(s_morocco == other) && !s_morocco.Equals((object)other));
        Assert.True(none == nothing && none != same && same != none && !(none == same));
    }

    private static string Refused(params KeyValuePair<string, string>[] texts) => Assert.Throws<ArgumentException>(() => new LocalizedText(texts)).Message;
}
