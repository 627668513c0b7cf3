using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

public class EventTests
{
    private static readonly PartialDate s_day = PartialDate.Parse("1979-12-28");

    public static TheoryData<AgreementEvent, string> Words => new()
    {
        { new Adopted(), "adoption" },
        { new OpenedForSignature(), "opening for signature" },
        { new SignatureGiven(), "signature" },
        { new DeclaredNotToBecomeParty(), "declaration not to become a party" },
        { new ConsentExpressed { Kind = ConsentKind.Ratification }, "ratification" },
        { new ConsentExpressed { Kind = ConsentKind.Acceptance }, "acceptance" },
        { new ConsentExpressed { Kind = ConsentKind.Approval }, "approval" },
        { new ConsentExpressed { Kind = ConsentKind.Accession }, "accession" },
        { new ConsentExpressed { Kind = ConsentKind.Succession }, "notification of succession" },
        { new ConsentExpressed { Kind = ConsentKind.ContinuedApplication }, "declaration of continued application" },
        { new ConsentExpressed { Kind = ConsentKind.DefinitiveSignature }, "definitive signature" },
        { new ConsentExpressed { Kind = ConsentKind.FormalConfirmation }, "formal confirmation" },
        { new ConsentExpressed { Kind = ConsentKind.NotificationOfCompletedProcedures }, "notification of completed procedures" },
        { new ConsentExpressed { Kind = ConsentKind.ExchangeOfNotes }, "exchange of notes" },
        { new ConsentExpressed { Kind = ConsentKind.ExchangeOfInstruments }, "exchange of instruments" },
        { new InstrumentWithdrawn(), "withdrawal of the instrument" },
        { new ProvisionalApplicationBegan(), "beginning of provisional application" },
        { new ProvisionalApplicationEnded(), "end of provisional application" },
        { new EnteredIntoForce(), "entry into force" },
        { new Extended(), "extension" },
        { new Extended { IsIndefinite = true }, "extension without limit" },
        { new Amended(), "amendment" },
        { new NoticeGiven { Kind = NoticeKind.Withdrawal }, "notice of withdrawal" },
        { new NoticeGiven { Kind = NoticeKind.Denunciation }, "notice of denunciation" },
        { new NoticeGiven { Kind = NoticeKind.NonRenewal }, "notice of non-renewal" },
        { new NoticeGiven { Kind = NoticeKind.EndOfProvisionalApplication }, "notice ending provisional application" },
        { new NoticePeriodExtended { Until = new EndDate(s_day, EndBoundary.LastDayIn) }, "extension of the notice period" },
        { new NoticeRevoked(), "revocation of the notice" },
        { new NoticeSuspended(), "suspension of the notice" },
        { new NoticeResumed(), "resumption of the notice" },
        { new Suspended(), "suspension" },
        { new Resumed(), "resumption" },
        { new ObjectionRaised(), "objection" },
        { new ObjectionRaised { Towards = [P("ALB"), P("AZE")] }, "objection to ALB, AZE" },
        { new ObjectionWithdrawn { Towards = [P("ALB")] }, "withdrawal of the objection to ALB" },
        { new AccessionAccepted { Towards = [P("PAK")] }, "acceptance of the accession of PAK" },
        { new Terminated(), "termination" },
        { new Superseded(), "supersession" },
        { new Contested(), "contested outcome" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Describe_EachEvent_SaysWhatByWhomWhen(AgreementEvent e, string what)
    {
        Assert.Equal(what, e.Describe());
        AgreementEvent dated = e with { Parties = [P("TGO"), P("FRA")], Dated = s_day };
        Assert.Equal($"{what} by TGO, FRA, dated 1979-12-28", dated.ToString());
        Assert.Equal($"{what} by TGO, FRA, received 1980-01", (dated with { Received = PartialDate.Parse("1980-01") }).ToString());
        Assert.Equal($"{what} by TGO, FRA, effective 1981", (dated with { Received = s_day, Effective = PartialDate.Parse("1981") }).ToString());
        Assert.Equal($"{what}, received 1979-12-28", (e with { ReceivedBy = [new Receipt { Addressee = P("FRA"), On = s_day }] }).ToString());
    }

    [Fact]
    public void Equals_SameMembers_IsByValue()
    {
        NoticeGiven Make() => new() { Kind = NoticeKind.Withdrawal, Parties = [PartyCode.Parse("BDI")], Received = PartialDate.Parse("2016-10-27"), Sources = [Citation.Parse("un#1")] };
        Assert.Equal(Make(), Make());
        Assert.NotEqual(Make(), Make() with { Named = PartialDate.Parse("2017-10-27") });
    }

    [Fact]
    public void DefaultValues_OfAnEvent_AreTheOnesThatClaimLeast()
    {
        Assert.Null(new NoticeSuspended().Clock);
        Assert.Equal(EndGround.NotKnown, new Terminated().Ground);
        Assert.Equal(ObjectionEffect.NotKnown, new ObjectionRaised().Effect);
        Assert.False(new Extended().BridgesGap);
        Assert.False(new LifecycleFacts { Agreement = Id }.IsClosed);
    }
}
