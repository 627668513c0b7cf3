using PactModel.Tests.Rotations.Findings;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations;

/// <summary>Parts of rules that are null, as code without nullable annotations can leave them: refused by their place.</summary>
public sealed class RotationNullTests
{
    private const string List = "This list is null: where nothing is known it is empty. [agreement.null]";
    private const string Item = "This item of the list is null: leave it out. [agreement.null]";
    private const string Part = "This is null: it must be given. [agreement.null]";

    public static TheoryData<string> Places => [.. s_broken.Keys];

    private static readonly Dictionary<string, RotationRules> s_broken = new(StringComparer.Ordinal)
    {
        ["/members: " + List] = Trial.Two with { Members = null! },
        ["/members/0: " + Item] = Trial.Two with { Members = [null!] },
        ["/decisions/0: " + Item] = Trial.Two with { Decisions = [null!] },
        ["/sessions/0: " + Item] = Trial.Two with { Sessions = [null!] },
        ["/segments/0: " + Item] = Trial.Two with { Segments = [null!] },
        ["/segments/0/order: " + Part] = Trial.Two with { Segments = [new OrderSegment { Order = null! }] },
        ["/segments/0/order/groups/0: " + Item] = Trial.Ordered(new GroupCycle { Groups = [null!] }),
        ["/terms/0/term: " + Part] = Trial.Two with { Terms = [new TermChange { Term = null! }] },
        ["/decisions/0/holder: " + Part] = Trial.Two with { Decisions = [new AssignTurn { Turn = 2, Holder = null!, Uses = PlaceUse.Due }] },
        ["/decisions/0/parts: " + List] = Trial.Two with { Decisions = [new SplitTurn { Turn = 2, Parts = null! }] },
        ["/cadences/0/period: " + Part] = Trial.Two with { Cadences = [new EveryPeriod { Period = null! }] },
        ["/cadences/0/within: " + Part] = Trial.Two with { Cadences = [new AfterEntryIntoForce { Within = null! }] },
        ["/seats/0/place: " + Part] = Trial.Two with { Seats = [new HostSeat { Party = Rules.Party("MAR"), Place = null! }] },
        ["/roles/0/rotation: " + Part] = Trial.Two with { Roles = [new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = null! }] },
        ["/roles/0/rotation/members: " + List] = Trial.Two with { Roles = [new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = Trial.Two with { Members = null! } }] },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Rotation_PartThatIsNull_IsRefusedByItsPlace(string expected)
    {
        Trial.Refused(s_broken[expected], expected);
        ModelException refused = Assert.Throws<ModelException>(() => new Rotation(s_broken[expected], PartyDirectory.BuiltIn));
        Assert.Equal(expected, Assert.Single(refused.Findings).ToString());
    }

    [Fact]
    public void Rotation_DecisionAboutTheDefaultCode_IsRefused()
    {
        const string Nobody = "/decisions/0/holder: The code is the default value, which names nobody: name the member. [rotation.decision.holder]";
        RotationDecision[] decisions = [new SuspendHolder { Holder = default, From = 2 }, new RelinquishTurns { Holder = default, From = 2 }, new DeferTurn { Holder = default, From = 2 }];
        foreach (RotationDecision decision in decisions) Trial.Refused(Trial.Two with { Decisions = [decision] }, Nobody);
    }

    [Fact]
    public void Rotation_OfNoRules_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new Rotation(null!));
        Assert.Throws<ArgumentNullException>(() => new Rotation(null!, PartyDirectory.BuiltIn));
        Assert.Throws<ArgumentNullException>(() => new Rotation(Trial.Two, null!));
    }
}
