using System.Text;

namespace PactModel;

/// <summary>Why a turn has its holder: the order, the cursor, who was passed over, and each decision that matters.</summary>
/// <remarks>
/// It stands alone: <see cref="Replay"/> comes to the holder from nothing but what it holds. A decision is cited exactly where
/// the holder would be another without it, the rest worked out anew.
/// </remarks>
public sealed record TurnExplanation
{
    internal TurnExplanation()
    {
    }

    /// <summary>Gets the turn.</summary>
    public required int Turn { get; init; }

    /// <summary>Gets who holds it.</summary>
    public required TurnHolder Holder { get; init; }

    /// <summary>Gets who was due by the order alone, after all earlier turns as decided.</summary>
    public required TurnHolder Due { get; init; }

    /// <summary>Gets the first turn of the segment of the order that applies.</summary>
    public required int SegmentFrom { get; init; }

    /// <summary>Gets the levels of the order, from the outermost to the one that names the party.</summary>
    public EquatableList<ExplanationLevel> Levels { get; init; } = [];

    /// <summary>Gets the decision that gives this turn to its holder, whatever the order says; otherwise null.</summary>
    public RotationDecision? GivenBy { get; init; }

    /// <summary>Gets who holds the turn by that decision; otherwise null.</summary>
    public TurnHolder? GivenTo { get; init; }

    /// <summary>Gets the dated parts of the turn if it is split; otherwise empty. They change who held it in fact, not whose turn it is.</summary>
    public EquatableList<TurnPart> Parts { get; init; } = [];

    /// <summary>Gets why the turn with which this one is exchanged would have its holder; null if there is no exchange.</summary>
    public TurnExplanation? ExchangedWith { get; init; }

    /// <summary>Gets each decision without which the holder would be another, in the order of the rules.</summary>
    public EquatableList<RotationDecision> Decisions { get; init; } = [];

    /// <summary>Comes to the holder again from the levels, the cursors and the decisions given here.</summary>
    public TurnHolder Replay()
    {
        if (ExchangedWith is { } other) return other.Replay();
        if (GivenTo is { } given) return given;
        TurnHolder holder = TurnHolder.Undecided;
        foreach (ExplanationLevel level in Levels)
        {
            ExplanationPlace? next = level.Places.FirstOrDefault(p => p is { IsAfterCursor: true, PassedOverBy: null })
                ?? level.Places.FirstOrDefault(p => p.PassedOverBy is null);
            holder = next?.Holder ?? TurnHolder.Undecided;
        }

        return holder;
    }

    /// <summary>Returns the explanation in sentences.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append("Turn ").Append(RotationNumber.Text(Turn)).Append(Holder.Kind switch
        {
            HolderKind.Party or HolderKind.Outsider => " is held by ",
            HolderKind.Collective => " is held ",
            _ => " is ",
        }).Append(Holder).Append('.');
        if (ExchangedWith is { } other) text.Append(" It is exchanged with turn ").Append(RotationNumber.Text(other.Turn)).Append('.');
        else if (GivenTo is not null) text.Append(GivenBy is { } by && !Decisions.Contains(by) ? $" A decision gives it ({by}); by the order alone " : " A decision gives it; by the order alone ").Append(Due.Kind == HolderKind.Undecided ? $"it was {Due}." : $"{Due} was due.");
        else foreach (ExplanationLevel level in Levels.Where(l => l.Group is null || l.Places.Count > 1 || (l.IsChosen && l.Places[0].Holder?.Party is not null))) text.Append(' ').Append(level);
        if (Parts.Count > 0) text.Append(" It is held in parts: ").Append(string.Join(", then ", Parts.Select(p => p.Until is { } until ? $"{p.Holder} until {RotationText.Day(until)} (first day out)" : p.Holder.ToString()))).Append('.');
        foreach (RotationDecision decision in Decisions) text.Append(" Decided: ").Append(decision).Append('.');
        return text.ToString();
    }
}

/// <summary>One level of the order at a turn: where the cursor stood, and who was there.</summary>
public sealed record ExplanationLevel
{
    internal ExplanationLevel()
    {
    }

    /// <summary>Gets the group whose level it is, or null for the outermost.</summary>
    public string? Group { get; init; }

    /// <summary>Gets the kind of rule in a few words.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// Gets the place in the order that was used last, by the key or code of that time; null if it begins here. It is that of the
    /// last turn's holder, unless a decision gave that turn to another.
    /// </summary>
    public string? Cursor { get; init; }

    /// <summary>Gets the recorded choice of the group, where it chooses and the choice is on record.</summary>
    public RecordedChoice? Choice { get; init; }

    /// <summary>Gets whether holders are chosen or decided on, so that there is no order among them.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Gets the places in order.</summary>
    public EquatableList<ExplanationPlace> Places { get; init; } = [];

    /// <summary>Returns the level in a sentence.</summary>
    public override string ToString()
    {
        if (Choice is { } choice) return $"{Group ?? "The body"} chose {choice.Holder}{(choice.Date is { } day ? $", {day}" : "")}.";
        string group = Group is null ? "" : $"In {Group}: ";
        string places = Places.Count == 0 ? "nobody has a place now" : string.Join(", ", Places.Select(p => p.ToString()));
        string cursor = Cursor is null ? "it begins here" : $"the place used last was that of {Cursor}";
        string rule = Group is null ? $"{char.ToUpperInvariant(Rule[0])}{Rule[1..]}" : Rule;
        return IsChosen ? $"{group}{rule} ({places})." : $"{group}{rule} ({places}); {cursor}.";
    }
}

/// <summary>A place in a level: a party or a group, and whether it could be next.</summary>
public sealed record ExplanationPlace
{
    internal ExplanationPlace()
    {
    }

    /// <summary>Gets the party's code with its key, or the group's code.</summary>
    public required string Name { get; init; }

    /// <summary>Gets who would hold the turn if this place is next; null for a group, whose own level says that.</summary>
    public TurnHolder? Holder { get; init; }

    /// <summary>Gets whether it comes after the cursor in the running pass.</summary>
    public required bool IsAfterCursor { get; init; }

    /// <summary>Gets why it could not be next: suspended, passed over, or waiting for the next pass; null if it could.</summary>
    public string? PassedOverBy { get; init; }

    /// <summary>Returns the name, with the reason in brackets if it was passed over.</summary>
    public override string ToString() => PassedOverBy is null ? Name : $"{Name} [{PassedOverBy}]";
}
