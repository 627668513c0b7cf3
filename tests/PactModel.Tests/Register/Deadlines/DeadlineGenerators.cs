using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PactModel.Tests.Lifecycle;

namespace PactModel.Tests.Registers.Deadlines;

/// <summary>A register of small agreements with plausible histories, and some with a commission, a mission and roles that end.</summary>
public sealed record HistoricRegister(EquatableList<Agreement> Agreements, LocalDate First, LocalDate Last)
{
    public Register Register => Register.Of((IEnumerable<Agreement>)Agreements);
}

public static class DeadlineGenerators
{
    private static readonly PartyCode s_one = PartyCode.Parse("MAR"), s_other = PartyCode.Parse("RWA");

    public static Arbitrary<HistoricRegister> Registers() => (
        from histories in Gen.NonEmptyListOf(LifecycleGenerators.WidenedHistories().Generator)
        from seeds in Gen.ListOf(Gen.Choose(0, 10_000), 8)
        from first in Gen.Choose(-100, 1700)
        from days in Gen.Choose(0, 900)
        let start = NaiveLifecycle.First.PlusDays(first)
        select new HistoricRegister(
            histories.Take(6).Select((h, i) => Agreement(h.Widened, i, seeds[i % seeds.Count] + i)).ToEquatableList(), start, start.PlusDays(days))).ToArbitrary();

    private static Agreement Agreement(LifecycleFacts facts, int index, int seed)
    {
        LocalDate day = NaiveLifecycle.First.PlusDays(seed % 1600);
        return new Agreement(new AgreementFacts
        {
            Id = AgreementId.Parse($"a-{index}"),
            Title = new LocalizedText("en", $"Agreement {index}"),
            IsClosed = facts.IsClosed,
            Parties = facts.Parties.Select(p => new AgreementParty { Party = p.Party, Until = seed % 5 == 0 ? new EndDate(day.PlusDays(40), (EndBoundary)(seed % 3)) : null }).ToEquatableList(),
            Clauses = seed % 4 == 1 ? [.. facts.Clauses.Where(c => c is not DurationClause), Renewed] : facts.Clauses,
            Events = facts.Events,
            Bodies = seed % 3 == 0 ? [Commission(day, seed), Mission(day, seed)] : [],
        });
    }

    private static DurationClause Renewed { get; } = new() { Term = Period.FromYears(1), Renewal = RenewalKind.Tacit, Notice = Delay.OfDays(90) };

    private static Commission Commission(LocalDate day, int seed)
    {
        Rotation alternating = Rotation.Alternating(s_one, s_other);
        return new Commission
        {
            Id = BodyId.Parse("commission"),
            Name = new LocalizedText("en", "Commission"),
            Ended = seed % 7 == 0 ? new EndDate(day.PlusDays(200), EndBoundary.LastDayIn) : null,
            Rotation = new Rotation(alternating.Rules with
            {
                Sessions =
                [
                    new Session { From = day },
                    new Session { From = day.PlusDays(300), Status = seed % 2 == 0 ? SessionStatus.Planned : SessionStatus.Held },
                ],
                Cadences = [new EveryPeriod { Period = Period.FromMonths(10) }],
            }),
        };
    }

    private static Mission Mission(LocalDate day, int seed) => new()
    {
        Id = BodyId.Parse("mission"),
        Name = new LocalizedText("en", "Mission"),
        Members = [new BodyMember { Party = s_one, Until = new EndDate(PartialDate.OfMonth(day.Year, day.Month), EndBoundary.NotSettled) }],
        Mandates = [new Mandate { From = day, Length = Period.FromMonths(3) }, new Mandate { From = day.PlusDays(seed % 200), Length = Period.FromMonths(6) }],
    };
}
