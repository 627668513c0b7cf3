namespace PactModel;

/// <summary>What is to be warned of in the keys of orders: languages without official names, members without a key.</summary>
internal static class RotationKeyChecks
{
    private const int NamedAtMost = 3;

    public static void Check(RotationRules rules, Checker checker) =>
        checker.Each("segments", rules.Segments, (c, segment) =>
        {
            using (c.Member("order")) Walk(rules, segment.Order, null, isRoot: true, c);
        });

    private static void Walk(RotationRules rules, RotationOrder order, string? code, bool isRoot, Checker checker)
    {
        if (order is KeyOrder keys) CheckKeys(rules, keys, code, isRoot, checker);
        order.EachBranch(checker, (branch, _) =>
        {
            using (checker.Member("order")) Walk(rules, branch.Order, branch.Code, isRoot: false, checker);
        });
    }

    private static void CheckKeys(RotationRules rules, KeyOrder order, string? code, bool isRoot, Checker checker)
    {
        if (!isRoot && !InOrder(rules, order, code, isRoot).Any() && !rules.Members.Any(m => string.Equals(m.Group, code, StringComparison.Ordinal)))
            checker.Warning(RotationFindings.OrderEmpty, "The order names nobody and no member is placed in it, so nobody is ever due in it: give the keys of those who take part, or place members in it.");
        HashSet<PartyCode> keyed = [.. order.Keys.Select(k => k.Party)];
        if (order.Language is not { } language)
        {
            // Where members are given, each that no order places is warned of by itself.
            if (rules.Members.Count > 0) return;
            checker.Each("members", order.Members, (c, party) =>
            {
                if (!keyed.Contains(party))
                    c.Warning(RotationFindings.MemberUnplaced, $"{party} has no key, and no language is given whose official names would stand for it, so it is never due: give its key.");
            });
            return;
        }

        HashSet<PartyCode> always = [.. order.Keys.Where(k => k.From is null).Select(k => k.Party)];
        PartyCode[] nameless = [.. InOrder(rules, order, code, isRoot).Distinct().Where(p => !always.Contains(p) && !OfficialNames.AreKnown(p, language)).Order()];
        if (nameless.Length == 0) return;
        string more = nameless.Length > NamedAtMost ? $" and {RotationNumber.Text(nameless.Length - NamedAtMost)} more" : "";
        string fix = nameless.Length == 1 ? "order it: give its key" : "order them: give their keys";
        checker.WarningAt("language", RotationFindings.OrderLanguage,
            $"No official names in '{language}' are known for {string.Join(", ", nameless.Take(NamedAtMost))}{more}, so names in another language {fix}.");
    }

    /// <summary>Returns the parties whose key has a place in an order.</summary>
    private static IEnumerable<PartyCode> InOrder(RotationRules rules, KeyOrder order, string? code, bool isRoot)
    {
        IEnumerable<RotationMember> placed = rules.Members.Where(m => m.Placement == MemberPlacement.AtKey);
        IEnumerable<PartyCode> named = order.Members.Count == 0 && isRoot && rules.Members.Count > 0 ? placed.Select(m => m.Party) : order.Named;
        return code is null ? named : named.Concat(placed.Where(m => string.Equals(m.Group, code, StringComparison.Ordinal)).Select(m => m.Party));
    }
}
