using System.Diagnostics.CodeAnalysis;

namespace PactModel;

/// <summary>A text in one or more languages, by BCP 47 language tag.</summary>
/// <remarks>
/// Immutable. Tags keep the case BCP 47 recommends (<c>en</c>, <c>fr-CH</c>, <c>zh-Hant</c>) and are ordered by their
/// characters, so two texts with the same entries are equal however they were given. Never empty, no entry is blank.
/// </remarks>
public sealed partial class LocalizedText : IEquatable<LocalizedText>
{
    private readonly KeyValuePair<string, string>[] _texts;

    /// <summary>Makes a text in one language.</summary>
    /// <exception cref="ArgumentException">The tag is not a BCP 47 tag, or the text is blank.</exception>
    public LocalizedText(string language, string text)
        : this((IEnumerable<KeyValuePair<string, string>>)[KeyValuePair.Create(language, text)])
    {
    }

    /// <summary>Makes a text in several languages.</summary>
    /// <exception cref="ArgumentException">There is no entry, a tag is not a BCP 47 tag or stands twice, or a text is blank.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        SortedList<string, string> sorted = new(StringComparer.Ordinal);
        foreach ((string language, string text) in texts)
        {
            if (!TryNormaliseTag(language, out string? tag))
                throw new ArgumentException($"'{language}' is not a BCP 47 language tag; write one like 'en' or 'fr-CH'.", nameof(texts));
            if (string.IsNullOrWhiteSpace(text))
                throw new ArgumentException($"The text for '{tag}' is blank; leave the language out instead.", nameof(texts));
            if (!sorted.TryAdd(tag, text))
                throw new ArgumentException($"The language '{tag}' is given twice; keep one.", nameof(texts));
        }

        if (sorted.Count == 0) throw new ArgumentException("A text needs at least one language.", nameof(texts));
        _texts = [.. sorted];
    }

    private LocalizedText(KeyValuePair<string, string>[] texts) => _texts = texts;

    /// <summary>Makes a text of entries that were checked one by one: at least one, tags in their usual case and each once, no blank text.</summary>
    internal static LocalizedText OfChecked(KeyValuePair<string, string>[] texts)
    {
        if (texts.Length > 1) Array.Sort(texts, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new LocalizedText(texts);
    }

    /// <summary>Gets the languages in which the text is given, in the order of their characters.</summary>
    public IReadOnlyList<string> Languages => Array.ConvertAll(_texts, entry => entry.Key);

    /// <summary>Gets the entries, in the order of the languages' characters.</summary>
    public IEnumerable<KeyValuePair<string, string>> Entries => _texts;

    /// <summary>Returns the text in a language, or null if it is not given in just that language.</summary>
    public string? this[string language] =>
        TryNormaliseTag(language, out string? tag) ? Find(tag) : null;

    /// <summary>
    /// Returns the text in a language; failing that in the same language with fewer subtags (<c>fr-CH</c>, then
    /// <c>fr</c>), failing that in English, failing that in the first language given (RFC 4647, lookup).
    /// </summary>
    public string In(string language) => Nearest(language) ?? Find("en") ?? _texts[0].Value;

    /// <summary>Returns the text in a language; failing that in the same language with fewer subtags; null if there is none of these.</summary>
    internal string? Nearest(string language)
    {
        if (!TryNormaliseTag(language, out string? tag)) return null;
        for (string range = tag; ;)
        {
            if (Find(range) is { } text) return text;
            int cut = range.LastIndexOf('-');
            if (cut < 0) return null;
            range = range[..cut];
        }
    }

    /// <summary>Returns the same text with one language added or replaced.</summary>
    /// <exception cref="ArgumentException">The tag is not a BCP 47 tag, or the text is blank.</exception>
    public LocalizedText With(string language, string text)
    {
        LocalizedText one = new(language, text);
        string tag = one._texts[0].Key;
        return OfChecked([.. _texts.Where(entry => !string.Equals(entry.Key, tag, StringComparison.Ordinal)), one._texts[0]]);
    }

    /// <summary>Says whether the other text has the same entries.</summary>
    public bool Equals(LocalizedText? other) =>
        ReferenceEquals(this, other) || (other is not null && _texts.AsSpan().SequenceEqual(other._texts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode code = default;
        foreach ((string language, string text) in _texts)
        {
            code.Add(language, StringComparer.Ordinal);
            code.Add(text, StringComparer.Ordinal);
        }

        return code.ToHashCode();
    }

    /// <summary>Says whether two texts have the same entries.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two texts differ.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>Returns the text in English, or in the first language given.</summary>
    public override string ToString() => In("en");

    private string? Find(string tag)
    {
        foreach ((string language, string text) in _texts)
        {
            if (string.Equals(language, tag, StringComparison.Ordinal)) return text;
        }

        return null;
    }

    /// <summary>Checks the shape of a BCP 47 tag and gives it the case that RFC 5646, section 2.1.1, recommends.</summary>
    internal static bool TryNormaliseTag(string? language, [NotNullWhen(true)] out string? tag)
    {
        tag = null;
        if (language is null) return false;
        if (language.Length is 2 or 3 && !language.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            tag = language;
            return true;
        }

        string[] parts = language.Split('-');
        if (parts[0].Length is < 2 or > 8 || !parts[0].All(char.IsAsciiLetter)) return false;
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i];
            if (part.Length is < 1 or > 8 || !part.All(char.IsAsciiLetterOrDigit)) return false;
            bool afterSingleton = i > 1 && parts[i - 1].Length == 1;
            parts[i] = (i, part.Length, afterSingleton) switch
            {
                ( > 0, 2, false) => part.ToUpperInvariant(),
                ( > 0, 4, false) when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
                _ => part.ToLowerInvariant(),
            };
        }

        if (parts[^1].Length == 1) return false;
        tag = string.Join('-', parts);
        return true;
    }
}
