using NodaTime;

namespace PactModel.Benchmarks.Registers;

/// <summary>What an app without indexes would keep of each agreement for its own questions: everything worked out beforehand, in plain members.</summary>
internal sealed class FlatRow
{
    private FlatRow()
    {
    }

    public required int Number { get; init; }

    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required HashSet<string> Parties { get; init; }

    public required HashSet<string> Areas { get; init; }

    public required string[] Words { get; init; }

    public required bool IsWithinAfrica { get; init; }

    /// <summary>Gets the earliest day on which it can have been first signed; the greatest number if none is recorded.</summary>
    public required int SignedFrom { get; init; }

    /// <summary>Gets the latest day on which it can have been first signed; the greatest number if none is recorded.</summary>
    public required int SignedTo { get; init; }

    /// <summary>Gets the times certainly in force: first day, and first day out.</summary>
    public required (int From, int Until)[] InForce { get; init; }

    public bool IsInForceOn(int day) => Array.Exists(InForce, span => span.From <= day && day < span.Until);

    public static FlatRow Of(int number, Agreement agreement, AgreementLifecycle lifecycle)
    {
        AreaVocabulary areas = agreement.Reference.Areas;
        string[] parties = [.. agreement.Parties.Select(p => p.Party.ToString())];
        PartialDate? signed = agreement.Events.OfType<SignatureGiven>().FirstOrDefault()?.Dated;
        return new FlatRow
        {
            Number = number,
            Id = agreement.Id.ToString(),
            Kind = agreement.Kind?.ToString() ?? "",
            Parties = [.. parties],
            Areas = [.. agreement.Provisions.SelectMany(p => (IEnumerable<AreaCode>)p.Areas).SelectMany(a => areas.AllBroader(a).Select(b => b.Code).Prepend(a)).Select(a => a.ToString())],
            Words = [.. agreement.Title.ToString().ToLowerInvariant().Split(' ', ',').Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)],
            IsWithinAfrica = Array.TrueForAll(parties, p => State.FromCode(p).UnRegion == "Africa"),
            SignedFrom = signed is { } from ? DayNumber(from.Earliest) : int.MaxValue,
            SignedTo = signed is { } to ? DayNumber(to.Latest) : int.MaxValue,
            InForce = [.. lifecycle.Timeline.Spans
                .Where(s => s.Is(AgreementState.InForce) == Certainty.Certainly)
                .Select(s => (DayNumber(s.From), s.Until is { } until ? DayNumber(until) : int.MaxValue))],
        };
    }

    public static int DayNumber(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);
}
