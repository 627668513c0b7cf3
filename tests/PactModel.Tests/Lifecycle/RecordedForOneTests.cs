using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What a register that keeps its own state's participation alone tells of a convention.</summary>
public class RecordedForOneTests
{
    private static readonly EntryIntoForceClause s_twenty = new() { Condition = new ConsentsCount { Count = 20 }, Delay = Delay.OfDays(90) };

    private static readonly AgreementEvent[] s_rwanda = [Deposit(Rwa, D(1990, 5, 3)), InForce(D(1990, 8, 1), Rwa)];

    [Fact]
    public void StatusOn_InForceForOneAsRecorded_IsNotSaidToBeNot()
    {
        AgreementLifecycle life = Life([s_twenty], s_rwanda);
        Assert.Equal(Certainty.Possibly, life.IsInForceOn(D(1995)));
        Assert.Equal([PartyState.ContractingState, PartyState.Party], life.StatusOn(D(1995), Rwa).Possible);
        Assert.Equal(DateAnswerKind.NotKnown, life.EntryIntoForce.Kind);
        Assert.Equal("It is recorded to be in force for RWA on 1990-08-01; by the consents on record alone it is not by then, so when it entered into force is not known.", life.EntryIntoForce.Reasons[0].Text);
        Assert.Equal("record.incomplete", Assert.Single(life.Findings).Code);
        Assert.Empty(life.Forecast(D(2000)).Missing);
        Assert.Equal("not known, not before 1990-05-03", life.EntryIntoForce.ToString());
        Assert.Equal("not known, not before 1990-04-01", Life([s_twenty], s_rwanda[0], InForce(D(1990, 4, 1), Rwa)).EntryIntoForce.ToString());
    }

    [Fact]
    public void EntryIntoForce_ComputedLaterThanRecordedForOne_IsNotKnownUntilThen()
    {
        AgreementLifecycle life = Life([TwoConsents], [.. s_rwanda, Deposit(Mar, D(1991))]);
        Assert.Equal("1990-05-03..1991-01-31", life.EntryIntoForce.ToString());
        Assert.Equal([PartyState.Party], life.StatusOn(D(1991, 1, 31), Rwa).Possible);
        Assert.Equal("1990-06-30", Life([TwoConsents], [.. s_rwanda, Deposit(Mar, D(1990, 5, 31))]).EntryIntoForce.ToString());
        Assert.Equal("none", Life([s_twenty], s_rwanda[0]).EntryIntoForce.ToString());
    }

    [Fact]
    public void EntryIntoForce_RecordedForOneInTheMonthThatTheClauseGives_IsAsTheClauseGivesIt()
    {
        AgreementEvent[] events = [Deposit(Rwa, D(1990, 5, 3)), Deposit(Mar, D(1990, 6, 10))];
        Assert.Equal("1990-07-10", Life([TwoConsents], [.. events, InForce(PartialDate.Parse("1990-07"), Rwa)]).EntryIntoForce.ToString());
        Assert.Equal("1990-05-03..1990-07-10", Life([TwoConsents], [.. events, InForce(PartialDate.Parse("1990-06-01?"), Rwa)]).EntryIntoForce.ToString());
        Assert.Equal("1990-07-10", Life([TwoConsents], [.. events, InForce(D(1990, 8, 1), Rwa)]).EntryIntoForce.ToString());
        Assert.Equal("1990-07-10", Life([TwoConsents], [.. events, InForce(D(1990, 7, 10), Rwa)]).EntryIntoForce.ToString());
    }

    [Fact]
    public void EntryIntoForce_RecordedForOneTwice_IsMeasuredByTheFirst() =>
        Assert.Equal("1990-05-03..1991-01-31", Life([TwoConsents], [.. s_rwanda, Deposit(Mar, D(1991)), InForce(D(1995), Rwa)]).EntryIntoForce.ToString());

    [Fact]
    public void EntryIntoForce_RecordedForOneWithoutADay_IsNotKnownUnlessTheClauseGivesIt()
    {
        EnteredIntoForce undated = new() { Parties = [Rwa] };
        AgreementLifecycle life = Life([s_twenty], s_rwanda[0], undated);
        Assert.Equal("not known, not before 1990-05-03", life.EntryIntoForce.ToString());
        Assert.Equal("It is recorded to be in force for RWA on a day that is not known; by the consents on record alone it is not, so when it entered into force is not known.", life.EntryIntoForce.Reasons[0].Text);
        Assert.Equal(Certainty.Possibly, life.IsInForceFor(Rwa, D(1995)));
        Assert.Empty(life.Forecast(D(2000)).Missing);
        Assert.Equal("1991-01-31", Life([TwoConsents], s_rwanda[0], Deposit(Mar, D(1991)), undated).EntryIntoForce.ToString());
        Assert.Equal("not known, not before 1990-05-03", Life([TwoConsents with { ValidUntil = D(1990, 6, 1) }], s_rwanda[0], Deposit(Mar, D(1991)), undated).EntryIntoForce.ToString());
    }
}
