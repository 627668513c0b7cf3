namespace PactModel.Tests.Lifecycle;

public class EventTests
{
    [Fact]
    public void Describe_Consent_SaysWhatByWhomWhen()
    {
        ConsentExpressed e = new() { Kind = ConsentKind.Ratification, Parties = [PartyCode.Parse("TGO")], Received = PartialDate.Parse("1979-12-28") };
        Assert.Equal("ratification by TGO, received 1979-12-28", e.Describe());
    }

    [Fact]
    public void Equals_SameMembers_IsByValue()
    {
        NoticeGiven Make() => new() { Kind = NoticeKind.Withdrawal, Parties = [PartyCode.Parse("BDI")], Received = PartialDate.Parse("2016-10-27"), Sources = [Citation.Parse("un#1")] };
        Assert.Equal(Make(), Make());
        Assert.NotEqual(Make(), Make() with { Named = PartialDate.Parse("2017-10-27") });
    }

    [Fact]
    public void Check_Signature_NamesSignatoriesOfOthers()
    {
        Checker checker = new();
        new SignatureGiven
        {
            Parties = [PartyCode.Parse("MAR")],
            Dated = PartialDate.Parse("2025-06-18"),
            Signatories = [new Representative { Party = PartyCode.Parse("RWA"), Name = "Juvenal Marizamunda" }],
        }.Check(checker);
        Finding finding = Assert.Single(checker.Findings);
        Assert.Equal("/signatories/0", finding.Path.ToString());
    }
}
