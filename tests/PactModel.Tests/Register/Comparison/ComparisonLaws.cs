using FsCheck.Xunit;

namespace PactModel.Tests.Registers.Comparison;

[Properties(Arbitrary = [typeof(ComparisonGenerators)])]
public sealed class ComparisonLaws
{
    [Law]
    public void Between_Exchanged_IsMirrored(PairOfAgreements pair)
    {
        AgreementComparison one = AgreementComparison.Between(pair.First, pair.Second), other = AgreementComparison.Between(pair.Second, pair.First);
        Assert.Equal(other, one.Exchanged());
        Assert.Equal(one, one.Exchanged().Exchanged());
        Assert.Equal(one.HasDifferences, other.HasDifferences);
        Assert.Equal(one.Areas.Select(a => (a.Area, Mirror(a.Side), a.BroaderInOther, a.NarrowerInOther)), other.Areas.Select(a => (a.Area, a.Side, a.BroaderInOther, a.NarrowerInOther)));
        Assert.Equal(one.Clauses.Select(c => (c.Kind, Mirror(c.Side), c.IsSame, c.First, c.Second)), other.Clauses.Select(c => (c.Kind, c.Side, c.IsSame, c.Second, c.First)));
        Assert.Equal(one.Parties.Select(p => (p.Item, Mirror(p.Side))), other.Parties.Select(p => (p.Item, p.Side)));
        Assert.Equal(one.Bodies.Select(b => (b.Item, Mirror(b.Side))), other.Bodies.Select(b => (b.Item, b.Side)));
        Assert.Equal(one.Threats.Select(t => (t.Item, Mirror(t.Side))), other.Threats.Select(t => (t.Item, t.Side)));
        Assert.Equal((one.SameKind, one.SameCharacter), (other.SameKind, other.SameCharacter));
    }

    [Law]
    public void Between_AnAgreementAndItself_HasNoDifference(PairOfAgreements pair)
    {
        AgreementComparison self = AgreementComparison.Between(pair.First, pair.First);
        Assert.False(self.HasDifferences);
        Assert.All(self.Areas, a => Assert.Equal(ComparedSide.Both, a.Side));
        Assert.All(self.Clauses, c => Assert.True(c.IsSame));
    }

    [Law]
    public void Areas_NearToEachOther_AreToldOnBothSides(PairOfAgreements pair)
    {
        EquatableList<ComparedArea> areas = AgreementComparison.Between(pair.First, pair.Second).Areas;
        foreach (ComparedArea area in areas.Where(a => a.Side != ComparedSide.Both))
        {
            foreach (ComparedArea broader in area.BroaderInOther.Select(b => Assert.Single(areas, a => a.Area == b)))
            {
                Assert.True(AreaVocabulary.Default.IsWithin(area.Area, broader.Area));
                Assert.True(broader.Side == ComparedSide.Both || broader.NarrowerInOther.Contains(area.Area));
            }
        }
    }

    [Law]
    public void CompareWithOthersOf_CountsWhatACountOfEachGives(EquatableList<Agreement> all)
    {
        AgreementAmongOthers among = Register.Of((IEnumerable<Agreement>)all).CompareWithOthersOf(all[0].Id, PartyCode.Parse("RWA"), 0.6);
        Agreement[] others = [.. all.Skip(1).Where(a => a.Parties.Any(p => p.Party == PartyCode.Parse("RWA")))];
        Assert.Equal(others.Select(o => o.Id).Order(), among.Others.Select(o => o.Id));
        Agreement[] telling = [.. others.Where(o => o.Provisions.Count > 0)];
        foreach (SharedFeature<AreaCode> area in among.Areas)
        {
            Assert.Equal((telling.Count(o => Covers(o, area.Item)), telling.Length), (area.Count, area.Of));
            Assert.Equal(Covers(all[0], area.Item), area.IsSeenHere);
            Assert.Equal(area.Of > 0 && area.Share >= 0.6, area.IsUsual);
            Assert.False(area.IsUnusual && area.IsUsualAndNotSeenHere);
        }
    }

    private static bool Covers(Agreement agreement, AreaCode area) => agreement.Provisions.Any(p => p.Areas.Any(a => AreaVocabulary.Default.IsWithin(a, area)));

    private static ComparedSide Mirror(ComparedSide side) => side switch
    {
        ComparedSide.FirstOnly => ComparedSide.SecondOnly,
        ComparedSide.SecondOnly => ComparedSide.FirstOnly,
        _ => side,
    };
}
