namespace PactModel.Tests.Basics;

public sealed class EnglishTests
{
    [Theory]
    [InlineData(0, "0th")]
    [InlineData(1, "first")]
    [InlineData(2, "second")]
    [InlineData(12, "twelfth")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(23, "23rd")]
    [InlineData(30, "30th")]
    [InlineData(101, "101st")]
    [InlineData(111, "111th")]
    [InlineData(112, "112th")]
    [InlineData(113, "113th")]
    public void Ordinal_IsAWordUpToTwelveThenANumber(int number, string text) => Assert.Equal(text, English.Ordinal(number));
}
