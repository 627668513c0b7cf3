namespace PactModel;

/// <summary>What is to be said of members that are none at any turn, and of turns that nobody may hold.</summary>
internal static class RotationMemberRemarks
{
    public static void Check(CompiledRotation compiled, Checker checker)
    {
        using (checker.Member("members"))
        {
            for (int i = 0; i < compiled.Rules.Members.Count; i++)
            {
                using Checker.Scope item = checker.Item(i);
                RotationMember member = compiled.Rules.Members[i];
                CheckSpan(compiled.Spans[i], member, checker);
                CheckDay(compiled, "from", member.From, $"{member.Party} is said to be a member from {member.From} on", checker);
                CheckDay(compiled, "until", member.Until, $"{member.Party} is said to be a member until {member.Until}", checker);
                CheckDay(compiled, "placedFrom", member.PlacedFrom, $"{member.Party} is said to have its place from {member.PlacedFrom} on", checker);
            }
        }

        CheckNobody(compiled, checker);
    }

    /// <summary>Warns of a spell that is over when it begins; where both ends are of one kind, that is refused before any turn is known.</summary>
    /// <remarks>A spell between two days that no turn begins in is a fact, not a mistake.</remarks>
    private static void CheckSpan(MemberSpan span, RotationMember member, Checker checker)
    {
        if (member is not { From: { } joins, Until: { } leaves } || joins.Turn.HasValue == leaves.Turn.HasValue) return;
        (int from, int until) = (span.From, span.Until);
        if (until <= from)
            checker.Warning(RotationFindings.MemberSpell, $"{member.Party} is said to be a member from {joins} until {leaves}, and is one at no turn, for the day counts from turn {(joins.Turn is null ? from : until)} on: correct one of the two.");
    }

    /// <summary>Tells of a day of which it is not known from which turn it counts, for the days of turns are not known.</summary>
    private static void CheckDay(CompiledRotation compiled, string at, RotationPoint? point, string said, Checker checker)
    {
        if (point?.Date is null || compiled.TurnsOf(point, 0) is not { IsOpen: true } turns) return;
        checker.WarningAt(at, RotationFindings.MemberDay, $"{said}. That counts from {turns.Words}: which, the days of the sessions on record do not tell. Give the turn, or the days.");
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
