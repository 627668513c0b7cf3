using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Basics;

/// <summary>Laws of the distance between names, against its definition, and of the suggestions made from it.</summary>
public sealed class NearestNamesTests
{
    [Law(Arbitrary = [typeof(ShortTexts)])]
    public void Distance_AgreesWithItsDefinition(string a, string b) => Assert.Equal(Defined(a, b), NearestNames.Distance(a, b));

    [Law(Arbitrary = [typeof(ShortTexts)])]
    public void Distance_WithALimit_IsTheDistanceOrBeyondTheLimit(string a, string b, FsCheck.NonNegativeInt most)
    {
        int distance = NearestNames.Distance(a, b), limited = NearestNames.Distance(a, b, most.Get);
        if (distance <= most.Get) Assert.Equal(distance, limited);
        else Assert.True(limited > most.Get);
    }

    [Law(Arbitrary = [typeof(ShortTexts)])]
    public void Distance_IsSymmetricAndZeroForEqualTextsOnly(string a, string b)
    {
        Assert.Equal(NearestNames.Distance(a, b), NearestNames.Distance(b, a));
        Assert.Equal(string.Equals(a, b, StringComparison.Ordinal), NearestNames.Distance(a, b) == 0);
        Assert.InRange(NearestNames.Distance(a, b), Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
    }

    [Theory]
    [InlineData("Morroco", "Morocco", 2)]
    [InlineData("Rwadna", "Rwanda", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "same", 0)]
    public void Distance_OfRealSlips_IsSmall(string a, string b, int edits) => Assert.Equal(edits, NearestNames.Distance(a, b));

    [Fact]
    public void Among_Names_GivesTheNearestFirstAndNothingFarAway()
    {
        string[] names = ["Morocco", "Monaco", "Rwanda", "Uganda"];
        Assert.Equal(["Morocco", "Monaco"], NearestNames.Among("Moroco", names.Select(n => (n, n))));
        Assert.Equal(["Rwanda"], NearestNames.Among("RWÁNDA", names.Select(n => (n, n))));
        Assert.Empty(NearestNames.Among("Brazil", names.Select(n => (n, n))));
        Assert.Empty(NearestNames.Among(new string('a', 1_000_000), names.Select(n => (n, n))));
        Assert.Empty(NearestNames.Among("", names.Select(n => (n, n))));
    }

    [Fact]
    public void Among_SeveralNamesOfOne_CountsTheNearest() =>
        Assert.Equal(["Kenya", "other"], NearestNames.Among("kenia", [("kenya", "Kenya"), ("kenia", "Kenya"), ("kenja", "other")]));

    [Fact]
    public void Hint_OfSuggestions_IsOneSentence()
    {
        Assert.Equal("", NearestNames.Hint([]));
        Assert.Equal(" Did you mean a?", NearestNames.Hint(["a"]));
        Assert.Equal(" Did you mean a, b or c?", NearestNames.Hint(["a", "b", "c"]));
    }

    [Theory]
    [InlineData("mar-rwa-militray", " Did you mean mar-rwa-military?")]
    [InlineData("rwa", " Did you mean fra-rwa-2024, ken-rwa-2023 or mar-rwa-military?")]
    [InlineData("brazil", "")]
    public void HintOrPart_IsWhatIsNearOrElseTheFirstThatHoldTheText(string text, string hint) =>
        Assert.Equal(hint, NearestNames.HintOrPart(text, ["sen-rwa-2024", "mar-rwa-military", "fra-mli-2024", "ken-rwa-2023", "fra-rwa-2024"]));

    private static int Defined(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        int edits = Math.Min(Defined(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1), Math.Min(Defined(a[..^1], b), Defined(a, b[..^1])) + 1);
        bool exchanged = a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1];
        return exchanged ? Math.Min(edits, Defined(a[..^2], b[..^2]) + 1) : edits;
    }

    private static class ShortTexts
    {
        public static Arbitrary<string> Text() =>
            Gen.Elements('a', 'b', 'c').ArrayOf().Select(letters => new string(letters.Take(6).ToArray())).ToArbitrary();
    }
}
