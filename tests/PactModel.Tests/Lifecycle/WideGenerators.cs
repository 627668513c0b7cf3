using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PactModel.Tests.Lifecycle;

/// <summary>A history with renewals, extensions, answers to notices, provisional application and perhaps a parent.</summary>
public sealed record WideHistory(LifecycleFacts Facts, ParentDays? Parent)
{
    private static readonly AgreementId s_parent = AgreementId.Parse("parent");

    /// <summary>Gets the facts with the clause that names the parent, if there is one.</summary>
    public LifecycleFacts All => Parent is null ? Facts : Facts with { Clauses = [.. Facts.Clauses, new DependenceClause { Parent = s_parent, EndsWithParent = Parent.EndsIt }] };

    /// <summary>Gets the surroundings in which the parent is found.</summary>
    public LifecycleSurroundings Surroundings
    {
        get
        {
            if (Parent is null) return LifecycleSurroundings.Alone;
            AgreementEvent[] events = [VectorFacts.InForce(Parent.Entry), .. Parent.End is { } end ? [new Terminated { Dated = end }] : Array.Empty<AgreementEvent>()];
            AgreementLifecycle parent = VectorFacts.Life([], events);
            return new LifecycleSurroundings { Agreements = id => id == s_parent ? parent : null };
        }
    }

    /// <summary>Gets the lifecycle.</summary>
    public AgreementLifecycle Life => new(All, Surroundings);
}

/// <summary>Histories made of those of <see cref="LifecycleGenerators"/>, with more clauses and more events.</summary>
public static class WideGenerators
{
    private static readonly Gen<FinalClause?> s_duration =
        from kind in Gen.Choose(0, 3)
        from term in Gen.Choose(100, 700)
        from renewal in Gen.Choose(30, 400)
        from notice in Gen.Choose(0, 120)
        select kind switch
        {
            0 => null,
            1 => new DurationClause { Term = Period.FromDays(term) },
            _ => (FinalClause)new DurationClause { Term = Period.FromDays(term), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromDays(renewal), Notice = Delay.OfDays(notice) },
        };

    public static Arbitrary<WideHistory> WideHistories() => (
        from history in LifecycleGenerators.Histories().Generator
        from duration in s_duration
        from days in Gen.ListOf(Gen.Choose(1, 600), 8)
        from kinds in Gen.Choose(0, (1 << 10) - 1)
        select Widened(history.Facts, duration, [.. days], kinds)).ToArbitrary();

    private static WideHistory Widened(LifecycleFacts facts, FinalClause? duration, int[] days, int kinds)
    {
        bool Has(int bit) => (kinds & (1 << bit)) != 0;
        List<FinalClause> clauses = [.. facts.Clauses.Where(c => c is not DurationClause)];
        if (duration is not null) clauses.Add(duration);
        bool tacit = duration is DurationClause { Renewal: RenewalKind.Tacit };
        List<AgreementEvent> events = [.. facts.Events.Select(e => tacit && Has(0) && e is NoticeGiven notice ? notice with { Kind = NoticeKind.NonRenewal } : e)];
        if (Has(1))
        {
            events.Add(new ProvisionalApplicationBegan { Dated = NaiveLifecycle.First.PlusDays(days[0]) });
            if (Has(2)) events.Add(new ProvisionalApplicationEnded { Dated = NaiveLifecycle.First.PlusDays(days[0] + days[1]) });
        }

        if (Has(3) && duration is not null) events.Add(new Extended { Dated = NaiveLifecycle.First.PlusDays(days[2]), By = Period.FromDays(days[3]) });
        if (Has(4) && events.Find(e => e is NoticeGiven) is { } given && !events.Exists(e => e is NoticeRevoked && e.Parties[0] == given.Parties[0])) events.AddRange(Answers(given, days[4], days[5], kinds >> 5));
        LocalDate entry = NaiveLifecycle.First.PlusDays(days[6]);
        ParentDays? parent = (kinds >> 7) switch
        {
            0 => new ParentDays(entry, null, EndsIt: true),
            1 => new ParentDays(entry, entry.PlusDays(days[7]), EndsIt: true),
            2 => new ParentDays(entry, entry.PlusDays((days[7] % 100) + 1), EndsIt: true),
            3 => new ParentDays(entry, entry.PlusDays(days[7]), EndsIt: false),
            _ => null,
        };
        return new WideHistory(facts with { Clauses = [.. clauses], Events = [.. events] }, parent);
    }

    /// <summary>Returns what is done about a notice: it is suspended, and perhaps resumed, or its period is extended.</summary>
    private static IEnumerable<AgreementEvent> Answers(AgreementEvent notice, int after, int later, int kind)
    {
        LocalDate day = notice.Received!.Value.Earliest.PlusDays(after % 100);
        if ((kind & 3) == 3) return [new NoticePeriodExtended { Parties = notice.Parties, Dated = day, Until = new EndDate(day.PlusDays(later), EndBoundary.FirstDayOut) }];
        NoticeSuspended suspended = new() { Parties = notice.Parties, Dated = day, Clock = (NoticeClock)(kind & 3) };
        return later % 4 == 0 ? [suspended] : [suspended, new NoticeResumed { Parties = notice.Parties, Dated = day.PlusDays(later) }];
    }
}
