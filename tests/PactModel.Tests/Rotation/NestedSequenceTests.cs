using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Groups within groups of which some have several places, where a member or a group is passed over: what is lost, and who has the turn instead.</summary>
public sealed class NestedSequenceTests
{
    [Fact]
    public void Skip_OfTheOnlyGroupOfAGroup_PassesThatOver()
    {
        RotationOrder order = C("", G("g1", C("", G("g2", L("MAR RWA")))), G("g3", C("g4 g4", G("g4", L("ETH KEN")))));
        Same(Begun(order, "MAR", Group("g2", 3)), "MAR ETH KEN RWA ETH MAR");
    }

    [Fact]
    public void Skip_OfTheOnlyMemberOfAGroupWithOnePlace_PassesTheGroupOver()
    {
        RotationOrder order = C("", G("g0", C("g3 g1", G("g1", C("g2 g2", G("g2", L("MAR RWA")))), G("g3", C("", G("g4", L("ETH")))))), G("g5", L("KEN")));
        Same(Begun(order, "MAR", Member("ETH", 3)), "MAR KEN RWA KEN ETH KEN MAR KEN");
    }

    [Fact]
    public void Skip_OfTheOnlyMemberOfAGroupWithTwoPlaces_TakesOne()
    {
        RotationOrder order = C("g5 g5 g1 g3 g1", G("g1", C("", G("g2", L("MAR RWA")))), G("g3", C("g4 g4", G("g4", L("ETH")))), G("g5", C("g6 g6", G("g6", L("KEN DZA")))));
        Same(Begun(order, "KEN", Member("ETH", 3)), "KEN DZA MAR ETH RWA KEN DZA MAR ETH RWA");
    }

    [Fact]
    public void Skip_OfAGroupWithOnePlaceInASequence_GivesTheTurnToTheNextPlace()
    {
        RotationOrder order = C("g3 g2 g4 g3", G("g2", L("ETH")), G("g3", L("MAR RWA")), G("g4", L("KEN DZA")));
        Same(Begun(order, "MAR", Group("g4", 3)), "MAR ETH RWA MAR ETH KEN RWA MAR");
    }

    [Fact]
    public void Why_GroupInWhichAnotherIsSuspended_NamesWhoWasPassedOver()
    {
        RotationOrder order = C("g5 g5 g1", G("g1", C("g4 g2", G("g2", L("MAR")), G("g4", L("ETH")))), G("g5", L("KEN")));
        Rotation rotation = new(Begun(order, "ETH", new SuspendHolder { Holder = Rules.Party("KEN"), From = 2 }, Member("ETH", 3)));
        Assert.Equal(
            "Turn 3 is held by MAR. Groups take turns (g5 [nobody in it may hold the turn], g5 [nobody in it may hold the turn], g1); the place used last was that of g1. In g1: two sides alternate (g4 [ETH passed over at its first turn due from turn 3 on], g2); the place used last was that of g2. Decided: KEN suspended from turn 2 on. Decided: ETH passed over at its first turn due from turn 3 on.",
            rotation.Why(3).ToString());
    }

    [Fact]
    public void Why_GroupWithTwoPlacesPassedOverAtOne_BeginsAnewAtTheOther()
    {
        RotationOrder order = C("g0 g0", G("g0", C("", G("g1", C("g4 g3 g2", G("g2", L("MAR")), G("g3", L("RWA")), G("g4", L("ETH")))))));
        Rotation rotation = new(Begun(order, "ETH", Group("g1", 2)));
        Assert.Equal("ETH RWA MAR ETH", Told(rotation, 4));
        Assert.Equal("g1 passed over at its first turn due from turn 2 on", rotation.Why(2).Levels[0].Places[0].PassedOverBy);
        Rotation both = new(Begun(C("g0 g0", G("g0", C("", G("g1", C("", G("g2", L("MAR RWA"))))))), "RWA", Member("RWA", 1), Member("MAR", 1)));
        Assert.Equal("RWA MAR RWA", Told(both, 3));
        Assert.Equal("MAR passed over at its first turn due from turn 1 on", both.Why(1).Levels[0].Places[0].PassedOverBy);
    }

    private static RotationRules Begun(RotationOrder order, string first, params RotationDecision[] decisions) => new() { Segments = [Rules.Segment(order, first)], Decisions = [.. decisions] };

    /// <summary>Holds that the turns are those told, by the slow model too.</summary>
    private static void Same(RotationRules rules, string holders)
    {
        int count = holders.Split(' ').Length;
        NaiveRotation slow = new(rules, 20);
        Assert.Equal(holders, string.Join(' ', Enumerable.Range(1, count).Select(turn => slow[turn])));
        Assert.Equal(holders, Told(new Rotation(rules), count));
    }

    private static string Told(Rotation rotation, int count) => string.Join(' ', rotation.Plan(1, count).Select(t => t.Holder));

    private static GroupCycle C(string sequence, params RotationGroup[] groups) => new() { Groups = [.. groups], Sequence = [.. sequence.Split(' ', StringSplitOptions.RemoveEmptyEntries)] };

    private static RotationGroup G(string code, RotationOrder order) => new() { Code = code, Order = order };

    private static ListOrder L(string codes) => Rules.List(codes);

    private static SkipTurn Group(string code, int from) => new() { Group = code, From = from };

    private static SkipTurn Member(string party, int from) => new() { Holder = Rules.Party(party), From = from };
}
