using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PactModel.Tests.Lifecycle;

/// <summary>A term in months from an entry into force, renewed for months at a time, perhaps so many times, and perhaps extended.</summary>
public sealed record RenewedTerm(LocalDate Entry, int Months, int Renewal, int? Most, int Notice, Longer? Extension, int AskedAfter)
{
    private const int ManyEnds = 200;
    private static readonly PartyCode s_other = VectorFacts.P("RWA");

    /// <summary>Gets the party that gives notice.</summary>
    public static PartyCode One { get; } = VectorFacts.P("MAR");

    /// <summary>Gets the day that is asked about: after everything that is recorded.</summary>
    public LocalDate Asked => (Extension?.Agreed ?? Entry).PlusDays(AskedAfter);

    public AgreementLifecycle Life(params AgreementEvent[] further)
    {
        DurationClause clause = new()
        {
            Term = Period.FromMonths(Months),
            Renewal = RenewalKind.Tacit,
            RenewalPeriod = Period.FromMonths(Renewal),
            MaximumRenewals = Most,
            Notice = Delay.OfDays(Notice),
        };
        AgreementEvent[] extended = Extension is null ? [] : [new Extended { Dated = Extension.Agreed, By = Extension.By, Until = Extension.Until }];
        return VectorFacts.Life([clause], [VectorFacts.Deposit(One, Entry), VectorFacts.Deposit(s_other, Entry), VectorFacts.InForce(Entry), .. extended, .. further]);
    }

    /// <summary>Returns the first days without the agreement, if each were the last term.</summary>
    public IEnumerable<LocalDate> Ends()
    {
        LocalDate[] plain = [.. Enumerable.Range(0, (Most ?? ManyEnds) + 1).Select(k => Entry.PlusMonths(Months + (k * Renewal)))];
        if (Extension is null) return plain;
        LocalDate old = Most is null ? plain.First(end => end >= Extension.Agreed) : plain[^1];
        LocalDate end = Extension.Until is { } until ? until.FirstDaysOut!.Value.Earliest : old + Extension.By!;
        return Enumerable.Range(0, plain.Length).Select(k => end.PlusMonths(k * Renewal));
    }

    /// <summary>Returns the first end that notice received on a day still stops, or null if the last renewal has come.</summary>
    public LocalDate? FirstStoppedFrom(LocalDate received)
    {
        foreach (LocalDate end in Most is { } most ? Ends().Take(most) : Ends())
        {
            if (received.PlusDays(Notice) < end) return end;
        }

        return null;
    }
}

/// <summary>An extension: by a period, or to a first day out.</summary>
public sealed record Longer(LocalDate Agreed, Period? By, EndDate? Until);

/// <summary>Terms of up to some years, asked about up to ten years later.</summary>
public static class RenewedTerms
{
    public static Arbitrary<RenewedTerm> Terms() => (
        from entry in Gen.Choose(0, 4000)
        from months in Gen.Choose(1, 60)
        from renewal in Gen.Choose(1, 36)
        from most in Gen.Frequency((3, Gen.Constant((int?)null)), (1, Gen.Choose(1, 6).Select(m => (int?)m)))
        from notice in Gen.Choose(0, 200)
        from kind in Gen.Choose(0, 3)
        from agreed in Gen.Choose(0, 2500)
        from longer in Gen.Choose(1, 30)
        from asked in Gen.Choose(0, 3600)
        select Made(new LocalDate(1990, 1, 1).PlusDays(entry), months, renewal, most, notice, kind, agreed, longer, asked)).ToArbitrary();

    private static RenewedTerm Made(LocalDate entry, int months, int renewal, int? most, int notice, int kind, int agreed, int longer, int asked)
    {
        RenewedTerm plain = new(entry, months, renewal, most, notice, null, asked);
        LocalDate day = entry.PlusDays(agreed);

        // An extension that comes after the last end leaves a gap, which is another rule.
        if (kind < 2 || day >= plain.Ends().Last()) return plain;
        return kind == 2
            ? plain with { Extension = new Longer(day, Period.FromMonths(longer), null) }
            : plain with { Extension = new Longer(day, null, new EndDate(plain.Ends().First(end => end >= day).PlusMonths(longer), EndBoundary.FirstDayOut)) };
    }
}
