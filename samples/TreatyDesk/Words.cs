using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace PactModel.Samples.TreatyDesk;

/// <summary>Dates and states as the answers write them.</summary>
internal static partial class Words
{
    /// <summary>Returns a value of an enumeration for people: <c>last day for notice</c>.</summary>
    public static string Of(Enum value) => $"{value}" switch
    {
        nameof(AgreementState.SignedNotInForce) => "signed, not in force",
        { } name => BeforeCapital().Replace(name, " ").ToLowerInvariant(),
    };

    /// <summary>Returns a value of an enumeration for programs: <c>lastDayForNotice</c>.</summary>
    public static string Code(Enum value) => JsonNamingPolicy.CamelCase.ConvertName($"{value}");

    public static string Of<TState>(TState state, IReadOnlyCollection<TState> possible)
        where TState : struct, Enum =>
        possible.Count <= 1 ? Of(state) : $"{Of(state)}; perhaps {string.Join(", or ", possible.Where(s => !EqualityComparer<TState>.Default.Equals(s, state)).Select(s => Of(s)))}";

    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string? Code(LocalDate? day) => day is { } known ? Of(known) : null;

    public static string Of(LocalDate? day) => day is { } known ? Of(known) : "not known";

    public static string Of(DateSpan days)
    {
        string text = days.Earliest == days.Latest ? Of(days.Earliest) : $"{Of(days.Earliest)} to {Of(days.Latest)}";
        return days.IsQualified ? $"{text} (uncertain)" : text;
    }

    /// <summary>Returns a reason with the identifiers of its sources.</summary>
    public static string Of(Reason reason, IEnumerable<Citation> sources) =>
        $"{reason}{string.Concat(sources.Select(s => s.Source).Distinct().Select(s => $" [{s}]"))}";

    public static string Of(Reason reason) => Of(reason, reason.Sources);

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, 1000)]
    private static partial Regex BeforeCapital();
}
