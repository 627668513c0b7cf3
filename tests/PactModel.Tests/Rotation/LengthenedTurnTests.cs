using NodaTime;
using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Turns that last longer than the term by which they began: stretched ones, and the last before another term.</summary>
public sealed class LengthenedTurnTests
{
    /// <summary>The presidency of the Human Rights Council: years from 19 June, and calendar years from 2013, so that the sixth lasted to the end of 2012.</summary>
    private static readonly RotationRules s_humanRights = new()
    {
        Terms = [Rules.Every("P1Y", new LocalDate(2006, 6, 19)), Rules.Every("P1Y", new LocalDate(2013, 1, 1), fromTurn: 7)],
        Segments =
        [
            new OrderSegment
            {
                FirstGroup = "latin",
                Order = new GroupCycle { Groups = [.. "latin east africa west asia".Split(' ').Select(code => new RotationGroup { Code = code, Order = new ChoiceOrder() })] },
            },
        ],
        Choices = [.. Rules.Parties("MEX ROU NGA BEL THA URY POL GAB DEU KOR SLV SVN SEN AUT FJI ARG CZE MAR CHE IDN").Select((party, i) => new RecordedChoice { Turn = i + 1, Holder = party })],
    };

    public static TheoryData<RotationRules> Lengthened { get; } =
    [
        s_humanRights,
        s_humanRights with
        {
            Terms = [s_humanRights.Terms[0]],
            Decisions = [new StretchTurn { Turn = 6, End = new LocalDate(2013, 1, 1), Effect = StretchEffect.ShiftsLater }],
        },
    ];

    [Theory]
    [MemberData(nameof(Lengthened))]
    public void Plan_OfDaysInALengthenedTurn_HoldsIt(RotationRules rules)
    {
        Rotation rotation = new(rules);
        Assert.Equal("turn 6: URY, 2011-06-19/2012-12-31", rotation.TurnOn(new LocalDate(2012, 9, 1))!.ToString());
        Trial.Same(["6 URY"], Days(rotation, new LocalDate(2012, 7, 1), new LocalDate(2012, 9, 1)));
        Trial.Same(["6 URY", "7 POL"], Days(rotation, new LocalDate(2012, 12, 31), new LocalDate(2013, 1, 1)));
        Trial.Same(["5 THA", "6 URY", "7 POL"], Days(rotation, new LocalDate(2011, 6, 18), new LocalDate(2013, 6, 30)));
        Trial.Same(["7 POL"], Days(rotation, new LocalDate(2013, 1, 1), new LocalDate(2013, 6, 30)));
    }

    [Fact]
    public void CollisionsWith_LengthenedTurn_AreFoundOnItsLastDays()
    {
        Rotation uruguay = new(Trial.Yearly with { Segments = [Rules.Segment(Rules.List("URY"), "URY")] });
        RotationCollision found = Assert.Single(new Rotation(s_humanRights).CollisionsWith(uruguay, new LocalDate(2012, 7, 1), new LocalDate(2012, 9, 30)));
        Assert.Equal("URY holds turn 6 here and turn 13 there from 2012-07-01 to 2012-09-30", found.ToString());
    }

    [Fact]
    public void Plan_OfDaysAfterTheLastTurnOfACalendar_HoldsItUntilASessionFollows()
    {
        RotationRules rules = Trial.Yearly with { Terms = [.. Trial.Yearly.Terms, Rules.UntilNextSession with { FromTurn = 3 }] };
        Assert.Equal(2, new Rotation(rules).TurnOn(new LocalDate(2009, 1, 1))!.Number);
        Assert.Equal([2], new Rotation(rules).Plan(new LocalDate(2009, 1, 1), new LocalDate(2009, 12, 31)).Select(t => t.Number));
        Rotation held = new(rules with { Sessions = [new Session { Turn = 3, From = PartialDate.Parse("2009-03-01") }] });
        Assert.Equal([2, 3], held.Plan(new LocalDate(2009, 1, 1), new LocalDate(2009, 12, 31)).Select(t => t.Number));
    }

    private static IEnumerable<string> Days(Rotation rotation, LocalDate from, LocalDate to) => rotation.Plan(from, to).Select(t => $"{t.Number} {t.Holder}");
}
