namespace PactModel;

/// <summary>The codes of what can be wrong with declared areas.</summary>
internal static class AreaFindings
{
    public const string WithoutCode = "area.without-code";
    public const string Duplicate = "area.duplicate";
    public const string BroaderUnknown = "area.broader-unknown";
    public const string Cycle = "area.cycle";
    public const string Unknown = "area.unknown";
}
