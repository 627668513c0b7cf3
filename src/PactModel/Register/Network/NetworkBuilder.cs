using System.Runtime.InteropServices;
using NodaTime;

namespace PactModel;

/// <summary>What a network is made of, at both levels.</summary>
internal sealed class NetworkFacts(ReferenceData reference, EquatableList<(PartyCode Party, Certainty Certainty)> parties, EquatableList<CooperationTie> ties, MatchCounts agreements)
{
    public ReferenceData Reference => reference;

    public EquatableList<(PartyCode Party, Certainty Certainty)> Parties => parties;

    public EquatableList<CooperationTie> Ties => ties;

    public MatchCounts Agreements => agreements;

    public bool HasSame(NetworkFacts other) => agreements == other.Agreements && parties == other.Parties && ties == other.Ties;
}

/// <summary>Counts the agreements between every two parties, or between one party and all others.</summary>
internal sealed class NetworkBuilder(LocalDate? inForceBetween, PartyCode? only = null)
{
    private readonly Dictionary<PartyCode, int> _places = [];
    private readonly List<(PartyCode Party, Certainty Certainty)> _parties = [];
    private readonly Dictionary<long, TieLists> _ties = [];
    private int _certain;
    private int _possible;

    /// <summary>Adds an agreement; agreements come in the order of their identifiers.</summary>
    public void Add(RegisterEntry entry, Certainty certainty)
    {
        _ = certainty == Certainty.Certainly ? _certain++ : _possible++;
        Span<int> places = entry.Parties.Length <= 256 ? stackalloc int[entry.Parties.Length] : new int[entry.Parties.Length];
        for (int i = 0; i < places.Length; i++) places[i] = PlaceOf(entry.Parties[i], inForceBetween is null ? certainty : Certainty.CertainlyNot);
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = i + 1; j < places.Length; j++)
            {
                if (only is { } one && entry.Parties[i] != one && entry.Parties[j] != one) continue;
                Tie(entry, certainty, places[i], places[j]);
            }
        }
    }

    public NetworkFacts Build(ReferenceData reference)
    {
        CooperationTie[] ties = new CooperationTie[_ties.Count];
        int count = 0;
        foreach ((long pair, TieLists lists) in _ties)
        {
            PartyCode one = _parties[(int)(pair >> 32)].Party, other = _parties[(int)(pair & int.MaxValue)].Party;
            bool isInOrder = one.CompareTo(other) < 0;
            ties[count++] = new CooperationTie
            {
                First = isInOrder ? one : other,
                Second = isInOrder ? other : one,
                Certain = lists.Certain?.ToEquatableList() ?? [],
                Possible = lists.Possible?.ToEquatableList() ?? [],
            };
        }

        Array.Sort(ties, (a, b) => a.First.CompareTo(b.First) is not 0 and var order ? order : a.Second.CompareTo(b.Second));
        return new NetworkFacts(
            reference,
            _parties.Where(p => p.Certainty.CanBe()).OrderBy(p => p.Party).ToEquatableList(),
            EquatableList.Create<CooperationTie>(ties),
            new MatchCounts(_certain, _possible));
    }

    private void Tie(RegisterEntry entry, Certainty certainty, int one, int other)
    {
        if (inForceBetween is { } day)
        {
            certainty = certainty.And(entry.Lifecycle.IsInForceBetween(_parties[one].Party, _parties[other].Party, day));
            if (!certainty.CanBe()) return;
            Raise(one, certainty);
            Raise(other, certainty);
        }

        long pair = ((long)Math.Min(one, other) << 32) | (uint)Math.Max(one, other);
        ref TieLists lists = ref CollectionsMarshal.GetValueRefOrAddDefault(_ties, pair, out _);
        if (certainty == Certainty.Certainly) (lists.Certain ??= []).Add(entry.Agreement);
        else (lists.Possible ??= []).Add(entry.Agreement);
    }

    private int PlaceOf(PartyCode party, Certainty certainty)
    {
        if (_places.TryGetValue(party, out int place)) Raise(place, certainty);
        else
        {
            place = _parties.Count;
            _places.Add(party, place);
            _parties.Add((party, certainty));
        }

        return place;
    }

    private void Raise(int place, Certainty certainty)
    {
        (PartyCode party, Certainty known) = _parties[place];
        if (certainty > known) _parties[place] = (party, certainty);
    }

    private struct TieLists
    {
        public List<Agreement>? Certain;
        public List<Agreement>? Possible;
    }
}
