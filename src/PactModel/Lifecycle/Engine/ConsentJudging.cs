namespace PactModel;

/// <summary>What conditions that ask for the consent of each of a group share.</summary>
internal static class ConsentJudging
{
    public static Verdict OfKnown(ForceCondition condition, ForceContext context, IReadOnlyList<PartyCode>? group) => group is { Count: > 0 }
        ? All(condition, context, (_, active) => group.All(active.Contains), group)
        : All(condition, context, (_, _) => false, []);

    /// <summary>Judges by those that had signed by the day, of whom there must be two at least: who signs first and consents before anybody else has signed is alone.</summary>
    public static Verdict OfSignatories(ForceCondition condition, ForceContext context)
    {
        (PartyCode Party, Moment When)[] signed = [.. context.Signatures.Select(s => (s.Key, s.Value.When))];
        return All(
            condition,
            context,
            (day, active) => signed.Count(s => s.When.Lo <= day && active.Contains(s.Party)) > 1 && signed.All(s => s.When.Hi > day || active.Contains(s.Party)),
            [.. context.Signatures.Keys],
            new ChangingGroup(
                [.. signed.SelectMany(s => new[] { s.When.Lo, s.When.Hi })],
                (day, active) => signed.Count(s => s.When.Hi <= day) > 1 && signed.All(s => s.When.Lo > day || active.Contains(s.Party))));
    }

    /// <summary>Judges by those that were parties of another agreement by the end of the day before, and still are; who joins it on the day or later need not have consented.</summary>
    /// <remarks>Those with which the other agreement entered into force are its parties from that day on.</remarks>
    public static Verdict OfParties(ForceCondition condition, ForceContext context, IReadOnlyList<ParentMember> members)
    {
        Moment first = members.Aggregate(Moment.Never, (earliest, m) => Moment.Min(earliest, m.From));
        members = [.. members.Select(m => m.From.Lo == first.Lo && m.From.Hi == first.Hi ? m : m with { From = m.From.PlusDays(1) })];
        return All(
            condition,
            context,
            (day, active) => members.Any(m => m.MayBeInOn(day)) && members.All(m => !m.IsInOn(day) || active.Contains(m.Code)),
            [.. members.Where(m => m.Until.IsNever).Select(m => m.Code)],
            new ChangingGroup(
                [.. members.SelectMany(m => new[] { m.From.Lo, m.From.Hi, m.Until.Lo, m.Until.Hi })],
                (day, active) => members.Any(m => m.IsInOn(day)) && members.All(m => !m.MayBeInOn(day) || active.Contains(m.Code))));
    }

    /// <summary>Returns what is missing where it is not known who the members are.</summary>
    public static string OfUnknown(Membership of) => $"a number of consents that is not known, because the {of.Describe()} are not";

    /// <summary>Returns the group of another agreement's parties, who can join it, and leave it so that fewer consents do; null if another membership is meant.</summary>
    /// <param name="of">The membership.</param>
    /// <param name="context">What is known.</param>
    /// <param name="holds">Whether so many consents of those that certainly are members do, of so many that may be members.</param>
    public static ChangingGroup? Changing(Membership of, ForceContext context, Func<int, int, bool> holds)
    {
        if (of is not { PartiesOf: { } agreement, On: null } || context.PartiesOf(agreement) is not { } members) return null;
        return new ChangingGroup(
            [.. members.SelectMany(m => new[] { m.From.Lo, m.From.Hi, m.Until.Lo, m.Until.Hi })],
            (day, active) => holds(
                members.Where(m => m.MayBeInOn(day)).Select(m => m.Code).Distinct().Count(),
                members.Where(m => m.IsInOn(day)).Select(m => m.Code).Distinct().Count(active.Contains)));
    }

    /// <summary>Judges on the days of the consents, and on those on which the group changes.</summary>
    public static Verdict All(
        ForceCondition condition, ForceContext context, Func<int, IReadOnlySet<PartyCode>, bool> holds, IReadOnlyList<PartyCode> group, ChangingGroup? changing = null)
    {
        Moment when = Threshold.FirstMet(context.Consents, holds, changing);
        if (!when.IsNever)
        {
            return new Verdict(when, [], [.. context.Consents.Where(e => e.From.Lo <= when.Hi && e.From.Hi >= when.Lo).Select(e => e.Event).Distinct()]);
        }

        HashSet<PartyCode> standing = Threshold.Standing(context.Consents);
        EquatableList<PartyCode> missing = group.Where(p => !standing.Contains(p)).ToEquatableList();
        MissingConsents item = new()
        {
            Condition = condition,
            Count = missing.Count == 0 ? null : missing.Count,
            Parties = missing,
            Text = missing.Count == 0 ? $"that {condition.Describe()}" : $"the consent of {string.Join(", ", (IEnumerable<PartyCode>)missing)}",
        };
        return context.Missing(when, [item], context.Consents, group);
    }
}
