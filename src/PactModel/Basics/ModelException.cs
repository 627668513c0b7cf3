using System.Globalization;

namespace PactModel;

/// <summary>Thrown when values that contradict each other, or the rules of the model, are put together.</summary>
/// <remarks>The message names the member and the fix; <see cref="Findings"/> holds all that was found, not only the first.</remarks>
public sealed class ModelException : Exception
{
    /// <summary>Makes an exception from what was found.</summary>
    /// <param name="what">What could not be made, such as <c>agreement 'mar-rwa-military-2025'</c>.</param>
    /// <param name="findings">What was found; at least one.</param>
    /// <exception cref="ArgumentException">There is no finding.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ModelException(string what, IEnumerable<Finding> findings)
        : this(what, findings.ToEquatableList())
    {
    }

    /// <summary>The most findings that the message tells.</summary>
    private const int MostTold = 20;

    private ModelException(string what, EquatableList<Finding> findings)
        : base(Describe(what, findings)) => Findings = findings;

    /// <summary>Gets everything that was found.</summary>
    public EquatableList<Finding> Findings { get; }

    private static string Describe(string what, EquatableList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(what);
        if (findings.Count == 0) throw new ArgumentException("At least one finding is needed.", nameof(findings));
        string told = string.Join("; ", ((IEnumerable<Finding>)findings).Take(MostTold));
        string more = findings.Count > MostTold ? string.Create(CultureInfo.InvariantCulture, $" ({findings.Count - MostTold} more in Findings)") : "";
        return $"Cannot make {what}: {told}{more}";
    }
}
