using NodaTime;

namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>Returns how evenly the plan spreads a range of turns, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first turn is before the first that is known, or the last before the first.</exception>
    public Fairness FairnessOfPlan(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return Fairness.Of(Range(from, to).Select(t => (t, HolderOf(t).Party)), _compiled.Members.Within(from, to));
    }

    /// <summary>Returns how evenly the turns of which sessions were held were spread over the hosts.</summary>
    /// <remarks>
    /// A host of several sessions of one turn had one turn; a turn whose sessions had several hosts counts for each, and is unheld
    /// where none of its sessions had a single host. The range is from the first to the last turn of which a session was held.
    /// </remarks>
    public Fairness FairnessOfSessions()
    {
        IGrouping<int, PartyCode?>[] turns =
        [
            .. _compiled.Sessions.Sessions
                .Where(s => s is { Turn: not null, Session.Status: SessionStatus.Held })
                .GroupBy(s => s.Turn!.Value, s => s.Session.Host?.Party)
                .OrderBy(turn => turn.Key),
        ];
        return Fairness.Of(
            turns.SelectMany(turn => turn.Distinct().Where(host => host is not null || turn.All(h => h is null)).Select(host => (turn.Key, host))),
            turns.Length == 0 ? [] : _compiled.Members.Within(turns[0].Key, turns[^1].Key));
    }

    /// <summary>Returns the turns, within a range with both ends included, that another plan gives to others or puts on other days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last turn is before the first.</exception>
    /// <exception cref="ArgumentNullException">The other rotation is null.</exception>
    public EquatableList<PlanChange> ChangesTo(Rotation other, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        List<PlanChange> changes = [];
        Dictionary<PartyCode, Queue<int>> given = [];
        foreach (int turn in Range(from, to))
        {
            TurnHolder? before = turn < FirstTurn ? null : HolderOf(turn);
            TurnHolder? after = turn < other.FirstTurn ? null : other.HolderOf(turn);
            TurnSlot? slotBefore = turn < FirstTurn ? null : SlotOf(turn);
            TurnSlot? slotAfter = turn < other.FirstTurn ? null : other.SlotOf(turn);
            if (before == after && slotBefore == slotAfter) continue;
            changes.Add(new PlanChange { Turn = turn, Before = before, After = after, SlotBefore = slotBefore, SlotAfter = slotAfter });
            if (before == after || before?.Party is not { } party) continue;
            if (!given.TryGetValue(party, out Queue<int>? turns)) given[party] = turns = [];
            turns.Enqueue(turn);
        }

        return [.. changes.Select(c => c.Before != c.After && c.After?.Party is { } party && given.TryGetValue(party, out Queue<int>? turns) && turns.TryDequeue(out int moved)
            ? c with { MovedFrom = moved }
            : c)];
    }

    /// <summary>Returns when, within a span of days with both ends included, a party holds a turn here and in another rotation at once.</summary>
    /// <remarks>
    /// By the slots, and only on days that certainly lie in both turns: of one whose days are known in part, those between; one of whose
    /// days nothing is known is left out. A turn that runs on without an end collides up to the end of the span.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    /// <exception cref="ArgumentNullException">The other rotation is null.</exception>
    public EquatableList<RotationCollision> CollisionsWith(Rotation other, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (to < from) throw new ArgumentOutOfRangeException(nameof(to), RotationText.Day(to), "The last day is before the first.");
        List<(int Turn, PartyCode Party, LocalDate From, LocalDate To)> here = Held(from, to);
        List<(int Turn, PartyCode Party, LocalDate From, LocalDate To)> there = other.Held(from, to);
        List<RotationCollision> collisions = [];
        int begin = 0;
        foreach (var mine in here)
        {
            while (begin < there.Count && there[begin].To < mine.From) begin++;
            for (int i = begin; i < there.Count && there[i].From <= mine.To; i++)
            {
                var theirs = there[i];
                if (theirs.Party != mine.Party || theirs.To < mine.From) continue;
                collisions.Add(new RotationCollision
                {
                    Party = mine.Party,
                    Turn = mine.Turn,
                    OtherTurn = theirs.Turn,
                    From = LocalDate.Max(mine.From, theirs.From),
                    To = LocalDate.Min(mine.To, theirs.To),
                });
            }
        }

        return [.. collisions.OrderBy(c => c.From).ThenBy(c => c.To).ThenBy(c => c.Party)];
    }

    private static IEnumerable<int> Range(int from, int to)
    {
        for (long turn = from; turn <= to; turn++) yield return (int)turn;
    }

    private List<(int Turn, PartyCode Party, LocalDate From, LocalDate To)> Held(LocalDate from, LocalDate to)
    {
        List<(int, PartyCode, LocalDate, LocalDate)> held = [];
        foreach (Turn turn in PlanOf(from, to))
        {
            if (_compiled.Slots.CertainOf(turn.Number) is not { } slot) continue;
            LocalDate first = LocalDate.Max(slot.First, from);
            LocalDate last = LocalDate.Min(slot.Last ?? to, to);
            if (turn.Parts.Count == 0)
            {
                foreach (PartyCode party in turn.Holder.Parties) Add(party, first, last);
                continue;
            }

            LocalDate begins = first;
            foreach (TurnPart part in turn.Parts)
            {
                LocalDate ends = part.Until is { } until ? LocalDate.Min(until.PlusDays(-1), last) : last;
                foreach (PartyCode party in part.Holder.Parties) Add(party, begins, ends);
                begins = LocalDate.Max(begins, ends.PlusDays(ends == LocalDate.MaxIsoValue ? 0 : 1));
            }

            void Add(PartyCode party, LocalDate begin, LocalDate end)
            {
                if (begin <= end) held.Add((turn.Number, party, begin, end));
            }
        }

        return held;
    }
}
