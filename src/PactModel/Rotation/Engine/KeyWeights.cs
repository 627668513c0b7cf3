using System.Buffers;

namespace PactModel;

/// <summary>Weighs keys by a collation whose letters were looked up once.</summary>
internal sealed class KeyWeights
{
    private static readonly KeyWeights s_latin = new(Collation.Latin);

    private readonly Collation _collation;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _letters;
    private readonly (string From, string To)[] _folds;
    private readonly SearchValues<char> _folded;
    private readonly string _ignored;
    private readonly int _longest;

    private KeyWeights(Collation collation)
    {
        _collation = collation;
        Dictionary<string, int> letters = new(StringComparer.Ordinal);
        for (int i = 0; i < collation.Alphabet.Count; i++) letters.TryAdd(collation.Alphabet[i].ToUpperInvariant(), i + 2);
        _letters = letters.GetAlternateLookup<ReadOnlySpan<char>>();
        _ignored = collation.Ignored.ToUpperInvariant();
        _longest = collation.Alphabet.Count == 0 ? 1 : collation.Alphabet.Max(letter => letter.Length);
        _folds = [.. collation.Folds.Select(fold => (fold.From.ToUpperInvariant(), fold.To.ToUpperInvariant()))];
        _folded = SearchValues.Create([.. _folds.Select(fold => fold.From[0])]);
    }

    /// <summary>Returns the weights by a collation; those of the Latin letters, by which most orders go, are made once.</summary>
    public static KeyWeights Of(Collation collation) => collation == Collation.Latin ? s_latin : new(collation);

    /// <summary>Returns the weights of a key, to be compared one by one, a shorter key first.</summary>
    public int[] Weigh(string key)
    {
        string text = Fold(key.ToUpperInvariant());
        return Weigh(text, out _);
    }

    /// <summary>Returns the first letter of a key that the collation does not have, in capitals; null if it has all.</summary>
    public string? ForeignLetter(string key)
    {
        string text = Fold(key.ToUpperInvariant());
        _ = Weigh(text, out int? foreign);
        if (foreign is not { } at) return null;
        return at + 1 < text.Length && char.IsSurrogatePair(text, at) ? text.Substring(at, 2) : text[at].ToString();
    }

    private int[] Weigh(string text, out int? foreign)
    {
        foreign = null;
        List<int> weighed = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int weight = 0;
            int length = Math.Min(_longest, text.Length - at);
            while (length > 0 && !_letters.TryGetValue(text.AsSpan(at, length), out weight)) length--;
            if (length > 0) weighed.Add(weight);
            else if (char.IsWhiteSpace(text[at])) AddSpace(weighed);
            else if (!_ignored.Contains(text[at], StringComparison.Ordinal))
            {
                weighed.Add(_collation.Alphabet.Count + 2 + text[at]);
                if (foreign is null && char.IsLetter(text, at)) foreign = at;
            }

            at += Math.Max(1, length);
        }

        return [.. weighed];
    }

    private void AddSpace(List<int> weighed)
    {
        if (_collation.Mode == CollationMode.WordByWord && weighed.Count > 0 && weighed[^1] != 1) weighed.Add(1);
    }

    /// <summary>Reads letters as others; most keys have none of those letters.</summary>
    private string Fold(string text)
    {
        if (!text.AsSpan().ContainsAny(_folded)) return text;
        foreach ((string from, string to) in _folds) text = text.Replace(from, to, StringComparison.Ordinal);
        return text;
    }
}
