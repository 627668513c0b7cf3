using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Sample;

/// <summary>The sample register: an agreement for each body, with the rotation that its rules give.</summary>
internal static class SampleRegister
{
    public static PactDocument Make() => new(
    [
        Framed("un-security-council-presidency", "Presidency of the United Nations Security Council", "org:UN", "security-council", "Security Council"),
        Framed("un-general-assembly-presidency", "Presidency of the United Nations General Assembly", "org:UN", "general-assembly", "General Assembly"),
        Framed("eu-council-presidency", "Presidency of the Council of the European Union", "org:EU", "eu-council", "Council of the European Union"),
        Framed("asean-chair", "Chair of the Association of Southeast Asian Nations", "org:ASEAN", "asean", "ASEAN Summit"),
        Framed("visegrad-presidency", "Presidency of the Visegrad Group", "org:V4", "visegrad", "Visegrad Group"),
        Framed("arctic-council-chair", "Chairmanship of the Arctic Council", "org:ARCTIC", "arctic-council", "Arctic Council"),
        Framed("brics-chair", "Chair of BRICS", "org:BRICS", "brics", "BRICS Summit"),
        Framed("mercosur-presidency", "Pro tempore presidency of Mercosur", "org:MERCOSUR", "mercosur", "Common Market Council"),
        Framed("african-union-chair", "Chair of the African Union", "org:AU", "african-union", "Assembly of the African Union"),
        Framed("g7-summits", "Summits of the Group of Seven", "org:G7", "g7", "G7 Summit", "RUS"),
        Between("ind-rus-annual-summit", "India-Russia annual summit", "IND RUS", "india-russia", "Annual summit"),
        Between("ind-pak-indus-commission", "Indus Waters Treaty", "IND PAK", "indus-commission", "Permanent Indus Commission", InstrumentKind.Treaty),
        Between("ind-npl-joint-commission", "India-Nepal Joint Commission", "IND NPL", "india-nepal", "Joint Commission"),
        Between("zaf-rwa-joint-commission", "South Africa-Rwanda Joint Commission of Cooperation", "ZAF RWA", "south-africa-rwanda", "Joint Commission of Cooperation"),
        Between("mar-rwa-joint-military-commission", "Military cooperation between Morocco and Rwanda", "MAR RWA", "morocco-rwanda", "Joint military commission"),
        Between("mar-eth-joint-military-commission", "Military cooperation between Morocco and Ethiopia", "MAR ETH", "morocco-ethiopia", "Joint military commission"),
        Between("mar-mrt-joint-military-commission", "Military cooperation between Morocco and Mauritania", "MAR MRT", "morocco-mauritania", "Joint military commission"),
    ]);

    private static Agreement Framed(string id, string title, string organisation, string table, string body, string? besides = null) =>
        Make(id, title, besides is null ? [Party(organisation, PartyRole.Framework)] : [Party(organisation, PartyRole.Framework), Party(besides, PartyRole.Party)], table, body, null);

    private static Agreement Between(string id, string title, string parties, string table, string body, InstrumentKind? kind = null) =>
        Make(id, title, [.. Rules.Parties(parties).Select(p => Party(p.ToString(), PartyRole.Party))], table, body, kind);

    private static AgreementParty Party(string code, PartyRole role) => new() { Party = Rules.Party(code), Role = role };

    private static Agreement Make(string id, string title, EquatableList<AgreementParty> parties, string table, string body, InstrumentKind? kind)
    {
        Rotation rotation = ConformanceTables.Of(table).Rotation;
        return new Agreement(new AgreementFacts
        {
            Id = AgreementId.Parse(id),
            Title = new LocalizedText("en", title),
            Kind = kind,
            Parties = [.. parties.Select(p => p with { Sources = rotation.Rules.Sources })],
            Bodies = [new Commission { Id = BodyId.Parse(table), Name = new LocalizedText("en", body), Rotation = rotation, Sources = rotation.Rules.Sources }],
            Sources = SampleSources.CitedBy(rotation.Rules),
        });
    }
}
