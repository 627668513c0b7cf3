using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>What a secretary or a clerk asks of real bodies.</summary>
public sealed class RealBodyTests
{
    [Theory]
    [InlineData("morocco-rwanda", 2, "RWA")]
    [InlineData("morocco-ethiopia", 2, "MAR")]
    [InlineData("morocco-mauritania", 5, "MAR")]
    [InlineData("indus-commission", 119, "PAK")]
    [InlineData("india-russia", 24, "RUS")]
    [InlineData("south-africa-rwanda", 6, "RWA")]
    [InlineData("g7", 53, "USA")]
    [InlineData("arctic-council", 16, "SWE")]
    public void NextTurn_LastSessionOnRecord_IsTheOtherSideOrTheNextInOrder(string name, int number, string holder)
    {
        Turn next = ConformanceTables.Of(name).Rotation.NextTurn();
        Assert.Equal((number, Rules.Party(holder)), (next.Number, next.Holder.Party!.Value));
    }

    [Fact]
    public void VenueOf_MoroccoRwanda_FollowsTheHost()
    {
        Rotation rotation = ConformanceTables.Of("morocco-rwanda").Rotation;
        Assert.Equal(new Place("Kigali", Rules.Party("RWA")), rotation.NextTurn().Venue);
        Assert.Equal("Rabat", rotation.VenueOf(3)?.City);
    }

    [Fact]
    public void HolderOf_EuropeanUnionBefore2016_IsTheListOf2007()
    {
        RotationTable table = ConformanceTables.Of("eu-council");
        Rotation planned = new(table.Rules with
        {
            Members = [.. table.Rules.Members.Where(m => m.Party != Rules.Party("HRV")).Select(m => m with { Until = null })],
            Decisions = [.. table.Rules.Decisions.Where(d => d is not RelinquishTurns)],
        });
        Assert.Equal(Rules.Parties("MLT GBR EST BGR AUT ROU FIN DEU"), planned.Plan(119, 8).Select(t => t.Holder.Party!.Value));
        Assert.Equal(table.Rotation.Plan(1, 119).Select(t => t.Holder), planned.Plan(1, 119).Select(t => t.Holder));
    }

    [Fact]
    public void TurnOn_EuropeanUnion_HandoverDayBelongsToTheNewcomer()
    {
        Rotation rotation = ConformanceTables.Of("eu-council").Rotation;
        Assert.Equal(Rules.Party("GBR"), rotation.TurnOn(new LocalDate(2005, 12, 31))?.Holder.Party);
        Assert.Equal(Rules.Party("AUT"), rotation.TurnOn(new LocalDate(2006, 1, 1))?.Holder.Party);
    }

    [Fact]
    public void HolderOf_AseanNewcomer_ComesAtItsAlphabeticalPlace()
    {
        Rotation rotation = ConformanceTables.Of("asean").Rotation;
        Assert.Equal(Rules.Parties("SGP THA TLS VNM BRN"), rotation.Plan(32, 5).Select(t => t.Holder.Party!.Value));
    }

    [Fact]
    public void HolderOf_MembersNotYetPlaced_AreNeverDue()
    {
        IEnumerable<PartyCode> waiting = Rules.Parties("EGY ETH IRN ARE IDN BOL");
        IEnumerable<PartyCode> due = [.. Holders("brics"), .. Holders("mercosur")];
        Assert.Empty(due.Intersect(waiting));

        static IEnumerable<PartyCode> Holders(string name) => ConformanceTables.Of(name).Rotation.Plan(41, 60).Select(t => t.Holder.Party!.Value);
    }

    [Fact]
    public void Rows_AllTables_NameKnownParties()
    {
        foreach (RotationTable table in (RotationTable[])[.. ConformanceTables.All, .. Illustrations.All])
        {
            foreach (PartyCode party in table.Rows.SelectMany(r => r.Holder?.Parties ?? []))
                Assert.True(State.TryFromCode(party, out _) || Organisation.TryFromCode(party, out _), $"{table.Name}: {party} is not known.");
        }
    }
}
