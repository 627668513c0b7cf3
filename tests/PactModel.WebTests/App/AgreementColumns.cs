namespace PactModel.WebTests.App;

/// <summary>A time in force, each end with the earliest and the latest day it can be; the end is the first day out.</summary>
internal sealed record ForceColumns(string SinceEarliest, string SinceLatest, string UntilEarliest, string UntilLatest);

/// <summary>What is worth an index, as ISO days. These sort as they follow each other from the year 0000 on.</summary>
internal static class AgreementColumns
{
    public const string First = "0000-01-01";
    public const string Last = "9999-12-31";

    /// <summary>The days on which it can have been signed last.</summary>
    public static (string Earliest, string Latest) Signed(Agreement pact)
    {
        PartialDate[] dates = [.. pact.Events.OfType<SignatureGiven>().Select(s => s.Dated).OfType<PartialDate>()];
        return dates.Length == 0 ? (First, Last) : (Iso(dates.Max(d => d.Earliest)), Iso(dates.Max(d => d.Latest)));
    }

    /// <summary>The times in which it can be in force.</summary>
    public static IEnumerable<ForceColumns> Force(Agreement pact)
    {
        EquatableList<ForceSpell> spells = pact.Lifecycle.InForce();
        bool isOpen = spells.Count == 0 && pact.Lifecycle.EntryIntoForce.Kind != DateAnswerKind.None;
        bool isContested = spells.Any(s => s.Since.Kind == DateAnswerKind.Contested || s.Until.Kind == DateAnswerKind.Contested);
        if (isOpen || isContested) return [new ForceColumns(First, Last, First, Last)];
        return spells.Select(spell => new ForceColumns(
            Earliest(spell.Since), Latest(spell.Since), spell.Until.Kind == DateAnswerKind.None ? Last : Earliest(spell.Until), Latest(spell.Until)));
    }

    private static string Earliest(DateAnswer answer) => answer.Days is { } days ? Iso(days.Earliest) : answer.NotBefore is { } day ? Iso(day) : First;

    private static string Latest(DateAnswer answer) => answer.Days is { } days ? Iso(days.Latest) : Last;

    private static string Iso(LocalDate day) => PartialDate.FromLocalDate(day).ToString();
}
