using System.Globalization;
using System.Text;

namespace PactModel.Tests.Basics;

/// <summary>How running text in Greek, Cyrillic, Hebrew and Arabic script, full width and in other digits is folded for search.</summary>
public sealed class ScriptFoldingTests
{
    // What vanishes: Hebrew and Arabic points, vowels, doubling and lengthening.
    private static readonly (int First, int Last)[] s_nothing =
    [
        (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5), (0x05C7, 0x05C7), (0x0610, 0x061A), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670),
        (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8), (0x06EA, 0x06ED), (0x08D3, 0x08E1), (0x08E3, 0x08FF),
    ];

    private static readonly (string Letters, char Folded)[] s_letters =
    [
        ("йѝӣӥ", 'и'), ("ѐёӗ", 'е'), ("ѓ", 'г'), ("ї", 'і'), ("ќ", 'к'), ("ўӯӱӳ", 'у'), ("ѷ", 'ѵ'), ("ӂӝ", 'ж'), ("ӑӓ", 'а'), ("ӛ", 'ә'), ("ӟ", 'з'), ("ӧ", 'о'), ("ӫ", 'ө'), ("ӭ", 'э'), ("ӵ", 'ч'), ("ӹ", 'ы'),
        ("ך", 'כ'), ("ם", 'מ'), ("ן", 'נ'), ("ף", 'פ'), ("ץ", 'צ'),
        ("\u0622\u0623\u0625\u0671", '\u0627'), ("\u0624", '\u0648'), ("\u0626\u0649\u06CC", '\u064A'), ("\u0629", '\u0647'), ("\u06A9", '\u0643'), ("\u06C0", '\u06D5'), ("\u06C2", '\u06C1'), ("\u06D3", '\u06D2'),
    ];

    private static readonly Dictionary<char, char> s_foldedLetters = s_letters.SelectMany(x => x.Letters.Select(letter => (letter, x.Folded))).ToDictionary();

    [Fact]
    public void FoldScripts_EveryCyrillicHebrewAndArabicLetter_IsFoldedJustWhereItIsListed()
    {
        for (char c = '\u0400'; c <= '\u08FF'; c++)
        {
            char lower = char.ToLowerInvariant(c);
            int digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            string expected = digit >= 0 ? digit.ToString(CultureInfo.InvariantCulture)
                : s_nothing.Any(range => range.First <= c && c <= range.Last) ? ""
                : s_foldedLetters.GetValueOrDefault(lower, lower).ToString();
            Assert.True(string.Equals(TextFolding.Fold($"a{expected}b"), TextFolding.FoldScripts($"a{c}b"), StringComparison.Ordinal), $"U+{(int)c:X4}");
        }
    }

    [Fact]
    public void FoldScripts_EveryGreekLetterAndHebrewForm_AgreesWithUnicodeDecomposition()
    {
        // Where the runtime is invariant, decomposition keeps accents: there is nothing to compare with.
        if ("é".Normalize(NormalizationForm.FormD).Length == 1) return;
        int compared = 0;
        List<string> differing = [];
        foreach (char c in Enumerable.Range(0x0370, 0x90).Concat(Enumerable.Range(0x1F00, 0x100)).Concat(Enumerable.Range(0xFB1D, 0x33)).Select(code => (char)code).Where(char.IsLetter))
        {
            string letter = string.Concat(c.ToString().Normalize(NormalizationForm.FormKD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)).Trim();
            if (letter.Length != 1) continue;
            string expected = string.Concat(TextFolding.Fold(letter).Replace('ς', 'σ').Select(part => s_foldedLetters.GetValueOrDefault(part, part)));
            string found = TextFolding.FoldScripts(c.ToString());
            if (!string.Equals(expected, found, StringComparison.Ordinal)) differing.Add($"U+{(int)c:X4}: {found}, not {expected}");
            compared++;
        }

        Assert.Empty(differing);
        Assert.InRange(compared, 300, 400);
    }

    [Theory]
    [InlineData("ＡＢＣ！～", "abc!~")]
    [InlineData("\uFF00\uFF5F", "\uFF00\uFF5F")]
    [InlineData("٢٠٢٥ ۲۰۲۵ ２０２５ २०२५", "2025 2025 2025 2025")]
    [InlineData("Συνθήκη της Λωζάνης", "συνθηκη τησ λωζανησ")]
    [InlineData("Ἀθῆναι", "αθηναι")]
    [InlineData("МОСКОВСКИЙ ДОГОВОР", "московскии договор")]
    [InlineData("שָׁלוֹם", "שלומ")]
    [InlineData("مُعَاهَدَةٌ", "معاهده")]
    [InlineData("Traité d'Amitié", "traite d'amitie")]
    [InlineData("日本國", "日本國")]
    public void FoldScripts_WordsOfTitles_AreWhatTheirSpellingsShare(string text, string folded) => Assert.Equal(folded, TextFolding.FoldScripts(text));
}
