namespace PactModel;

/// <summary>A group that chooses, or no rule at all: recorded choices, never computed ones.</summary>
internal sealed class ChoiceNode(string? code, ChoiceCycle cycle) : OrderNode(code)
{
    private TurnHolder? _opening;
    private bool _isBarred;
    private bool _isEmpty;
    private int _turn;

    /// <summary>Gets whether the group chooses; where there is no rule, only decisions say who holds a turn.</summary>
    public bool Chooses => cycle.Choosers is not null;

    /// <summary>Gets whether any member may be chosen.</summary>
    public bool IsOpen => cycle.Choosers is { AreAny: true };

    /// <summary>Gets the turns at which one whom the group may choose joins or leaves.</summary>
    public IEnumerable<int> Changes => cycle.Choosers?.Changes ?? [];

    public override IEnumerable<OrderNode> Leaves => [this];

    public override OrderNode Fresh() => new ChoiceNode(Code, cycle) { First = First };

    public override OrderNode Copy() => new ChoiceNode(Code, cycle) { First = First, _opening = _opening, _isBarred = _isBarred, _isEmpty = _isEmpty, _turn = _turn };

    public override void AddState(List<long> numbers) => numbers.Add(_opening is null ? 0 : 1);

    /// <remarks>A group whose members have all left is passed over, as one that has a list is.</remarks>
    public override bool HasCandidate(TurnPass pass) => !_isEmpty;

    public bool MayChoose(PartyCode party, int turn) => cycle.Choosers?.Include(party, turn) == true;

    /// <remarks>Who is said to begin counts as chosen for the first turn that the group has.</remarks>
    public override bool StandBefore(PartyCode party)
    {
        if (!MayChoose(party, _turn)) return false;
        _opening = TurnHolder.Of(party);
        return true;
    }

    /// <summary>Says whether the group's next turn is that of a party because it begins, no choice being recorded for that turn.</summary>
    public bool IsOpenedBy(PartyCode party, int turn) => _opening?.Party == party && ReferenceEquals(HolderAt(turn), _opening);

    /// <summary>Gets who is said to begin the group, while it has had no turn; null if nobody is.</summary>
    public PartyCode? Opening => _opening?.Parties[0];

    /// <summary>Says whether who is said to begin cannot count as chosen for a turn, the group's first, and no choice is recorded for that.</summary>
    public bool WastesOpening(int turn) => _opening is not null && !_isBarred && Opened(_opening).At(0, turn).Kind == HolderKind.Undecided;

    /// <summary>Returns the choices of a turn whose recorded one was lost: the group has still to choose.</summary>
    public Cycle ToStruckCycle() => cycle.Struck();

    /// <summary>Takes away the turn of the one who begins: the group chooses anew.</summary>
    public void DropOpening() => _opening = null;

    /// <summary>Returns who holds the group's next turn, which is this one.</summary>
    public TurnHolder HolderAt(int turn) => Opened(_isBarred ? null : _opening).At(0, turn);

    /// <summary>Returns who would hold it if no decision barred the one who begins.</summary>
    public TurnHolder BareHolderAt(int turn) => Opened(_opening).At(0, turn);

    public override void Refresh(int turn, Eligibility eligibility)
    {
        _turn = turn;
        _isEmpty = cycle.Choosers is { } choosers && !choosers.HasAnyone(turn);
        _isBarred = _opening is not null && !eligibility.IsEligible(_opening.Parties[0], turn);
    }

    public override Cycle ToCycle() => Opened(_isBarred ? null : _opening);

    public override void Advance(long turns)
    {
        if (turns > 0) _opening = null;
    }

    private ChoiceCycle Opened(TurnHolder? opening) => cycle.OpenedBy(opening);
}
