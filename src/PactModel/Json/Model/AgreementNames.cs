namespace PactModel.Json;

/// <summary>The closed sets of names in agreements.</summary>
internal static class AgreementNames
{
    public static readonly EnumShape<PartyRole> PartyRole = new("party role", "What a state or an organisation is to an agreement.");
    public static readonly EnumShape<InstrumentKind> InstrumentKind = new("instrument kind", "What the parties called the instrument, or what it is where it has no name of its own.");
    public static readonly EnumShape<RelationKind> RelationKind = new("relation kind", "How an agreement relates to another one; the sentence reads from the agreement that states it.");
}
