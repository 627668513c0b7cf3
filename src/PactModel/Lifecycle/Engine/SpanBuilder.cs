using System.Numerics;
using System.Runtime.CompilerServices;

namespace PactModel;

/// <summary>Tells a state from what has happened, and says which marks it rests on.</summary>
/// <param name="has">Whether a mark has happened.</param>
/// <param name="best">Whether the best-known state is asked for, in which open marks have not happened.</param>
/// <param name="grounds">Takes the marks on which the state rests.</param>
internal delegate TState Fold<TState>(Func<Mark, bool> has, bool best, List<Mark>? grounds);

/// <summary>Cuts time at the days on which marks happen or may happen, and tells the possible states between.</summary>
/// <remarks>
/// On each span a mark has happened, has not, or may have. Every combination of those that may have is tried, as if they
/// were independent: so possible can be too wide and certain too narrow, never the reverse.
/// </remarks>
internal static class SpanBuilder
{
    /// <summary>With more marks than this in doubt at once, every state that the marks allow at all is taken as possible.</summary>
    private const int MostInDoubt = 10;

    public static Timeline<TState> Build<TState>(IReadOnlyCollection<Mark> marks, Fold<TState> fold)
        where TState : struct, Enum
    {
        Mark[] all = [.. marks.Distinct()];
        SortedSet<int> cuts = [CalendarDays.FirstNumber, .. all.Select(m => m.When.Lo), .. all.Select(m => m.When.Hi)];
        cuts.Remove(Moment.NeverDay);
        List<TimelineSpan<TState>> spans = [];
        ulong possibleBefore = 0;
        Mark[] groundBefore = [];
        List<Mark> doubted = [];
        foreach (int day in cuts)
        {
            doubted.Clear();
            doubted.AddRange(all.Where(m => m.When.By(day) == Certainty.Possibly));
            List<Mark> ground = [];
            TState best = fold(m => m.When.By(day).CanBe() && m.When.Hi <= day, best: true, ground);
            ulong possible = Possible(fold, day, doubted) | Bit(best);
            if (BitOperations.PopCount(possible) > 1) ground.AddRange(doubted);
            Mark[] groundNow = [.. ground.Distinct()];
            if (spans.Count > 0 && possible == possibleBefore && EqualityComparer<TState>.Default.Equals(spans[^1].State, best) && groundBefore.AsSpan().SequenceEqual(groundNow))
                continue;
            if (spans.Count > 0) spans[^1] = spans[^1] with { Until = CalendarDays.FromNumber(day) };
            spans.Add(new TimelineSpan<TState>
            {
                From = CalendarDays.FromNumber(day),
                State = best,
                Possible = States<TState>(possible),
                Reasons = groundNow.Select(m => m.Reason).Distinct().ToEquatableList(),
            });
            (possibleBefore, groundBefore) = (possible, groundNow);
        }

        return new Timeline<TState>([.. spans]);
    }

    internal static EquatableList<TState> States<TState>(ulong mask)
        where TState : struct, Enum => [.. Values<TState>.All.Where(s => (mask & Bit(s)) != 0)];

    internal static ulong Bit<TState>(TState state)
        where TState : struct, Enum => 1UL << Unsafe.BitCast<TState, int>(state);

    private static ulong Possible<TState>(Fold<TState> fold, int day, List<Mark> doubted)
        where TState : struct, Enum
    {
        if (doubted.Count > MostInDoubt) return Values<TState>.Mask;
        ulong possible = 0;
        for (int world = 0; world < 1 << doubted.Count; world++)
        {
            int chosen = world;
            possible |= Bit(fold(
                mark =>
                {
                    int at = doubted.IndexOf(mark);
                    return at < 0 ? mark.When.By(day) == Certainty.Certainly : (chosen & (1 << at)) != 0;
                },
                best: false,
                grounds: null));
        }

        return possible;
    }

    private static class Values<TState>
        where TState : struct, Enum
    {
        public static readonly TState[] All = Enum.GetValues<TState>();
        public static readonly ulong Mask = All.Aggregate(0UL, (mask, state) => mask | Bit(state));
    }
}
