using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Parties that consent again, or whose notice waits: what belongs to which of their times.</summary>
public class RejoinerEdgeTests
{
    private static readonly NoticeGiven s_notice = Notice(Mar, D(2005));

    private static readonly ConsentExpressed s_again = Deposit(Mar, D(2005, 3, 1), ConsentKind.Accession);

    private static AgreementLifecycle Three(params AgreementEvent[] events) => Life([SixMonths, new LateJoinerClause()], [.. ThreeInForce, .. events]);

    private static string Of(AgreementLifecycle life) => string.Join("; ", life.InForce(Mar).Select(s => s.ToString()));

    [Fact]
    public void InForce_ConsentsOnceMoreWhileItIsAParty_ChangesNothing()
    {
        AgreementLifecycle life = Three(s_notice, Deposit(Mar, D(2007), ConsentKind.Accession), Deposit(Mar, D(2009), ConsentKind.Accession));
        Assert.Equal("since 2000-03-31, first day out: 2005-07-01; since 2007-01-01, first day out: not known", Of(life));
    }

    [Fact]
    public void InForce_ConsentAgainWithdrawnWhileTheNoticeRan_IsNotAgain()
    {
        AgreementLifecycle life = Three(s_notice, s_again, new InstrumentWithdrawn { Parties = [Mar], Received = D(2005, 4, 1) });
        Assert.Equal("since 2000-03-31, first day out: 2005-07-01", Of(life));
    }

    [Fact]
    public void Findings_RecordedToBeInAgainOnTheDayOnWhichItWasOut_AreNone()
    {
        AgreementLifecycle life = Three(s_notice, s_again, InForce(D(2005, 7, 1), Mar));
        Assert.Equal("since 2000-03-31, first day out: 2005-07-01; since 2005-07-01, first day out: not known", Of(life));
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void StatusBetween_ObjectionToTheSecondAccession_EndsWithThat()
    {
        ConsentExpressed Joins(int year) => Deposit(P("UZB"), D(year), ConsentKind.Accession);
        NoticeGiven Leaves(int year) => Notice(P("UZB"), D(year));
        RelationState[] On(int year, PartialDate objected, PartialDate? withdrawn = null)
        {
            ObjectionRaised objection = new() { Parties = [Rwa], Towards = [P("UZB")], Received = objected, Effect = ObjectionEffect.NotInForce };
            ObjectionWithdrawn[] none = withdrawn is null ? [] : [new ObjectionWithdrawn { Parties = [Rwa], Towards = [P("UZB")], Received = withdrawn }];
            return [.. Life([new LateJoinerClause(), new WithdrawalClause()], [.. ThreeInForce, Joins(2011), Leaves(2013), Joins(2015), Leaves(2017), Joins(2019), objection, .. none]).StatusBetween(D(year), Rwa, P("UZB")).Possible];
        }

        Assert.Equal([RelationState.InForce], On(2012, D(2015, 6, 1)));
        Assert.Equal([RelationState.NotInForce], On(2016, D(2015, 6, 1)));
        Assert.Equal([RelationState.InForce], On(2020, D(2015, 6, 1)));
        Assert.Equal([RelationState.NotInForce], On(2016, D(2015)));
        Assert.Equal([RelationState.InForce], On(2020, D(2015)));
        Assert.Equal([RelationState.InForce], On(2016, D(2015, 6, 1), D(2015, 6, 1)));
    }

    [Fact]
    public void StatusOn_SuspendedOnTheDayOfItsReturn_IsSoUntilItLeavesAgain()
    {
        AgreementEvent[] events = [s_notice, Deposit(Mar, D(2007), ConsentKind.Accession), new Suspended { Parties = [Mar], Effective = D(2007) }, Notice(Mar, D(2009)), Deposit(Mar, D(2011), ConsentKind.Accession)];
        Assert.Equal([PartyState.Suspended], Three(events).StatusOn(D(2008), Mar).Possible);
        Assert.Equal([PartyState.Party], Three(events).StatusOn(D(2012), Mar).Possible);
    }

    [Fact]
    public void InForce_ConsentsAgainOnTheDayOnWhichItsNoticeIsSuspended_DoesNotReturn()
    {
        NoticeSuspended held = new() { Parties = [Mar], Dated = D(2005, 3, 1), Clock = NoticeClock.EndsOnDemand };
        NoticeResumed out1 = new() { Parties = [Mar], Dated = D(2006, 6, 1) };
        Assert.Equal("since 2000-03-31, first day out: 2006-06-01", Of(Three(s_notice, held, s_again, out1)));
        Assert.Equal("since 2000-03-31, first day out: 2006-06-01; since 2006-06-01, first day out: not known", Of(Three(s_notice, held with { Dated = D(2005, 3, 2) }, s_again, out1)));
    }

    [Fact]
    public void EntryIntoForce_ConsentsAgainOnTheDayOnWhichItsNoticeTakesEffect_Counts()
    {
        EntryIntoForceClause three = new() { Condition = new ConsentsCount { Count = 3 } };
        AgreementEvent[] events = [Deposit(Mar, D(2000)), Notice(Mar, D(2000, 2, 1)), Deposit(Mar, D(2000, 8, 1), ConsentKind.Accession), Deposit(Rwa, D(2000, 3, 1)), Deposit(Eth, D(2000, 9, 1))];
        Assert.Equal(D(2000, 9, 1), Life([three, SixMonths], events).EntryIntoForce.Day);
        Assert.Null(Life([three, SixMonths], [.. events.Where(e => e is not ConsentExpressed { Kind: ConsentKind.Accession })]).EntryIntoForce.Day);
    }
}
