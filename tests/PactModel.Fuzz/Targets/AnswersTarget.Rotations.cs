using NodaTime;

namespace PactModel.Fuzz.Targets;

internal sealed partial class AnswersTarget
{
    private const int MostTurns = 12;

    private static void Ask(Rotation rotation, LocalDate[] days)
    {
        _ = (rotation.Findings.ToString(), rotation.Sessions.ToString(), rotation.Audit().ToString(), rotation.FairnessOfSessions().ToString(), rotation.NextTurn().ToString());
        int first = rotation.FirstTurn;
        int last = (int)Math.Min(int.MaxValue - 1L, first + (long)MostTurns);
        int at = first;
        foreach (Turn turn in rotation.Plan(first, last - first + 1))
        {
            Holds(turn.Number == at && turn == rotation.TurnAt(at), "a plan is not made of its turns");
            Holds(rotation.Why(at).Holder == turn.Holder, "an explanation ends with another holder than the turn has");
            _ = (rotation.TroikaAt(at).ToString(), rotation.VenueOf(at)?.ToString(), rotation.RoleAt(RotationRole.Host, at)?.ToString());
            at++;
        }

        _ = (rotation.HolderOf(int.MaxValue), rotation.SlotOf(int.MaxValue), rotation.Why(int.MaxValue).ToString());
        Holds(rotation.ChangesTo(rotation, first, last).Count == 0, "a rotation differs from itself");
        if (first < last) _ = rotation.FairnessOfPlan(first, last).ToString();
        foreach (LocalDate day in days) AskOn(rotation, day);
    }

    private static void AskOn(Rotation rotation, LocalDate day)
    {
        _ = (rotation.NextTurn(day)?.ToString(), rotation.NextDue(day).ToString(), rotation.NextSessionTurn(day).ToString());
        if (rotation.SlotOf(rotation.FirstTurn) is not { } opening || day < opening.First) return;
        _ = rotation.PresidedOn(day)?.ToString();
        if (rotation.TurnOn(day) is { } turn) Holds(turn.Slot is not { } slot || slot.Contains(day), "a day lies in a turn whose slot does not hold it");
    }
}
