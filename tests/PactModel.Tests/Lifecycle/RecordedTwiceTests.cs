using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Records that contradict each other: one is used, and the other is told.</summary>
public sealed class RecordedTwiceTests
{
    private static readonly PartyCode s_ita = P("ITA");

    [Theory]
    [InlineData("1974-06-01", "1974-07-01", "1974-06-01", 1)]
    [InlineData("1974-07-01", "1974-06-01", "1974-06-01", 1)]
    [InlineData("1974", "1974-06-01", "1974-06-01", 0)]
    [InlineData("1974-06-01", "1974", "1974-06-01", 0)]
    [InlineData("1974-06-01", "1974-06-01", "1974-06-01", 0)]
    public void InForce_EntryOfAPartyOnTwoDays_IsOnTheFirst(string one, string other, string used, int findings)
    {
        AgreementEvent[] records = [InForce(D(1974)), InForce(D(1974), Mar, Rwa), InForce(PartialDate.Parse(one), s_ita), InForce(PartialDate.Parse(other), s_ita)];
        foreach (AgreementEvent[] deposit in new AgreementEvent[][] { [], [Deposit(s_ita, D(1974, 2, 1))] })
        {
            AgreementLifecycle life = Life([], [.. records, .. deposit]);
            Assert.Equal([used], life.InForce(s_ita).Select(s => s.Since.ToString()), StringComparer.Ordinal);
            Assert.Equal(findings, life.Findings.Count(f => f.Code == LifecycleFindings.RecordDiffers));
        }
    }

    [Fact]
    public void InForce_EntryOfAPartyOnTwoDays_SaysWhichIsUsed() => Assert.Equal(
        "/events/3/effective: Another entry into force for ITA is recorded on 1974-07-01, and no end for it before: it is not used, for the one on 1974-06-01 is; record what ended it between them, or correct one of the days. [record.differs]",
        Assert.Single(Life([], InForce(D(1974)), InForce(D(1974), Mar, Rwa), InForce(D(1974, 6, 1), s_ita), InForce(D(1974, 7, 1), s_ita)).Findings).ToString());

    [Fact]
    public void InForce_EntryOfAPartyAgainAfterItLeft_IsAnotherTime()
    {
        AgreementLifecycle life = Life([SixMonths], InForce(D(1974)), InForce(D(1974), Mar, Rwa), InForce(D(1974, 6, 1), s_ita), Notice(s_ita, D(1980)), InForce(D(1985), s_ita));
        Assert.Equal(["1974-06-01", "1985-01-01"], life.InForce(s_ita).Select(s => s.Since.ToString()), StringComparer.Ordinal);
        Assert.Empty(life.Findings);
    }

    /// <summary>Where it consented again, or the agreement ended and came back, it may have been out between, though no notice of it is on record.</summary>
    [Fact]
    public void InForce_EntryOfAPartyAgainAfterAnotherConsentOrAnEnd_IsAnotherTime()
    {
        AgreementEvent[] twice = [InForce(D(1974)), InForce(D(1974), Mar, Rwa), InForce(D(1974, 6, 1), s_ita), InForce(D(1985), s_ita)];
        Assert.Empty(Life([new LateJoinerClause()], [.. twice, Deposit(s_ita, D(1974, 6, 1)), Deposit(s_ita, D(1985), ConsentKind.Accession)]).Findings);
        AgreementLifecycle back = Life([], [.. twice, new Terminated { Effective = D(1980) }, InForce(D(1985))]);
        Assert.Empty(back.Findings);
        Assert.Equal(["1974-06-01", "1985-01-01"], back.InForce(s_ita).Select(s => s.Since.ToString()), StringComparer.Ordinal);
        Assert.Single(Life([], [.. twice, Deposit(s_ita, D(1974, 6, 1))]).Findings);
    }

    [Fact]
    public void InForce_EndForAllOnTwoDays_IsOnTheFirst()
    {
        AgreementLifecycle life = Life([], InForce(D(1974)), new Terminated { Effective = D(1980) }, new Terminated { Effective = D(1980, 7, 1) });
        Assert.Equal(D(1980), life.InForce()[0].Until.Day);
        Assert.Equal(
            "/events/2/effective: Another end is recorded, first day out on 1980-07-01: it is not used, for the one on 1980-01-01 is; correct one of them, or record that they are contested. [record.differs]",
            Assert.Single(life.Findings).ToString());
        Assert.Empty(Life([], InForce(D(1974)), new Terminated { Effective = D(1980) }, new Terminated { Effective = PartialDate.Parse("1980") }).Findings);
        Assert.Empty(Life([], InForce(D(1974)), new Terminated { Effective = D(1980) }, InForce(D(1982)), new Terminated { Effective = D(1990) }).Findings);
    }
}
