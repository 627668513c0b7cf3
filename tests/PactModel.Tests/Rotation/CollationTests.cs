using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>In which order keys stand: by the letters of the collation, never by a culture.</summary>
public sealed class CollationTests
{
    private static readonly string[] s_codes = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH"];

    [Theory]
    [InlineData("Chad; Chile; China; CHAD NORTH; Cuba", "Chad; CHAD NORTH; Chile; China; Cuba")]
    [InlineData("Côte d'Ivoire; Costa Rica; Cote dA; Cotédivoirz", "Costa Rica; Cote dA; Côte d'Ivoire; Cotédivoirz")]
    [InlineData("Österreich; Oman; Ægir; Aesop; Afar; Łódź; Lodz B", "Ægir; Aesop; Afar; Łódź; Lodz B; Oman; Österreich")]
    [InlineData("Straße B; Strasse A; STRASSE C; Œuvre; Oeuf", "Oeuf; Œuvre; Strasse A; Straße B; STRASSE C")]
    [InlineData("Newfoundland; New  Zealand; New Zealand B; New", "New; New  Zealand; New Zealand B; Newfoundland")]
    [InlineData(" Mali; Mali A; Malawi", "Malawi;  Mali; Mali A")]
    [InlineData("Guinea-Bissau; Guineab; Guinea; Guinea (Equatorial)", "Guinea; Guinea (Equatorial); Guineab; Guinea-Bissau")]
    [InlineData("Zed; 3 rivers; Zaire; Жито; Ж", "Zaire; Zed; 3 rivers; Ж; Жито")]
    [InlineData("İzmir; Izmit; Izmar", "Izmar; İzmir; Izmit")]
    public void Latin_IgnoresCaseAccentsAndPunctuation_AndGoesWordByWord(string keys, string expected) => Assert.Equal(expected, Sorted(keys, Collation.Latin));

    [Theory]
    [InlineData("Ёлка; Жук; Елка; Яма; Ель", "Елка; Ель; Ёлка; Жук; Яма")]
    [InlineData("Новая Земля; Новаяземка; Новая; Zed", "Новая; Новая Земля; Новаяземка; Zed")]
    [InlineData("ЩА; ШЯ; ЪА; ЫА; ЬА; ЭА; ЮА", "ШЯ; ЩА; ЪА; ЫА; ЬА; ЭА; ЮА")]
    public void Russian_FollowsItsAlphabet(string keys, string expected) => Assert.Equal(expected, Sorted(keys, Collation.Russian));

    [Fact]
    public void WordByWord_SpaceGoesBeforeTheFirstLettersOfAnyAlphabet() =>
        Assert.Equal("B C; BA; BB; CA", Sorted("CA; BB; BA; B C", new Collation { Alphabet = ["A", "B", "C", "D"], Mode = CollationMode.WordByWord }));

    [Fact]
    public void Latin_ReadsAccentedLettersAsTheirBaseLetters()
    {
        string[] families = ["AÀÁÂÃÄÅĀĂĄ", "CÇĆČ", "DĎĐ", "EÈÉÊËĒĖĘĚ", "GĞ", "IÌÍÎÏĪİ", "LŁ", "NÑŃŇ", "OÒÓÔÕÖØŌŐ", "RŘ", "SŚŞŠȘ", "TŤȚ", "UÙÚÛÜŪŮŰ", "YÝŸ", "ZŹŻŽ"];
        foreach (string family in families)
        {
            foreach (char letter in family[1..])
                Assert.Equal($"{family[0]}A; {letter}B; {family[0]}C", Sorted($"{family[0]}C; {letter}B; {family[0]}A", Collation.Latin));
        }
    }

    [Fact]
    public void LetterByLetter_SpacesDoNotCount() =>
        Assert.Equal("Newfoundland; New Zealand; Newzealander", Sorted("Newzealander; New Zealand; Newfoundland", Collation.Latin with { Mode = CollationMode.LetterByLetter }));

    [Fact]
    public void Alphabet_MayHaveLettersOfSeveralCharactersAndFoldsThatLeaveThemOut()
    {
        Collation welsh = new() { Alphabet = ["A", "B", "C", "CH", "D", "E", "H", "R", "RRH"] };
        Assert.Equal("Cb; Ce; Cr; Cha; Da; Rrr; Rrha", Sorted("Da; Cha; Ce; Rrha; Rrr; Cr; Cb", welsh));
        Assert.Equal("A-b; A'c; (A)d", Sorted("(A)d; A'c; A-b", welsh));
        Assert.Equal("Ae; Rb; Rhb; Rrha", Sorted("Rrha; Rhb; Rb; Ae", welsh));
        Collation silent = Collation.Latin with { Folds = [new LetterFold { From = "the ", To = "" }], Ignored = "*" };
        Assert.Equal("The Gambia; Ghana; *Guinea; Guinea*b", Sorted("Ghana; *Guinea; The Gambia; Guinea*b", silent));
        Assert.Equal("Ga; G-a", Sorted("G-a; Ga", silent));
        Assert.Equal("A; B", Sorted("B; A", new Collation { Alphabet = [] }));
    }

    [Fact]
    public void EqualKeys_AreToldApartByPartyCode()
    {
        KeyOrder order = new() { Keys = [new SortKey { Party = Rules.Party("RWA"), Key = "same" }, new SortKey { Party = Rules.Party("MAR"), Key = "SAME" }, new SortKey { Party = Rules.Party("KEN"), Key = "Same" }] };
        Assert.Equal(Rules.Parties("KEN MAR RWA KEN"), new Rotation(new RotationRules { Segments = [Rules.Segment(order, "KEN")] }).Plan(1, 4).Select(t => t.Holder.Party!.Value));
    }

    /// <summary>Returns keys in the order of the turns of their parties, whose codes go the other way.</summary>
    private static string Sorted(string keys, Collation collation)
    {
        string[] given = keys.Split("; ");
        Dictionary<PartyCode, string> byParty = given.Select((key, i) => (Party: PartyCode.Parse(s_codes[given.Length - 1 - i]), Key: key)).ToDictionary(k => k.Party, k => k.Key);
        KeyOrder order = new() { Collation = collation, Keys = [.. byParty.Select(k => new SortKey { Party = k.Key, Key = k.Value })] };
        Rotation rotation = new(new RotationRules { Segments = [new OrderSegment { Order = order, FirstHolder = byParty.Keys.First() }] });
        return string.Join("; ", rotation.Why(1).Levels[0].Places.Select(p => byParty[p.Holder!.Party!.Value]));
    }
}
