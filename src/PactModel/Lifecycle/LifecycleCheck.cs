using NodaTime;

namespace PactModel;

/// <summary>Checks the events and clauses of one agreement together.</summary>
internal static class LifecycleCheck
{
    /// <summary>Checks the members <c>events</c> and <c>clauses</c> of the value that the walk is at.</summary>
    /// <param name="checker">The walk.</param>
    /// <param name="parties">The agreement's parties.</param>
    /// <param name="closed">Whether no others can join.</param>
    /// <param name="events">The events.</param>
    /// <param name="clauses">The clauses.</param>
    public static void Check(Checker checker, EquatableList<PartyCode> parties, bool closed, EquatableList<AgreementEvent> events, EquatableList<FinalClause> clauses)
    {
        ConditionLimits limits = new(parties, closed);
        HashSet<PartyCode> known = [.. parties];
        HashSet<EventId> ids = [];
        checker.Each("events", events, (c, e) =>
        {
            e.Check(c);
            CheckParties(c, "parties", e.Parties, known);
            CheckParties(c, "towards", RelationText.TowardsIn(e), known);
            if (e.Id is { } id) Identify(c, id, ids);
            foreach (EventId claimed in ClaimedIn(e)) Identify(c, claimed, ids);
        });
        checker.Each("events", events, (c, e) =>
        {
            if (NoticeOf(e) is { } notice) Resolve(c, "notice", notice, ids);
            foreach (EventId denied in DeniedIn(e)) Resolve(c, "claims", denied, ids);
        });
        HashSet<(Type Kind, string Parties, LocalDate? From)> seen = [];
        checker.Each("clauses", clauses, (c, clause) =>
        {
            clause.Check(c, limits);
            if (IsOneOfItsKind(clause) && !seen.Add((clause.GetType(), string.Join(' ', clause.Parties.Order()), clause.ValidFrom)))
                c.Warning(LifecycleFindings.ClauseRepeated, "Another clause of this kind holds on the same days for the same parties: make them one, or give each its parties or its days.");
        });
    }

    /// <summary>Says whether just one clause of a kind can rule a day: of others, such as what survives, there can be several.</summary>
    private static bool IsOneOfItsKind(FinalClause clause) => clause is EntryIntoForceClause or LateJoinerClause or AccessionAcceptanceClause or DurationClause or WithdrawalClause or WithdrawalExcludedClause or MinimumPartiesClause or ApplicationClause;

    private static void CheckParties(Checker checker, string member, EquatableList<PartyCode> parties, HashSet<PartyCode> known) =>
        checker.Each(member, parties, (c, party) =>
        {
            if (!known.Contains(party))
                c.Warning(LifecycleFindings.EventPartyUnknown, $"'{party}' is not among the agreement's parties: add it there, or correct the code.");
        });

    private static void Identify(Checker checker, EventId id, HashSet<EventId> ids)
    {
        if (!ids.Add(id)) checker.Error(LifecycleFindings.EventIdTwice, $"The event identifier '{id}' is used twice: rename one.");
    }

    private static void Resolve(Checker checker, string member, EventId id, HashSet<EventId> ids)
    {
        if (!ids.Contains(id)) checker.ErrorAt(member, LifecycleFindings.EventReferenceUnknown, $"There is no event '{id}': correct the identifier, or add it to the event that is meant.");
    }

    private static IEnumerable<EventId> ClaimedIn(AgreementEvent e) =>
        e is Contested contested ? contested.Claims.SelectMany(c => c.Events).Select(claimed => claimed.Id).OfType<EventId>() : [];

    private static IEnumerable<EventId> DeniedIn(AgreementEvent e) =>
        e is Contested contested ? contested.Claims.SelectMany(c => c.Denies) : [];

    private static EventId? NoticeOf(AgreementEvent e) => e switch
    {
        NoticePeriodExtended x => x.Notice,
        NoticeRevoked x => x.Notice,
        NoticeSuspended x => x.Notice,
        NoticeResumed x => x.Notice,
        _ => null,
    };
}
