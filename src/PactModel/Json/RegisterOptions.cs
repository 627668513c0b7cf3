namespace PactModel.Json;

/// <summary>What reading a register allows, and who is told how far it is.</summary>
/// <remarks>Immutable; equal to options with the same values.</remarks>
public sealed record RegisterOptions
{
    /// <summary>Gets the options used where none are given.</summary>
    public static RegisterOptions Default { get; } = new();

    /// <summary>Gets whether any error refuses the whole; otherwise what can be read is, and each error is a finding that names its file. False by default.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Gets what each document, or each line of a stream, allows and knows beforehand.</summary>
    public PactJsonOptions Json { get; init; } = PactJsonOptions.Default;

    /// <summary>Gets who is told after each file, and in streams after every thousand lines; null for nobody.</summary>
    public IProgress<RegisterProgress>? Progress { get; init; }
}

/// <summary>How far the reading of a register is.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record RegisterProgress
{
    internal RegisterProgress()
    {
    }

    /// <summary>Gets the file being read, or null for a stream.</summary>
    public string? Document { get; init; }

    /// <summary>Gets how many files have been read, or lines of a stream that are not blank.</summary>
    public required int Read { get; init; }

    /// <summary>Gets how many files there are, or null for a stream.</summary>
    public int? Total { get; init; }

    /// <summary>Gets how many agreements have been read.</summary>
    public required int Agreements { get; init; }

    /// <summary>Gets how many errors have been found.</summary>
    public required int Errors { get; init; }
}
