namespace PactModel;

/// <summary>A consent as a condition sees it: whose, from when, and until when if it was withdrawn.</summary>
internal sealed record ConsentEntry(PartyCode Party, ConsentExpressed Event, Moment From, Moment Until);

/// <summary>What a condition is judged by.</summary>
internal sealed record ForceContext
{
    /// <summary>Gets the parties that took part in drawing the agreement up, so far as they can be told from those that acceded.</summary>
    public required IReadOnlyList<PartyCode> Negotiating { get; init; }

    public required IReadOnlyList<ConsentEntry> Consents { get; init; }

    /// <summary>Gets the first signature of each party that signed.</summary>
    public required IReadOnlyDictionary<PartyCode, (Moment When, AgreementEvent Event)> Signatures { get; init; }

    /// <summary>Gets the group that a membership means.</summary>
    public required Func<Membership, MemberGroup> Members { get; init; }

    /// <summary>Gets the parties of another agreement with their times in it, or null if they are not known.</summary>
    public required Func<AgreementId, IReadOnlyList<MemberTime>?> PartiesOf { get; init; }

    /// <summary>Gets the day on which everything that is missing is taken to arrive, for a forecast; otherwise null.</summary>
    public int? Assumed { get; init; }

    /// <summary>Gets whether the condition is one of several that must all be met, which look to withdrawals together.</summary>
    public bool IsWithinAll { get; init; }

    /// <summary>Gets the day whose members are still awaited: for a forecast that on which what is missing arrives, else the last there is.</summary>
    public int LastDay => Assumed ?? CalendarDays.LastNumber;

    /// <summary>Returns those of a group, certainly or perhaps, whose consents are awaited; empty if they are not known.</summary>
    public IEnumerable<PartyCode> Awaited(MemberGroup group) => group.On(LastDay)?.AtMost ?? (IEnumerable<PartyCode>)[];

    /// <summary>Returns what is missing; for a forecast, with the day on which it arrives or the last of the consents that stand, whichever is later.</summary>
    public Verdict Missing(Moment known, IReadOnlyList<MissingConsents> missing, IReadOnlyCollection<ConsentEntry> counted, IReadOnlyList<PartyCode>? group = null)
    {
        AgreementEvent[] events = [.. counted.Select(c => c.Event).Distinct()];
        if (!(known.IsNever || known.IsOpen) || Assumed is not int day || missing.Count == 0) return new Verdict(known, missing, events);
        Moment last = counted.Where(c => c.Until.IsNever && !c.From.IsOpen && !c.From.IsNever && (group is not { Count: > 0 } || group.Contains(c.Party)))
            .Aggregate(Moment.On(day), (latest, c) => Moment.Max(latest, c.From));
        return new Verdict(known.IsNever ? last : new Moment(known.Lo, Math.Max(known.Lo, last.Hi), known.Doubtful || last.Doubtful), missing, events);
    }
}

/// <summary>When a condition is first met, what is still missing, and the events that met it.</summary>
internal sealed record Verdict(Moment When, IReadOnlyList<MissingConsents> Missing, IReadOnlyList<AgreementEvent> Events)
{
    /// <summary>Gets when the consents had met it, before any delay that is part of it: a withdrawal after that leaves the outcome open.</summary>
    public Moment Met { get; init; } = When;
}
