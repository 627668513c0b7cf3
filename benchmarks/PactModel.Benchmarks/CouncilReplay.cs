using NodaTime;

namespace PactModel.Benchmarks;

/// <summary>The Security Council's rule written by hand: months, an alphabet of names, members by date, one turn put off.</summary>
internal sealed class CouncilReplay
{
    private readonly (string Key, LocalDate KeyFrom, LocalDate KeyUntil, PartyCode Party, LocalDate From, LocalDate Until)[] _members;
    private readonly DeferTurn _deferred;
    private readonly StretchTurn _stretched;
    private readonly LocalDate _start;

    public CouncilReplay(RotationRules rules)
    {
        KeyOrder order = (KeyOrder)rules.Segments[0].Order;
        _members =
        [
            .. from member in rules.Members
               join key in order.Keys on member.Party equals key.Party
               let later = order.Keys.Where(k => k.Party == key.Party && (k.From ?? LocalDate.MinIsoValue) > (key.From ?? LocalDate.MinIsoValue)).Select(k => k.From!.Value)
               select (Fold(key.Key), key.From ?? LocalDate.MinIsoValue, later.DefaultIfEmpty(LocalDate.MaxIsoValue).Min(), member.Party,
                   member.From?.Date ?? LocalDate.MinIsoValue, member.Until?.Date ?? LocalDate.MaxIsoValue),
        ];
        _deferred = rules.Decisions.OfType<DeferTurn>().Single();
        _stretched = rules.Decisions.OfType<StretchTurn>().Single();
        _start = rules.Terms[0].Start!.Value;
    }

    public PartyCode HolderOf(int wanted)
    {
        string last = "";
        PartyCode holder = default;
        bool lost = false;
        for (int turn = 1; turn <= wanted; turn++)
        {
            LocalDate day = turn <= _stretched.Turn ? _start.PlusMonths(turn - 1) : _stretched.End.PlusMonths(turn - _stretched.Turn - 1);
            if (turn == _deferred.To)
            {
                holder = _deferred.Holder;
                continue;
            }

            if (turn == 1) (last, holder) = Next("AUSTRALI", day);
            else (last, holder) = Next(last, day);
            if (lost || turn < _deferred.From || holder != _deferred.Holder) continue;
            lost = true;
            (last, holder) = Next(last, day);
        }

        return holder;
    }

    private (string Key, PartyCode Party) Next(string last, LocalDate day)
    {
        (string Key, PartyCode Party)? next = null;
        (string Key, PartyCode Party)? first = null;
        foreach (var member in _members)
        {
            if (day < member.From || day >= member.Until || day < member.KeyFrom || day >= member.KeyUntil) continue;
            if (first is null || string.CompareOrdinal(member.Key, first.Value.Key) < 0) first = (member.Key, member.Party);
            if (string.CompareOrdinal(member.Key, last) > 0 && (next is null || string.CompareOrdinal(member.Key, next.Value.Key) < 0)) next = (member.Key, member.Party);
        }

        return next ?? first!.Value;
    }

    private static string Fold(string key) => key.ToUpperInvariant().Replace("Ô", "O", StringComparison.Ordinal);
}
