namespace PactModel.Json;

/// <summary>The codes of findings that concern the document itself rather than the model it holds.</summary>
internal static class JsonFindings
{
    public const string Syntax = "json.syntax";
    public const string Encoding = "json.encoding";
    public const string TooLarge = "json.too-large";
    public const string TooDeep = "json.too-deep";
    public const string TooLong = "json.text-too-long";
    public const string LoneSurrogate = "json.lone-surrogate";
    public const string WrongKind = "json.wrong-kind";
    public const string Null = "json.null";
    public const string MissingMember = "json.member-missing";
    public const string UnknownMember = "json.member-unknown";
    public const string DuplicateMember = "json.member-duplicate";
    public const string MissingType = "json.type-missing";
    public const string UnknownType = "json.type-unknown";
    public const string UnknownName = "json.name-unknown";
    public const string InvalidText = "json.text-invalid";
    public const string InvalidNumber = "json.number-invalid";
    public const string InvalidDay = "json.day-invalid";
    public const string InvalidPeriod = "json.period-invalid";
    public const string InvalidLanguage = "json.language-invalid";
    public const string InvalidValue = "json.value-invalid";
    public const string Format = "json.format-unknown";
}
