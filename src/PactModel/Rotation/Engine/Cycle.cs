namespace PactModel;

/// <summary>Who holds the turns of one level, by how many of them have gone since the cycle began. Allocates nothing.</summary>
internal abstract class Cycle
{
    public abstract TurnHolder At(long occurrence, int turn);

    /// <summary>
    /// Returns how many turns have gone when a party next has one, or may, from so many on; null if it never has. Choices on record are
    /// left out: they are found by their turns.
    /// </summary>
    public abstract long? Next(PartyCode party, long from);

    /// <summary>Returns the part of the cycle that holds a turn.</summary>
    public virtual Cycle LeafAt(long occurrence) => this;
}

/// <summary>Members in order, again and again.</summary>
internal sealed class LeafCycle(TurnHolder[] holders, int offset) : Cycle
{
    public static LeafCycle Undecided { get; } = new([TurnHolder.Undecided], 0);

    public override TurnHolder At(long occurrence, int turn) => holders[(offset + occurrence) % holders.Length];

    public override long? Next(PartyCode party, long from)
    {
        for (int turns = 0; turns < holders.Length; turns++)
        {
            if (holders[(offset + from + turns) % holders.Length].Names(party)) return from + turns;
        }

        return null;
    }
}

/// <summary>Groups in order, again and again; the first place is next.</summary>
internal sealed class GroupCycleLookup(GroupTurns[] places) : Cycle
{
    public override TurnHolder At(long occurrence, int turn)
    {
        ref readonly GroupTurns place = ref places[occurrence % places.Length];
        return place.Cycle.At(place.Of(occurrence / places.Length), turn);
    }

    public override long? Next(PartyCode party, long from)
    {
        long? next = null;
        foreach (GroupTurns group in places)
        {
            if (group.Before != 0) continue;
            long gone = group.Of(from / places.Length);
            for (int place = 0; place < from % places.Length; place++) gone += places[place].Cycle == group.Cycle ? 1 : 0;
            if (group.Cycle.Next(party, gone) is not { } its) continue;
            int at = Array.FindIndex(places, p => p.Cycle == group.Cycle && p.Before == its % group.InEachCycle);
            long turn = (its / group.InEachCycle * places.Length) + at;
            if (next is null || turn < next) next = turn;
        }

        return next;
    }

    public override Cycle LeafAt(long occurrence)
    {
        ref readonly GroupTurns place = ref places[occurrence % places.Length];
        return place.Cycle.LeafAt(place.Of(occurrence / places.Length));
    }
}

/// <summary>A place in a cycle of groups: its group, and which of the group's turns in each cycle it is.</summary>
internal readonly record struct GroupTurns(Cycle Cycle, int Before, int InEachCycle)
{
    /// <summary>Returns how many turns the group has had when this place comes after so many whole cycles.</summary>
    public long Of(long cycles) => (cycles * InEachCycle) + Before;
}

/// <summary>A single turn that a decision gave to a holder, or at which one passed someone over.</summary>
internal sealed class FixedCycle(TurnHolder holder) : Cycle
{
    public override TurnHolder At(long occurrence, int turn) => holder;

    public override long? Next(PartyCode party, long from) => from;
}
