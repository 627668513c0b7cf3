namespace PactModel;

/// <summary>Weighs keys by a collation whose tables are laid out once.</summary>
internal sealed class Collator
{
    private readonly Collation _collation;
    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);
    private readonly (string From, string To)[] _folds;
    private readonly int _longest;

    public Collator(Collation collation)
    {
        _collation = collation;
        for (int i = 0; i < collation.Alphabet.Count; i++) _weights.TryAdd(collation.Alphabet[i], i + 2);
        _longest = collation.Alphabet.Count == 0 ? 1 : collation.Alphabet.Max(letter => letter.Length);
        _folds = [.. collation.Folds.Select(f => (f.From.ToUpperInvariant(), f.To.ToUpperInvariant()))];
    }

    /// <summary>Returns the weights of a key, to be compared one by one, a shorter key first.</summary>
    public int[] Weigh(string key)
    {
        string text = Fold(key.ToUpperInvariant());
        List<int> weighed = [];
        for (int at = 0; at < text.Length;)
        {
            int length = Math.Min(_longest, text.Length - at);
            while (length > 0 && !_weights.ContainsKey(text.Substring(at, length))) length--;
            if (length > 0) weighed.Add(_weights[text.Substring(at, length)]);
            else if (char.IsWhiteSpace(text[at])) AddSpace(weighed);
            else if (!_collation.Ignored.Contains(text[at], StringComparison.Ordinal)) weighed.Add(_collation.Alphabet.Count + 2 + text[at]);
            at += Math.Max(1, length);
        }

        return [.. weighed];
    }

    private void AddSpace(List<int> weighed)
    {
        if (_collation.Mode == CollationMode.WordByWord && weighed.Count > 0 && weighed[^1] != 1) weighed.Add(1);
    }

    private string Fold(string text)
    {
        foreach ((string from, string to) in _folds) text = text.Replace(from, to, StringComparison.Ordinal);
        return text;
    }
}
