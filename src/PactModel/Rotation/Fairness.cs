namespace PactModel;

/// <summary>How evenly turns are spread over those who hold them.</summary>
public sealed record Fairness
{
    internal Fairness()
    {
    }

    /// <summary>Gets how many turns each party has, most first, then by code; 0 for a member, at some turn of the range, that has none.</summary>
    public EquatableList<TurnCount> Counts { get; init; } = [];

    /// <summary>Gets the difference between the most and the fewest turns of a party; 0 if there is none.</summary>
    /// <remarks>Whoever was a member for a part of the range only had fewer occasions: <see cref="Counts"/> tells whose turns they are.</remarks>
    public int Spread => Counts.Count == 0 ? 0 : Counts[0].Turns - Counts[^1].Turns;

    /// <summary>Gets the longest wait of a party between two of its turns, or null if none has two.</summary>
    public TurnWait? LongestWait { get; init; }

    /// <summary>Gets the turns that no single party holds: vacant, contested, collective or not decided.</summary>
    public required int Unheld { get; init; }

    /// <summary>Returns the counts, and then the longest wait and the turns without a holder, if there are any.</summary>
    public override string ToString() => string.Join("; ", Parts());

    private IEnumerable<string> Parts()
    {
        yield return Counts.Count == 0 ? "nobody has a turn" : string.Join(", ", (IEnumerable<TurnCount>)Counts);
        if (LongestWait is { } wait) yield return $"longest wait: {wait}";
        if (Unheld > 0) yield return $"{English.Count(Unheld, "turn")} held by no single party";
    }

    /// <summary>Counts holders in the order of their turns, each at most once a turn; null for a turn that no single party holds. Members are counted also if they hold none.</summary>
    internal static Fairness Of(IEnumerable<(int Turn, PartyCode? Holder)> turns, IEnumerable<PartyCode> members)
    {
        Dictionary<PartyCode, (int Count, int Last)> seen = members.ToDictionary(m => m, _ => (0, 0));
        TurnWait? longest = null;
        int unheld = 0;
        foreach ((int turn, PartyCode? holder) in turns)
        {
            if (holder is not { } party)
            {
                unheld++;
                continue;
            }

            if (seen.TryGetValue(party, out (int Count, int Last) before) && before.Count > 0 && (longest is null || turn - before.Last > longest.Turns))
                longest = new TurnWait { Party = party, From = before.Last, Until = turn };
            seen[party] = (before.Count + 1, turn);
        }

        return new Fairness
        {
            Counts = [.. seen.Select(s => new TurnCount { Party = s.Key, Turns = s.Value.Count }).OrderByDescending(c => c.Turns).ThenBy(c => c.Party)],
            LongestWait = longest,
            Unheld = unheld,
        };
    }
}

/// <summary>How many turns a party has.</summary>
public sealed record TurnCount
{
    internal TurnCount()
    {
    }

    /// <summary>Gets the party.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the number of turns.</summary>
    public required int Turns { get; init; }

    /// <summary>Returns the party and the number.</summary>
    public override string ToString() => $"{Party} {RotationNumber.Text(Turns)}";
}

/// <summary>A party's wait between two of its turns.</summary>
public sealed record TurnWait
{
    internal TurnWait()
    {
    }

    /// <summary>Gets the party.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the turn after which it waited.</summary>
    public required int From { get; init; }

    /// <summary>Gets the turn that ended the wait.</summary>
    public required int Until { get; init; }

    /// <summary>Gets the wait in turns: 1 for two turns in a row.</summary>
    public int Turns => Until - From;

    /// <summary>Returns the party, the wait and the two turns.</summary>
    public override string ToString() => $"{Party}, {English.Count(Turns, "turn")} from {RotationNumber.Text(From)} to {RotationNumber.Text(Until)}";
}
