namespace PactModel;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Nothing: <c>XXXX</c>.</summary>
    Unknown,

    /// <summary>The first two digits of the year: <c>20XX</c>.</summary>
    Century,

    /// <summary>The first three digits of the year: <c>201X</c>.</summary>
    Decade,

    /// <summary>The year: <c>2004</c>, <c>2004-XX</c>, <c>2004-XX-XX</c>.</summary>
    Year,

    /// <summary>The year and the month: <c>2004-06</c>, <c>2004-06-XX</c>.</summary>
    Month,

    /// <summary>The day: <c>2004-06-18</c>.</summary>
    Day,
}

/// <summary>The mark of doubt at the end of a date (ISO 8601-2:2019, level 1, qualification of a complete date).</summary>
[Flags]
public enum DateQualifier
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary><c>?</c>: the source of the date is not certain of it.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: the date is an estimate, near the right one.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
