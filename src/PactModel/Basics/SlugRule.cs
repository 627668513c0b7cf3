namespace PactModel;

/// <summary>The rule of identifiers that people type and addresses carry: small letters and digits, joined by single hyphens or full stops.</summary>
internal static class SlugRule
{
    private const int Longest = 100;

    public static string? Fault(ReadOnlySpan<char> text, string what)
    {
        if (text.IsEmpty) return $"An empty text is no {what}: write small letters, digits, hyphens and full stops, like 'mar-rwa-2025'.";
        if (text.Length > Longest) return $"'{TextCode.Quote(text)}' is no {what}: it has {text.Length} characters, at most {Longest} are allowed.";
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) continue;
            bool joins = c is '-' or '.' && i > 0 && i < text.Length - 1 && text[i - 1] is not ('-' or '.');
            if (!joins)
                return $"'{TextCode.Quote(text)}' is no {what}: '{c}' at position {i + 1} cannot stand there; write small letters and digits, joined by single hyphens or full stops.";
        }

        return null;
    }
}
