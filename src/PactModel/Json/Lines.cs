using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace PactModel.Json;

/// <summary>Finds the lines of findings: the document is gone through again, once, and only when there is something to tell.</summary>
internal static class Lines
{
    public static EquatableList<Finding> Number(IReadOnlyList<Found> found, ReadOnlySpan<byte> utf8, int firstLine)
    {
        if (found.Count == 0) return [];
        long[] offsets = [.. found.Select(f => f.Offset)];
        if (Array.IndexOf(offsets, -1) >= 0) Locate(found, offsets, utf8);
        Finding[] findings = new Finding[found.Count];
        int[] order = [.. Enumerable.Range(0, found.Count).OrderBy(i => offsets[i])];
        int line = firstLine, at = 0;
        for (int i = 0; i < order.Length; i++)
        {
            int offset = (int)Math.Clamp(offsets[order[i]], at, utf8.Length);
            line += Ends(utf8[at..offset]);
            at = offset;
            Found one = found[order[i]];
            findings[i] = new Finding(one.Code, one.Severity, one.Path, one.Message) { Line = line };
        }

        return new EquatableList<Finding>(findings);
    }

    /// <summary>Counts the line ends as System.Text.Json does, by <c>\n</c> alone, so that a line has one number wherever it is told.</summary>
    public static int Ends<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T> => text.Count(T.CreateTruncating('\n'));

    /// <summary>Returns the offset of a place given by line and position, both counted from zero.</summary>
    public static long Offset(ReadOnlySpan<byte> utf8, long line, long position)
    {
        int at = 0;
        for (; line > 0; line--)
        {
            at += utf8[at..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(at + position, utf8.Length);
    }

    /// <summary>Returns the offset of the first byte that is not UTF-8; the length, if all are.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out int length) == OperationStatus.Done) at += length;
        return at;
    }

    /// <summary>Finds the offsets of findings of which only the path is known; a path that is not there counts as its nearest parent.</summary>
    private static void Locate(IReadOnlyList<Found> found, long[] offsets, ReadOnlySpan<byte> utf8)
    {
        Wanted root = new();
        for (int i = 0; i < found.Count; i++)
        {
            if (offsets[i] < 0) root.Add(found[i].Path, i);
        }

        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            if (reader.Read()) root.Visit(ref reader, offsets);
        }
        catch (JsonException)
        {
            // What comes after broken text has no line of its own; what was found before keeps it.
        }
    }

    /// <summary>A tree of the paths that are looked for.</summary>
    private sealed class Wanted
    {
        private readonly Dictionary<string, Wanted> _below = new(StringComparer.Ordinal);
        private readonly List<int> _here = [];

        public void Add(ModelPath path, int index)
        {
            Wanted node = this;
            foreach (string name in path.Segments)
            {
                if (!node._below.TryGetValue(name, out Wanted? next)) node._below.Add(name, next = new Wanted());
                node = next;
            }

            node._here.Add(index);
        }

        public void Visit(ref Utf8JsonReader reader, long[] offsets)
        {
            Mark(reader.TokenStartIndex, offsets);
            if (_below.Count == 0) reader.TrySkip();
            else if (reader.TokenType == JsonTokenType.StartObject) VisitMembers(ref reader, offsets);
            else if (reader.TokenType == JsonTokenType.StartArray) VisitItems(ref reader, offsets);
        }

        private void VisitMembers(ref Utf8JsonReader reader, long[] offsets)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = JsonText.HasLoneSurrogate(ref reader) ? "" : reader.GetString()!;
                reader.Read();
                if (_below.TryGetValue(name, out Wanted? next)) next.Visit(ref reader, offsets);
                else reader.TrySkip();
            }
        }

        private void VisitItems(ref Utf8JsonReader reader, long[] offsets)
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (_below.TryGetValue(i.ToString(System.Globalization.CultureInfo.InvariantCulture), out Wanted? next)) next.Visit(ref reader, offsets);
                else reader.TrySkip();
            }
        }

        /// <summary>Gives this place to all that lies here or below; what lies below overwrites it when it is met.</summary>
        private void Mark(long offset, long[] offsets)
        {
            foreach (int index in _here) offsets[index] = offset;
            foreach (Wanted next in _below.Values) next.Mark(offset, offsets);
        }
    }
}
