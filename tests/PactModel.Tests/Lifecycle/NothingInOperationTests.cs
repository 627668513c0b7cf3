using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Where suspensions leave no two parties between which an agreement is in operation, it is suspended, however many had a part in that.</summary>
public class NothingInOperationTests
{
    private static readonly PartyCode s_usa = P("USA"), s_nzl = P("NZL"), s_aus = P("AUS");

    private static Suspended Suspended(int year, PartyCode by, params PartyCode[] towards) => new() { Parties = [by], Towards = [.. towards], Dated = D(year) };

    private static Resumed Resumed(int year, PartyCode by, params PartyCode[] towards) => new() { Parties = [by], Towards = [.. towards], Dated = D(year) };

    private static ObjectionRaised Objects(int year, PartyCode by, PartyCode towards) => new() { Parties = [by], Towards = [towards], Received = D(year), Effect = ObjectionEffect.NotInForce };

    private static AgreementLifecycle Three(params AgreementEvent[] more) => new(Facts([], [.. ThreeInForce, .. more]) with { IsClosed = true });

    private static string States(AgreementLifecycle life, int year) =>
        $"{life.StatusOn(D(year)).State}: {string.Join(", ", life.Facts.Parties.Select(p => life.StatusOn(D(year), p.Party).State))}";

    /// <summary>
    /// Security Treaty between Australia, New Zealand and the United States, in force on 1952-04-29: the United States suspended its
    /// obligations towards New Zealand in 1986; between Australia and each of the two it went on. Made up: what follows on that.
    /// </summary>
    [Fact]
    public void Anzus_SuspendedBetweenTwoOfThree_IsInForceUntilNoTwoAreLeft()
    {
        AgreementLifecycle After(params AgreementEvent[] more) => new(Facts([], [Signed(D(1951, 9, 1), s_aus, s_nzl, s_usa), InForce(D(1952, 4, 29)), Suspended(1986, s_usa, s_nzl), .. more]) with { IsClosed = true });
        Assert.Equal("InForce: Party, Party, Party", States(After(), 1987));
        Assert.Equal("InForce: Party, Party, Party", States(After(Suspended(1988, s_usa, s_aus)), 1990));
        AgreementLifecycle life = After(Suspended(1988, s_usa, s_aus), Suspended(1990, s_nzl, s_aus), Resumed(1995, s_nzl, s_aus));
        Assert.Equal("InForce: Party, Party, Party", States(life, 1989));
        Assert.Equal("Suspended: Suspended, Suspended, Suspended", States(life, 1990));
        Assert.Equal("InForce: Party, Party, Party", States(life, 1995));
        Assert.Equal((Certainty.Certainly, Certainty.Certainly), (life.StatusOn(D(1991)).Certainty, life.StatusOn(D(1996)).Certainty));
        Reason reason = life.StatusOn(D(1991)).Reasons[0];
        Assert.Equal("suspension", reason.Rule);
        Assert.Equal("It is in operation between no two parties on 1990-01-01. Suspended between USA and NZL on 1986-01-01. Suspended between USA and AUS on 1988-01-01. Suspended between NZL and AUS on 1990-01-01.", reason.Text);
        Assert.Equal(3, reason.Events.Count);
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void Suspension_ByTwoOfThreeTowardsAll_LeavesNothingInOperation()
    {
        AgreementLifecycle life = Three(Suspended(2001, Mar), Suspended(2003, Rwa), Resumed(2005, Mar));
        Assert.Equal("InForce: Suspended, Party, Party", States(life, 2002));
        Assert.Equal("Suspended: Suspended, Suspended, Suspended", States(life, 2004));
        Assert.Equal("InForce: Party, Suspended, Party", States(life, 2006));
        Assert.Equal("Suspended: Suspended, Suspended, Suspended", States(Three(Suspended(2001, Mar), Suspended(2003, Rwa, Eth)), 2004));
        Assert.Equal("InForce: Suspended, Party, Party", States(Three(Suspended(2001, Mar), Suspended(2003, Rwa, Mar)), 2004));
    }

    [Fact]
    public void Suspension_WhereOneHasLeft_CountsThoseThatRemain()
    {
        NoticeGiven notice = Notice(Eth, D(2002, 7, 1)) with { Effective = D(2003) };
        AgreementLifecycle life = Three(Suspended(2001, Mar, Rwa), notice);
        Assert.Equal("InForce: Party, Party, Party", States(life, 2002));
        Assert.Equal("Suspended: Suspended, Suspended, FormerParty", States(life, 2004));

        // One that comes in again is one with which it is in operation.
        Assert.Equal("InForce: Party, Party, Party", States(Three(Suspended(2001, Mar, Rwa), notice, Deposit(Eth, D(2005), ConsentKind.Accession), InForce(D(2005), Eth)), 2006));
    }

    [Fact]
    public void Suspension_KnownInPartOrOfPerhapsOthers_LeavesPerhapsNothing()
    {
        AgreementLifecycle life = Three(Suspended(2001, Mar), Suspended(2003, Rwa) with { Dated = PartialDate.Parse("2003") });
        Assert.Equal([AgreementState.InForce, AgreementState.Suspended], life.StatusOn(D(2003, 6, 1)).Possible);
        Assert.Equal((AgreementState.Suspended, Certainty.Certainly), (life.StatusOn(D(2003, 12, 31)).State, life.StatusOn(D(2003, 12, 31)).Certainty));
        AgreementLifecycle doubted = Three(Suspended(2001, Mar), Suspended(2003, Rwa) with { Dated = PartialDate.Parse("2003?") });
        Assert.Equal([AgreementState.InForce, AgreementState.Suspended], doubted.StatusOn(D(2010)).Possible);

        // An agreement that others may have joined is perhaps in operation between those.
        AgreementEvent[] two = [.. ThreeInForce, Suspended(2001, Mar), Suspended(2003, Rwa)];
        EntryIntoForceClause three = new() { Condition = new ConsentsCount { Count = 3 }, NotBefore = D(2000, 3, 31) };
        AgreementLifecycle open = new(Facts([three, new LateJoinerClause()], two));
        Assert.Equal([AgreementState.InForce, AgreementState.Suspended], open.StatusOn(D(2004)).Possible);
        Assert.Equal(AgreementState.InForce, open.StatusOn(D(2004)).State);
        Assert.Equal([AgreementState.InForce, AgreementState.Suspended], Life([new LateJoinerClause()], two).StatusOn(D(2004)).Possible);
        Assert.Equal([AgreementState.InForce, AgreementState.Suspended], Life([], two).StatusOn(D(2004)).Possible);
    }

    [Fact]
    public void Suspension_TowardsAllThatNoObjectionKeepsApart_LeavesNothingUntilOneIsWithdrawn()
    {
        AgreementLifecycle life = Three(Objects(2001, Mar, Eth), Suspended(2003, Rwa, Mar), Suspended(2004, Rwa, Eth), new ObjectionWithdrawn { Parties = [Mar], Towards = [Eth], Received = D(2006) });
        Assert.Equal("InForce: Party, Party, Party", States(life, 2003));
        Assert.Equal("Suspended: Suspended, Suspended, Suspended", States(life, 2005));
        Assert.Equal("InForce: Party, Party, Party", States(life, 2007));
        Assert.Equal("Suspended: Suspended, Suspended, Suspended", States(Three(Objects(2001, Mar, Eth), Suspended(2003, Rwa)), 2005));

        // Where objections alone keep all apart, and a suspension is over, nobody has suspended it.
        Assert.Equal("InForce: Party, Party, Party", States(Three(Suspended(2001, Mar), Resumed(2002, Mar), Objects(2004, Mar, Rwa), Objects(2004, Mar, Eth), Objects(2004, Rwa, Eth)), 2005));
    }

    [Fact]
    public void Suspension_WhereTheOthersHavePerhapsLeft_LeavesPerhapsNothing()
    {
        PartyCode ken = P("KEN");
        NoticeGiven Leaving(PartyCode party) => Notice(party, D(2003, 7, 1)) with { Effective = PartialDate.Parse("2004") };
        AgreementEvent[] events = [Signed(D(2000, 1, 4), Mar, Rwa, Eth, ken), InForce(D(2000, 3, 31)), Suspended(2001, Mar, Rwa), Leaving(Eth), Leaving(ken)];
        AgreementLifecycle life = new(Facts([], events) with { IsClosed = true });
        Assert.Equal([AgreementState.InForce], life.StatusOn(D(2003, 12, 31)).Possible);
        Assert.Equal([AgreementState.InForce, AgreementState.Suspended], life.StatusOn(D(2004, 6, 1)).Possible);
        Assert.Equal([AgreementState.Suspended], life.StatusOn(D(2004, 12, 31)).Possible);
    }

    [Fact]
    public void Reasons_OfNothingInOperation_AreTheSuspensionsThatRunThen()
    {
        string Why(int year, params AgreementEvent[] events) => Assert.Single(Three(events).StatusOn(D(year)).Reasons, r => r.Text.StartsWith("It is in operation between no two", StringComparison.Ordinal)).Text;
        Assert.Equal(
            "It is in operation between no two parties on 2003-01-01. Suspended for RWA on 2003-01-01. Suspended for ETH on 2003-01-01.",
            Why(2004, Suspended(2001, Mar), Resumed(2003, Mar), Suspended(2003, Rwa), Suspended(2003, Eth)));
        Assert.Equal(
            "It is in operation between no two parties on a day that is not known, not before 2004-01-01. Suspended for MAR on 2001-01-01. Suspended for RWA on 2004-01-01.",
            Why(2005, Suspended(2001, Mar), Resumed(2003, Mar) with { Dated = PartialDate.Parse("2003-01-01?") }, Suspended(2004, Rwa)));
    }

    [Fact]
    public void Reasons_OfOperationPerhapsAgain_AreTheResumptions()
    {
        static Reason Again(AgreementLifecycle life, int year) => Assert.Single(life.StatusOn(D(year, 6, 1)).Reasons, r => r.Text.StartsWith("It is in operation again", StringComparison.Ordinal));
        AgreementEvent[] events = [Suspended(2001, Mar), Suspended(2003, Rwa)];
        Suspended before = Suspended(2000, Mar) with { Dated = D(2000, 6, 1) };
        Resumed mar = Resumed(2005, Mar), rwa = Resumed(2005, Rwa) with { Dated = D(2005, 7, 1) };
        AgreementLifecycle life = Three([before, Resumed(2000, Mar) with { Dated = D(2000, 9, 1) }, .. events, mar with { Dated = PartialDate.Parse("2005") }, rwa]);
        Assert.Equal([AgreementState.InForce, AgreementState.Suspended], life.StatusOn(D(2005, 6, 1)).Possible);
        Assert.Equal([AgreementState.InForce], life.StatusOn(D(2005, 7, 1)).Possible);
        Assert.Equal("It is in operation again between 2005-01-01 and 2005-07-01.", Again(life, 2005).Text);
        Assert.Equal([mar with { Dated = PartialDate.Parse("2005") }, rwa], Again(life, 2005).Events);

        AgreementLifecycle doubted = Three([.. events, mar with { Dated = PartialDate.Parse("2005-01-01?") }]);
        Assert.Equal("It is in operation again on a day that is not known, not before 2005-01-01.", Again(doubted, 2010).Text);
        Assert.Equal([mar with { Dated = PartialDate.Parse("2005-01-01?") }], Again(doubted, 2010).Events);
    }
}
