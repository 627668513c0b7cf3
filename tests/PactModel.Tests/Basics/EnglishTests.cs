namespace PactModel.Tests.Basics;

public sealed class EnglishTests
{
    [Fact]
    public void Ordinal_UpToTwelve_IsAWord() => Assert.Equal(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
        string.Join(' ', Enumerable.Range(1, 12).Select(English.Ordinal)));

    [Theory]
    [InlineData(0, "0th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(23, "23rd")]
    [InlineData(30, "30th")]
    [InlineData(101, "101st")]
    [InlineData(111, "111th")]
    [InlineData(112, "112th")]
    [InlineData(113, "113th")]
    public void Ordinal_OfAnyOtherNumber_HasItsEnding(int number, string text) => Assert.Equal(text, English.Ordinal(number));

    [Fact]
    public void Count_OfOneAlone_IsSingular() => Assert.Equal("0 turns, 1 turn, 2 turns", string.Join(", ", new[] { 0, 1, 2 }.Select(n => English.Count(n, "turn"))));
}
