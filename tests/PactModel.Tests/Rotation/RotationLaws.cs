using System.Text.Json;
using NodaTime;

namespace PactModel.Tests.Rotations;

/// <summary>The properties of rotations that hold for every order, membership and set of decisions.</summary>
public sealed class RotationLaws
{
    private const int Turns = RotationCase.Turns;

    [Cases]
    public void Property01_Plan_IsPrefixOfLongerPlan(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        int length = given.Random().Next(Turns);
        Assert.Equal(rotation.Plan(rotation.FirstTurn, length), rotation.Plan(rotation.FirstTurn, Turns).Take(length));
    }

    [Cases]
    public void Property02_AppendedDecision_LeavesEarlierTurns(RotationCase given)
    {
        Random random = given.Random();
        int turn = given.Rules.FirstTurn + random.Next(Turns);
        PartyCode party = given.Parties[random.Next(given.Parties.Count)];
        RotationDecision[] later =
        [
            new SkipTurn { Holder = party, From = turn },
            new RelinquishTurns { Holder = party, From = turn },
            new SuspendHolder { Holder = party, From = turn },
            new AssignTurn { Turn = turn, Holder = TurnHolder.Vacant, Uses = PlaceUse.NoOne },
            new SwapTurns { First = turn, Second = turn + 3 },
        ];
        RotationDecision added = later[random.Next(later.Length)];
        RotationRules plain = WithoutSwapsOver(given.Rules, turn);
        RotationRules rules = RuleMaker.Try(plain, plain with { Decisions = [.. plain.Decisions, added] });
        AssertSame(new Rotation(plain), new Rotation(rules), plain.FirstTurn, turn - 1);
    }

    [Cases]
    public void Property02_ConfirmingThePredictedHolder_ChangesNothing(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        int turn = given.Rules.FirstTurn + given.Random().Next(Turns);
        TurnHolder holder = rotation.Compiled.Turns.BeforeSwaps(turn);
        bool isOrdinary = given.Rules.Decisions.All(d => d is not DeferTurn deferral || deferral.To != turn);

        // One who loses a turn by the order loses a later one where a decision names the holder with its own place, so then only the place of the one due is confirmed.
        bool isPlain = rotation.Compiled.Turns.SourceOf(turn) is LeafCycle or ChoiceCycle && rotation.Compiled.Skips.All(skip => skip.TakenAt != turn);
        PlaceUse uses = isPlain && given.Random().Next(2) == 0 && holder.Kind == HolderKind.Party ? PlaceUse.Named : PlaceUse.Due;
        RotationRules confirmed = given.With(new AssignTurn { Turn = turn, Holder = holder, Uses = uses });
        if (isOrdinary) AssertSame(rotation, new Rotation(confirmed), rotation.FirstTurn, rotation.FirstTurn + Turns);
    }

    [Cases]
    public void Property02_SessionsHeld_ChangeNoHolder(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        EquatableList<Session> held = [.. Enumerable.Range(0, given.Random().Next(10)).Select(i => new Session { Host = rotation.HolderOf(rotation.FirstTurn + i) })];
        AssertSame(rotation, new Rotation(given.Rules with { Sessions = held }), rotation.FirstTurn, rotation.FirstTurn + Turns);
    }

    [Cases]
    public void Property07_Swap_IsItsOwnInverse(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        (int a, int b, _, _) = FourTurns(given);
        SwapTurns swap = new() { First = a, Second = b };
        AssertSame(rotation, new Rotation(given.With(swap, swap)), rotation.FirstTurn, rotation.FirstTurn + Turns);
    }

    [Cases]
    public void Property07_Swap_ChangesJustTwoTurns(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        (int a, int b, _, _) = FourTurns(given);
        Rotation swapped = new(given.With(new SwapTurns { First = a, Second = b }));
        for (int turn = rotation.FirstTurn; turn < rotation.FirstTurn + Turns; turn++)
            Assert.Equal(rotation.HolderOf(turn == a ? b : turn == b ? a : turn), swapped.HolderOf(turn));
    }

    [Cases]
    public void Property07_DisjointSwaps_Commute(RotationCase given)
    {
        (int a, int b, int c, int d) = FourTurns(given);
        SwapTurns one = new() { First = a, Second = b };
        SwapTurns other = new() { First = c, Second = d };
        AssertSame(new Rotation(given.With(one, other)), new Rotation(given.With(other, one)), given.Rules.FirstTurn, given.Rules.FirstTurn + Turns);
    }

    [Cases]
    public void Property08_Skips_Commute(RotationCase given)
    {
        Random random = given.Random();
        SkipTurn one = Skip(given, random);
        SkipTurn other = Skip(given, random);
        AssertSame(new Rotation(given.With(one, other)), new Rotation(given.With(other, one)), given.Rules.FirstTurn, given.Rules.FirstTurn + Turns);
    }

    [Cases]
    public void Decisions_ButSwapsOfOneTurn_HaveNoOrder(RotationCase given)
    {
        RotationDecision[] shuffled = [.. given.Rules.Decisions.Where(d => d is not SwapTurns)];
        given.Random().Shuffle(shuffled);
        RotationRules rules = given.Rules with { Decisions = [.. shuffled, .. given.Rules.Decisions.OfType<SwapTurns>()] };
        AssertSame(new Rotation(given.Rules), new Rotation(rules), given.Rules.FirstTurn, given.Rules.FirstTurn + Turns);
    }

    [Cases]
    public void Property10_MemberThatLeavesOrJoins_LeavesEarlierTurns(RotationCase given)
    {
        Random random = given.Random();
        int at = given.Rules.FirstTurn + random.Next(1, Turns);
        PartyCode party = given.Parties[random.Next(given.Parties.Count)];
        EquatableList<RotationMember> before = given.Rules.Members.Count > 0 ? given.Rules.Members : [.. given.Rules.TakingPart().Select(p => new RotationMember { Party = p })];
        EquatableList<RotationMember> after = random.Next(2) == 0
            ? [.. before.Select(m => m.Party == party && m.Until is null ? m with { Until = RotationPoint.AtTurn(at) } : m)]
            : [.. before, new RotationMember { Party = PartyCode.Parse("JJJ"), From = RotationPoint.AtTurn(at), Placement = MemberPlacement.After, After = party, Entry = (MemberEntry)random.Next(2) }];
        RotationRules plain = WithoutSwapsOver(given.Rules, at);
        RotationRules joined = RuleMaker.Try(plain, plain with { Members = after });
        AssertSame(new Rotation(plain), new Rotation(joined), plain.FirstTurn, at - 1);
    }

    [Cases]
    public void Property12_SuspensionBetweenTurns_IsIdentity(RotationCase given)
    {
        Random random = given.Random();
        Rotation rotation = new(given.Rules);
        PartyCode party = given.Parties[random.Next(given.Parties.Count)];
        int from = rotation.FirstTurn + random.Next(Turns);
        int until = from;
        while (until < from + 5 && !IsOrWouldBe(rotation, until, party)) until++;
        if (until == from) return;
        AssertSame(rotation, new Rotation(given.With(new SuspendHolder { Holder = party, From = from, Until = until })), rotation.FirstTurn, rotation.FirstTurn + Turns);
    }

    [Cases]
    public void Property16_VenueOverride_NeverChangesChairs(RotationCase given)
    {
        Random random = given.Random();
        int turn = given.Rules.FirstTurn + random.Next(Turns);
        AssignRole venue = new() { Turn = turn, Role = RotationRole.Venue, Place = new Place("Elsewhere"), Holder = random.Next(2) == 0 ? TurnHolder.Outsider(PartyCode.Parse("ZZZ")) : null };
        Rotation plain = new(given.Rules);
        Rotation moved = new(given.With(venue));
        Assert.Equal("Elsewhere", moved.VenueOf(turn)?.City);
        for (int at = plain.FirstTurn; at < plain.FirstTurn + Turns; at++)
        {
            Assert.Equal(plain.RoleAt(RotationRole.Chair, at), moved.RoleAt(RotationRole.Chair, at));
            Assert.Equal(plain.HolderOf(at), moved.HolderOf(at));
        }
    }

    [Cases]
    public void Property17_CalendarSlots_PartitionTime(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        if (given.Rules.Terms.Count == 0) return;
        LocalDate day = rotation.SlotOf(rotation.FirstTurn)!.Value.First;
        for (int turn = rotation.FirstTurn; turn < rotation.FirstTurn + Turns; turn++)
        {
            TurnSlot slot = rotation.SlotOf(turn)!.Value;
            Assert.Equal(day, slot.First);
            Assert.True(slot.Last >= slot.First);
            Assert.Equal(turn, rotation.TurnOn(slot.First)!.Number);
            Assert.Equal(turn, rotation.TurnOn(slot.Last!.Value)!.Number);
            Assert.Equal([turn], rotation.Plan(slot.Last.Value, slot.Last.Value).Select(t => t.Number));
            day = slot.Last.Value.PlusDays(1);
        }
    }

    [Cases]
    public void Property17_PartsOfATurn_CoverItsSlot(RotationCase given)
    {
        int turn = given.Rules.FirstTurn + 7;
        if (new Rotation(given.Rules).SlotOf(turn) is not { Last: { } last } slot || last == slot.First) return;
        LocalDate middle = slot.First.PlusDays(1);
        RotationDecision split = new SplitTurn
        {
            Turn = turn,
            Parts =
            [
                new TurnPart { Holder = TurnHolder.Vacant, Until = middle },
                new TurnPart { Holder = TurnHolder.Outsider(PartyCode.Parse("ZZZ")), Capacity = PartCapacity.Caretaker },
            ],
        };
        RotationRules rules = given.Rules with { Decisions = [.. given.Rules.Decisions.Where(d => d is not SplitTurn), split] };
        Rotation rotation = new(rules);
        Assert.Equal(rotation.HolderOf(turn), new Rotation(rules with { Decisions = [.. rules.Decisions.Where(d => d != split)] }).HolderOf(turn));
        Assert.Equal(TurnHolder.Vacant, rotation.PresidedOn(slot.First));
        for (LocalDate day = middle; day <= last && day < middle.PlusDays(40); day = day.PlusDays(1))
            Assert.Equal(HolderKind.Outsider, rotation.PresidedOn(day)!.Kind);
    }

    [Cases]
    public void Property18_NextOfTroika_IsCurrentOfTheNext(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        for (int turn = rotation.FirstTurn; turn < rotation.FirstTurn + Turns; turn++)
        {
            Assert.Equal(rotation.TroikaAt(turn).Next, rotation.TroikaAt(turn + 1).Current);
            Assert.Equal(rotation.TroikaAt(turn).Current, rotation.TroikaAt(turn + 1).Previous);
        }
    }

    [Cases]
    public void Property19_JsonRoundTrip_KeepsPlanAndExplanations(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        string json = JsonSerializer.Serialize(rotation);
        Rotation back = JsonSerializer.Deserialize<Rotation>(json)!;
        Assert.Equal(rotation, back);
        Assert.Equal(rotation.Plan(rotation.FirstTurn, Turns), back.Plan(back.FirstTurn, Turns));
        int turn = rotation.FirstTurn + given.Random().Next(Turns);
        Assert.Equal(rotation.Why(turn).ToString(), back.Why(turn).ToString());
        Assert.Equal(rotation.Why(turn).Decisions, back.Why(turn).Decisions);
        Assert.Equal(json, JsonSerializer.Serialize(back));
    }

    [Cases]
    public void Property20_Explanation_ReplaysToTheHolderAndCitesWhatMatters(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        TurnTimeline[] without = [.. given.Rules.Decisions.Select((_, i) => Without(given.Rules, i))];
        for (int turn = rotation.FirstTurn; turn < rotation.FirstTurn + 45; turn += 1 + (given.Seed % 3))
        {
            TurnExplanation why = rotation.Why(turn);
            Assert.Equal(rotation.HolderOf(turn), why.Replay());
            Assert.Equal(rotation.HolderOf(turn), why.Holder);
            EquatableList<RotationDecision> cited = [.. given.Rules.Decisions.Where((_, i) => without[i].HolderOf(turn) != rotation.HolderOf(turn))];
            Assert.Equal(cited, why.Decisions);
            Assert.NotEmpty(why.ToString());
        }
    }

    [Cases]
    public void Audit_SessionsHostedByTheHolders_AreAsPlannedWhereThoseWereDue(RotationCase given)
    {
        Rotation plain = new(given.Rules);
        EquatableList<Session> held = [.. Enumerable.Range(plain.FirstTurn, 20).Select(turn => new Session { Turn = turn, Host = plain.HolderOf(turn), Chair = plain.HolderOf(turn) })];
        Rotation rotation = new(given.Rules with { Sessions = held });
        foreach (SessionAudit audit in rotation.Audit())
        {
            int turn = audit.Session.Turn!.Value;
            // Which turns begin after a day on which one joins or leaves can rest on which are on record as held.
            if (audit.Expected != rotation.HolderOf(turn) || audit.Expected != plain.HolderOf(turn)) continue;
            bool isHostDecided = given.Rules.Decisions.Any(d => d is AssignRole { Role: RotationRole.Host } host && host.Turn == turn);
            SessionOutcome outcome = audit.Expected!.Kind == HolderKind.Undecided ? SessionOutcome.NothingDue
                : isHostDecided || rotation.Why(turn).Due != audit.Expected ? SessionOutcome.AsDecided : SessionOutcome.AsPlanned;
            Assert.Equal(outcome, audit.Outcome);
            Assert.Equal(audit.Expected, audit.ExpectedChair);
            if (!isHostDecided) Assert.Equal(outcome.ToString(), audit.ChairOutcome.ToString());
        }
    }

    [Cases]
    public void Property21_Collisions_AreSymmetric(RotationCase one, RotationCase other)
    {
        Rotation here = new(one.Rules);
        Rotation there = new(other.Rules);
        LocalDate from = new(2000, 1, 1);
        LocalDate to = new(2004, 6, 30);
        HashSet<RotationCollision> mirrored = [.. there.CollisionsWith(here, from, to).Select(c => c.Mirrored())];
        Assert.Equal(mirrored, [.. here.CollisionsWith(there, from, to)]);
    }

    /// <summary>Evaluates the rules without a decision anew, even where they would not be accepted on their own.</summary>
    private static TurnTimeline Without(RotationRules rules, int decision) =>
        new CompiledRotation(rules with { Decisions = [.. rules.Decisions.Where((_, i) => i != decision)] }).Turns;

    internal static void AssertSame(Rotation expected, Rotation actual, int from, int to)
    {
        for (int turn = from; turn <= to; turn++)
            Assert.True(expected.HolderOf(turn) == actual.HolderOf(turn), $"turn {turn}: {expected.HolderOf(turn)} before, {actual.HolderOf(turn)} after");
    }

    /// <summary>Drops exchanges of an earlier turn with a later one: what changes later then changes earlier by agreement.</summary>
    private static RotationRules WithoutSwapsOver(RotationRules rules, int turn) => rules with
    {
        Decisions = [.. rules.Decisions.Where(d => d is not SwapTurns swap || (swap.First < turn == swap.Second < turn))],
    };

    /// <summary>Says whether a turn is a party's, would be but for a suspension, or was due to it and lost: a turn passed over by a decision is one of its turns.</summary>
    private static bool IsOrWouldBe(Rotation rotation, int turn, PartyCode party)
    {
        if (rotation.Compiled.Skips.Any(s => s.Party == party && s.TakenAt == turn)) return true;
        RotationRules with = rotation.Rules;
        Rotation suspended = new(RuleMaker.Try(with, with with { Decisions = [.. with.Decisions, new SuspendHolder { Holder = party, From = turn, Until = turn + 1 }] }));
        if (Enumerable.Range(turn, Turns + 5).Any(t => suspended.HolderOf(t) != rotation.HolderOf(t))) return true;
        return rotation.Compiled.Turns.BeforeSwaps(turn).Party == party;
    }

    private static SkipTurn Skip(RotationCase given, Random random) =>
        new() { Holder = given.Parties[random.Next(given.Parties.Count)], From = given.Rules.FirstTurn + random.Next(Turns) };

    private static (int A, int B, int C, int D) FourTurns(RotationCase given)
    {
        int[] turns = [.. Enumerable.Range(given.Rules.FirstTurn, Turns)];
        given.Random().Shuffle(turns);
        return (turns[0], turns[1], turns[2], turns[3]);
    }
}
