namespace PactModel;

/// <summary>The codes of findings about dates and delays.</summary>
internal static class DateFindings
{
    /// <summary>The amount of a delay has times of day, several units, or is negative.</summary>
    public const string DelayAmount = "delay.amount";

    /// <summary>An alignment would move a day back.</summary>
    public const string AlignmentNth = "delay.alignment-nth";
}
