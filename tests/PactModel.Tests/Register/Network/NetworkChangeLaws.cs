using FsCheck.Xunit;

namespace PactModel.Tests.Networks;

[Properties(Arbitrary = [typeof(NetworkGenerators)])]
public sealed class NetworkChangeLaws
{
    [Law]
    public void ChangesTo_AppliedToTheFirst_GiveTheSecond(NetworkCase one, NetworkCase two)
    {
        (CooperationNetwork before, CooperationNetwork after) = Networks(one, two);
        NetworkChanges changes = before.ChangesTo(after);
        Assert.Equal(after.Parties, before.Parties.Except(changes.PartiesWent).Concat(changes.PartiesCame).Order());
        Dictionary<(PartyCode, PartyCode), CooperationTie> ties = before.Ties.ToDictionary(t => (t.First, t.Second));
        foreach (TieChange change in changes.Ties)
        {
            Assert.Equal(change.Before, ties.GetValueOrDefault((change.First, change.Second)));
            if (change.After is null) Assert.True(ties.Remove((change.First, change.Second)));
            else ties[(change.First, change.Second)] = change.After;
        }

        Assert.Equal(after.Ties.Select(t => (t.First, t.Second, NaiveNetwork.IdsOf(t))), ties.Values.OrderBy(t => t.First).ThenBy(t => t.Second).Select(t => (t.First, t.Second, NaiveNetwork.IdsOf(t))));
    }

    [Law]
    public void ChangesTo_AndBack_AreEachOthersReverse(NetworkCase one, NetworkCase two)
    {
        (CooperationNetwork before, CooperationNetwork after) = Networks(one, two);
        Assert.Equal(after.ChangesTo(before), before.ChangesTo(after).Reversed());
        Assert.True(before.ChangesTo(before).IsEmpty);
        Assert.Equal(before.ChangesTo(after).IsEmpty, before.Parties == after.Parties && before.Ties.Select(NaiveNetwork.IdsOf).SequenceEqual(after.Ties.Select(NaiveNetwork.IdsOf))
            && before.Ties.Select(t => (t.First, t.Second)).SequenceEqual(after.Ties.Select(t => (t.First, t.Second))));
    }

    [Law]
    public void ChangesTo_NameWhatEachTieGainedAndLost(NetworkCase one, NetworkCase two)
    {
        (CooperationNetwork before, CooperationNetwork after) = Networks(one, two);
        foreach (TieChange change in before.ChangesTo(after).Ties)
        {
            AgreementId[] had = Ids(change.Before), has = Ids(change.After);
            Assert.Equal(has.Except(had).Order(), change.AgreementsCame.Select(a => a.Id));
            Assert.Equal(had.Except(has).Order(), change.AgreementsWent.Select(a => a.Id));
            int growth = Number(change.After) - Number(change.Before);
            TieChangeKind expected = (change.Before, change.After) switch
            {
                (null, _) => TieChangeKind.Came,
                (_, null) => TieChangeKind.Went,
                _ => growth > 0 ? TieChangeKind.Grew : growth < 0 ? TieChangeKind.Shrank : TieChangeKind.Altered,
            };
            Assert.Equal(expected, change.Kind);
        }

        int Number(CooperationTie? tie) => tie is null ? 0 : tie.Certain.Count + (before.Level == Certainty.Possibly ? tie.Possible.Count : 0);
    }

    private static (CooperationNetwork Before, CooperationNetwork After) Networks(NetworkCase one, NetworkCase two) =>
        (one.Selection.Network(), (two with { Level = one.Level }).Selection.Network());

    private static AgreementId[] Ids(CooperationTie? tie) => tie is null ? [] : [.. tie.Certain.Concat(tie.Possible).Select(a => a.Id)];
}
