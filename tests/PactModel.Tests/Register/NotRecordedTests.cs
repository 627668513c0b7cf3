namespace PactModel.Tests.Registers;

/// <summary>What a record does not say of an agreement's kind and legal character may be so.</summary>
public sealed class NotRecordedTests
{
    private static readonly Register s_register = Register.Of(
        Made("treaty", InstrumentKind.Treaty, LegalCharacter.Binding),
        Made("pact", InstrumentKind.Pact, LegalCharacter.NotBinding),
        Made("bare", null, LegalCharacter.NotKnown));

    [Fact]
    public void OfKind_WhereNoneIsRecorded_IsPossible()
    {
        AgreementQuery treaties = AgreementQuery.OfKind(InstrumentKind.Treaty);
        Tells(treaties, "treaty", "bare");
        Tells(!treaties, "pact", "bare");
        Tells(AgreementQuery.OfKind(Enum.GetValues<InstrumentKind>()), "pact treaty", "bare");
        AgreementMatch match = s_register.Where(treaties).Why("bare")!;
        Assert.Equal("of the kind Treaty (possibly): No kind of instrument is recorded.", Assert.Single(match.Reasons).ToString());
        Assert.Equal("not of the kind Treaty (possibly): It may be not the case: of the kind Treaty.", Assert.Single(s_register.Where(!treaties).Why("bare")!.Reasons).ToString());
    }

    [Fact]
    public void OfCharacter_WhereNoneIsRecorded_IsPossible()
    {
        AgreementQuery binding = AgreementQuery.OfCharacter(LegalCharacter.Binding);
        Tells(binding, "treaty", "bare");
        Tells(!binding, "pact", "bare");
        Assert.Equal("of the legal character Binding (possibly): No legal character is recorded.", Assert.Single(s_register.Where(binding).Why("bare")!.Reasons).ToString());
    }

    /// <summary>Whether a character is recorded is itself on record.</summary>
    [Fact]
    public void OfCharacter_NotKnown_IsAnsweredForCertain()
    {
        AgreementQuery open = AgreementQuery.OfCharacter(LegalCharacter.NotKnown);
        Tells(open, "bare", "");
        Tells(!open, "pact treaty", "");
    }

    private static void Tells(AgreementQuery query, string certain, string possible)
    {
        AgreementSelection found = s_register.Where(query);
        Assert.Equal(certain, Ids(found));
        Assert.Equal(possible, Ids(found.Possibly().Except(found)));
        Assert.Equal((certain, found.Counts), (Ids(s_register.ToList().Matching(query)), s_register.ToList().Matching(query).Counts));
    }

    private static string Ids(IEnumerable<Agreement> agreements) => string.Join(' ', agreements.Select(a => a.Id));

    private static Agreement Made(string id, InstrumentKind? kind, LegalCharacter character) => new(new AgreementFacts
    {
        Id = AgreementId.Parse(id),
        Title = new LocalizedText("en", id),
        Kind = kind,
        LegalCharacter = character,
        Parties = [new AgreementParty { Party = PartyCode.Parse("MAR") }, new AgreementParty { Party = PartyCode.Parse("RWA") }],
    });
}
