using System.Globalization;

namespace PactModel;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>The values can be used, but something about them deserves a look.</summary>
    Warning,

    /// <summary>The values contradict each other or the rules of the model and cannot be used as they are.</summary>
    Error,
}

/// <summary>Something noticed about a model: what, where, and what to do about it.</summary>
/// <remarks>Immutable; equal to a finding with the same code, severity, path, message, line and document.</remarks>
public sealed record Finding
{
    /// <summary>Makes a finding.</summary>
    /// <param name="code">The stable code by which programs tell findings apart, such as <c>event.party-unknown</c>.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="path">Where it is, from the root of the value that was checked.</param>
    /// <param name="message">One English sentence that says what is the case and what to do.</param>
    /// <exception cref="ArgumentException">The code or the message is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Finding(string code, FindingSeverity severity, ModelPath path, string message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        Code = code;
        Severity = severity;
        Path = path;
        Message = message;
    }

    /// <summary>Gets the stable code by which programs tell findings apart.</summary>
    public string Code { get; }

    /// <summary>Gets how much it matters.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Gets where it is.</summary>
    public ModelPath Path { get; }

    /// <summary>Gets one English sentence that says what is the case and what to do.</summary>
    public string Message { get; }

    /// <summary>Gets the line of the document where it is, counted from 1; null if the value was not read from a document.</summary>
    public int? Line { get; init; }

    /// <summary>Gets the document where it is, such as the path of a file; null if that goes without saying.</summary>
    public string? Document { get; init; }

    /// <summary>Returns document, path, line, message and code in one line.</summary>
    public override string ToString()
    {
        string line = Line is int number ? string.Create(CultureInfo.InvariantCulture, $", line {number}") : "";
        string document = Document is null ? "" : $"{Document}: ";
        return $"{document}{(Path == ModelPath.Root ? "(whole)" : Path.ToString())}{line}: {Message} [{Code}]";
    }
}
