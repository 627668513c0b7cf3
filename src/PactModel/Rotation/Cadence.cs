using NodaTime;

namespace PactModel;

/// <summary>How often sessions are to be held.</summary>
/// <remarks>
/// What comes again counts from the last session; before any was held, from the entry into force, unless a clause of its own
/// (<see cref="AfterEntryIntoForce"/>) says when the first is held.
/// A closed set: <see cref="AtLeastOncePerYear"/>, <see cref="EveryPeriod"/>, <see cref="TimesPerYear"/>, <see cref="PartOfYear"/>,
/// <see cref="AfterEntryIntoForce"/>, <see cref="OnRequest"/>, <see cref="AsNeeded"/>.
/// </remarks>
public abstract partial record Cadence
{
    private protected Cadence()
    {
    }

    /// <summary>Gets the clause in a few words.</summary>
    internal string Summary => Describe();

    /// <summary>Returns the days within which the next session is due, or null if this clause sets none for now.</summary>
    internal abstract DateSpan? Next(CadenceFacts facts);

    /// <summary>Gets whether it counts from the last session, and before any from the entry into force.</summary>
    internal virtual bool ComesAgain => true;

    /// <summary>Returns the first of the days on which it asks for a session, of those within which it is due.</summary>
    internal virtual LocalDate AskedFrom(DateSpan due) => due.Earliest;

    private protected abstract string Describe();

    /// <summary>Returns the clause in a few words.</summary>
    public sealed override string ToString() => Describe();

    private protected virtual void CheckCadence(Checker checker)
    {
    }

    /// <summary>Gets the months in each of whose spans a session is to be held each year, if the clause names some.</summary>
    private protected virtual IEnumerable<(int From, int To)> Shares => [];

    internal void Check(Checker checker, FreeDays free)
    {
        CheckCadence(checker);
        foreach ((int from, int to) in Shares)
        {
            if (free.NeverIn(from, to))
                checker.Warning(RotationFindings.CadenceExcluded, $"A session is to be held in months {from} to {to}, and all their days are excluded every year: change the clause, or the excluded periods.");
        }
    }

    /// <summary>Returns the days within a period of the day from which a first session counts: the entry into force.</summary>
    private protected static DateSpan? First(CadenceFacts facts, CalendarStep within) =>
        facts.FirstFrom is { } day && within.After(day, 1) is { } due ? new DateSpan(day, due) : null;

    private protected static void CheckPeriod(Checker checker, string member, Period? period)
    {
        if (period is not null && CalendarStep.Fault(period) is { } fault)
            checker.ErrorAt(member, RotationFindings.CadencePeriod, $"A period between sessions {fault}; write one like P6M or P1Y.");
    }
}

/// <summary>At least once in each calendar year; the first time within a year of entry into force.</summary>
public sealed partial record AtLeastOncePerYear : Cadence
{
    private protected override string Describe() => "at least once a year";

    internal override DateSpan? Next(CadenceFacts facts) => TimesPerYear.Share(facts, 1);

    private protected override IEnumerable<(int From, int To)> Shares => [(1, 12)];
}

/// <summary>Every so many months or years after the last session; the first time so long after entry into force.</summary>
public sealed partial record EveryPeriod : Cadence
{
    /// <summary>Gets the period; positive.</summary>
    public required Period Period { get; init; }

    private protected override string Describe() => $"every {RotationText.Period(Period)}";

    internal override DateSpan? Next(CadenceFacts facts)
    {
        if (facts.LastSession is not { } last) return First(facts, CalendarStep.Of(Period));
        return CalendarStep.Of(Period).After(last, 1) is { } due ? new DateSpan(last.PlusDays(1), due) : null;
    }

    /// <remarks>A period is to have passed: the days before are left free to the body, and asked of nobody.</remarks>
    internal override LocalDate AskedFrom(DateSpan due) => due.Latest;

    private protected override void CheckCadence(Checker checker) => CheckPeriod(checker, "period", Period);
}

/// <summary>So many times in each calendar year.</summary>
/// <remarks>
/// The year is divided into equal shares of whole months, one session in each. What was held besides in a share counts for the later
/// ones of that year: who met twice in the first half need not meet in the second. The first session is held within so many months of
/// entry into force as a share has.
/// </remarks>
public sealed partial record TimesPerYear : Cadence
{
    /// <summary>Gets the number of times: 1, 2, 3, 4, 6 or 12.</summary>
    public required int Times { get; init; }

    private protected override string Describe() => Times == 2 ? "twice a year" : $"{Times} times a year";

    internal override DateSpan? Next(CadenceFacts facts) => Share(facts, Times);

    internal static DateSpan? Share(CadenceFacts facts, int times)
    {
        int months = 12 / times;
        if (facts.LastSession is not { } last) return First(facts, new CalendarStep(months, 0));
        if (last.Year > 9997) return null;
        int met = Math.Max(((last.Month - 1) / months) + 1, Math.Min(facts.HeldInItsYear, times));
        LocalDate from = new LocalDate(last.Year, 1, 1).PlusMonths(met * months);
        return new DateSpan(from, from.PlusMonths(months).PlusDays(-1));
    }

    private protected override IEnumerable<(int From, int To)> Shares =>
        IsShared ? Enumerable.Range(0, Times).Select(share => ((share * 12 / Times) + 1, (share + 1) * 12 / Times)) : [];

    private bool IsShared => Times is 1 or 2 or 3 or 4 or 6 or 12;

    private protected override void CheckCadence(Checker checker)
    {
        if (IsShared) return;
        using (checker.Member("times"))
            checker.Error(RotationFindings.CadencePeriod, "Sessions are held 1, 2, 3, 4, 6 or 12 times a year, so that each share of the year is a number of whole months.");
    }
}

/// <summary>Each year in certain months, such as the last quarter; the first time in those that begin on the day of entry into force or later.</summary>
public sealed partial record PartOfYear : Cadence
{
    /// <summary>Gets the first month, 1 to 12.</summary>
    public required int FromMonth { get; init; }

    /// <summary>Gets the last month, 1 to 12; before the first if the part runs over the end of the year.</summary>
    public required int ToMonth { get; init; }

    private protected override string Describe() => FromMonth == 10 && ToMonth == 12 ? "in the last quarter of each year" : $"each year in months {FromMonth} to {ToMonth}";

    internal override DateSpan? Next(CadenceFacts facts)
    {
        if ((facts.LastSession ?? facts.FirstFrom) is not { Year: < 9990 } day) return null;
        LocalDate from = new(day.Year, FromMonth, 1);
        if (from < day || from == facts.LastSession) from = from.PlusYears(1);
        return new DateSpan(from, from.PlusMonths(((ToMonth - FromMonth + 12) % 12) + 1).PlusDays(-1));
    }

    private protected override IEnumerable<(int From, int To)> Shares => IsInYear ? [(FromMonth, ToMonth)] : [];

    private bool IsInYear => FromMonth is >= 1 and <= 12 && ToMonth is >= 1 and <= 12;

    private protected override void CheckCadence(Checker checker)
    {
        if (!IsInYear)
            checker.Error(RotationFindings.CadencePeriod, "Months are numbered 1 to 12.");
    }
}

/// <summary>The first session is held within a period of entry into force.</summary>
public sealed partial record AfterEntryIntoForce : Cadence
{
    /// <summary>Gets the period; positive.</summary>
    public required Period Within { get; init; }

    private protected override string Describe() => $"the first within {RotationText.Period(Within)} of entry into force";

    internal override bool ComesAgain => false;

    internal override DateSpan? Next(CadenceFacts facts) =>
        !facts.HasMet && facts.EntryIntoForce is { } day && CalendarStep.Of(Within).After(day, 1) is { } due ? new DateSpan(day, due) : null;

    private protected override void CheckCadence(Checker checker) => CheckPeriod(checker, "within", Within);
}

/// <summary>When a party asks for it, within a period where one is stated.</summary>
public sealed partial record OnRequest : Cadence
{
    /// <summary>Gets the period after the request, or null if none is stated.</summary>
    public Period? Within { get; init; }

    internal override bool ComesAgain => false;

    private protected override string Describe() => Within is null ? "on request" : $"on request, within {RotationText.Period(Within)}";

    internal override DateSpan? Next(CadenceFacts facts) =>
        Within is not null && facts.Request is { } day && (facts.LastSession is not { } last || last < day) && CalendarStep.Of(Within).After(day, 1) is { } due
            ? new DateSpan(day, due)
            : null;

    private protected override void CheckCadence(Checker checker) => CheckPeriod(checker, "within", Within);
}

/// <summary>As the parties see need: no session is ever overdue by this.</summary>
public sealed partial record AsNeeded : Cadence
{
    internal override bool ComesAgain => false;

    private protected override string Describe() => "as needed";

    internal override DateSpan? Next(CadenceFacts facts) => null;
}

/// <summary>Days in which no session is to be held: of one year, or of every year.</summary>
public sealed partial record ExcludedPeriod
{
    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day, included.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Gets whether the days are excluded every year. Default: in that year only.</summary>
    public bool EveryYear { get; init; }

    internal void Check(Checker checker)
    {
        if (To < From || (EveryYear && From.Year < 9999 && To >= From.PlusYears(1)))
            checker.Error(RotationFindings.CadenceExcluded, "An excluded period ends on or after its first day, and within a year of it if it comes every year.");
    }
}

/// <summary>What a cadence counts from.</summary>
/// <param name="HasMet">Whether a session was held, its day on record or not.</param>
/// <param name="LastSession">The last session, or null if its day is not on record or none was held.</param>
/// <param name="HeldInItsYear">How many were held in its year, it included.</param>
/// <param name="EntryIntoForce">The entry into force, or null if it is not given.</param>
/// <param name="Request">When a session was asked for, or null.</param>
/// <param name="IsFirstStated">Whether a clause of its own says when the first session is held.</param>
internal readonly record struct CadenceFacts(bool HasMet, LocalDate? LastSession, int HeldInItsYear, LocalDate? EntryIntoForce, LocalDate? Request, bool IsFirstStated)
{
    /// <summary>Gets the day from which the first session counts by clauses that ask for one again and again, or null if it is not known or another clause says when it is held.</summary>
    public LocalDate? FirstFrom => HasMet || IsFirstStated ? null : EntryIntoForce;

    /// <summary>Returns the fact without which a clause sets no day, if that is not known; otherwise null.</summary>
    public CadenceFact? MissingFor(Cadence clause)
    {
        if (HasMet) return LastSession is null && clause.ComesAgain ? CadenceFact.LastSession : null;
        return EntryIntoForce is null && (clause.ComesAgain || clause is AfterEntryIntoForce) ? CadenceFact.EntryIntoForce : null;
    }
}
