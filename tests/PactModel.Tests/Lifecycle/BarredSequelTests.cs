using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What answers to a notice that perhaps could not be given: whatever it does, that stays open.</summary>
public class BarredSequelTests
{
    private static readonly WithdrawalClause s_afterAYear = new() { Notice = Delay.OfMonths(6), MinimumStay = Period.FromYears(1) };

    /// <summary>In force since some day in March 2000, so that notice on 2001-03-15 comes perhaps before the year is over.</summary>
    private static AgreementLifecycle Perhaps(params AgreementEvent[] more) =>
        Life([s_afterAYear], [SignedByTwo, InForce(PartialDate.Parse("2000-03")), Notice(Mar, D(2001, 3, 15)), .. more]);

    [Theory]
    [InlineData(NoticeClock.EndsOnDemand)]
    [InlineData(NoticeClock.RunsOn)]
    [InlineData(NoticeClock.Stopped)]
    public void StatusOn_NoticePerhapsBarredAndResumed_IsPerhapsOut(NoticeClock clock)
    {
        AgreementLifecycle life = Perhaps(new NoticeSuspended { Parties = [Mar], Received = D(2001, 5, 1), Clock = clock }, new NoticeResumed { Parties = [Mar], Received = D(2002) });
        Assert.Equal([PartyState.Party, PartyState.Leaving, PartyState.FormerParty], life.StatusOn(D(2003), Mar).Possible);
        Assert.Equal([PartyState.Party], life.StatusOn(D(2001, 12, 31), Mar).Possible);
    }

    [Fact]
    public void StatusOn_NoticePerhapsBarredAndExtended_IsPerhapsOutThen()
    {
        AgreementLifecycle life = Perhaps(new NoticePeriodExtended { Parties = [Mar], Received = D(2001, 5, 1), Until = FirstOut(2002, 1, 1) });
        Assert.Equal([PartyState.Party, PartyState.Leaving, PartyState.FormerParty], life.StatusOn(D(2002), Mar).Possible);
        Assert.Equal([PartyState.Party, PartyState.Leaving], life.StatusOn(D(2001, 12, 31), Mar).Possible);
    }

    [Fact]
    public void LastSafeDayToLeave_PartyThatPerhapsReturned_IsNotKnownByTheWindowsBefore()
    {
        // The notice was received within the window that opened some day in March 2001, or before it: then the second ratification changed nothing.
        WithdrawalClause window = s_afterAYear with { Notice = Delay.OfDays(10), Window = Period.FromDays(40) };
        AgreementLifecycle life = Life([window], [SignedByTwo, InForce(PartialDate.Parse("2000-03")), Deposit(Mar, D(2000, 2, 1)), Deposit(Rwa, D(2000, 2, 1)), Notice(Mar, D(2001, 3, 15)), Deposit(Mar, D(2001, 8, 1))]);
        LastSafeDay safe = life.LastSafeDayToLeave(Mar, D(2001, 12, 1));
        Assert.Equal(DateAnswerKind.NotKnown, safe.Kind);
        Assert.Equal("Notice perhaps cannot be received in time: no window opens by 2001-11-21 once it is in force for MAR, on a day that is not known, not before 2001-08-01.", safe.Reasons[0].Text);
    }
}
