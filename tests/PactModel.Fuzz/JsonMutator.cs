using System.Text;
using System.Text.Json;

namespace PactModel.Fuzz;

/// <summary>Changes JSON so that much of it stays JSON: values and members are exchanged, left out, doubled and renamed.</summary>
internal sealed class JsonMutator(Random random, IReadOnlyList<byte[]> pieces, int longest) : Mutator(random, pieces, longest)
{
    private static readonly byte[][] Literals =
    [
        .. ((string[])["null", "true", "0", "-1", "1.5", "30e-1", "1e400", "2147483648", "\"\"", "{}", "[]", "[[]]", "\"\\uD800\"", "\"\\u0041\"", "\"\u00E9\uD83D\uDE00\"", "{\"\":1}", "{\"en\":\"x\"}", "[null]"])
            .Select(Encoding.UTF8.GetBytes),
    ];

    private readonly Dictionary<byte[], Map> _maps = [];

    public override byte[] Change(IReadOnlyList<byte[]> corpus, int parent)
    {
        byte[] bytes = corpus[parent];
        Map map = MapOf(bytes);
        if (map.Values.Count == 0 || Random.Next(8) == 0) return base.Change(corpus, parent);
        int steps = 1 << Random.Next(3);
        for (int i = 0; i < steps && map.Values.Count > 0; i++)
        {
            byte[] changed = Step(bytes, map, corpus);
            if (changed.Length <= Longest) bytes = changed;
            if (i + 1 < steps) map = Map.Of(bytes);
        }

        return bytes;
    }

    private byte[] Step(byte[] bytes, Map map, IReadOnlyList<byte[]> corpus)
    {
        Range value = map.Values[Random.Next(map.Values.Count)];
        switch (Random.Next(9))
        {
            case 0:
                return Replace(bytes, value, Literals[Random.Next(Literals.Length)]);
            case 1:
                return Replace(bytes, value, bytes[map.Values[Random.Next(map.Values.Count)]]);
            case 2 or 3:
                byte[] other = corpus[Random.Next(corpus.Count)];
                Map theirs = MapOf(other);
                return theirs.Values.Count == 0 ? bytes : Replace(bytes, value, other[theirs.Values[Random.Next(theirs.Values.Count)]]);
            case 4:
                return Replace(bytes, value, (byte[])[(byte)'"', .. Piece(), (byte)'"']);
            case 5:
                return Inside(bytes, value, corpus);
            case 6 when map.Names.Count > 0:
                return Replace(bytes, map.Names[Random.Next(map.Names.Count)], (byte[])[(byte)'"', .. Piece(), (byte)'"']);
            case 7 when map.Parts.Count > 0:
                return WithoutPart(bytes, map.Parts[Random.Next(map.Parts.Count)]);
            case 8 when map.Parts.Count > 0:
                Range part = map.Parts[Random.Next(map.Parts.Count)];
                Range place = map.Parts[Random.Next(map.Parts.Count)];
                return Replace(bytes, place.Start..place.Start, (byte[])[.. bytes[part], (byte)',']);
            default:
                return Inside(bytes, value, corpus);
        }
    }

    /// <summary>Changes the bytes between the ends of a value.</summary>
    private byte[] Inside(byte[] bytes, Range value, IReadOnlyList<byte[]> corpus)
    {
        (int start, int length) = value.GetOffsetAndLength(bytes.Length);
        if (length < 3) return bytes;
        List<byte> inside = [.. bytes.AsSpan(start + 1, length - 2)];
        Step(inside, corpus);
        return Replace(bytes, (start + 1)..(start + length - 1), [.. inside]);
    }

    /// <summary>Leaves out a member or an item, with the comma before or after it.</summary>
    private static byte[] WithoutPart(byte[] bytes, Range part)
    {
        int start = part.Start.Value, end = part.End.Value;
        int after = end, before = start - 1;
        while (after < bytes.Length && bytes[after] <= 32) after++;
        while (before >= 0 && bytes[before] <= 32) before--;
        if (after < bytes.Length && bytes[after] == ',') end = after + 1;
        else if (before >= 0 && bytes[before] == ',') start = before;
        return Replace(bytes, start..end, []);
    }

    private static byte[] Replace(byte[] bytes, Range place, byte[] with) =>
        [.. bytes.AsSpan(0, place.Start.Value), .. with, .. bytes.AsSpan(place.End.Value)];

    private Map MapOf(byte[] bytes)
    {
        if (_maps.TryGetValue(bytes, out Map? map)) return map;
        map = Map.Of(bytes);
        _maps.Add(bytes, map);
        return map;
    }

    /// <summary>Where values, names of members, and whole members or items stand.</summary>
    private sealed class Map
    {
        public List<Range> Values { get; } = [];

        public List<Range> Names { get; } = [];

        public List<Range> Parts { get; } = [];

        public static Map Of(byte[] bytes)
        {
            Map map = new();
            Utf8JsonReader reader = new(bytes, new JsonReaderOptions { AllowMultipleValues = true, AllowTrailingCommas = true });
            Stack<(int Start, int PartStart)> open = [];
            int name = -1;
            try
            {
                while (reader.Read())
                {
                    int start = (int)reader.TokenStartIndex, end = (int)reader.BytesConsumed;
                    switch (reader.TokenType)
                    {
                        case JsonTokenType.PropertyName:
                            int quote = bytes.AsSpan(0, end).LastIndexOf((byte)'"');
                            map.Names.Add(start..(quote + 1));
                            name = start;
                            break;
                        case JsonTokenType.StartObject or JsonTokenType.StartArray:
                            open.Push((start, name >= 0 ? name : start));
                            name = -1;
                            break;
                        case JsonTokenType.EndObject or JsonTokenType.EndArray:
                            (int opened, int part) = open.Pop();
                            map.Add(opened, part, end, open.Count > 0);
                            break;
                        default:
                            map.Add(start, name >= 0 ? name : start, end, open.Count > 0);
                            name = -1;
                            break;
                    }
                }
            }
            catch (JsonException)
            {
                // What stands before the fault can still be changed.
            }

            return map;
        }

        private void Add(int start, int part, int end, bool isInside)
        {
            Values.Add(start..end);
            if (isInside) Parts.Add(part..end);
        }
    }
}
