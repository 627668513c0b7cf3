using NodaTime;

namespace PactModel.Tests.Rotations;

/// <summary>The model: follows the rules turn by turn, with today's members worked out anew at every turn.</summary>
internal sealed partial class NaiveRotation
{
    private readonly RotationRules _rules;
    private readonly Dictionary<int, LocalDate?> _starts = [];
    private readonly List<TurnHolder> _holders = [];
    private readonly List<Lost> _lost = [];
    private Level _root = null!;
    private OrderSegment _segment = null!;

    public NaiveRotation(RotationRules rules, int turns)
    {
        _rules = rules;
        LayOutSlots(turns + 2);
        foreach (RotationDecision decision in rules.Decisions)
        {
            if (decision is SkipTurn skip) _lost.Add(new Lost(skip.Holder, skip.Group, skip.From));
            if (decision is DeferTurn deferral) _lost.Add(new Lost(deferral.Holder, null, deferral.From));
            if (decision is SplitTurn split) _lost.AddRange(split.Parts.Where(p => p.UsesOwnTurn).Select(p => new Lost(p.Holder.Party, null, split.Turn + 1)));
        }

        _lost = [.. _lost.OrderBy(l => l.From)];
        for (int turn = rules.FirstTurn; turn < rules.FirstTurn + turns; turn++) _holders.Add(Step(turn));
        foreach (SwapTurns swap in rules.Decisions.OfType<SwapTurns>())
        {
            int a = swap.First - rules.FirstTurn;
            int b = swap.Second - rules.FirstTurn;
            (_holders[a], _holders[b]) = (_holders[b], _holders[a]);
        }
    }

    public TurnHolder this[int turn] => _holders[turn - _rules.FirstTurn];

    public LocalDate? StartOf(int turn) => _starts[turn];

    private void LayOutSlots(int turns)
    {
        TermChange? change = null;
        LocalDate? anchor = null;
        int count = 0;
        for (int turn = _rules.FirstTurn; turn < _rules.FirstTurn + turns; turn++)
        {
            TermChange? begins = _rules.Terms.FirstOrDefault(t => (t.FromTurn ?? _rules.FirstTurn) == turn);
            StretchTurn? stretch = _rules.Decisions.OfType<StretchTurn>().FirstOrDefault(s => s.Turn == turn - 1);
            LocalDate? planned = change?.Term is CalendarTerm calendar && anchor is { } day ? Plus(day, calendar.Period, count) : null;
            LocalDate? start = begins?.Start ?? stretch?.End ?? planned;
            if (begins is not null || stretch?.Effect == StretchEffect.ShiftsLater)
            {
                change = begins ?? change;
                anchor = begins is { Start: null } && stretch?.Effect == StretchEffect.ShortensNext ? planned : start;
                count = 0;
            }

            _starts[turn] = start;
            count++;
        }

    }

    private static LocalDate Plus(LocalDate day, Period period, int count) =>
        day.PlusMonths(((period.Years * 12) + period.Months) * count).PlusDays(((period.Weeks * 7) + period.Days) * count);

    private TurnHolder Step(int turn)
    {
        if (_rules.Segments.FirstOrDefault(s => (s.FromTurn ?? _rules.FirstTurn) == turn) is { } segment)
        {
            _segment = segment;
            _root = new Level(this, segment.Order, null, isRoot: true);
            _root.Begin(turn);
            if (segment.FirstHolder is { } first) _root.Stand(first, turn);
        }

        _root.FollowRenames(turn);
        if (_rules.Decisions.OfType<DeferTurn>().FirstOrDefault(d => d.To == turn) is { } deferral && IsMember(deferral.Holder, turn))
            return TurnHolder.Of(deferral.Holder);
        AssignTurn? assigned = _rules.Decisions.OfType<AssignTurn>().FirstOrDefault(d => d.Turn == turn);
        if (assigned?.Uses == PlaceUse.NoOne) return assigned.Holder;
        if (assigned?.Uses == PlaceUse.Named)
        {
            _root.JumpTo(assigned.Holder.Parties[0], turn);
            return assigned.Holder;
        }

        TurnHolder due = Due(turn);
        return assigned?.Holder ?? due;
    }

    private TurnHolder Due(int turn)
    {
        HashSet<object> passed = [];
        while (true)
        {
            (Level Leaf, Spot? Spot, object? Lost) found = _root.Next(turn, passed, level => Take(turn, null, level.Code));
            if (found.Lost is { } place)
            {
                passed.Add(place);
                continue;
            }

            if (found.Leaf is null)
            {
                if (passed.Count == 0) return TurnHolder.Undecided;
                passed.Clear();
                continue;
            }

            if (found.Spot is not { } spot)
            {
                bool isStruck = found.Leaf.LosesChosen(turn, party => Take(turn, party, null));
                TurnHolder chosen = found.Leaf.Chosen(turn, isStruck);
                found.Leaf.MoveUp(passed);
                return chosen;
            }

            bool lost = Take(turn, spot.Party, null);
            found.Leaf.MoveTo(spot, turn);
            if (!lost)
            {
                found.Leaf.MoveUp(passed);
                return TurnHolder.Of(spot.Party);
            }

            passed.Add(spot.Party);
        }
    }

    private bool Take(int turn, PartyCode? party, string? group)
    {
        Lost? lost = _lost.Find(l => !l.Taken && l.From <= turn && (party is not null ? l.Party == party : group is not null && l.Group == group));
        if (lost is null) return false;
        lost.Taken = true;
        return true;
    }

    /// <summary>Says whether a spell of membership runs and has its place.</summary>
    private bool Runs(RotationMember member, int turn) => Reached(member.From, turn, true) && !Reached(member.Until, turn, false) && Reached(member.PlacedFrom, turn, true);

    private bool Reached(RotationPoint? point, int turn, bool open) => point switch
    {
        null => open,
        { Turn: { } at } => turn >= at,
        _ => _starts[turn] is not { } start || start >= point.Date,
    };

    private bool IsMember(PartyCode party, int turn) =>
        _rules.Members.Count == 0 || _rules.Members.Any(m => m.Party == party && Reached(m.From, turn, true) && !Reached(m.Until, turn, false));

    private bool IsBarred(PartyCode party, int turn) => _rules.Decisions.Any(d =>
        (d is SuspendHolder s && s.Holder == party && turn >= s.From && (s.Until is null || turn < s.Until))
        || (d is RelinquishTurns r && r.Holder == party && turn >= r.From));

    private sealed class Lost(PartyCode? party, string? group, int from)
    {
        public PartyCode? Party { get; } = party;

        public string? Group { get; } = group;

        public int From { get; } = from;

        public bool Taken { get; set; }
    }
}
