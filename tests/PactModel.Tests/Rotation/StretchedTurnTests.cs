using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Which stretches an explanation cites, of rules in which everything that can count from a day does.</summary>
public sealed class StretchedTurnTests
{
    private const string Parties = "MAR RWA ETH KEN BRB MKD SWZ CZE";

    /// <summary>Swaziland and Macedonia were renamed within two years of it.</summary>
    private static readonly LocalDate s_start = new(2017, 6, 1);

    /// <summary>Just those are cited without which, everything worked out anew, another would hold the turn.</summary>
    [Fact]
    public void Why_StretchesOfRulesByDay_CitesWhatChangesTheHolder()
    {
        Random random = new(20_160_726);
        int cited = 0;
        for (int trial = 0; trial < 150; trial++)
        {
            RotationRules rules = Made(random);
            Rotation rotation = new(rules);
            Rotation[] without = [.. rules.Decisions.Select((_, i) => new Rotation(rules with { Decisions = [.. rules.Decisions.Where((_, other) => other != i)] }))];
            for (int turn = 1; turn <= 24; turn++)
            {
                EquatableList<RotationDecision> told = rotation.Why(turn).Decisions;
                for (int i = 0; i < rules.Decisions.Count; i++)
                {
                    bool changes = without[i].HolderOf(turn) != rotation.HolderOf(turn);
                    Assert.True(changes == told.Contains(rules.Decisions[i]), $"Trial {trial}, turn {turn}: {rules.Decisions[i]}");
                    cited += changes ? 1 : 0;
                }
            }
        }

        Assert.True(cited > 100, $"Cited: {cited}.");
    }

    /// <summary>Swaziland became Eswatini on 19 April 2018: the new name counts from the turn that begins on the 20th, or without the stretch from the one that begins in May.</summary>
    [Fact]
    public void Why_StretchThatMovesANewNameToAnotherTurn_IsCited()
    {
        StretchTurn stretch = new() { Turn = 3, End = new LocalDate(2018, 4, 20), Effect = StretchEffect.ShiftsLater };
        Rotation rotation = new(new RotationRules
        {
            Terms = [Rules.Every("P1M", new LocalDate(2018, 1, 1))],
            Segments = [Rules.Segment(new KeyOrder { Language = "en", Members = Rules.Parties("BRB KEN SWZ") }, "KEN")],
            Decisions = [stretch],
        });
        Assert.Equal("KEN SWZ BRB SWZ", string.Join(' ', rotation.Plan(1, 4).Select(t => t.Holder)));
        Assert.Equal([stretch], rotation.Why(4).Decisions);
        Assert.Equal("KEN", new Rotation(rotation.Rules with { Decisions = [] }).HolderOf(4).ToString());
    }

    private static RotationRules Made(Random random)
    {
        PartyCode[] parties = [.. Rules.Parties(Parties)];
        LocalDate Any() => s_start.PlusDays(random.Next(0, 720));
        RotationMember Member(PartyCode party, int at)
        {
            RotationMember member = new() { Party = party };
            if (at == 0 || random.Next(2) == 0) return member;
            if (random.Next(3) == 0) return member with { Until = RotationPoint.OnDay(Any()) };
            LocalDate joined = Any();
            member = member with { From = RotationPoint.OnDay(joined), Entry = random.Next(2) == 0 ? MemberEntry.AtOnce : MemberEntry.FromNextPass };
            return random.Next(2) == 0 ? member : member with { PlacedFrom = RotationPoint.OnDay(joined.PlusDays(random.Next(1, 90))) };
        }

        SortKey[] keys = [.. parties.Select(party => Key(party, null)), .. parties.Skip(1).Where(_ => random.Next(2) == 0).Select(party => Key(party, Any()))];
        RotationOrder ByKey() => random.Next(2) == 0 ? new KeyOrder { Keys = [.. keys] } : new KeyOrder { Language = "en", Collation = Collation.Latin };
        RotationOrder order = random.Next(3) switch
        {
            0 => ByKey(),
            1 => new ListOrder { Members = [.. parties] },
            _ => new Alternation
            {
                First = new AlternationSide { Order = new KeyOrder { Keys = [.. keys.Where(k => parties.AsSpan(0, 4).Contains(k.Party))] } },
                Second = new AlternationSide { Order = new ListOrder { Members = [.. parties.Skip(4)] } },
            },
        };
        int[] stretched = [.. Enumerable.Range(1, 22).Where(_ => random.Next(4) == 0)];
        return new RotationRules
        {
            Terms = [Rules.Every("P1M", s_start)],
            Members = [.. parties.Select(Member)],
            Segments = [Rules.Segment(order, "MAR")],
            Decisions =
            [
                .. stretched.Select(turn => (RotationDecision)new StretchTurn
                {
                    Turn = turn,
                    End = s_start.PlusMonths(turn).PlusDays(random.Next(-3, 4)),
                    Effect = random.Next(2) == 0 ? StretchEffect.ShortensNext : StretchEffect.ShiftsLater,
                }),
                new SwapTurns { First = 7, Second = 11 },
                new SkipTurn { Holder = parties[0], From = random.Next(2, 12) },
            ],
        };

        SortKey Key(PartyCode party, LocalDate? from) => new() { Party = party, From = from, Key = $"{(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}" };
    }
}
