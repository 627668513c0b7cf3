using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Holders, turns and rotations as values: what they can be, how they read, and when two are equal.</summary>
public sealed class HolderTests
{
    private static readonly PartyCode s_mar = Rules.Party("MAR");
    private static readonly PartyCode s_rwa = Rules.Party("RWA");

    [Fact]
    public void TurnHolder_OfEachKind_ReadsAsItIs()
    {
        Assert.Equal("MAR", TurnHolder.Of(s_mar).ToString());
        Assert.Equal("MAR (outside the rotation)", TurnHolder.Outsider(s_mar).ToString());
        Assert.Equal("vacant", TurnHolder.Vacant.ToString());
        Assert.Equal("contested: MAR, RWA", TurnHolder.Contested(s_mar, s_rwa).ToString());
        Assert.Equal("contested: MAR", TurnHolder.Contested(s_mar).ToString());
        Assert.Equal("together: MAR, RWA", TurnHolder.Collective(s_mar, s_rwa).ToString());
        Assert.Equal("not decided", TurnHolder.Undecided.ToString());
        Assert.Equal("not decided: north chooses", TurnHolder.AwaitedFrom("north").ToString());
        Assert.Equal((s_mar, s_mar), (TurnHolder.Of(s_mar).Party, TurnHolder.Outsider(s_mar).Party));
        Assert.Equal([null, null, null], new[] { TurnHolder.Contested(s_mar).Party, TurnHolder.Collective(s_mar, s_rwa).Party, TurnHolder.Vacant.Party });
        Assert.Equal(TurnHolder.FromPartyCode(s_mar), (TurnHolder)s_mar);
        Assert.Equal(HolderKind.Party, TurnHolder.FromPartyCode(s_mar).Kind);
    }

    [Theory]
    [InlineData(HolderKind.Party, "", "A holder of the kind 'party' is one party: name it in 'parties', or choose the kind 'vacant' or 'undecided'.")]
    [InlineData(HolderKind.Party, "MAR RWA", "A holder of the kind 'party' is one party: name only one in 'parties', or choose the kind 'collective' or 'contested'.")]
    [InlineData(HolderKind.Outsider, "", "A holder of the kind 'outsider' is one party: name just one in 'parties'.")]
    [InlineData(HolderKind.Outsider, "MAR RWA", "A holder of the kind 'outsider' is one party: name just one in 'parties'.")]
    [InlineData(HolderKind.Contested, "", "A holder of the kind 'contested' is claimed by one party at least: name it in 'parties'.")]
    [InlineData(HolderKind.Collective, "", "A holder of the kind 'collective' is two parties at least: name all of them in 'parties'.")]
    [InlineData(HolderKind.Collective, "MAR", "A holder of the kind 'collective' is two parties at least: name all of them in 'parties'.")]
    [InlineData(HolderKind.Vacant, "MAR", "A holder of the kind 'vacant' is nobody: leave out 'parties', or choose another kind.")]
    [InlineData(HolderKind.Undecided, "MAR", "A holder of the kind 'undecided' is not known yet: leave out 'parties', or choose another kind.")]
    public void TurnHolder_WhosePartiesDoNotFit_IsRefused(HolderKind kind, string codes, string message)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new TurnHolder(kind, codes.Length == 0 ? null : Rules.Parties(codes)));
        Assert.Equal($"{message} (Parameter 'parties')", refused.Message);
        Assert.Equal("parties", refused.ParamName);
    }

    [Theory]
    [InlineData(HolderKind.Party)]
    [InlineData(HolderKind.Outsider)]
    [InlineData(HolderKind.Contested)]
    [InlineData(HolderKind.Collective)]
    public void TurnHolder_OfACodeThatNamesNobody_IsRefused(HolderKind kind) => Assert.Equal(
        "A code among the parties is the default value, which names nobody: give a code. (Parameter 'parties')",
        Assert.Throws<ArgumentException>(() => new TurnHolder(kind, kind == HolderKind.Collective ? [s_mar, default] : [default])).Message);

    [Theory]
    [InlineData(HolderKind.Party)]
    [InlineData(HolderKind.Vacant)]
    public void TurnHolder_ThatIsKnown_WaitsForNoGroup(HolderKind kind) => Assert.Equal(
        "Only a holder of the kind 'undecided' waits for a group: leave out 'group', or choose that kind. (Parameter 'group')",
        Assert.Throws<ArgumentException>(() => new TurnHolder(kind, group: "north")).Message);

    [Fact]
    public void Turn_ReadsAsNumberHolderVenueAndDays()
    {
        RotationRules seated = Trial.Yearly with { Seats = [new HostSeat { Party = s_rwa, Place = new Place("Kigali", s_rwa) }] };
        Assert.Equal("turn 2: RWA, in Kigali, 2001-01-01/2001-12-31", new Rotation(seated).TurnAt(2).ToString());
        Assert.Equal("turn 1: MAR", new Rotation(Trial.Two).TurnAt(1).ToString());
        Rotation open = new(Trial.Two with { Terms = [Rules.UntilNextSession], Sessions = [new Session { From = PartialDate.Parse("2026-01-19") }] });
        Assert.Equal("turn 1: MAR, 2026-01-19/..", open.TurnAt(1).ToString());
        Assert.Equal("not known - MAR - RWA", new Rotation(Trial.Two).TroikaAt(1).ToString());
        Assert.Equal("MAR - RWA - MAR", new Rotation(Trial.Two).TroikaAt(2).ToString());
    }

    [Fact]
    public void Turn_IsEqualToOneThatAnswersTheSame()
    {
        Turn turn = new Rotation(Trial.Yearly).TurnAt(2);
        Turn same = new Rotation(Trial.Yearly with { Note = "another" }).TurnAt(2);
        Assert.True(turn == same && !(turn != same) && turn.Equals((object)same) && turn.GetHashCode() == same.GetHashCode());
        Turn?[] others =
        [
            new Rotation(Trial.Yearly).TurnAt(4), new Rotation(Trial.Two).TurnAt(2), null,
            new Rotation(Trial.Yearly with { Decisions = [new SkipTurn { Holder = s_rwa, From = 2 }] }).TurnAt(2),
            new Rotation(Trial.Yearly with { Seats = [new HostSeat { Party = s_rwa, Place = new Place("Kigali") }] }).TurnAt(2),
            new Rotation(Trial.Yearly with { Decisions = [new SplitTurn { Turn = 2, Parts = [new TurnPart { Holder = s_rwa }] }] }).TurnAt(2),
            new Rotation(Trial.Yearly with { FirstTurn = 2, Segments = [Rules.Segment(Rules.List("RWA MAR"), "RWA")], Terms = [Rules.Every("P1Y", new NodaTime.LocalDate(2001, 1, 1))] }).TurnAt(4),
        ];
        Assert.All(others, other => Assert.True(turn != other && !(turn == other) && !turn.Equals(other)));
        Assert.True(turn.GetHashCode() != others[0]!.GetHashCode());
        Assert.False(turn.Equals("turn"));
        Assert.True(others[2] != turn && others[2] == others.SingleOrDefault(t => t is null));
    }

    [Fact]
    public void Turn_WithOnlyAnotherNumber_IsAnother()
    {
        RotationRules one = new() { Segments = [Rules.Segment(Rules.List("MAR"), "MAR")] };
        Assert.NotEqual(new Rotation(one).TurnAt(1), new Rotation(one).TurnAt(2));
    }

    [Fact]
    public void Rotation_IsEqualToOneOfEqualRules()
    {
        Rotation rotation = new(Trial.Two);
        Rotation same = Rotation.Alternating(s_mar, s_rwa);
        Rotation?[] others = [Rotation.Alternating(s_rwa, s_mar), null];
        Assert.True(rotation == same && !(rotation != same) && rotation.Equals(rotation) && rotation.Equals((object)same) && rotation.GetHashCode() == same.GetHashCode());
        Assert.All(others, other => Assert.True(rotation != other && other != rotation && !(rotation == other) && !rotation.Equals(other)));
        Assert.True(others[1] == others.SingleOrDefault(r => r is null));
        Assert.False(rotation.Equals("rotation"));
        Assert.NotEqual(rotation.GetHashCode(), others[0]!.GetHashCode());
    }

    [Fact]
    public void Arguments_ThatAreNull_AreRefused()
    {
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new Rotation(null!)).ParamName);
        Assert.Equal("parties", Assert.Throws<ArgumentNullException>(() => new Rotation(Trial.Two, null!)).ParamName);
    }

    [Fact]
    public void Refusals_NameTheRotation()
    {
        Assert.StartsWith("Cannot make rotation: /segments: ", Assert.Throws<ModelException>(() => new Rotation(new RotationRules())).Message, StringComparison.Ordinal);
        RotationRules unheld = Trial.Two with { Segments = [Trial.Two.Segments[0] with { FirstHolder = null }] };
        Assert.StartsWith("Cannot make rotation: /segments/0/firstHolder: ", Assert.Throws<ModelException>(() => new Rotation(unheld)).Message, StringComparison.Ordinal);
    }
}
