using NodaTime;

namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>Returns the team to which a turn belongs, or null if turns form no teams then.</summary>
    /// <remarks>A team is cut short where other teams begin. For who comes before and after a turn, ask <see cref="TroikaAt"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public TurnTeam? TeamAt(int turn)
    {
        Require(turn);
        int at = Rules.Teams.Count - 1;
        while (at >= 0 && Rules.Teams[at].FromTurn > turn) at--;
        if (at < 0 || Rules.Teams[at].Size == 1) return null;
        int begun = Rules.Teams[at].FromTurn ?? FirstTurn;
        long end = at + 1 < Rules.Teams.Count ? Rules.Teams[at + 1].FromTurn!.Value - 1L : int.MaxValue;
        int from = turn - ((turn - begun) % Rules.Teams[at].Size);
        int to = (int)Math.Min(end, from + (long)Rules.Teams[at].Size - 1);
        return new TurnTeam
        {
            From = from,
            To = to,
            Holders = [.. Range(from, to).Select(HolderOf)],
            Slot = DaysOf(from, to),
        };
    }

    /// <summary>Returns the days of turns in a row, one of which may stand apart from their order: its session was put off.</summary>
    private TurnSlot? DaysOf(int from, int to)
    {
        if (SlotOf(from) is null || SlotOf(to) is null) return null;
        TurnSlot[] slots = [.. Range(from, to).Select(SlotOf).OfType<TurnSlot>()];
        TurnSlot last = slots.MaxBy(slot => slot.LatestLast ?? LocalDate.MaxIsoValue);
        return new TurnSlot(slots.Min(slot => slot.First), last.Last, last.LatestLast);
    }
}
