using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Who in fact presided on a day where the chair does not go with the turn.</summary>
public sealed class PresidedTests
{
    private static readonly PartyCode s_union = Rules.Party("org:EU");

    /// <summary>The Union for the Mediterranean's northern chair is the European Union; the southern one goes with the turn.</summary>
    private static readonly RotationRules s_mediterranean = new()
    {
        Terms = [Rules.Every("P2Y", new LocalDate(2012, 1, 1))],
        Segments = [Rules.Segment(Rules.List("EGY JOR"), "EGY")],
        Roles = [new PermanentRole { Role = RotationRole.Chair, Holder = s_union }, new RoleOfTurn { Role = RotationRole.CoChair }],
    };

    [Fact]
    public void PresidedOn_PermanentChair_IsTheChair()
    {
        Rotation rotation = new(s_mediterranean);
        Assert.Equal(s_union, rotation.PresidedOn(new LocalDate(2012, 5, 1)));
        Assert.Equal(s_union, rotation.PresidedOn(new LocalDate(2014, 5, 1)));
        Assert.Equal(Rules.Party("EGY"), rotation.TurnOn(new LocalDate(2012, 5, 1))!.Holder);
        Assert.Null(new Rotation(Trial.Two with { Roles = s_mediterranean.Roles }).PresidedOn(new LocalDate(2012, 5, 1)));
    }

    [Fact]
    public void PresidedOn_ChairOfADecisionOrOfAnotherTurn_IsTheChair()
    {
        RotationRules plain = s_mediterranean with { Roles = [] };
        TurnHolder outside = TurnHolder.Outsider(s_union);
        Rotation assigned = new(plain with { Decisions = [new AssignRole { Turn = 1, Role = RotationRole.Chair, Holder = outside }, new AssignRole { Turn = 2, Role = RotationRole.Host, Holder = outside }] });
        Assert.Equal([s_union, Rules.Party("JOR")], [assigned.PresidedOn(new LocalDate(2012, 5, 1))!.Party, assigned.PresidedOn(new LocalDate(2014, 5, 1))!.Party]);
        Rotation before = new(plain with { Roles = [new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = -1 }] });
        Assert.Null(before.PresidedOn(new LocalDate(2012, 5, 1)));
        Assert.Equal(Rules.Party("EGY"), before.PresidedOn(new LocalDate(2014, 5, 1)));
        Rotation late = new(before.Rules with { Handovers = [new Handover { Turn = 2, Date = PartialDate.Parse("2014-06-01") }] });
        Assert.Null(late.PresidedOn(new LocalDate(2014, 5, 31)));
        Assert.Equal(Rules.Party("EGY"), late.PresidedOn(new LocalDate(2014, 6, 1)));
    }

    [Fact]
    public void PresidedOn_SplitTurn_IsThePartWhateverTheChair()
    {
        SplitTurn split = new() { Turn = 1, Parts = [new TurnPart { Holder = Rules.Party("EGY"), Until = new LocalDate(2013, 1, 1) }, new TurnPart { Holder = Rules.Party("JOR") }] };
        Rotation rotation = new(s_mediterranean with { Decisions = [split] });
        Assert.Equal(Rules.Party("EGY"), rotation.PresidedOn(new LocalDate(2012, 12, 31)));
        Assert.Equal(Rules.Party("JOR"), rotation.PresidedOn(new LocalDate(2013, 1, 1)));
        Assert.Equal(s_union, rotation.PresidedOn(new LocalDate(2014, 1, 1)));
    }
}
