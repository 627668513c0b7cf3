namespace PactModel.Tests.Rotations.Tables;

/// <summary>Lets history go before the rule: a turn that another than the due holder had is given to it, and the rule resumes from there.</summary>
internal static class HistoryOverrides
{
    public static RotationRules Record(RotationRules rules, IEnumerable<(int Turn, PartyCode Holder)> history)
    {
        foreach ((int turn, PartyCode holder) in history)
        {
            if (new Rotation(rules).HolderOf(turn).Party == holder) continue;
            AssignTurn given = new() { Turn = turn, Holder = holder, Uses = PlaceUse.Named };
            rules = rules with { Decisions = [.. rules.Decisions, given] };
        }

        return rules;
    }
}
