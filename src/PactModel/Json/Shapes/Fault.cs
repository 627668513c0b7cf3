using System.Text;
using System.Text.Json;

namespace PactModel.Json;

/// <summary>What shapes report and how they go on after it. Every method returns false, for a reader to return.</summary>
internal static class Fault
{
    private const int Shown = 60;
    private const int LeastPart = 3;
    private const int MostParts = 3;
    private const int MostNamed = 16;

    /// <summary>Reports a value of another kind than the one wanted, and passes over it.</summary>
    public static bool WrongKind(ref Utf8JsonReader reader, ReadContext context, string wanted)
    {
        bool isNull = reader.TokenType == JsonTokenType.Null;
        context.Error(
            ref reader,
            isNull ? JsonFindings.Null : JsonFindings.WrongKind,
            isNull ? $"null is not used: write {wanted} here, or leave the member out." : $"Here stands {Kind(reader.TokenType)}: write {wanted} instead.");
        return Skip(ref reader);
    }

    /// <summary>Reports a member given before, and passes over it; the reader stands on its name.</summary>
    public static bool Duplicate(ref Utf8JsonReader reader, ReadContext context, string name)
    {
        context.Error(ref reader, JsonFindings.DuplicateMember, $"The member '{name}' is given twice: keep one.");
        return Skip(ref reader);
    }

    /// <summary>Reports a member that the object does not have, and passes over it; the reader stands on its name.</summary>
    public static bool UnknownMember(ref Utf8JsonReader reader, ReadContext context, string owner, IEnumerable<string> known)
    {
        if (!JsonText.TryGetName(ref reader, context, out string? name)) return Skip(ref reader);
        context.EnterMember(name);
        if (context.Keeps) context.Error(ref reader, JsonFindings.UnknownMember, NotOneOf(name, $"member of {owner}", known));
        else context.Error(ref reader, JsonFindings.UnknownMember, "Not kept.");
        context.Leave();
        return Skip(ref reader);
    }

    /// <summary>Reports a name with half of a surrogate pair or beyond the limit, and passes over the member.</summary>
    public static bool BrokenName(ref Utf8JsonReader reader, ReadContext context)
    {
        JsonText.TryGetName(ref reader, context, out _);
        return Skip(ref reader);
    }

    /// <summary>Passes over the value the reader stands on, or over the member on whose name it stands.</summary>
    public static bool Skip(ref Utf8JsonReader reader)
    {
        reader.TrySkip();
        return false;
    }

    /// <summary>Says that a name is not known, and which known ones are nearest.</summary>
    public static string NotOneOf(string found, string what, IEnumerable<string> known)
    {
        string[] near = [.. NearestNames.Among(found, known.Select(name => (name, name)))];
        if (near.Length == 0) near = [.. known.Where(name => Begins(name, found) || Begins(found, name)).Take(MostParts)];
        string[] all = [.. known];
        string remedy = near.Length > 0 ? $"did you mean {Join(near)}?" : all.Length == 0 ? "leave it out: there are none." : all.Length <= MostNamed ? $"use {Join(all)}." : "see the schema for the known ones.";
        return $"'{Shorten(found)}' is not a known {what}: {remedy}";
    }

    /// <summary>Returns the number the reader stands on as it was written, shortened.</summary>
    public static string Raw(ref Utf8JsonReader reader) => Shorten(JsonText.Raw(ref reader));

    public static string Shorten(ReadOnlySpan<byte> text) =>
        text.Length <= Shown ? Encoding.UTF8.GetString(text) : $"{Encoding.UTF8.GetString(text[..(Shown - 3)])}...";

    public static string Shorten(string text) => TextCode.Quote(text);

    private static bool Begins(string whole, string part) => part.Length >= LeastPart && whole.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    private static string Join(string[] names) =>
        names.Length == 1 ? $"'{names[0]}'" : $"'{string.Join("', '", names[..^1])}' or '{names[^1]}'";

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        _ => "true or false",
    };
}
