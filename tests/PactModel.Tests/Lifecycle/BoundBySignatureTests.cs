using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Who is bound by its signature, and who by its instrument.</summary>
public class BoundBySignatureTests
{
    private static readonly PartyCode s_eri = P("ERI");

    [Fact]
    public void PartiesOn_InForceOnSignature_HoldsWhoeverNotifiesAnythingLater()
    {
        // The agreement of Algiers between Eritrea and Ethiopia is in force upon signature; parliaments were asked afterwards.
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new OnSignature() }];
        SignatureGiven signed = Signed(D(2000, 12, 12), Eth, s_eri);
        ConsentExpressed later = Deposit(Eth, D(2001, 2, 20), ConsentKind.NotificationOfCompletedProcedures);
        AgreementLifecycle life = Life(clauses, signed, later);
        Assert.Equal("ERI, ETH", life.PartiesOn(D(2000, 12, 12)).ToString());
        Assert.Equal("ERI, ETH", life.PartiesOn(D(2005)).ToString());
        Assert.Equal("ERI, ETH", Life([.. clauses, new LateJoinerClause { Delay = Delay.OfDays(30) }], signed, later).PartiesOn(D(2001, 2, 25)).ToString());
        Assert.Equal(D(2000, 12, 12), life.InForce(Eth)[0].Since.Day);
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void PartiesOn_OneThatLeftAndReturns_IsInAgainByItsOwnInstrument()
    {
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new OnSignature() }, new LateJoinerClause { Delay = Delay.OfDays(30) }, SixMonths];
        AgreementLifecycle life = Life(clauses, Signed(D(2000), Eth, s_eri, Mar), Deposit(Eth, D(2000, 2, 1)), Notice(Eth, D(2001)), Deposit(Eth, D(2003), ConsentKind.Accession));
        Assert.Equal(["since 2000-01-01, first day out: 2001-07-01", "since 2003-01-31, first day out: not known"], life.InForce(Eth).Select(s => s.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void PartiesOn_OnADayFixedInTheText_TakesInLateWhoConsentsLate()
    {
        AgreementLifecycle life = Life([new EntryIntoForceClause { Condition = new OnDate { Date = D(2000, 3, 1) } }, new LateJoinerClause()], Signed(D(2000), Eth, s_eri), Deposit(Eth, D(2001)));

        // That one ratified tells that signature need not have been enough for the other.
        Assert.Equal("possibly ERI", life.PartiesOn(D(2000, 3, 1)).ToString());
        Assert.Equal("ETH; possibly ERI", life.PartiesOn(D(2001)).ToString());
    }

    [Fact]
    public void PartiesOn_TextBetweenTwoThatAsksForTheConsentOfOne_BindsTheOtherByItsSignature()
    {
        // Headquarters agreements: in force once the host has notified; the organisation signed.
        PartyCode au = P("org:AU");
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new NamedConsents { Parties = [Eth] } }];
        AgreementEvent[] events = [Signed(D(1998, 4, 25), Eth, au), Deposit(Eth, D(1999, 6, 1), ConsentKind.NotificationOfCompletedProcedures)];
        AgreementLifecycle life = Life(clauses, events);
        Assert.Equal("none", life.PartiesOn(D(1999, 5, 31)).ToString());
        Assert.Equal("ETH, org:AU", life.PartiesOn(D(1999, 6, 1)).ToString());
        Assert.Equal([PartyState.None], Life(clauses, [.. events, new DeclaredNotToBecomeParty { Parties = [au], Received = D(1998, 5, 1) }]).StatusOn(D(2000), au).Possible);

        // Who is not on record to have signed when another has, or has only to join, is not bound.
        Assert.Equal("ETH", Life(clauses, Signed(D(1998), Eth), events[1], Notice(au, D(2010), NoticeKind.EndOfProvisionalApplication)).PartiesOn(D(2000)).ToString());
        Assert.Equal("ETH", Life([.. clauses, new LateJoinerClause()], events).PartiesOn(D(2000)).ToString());
        Assert.Equal([PartyState.Signatory], Life(clauses, events[0]).StatusOn(D(2000), au).Possible);
    }

    [Fact]
    public void InForce_DepositThatBringsItIntoForceTheSameDay_IsNoLateOne()
    {
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new ConsentsCount { Count = 2 } }, new LateJoinerClause { Delay = Delay.OfDays(30), LateFrom = LateFrom.EntryIntoForce }];
        AgreementLifecycle life = Life(clauses, Deposit(Mar, D(2000)), Deposit(Rwa, D(2000, 3, 1)), Deposit(Eth, D(2000, 3, 2)));
        Assert.Equal("MAR, RWA", life.PartiesOn(D(2000, 3, 1)).ToString());
        Assert.Equal(D(2000, 4, 1), life.InForce(Eth)[0].Since.Day);

        // Recorded, it may have come about by others; who consents that day joins one that is in force.
        Assert.Equal(D(2000, 3, 31), Life(clauses, Deposit(Mar, D(2000)), Deposit(Rwa, D(2000, 3, 1)), Deposit(Eth, D(2000, 2, 1)), InForce(D(2000, 3, 1))).InForce(Rwa)[0].Since.Day);
    }

    [Fact]
    public void PartiesOn_SignatureOrConsents_HoldsThoseBySignature()
    {
        FinalClause[] clauses = [new EntryIntoForceClause { Condition = new AnyOf { Conditions = [new OnSignature(), new ConsentsCount { Count = 2 }] } }];
        AgreementLifecycle life = Life(clauses, Signed(D(2000), Mar, Rwa, Eth), Deposit(Rwa, D(2000, 9, 1)));
        Assert.Equal("ETH, MAR, RWA", life.PartiesOn(D(2000)).ToString());
        Assert.Equal(D(2000), life.InForce(Rwa)[0].Since.Day);
    }
}
