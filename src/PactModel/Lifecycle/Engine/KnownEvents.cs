using NodaTime;

namespace PactModel;

/// <summary>Leaves out what became known after a day.</summary>
internal static class KnownEvents
{
    /// <summary>Returns the events that were known on a day, of disputes the claims that were.</summary>
    public static EquatableList<AgreementEvent> On(EquatableList<AgreementEvent> events, LocalDate day)
    {
        List<AgreementEvent> known = [.. events.Where(e => EventDates.Learned(e) <= day || IsWithoutDay(e))];
        HashSet<EventId> ids = [.. known.Select(e => e.Id).OfType<EventId>()];
        foreach (Contested dispute in known.OfType<Contested>()) ids.UnionWith(dispute.Claims.SelectMany(c => Of(c, dispute, day)).Select(e => e.Id).OfType<EventId>());
        for (int i = known.Count - 1; i >= 0; i--)
        {
            if (known[i] is not Contested dispute) continue;
            Claim[] claims = [.. dispute.Claims.Select(c => Made(c, dispute, day, ids)).OfType<Claim>()];
            if (claims.Length == dispute.Claims.Count && claims.SequenceEqual(dispute.Claims)) continue;
            if (claims.Length > 1) known[i] = dispute with { Claims = claims.ToEquatableList() };
            else known.RemoveAt(i);
            if (claims is not [Claim only]) continue;
            known.InsertRange(i, only.Events);
            known.RemoveAll(e => e.Id is { } id && only.Denies.AsSpan().Contains(id));
            i = Math.Min(i, known.Count);
        }

        return known.ToEquatableList();
    }

    /// <summary>Says whether an event is a dispute of which it is not known when it arose.</summary>
    private static bool IsWithoutDay(AgreementEvent e) => e is Contested && EventDates.Learned(e) is null;

    /// <summary>Returns the events of a claim that were known; one of which no date but that of its effect is given is known with its dispute.</summary>
    private static IEnumerable<AgreementEvent> Of(Claim claim, Contested dispute, LocalDate day) =>
        claim.Events.Where(e => (EventDates.Learned(e with { Effective = null }) ?? EventDates.Learned(dispute) ?? EventDates.Learned(e)) <= day);

    /// <summary>Returns a claim as far as it was made: null, if nothing was known of what it asserts or denies.</summary>
    private static Claim? Made(Claim claim, Contested dispute, LocalDate day, HashSet<EventId> ids)
    {
        Claim made = claim with { Events = Of(claim, dispute, day).ToEquatableList(), Denies = claim.Denies.Where(ids.Contains).ToEquatableList() };
        bool nothing = made.Events.Count == 0 && made.Denies.Count == 0 && (claim.Events.Count > 0 || claim.Denies.Count > 0);
        return nothing ? null : made;
    }
}
