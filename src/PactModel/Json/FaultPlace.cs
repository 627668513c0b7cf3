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

        foreach (string segment in found.Path.Segments)
        {
            Utf8JsonReader below = reader;
            if (reader.TokenType == JsonTokenType.StartArray && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index)) EnterItem(ref below, index);
            else if (!TryEnterMember(ref below, segment)) return;
            reader = below;
        }
    }

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

    private static void EnterItem(ref Utf8JsonReader reader, int index)
    {
        reader.Read();
        for (; index > 0; index--)
        {
            reader.TrySkip();
            reader.Read();
        }
    }
}
