using NodaTime;

namespace PactModel.Tests.Lifecycle;

/// <summary>Tells in lines all that a lifecycle says, with every reason in full, so that a test can hold it to the word.</summary>
internal static class Story
{
    /// <summary>Holds what is told to the word.</summary>
    public static void Told(string actual, string expected) => Assert.Equal(expected, actual);

    /// <summary>Returns the states of the agreement with their reasons, the times in force, and what was noticed.</summary>
    public static string Of(AgreementLifecycle life) => Lines([.. Spans(life.Timeline), .. Spells(life.InForce()), .. life.Findings.Select(f => $"! {f}")]);

    /// <summary>Returns the states of the agreement after a day with their reasons, the times in force, and what was noticed.</summary>
    public static string After(LocalDate day, AgreementLifecycle life) =>
        Lines([.. Spans(life.Timeline, day), .. Spells(life.InForce()), .. life.Findings.Select(f => $"! {f}")]);

    /// <summary>Returns the states of a party with their reasons, and the times in force for it.</summary>
    public static string Of(AgreementLifecycle life, PartyCode party) => Lines([.. Spans(life.TimelineOf(party)), .. Spells(life.InForce(party))]);

    /// <summary>Returns the states of a party after a day with their reasons, the times in force for it, and what was noticed.</summary>
    public static string After(LocalDate day, AgreementLifecycle life, PartyCode party) =>
        Lines([.. Spans(life.TimelineOf(party), day), .. Spells(life.InForce(party)), .. life.Findings.Select(f => $"! {f}")]);

    /// <summary>Returns the states between two parties with their reasons.</summary>
    public static string Between(AgreementLifecycle life, PartyCode party, PartyCode other) => Lines(Spans(life.TimelineBetween(party, other)));

    /// <summary>Returns an answer and its reasons.</summary>
    public static string Of(DateAnswer answer) => Lines([answer.ToString(), .. answer.Reasons.Select(Line)]);

    /// <summary>Returns a last safe day, all its days, and its reasons.</summary>
    public static string Of(LastSafeDay safe) => Lines(
        [$"{safe.Kind}: {safe}, sent {Day(safe.Send)}, last day in {Day(safe.LastDayIn)}, first day out {Day(safe.FirstDayOut)}", .. safe.Reasons.Select(Line)]);

    /// <summary>Returns what falls due between two days, a line each.</summary>
    public static string Deadlines(AgreementLifecycle life, string first, string last) =>
        Lines(life.DeadlinesBetween(PartialDate.Parse(first).Earliest, PartialDate.Parse(last).Latest).Select(d => d.ToString()));

    private static IEnumerable<string> Spans<TState>(Timeline<TState> timeline, LocalDate? after = null)
        where TState : struct, Enum => timeline.Spans.Where(s => after is null || s.From > after).SelectMany<TimelineSpan<TState>, string>(span =>
        [
            span.ToString(),
            .. span.Reasons.Select(Line),
            .. span.Claims.Select(c => $"  {c.State} if {string.Join(" + ", c.Claims.Select(one => one.Statement))}"),
        ]);

    private static IEnumerable<string> Spells(EquatableList<ForceSpell> spells) => spells.Select(s =>
        $"= {s} ({s.Ground}) by {string.Join(", ", s.Since.Reasons.Select(r => r.Rule))}; {string.Join(", ", s.Until.Reasons.Select(r => r.Rule))}");

    private static string Line(Reason reason) =>
        $"  {reason.Rule}: {reason}{(reason.Events.Count == 0 ? "" : $" <- {string.Join(" | ", (IEnumerable<AgreementEvent>)reason.Events)}")}";

    private static string Day(LocalDate? day) => day is { } known ? DayText.Iso(known) : "none";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
