namespace PactModel;

/// <summary>How keys are compared, as data: the letters in their order, what counts as the same letter, and what is ignored.</summary>
/// <remarks>
/// Part of the rule: it never depends on a culture. Case is ignored. Characters that are neither letters of the alphabet,
/// nor folded, nor ignored, sort after all letters by their code point. Keys that compare equal are told apart by party code.
/// </remarks>
public sealed partial record Collation
{
    /// <summary>Gets the letters A to Z, word by word, with the accented letters of European languages as their base letters.</summary>
    public static Collation Latin { get; } = new()
    {
        Alphabet = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(c => c.ToString())],
        Folds = [.. LatinFolds("ÀÁÂÃÄÅĀĂĄ", "A"), .. LatinFolds("ÇĆČ", "C"), .. LatinFolds("ĎĐ", "D"), .. LatinFolds("ÈÉÊËĒĖĘĚ", "E"),
            .. LatinFolds("Ğ", "G"), .. LatinFolds("ÌÍÎÏĪİ", "I"), .. LatinFolds("Ł", "L"), .. LatinFolds("ÑŃŇ", "N"), .. LatinFolds("ÒÓÔÕÖØŌŐ", "O"),
            .. LatinFolds("Ř", "R"), .. LatinFolds("ŚŞŠȘ", "S"), .. LatinFolds("ŤȚ", "T"), .. LatinFolds("ÙÚÛÜŪŮŰ", "U"), .. LatinFolds("ÝŸ", "Y"),
            .. LatinFolds("ŹŻŽ", "Z"), new LetterFold { From = "Æ", To = "AE" }, new LetterFold { From = "Œ", To = "OE" }, new LetterFold { From = "ß", To = "SS" }],
    };

    /// <summary>Gets the letters of the Russian alphabet, word by word.</summary>
    public static Collation Russian { get; } = new()
    {
        Alphabet = [.. "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ".Select(c => c.ToString())],
    };

    /// <summary>Gets the letters in their order, in capitals or not; one of several characters, such as CH, counts as one letter.</summary>
    public required EquatableList<string> Alphabet { get; init; }

    /// <summary>Gets what is read as other letters before comparing.</summary>
    public EquatableList<LetterFold> Folds { get; init; } = [];

    /// <summary>Gets the characters that do not count. Default: punctuation.</summary>
    public string Ignored { get; init; } = "-'’`.,()";

    /// <summary>Gets whether spaces count. Default: word by word, where a shorter first word goes first.</summary>
    public CollationMode Mode { get; init; }

    internal void Check(Checker checker)
    {
        checker.Unique("alphabet", Alphabet, letter => letter, RotationFindings.CollationLetter, "The letter");
        if (Alphabet.Any(string.IsNullOrEmpty) || Folds.Any(f => string.IsNullOrEmpty(f.From)))
            checker.Error(RotationFindings.CollationLetter, "A letter of a collation is not empty.");
    }

    private static IEnumerable<LetterFold> LatinFolds(string letters, string to) =>
        letters.Select(letter => new LetterFold { From = letter.ToString(), To = to });
}

/// <summary>Letters that are read as others before keys are compared.</summary>
public sealed partial record LetterFold
{
    /// <summary>Gets the letters read.</summary>
    public required string From { get; init; }

    /// <summary>Gets what they are read as; empty to leave them out.</summary>
    public required string To { get; init; }
}

/// <summary>Whether the space between words counts.</summary>
public enum CollationMode
{
    /// <summary>It goes before every letter: Sierra Leone before Sierraville, New Zealand before Newfoundland.</summary>
    WordByWord,

    /// <summary>It does not count: Newfoundland before New Zealand.</summary>
    LetterByLetter,
}
