using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>How provisional application ends where a member withdraws, or where nobody is left to apply it towards.</summary>
public class ProvisionalEndTests
{
    [Fact]
    public void StatusOn_WithdrawalOfOneThatAppliesProvisionally_EndsThat()
    {
        // Commodity agreements: any member may withdraw at any time, one that applies it provisionally included.
        PartyCode usa = P("USA"), bra = P("BRA"), mys = P("MYS");
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new ConsentsCount { Count = 3 } }, new WithdrawalClause { Notice = Delay.OfDays(90) }];
        AgreementEvent[] events = [Signed(D(1992, 6, 1), usa, bra, mys), new ProvisionalApplicationBegan { Effective = D(1993, 1, 20) }, Notice(usa, D(1994))];
        AgreementLifecycle never = Life(clauses, events);
        Assert.Equal([PartyState.ProvisionallyApplying], never.StatusOn(D(1994, 3, 31), usa).Possible);
        Assert.Equal([PartyState.Signatory], never.StatusOn(D(1994, 4, 1), usa).Possible);
        Assert.Equal([PartyState.ProvisionallyApplying], never.StatusOn(D(2000), bra).Possible);

        AgreementLifecycle later = Life(clauses, [.. events, InForce(D(1996))]);
        Assert.Equal([PartyState.Signatory], later.StatusOn(D(1995), usa).Possible);
        Assert.Equal([PartyState.Signatory], later.StatusOn(D(1997), usa).Possible);
    }

    [Fact]
    public void StatusOn_BetweenTwoOfWhichOneEndsIt_IsOverForBoth()
    {
        // The base at Khmeimim: applied provisionally from its signature in 2017; the notice is supposed.
        PartyCode rus = P("RUS"), syr = P("SYR");
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new OnNotifications() }, new ProvisionalApplicationClause { Begins = new OnSignature(), Notice = Delay.OfMonths(1) }];
        AgreementEvent[] events = [Signed(D(2017, 1, 18), rus, syr), Notice(syr, D(2025, 1, 20), NoticeKind.EndOfProvisionalApplication)];
        AgreementLifecycle life = Life(clauses, events);
        Assert.Equal([PartyState.ProvisionallyApplying], life.StatusOn(D(2025, 2, 19), rus).Possible);
        Assert.Equal([PartyState.Signatory], life.StatusOn(D(2025, 2, 20), rus).Possible);
        Assert.Equal([AgreementState.SignedNotInForce], life.StatusOn(D(2025, 2, 20)).Possible);
        Assert.Equal([AgreementState.SignedNotInForce], Life(clauses, events[0], new DeclaredNotToBecomeParty { Dated = D(2025, 1, 20), Received = D(2025, 1, 20), Parties = [syr] }).StatusOn(D(2025, 3, 1)).Possible);
        Assert.Equal([AgreementState.SignedNotInForce, AgreementState.ProvisionallyApplied], Life(clauses, events[0], new DeclaredNotToBecomeParty { Dated = D(2025, 1, 20), Parties = [syr] }).StatusOn(D(2025, 3, 1)).Possible);
        Assert.Equal([AgreementState.ProvisionallyApplied], Life([.. clauses, new LateJoinerClause()], events).StatusOn(D(2025, 3, 1)).Possible);
        Assert.Equal(["2025-02-20 RUS", "2025-02-20 SYR"], life.DeadlinesBetween(D(2025), D(2026)).Select(d => $"{d.On} {d.Party}"), StringComparer.Ordinal);
    }

    [Fact]
    public void StatusOn_MemberThatOnlyAppliesItProvisionally_WithdrawsWhileItIsInForceForOthers()
    {
        // Cocoa: Malaysia applied the agreement of 1993 provisionally, while it was in force for others; dates of its leaving are supposed.
        PartyCode gha = P("GHA"), civ = P("CIV"), mys = P("MYS");
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new ConsentsCount { Count = 2 } }, new LateJoinerClause(), new WithdrawalClause { Notice = Delay.OfDays(90) }];
        AgreementEvent[] events = [Signed(D(1993, 7, 16), gha, civ, mys), new ProvisionalApplicationBegan { Parties = [mys], Effective = D(1994, 2, 22) }, Deposit(gha, D(1994, 2, 22)), Deposit(civ, D(1994, 2, 22))];
        PartyState[] On(NodaTime.LocalDate day, params AgreementEvent[] more) => [.. Life(clauses, [.. events, .. more]).StatusOn(day, mys).Possible];
        NoticeGiven notice = Notice(mys, D(1997));
        Assert.Equal([PartyState.ProvisionallyApplying], On(D(1995), notice));
        Assert.Equal([PartyState.ProvisionallyApplying], On(D(1997, 3, 31), notice));
        Assert.Equal([PartyState.Signatory], On(D(1997, 4, 1), notice));
        Assert.Equal([PartyState.Party], On(D(1999), notice, Deposit(mys, D(1998), ConsentKind.Accession)));
        Assert.Equal([PartyState.Signatory], On(D(1997, 6, 1), notice, Deposit(mys, D(1998), ConsentKind.Accession)));
        Assert.Equal([PartyState.ProvisionallyApplying], On(D(1999), notice, new NoticeRevoked { Parties = [mys], Received = D(1997, 2, 1) }));
        Assert.Empty(Life(clauses, [.. events, notice, Deposit(mys, D(1998), ConsentKind.Accession)]).Findings);
    }

    [Fact]
    public void StatusOn_ProvisionalApplicationOnRecordAfterTheComputedOne_LeavesThat()
    {
        PartyCode rus = P("RUS"), syr = P("SYR");
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new OnNotifications() }, new ProvisionalApplicationClause { Begins = new OnSignature(), Notice = Delay.OfMonths(1) }];
        AgreementLifecycle life = Life(clauses, Signed(D(2017, 1, 18), rus, syr), Notice(syr, D(2025, 1, 20), NoticeKind.EndOfProvisionalApplication), new ProvisionalApplicationBegan { Parties = [rus, syr], Effective = D(2026) });
        Assert.Equal([PartyState.ProvisionallyApplying], life.StatusOn(D(2020), syr).Possible);
        Assert.Equal([PartyState.Signatory], life.StatusOn(D(2025, 6, 1), syr).Possible);
        Assert.Equal([PartyState.ProvisionallyApplying], life.StatusOn(D(2026), syr).Possible);
    }

    [Fact]
    public void StatusOn_OneThatConsentsAfterItEndedForAll_DoesNotApplyIt()
    {
        AgreementEvent[] events = [SignedByTwo, new ProvisionalApplicationBegan { Dated = D(2000, 2, 9) }, new ProvisionalApplicationEnded { Dated = D(2000, 3, 18) }, Deposit(Eth, D(2000, 6, 1))];
        AgreementLifecycle life = Life([TwoConsents], events);
        Assert.Equal([AgreementState.SignedNotInForce], life.StatusOn(D(2000, 6, 1)).Possible);
        Assert.Equal([PartyState.ContractingState], life.StatusOn(D(2000, 6, 1), Eth).Possible);
        Assert.DoesNotContain(life.DeadlinesBetween(D(2000), D(2001)), d => d.Party == Eth);
        Assert.Equal([PartyState.ProvisionallyApplying], Life([TwoConsents], [.. events, new ProvisionalApplicationBegan { Dated = D(2000, 6, 2) }]).StatusOn(D(2000, 6, 2), Eth).Possible);
    }

    [Fact]
    public void StatusOn_InForceForTheOtherThatLaterReturns_GoesOn()
    {
        AgreementEvent[] events = [SignedByTwo, new ProvisionalApplicationBegan { Dated = D(2000, 1, 20) }, Deposit(Rwa, D(2000, 1, 16)), Notice(Rwa, D(2000, 6, 1)), Deposit(Rwa, D(2001), ConsentKind.Accession)];
        AgreementLifecycle life = new(Facts([TwoConsents with { Condition = new ConsentsCount { Count = 1 } }, SixMonths], events) with { IsClosed = true });
        Assert.Equal([PartyState.ProvisionallyApplying], life.StatusOn(D(2000, 3, 1), Mar).Possible);
    }

    [Theory]
    [InlineData("2000-06-10", PartyState.Signatory)]
    [InlineData("2000-06", PartyState.Signatory, PartyState.ProvisionallyApplying)]
    [InlineData("2000-06-20", PartyState.ProvisionallyApplying)]
    public void StatusOn_TheOtherEndedItPerhapsBeforeTheEntry_GoesOnPerhaps(string ended, params PartyState[] expected)
    {
        AgreementEvent[] events =
        [
            Signed(D(2000, 1, 4), Mar, Rwa, Eth), new ProvisionalApplicationBegan { Parties = [Mar, Rwa], Dated = D(2000, 2, 1) },
            new ProvisionalApplicationEnded { Parties = [Rwa], Dated = PartialDate.Parse(ended) }, InForce(D(2000, 6, 15), Rwa), InForce(D(2000, 6, 15), Eth),
        ];
        AgreementLifecycle life = new(Facts([], events) with { IsClosed = true });
        Assert.Equal(expected, life.StatusOn(D(2001), Mar).Possible);
    }
}
