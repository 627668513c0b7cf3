using System.Text;
using System.Text.Json;
using NodaTime;

namespace PactModel.Fuzz.Targets;

/// <summary>Agreements that are asked everything: whatever facts and rules a document holds, there is an answer to each question, and no exception.</summary>
internal sealed partial class AnswersTarget : FuzzTarget
{
    private const int MostParties = 4;
    private const int MostDays = 6;
    private static readonly LocalDate s_lastYears = new(9997, 12, 31);

    public override string Name => "answers";

    public override int Longest => 6_144;

    public override IEnumerable<byte[]> Seeds => SampleData.Agreements.Select(agreement => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(agreement, AppContext.Default.Agreement))).Where(json => json.Length <= Longest);

    public override IReadOnlyList<byte[]> Pieces { get; } = Utf8(SampleData.Names.Concat(SampleData.Texts.Where(text => text.Length <= 24 && !text.AsSpan().ContainsAny('"', '\\')))
        .Concat(["2004-06-31", "1999", "1999?", "1999-04", "1999-04-02?", "1999-04-02~", "2000-02-29", "199X", "1990/2010", "9999-12-31", "9999", "0001-01-01", "-0001-03", "P1M", "P5Y", "P0D", "P9999Y", "P400Y", "P1D", "P12M"]));

    public override Mutator MakeMutator(Random random) => new JsonMutator(random, Pieces, Longest);

    public override void Try(byte[] input)
    {
        if (TextChecks.TextOf(input) is not { } text || !Agreement.TryParseJson(text, out Agreement? agreement, out _)) return;
        PartyCode[] parties = [.. agreement.Parties.Select(p => p.Party).Take(MostParties)];
        LocalDate[] days = DaysOf(agreement);
        foreach (LocalDate day in days)
        {
            _ = (agreement.FactSheet("en", day).Sections, agreement.FactSheet("fr", day).Sections);
            AskOn(agreement.Lifecycle, parties, day);
        }

        Ask(agreement.Lifecycle, parties);
        foreach (Commission commission in agreement.Commissions)
        {
            if (commission.Rotation is { } rotation) Ask(rotation, days);
        }
    }

    /// <summary>Returns days on which something may change, and the first and the last there are.</summary>
    private static LocalDate[] DaysOf(Agreement agreement)
    {
        EquatableList<TimelineSpan<AgreementState>> spans = agreement.Lifecycle.Timeline.Spans;
        LocalDate[] changes = [.. spans.Select(s => s.From).Where(d => d > LocalDate.MinIsoValue).SelectMany(d => (LocalDate[])[d.PlusDays(-1), d]).Distinct().Take(MostDays)];
        return [LocalDate.MinIsoValue, .. changes, new LocalDate(2026, 1, 31), LocalDate.MaxIsoValue];
    }

    private static void Ask(AgreementLifecycle life, PartyCode[] parties)
    {
        Covers(life.Timeline);
        _ = (life.Findings, life.EntryIntoForce.ToString(), life.ComputedEntryIntoForce.ToString(), life.AppliesFrom.ToString());
        _ = (life.InForce().ToString(), life.Survivals().ToString(), life.UnderClaims.Count);
        for (int i = 0; i < parties.Length; i++)
        {
            Covers(life.TimelineOf(parties[i]));
            _ = (life.InForce(parties[i]).ToString(), life.AppliesFromFor(parties[i]).ToString());
            for (int k = 0; k < i; k++) Covers(life.TimelineBetween(parties[k], parties[i]));
        }
    }

    private static void AskOn(AgreementLifecycle life, PartyCode[] parties, LocalDate day)
    {
        _ = (life.Forecast(day).ToString(), life.PartiesOn(day).ToString(), life.LastSafeDayToStopRenewal(day).ToString());
        _ = life.DeadlinesBetween(day, day < s_lastYears ? day.PlusYears(2) : LocalDate.MaxIsoValue).ToString();
        Covers(life.AsKnownOn(day).Timeline);
        foreach (PartyCode party in parties)
        {
            _ = (life.JoinerDate(party, day).ToString(), life.LastSafeDayToLeave(party, day).ToString());
            Holds(life.StatusOn(day, party).Possible.Count > 0, "a status has no possible state");
        }
    }

    private static void Covers<TState>(Timeline<TState> timeline)
        where TState : struct, Enum
    {
        LocalDate? next = LocalDate.MinIsoValue;
        foreach (TimelineSpan<TState> span in timeline.Spans)
        {
            Holds(span.From == next, "the spans of a timeline leave days out or share some");
            Holds(span.Possible.Count > 0 && span.Possible.AsSpan().Contains(span.State), "a span has a state that is not possible");
            next = span.Until;
        }

        Holds(next is null, "a timeline ends");
        _ = timeline.ToString();
    }
}
