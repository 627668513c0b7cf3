using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The longest real table: what it costs, and the three days on which names and turns met.</summary>
public sealed class SecurityCouncilTests
{
    private static readonly RotationTable s_table = ConformanceTables.Of("security-council");

    [Fact]
    public void HolderOf_Turn600_IsFoundWithoutReplaying()
    {
        Rotation rotation = s_table.Rotation;
        TurnHolder holder = rotation.HolderOf(600);
        TurnSlot? slot = rotation.SlotOf(600);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            _ = rotation.HolderOf(600);
            _ = rotation.SlotOf(600);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(s_table.ActualAt(600), holder);
        Assert.Equal(new LocalDate(1996, 1, 1), slot?.First);
    }

    [Fact]
    public void Plan_MembershipCutAtAYear_KeepsTheYearsBefore()
    {
        for (int year = 1950; year < 2000; year += 7)
        {
            LocalDate cut = new(year, 1, 1);
            RotationRules known = s_table.Rules with { Members = [.. s_table.Rules.Members.Where(m => m.From is not { Date: { } from } || from < cut)] };
            Rotation then = new(known with { Decisions = [.. known.Decisions.Where(d => d is StretchTurn)] });
            int turns = Math.Min(583, (year - 1946) * 12 - 1);
            Assert.Equal(s_table.Rotation.Plan(1, turns).Select(t => t.Holder), then.Plan(1, turns).Select(t => t.Holder));
        }
    }

    [Theory]
    [InlineData(463, 465, "BFA")]
    [InlineData(530, 539, "YEM")]
    public void HolderOf_RenamedMember_KeepsTheCursorAtItsOldName(int underOldName, int underNewName, string party)
    {
        Rotation rotation = s_table.Rotation;
        Assert.Equal(Rules.Party(party), rotation.HolderOf(underOldName).Party);
        Assert.Equal(Rules.Party(party), rotation.HolderOf(underNewName).Party);
    }

    [Fact]
    public void Why_DeferredTurn_CitesTheDeferralAtBothTurns()
    {
        Assert.Contains(s_table.Rotation.Why(584).Decisions, d => d is DeferTurn);
        Assert.Contains(s_table.Rotation.Why(587).Decisions, d => d is DeferTurn);
        Assert.DoesNotContain(s_table.Rotation.Why(590).Decisions, d => d is DeferTurn);
    }
}
