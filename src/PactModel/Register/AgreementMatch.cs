namespace PactModel;

/// <summary>An agreement that fits a query: how certainly, and why.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record AgreementMatch
{
    internal AgreementMatch()
    {
    }

    /// <summary>Gets the agreement.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>Gets whether it certainly or possibly fits.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Gets why, criterion by criterion.</summary>
    public required EquatableList<MatchReason> Reasons { get; init; }

    /// <summary>Returns the agreement, and whether it fits only possibly.</summary>
    public override string ToString() => Certainty == Certainty.Certainly ? $"{Agreement}" : $"{Agreement}, possibly";
}

/// <summary>Why an agreement fits a criterion.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record MatchReason
{
    internal MatchReason()
    {
    }

    /// <summary>Gets the criterion in English words.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets whether the agreement certainly or possibly fits it.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Gets why in one English sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the rules, clauses, events and sources it rests on, where the lifecycle was asked; otherwise empty.</summary>
    public EquatableList<Reason> Reasons { get; init; } = [];

    /// <summary>Returns criterion and sentence.</summary>
    public override string ToString() => $"{Criterion}{(Certainty == Certainty.Certainly ? "" : " (possibly)")}: {Text}";
}

/// <summary>How many agreements fit a query.</summary>
/// <remarks>Immutable; equal when both numbers are. The default value counts none.</remarks>
public readonly record struct MatchCounts
{
    /// <summary>Makes counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public MatchCounts(int certain, int possible)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(certain);
        ArgumentOutOfRangeException.ThrowIfNegative(possible);
        Certain = certain;
        Possible = possible;
    }

    /// <summary>Gets how many certainly fit.</summary>
    public int Certain { get; }

    /// <summary>Gets how many more possibly fit; those that certainly do are not among them.</summary>
    public int Possible { get; }

    /// <summary>Returns the number, and how many more are possible.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Certain}{(Possible == 0 ? "" : $" (and {Possible} possibly)")}");
}

/// <summary>Some of the agreements that a query finds, and how many there are in all.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record AgreementPage
{
    internal AgreementPage()
    {
    }

    /// <summary>Gets the agreements, in the order of the selection.</summary>
    public required EquatableList<Agreement> Agreements { get; init; }

    /// <summary>Gets how many come before them.</summary>
    public required int Skipped { get; init; }

    /// <summary>Gets how many there are in all.</summary>
    public required int Total { get; init; }

    /// <summary>Gets whether there are more after them.</summary>
    public bool HasMore => Skipped + Agreements.Count < Total;
}

/// <summary>How a query is answered: what is looked at, in which order, by which way.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record QueryPlan
{
    internal QueryPlan()
    {
    }

    /// <summary>Gets the steps; those within another one stand deeper. A register of several segments has the steps of each.</summary>
    public required EquatableList<QueryStep> Steps { get; init; }

    /// <summary>Returns one line for each step, indented.</summary>
    public override string ToString() => string.Join('\n', (IEnumerable<QueryStep>)Steps);
}

/// <summary>One step of a plan.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record QueryStep
{
    internal QueryStep()
    {
    }

    /// <summary>Gets how deep it lies within other steps; zero is the whole.</summary>
    public required int Depth { get; init; }

    /// <summary>Gets what is asked, in English words.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets by which way: <c>list</c>, <c>bitmap</c>, <c>time index</c>, <c>day index</c>, <c>check of each</c> ...</summary>
    public required string Access { get; init; }

    /// <summary>Gets how many agreements can fit at most.</summary>
    public required int Estimate { get; init; }

    /// <summary>Returns the step in one line, indented.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{new string(' ', 2 * Depth)}{Criterion} [{Access}, at most {Estimate}]");
}
