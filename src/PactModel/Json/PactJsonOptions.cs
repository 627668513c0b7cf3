namespace PactModel.Json;

/// <summary>What reading a document allows.</summary>
/// <remarks>Immutable; equal to options with the same values. The limits hold before anything is built from the text.</remarks>
public sealed record PactJsonOptions
{
    private const int Deepest = 1000;

    /// <summary>Gets the options used where none are given.</summary>
    public static PactJsonOptions Default { get; } = new();

    /// <summary>Gets the most bytes of UTF-8 a document, or a line of a stream, may have; 64 MiB by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDocumentBytes { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>Gets the most bytes of UTF-8, escapes counted as written, a text or a member's name may have; 1 MiB by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxStringBytes { get; init => field = AtLeastOne(value); } = 1024 * 1024;

    /// <summary>Gets how deep objects and lists may be nested; 64 by default, 1000 at most, since each level takes room on the stack.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1000.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Deepest);
            field = AtLeastOne(value);
        }
    } = 64;

    /// <summary>Gets the states, organisations and areas that are known before a document declares its own; the built-in ones by default.</summary>
    public ReferenceData Reference
    {
        get => field ?? ReferenceData.BuiltIn;
        init;
    }

    /// <summary>Gets how many findings are kept; 100 by default. Those beyond are counted only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFindings { get; init => field = AtLeastOne(value); } = 100;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
