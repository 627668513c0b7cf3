using System.Text;

namespace PactModel;

/// <summary>Reads a packed table that is embedded in the assembly: a row a line, a kind, then fields between tabs.</summary>
internal ref struct ResourceRows
{
    private ReadOnlySpan<char> _rest;
    private ReadOnlySpan<char> _row;

    private ResourceRows(ReadOnlySpan<char> text) => _rest = text;

    /// <summary>Gets what kind of row this is: the letter at its start.</summary>
    public char Kind { get; private set; }

    public static ResourceRows Of(string text) => new(text);

    /// <summary>Reads an embedded table whole.</summary>
    public static string Load(string name)
    {
        using Stream stream = typeof(ResourceRows).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its table '{name}': build it anew.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Goes to the next row, if there is one.</summary>
    public bool Next()
    {
        if (_rest.IsEmpty) return false;
        int end = _rest.IndexOf('\n');
        ReadOnlySpan<char> line = _rest[..end];
        _rest = _rest[(end + 1)..];
        Kind = line[0];
        _row = line.Length > 1 ? line[2..] : default;
        return true;
    }

    /// <summary>Takes the row's next field; fields that are empty at the end of a row are not written.</summary>
    public ReadOnlySpan<char> Span()
    {
        int end = _row.IndexOf('\t');
        ReadOnlySpan<char> field = end < 0 ? _row : _row[..end];
        _row = end < 0 ? default : _row[(end + 1)..];
        return field;
    }

    public string Text() => TextPool.Get(Span());

    public string? TextOrNull()
    {
        ReadOnlySpan<char> field = Span();
        return field.IsEmpty ? null : TextPool.Get(field);
    }

    /// <summary>Takes two fields, English and French; the French one is empty where both are alike.</summary>
    public LocalizedText Bilingual() => BilingualOrNull() ?? throw new InvalidOperationException("A row of an embedded table lacks its name: pack the tables anew.");

    /// <summary>Takes the same two fields; null if the English one is empty.</summary>
    public LocalizedText? BilingualOrNull()
    {
        string? english = TextOrNull();
        string? french = TextOrNull() ?? english;
        return english is null ? null : new LocalizedText([KeyValuePair.Create("en", english), KeyValuePair.Create("fr", french!)]);
    }
}
