using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>What is warned of in the keys of an order: names that are not known in its language, and members without a key.</summary>
public sealed class KeyFindingTests
{
    private static readonly KeyOrder s_rhine = new() { Language = "fr", Members = Rules.Parties("BEL CHE DEU FRA NLD") };

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("FR")]
    [InlineData("fr-CH")]
    public void Languages_WithOfficialNames_AreAccepted(string language) => Trial.Accepted(Started("BEL", s_rhine with { Language = language }));

    [Fact]
    public void Languages_WithoutOfficialNames_AreWarnedOf()
    {
        const string All = "/segments/0/order/language: No official names in 'ru' are known for BEL, CHE, DEU and 2 more, so names in another language order them: give their keys. [rotation.order.language]";
        KeyOrder russian = s_rhine with { Language = "ru", Collation = Collation.Russian };
        Trial.Accepted(Started("BEL", russian), All);
        const string One = "/segments/0/order/language: No official names in 'ru' are known for NLD, so names in another language order it: give its key. [rotation.order.language]";
        Trial.Accepted(Started("BEL", russian with { Keys = Rules.Keys("BEL Бельгия; CHE Швейцария; DEU Германия; FRA Франция") }), One);
        Trial.Accepted(Started("BEL", russian with { Keys = Rules.Keys("BEL Бельгия; CHE Швейцария; DEU Германия; FRA Франция; NLD Нидерланды") }));
        const string Dated = "/segments/0/order/language: No official names in 'ru' are known for FRA, so names in another language order it: give its key. [rotation.order.language]";
        Trial.Accepted(
            Started("BEL", russian with { Members = Rules.Parties("BEL FRA"), Keys = [.. Rules.Keys("BEL Бельгия"), new SortKey { Party = Rules.Party("FRA"), Key = "Франция", From = new(2020, 1, 1) }] }),
            Dated);
    }

    /// <summary>Names of which the collation has no letter would be ordered by their code points.</summary>
    [Fact]
    public void OfficialNames_InLettersThatTheCollationDoesNotHave_AreWarnedOf()
    {
        static KeyOrder Named(string language, Collation collation) => new() { Language = language, Collation = collation, Keys = [new SortKey { Party = PartyCode.Parse("ISL"), Key = "А" }] };
        static RotationRules Of(KeyOrder order) => Started("FRA", order) with { Members = [.. new[] { "FRA", "DEU", "ISL" }.Select(p => new RotationMember { Party = PartyCode.Parse(p) })] };
        Trial.Accepted(
            Of(Named("en", Collation.Russian)),
            "/segments/0/order/language: The official names of DEU, FRA have letters that the collation does not have, such as 'G', so they stand after those it has: correct the language, or the collation. [rotation.order.key-letter]");
        Trial.Accepted(Of(Named("en", Collation.Latin) with { Keys = [] }));
    }

    /// <summary>A Cyrillic А or Е looks like a Latin one, and stands after all Latin letters.</summary>
    [Fact]
    public void Keys_InLettersThatTheCollationDoesNotHave_AreWarnedOf()
    {
        const string Cyrillic = "CHE Швейцария; DEU Германия; FRA Франция; NLD Нидерланды";
        static KeyOrder Keyed(string keys, Collation collation) => new() { Keys = Rules.Keys(keys), Collation = collation };
        Trial.Accepted(Started("CHE", Keyed(Cyrillic, Collation.Russian)));
        Trial.Accepted(
            Started("CHE", Keyed(Cyrillic, Collation.Latin)),
            "/segments/0/order/keys: The keys of CHE, DEU, FRA and 1 more have letters that the collation does not have, such as 'Ш', so they stand after those it has: correct the keys, or the collation. [rotation.order.key-letter]");
        Trial.Accepted(
            Started("CHE", Keyed("CHE Schweiz; AUT \u0410ustria; CIV Côte d’Ivoire; TUR Türkiye; GNB Guinea-Bissau (2)", Collation.Latin)),
            "/segments/0/order/keys: The key of AUT has letters that the collation does not have, such as '\u0410', so it stands after those it has: correct the key, or the collation. [rotation.order.key-letter]");
        Trial.Accepted(
            Started("CHE", Keyed("CHE Schweiz; AUT \ud801\udc28ustria", Collation.Latin)),
            "/segments/0/order/keys: The key of AUT has letters that the collation does not have, such as '\ud801\udc00', so it stands after those it has: correct the key, or the collation. [rotation.order.key-letter]");
    }

    [Fact]
    public void Languages_OfMembersAndOfGroups_AreLookedAtToo()
    {
        const string Names = "order/language: No official names in 'ar' are known for MAR, RWA, so names in another language order them: give their keys. [rotation.order.language]";
        KeyOrder arabic = new() { Language = "ar" };
        Trial.Accepted(Started("MAR", arabic) with { Members = [.. Rules.Joined("MAR RWA", null)] }, "/segments/0/" + Names);
        GroupCycle groups = new()
        {
            Groups =
            [
                new RotationGroup { Code = "north", Order = Rules.List("EGY") },
                new RotationGroup { Code = "south", Order = arabic with { Members = Rules.Parties("MAR RWA") } },
            ],
        };
        Trial.Accepted(Started("EGY", groups), "/segments/0/order/groups/1/" + Names);
        Alternation sides = new() { First = new AlternationSide { Party = Rules.Party("EGY") }, Second = new AlternationSide { Order = arabic with { Members = Rules.Parties("MAR RWA") } } };
        Trial.Accepted(Started("EGY", sides), "/segments/0/order/second/" + Names);
    }

    [Fact]
    public void Languages_WithoutOfficialNames_AreWarnedOfForThoseTheOrderIsOf()
    {
        static string Names(string path, string parties) => $"/segments/0/order{path}/language: No official names in 'ar' are known for {parties}, so names in another language order them: give their keys. [rotation.order.language]";
        KeyOrder arabic = new() { Language = "ar" }, confined = arabic with { Members = Rules.Parties("MAR RWA") };
        Trial.Accepted(Started("MAR", arabic with { Members = Rules.Parties("MAR RWA ETH") }), Names("", "ETH, MAR, RWA"));
        RotationRules members = Started("MAR", confined) with { Members = [.. Rules.Joined("MAR RWA", null), new RotationMember { Party = Rules.Party("ETH"), Placement = MemberPlacement.NotYetPlaced }, .. Rules.Joined("KEN", null)] };
        Trial.Accepted(
            members,
            "/members/3: KEN is a member, but no order has a place or a key for it, so it is never due: give it one, or say 'notYetPlaced'. [rotation.member.unplaced]",
            Names("", "MAR, RWA"));
        GroupCycle groups = new() { Groups = [new RotationGroup { Code = "north", Order = Rules.List("KEN") }, new RotationGroup { Code = "south", Order = confined }] };
        RotationMember placed = new() { Party = Rules.Party("ETH"), Group = "south" };
        Trial.Accepted(Started("KEN", groups) with { Members = [.. Rules.Joined("MAR RWA KEN", null), placed] }, Names("/groups/1/order", "ETH, MAR, RWA"));
        SortKey later = new() { Party = Rules.Party("MAR"), Key = "Maghrib", From = new(2020, 1, 1) };
        Trial.Accepted(Started("MAR", arabic with { Keys = [later, later with { Party = Rules.Party("RWA") }] }), Names("", "MAR, RWA"));
    }

    [Fact]
    public void Members_WithoutAKey_AreWarnedOf()
    {
        KeyOrder keyed = new() { Keys = Rules.Keys("BEL Belgique; CHE Suisse"), Members = Rules.Parties("BEL NLD CHE") };
        const string Message = "/segments/0/order/members/1: NLD has no key, and no language is given whose official names would stand for it, so it is never due: give its key. [rotation.member.unplaced]";
        Trial.Accepted(Started("BEL", keyed), Message);
        Trial.Accepted(Started("BEL", keyed with { Language = "fr" }));
        Trial.Accepted(Started("BEL", keyed with { Keys = Rules.Keys("BEL Belgique; CHE Suisse; NLD Pays-Bas") }));
    }

    [Fact]
    public void Letters_InAnyCase_AreTheSameAlphabet()
    {
        string Plan(string alphabet, string ignored) => string.Join(' ', new Rotation(Started("CHE", s_rhine with
        {
            Collation = new Collation { Alphabet = [.. alphabet.Select(c => c.ToString())], Ignored = ignored },
        })).Plan(1, 5).Select(t => t.Holder));
        Assert.Equal("CHE NLD FRA BEL DEU", Plan("ZYXWVUTSRQPONMLKJIHGFEDCBA", "-"));
        Assert.Equal("CHE NLD FRA BEL DEU", Plan("zyxwvutsrqponmlkjihgfedcba", "-"));
        Assert.Equal(Plan("BCDEFGHIJKLMNOPQRSTUVWXYZ", "A-"), Plan("BCDEFGHIJKLMNOPQRSTUVWXYZ", "a-"));
    }

    private static RotationRules Started(string first, RotationOrder order) => new() { Segments = [Rules.Segment(order, first)] };
}
