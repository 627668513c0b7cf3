using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>A length in months and days, so that every way of adding it is plain.</summary>
public sealed record Length(int Months, int Days)
{
    public Period Period => new PeriodBuilder { Months = Months, Days = Days }.Build();

    /// <summary>Gets the length in 4800ths of a day, by the average month of four hundred years.</summary>
    public long OnAverage => (Months * 146_097L) + (Days * 4800L);

    public LocalDate After(LocalDate day) => day.PlusMonths(Months).PlusDays(Days);

    public Length Plus(Length? other, int times = 1) => other is null ? this : new(Months + (other.Months * times), Days + (other.Days * times));
}

/// <summary>An agreement that can be left by notice within windows, and a party that joined it later: beside the clause, the days themselves, one by one.</summary>
public sealed record WindowedLeaving(LocalDate Entry, int JoinedAfter, Length? Stay, StayCountedFrom From, Length Window, Length? Every, EndBoundary? Boundary, Length Notice, int AskedAfter, int Span)
{
    private const int Decades = 40 * 366;
    private static readonly Length s_none = new(0, 0);

    /// <summary>Gets the party that joined later and gives notice.</summary>
    public static PartyCode One { get; } = P("MAR");

    public LocalDate Joined => Entry.PlusDays(JoinedAfter);

    /// <summary>Gets a day that is asked about: some years before or after the entry into force for the party.</summary>
    public LocalDate Asked => Joined.PlusDays(AskedAfter);

    public WithdrawalClause Clause => new()
    {
        Notice = new Delay { Amount = Notice.Period },
        MinimumStay = Stay?.Period,
        StayFrom = From,
        Window = Window.Period,
        WindowEvery = Every?.Period,
        WindowBoundary = Boundary,
    };

    public AgreementLifecycle Life(params AgreementEvent[] further) => VectorFacts.Life(
        [Clause, new LateJoinerClause(), new DurationClause()],
        [Deposit(P("RWA"), Entry), Deposit(P("ETH"), Entry), InForce(Entry), Deposit(One, Joined, ConsentKind.Accession), .. further]);

    /// <summary>Returns the first day of each window and the first after it, as far as decades from the entry into force.</summary>
    public IEnumerable<(LocalDate Opens, LocalDate Closes)> Windows()
    {
        LocalDate anchor = From == StayCountedFrom.PartyInForce ? Joined : Entry;
        for (int k = 0; k == 0 || Every is not null; k++)
        {
            Length until = s_none.Plus(Stay).Plus(Every, k);
            if (until.After(anchor) > Entry.PlusDays(Decades)) yield break;
            yield return (until.After(anchor), until.Plus(Window).After(anchor).PlusDays(Boundary == EndBoundary.LastDayIn ? 1 : 0));
        }
    }

    /// <summary>Returns each day on which notice can be received.</summary>
    public IReadOnlySet<LocalDate> Days()
    {
        HashSet<LocalDate> days = [];
        foreach ((LocalDate opens, LocalDate closes) in Windows())
        {
            for (LocalDate day = opens; day < closes; day = day.PlusDays(1)) days.Add(day);
        }

        return days;
    }

    /// <summary>Returns the latest day on which the party can give notice so that it is out by a day, looked for from that day back, one by one.</summary>
    public LocalDate? LatestFor(LocalDate firstDayOut)
    {
        IReadOnlySet<LocalDate> days = Days();
        for (LocalDate day = firstDayOut; day >= Joined; day = day.PlusDays(-1))
        {
            if (days.Contains(day) && Notice.After(day) <= firstDayOut) return day;
        }

        return null;
    }
}

/// <summary>Windows of days to years, once or again and again, from the ends of months as often as from elsewhere.</summary>
public static class WindowedLeavings
{
    private static readonly Gen<Length> s_length = Gen.OneOf(
        Gen.Choose(1, 40).Select(m => new Length(m, 0)),
        Gen.Choose(1, 90).Select(d => new Length(0, d)),
        from months in Gen.Choose(1, 24)
        from days in Gen.Choose(1, 35)
        select new Length(months, days));

    private static readonly Gen<LocalDate> s_day = Gen.OneOf(
        Gen.Choose(0, 3000).Select(d => new LocalDate(1988, 1, 1).PlusDays(d)),
        Gen.Choose(0, 96).Select(m => new LocalDate(1988, 1, 31).PlusMonths(m)));

    public static Arbitrary<WindowedLeaving> Leavings() => (
        from entry in s_day
        from joined in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 2500))
        from stay in s_length.OrNull()
        from counted in Gen.Elements(Enum.GetValues<StayCountedFrom>())
        from window in s_length
        from other in s_length
        from again in Gen.Frequency((2, Gen.Constant<Length?>(null)), (2, Gen.Constant<Length?>(window)), (3, Gen.Constant<Length?>(window.Plus(other))), (2, Gen.Constant(other.OnAverage < window.OnAverage ? null : other)))
        from boundary in Gen.Elements<EndBoundary?>(null, EndBoundary.FirstDayOut, EndBoundary.LastDayIn)
        from notice in s_length
        from asked in Gen.Choose(-400, 4500)
        from span in Gen.Choose(0, 1200)
        select new WindowedLeaving(entry, joined, stay, counted, window, again, boundary, notice with { Days = notice.Months > 0 ? 0 : notice.Days }, asked, span)).ToArbitrary();
}
