using System.Globalization;
using System.Text.Json;

namespace PactModel.Json;

/// <summary>Goes back to the place of a fault.</summary>
internal static class FaultPlace
{
    /// <summary>Moves a reader from the start of a value to the token a finding is about, or to the nearest one above it.</summary>
    public static void MoveTo(ref Utf8JsonReader reader, Found found)
    {
        if (found.Offset >= 0)
        {
            while (reader.TokenStartIndex < found.Offset && reader.Read())
            {
                // Every token up to the place is passed over.
            }

            return;
        }

        foreach (string segment in found.Path.ToString().Split('/').Skip(1))
        {
            Utf8JsonReader below = reader;
            if (!TryEnter(ref below, segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))) return;
            reader = below;
        }
    }

    private static bool TryEnter(ref Utf8JsonReader reader, string segment) => reader.TokenType switch
    {
        JsonTokenType.StartObject => TryEnterMember(ref reader, segment),
        JsonTokenType.StartArray => TryEnterItem(ref reader, segment),
        _ => false,
    };

    private static bool TryEnterMember(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isWanted = !JsonText.HasLoneSurrogate(ref reader) && reader.ValueTextEquals(name);
            if (!reader.Read()) return false;
            if (isWanted) return true;
            reader.TrySkip();
        }

        return false;
    }

    private static bool TryEnterItem(ref Utf8JsonReader reader, string segment)
    {
        if (!int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int left)) return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (left-- == 0) return true;
            reader.TrySkip();
        }

        return false;
    }
}
