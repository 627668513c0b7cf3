using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Which of an event's dates counts, where it bears several or lacks the usual one.</summary>
public class EventDateTests
{
    private static readonly EquatableList<Receipt> s_receipts = [new Receipt { Addressee = Mar, On = D(2000, 5, 2) }, new Receipt { Addressee = Rwa, On = D(2000, 5, 9) }];

    [Fact]
    public void EntryIntoForce_RecordThatBearsNoDate_CountsFromWhatElseIsKnownOfIt()
    {
        string Since(EnteredIntoForce record) => Life([], [SignedByTwo, record]).EntryIntoForce.ToString();
        Assert.Equal("2000-05-02", Since(new() { Received = D(2000, 5, 2), Circulated = D(2000, 6, 1) }));
        Assert.Equal("2000-05-02..2000-05-09", Since(new() { ReceivedBy = s_receipts, Circulated = D(2000, 6, 1) }));
        Assert.Equal("2000-06-01", Since(new() { Circulated = D(2000, 6, 1) }));
        Assert.Equal("not known", Since(new()));
    }

    [Fact]
    public void TimelineOf_Successor_HasConsentedFromReceiptOrElseFromTheDateItBears()
    {
        PartyState On(ConsentExpressed succession, int month, int day) => Life([TwoConsents], [SignedByTwo, .. Deposits, succession]).StatusOn(D(2001, month, day), Eth).State;
        ConsentExpressed received = Deposit(Eth, D(2001, 6, 27), ConsentKind.Succession) with { Dated = D(2001, 5, 1) };
        Assert.Equal(PartyState.None, On(received, 6, 26));
        Assert.Equal(PartyState.ContractingState, On(received, 6, 27));
        Assert.Equal(PartyState.None, On(received with { Received = null }, 4, 30));
        Assert.Equal(PartyState.ContractingState, On(received with { Received = null }, 5, 1));
    }

    [Fact]
    public void TimelineOf_Revocation_CountsFromReceiptWhateverElseItBears()
    {
        AgreementLifecycle Revoked(NoticeRevoked e) => Life([SixMonths], [.. ThreeInForce, Notice(Mar, D(2001, 1, 15)), e with { Parties = [Mar] }]);

        // As if the notice had never been given, says this one; it answers to the notice all the same.
        AgreementLifecycle asIfNeverGiven = Revoked(new() { Received = D(2001, 3, 1), Effective = D(2001) });
        Assert.Equal(PartyState.Leaving, asIfNeverGiven.StatusOn(D(2001, 2, 28), Mar).State);
        Assert.Equal(PartyState.Party, asIfNeverGiven.StatusOn(D(2001, 8, 1), Mar).State);
        Assert.Empty(asIfNeverGiven.Findings);

        // Written in time, and received when the notice had taken effect.
        AgreementLifecycle late = Revoked(new() { Dated = D(2001, 7, 1), Received = D(2001, 7, 20) });
        Assert.Equal(PartyState.FormerParty, late.StatusOn(D(2001, 8, 1), Mar).State);
        Assert.Equal("event.order", Assert.Single(late.Findings).Code);
    }

    [Fact]
    public void TimelineOf_TwoDeclarationsThatItWillNotJoin_TheFirstCounts()
    {
        DeclaredNotToBecomeParty first = new() { Parties = [Mar], Dated = D(2000, 6, 1) };
        AgreementLifecycle life = Life([TwoConsents], SignedByTwo, first with { Dated = D(2001) }, first);
        Assert.Equal([PartyState.Signatory, PartyState.None], new[] { D(2000, 5, 31), D(2000, 6, 1) }.Select(d => life.StatusOn(d, Mar).State));
    }

    [Fact]
    public void TimelineOf_ConsentWithoutReceipt_CitesNoLawForItsDay()
    {
        ConsentExpressed dated = Deposit(Eth, D(2001), ConsentKind.Accession) with { Received = null, Dated = D(2001) };
        Assert.Null(Law(dated));
        Assert.Equal("as in VCLT 16", Law(dated with { Received = D(2001) }));

        static string? Law(ConsentExpressed consent) => Assert.Single(Life([TwoConsents, new LateJoinerClause { Delay = Delay.OfDays(10) }], [SignedByTwo, .. Deposits, consent])
            .TimelineOf(Eth).Spans.SelectMany(s => s.Reasons).Where(r => string.Equals(r.Rule, "consent", StringComparison.Ordinal)).Select(r => r.Law).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_RecordForOnePartyThatDiffers_NamesTheDayThatTheRestGives()
    {
        const string Mar5 = "The entry into force for MAR is recorded on 2000-04-05, but the clause gives on 2000-03-31: the record is used; check the clause's counting and the record. [record.differs]";
        Assert.Equal($"/events/3/effective: {Mar5}", Told([TwoConsents], [SignedByTwo, .. Deposits, InForce(D(2000, 4, 5), Mar)]));
        Assert.Empty(Life([], [.. TwoInForce, InForce(D(2000, 4, 5), Mar)]).Findings);
        Assert.Equal(
            "/events/4/effective: The entry into force for ETH is recorded on 2000-08-01, but the clause gives on 2000-07-01: the record is used; check the clause's counting and the record. [record.differs]",
            Told([TwoConsents], [SignedByTwo, .. Deposits, Deposit(Eth, D(2001), ConsentKind.Succession) with { Effective = D(2000, 7, 1) }, InForce(D(2000, 8, 1), Eth)]));

        static string Told(FinalClause[] clauses, AgreementEvent[] events) => Assert.Single(Life(clauses, events).Findings).ToString();
    }
}
