namespace PactModel.Tests.Registers;

/// <summary>What the indexes find is what looking at each agreement finds, and queries join as Kleene's logic does.</summary>
public sealed class QueryLaws
{
    private static readonly Certainty[] s_levels = [Certainty.Certainly, Certainty.Possibly];

    [Law(Arbitrary = [typeof(RegisterArbitraries)], MaxTest = 1500)]
    public void Indexes_AnyQuery_FindWhatLookingAtEachFinds(Asked asked)
    {
        Register register = Register.Of(asked.Agreements);
        AgreementSelection indexed = register.Where(asked.Query), scanned = asked.Agreements.Matching(asked.Query);
        foreach (Certainty level in s_levels)
        {
            (AgreementSelection fast, AgreementSelection slow) = level == Certainty.Certainly ? (indexed, scanned) : (indexed.Possibly(), scanned.Possibly());
            AgreementId[] expected = [.. slow.Select(a => a.Id)];
            Assert.Equal(expected, fast.Select(a => a.Id));
            Assert.Equal(expected.Length, fast.Count());
        }

        Assert.Equal(scanned.Counts, indexed.Counts);
    }

    [Law(Arbitrary = [typeof(RegisterArbitraries)])]
    public void Matches_OfAnyQuery_SayWhy(Asked asked)
    {
        foreach (AgreementMatch match in Register.Of(asked.Agreements).Where(asked.Query).Possibly().Matches)
        {
            Assert.True(match.Certainty.CanBe());
            Assert.NotEmpty(match.Reasons);
            Assert.All(match.Reasons, r => Assert.False(string.IsNullOrWhiteSpace(r.Text)));
        }
    }

    [Law(Arbitrary = [typeof(RegisterArbitraries)])]
    public void Join_AnyTwoQueries_KeepsKleenesLaws(Agreement[] agreements, AgreementQuery one, AgreementQuery other, AgreementQuery third)
    {
        Register register = Register.Of(agreements);
        Same(register, one & other, other & one);
        Same(register, one | other, other | one);
        Same(register, !(one & other), !one | !other);
        Same(register, !(one | other), !one & !other);
        Same(register, !!one, one);
        Same(register, one & (other | third), (one & other) | (one & third));
        Same(register, one | (one & other), one);
        Same(register, one & AgreementQuery.All, one);
        foreach (Certainty level in s_levels)
        {
            HashSet<AgreementId> both = [.. Ids(register, one & other, level)], either = [.. Ids(register, one | other, level)];
            Assert.Equal(Ids(register, one, level).Intersect(Ids(register, other, level)).Order(), both.Order());
            Assert.Equal(Ids(register, one, level).Union(Ids(register, other, level)).Order(), either.Order());
        }

        // What certainly fits does not possibly fit the opposite.
        Assert.Empty(Ids(register, one, Certainty.Certainly).Intersect(Ids(register, !one, Certainty.Possibly)));
    }

    [Law(Arbitrary = [typeof(RegisterArbitraries)])]
    public void Certainly_AnyQuery_IsAmongPossibly(Asked asked)
    {
        AgreementSelection selection = Register.Of(asked.Agreements).Where(asked.Query);
        Assert.Empty(selection.Select(a => a.Id).Except(selection.Possibly().Select(a => a.Id)));
    }

    [Law(Arbitrary = [typeof(RegisterArbitraries)])]
    public void Page_AnyOrder_IsPartOfTheWholeOrder(Asked asked)
    {
        AgreementSelection selection = Register.Of(asked.Agreements).Where(asked.Query).Possibly();
        foreach (AgreementComparer order in (AgreementComparer[])[AgreementComparer.ById, AgreementComparer.BySignature, AgreementComparer.ByEntryIntoForce.Descending, AgreementComparer.ByEnd, AgreementComparer.ByNumberOfParties, AgreementComparer.ByTitle("fr"), AgreementComparer.ById.Descending])
        {
            AgreementSelection sorted = selection.OrderBy(order);
            AgreementId[] all = [.. sorted.Select(a => a.Id)];
            Assert.Equal(selection.Select(a => a.Id).Order(), all.Order());
            AgreementPage page = sorted.Page(1, 2);
            Assert.Equal(all.Skip(1).Take(2), page.Agreements.Select(a => a.Id));
            Assert.Equal(all.Length, page.Total);
            Assert.Equal(all.Length > 3, page.HasMore);
        }
    }

    [Law(Arbitrary = [typeof(RegisterArbitraries)])]
    public void Equals_SameQueryMadeTwice_IsTheSame(AgreementQuery query, AgreementQuery other)
    {
        Assert.Equal(query & other, query & other);
        Assert.Equal((query & other).GetHashCode(), (query & other).GetHashCode());
        Assert.Equal((!query | other).ToString(), (!query | other).ToString());
    }

    private static AgreementId[] Ids(Register register, AgreementQuery query, Certainty level) =>
        [.. (level == Certainty.Certainly ? register.Where(query) : register.Where(query).Possibly()).Select(a => a.Id)];

    private static void Same(Register register, AgreementQuery left, AgreementQuery right)
    {
        foreach (Certainty level in s_levels) Assert.Equal(Ids(register, left, level), Ids(register, right, level));
    }
}
