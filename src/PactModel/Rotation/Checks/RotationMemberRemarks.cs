namespace PactModel;

/// <summary>What is to be said of members that are none at any turn, and of turns that nobody may hold.</summary>
internal static class RotationMemberRemarks
{
    public static void Check(CompiledRotation compiled, Checker checker)
    {
        checker.Each("members", compiled.Rules.Members, (c, member) => CheckSpan(compiled, member, c));
        CheckNobody(compiled, checker);
    }

    /// <summary>Warns of a spell that is over when it begins; where both ends are of one kind, that is refused before any turn is known.</summary>
    /// <remarks>A spell between two days that no turn begins in is a fact, not a mistake.</remarks>
    private static void CheckSpan(CompiledRotation compiled, RotationMember member, Checker checker)
    {
        if (member is not { From: { } joins, Until: { } leaves } || joins.Turn.HasValue == leaves.Turn.HasValue) return;
        (int from, int until) = MemberTurns.SpanOf(member, compiled.Slots);
        if (until <= from)
            checker.Warning(RotationFindings.MemberSpell, $"{member.Party} is said to be a member from {joins} until {leaves}, and is one at no turn, for the day counts from turn {(joins.Turn is null ? from : until)} on: correct one of the two.");
    }

    /// <summary>Warns of turns for which everyone who has a place has left or may hold none.</summary>
    private static void CheckNobody(CompiledRotation compiled, Checker checker)
    {
        foreach ((int from, int? until) in compiled.Turns.WithoutAnyone())
        {
            string turns = until is not { } end ? $"From turn {from} on" : end - from == 1 ? $"At turn {from}" : $"From turn {from} to turn {end - 1}";
            checker.WarningAt("segments", RotationFindings.OrderNobody, $"{turns} nobody may hold a turn: everyone with a place in the order has left, is suspended, or has given its turns up. Begin a new segment, or correct the members or the decisions.");
        }
    }
}
