namespace PactModel;

/// <summary>Which records tell of one session: as it was put off, and as it was then held or is planned.</summary>
/// <remarks>
/// A session keeps its number and its turn when it is put off. So a later record of the same kind that says it was first called for the
/// day of one that was put off goes on with that one; where just one waits, also if the two records know that day to different exactness.
/// Of several such records the one that is not put off again is the last.
/// </remarks>
internal sealed class PutOffSessions
{
    private readonly Dictionary<(string Kind, PartialDate Day), Queue<int>> _waiting = [];
    private readonly Dictionary<string, Dictionary<int, PartialDate?>> _open = new(StringComparer.Ordinal);
    private readonly HashSet<int> _settled = [];

    /// <summary>Takes the next record and returns the place of the first one of its session, if that is another.</summary>
    public int? FirstOf(int place, Session session)
    {
        int? first = null;
        if (session.PostponedFrom is { } called && _waiting.TryGetValue((session.Kind, called), out Queue<int>? waiting))
        {
            while (waiting.TryPeek(out int over) && _settled.Contains(over)) waiting.Dequeue();
            if (waiting.TryPeek(out int found)) first = found;
        }

        first ??= OnlyOne(session);
        if (session.Status != SessionStatus.Postponed)
        {
            if (first is not { } told) return null;
            _settled.Add(told);
            _open[session.Kind].Remove(told);
            return told;
        }

        if (!_open.TryGetValue(session.Kind, out Dictionary<int, PartialDate?>? open)) _open[session.Kind] = open = [];
        open[first ?? place] = session.From;
        if (session.From is { } day)
        {
            if (!_waiting.TryGetValue((session.Kind, day), out Queue<int>? others)) _waiting[(session.Kind, day)] = others = [];
            others.Enqueue(first ?? place);
        }

        return first;
    }

    /// <summary>Returns the one session of a kind that waits, if it can have been called for the day that a later record gives: a day known in part, or none on record, can be that.</summary>
    private int? OnlyOne(Session session)
    {
        if (session.PostponedFrom is not { } called || !_open.TryGetValue(session.Kind, out Dictionary<int, PartialDate?>? open) || open.Count != 1) return null;
        (int place, PartialDate? day) = open.First();
        return day is not { } known || (known.Earliest <= called.Latest && called.Earliest <= known.Latest) ? place : null;
    }
}
