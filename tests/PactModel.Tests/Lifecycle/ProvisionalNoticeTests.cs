using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Whose withdrawal ends a provisional application, and whose is that of a party.</summary>
public class ProvisionalNoticeTests
{
    private static readonly SignatureGiven s_signed = Signed(D(2000), Mar, Rwa, Eth);

    private static readonly ProvisionalApplicationBegan s_began = new() { Effective = D(2000, 2, 1) };

    private static readonly NoticeGiven s_notice = Notice(Mar, D(2002));

    private static readonly FinalClause[] s_clauses = [TwoConsents, new LateJoinerClause(), SixMonths];

    private static PartyState[] On(LocalDate day, params AgreementEvent[] events) => [.. Life(s_clauses, events).StatusOn(day, Mar).Possible];

    [Fact]
    public void StatusOn_NoticeOfOneThatConsented_KeepsItFromBecomingAParty()
    {
        AgreementEvent[] events = [s_signed, s_began, Deposit(Mar, D(2001)), s_notice, Deposit(Rwa, D(2003)), Deposit(Eth, D(2003))];
        Assert.DoesNotContain(PartyState.Party, On(D(2004), events));
    }

    [Fact]
    public void StatusOn_NamedWithoutASignature_IsOutByItsNotice()
    {
        AgreementEvent[] events = [Signed(D(2000), Rwa, Eth), s_began with { Parties = [Mar] }, s_notice];
        Assert.Equal([PartyState.ProvisionallyApplying], On(D(2002, 6, 30), events));
        Assert.Equal([PartyState.None], On(D(2002, 7, 1), events));
    }

    [Fact]
    public void StatusOn_NoticeOnTheDayOnWhichItBegins_EndsIt()
    {
        Assert.Equal([PartyState.ProvisionallyApplying], On(D(2002, 6, 30), s_signed, s_began with { Effective = D(2002) }, s_notice));
        Assert.Equal([PartyState.Signatory], On(D(2002, 7, 1), s_signed, s_began with { Effective = D(2002) }, s_notice));
    }

    [Theory]
    [InlineData("2002-01-01")]
    [InlineData("2000-01-01")]
    public void StatusOn_AppliedByTheClauseSinceSignature_IsOutByItsNotice(string signed)
    {
        AgreementLifecycle life = Life([.. s_clauses, new ProvisionalApplicationClause { Begins = new OnSignature() }], Signed(PartialDate.Parse(signed), Mar, Rwa, Eth), s_notice);
        Assert.Equal([PartyState.ProvisionallyApplying], life.StatusOn(D(2002, 6, 30), Mar).Possible);
        Assert.Equal([PartyState.Signatory], life.StatusOn(D(2002, 7, 1), Mar).Possible);
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void StatusOn_InForceForOthersAlone_IsOutByItsNotice()
    {
        AgreementEvent[] events = [s_signed, s_began, InForce(D(2001), Rwa, Eth), s_notice];
        Assert.Equal([PartyState.ProvisionallyApplying], On(D(2002, 6, 30), events));
        Assert.Equal([PartyState.Signatory], On(D(2002, 7, 1), events));
    }

    [Fact]
    public void Until_NoticeInTheYearInWhichItIsRecordedToBeInForce_IsThatOfAParty()
    {
        AgreementLifecycle life = Life(s_clauses, s_signed, s_began, InForce(D(2001), Rwa, Eth), InForce(PartialDate.Parse("2002"), Mar), Notice(Mar, D(2002, 6, 1)));
        Assert.Equal("2002-12-01", life.InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void StatusOn_OutOnTheDayOfTheEntryIntoForce_WasNeverAParty()
    {
        Status<PartyState> status = Life([SixMonths], s_signed, s_began, s_notice, InForce(D(2002, 7, 1))).StatusOn(D(2003), Mar);
        Assert.Equal([PartyState.Signatory], status.Possible);
    }

    [Fact]
    public void StatusOn_NoticeOfOneThatConsentedBeforeTheEntry_EndsItsApplicationAndItWasNeverAParty()
    {
        AgreementEvent[] events = [s_signed, s_began, Deposit(Mar, D(2001)), s_notice, Deposit(Rwa, D(2003)), Deposit(Eth, D(2003))];
        Assert.Equal([PartyState.ProvisionallyApplying], On(D(2002, 6, 30), events));
        Assert.Equal([PartyState.Signatory], On(D(2002, 7, 1), events));
        Assert.Equal([PartyState.Signatory], On(D(2004), events));
        Assert.Empty(Life(s_clauses, events).InForce(Mar));
    }

    [Theory]
    [InlineData("2002-05-31", PartyState.FormerParty)]
    [InlineData("2002-05", PartyState.FormerParty)]
    [InlineData("2002", PartyState.Signatory, PartyState.FormerParty)]
    [InlineData("2002-06-01", PartyState.Signatory)]
    [InlineData("2003", PartyState.Signatory)]
    public void StatusOn_OutPerhapsBeforeTheEntry_WasPerhapsAParty(string last, params PartyState[] expected)
    {
        EntryIntoForceClause three = TwoConsents with { Condition = new ConsentsCount { Count = 3 } };
        AgreementLifecycle life = Life([three, SixMonths], s_signed, s_began, Deposit(Mar, D(2001)), s_notice, Deposit(Rwa, D(2001)), Deposit(Eth, PartialDate.Parse(last)));
        EquatableList<PartyState> possible = life.StatusOn(D(2004), Mar).Possible;
        Assert.All(expected, state => Assert.Contains(state, possible));
        Assert.Equal(expected.Length == 1, possible.Count == 1);
    }

    [Fact]
    public void StatusOn_OneThatLeftAndConsentsAgain_HasToBeginAnew()
    {
        AgreementEvent[] events = [s_signed, s_began, Deposit(Mar, D(2001)), Deposit(Rwa, D(2001)), Deposit(Eth, D(2001)), s_notice, Deposit(Mar, D(2003), ConsentKind.Accession)];
        FinalClause[] clauses = [TwoConsents, new LateJoinerClause { Delay = Delay.OfDays(30) }, SixMonths];
        Assert.Equal([PartyState.ContractingState], Life(clauses, events).StatusOn(D(2003, 1, 15), Mar).Possible);
        ProvisionalApplicationBegan anew = new() { Parties = [Mar], Effective = D(2003) };
        Assert.Equal([PartyState.ProvisionallyApplying], Life(clauses, [.. events, anew]).StatusOn(D(2003, 1, 15), Mar).Possible);
    }

    [Fact]
    public void Reasons_OutBeforeAnEntryThatNeverComes_TellOfTheWithdrawal()
    {
        AgreementLifecycle life = Life(s_clauses, s_signed, s_began, Deposit(Mar, D(2001)), s_notice);
        string[] reasons = [.. life.StatusOn(D(2003), Mar).Reasons.Select(r => r.Text)];
        Assert.Equal(["MAR leaves 6 months after receipt of the notice (on 2002-01-01): out on 2002-07-01.", "Signed on 2000-01-01 by MAR, RWA, ETH."], reasons);
    }

    [Fact]
    public void StatusOn_OneThatEndedItsProvisionalApplication_MayHaveBecomeAPartyAllTheSame()
    {
        AgreementEvent[] events = [Signed(D(2000), Mar, Rwa, Eth), s_began, new EnteredIntoForce { Effective = D(2003) }, Deposit(Rwa, D(2001)), Notice(Mar, D(2002), NoticeKind.EndOfProvisionalApplication)];
        Assert.Equal([PartyState.Signatory, PartyState.ProvisionallyApplying, PartyState.Party], Life([], events).StatusOn(D(2004), Mar).Possible);
    }

    [Theory]
    [InlineData("2000-03-18", PartyState.ContractingState)]
    [InlineData("2000-03-18?", PartyState.ContractingState, PartyState.ProvisionallyApplying)]
    public void StatusOn_ConsentAfterAnEndThatIsDoubted_AppliesPerhaps(string ended, params PartyState[] expected)
    {
        AgreementEvent[] events = [SignedByTwo, s_began, new ProvisionalApplicationEnded { Dated = PartialDate.Parse(ended) }, Deposit(Eth, D(2000, 6, 1))];
        Assert.Equal(expected, Life([TwoConsents], events).StatusOn(D(2000, 7, 1), Eth).Possible);
    }
}
