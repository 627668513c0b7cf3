using System.Globalization;
using System.Text;

namespace PactModel;

internal static partial class TextFolding
{
    // One base letter for each code point from U+0370 to U+03FF; '.' stays as it is. Capitals are lowered before they come here.
    private const string Greek =
        "....ʹ...........................ι...........................αεηι" +
        "υ.................σ.......ιυουω.βθυυυφπ........................." +
        "κρσ..ε..........";

    // The same from U+1F00 to U+1FFF.
    private const string GreekExtended =
        "αααααααα........εεεεεε..........ηηηηηηηη........ιιιιιιιι........" +
        "οοοοοο..........υυυυυυυυ........ωωωωωωωω........ααεεηηιιοουυωω.." +
        "αααααααα........ηηηηηηηη........ωωωωωωωω........ααααα.αα......ι." +
        "..ηηη.ηη........ιιιι..ιι........υυυυρρυυ..........ωωω.ωω........";

    // The same from U+FB1D to U+FB4F.
    private const string HebrewForms =
        "י.ײעאדהכלמרת.ששששאאאבגדהוז.טיככל.מ.נס.פפ.צקרשתובכפ.";

    /// <summary>Folds as <see cref="Fold"/> does, and other scripts too: Greek accents and final sigma, Cyrillic letters with marks, Arabic and Hebrew points and forms of letters, full width, and digits.</summary>
    /// <remarks>For search in running text. Names of parties are found by <see cref="Key"/>, which keeps other scripts apart.</remarks>
    public static string FoldScripts(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0370', char.MaxValue)) return Fold(text);
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            char letter = Letter(c);
            if (letter != '\0') folded.Append(letter);
        }

        return Fold(folded.ToString());
    }

    private static char Letter(char c)
    {
        char lower = char.ToLowerInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);
        if (lower < '\u0370') return lower;
        int digit = CharUnicodeInfo.GetDecimalDigitValue(lower);
        return digit >= 0 ? (char)('0' + digit) : lower switch
        {
            <= '\u03FF' => Or(Greek[lower - '\u0370'], lower),
            <= '\u04FF' => Cyrillic(lower),
            >= '\u0590' and <= '\u05FF' => Hebrew(lower),
            >= '\u0600' and <= '\u08FF' => Arabic(lower),
            >= '\u1F00' and <= '\u1FFF' => Or(GreekExtended[lower - '\u1F00'], lower),
            >= '\uFB1D' and <= '\uFB4F' => Or(HebrewForms[lower - '\uFB1D'], lower),
            _ => lower,
        };
    }

    private static char Or(char folded, char letter) => folded == '.' ? letter : folded;

    private static char Cyrillic(char letter) => letter switch
    {
        'й' or 'ѝ' or 'ӣ' or 'ӥ' => 'и',
        'ѐ' or 'ё' or 'ӗ' => 'е',
        'ѓ' => 'г',
        'ї' => 'і',
        'ќ' => 'к',
        'ў' or 'ӯ' or 'ӱ' or 'ӳ' => 'у',
        'ѷ' => 'ѵ',
        'ӂ' or 'ӝ' => 'ж',
        'ӑ' or 'ӓ' => 'а',
        'ӛ' => 'ә',
        'ӟ' => 'з',
        'ӧ' => 'о',
        'ӫ' => 'ө',
        'ӭ' => 'э',
        'ӵ' => 'ч',
        'ӹ' => 'ы',
        _ => letter,
    };

    // Points and accents vanish; at the end of a word a letter is the same letter.
    private static char Hebrew(char letter) => letter switch
    {
        (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7' => '\0',
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        _ => letter,
    };

    // Vowels, doubling and lengthening vanish; letters that writers interchange are one.
    private static char Arabic(char letter) => letter switch
    {
        (>= '\u0610' and <= '\u061A') or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' or
            (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E4') or '\u06E7' or '\u06E8' or (>= '\u06EA' and <= '\u06ED') or
            (>= '\u08D3' and <= '\u08E1') or (>= '\u08E3' and <= '\u08FF') => '\0',
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627', // alef with madda, hamza or wasla
        '\u0624' => '\u0648', // waw with hamza
        '\u0626' or '\u0649' or '\u06CC' => '\u064A', // yeh with hamza, alef maksura, Farsi yeh
        '\u0629' => '\u0647', // teh marbuta
        '\u06A9' => '\u0643', // keheh
        '\u06C0' => '\u06D5', // heh with yeh above
        '\u06C2' => '\u06C1', // heh goal with hamza
        '\u06D3' => '\u06D2', // yeh barree with hamza
        _ => letter,
    };
}
