using System.Globalization;
using System.Text;

namespace PactModel.Tests.Basics;

/// <summary>Laws of folding: idempotent, blind to accents, case and the kinds of dashes, apostrophes and spaces.</summary>
public sealed class TextFoldingTests
{
    [Law]
    public void Fold_Twice_ChangesNothingMore(string? text)
    {
        string folded = TextFolding.Fold(text ?? "");
        Assert.Equal(folded, TextFolding.Fold(folded));
    }

    [Law]
    public void Key_Twice_ChangesNothingMore(string? text)
    {
        string key = TextFolding.Key(text ?? "");
        Assert.Equal(key, TextFolding.Key(key));
    }

    [Fact]
    public void Fold_EveryCharacter_IsIdempotentAndBlindToCase()
    {
        for (char c = '\0'; c < char.MaxValue; c++)
        {
            string folded = TextFolding.Fold($"a{c}b");
            Assert.True(string.Equals(folded, TextFolding.Fold(folded), StringComparison.Ordinal), $"U+{(int)c:X4}");
            Assert.True(string.Equals(folded, TextFolding.Fold($"A{char.ToLowerInvariant(c)}B"), StringComparison.Ordinal), $"U+{(int)c:X4}");
        }
    }

    [Fact]
    public void Fold_EveryLatinLetter_AgreesWithUnicodeDecomposition()
    {
        // Where the runtime is invariant, decomposition keeps accents: there is nothing to compare with.
        if ("é".Normalize(NormalizationForm.FormD).Length == 1) return;
        IEnumerable<int> letters = Enumerable.Range(0xC0, 0x190).Concat(Enumerable.Range(0x1E00, 0x100));
        foreach (string letter in letters.Select(code => ((char)code).ToString()))
        {
            string decomposed = letter.Normalize(NormalizationForm.FormD);
            string expected = string.Concat(decomposed.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
            if (decomposed.Length > 1 && expected.All(char.IsAsciiLetter)) Assert.Equal(expected, TextFolding.Fold(letter));
            Assert.Equal(TextFolding.Fold(letter), TextFolding.Fold(decomposed));
        }
    }

    [Fact]
    public void Fold_EveryCharacter_IsNothingOrAnApostropheOrADashJustWhereItIsListed()
    {
        (int First, int Last)[] nothing = [(0xAD, 0xAD), (0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x200B, 0x200F), (0x2060, 0x2060), (0x20D0, 0x20FF), (0xFE20, 0xFE2F), (0xFEFF, 0xFEFF)];
        const string apostrophes = "'`´ʹʺʻʼʽʾʿ‘’‚‛′‵＇", dashes = "-֊־‐‑‒–—―⁃−﹘﹣－";
        for (char c = '\0'; c < char.MaxValue; c++)
        {
            string folded = TextFolding.Fold($"a{c}b");
            Assert.True(nothing.Any(range => range.First <= c && c <= range.Last) == (folded is "ab"), $"U+{(int)c:X4}");
            Assert.True(apostrophes.Contains(c, StringComparison.Ordinal) == (folded is "a'b"), $"U+{(int)c:X4}");
            Assert.True(dashes.Contains(c, StringComparison.Ordinal) == (folded is "a-b"), $"U+{(int)c:X4}");
        }
    }

    [Theory]
    [InlineData("Côte d’Ivoire", "cote d'ivoire")]
    [InlineData("São Tomé & Príncipe", "sao tome & principe")]
    [InlineData("Straße ÆŒØŁĐß", "strasse aeoeoldss")]
    [InlineData("ÞþĲĳǶƕƢƣȢȣ", "ththijijhvhvoioiouou")]
    [InlineData("ǄǅǆǱǲǳǇǈǉǊǋǌ", "dzdzdzdzdzdzljljljnjnjnj")]
    [InlineData("ȸȹỺỻ", "dbqpllll")]
    [InlineData("ɎɏỾỿ", "yyyy")]
    [InlineData("Türkiye İstanbul ılık", "turkiye istanbul ilik")]
    [InlineData(" \tViêt\u00A0\t Nam ", "viet nam")]
    [InlineData("Guinée–Bissau — Việt‑Nam", "guinee-bissau - viet-nam")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("Ελλάδα Россия", "ελλάδα россия")]
    public void Fold_RealText_IsPlain(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Theory]
    [InlineData("The Bahamas", "bahamas")]
    [InlineData("Bahamas, The", "bahamas")]
    [InlineData("U.S.A.", "usa")]
    [InlineData("Trinidad & Tobago", "trinidad and tobago")]
    [InlineData("Korea (Republic of)", "korea republic of")]
    [InlineData("Cote dIvoire", "cote divoire")]
    [InlineData("Côte d'Ivoire", "cote divoire")]
    [InlineData("Netherlands", "netherlands")]
    public void Key_RealNames_IsWhatTheyShare(string text, string key) => Assert.Equal(key, TextFolding.Key(text));
}
