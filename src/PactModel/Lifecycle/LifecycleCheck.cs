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
            foreach (EventId id in IdsOf(e))
            {
                if (!ids.Add(id)) c.Error(LifecycleFindings.EventIdTwice, $"The event identifier '{id}' is used twice: rename one.");
            }
        });
        checker.Each("events", events, (c, e) =>
        {
            foreach ((string member, EventId id) in ReferencesOf(e))
            {
                if (!ids.Contains(id)) c.ErrorAt(member, LifecycleFindings.EventReferenceUnknown, $"There is no event '{id}': correct the identifier, or add it to the event that is meant.");
            }
        });
        checker.Each("clauses", clauses, (c, clause) => clause.Check(c, limits));
    }

    private static void CheckParties(Checker checker, string member, EquatableList<PartyCode> parties, HashSet<PartyCode> known) =>
        checker.Each(member, parties, (c, party) =>
        {
            if (!known.Contains(party))
                c.Warning(LifecycleFindings.EventPartyUnknown, $"'{party}' is not among the agreement's parties: add it there, or correct the code.");
        });

    private static IEnumerable<EventId> IdsOf(AgreementEvent e)
    {
        if (e.Id is { } id) yield return id;
        if (e is not Contested contested) yield break;
        foreach (Claim claim in (IEnumerable<Claim>)contested.Claims)
        {
            foreach (AgreementEvent claimed in (IEnumerable<AgreementEvent>)claim.Events)
            {
                if (claimed.Id is { } claimedId) yield return claimedId;
            }
        }
    }

    private static IEnumerable<(string Member, EventId Id)> ReferencesOf(AgreementEvent e)
    {
        EventId? notice = e switch
        {
            NoticePeriodExtended x => x.Notice,
            NoticeRevoked x => x.Notice,
            NoticeSuspended x => x.Notice,
            NoticeResumed x => x.Notice,
            _ => null,
        };
        if (notice is { } id) yield return ("notice", id);
        if (e is not Contested contested) yield break;
        foreach (Claim claim in (IEnumerable<Claim>)contested.Claims)
        {
            foreach (EventId denied in (IEnumerable<EventId>)claim.Denies) yield return ("claims", denied);
        }
    }
}
