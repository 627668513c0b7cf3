using System.Globalization;
using System.Text.Json;

namespace PactModel.Json;

/// <summary>Thrown when a document cannot be read: it tells the first error and holds the others.</summary>
/// <remarks>
/// <see cref="JsonException.Path"/> is the JSON pointer (RFC 6901) of the first error, and the message counts lines
/// from 1. <see cref="JsonException.LineNumber"/> counts from 0, as it does for every <see cref="JsonException"/>.
/// </remarks>
public sealed class PactJsonException : JsonException
{
    internal PactJsonException(string what, EquatableList<Finding> findings, int more)
        : this(what, findings, FirstError(findings), more)
    {
    }

    private PactJsonException(string what, EquatableList<Finding> findings, Finding first, int more)
        : base(Describe(what, first, findings.Count - 1 + more), first.Path.ToString(), first.Line - 1, null) =>
        Findings = findings;

    /// <summary>Gets everything that was found, in the order of the document, up to <see cref="PactJsonOptions.MaxFindings"/>.</summary>
    public EquatableList<Finding> Findings { get; }

    private static Finding FirstError(EquatableList<Finding> findings) =>
        findings.First(f => f.Severity == FindingSeverity.Error);

    private static string Describe(string what, Finding first, int others)
    {
        string text = $"Cannot read {what}: {first}";
        return others == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text} ({others} more in Findings)");
    }
}
