using System.Globalization;
using NodaTime;

namespace PactModel;

/// <summary>How long after an event something takes place, as a clause says it.</summary>
/// <remarks>
/// <para>
/// Applied in this order: the <see cref="Amount"/>; where the month lacks the day, <see cref="MonthEnd"/>; the
/// <see cref="Counting"/>; the <see cref="Alignment"/>. Nothing is moved to a working day. A later event never gives an
/// earlier day. Residual law counts no days: the default, event + N, is the practice of the Secretary-General of the
/// United Nations as depositary.
/// </para>
/// <para>Immutable; equal when all four members are (7 days and 1 week differ).</para>
/// </remarks>
public sealed partial record Delay
{
    /// <summary>Gets the delay that gives the day of the event itself.</summary>
    public static Delay None { get; } = new();

    /// <summary>Gets the amount: days, weeks, months or years, one unit only, not negative.</summary>
    public Period Amount { get; init; } = Period.Zero;

    /// <summary>Gets what months and years give when the month they end in lacks the day.</summary>
    public MonthEndRule MonthEnd { get; init; }

    /// <summary>Gets how the days are counted.</summary>
    public DayCounting Counting { get; init; }

    /// <summary>Gets the day of the calendar to which the end is moved, or null if it stays where it is.</summary>
    public DelayAlignment? Alignment { get; init; }

    /// <summary>Returns a delay of days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Delay OfDays(int days) => new() { Amount = Period.FromDays(NotNegative(days, nameof(days))) };

    /// <summary>Returns a delay of weeks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Delay OfWeeks(int weeks) => new() { Amount = Period.FromWeeks(NotNegative(weeks, nameof(weeks))) };

    /// <summary>Returns a delay of months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Delay OfMonths(int months) => new() { Amount = Period.FromMonths(NotNegative(months, nameof(months))) };

    /// <summary>Returns a delay of years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Delay OfYears(int years) => new() { Amount = Period.FromYears(NotNegative(years, nameof(years))) };

    /// <summary>Returns the delay with the amount taken several times: the k-th renewal is the start + k × the period, never chained.</summary>
    /// <param name="times">How often; 0 leaves no amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">The amount would have more than 2,147,483,647 units.</exception>
    public Delay Times(int times)
    {
        NotNegative(times, nameof(times));
        PeriodBuilder amount = new()
        {
            Years = checked(Amount.Years * times),
            Months = checked(Amount.Months * times),
            Weeks = checked(Amount.Weeks * times),
            Days = checked(Amount.Days * times),
        };
        return this with { Amount = amount.Build() };
    }

    internal void Check(Checker checker)
    {
        if (AmountFault() is { } fault)
        {
            using (checker.Member("amount")) checker.Error(DateFindings.DelayAmount, fault);
        }

        if (Alignment is null) return;
        using (checker.Member("alignment")) Alignment.Check(checker);
    }

    private string? AmountFault()
    {
        if (Amount.HasTimeComponent) return DateMessages.DelayWithTime(Amount);
        if (Amount.Years < 0 || Amount.Months < 0 || Amount.Weeks < 0 || Amount.Days < 0) return DateMessages.DelayNegative(Amount);
        int units = Used(Amount.Years) + Used(Amount.Months) + Used(Amount.Weeks) + Used(Amount.Days);
        return units > 1 ? DateMessages.DelayMixed(Amount) : null;
    }

    private static int Used(int amount) => amount == 0 ? 0 : 1;

    private static int NotNegative(int amount, string name) => amount >= 0
        ? amount
        : throw new ArgumentOutOfRangeException(name, amount, string.Create(CultureInfo.InvariantCulture, $"A delay cannot be negative: write {-(long)amount}."));
}
