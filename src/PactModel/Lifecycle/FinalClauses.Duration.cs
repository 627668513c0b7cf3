using NodaTime;

namespace PactModel;

/// <summary>How an agreement with a fixed term goes on when the term is over.</summary>
public enum RenewalKind
{
    /// <summary>It does not: it expires unless it is extended.</summary>
    None,

    /// <summary>By periods, unless notice arrives in time.</summary>
    Tacit,

    /// <summary>By agreement, each time recorded as an extension.</summary>
    ByAgreement,
}

/// <summary>How long the agreement lasts.</summary>
/// <remarks>
/// Without a term and without an end it is without limit. The k-th renewal ends at the start plus the term plus k renewal
/// periods, never chained from month end to month end. Late notice stops the next renewal, not this one.
/// </remarks>
public sealed partial record DurationClause : FinalClause
{
    /// <summary>Gets the first term, or null if it is without limit or its end is given.</summary>
    public Period? Term { get; init; }

    /// <summary>Gets the day from which the term counts, or null for the entry into force.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets the end of the first term where the text gives it as a day, or null.</summary>
    public EndDate? Until { get; init; }

    /// <summary>Gets what the day is that start plus term gives, or null for the first day out.</summary>
    public EndBoundary? Boundary { get; init; }

    /// <summary>Gets how a term that ends in a month without such a day is counted.</summary>
    public MonthEndRule MonthEnd { get; init; }

    /// <summary>Gets how it goes on after the term.</summary>
    public RenewalKind Renewal { get; init; }

    /// <summary>Gets the period of each tacit renewal, or null for the length of the first term.</summary>
    public Period? RenewalPeriod { get; init; }

    /// <summary>Gets how many tacit renewals there are at most, or null if there is no limit.</summary>
    public int? MaximumRenewals { get; init; }

    /// <summary>Gets the notice that stops a tacit renewal: counted from its receipt it must end while the agreement is still in force; or null if it is not known.</summary>
    public Delay? Notice { get; init; }

    /// <summary>Gets whether it is not known how the text counts the notice; every way is then reckoned with.</summary>
    public bool NoticeCountingNotKnown { get; init; }

    /// <summary>Gets whether one party's notice of non-renewal ends the agreement for all, however many others remain.</summary>
    /// <remarks>Without it only that party is out when the term is over. Between two parties it goes without saying.</remarks>
    public bool EndsForAll { get; init; }

    /// <summary>Gets whether the duration has no limit.</summary>
    public bool IsUnlimited => Term is null && Until is null;

    private protected override string Sentence
    {
        get
        {
            if (IsUnlimited) return "It is of unlimited duration.";
            string term = Until is { } end ? $"It lasts until {end}" : $"It lasts for {PeriodText.Describe(Term!)} from {From?.ToString() ?? "its entry into force"}";
            string limit = MaximumRenewals is int most ? $" at most {PeriodText.Times(most)}" : "";
            return Renewal switch
            {
                RenewalKind.Tacit => $"{term} and is tacitly renewed{limit} for {PeriodText.Describe(RenewalPeriod ?? Term)} at a time" +
                    (Notice is null ? " unless a party objects in time" : $" unless a party gives notice, which must have run out while it is still in force; it takes effect {Notice.Describe()} its receipt") +
                    (EndsForAll ? "; that ends the agreement for all." : "."),
                RenewalKind.ByAgreement => $"{term} and can be renewed by agreement.",
                _ => $"{term}.",
            };
        }
    }

    private protected override void CheckCase(Checker checker, ConditionLimits limits)
    {
        CheckPeriod.Positive(checker, "term", Term);
        CheckPeriod.Positive(checker, "renewalPeriod", RenewalPeriod);
        CheckPeriod.Delay(checker, "notice", Notice);
        if (Term is not null && Until is not null)
            checker.ErrorAt("until", LifecycleFindings.DurationUnclear, "A first term has either a length or an end: give just one.");

        if (Renewal == RenewalKind.Tacit && Term is null && RenewalPeriod is null)
            checker.ErrorAt("renewalPeriod", LifecycleFindings.DurationUnclear, "A tacit renewal needs the period for which it renews.");

        if (Renewal == RenewalKind.Tacit && RenewalPeriod is not null && IsUnlimited)
            checker.ErrorAt("term", LifecycleFindings.DurationUnclear, "A tacit renewal follows a first term: give its length, or its end.");

        if (Renewal == RenewalKind.None && (RenewalPeriod is not null || MaximumRenewals is not null || Notice is not null))
            checker.WarningAt("renewal", LifecycleFindings.DurationUnclear, "The period, number and notice of renewals are those of a tacit renewal, which the clause does not say: give it, or leave them out.");
        if (Renewal != RenewalKind.Tacit && EndsForAll)
            checker.WarningAt("endsForAll", LifecycleFindings.DurationUnclear, "A notice of one party ends it for all where it stops a tacit renewal, which the clause does not say: give that, or leave this out.");
        if (Until is not null && Boundary is not null)
            checker.WarningAt("boundary", LifecycleFindings.DurationUnclear, "The end that the text gives as a day says itself which side of it is meant: the boundary beside it is not used.");
        if (MaximumRenewals < 1)
            checker.ErrorAt("maximumRenewals", LifecycleFindings.NumberTooSmall, "The number of renewals must be at least one; leave renewals out instead.");
    }
}

/// <summary>The agreement ends when fewer parties remain (VCLT 55 leaves it in force where the text does not say so).</summary>
public sealed partial record MinimumPartiesClause : FinalClause
{
    /// <summary>Gets the number of parties below which it ends.</summary>
    public required int Count { get; init; }

    /// <summary>Gets the delay from the day on which too few remain, or null for that day itself.</summary>
    public Delay? Delay { get; init; }

    private protected override string Sentence => Delay is null
        ? $"It ends when fewer than {PeriodText.Number(Count)} parties remain."
        : $"It ends {Delay.Describe($"fewer than {PeriodText.Number(Count)} parties remain")}.";

    private protected override void CheckCase(Checker checker, ConditionLimits limits)
    {
        if (Count < 2) checker.ErrorAt("count", LifecycleFindings.NumberTooSmall, "An agreement needs two parties anyway: the number must be at least two.");
        CheckPeriod.Delay(checker, "delay", Delay);
    }
}

/// <summary>After what obligations survive.</summary>
public enum SurvivalAfter
{
    /// <summary>After the end of the agreement, or the leaving of a party while it goes on.</summary>
    EndOrLeaving,

    /// <summary>After the provisional application by a party for which the agreement did not enter into force, whatever ended it.</summary>
    ProvisionalApplication,
}

/// <summary>Obligations that survive the end, with their own end.</summary>
/// <remarks>
/// A term counts from the end of the agreement; for a party that leaves while it goes on, from its first day out; after provisional
/// application, from the first day on which the party no longer applies it.
/// </remarks>
public sealed partial record SurvivalClause : FinalClause
{
    /// <summary>Gets what survives, in a line.</summary>
    public required string Obligations { get; init; }

    /// <summary>Gets after what they survive.</summary>
    public SurvivalAfter After { get; init; }

    /// <summary>Gets for how long after the end, or null if that is not limited by a period.</summary>
    public Period? Term { get; init; }

    /// <summary>Gets the day until which they survive, or null if that is not a fixed day.</summary>
    public EndDate? Until { get; init; }

    private protected override string Sentence =>
        $"After its {(After == SurvivalAfter.ProvisionalApplication ? "provisional application" : "end")} these obligations survive{(Term is null ? "" : $" for {PeriodText.Describe(Term)}")}{(Until is { } end ? $" until {end}" : "")}: {Obligations}.";

    private protected override void CheckCase(Checker checker, ConditionLimits limits) => CheckPeriod.Positive(checker, "term", Term);
}
