namespace PactModel;

/// <summary>Where a state or territory stands in ISO 3166.</summary>
public enum IsoStatus
{
    /// <summary>It is in ISO 3166-1 now.</summary>
    Current,

    /// <summary>It was in ISO 3166-1 and is now in ISO 3166-3, the list of former names.</summary>
    Former,

    /// <summary>It was never there: it ended before the standard, or was never admitted to it.</summary>
    Never,
}
