using NodaTime;

namespace PactModel;

internal sealed partial class FactSheetWriter
{
    /// <summary>How many years ahead the sheet looks for what falls due next.</summary>
    private const int YearsAhead = 10;

    private IEnumerable<FactLine> Status(LocalDate? on)
    {
        if ((on is { } asked ? asked : LastEvent()) is not { } date) yield break;
        LocalDate day = date.Latest;
        Status<AgreementState> status = lifecycle.StatusOn(day);
        string when = on is null
            ? Fill(labels.Choose("as of the last known event, {0}", date.Day is null ? "au dernier événement connu, {0}" : "au dernier événement connu, le {0}"), DateWords.Write(date, labels.Language))
            : Fill(labels.Choose("on {0}", "au {0}"), DateWords.Write(day, labels.Language));
        string state = status.Certainty == Certainty.Certainly
            ? labels.Of(status.State)
            : $"{labels.Choose("not certain", "incertain")}{labels.Colon}{string.Join(labels.Choose("; or ", " ; ou "), status.Possible.Select(labels.Of))}";
        IEnumerable<FactLine> claims = status.Claims.Select(claim =>
            Line($"{labels.Of(claim.State)}{labels.Colon}{string.Join("; ", claim.Claims.Select(c => c.Statement))}", claim.Claims.SelectMany(c => c.Sources).Distinct().ToEquatableList()));
        yield return Line($"{when}{labels.Colon}{state}", [], status.Reasons.Select(r => Line(r.ToString(), r.Sources)).Concat(claims));
        if (on is null) yield break;
        if (lifecycle.DeadlinesBetween(day, Later(day)) is not [{ } next, ..]) yield break;
        string party = next.Party is { } code ? $" ({Name(code)})" : "";
        string due = next.On.IsExact ? DateWords.Write(next.On.Earliest, labels.Language) : next.On.ToString();
        yield return Line($"{labels.Choose("next deadline", "prochaine échéance")}{labels.Colon}{due}{party} – {next.Reason.Text}", next.Reason.Sources);
    }

    /// <summary>Returns the last date on which something is recorded to have happened or taken effect, as far as it is known.</summary>
    private PartialDate? LastEvent() => _facts.Events
        .SelectMany<AgreementEvent, PartialDate?>(happened => [happened.Dated, happened.Received, happened.Circulated, happened.Effective])
        .MaxBy(date => date?.Latest);

    private static LocalDate Later(LocalDate day) =>
        day > LocalDate.MaxIsoValue.PlusYears(-YearsAhead) ? LocalDate.MaxIsoValue : day.PlusYears(YearsAhead);
}
