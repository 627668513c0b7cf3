namespace PactModel.Tests.Networks;

/// <summary>A network as one counts it by hand: every pair of parties, every agreement.</summary>
internal sealed class NaiveNetwork
{
    public NaiveNetwork(NetworkCase @case, Func<Agreement, PartyCode, PartyCode, Certainty>? between = null)
    {
        HashSet<AgreementId> certain = [.. @case.At(Certainty.Certainly).Select(a => a.Id)];
        Agreement[] possible = [.. @case.At(Certainty.Possibly)];
        Parties = possible.Where(a => @case.Level == Certainty.Possibly || certain.Contains(a.Id)).SelectMany(PartiesOf).Distinct().Order().ToEquatableList();
        foreach (PartyCode one in NetworkGenerators.Pool)
        {
            foreach (PartyCode other in NetworkGenerators.Pool.Where(o => one.CompareTo(o) < 0))
            {
                (Agreement Agreement, Certainty Certainty)[] both =
                [
                    .. possible.Where(a => PartiesOf(a).Contains(one) && PartiesOf(a).Contains(other))
                        .Select(a => (a, (certain.Contains(a.Id) ? Certainty.Certainly : Certainty.Possibly).And(between?.Invoke(a, one, other) ?? Certainty.Certainly))),
                ];
                EquatableList<AgreementId> sure = Ids(both, Certainty.Certainly), maybe = Ids(both, Certainty.Possibly);
                if (sure.Count > 0 || (@case.Level == Certainty.Possibly && maybe.Count > 0)) Ties.Add((one, other), (sure, maybe));
            }
        }
    }

    public EquatableList<PartyCode> Parties { get; }

    public Dictionary<(PartyCode, PartyCode), (EquatableList<AgreementId> Certain, EquatableList<AgreementId> Possible)> Ties { get; } = [];

    public static IEnumerable<PartyCode> PartiesOf(Agreement agreement) =>
        agreement.Parties.Where(p => p.Role == PartyRole.Party).Select(p => p.Party).Concat(agreement.Events.SelectMany(e => e.Parties)).Distinct();

    /// <summary>Returns the ties of a network as the naive one has them.</summary>
    public static Dictionary<(PartyCode, PartyCode), (EquatableList<AgreementId> Certain, EquatableList<AgreementId> Possible)> TiesOf(CooperationNetwork network) =>
        network.Ties.ToDictionary(t => (t.First, t.Second), IdsOf);

    public static (EquatableList<AgreementId> Certain, EquatableList<AgreementId> Possible) IdsOf(CooperationTie tie) =>
        (tie.Certain.Select(a => a.Id).ToEquatableList(), tie.Possible.Select(a => a.Id).ToEquatableList());

    private static EquatableList<AgreementId> Ids(IEnumerable<(Agreement Agreement, Certainty Certainty)> both, Certainty certainty) =>
        both.Where(b => b.Certainty == certainty).Select(b => b.Agreement.Id).Order().ToEquatableList();
}
