namespace PactModel;

/// <summary>Lays the claims of contested outcomes over the facts: one variant of the facts for each combination.</summary>
internal static class ClaimVariants
{
    /// <summary>With more combinations than this, each contested outcome is varied with the others at their first claim.</summary>
    private const int Most = 64;

    /// <summary>Returns the variants, or none if nothing is contested.</summary>
    public static List<(EquatableList<Claim> Claims, LifecycleFacts Facts)> Of(LifecycleFacts facts)
    {
        List<IReadOnlyList<Option>> contested = [.. facts.Events.Where(e => !Prolongs(e, facts)).Select(OptionsOf).Where(o => o.Count > 0)];
        if (contested.Count == 0) return [];
        IEnumerable<IReadOnlyList<Option>> combinations = [[]];
        long product = contested.Aggregate(1L, (n, o) => Math.Min(Most + 1L, n * o.Count));
        if (product <= Most)
        {
            foreach (IReadOnlyList<Option> options in contested)
                combinations = combinations.SelectMany(c => options.Select(o => (IReadOnlyList<Option>)[.. c, o]));
        }
        else
        {
            combinations = contested.SelectMany((options, at) => options.Select(o => (IReadOnlyList<Option>)[.. contested.Select((c, i) => i == at ? o : c[0])]));
        }

        return [.. combinations.Select(c => (c.Select(o => o.Claim).ToEquatableList(), Apply(facts, c)))];
    }

    private static LifecycleFacts Apply(LifecycleFacts facts, IReadOnlyList<Option> options)
    {
        HashSet<EventId> denied = [.. options.SelectMany(o => o.Claim.Denies)];
        List<AgreementEvent> events = [];
        foreach (AgreementEvent e in facts.Events)
        {
            Option? option = options.FirstOrDefault(o => ReferenceEquals(o.Event, e));
            if (option is not null) events.AddRange(option.Instead);
            else if (e.Id is not { } id || !denied.Contains(id)) events.Add(e);
        }

        return facts with { Events = events.ToEquatableList() };
    }

    private static List<Option> OptionsOf(AgreementEvent e) => e switch
    {
        Contested contested => [.. contested.Claims.Select(c => new Option(e, c, [.. c.Events]))],
        NoticeSuspended { Clock: null } suspended =>
        [
            new Option(e, Held(suspended, "The suspension has no effect: the notice takes effect as given."), []),
            .. Enum.GetValues<NoticeClock>().Select(clock => new Option(e, Held(suspended, Said(clock)), [suspended with { Clock = clock }])),
        ],
        _ => [],
    };

    /// <summary>Says whether a suspension prolongs one that has begun before and not ended, so that what it does is what that one does.</summary>
    private static bool Prolongs(AgreementEvent e, LifecycleFacts facts)
    {
        if (e is not NoticeSuspended { Clock: null } suspended) return false;
        AgreementEvent[] before = [.. facts.Events.Where(x => x is NoticeSuspended or NoticeResumed or NoticeRevoked or NoticeGiven && !ReferenceEquals(x, e) && x.Parties.Any(suspended.Parties.Contains) && EventDates.Sorting(x).Lo < EventDates.Sorting(e).Lo)];
        return before.MaxBy(x => EventDates.Sorting(x).Lo) is NoticeSuspended;
    }

    private static Claim Held(NoticeSuspended e, string statement) => new() { Statement = statement, Sources = e.Sources };

    private static string Said(NoticeClock clock) => clock switch
    {
        NoticeClock.Stopped => "The suspension stops the period of the notice.",
        NoticeClock.RunsOn => "The period runs on, and the suspension only bars the effect of the notice.",
        _ => "The suspended notice takes effect on demand.",
    };

    private sealed record Option(AgreementEvent Event, Claim Claim, IReadOnlyList<AgreementEvent> Instead);
}
