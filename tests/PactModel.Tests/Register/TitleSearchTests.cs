using System.Globalization;

namespace PactModel.Tests.Registers;

/// <summary>Words of real titles, found however they are written.</summary>
public sealed class TitleSearchTests
{
    [Theory]
    [InlineData("Traité d'amitié", "amitié")]
    [InlineData("Traité d'amitié", "d'amitié")]
    [InlineData("Traité d'amitié", "damitie")]
    [InlineData("Traité d’alliance", "ALLIANCE")]
    [InlineData("Traité sur l'interdiction complète", "interdict")]
    [InlineData("Accordo sull'aiuto", "aiuto")]
    [InlineData("Note sur l'aide-mémoire", "aide-mémoire")]
    [InlineData("Note sur l'aide-mémoire", "aidemémoire")]
    [InlineData("Agreement on Co-operation in Defence", "cooperation")]
    [InlineData("Agreement on Cooperation in Defence", "co-operation")]
    [InlineData("Agreement on Co operation in Defence", "co-operation")]
    [InlineData("Agreement on Co-operation in Defence", "operation")]
    [InlineData("Agreement on Co‑operation", "co–op")]
    [InlineData("U.S.-Japan Treaty", "us japan")]
    [InlineData("U.S.-Japan Treaty", "U.S.")]
    [InlineData("US Japan Treaty", "U.S.-Japan")]
    [InlineData("Trade & Transit", "trade and transit")]
    [InlineData("Trade and Transit", "&")]
    [InlineData("Acord de col·laboració", "collaboracio")]
    public void Titled_WordsWithJoints_AreFoundWholeAndInParts(string title, string text) => Found(title, text);

    [Theory]
    [InlineData("Accord international sur le thé", "thé")]
    [InlineData("Hiệp định Thế giới", "Thế")]
    [InlineData("The Hague Convention", "the")]
    public void Titled_WordThatIsAnArticleInEnglish_IsAWord(string title, string text)
    {
        Found(title, text);
        Assert.Empty(Made("Agreement on trade").Titled(text));
    }

    [Theory]
    [InlineData("Συνθήκη φιλίας", "ΣΥΝΘΗΚΗ")]
    [InlineData("Συνθήκη φιλίας", "συνθηκη")]
    [InlineData("Συνθήκη φιλίας", "Συνθη\u0301κη")]
    [InlineData("Συνθήκη της Ελλάδος", "ΕΛΛΑΔΟΣ")]
    [InlineData("ᾠδὴ Ἑλλάς", "ωδη ελλας")]
    [InlineData("Соглашение о посёлке Семёнове", "семенове поселке")]
    [InlineData("Договор о единой Европе й", "и\u0306")]
    [InlineData("Угода з Україною", "УКРАІ\u0308НОЮ")]
    [InlineData("اتفاقيّة أمن", "اتفاقية امن")]
    [InlineData("اتفاقيه", "اتفاقية")]
    [InlineData("مُعَاهَدَة ١٩٩٠", "معاهدة 1990")]
    [InlineData("הסכם שָׁלוֹם", "שלום")]
    [InlineData("הסכם שלומי", "שלום")]
    [InlineData("אמנת צה״ל", "צהל")]
    [InlineData("ＮＡＴＯ ２０２５", "nato 2025")]
    [InlineData("भारत नेपाल संधि", "संधि")]
    public void Titled_OtherScripts_AreFoldedAsLatinIs(string title, string text) => Found(title, text);

    [Theory]
    [InlineData("中巴友好条约", "条约")]
    [InlineData("中巴友好条约", "约")]
    [InlineData("中巴友好条约", "巴友好条")]
    [InlineData("中巴友好条约第5条", "第5条")]
    [InlineData("日米安全保障条約", "安全保障")]
    [InlineData("NATO軍地位協定", "nato 地位")]
    [InlineData("日本国とアメリカ合衆国", "アメリカ")]
    [InlineData("한미상호방위조약", "방위조약")]
    [InlineData("สนธิสัญญาทางไมตรี", "ไมตรี")]
    [InlineData("𠀀𠀁条约", "𠀁条约")]
    public void Titled_ScriptWithoutSpaces_IsFoundWithin(string title, string text) => Found(title, text);

    [Theory]
    [InlineData("中巴友好条约", "好友")]
    [InlineData("条约友好条", "友条约")]
    [InlineData("ABAB", "BA")]
    [InlineData("Agreement on Cooperation", "operation")]
    [InlineData("Treaty of friendship", "d'amitié")]
    [InlineData("мир", "миф")]
    public void Titled_WhatDoesNotStandThere_IsNotFound(string title, string text)
    {
        Assert.Empty(Made(title).Titled(text));
        Assert.Empty(Made(title).ToList().Matching(AgreementQuery.Titled(text)));
    }

    [Fact]
    public void Titled_SeveralWords_AreToldFolded()
    {
        Assert.Equal("titled \"traite d'amitie 条约\"", AgreementQuery.Titled("Traité D’AMITIÉ, 条约").ToString());
        Register register = Made("Traité d'amitié 友好条约");
        Assert.Equal("Its titles have words beginning with: traite; and hold: 条约.", register.Titled("traité 条约").Why("a")!.Reasons[0].Text);
        Assert.Equal("Its titles hold: 条约.", register.Titled("条约").Why("a")!.Reasons[0].Text);
        Assert.Equal(AgreementQuery.Titled("co-op"), AgreementQuery.Titled("CO‐OP"));
    }

    [Theory]
    [InlineData("...")]
    [InlineData("' - ·")]
    [InlineData("\u0301\u05B8")]
    public void Titled_TextWithoutAWord_IsRefused(string text) => Assert.Throws<ArgumentException>(nameof(text), () => AgreementQuery.Titled(text));

    /// <summary>What a title is found by grows with the title, also where it is one word of very many parts or one run.</summary>
    [Theory]
    [InlineData("a-")]
    [InlineData("条约友好")]
    public void KeysOf_VeryLongTitle_AreInProportion(string part)
    {
        string title = string.Concat(Enumerable.Repeat(part, 20_000));
        Assert.InRange(TitleWords.KeysOf(Agreement(title)).Sum(key => (long)key.Length), title.Length, 6L * title.Length);
    }

    [Law]
    public void FoldScripts_Twice_ChangesNothingMore(string? text)
    {
        string folded = TextFolding.FoldScripts(text ?? "");
        Assert.Equal(folded, TextFolding.FoldScripts(folded));
    }

    [Fact]
    public void FoldScripts_EveryCharacter_IsIdempotentAndBlindToCase()
    {
        for (char c = '\0'; c < char.MaxValue; c++)
        {
            string folded = TextFolding.FoldScripts($"a{c}b");
            Assert.True(string.Equals(folded, TextFolding.FoldScripts(folded), StringComparison.Ordinal), $"U+{(int)c:X4}");
            Assert.True(string.Equals(folded, TextFolding.FoldScripts($"A{char.ToLowerInvariant(c)}B"), StringComparison.Ordinal), $"U+{(int)c:X4}");
        }
    }

    /// <summary>A letter with an accent is the letter, whether the accent is a character of its own or not.</summary>
    [Fact]
    public void FoldScripts_EveryLetterOfTheTables_AgreesWithUnicodeDecomposition()
    {
        // Where the runtime is invariant, decomposition keeps accents: there is nothing to compare with.
        if ("é".Normalize(System.Text.NormalizationForm.FormD).Length == 1) return;
        foreach ((int first, int last) in ((int, int)[])[(0x370, 0x3FF), (0x400, 0x4FF), (0x620, 0x6D3), (0x1F00, 0x1FFF), (0xFB1D, 0xFB4F), (0xFF01, 0xFF5E)])
        {
            foreach (string letter in Enumerable.Range(first, last - first + 1).Where(c => char.IsLetter((char)c)).Select(c => ((char)c).ToString()))
            {
                string decomposed = letter.Normalize(System.Text.NormalizationForm.FormD);
                Assert.True(TextFolding.FoldScripts(letter) == TextFolding.FoldScripts(decomposed), string.Create(CultureInfo.InvariantCulture, $"{letter} U+{(int)letter[0]:X4}"));
            }
        }
    }

    private static void Found(string title, string text)
    {
        Register register = Made(title);
        Assert.Single(register.Titled(text));
        Assert.Single(register.ToList().Matching(AgreementQuery.Titled(text)));
    }

    private static Register Made(string title) => Register.Of(Agreement(title));

    private static Agreement Agreement(string title) => new(new AgreementFacts { Id = AgreementId.Parse("a"), Title = new LocalizedText("en", title), Parties = [new AgreementParty { Party = PartyCode.Parse("MAR") }] });
}
