using System.Globalization;

namespace PactModel;

public abstract partial record ForceCondition
{
    /// <summary>Says when the condition is first met, and what is missing.</summary>
    internal abstract Verdict Judge(ForceContext context);

    /// <summary>Gets the least number of parties that must have consented, so far as the condition says; 0 if it does not.</summary>
    internal virtual int LeastConsents => 0;

    /// <summary>Gets whether the condition speaks of consents by instrument at all.</summary>
    internal virtual bool AsksForConsents => true;

    /// <summary>Gets what remains of the condition once consents of others than those on record are taken to make up what it counts or weighs; null if nothing does.</summary>
    internal virtual ForceCondition? BesidesCounts => this;

    /// <summary>Says whether the condition cannot have been met without the consent of a party, whoever else consented.</summary>
    internal virtual bool Needs(PartyCode party, ForceContext context) => false;

    /// <summary>Judges acts that each of some parties must do: the last one counts.</summary>
    private protected Verdict JudgeEach(ForceContext context, IReadOnlyList<PartyCode> parties, Func<PartyCode, (Moment When, AgreementEvent Event)?> act, string what)
    {
        List<PartyCode> missing = [];
        List<AgreementEvent> events = [];
        Moment last = Moment.On(CalendarDays.FirstNumber);
        foreach (PartyCode party in parties)
        {
            if (act(party) is not { } done || done.When.IsNever)
            {
                missing.Add(party);
                continue;
            }

            last = Moment.Max(last, done.When);
            events.Add(done.Event);
        }

        if (missing.Count == 0 && parties.Count > 0) return new Verdict(last, [], events);
        if (context.Assumed is int day && parties.Count > 0 && !last.IsNever) last = Moment.Max(last, Moment.On(day));
        else last = Moment.Never;
        MissingConsents item = new()
        {
            Condition = this,
            Count = missing.Count,
            Parties = missing.ToEquatableList(),
            Text = parties.Count == 0 ? $"{what} of parties that are not known" : $"{what} of {string.Join(", ", missing)}",
        };
        return new Verdict(last, [item], events);
    }

    /// <summary>Judges a condition that is met by some of the consents that count, whoever else is in a group.</summary>
    private protected static Verdict JudgeThreshold(
        ForceContext context, IEnumerable<ConsentEntry> counted, Func<IReadOnlySet<PartyCode>, bool> holds, Func<IReadOnlySet<PartyCode>, MissingConsents> missing)
    {
        ConsentEntry[] entries = [.. counted];
        return ConsentJudging.VerdictOf(context, entries, Threshold.FirstMet(entries, holds), missing);
    }
}

public sealed partial record OnSignature
{
    internal override int LeastConsents => 2;

    internal override bool AsksForConsents => false;

    internal override bool Needs(PartyCode party, ForceContext context) => context.Negotiating.Contains(party);

    internal override Verdict Judge(ForceContext context) =>
        JudgeEach(context, context.Negotiating, p => context.Signatures.TryGetValue(p, out (Moment When, AgreementEvent Event) signed) ? signed : null, "the signature");
}

public sealed partial record OnDate
{
    internal override bool AsksForConsents => false;

    internal override Verdict Judge(ForceContext context) => new(Moment.On(Date), [], []);
}

public sealed partial record OnExchange
{
    internal override int LeastConsents => 2;

    internal override bool AsksForConsents => false;

    internal override bool Needs(PartyCode party, ForceContext context) => context.Negotiating.Contains(party);

    internal override Verdict Judge(ForceContext context) => JudgeEach(
        context,
        context.Negotiating,
        p => context.Consents.Where(c => c.Party == p && c.Event.Kind is ConsentKind.ExchangeOfInstruments or ConsentKind.ExchangeOfNotes)
            .Select(c => ((Moment, AgreementEvent)?)(c.From, c.Event)).FirstOrDefault(),
        "the exchange");
}

public sealed partial record OnNotifications
{
    internal override int LeastConsents => Math.Max(2, Parties.Count);

    internal override bool Needs(PartyCode party, ForceContext context) => Asked(context).Contains(party);

    internal override Verdict Judge(ForceContext context)
    {
        IReadOnlyList<PartyCode> parties = Asked(context);
        // A notification that was withdrawn once all others were there had counted.
        Moment last = parties.Select(p => context.Consents.FirstOrDefault(c => c.Party == p)?.From ?? Moment.Never).Aggregate(Moment.On(CalendarDays.FirstNumber), Moment.Max);
        return JudgeEach(
            context,
            parties,
            p => context.Consents.Where(c => c.Party == p && (c.Until.IsNever || last.Hi < c.Until.Lo))
                .Select(c => ((Moment, AgreementEvent)?)(EventDates.OfConsent(c.Event, Receipt), c.Event)).FirstOrDefault(),
            "the notification");
    }

    private IReadOnlyList<PartyCode> Asked(ForceContext context) => Parties.Count > 0 ? Parties : context.Negotiating;
}

public sealed partial record ConsentsCount
{
    internal override int LeastConsents => Count;

    internal override ForceCondition? BesidesCounts => null;

    internal override Verdict Judge(ForceContext context)
    {
        ConsentEntry[] counted = [.. context.Consents.Where(c => Counts(c.Party))];
        if (Of is null) return JudgeThreshold(context, counted, active => active.Count >= Count, Missing);
        MemberGroup group = context.Members(Of);
        return ConsentJudging.OfGroup(
            context,
            counted,
            new GroupThreshold(group, (_, consented) => consented >= Count),
            standing => group.On(context.LastDay) is { } members
                ? Missing(standing.Where(members.Certain.Contains).ToHashSet())
                : new MissingConsents { Condition = this, Text = ConsentJudging.OfUnknown(Of) });
    }

    private MissingConsents Missing(IReadOnlySet<PartyCode> standing) => new()
    {
        Condition = this,
        Count = Count - standing.Count,
        Text = English.Count(Count - standing.Count, "consent") + string.Create(CultureInfo.InvariantCulture, $"{(Of is null ? "" : $" of {Of.Describe()}")} ({standing.Count} of {Count} deposited)"),
    };
}

public sealed partial record NamedConsents
{
    internal override int LeastConsents => Parties.Count;

    internal override bool Needs(PartyCode party, ForceContext context) => Parties.AsSpan().Contains(party);

    internal override Verdict Judge(ForceContext context) => ConsentJudging.All(this, context, MemberGroup.Of(Parties));
}

public sealed partial record ConsentsOfAll
{
    internal override int LeastConsents => Group is ConsentGroup.Signatories or ConsentGroup.NegotiatingParties ? 2 : 0;

    internal override bool Needs(PartyCode party, ForceContext context) => Group switch
    {
        ConsentGroup.Signatories => context.Signatures.ContainsKey(party),
        ConsentGroup.NegotiatingParties => context.Negotiating.Contains(party),
        ConsentGroup.MembersOfOrganisation => Membership?.Members.AsSpan().Contains(party) == true,
        _ => false,
    };

    internal override Verdict Judge(ForceContext context) => Group switch
    {
        // Who signs first and consents before anybody else has signed is alone.
        ConsentGroup.Signatories => ConsentJudging.All(this, context, ConsentJudging.Signatories(context), least: 2),
        ConsentGroup.PartiesOfAgreement => ConsentJudging.All(this, context, ConsentJudging.PartiesBefore(context, Agreement)),
        ConsentGroup.MembersOfOrganisation => ConsentJudging.All(this, context, Membership is null ? MemberGroup.Unknown : context.Members(Membership)),
        _ => ConsentJudging.All(this, context, MemberGroup.Of(context.Negotiating)),
    };
}

public sealed partial record ShareOfMembership
{
    internal override int LeastConsents => Needed(Of.Members.Count);

    internal override ForceCondition? BesidesCounts => null;

    internal override Verdict Judge(ForceContext context)
    {
        MemberGroup group = context.Members(Of);
        return ConsentJudging.OfGroup(
            context,
            context.Consents,
            new GroupThreshold(group, (all, consented) => all > 0 && consented >= Needed(all)),
            standing =>
            {
                int? missing = group.On(context.LastDay) is { Certain: { Count: > 0 } members } ? Needed(members.Count) - members.Count(standing.Contains) : null;
                return new MissingConsents
                {
                    Condition = this,
                    Count = missing,
                    Text = missing is int count ? $"{English.Count(count, "consent")} of {Of.Describe()}" : ConsentJudging.OfUnknown(Of),
                };
            });
    }
}
