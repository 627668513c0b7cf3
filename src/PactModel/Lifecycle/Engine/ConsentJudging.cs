namespace PactModel;

/// <summary>What conditions that ask for the consent of members of a group share.</summary>
internal static class ConsentJudging
{
    /// <summary>Judges a condition that asks for the consent of each of a group.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="context">What is known.</param>
    /// <param name="group">The group; nobody meets a condition of nobody.</param>
    /// <param name="least">How many members it takes at least for the condition to be met.</param>
    public static Verdict All(ForceCondition condition, ForceContext context, MemberGroup group, int least = 1) => OfGroup(
        context,
        context.Consents,
        new GroupThreshold(group, (all, consented) => all >= least && consented >= all),
        standing =>
        {
            EquatableList<PartyCode> missing = context.Awaited(group).Where(p => !standing.Contains(p)).ToEquatableList();
            return new MissingConsents
            {
                Condition = condition,
                Count = missing.Count == 0 ? null : missing.Count,
                Parties = missing,
                Text = missing.Count == 0 ? $"that {condition.Describe()}" : $"the consent of {string.Join(", ", (IEnumerable<PartyCode>)missing)}",
            };
        },
        [.. context.Awaited(group)]);

    /// <summary>Returns the group of those that had signed by the day.</summary>
    public static MemberGroup Signatories(ForceContext context) => MemberGroup.Of([.. context.Signatures.Select(s => new MemberTime(s.Key, s.Value.When, Moment.Never))]);

    /// <summary>Returns the group of those that were parties of another agreement by the end of the day before, and still are; who joins it on the day or later need not have consented.</summary>
    /// <remarks>Those with which the other agreement entered into force are its parties from that day on.</remarks>
    public static MemberGroup PartiesBefore(ForceContext context, AgreementId? agreement)
    {
        if (agreement is not { } id || context.PartiesOf(id) is not { } members) return MemberGroup.Unknown;
        Moment first = members.Aggregate(Moment.Never, (earliest, m) => Moment.Min(earliest, m.From));
        return MemberGroup.Of([.. members.Select(m => m.From.Lo == first.Lo && m.From.Hi == first.Hi ? m : m with { From = m.From.PlusDays(1) })]);
    }

    /// <summary>Judges a condition that so many of a group meet, on the days of the consents and on those on which the group changes.</summary>
    /// <param name="context">What is known.</param>
    /// <param name="counted">The consents that count.</param>
    /// <param name="threshold">When the condition is met.</param>
    /// <param name="missing">Says what is missing beside the consents that stand.</param>
    /// <param name="awaited">Those whose consents a forecast waits for, or null for all.</param>
    public static Verdict OfGroup(
        ForceContext context, IEnumerable<ConsentEntry> counted, GroupThreshold threshold, Func<IReadOnlySet<PartyCode>, MissingConsents> missing, IReadOnlyList<PartyCode>? awaited = null)
    {
        ConsentEntry[] entries = [.. counted];
        Moment when = Threshold.FirstMet(entries, threshold);
        return VerdictOf(context, entries, when, missing, awaited, isUnknown: when.IsOpen && threshold.Group.On(context.LastDay) is null);
    }

    /// <summary>Returns the verdict of a day on which a condition is met, with what is missing if it is on none, or if who is asked is not known.</summary>
    public static Verdict VerdictOf(
        ForceContext context,
        ConsentEntry[] entries,
        Moment when,
        Func<IReadOnlySet<PartyCode>, MissingConsents> missing,
        IReadOnlyList<PartyCode>? awaited = null,
        bool isUnknown = false) => when.IsNever || isUnknown
            ? context.Missing(when, [missing(Threshold.Standing(entries))], entries, awaited)
            : new Verdict(when, [], [.. entries.Where(e => e.From.Lo <= when.Hi && e.From.Hi >= when.Lo).Select(e => e.Event).Distinct()]);

    /// <summary>Returns what is missing where it is not known who the members are.</summary>
    public static string OfUnknown(Membership of) => $"a number of consents that is not known, because the {of.Describe()} are not";
}
