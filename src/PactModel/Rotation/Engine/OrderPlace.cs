namespace PactModel;

/// <summary>A place in an order that a member has for a range of turns: one rank, one way of entering.</summary>
internal sealed class OrderPlace(TurnHolder holder, int spell, int from, int until, bool fromNextPass)
{
    public TurnHolder Holder { get; } = holder;

    public PartyCode Party { get; } = holder.Parties[0];

    /// <summary>Gets which spell of membership it comes from: admission to a pass is per spell.</summary>
    public int Spell { get; } = spell;

    /// <summary>Gets the first turn with this place.</summary>
    public int From { get; } = from;

    /// <summary>Gets the first turn without it; the greatest number for none.</summary>
    public int Until { get; } = until;

    /// <summary>Says whether the place is gone at a turn.</summary>
    public bool IsOver(int turn) => Until <= turn && Until < int.MaxValue;

    public bool FromNextPass { get; } = fromNextPass;

    /// <summary>Gets or sets the position among all places the order ever has.</summary>
    public int Rank { get; set; }

    /// <summary>Gets or sets the key, where the order has keys.</summary>
    public string? Key { get; set; }
}
