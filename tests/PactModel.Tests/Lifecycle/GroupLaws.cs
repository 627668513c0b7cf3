using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Lifecycle;

/// <summary>Conditions that ask for consents of a group that changes, beside the days, one by one, and beside the worlds that agree with what is known.</summary>
[Properties(Arbitrary = [typeof(GroupCases)])]
public sealed class GroupLaws
{
    [Law(MaxTest = 500)]
    public void Entry_WhereAllDatesAreDays_IsTheFirstOfThemOnWhichTheConditionIsMet(GroupCase known)
    {
        GroupCase world = known.World();
        DateAnswer entry = world.Life(world.Members).EntryIntoForce;
        Assert.Equal((world.FirstMet(), world.FirstMet() is null ? DateAnswerKind.None : DateAnswerKind.Known), (entry.Day, entry.Kind));
    }

    [Law(MaxTest = 500)]
    public void Entry_WhereDatesAreKnownInPart_HoldsThatOfEachWorld(GroupCase known) => Assert.True(Holds(known.Life(known.Members).EntryIntoForce, known.World().FirstMet()));

    [Law(MaxTest = 300)]
    public void Entry_WhereTheMembersAreNotKnown_HoldsThatOfEachOrganisationOfTwoOrMore(GroupCase known)
    {
        GroupCase world = known.World();
        OrganisationMember[] two = [.. known.Members.Select(m => m.Party).Distinct().Take(2).Select(p => new OrganisationMember { Party = p, From = new LocalDate(1999, 12, 1) })];
        if (two.Length < 2) return;
        world = world with { Members = [.. two, .. world.Members.Where(m => m.Party != two[0].Party && m.Party != two[1].Party)] };
        DateAnswer entry = known.Life(members: null).EntryIntoForce;
        Assert.True(Holds(entry, world.FirstMet()));
        Assert.NotEqual(DateAnswerKind.Known, entry.Kind);
    }

    /// <summary>Says whether an answer leaves room for a day, or for none.</summary>
    private static bool Holds(DateAnswer answer, LocalDate? day) => answer.Kind switch
    {
        DateAnswerKind.None => day is null,
        DateAnswerKind.NotKnown => day is null || answer.NotBefore is not { } first || day >= first,
        _ => day is { } one && answer.Days is { } days && days.Earliest <= one && one <= days.Latest,
    };
}
