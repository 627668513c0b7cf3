using NodaTime;

namespace PactModel;

internal sealed partial class FactSheetWriter
{
    /// <summary>How many years ahead the sheet looks for what falls due next.</summary>
    private const int YearsAhead = 10;

    private IEnumerable<FactLine> Status(LocalDate? on)
    {
        if ((on ?? LastEvent()) is not { } day) yield break;
        Status<AgreementState> status = agreement.StatusOn(day);
        string when = on is null
            ? Fill(labels.Choose("as of the last known event, {0}", "au dernier événement connu, le {0}"), DateWords.Write(day, labels.Language))
            : Fill(labels.Choose("on {0}", "au {0}"), DateWords.Write(day, labels.Language));
        string state = status.Certainty == Certainty.Certainly
            ? labels.Of(status.State)
            : $"{labels.Choose("not certain", "incertain")}{labels.Colon}{string.Join(labels.Choose("; or ", " ; ou "), status.Possible.Select(labels.Of))}";
        IEnumerable<FactLine> claims = status.Claims.Select(claim =>
            Line($"{labels.Of(claim.State)}{labels.Colon}{string.Join("; ", claim.Claims.Select(c => c.Statement))}", claim.Claims.SelectMany(c => c.Sources).Distinct().ToEquatableList()));
        yield return Line($"{when}{labels.Colon}{state}", [], status.Reasons.Select(r => Line(r.ToString(), r.Sources)).Concat(claims));
        if (on is null) yield break;
        if (agreement.Lifecycle.DeadlinesBetween(day, Later(day)) is not [{ } next, ..]) yield break;
        string party = next.Party is { } code ? $" ({Name(code)})" : "";
        string due = next.On.IsExact ? DateWords.Write(next.On.Earliest, labels.Language) : next.On.ToString();
        yield return Line($"{labels.Choose("next deadline", "prochaine échéance")}{labels.Colon}{due}{party} – {next.Reason.Text}", next.Reason.Sources);
    }

    /// <summary>Returns the last day on which something is recorded to have happened or taken effect.</summary>
    private LocalDate? LastEvent()
    {
        LocalDate? last = null;
        foreach (AgreementEvent happened in _facts.Events)
        {
            foreach (PartialDate? date in new[] { happened.Dated, happened.Received, happened.Circulated, happened.Effective })
            {
                if (date is { } known && (last is null || known.Latest > last)) last = known.Latest;
            }
        }

        return last;
    }

    private static LocalDate Later(LocalDate day) =>
        day.Year + YearsAhead > LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue : day.PlusYears(YearsAhead);
}
