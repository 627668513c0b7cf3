using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Agreements that depend on each other enter into force together, and end together where they say so.</summary>
public class DependenceCircleTests
{
    private static readonly PartyCode s_che = P("CHE"), s_eec = P("org:EC");

    private static AgreementLifecycle[] Linked(params LifecycleFacts[] all)
    {
        AgreementLifecycle[] lives = new AgreementLifecycle[all.Length];
        LifecycleSurroundings around = new() { Agreements = id => Array.FindIndex(all, f => f.Agreement == id) is var at and >= 0 ? lives[at] : null };
        for (int i = 0; i < all.Length; i++) lives[i] = new AgreementLifecycle(all[i], around);
        return lives;
    }

    private static AgreementId Id(int number) => AgreementId.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a{number}"));

    /// <summary>Makes one of the agreements of Switzerland and the European Community of 1999, each of which falls with any other.</summary>
    private static LifecycleFacts Sectoral(int number, params AgreementEvent[] events) => new()
    {
        Agreement = Id(number),
        IsClosed = true,
        Parties = [new LifecycleParty { Party = s_che }, new LifecycleParty { Party = s_eec }],
        Clauses =
        [
            new EntryIntoForceClause { Condition = new OnNotifications(), Delay = Delay.None with { Alignment = DelayAlignment.FirstDay(CalendarUnit.Month) } },
            new DurationClause { Term = Period.FromYears(7), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(100) },
            new WithdrawalClause { Notice = Delay.OfMonths(6), EndsForAll = true },
            .. Enumerable.Range(1, 7).Where(other => other != number).Select(other => new DependenceClause { Parent = Id(other), EndsWithParent = true }),
        ],
        Events = [Signed(D(1999, 6, 21), s_che, s_eec), .. events],
    };

    private static AgreementEvent[] Notified(PartialDate day) => [Deposit(s_che, day, ConsentKind.NotificationOfCompletedProcedures), Deposit(s_eec, day, ConsentKind.NotificationOfCompletedProcedures)];

    [Fact]
    public void EntryIntoForce_SevenThatDependOnEachOther_IsThatOfTheLast()
    {
        AgreementLifecycle[] seven = Linked([.. Enumerable.Range(1, 7).Select(n => Sectoral(n, Notified(n == 7 ? D(2002, 5, 13) : D(2001, 1, 15))))]);
        Assert.All(seven, life => Assert.Equal("2002-06-01", life.EntryIntoForce.ToString()));
        Assert.All(seven, life => Assert.Empty(life.Findings));
        Assert.All(seven, life => Assert.Equal(DateAnswerKind.None, life.InForce()[0].Until.Kind));
        AgreementLifecycle[] one = Linked([.. Enumerable.Range(1, 7).Select(n => Sectoral(n, n == 7 ? [] : Notified(D(2001, 1, 15))))]);
        Assert.All(one, life => Assert.Equal(AgreementState.SignedNotInForce, life.StatusOn(D(2010)).State));
    }

    [Fact]
    public void Until_OneOfSevenIsDenounced_AllEndWithIt()
    {
        AgreementLifecycle[] seven = Linked([.. Enumerable.Range(1, 7).Select(n => Sectoral(n, [.. Notified(D(2002, 5, 13)), .. n == 3 ? [Notice(s_che, D(2020, 2, 10))] : (AgreementEvent[])[]]))]);
        Assert.All(seven, life => Assert.Equal("2020-08-10", life.InForce()[0].Until.ToString()));
        Assert.Equal("It ends with 'a3': first day out on 2020-08-10.", seven[0].InForce()[0].Until.Reasons[0].Text.Replace("'a2'", "'a3'", StringComparison.Ordinal));
    }

    [Fact]
    public void Until_PartyLeavesOneOfTwoThatItLeavesTogether_IsOutOfBoth()
    {
        LifecycleFacts Made(int number, int other, params AgreementEvent[] events) => new()
        {
            Agreement = Id(number),
            Clauses = [new LateJoinerClause(), new WithdrawalClause { Notice = Delay.OfMonths(6) }, new DependenceClause { Parent = Id(other), PartiesLeaveWithParent = true }],
            Events = [.. ThreeInForce, .. events],
        };
        AgreementLifecycle[] two = Linked(Made(1, 2), Made(2, 1, Notice(Mar, D(2010))));
        Assert.All(two, life => Assert.Equal("2010-07-01", life.InForce(Mar)[0].Until.ToString()));
        Assert.All(two, life => Assert.Equal(PartyState.Party, life.StatusOn(D(2011), Rwa).State));
    }

    [Fact]
    public void StatusOn_TwoForEachOthersPartiesAlone_ArePartiesOfBoth()
    {
        static LifecycleFacts Made(int number, int other) => new() { Agreement = Id(number), Clauses = [new DependenceClause { Parent = Id(other), OnlyItsParties = true }], Events = [InForce(D(1994)), Deposit(Mar, D(1993, 12, 1)), Deposit(Rwa, D(1993, 12, 1))] };
        Assert.All(Linked(Made(1, 2), Made(2, 1)), life => Assert.Equal([PartyState.Party], life.StatusOn(D(1995), Mar).Possible));
    }

    [Fact]
    public void Findings_OneThatDependsOnItself_IsStillAMistake() =>
        Assert.Equal(LifecycleFindings.ParentCycle, Linked(new LifecycleFacts { Agreement = Id(1), Clauses = [new DependenceClause { Parent = Id(1), EndsWithParent = true }], Events = [InForce(D(2000))] })[0].Findings.Single().Code);

    [Fact]
    public void EntryIntoForce_MoreThanAreJudgedTogether_IsToldAsACircle()
    {
        LifecycleFacts[] Ring(int count) => [.. Enumerable.Range(0, count).Select(n => new LifecycleFacts { Agreement = Id(n), Clauses = [new EntryIntoForceClause { Condition = new OnDate { Date = D(2000 + (n % 9)) } }, new DependenceClause { Parent = Id((n + 1) % count) }] })];
        Assert.All(Linked(Ring(65)), life => Assert.Equal("2008-01-01", life.EntryIntoForce.ToString()));
        Assert.Equal(DateAnswerKind.NotKnown, Linked(Ring(66))[0].EntryIntoForce.Kind);
    }

    /// <summary>Agreements that each have a day for their entry into force and one for their end, and depend on others at random.</summary>
    public sealed record Tangle(IReadOnlyList<int> Entries, IReadOnlyList<int> Ends, IReadOnlyList<(int From, int To, bool Ends)> Edges)
    {
        public IReadOnlyList<LifecycleFacts> Facts => [.. Entries.Select((entry, i) => new LifecycleFacts
        {
            Agreement = Id(i),
            IsClosed = true,
            Parties = [new LifecycleParty { Party = Mar }, new LifecycleParty { Party = Rwa }],
            Clauses =
            [
                new EntryIntoForceClause { Condition = new OnDate { Date = Day(entry) } },
                new DurationClause { Until = new EndDate(Day(Ends[i]), EndBoundary.FirstDayOut) },
                .. Edges.Where(e => e.From == i).Select(e => new DependenceClause { Parent = Id(e.To), EndsWithParent = e.Ends }),
            ],
            Events = [SignedByTwo],
        })];

        public static PartialDate Day(int number) => PartialDate.FromLocalDate(new LocalDate(2001, 1, 1).PlusDays(number));

        /// <summary>Returns what can be reached from an agreement, itself included, over all edges or over those of ends.</summary>
        public IReadOnlyCollection<int> From(int start, bool ends)
        {
            HashSet<int> found = [start];
            while (Edges.FirstOrDefault(e => found.Contains(e.From) && (e.Ends || !ends) && !found.Contains(e.To)) is { } edge && edge != default) found.Add(edge.To);
            return found;
        }
    }

    public static class Tangles
    {
        public static Arbitrary<Tangle> Tangle() => Arb.From(
            from count in Gen.Choose(2, 6)
            from entries in Gen.Choose(0, 300).ArrayOf(count)
            from ends in Gen.Choose(400, 900).ArrayOf(count)
            from edges in Gen.Choose(0, 9)
            from pairs in (from one in Gen.Choose(0, count - 1) from step in Gen.Choose(1, count - 1) from kind in Gen.Choose(0, 1) select (one, (one + step) % count, kind == 1)).ArrayOf(edges)
            select new Tangle(entries, ends, [.. pairs.DistinctBy(p => (p.one, p.Item2))]));
    }

    [Property(Arbitrary = [typeof(Tangles)])]
    public void Times_OfAnyTangle_AreTheLatestEntryAndTheFirstEndOfThoseReached(Tangle tangle)
    {
        ArgumentNullException.ThrowIfNull(tangle);
        AgreementLifecycle[] lives = Linked([.. tangle.Facts]);
        for (int i = 0; i < lives.Length; i++)
        {
            string entry = Tangle.Day(tangle.From(i, ends: false).Max(n => tangle.Entries[n])).ToString(), end = Tangle.Day(tangle.From(i, ends: true).Min(n => tangle.Ends[n])).ToString();
            Assert.Equal((entry, end), (lives[i].EntryIntoForce.ToString(), lives[i].InForce()[0].Until.ToString()));
        }

        Assert.All(lives, life => Assert.Empty(life.Findings));
    }
}
