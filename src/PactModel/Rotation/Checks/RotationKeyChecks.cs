using NodaTime;

namespace PactModel;

/// <summary>What is to be warned of in the keys of orders: languages without official names, members without a key.</summary>
internal static class RotationKeyChecks
{
    private const int NamedAtMost = 3;

    public static void Check(CompiledRotation compiled, Checker checker) =>
        checker.Each("segments", compiled.Rules.Segments, (c, segment) =>
        {
            using (c.Member("order")) Walk(compiled, segment.Order, null, isRoot: true, c);
        });

    private static void Walk(CompiledRotation compiled, RotationOrder order, string? code, bool isRoot, Checker checker)
    {
        if (order is KeyOrder keys)
        {
            CheckKeys(compiled.Rules, keys, code, isRoot, checker);
            CheckLetters(compiled.Rules, keys, code, isRoot, checker);
            CheckDays(compiled, keys, code, isRoot, checker);
        }

        order.EachBranch(checker, (branch, _) =>
        {
            using (checker.Member("order")) Walk(compiled, branch.Order, branch.Code, isRoot: false, checker);
        });
    }

    /// <summary>Tells of keys and official names in letters that the collation does not have: by chance they stand where they belong. One that has no letters orders all by their code.</summary>
    private static void CheckLetters(RotationRules rules, KeyOrder order, string? code, bool isRoot, Checker checker)
    {
        if (order.Collation.Alphabet.Count == 0) return;
        KeyWeights collation = KeyWeights.Of(order.Collation);
        Tell("keys", "key", [.. order.Keys.Select(k => (k.Party, k.Key))]);
        if (order.Language is { } language)
            Tell("language", "official name", [.. ByName(rules, order, code, isRoot).Where(p => OfficialNames.AreKnown(p, language)).SelectMany(p => OfficialNames.Of(p, language).Select(n => (p, n.Key)))]);

        void Tell(string member, string what, (PartyCode Party, string Key)[] told)
        {
            (PartyCode Party, string? Letter)[] foreign = [.. told.Select(k => (k.Party, Letter: collation.ForeignLetter(k.Key))).Where(k => k.Letter is not null)];
            if (foreign.Length == 0) return;
            (string whats, string has, string stand) = foreign.Length == 1 ? (what, "has", "it stands") : ($"{what}s", "have", "they stand");
            checker.WarningAt(member, RotationFindings.OrderKeyLetter,
                $"The {whats} of {Named([.. foreign.Select(k => k.Party).Distinct()])} {has} letters that the collation does not have, such as '{foreign[0].Letter}', so {stand} after those it has: correct the {(member == "keys" ? whats : member)}, or the collation.");
        }
    }

    /// <summary>Tells of keys and official names that change on a day of which it is not known from which turn it counts.</summary>
    private static void CheckDays(CompiledRotation compiled, KeyOrder order, string? code, bool isRoot, Checker checker)
    {
        TurnRange? OpenFrom(LocalDate? day) => day is { } known && compiled.TurnsOf(RotationPoint.OnDay(known), 0) is { IsOpen: true } turns ? turns : null;

        checker.Each("keys", order.Keys, (c, key) =>
        {
            if (OpenFrom(key.From) is not { } turns) return;
            c.WarningAt("from", RotationFindings.OrderKeyDay, $"The key '{key.Key}' of {key.Party} is given from {RotationText.Day(key.From)} on. That counts from {turns.Words}: which, the days of the sessions on record do not tell. Give those days.");
        });
        if (order.Language is not { } language) return;
        PartyCode[] renamed = [.. ByName(compiled.Rules, order, code, isRoot).Where(p => NamesUntilKeyed(order, p, language).Any(from => OpenFrom(from) is not null))];
        if (renamed.Length == 0) return;
        checker.WarningAt("language", RotationFindings.OrderKeyDay,
            $"The official {(renamed.Length == 1 ? "name" : "names")} of {Named(renamed)} changed on a day of which the days of the sessions on record do not tell from which turn it counts: give those days, or keys.");
    }

    /// <summary>Returns from which days the official names of a party begin by which an order goes: those that come before its first key.</summary>
    private static IEnumerable<LocalDate?> NamesUntilKeyed(KeyOrder order, PartyCode party, string language)
    {
        LocalDate? keyed = order.Keys.Where(k => k.Party == party).Min(k => k.From);
        return OfficialNames.Of(party, language).Select(n => n.From).Where(from => keyed is null || from < keyed);
    }

    /// <summary>Returns those who stand in an order by an official name: who have no key, or none at first.</summary>
    private static IEnumerable<PartyCode> ByName(RotationRules rules, KeyOrder order, string? code, bool isRoot)
    {
        HashSet<PartyCode> always = [.. order.Keys.Where(k => k.From is null).Select(k => k.Party)];
        return InOrder(rules, order, code, isRoot).Distinct().Where(p => !always.Contains(p)).Order();
    }

    private static string Named(PartyCode[] parties) =>
        string.Join(", ", parties.Take(NamedAtMost)) + (parties.Length > NamedAtMost ? $" and {RotationNumber.Text(parties.Length - NamedAtMost)} more" : "");

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

        PartyCode[] nameless = [.. ByName(rules, order, code, isRoot).Where(p => !OfficialNames.AreKnown(p, language))];
        if (nameless.Length == 0) return;
        string fix = nameless.Length == 1 ? "order it: give its key" : "order them: give their keys";
        checker.WarningAt("language", RotationFindings.OrderLanguage,
            $"No official names in '{language}' are known for {Named(nameless)}, so names in another language {fix}.");
    }

    /// <summary>Returns the parties whose key has a place in an order.</summary>
    private static IEnumerable<PartyCode> InOrder(RotationRules rules, KeyOrder order, string? code, bool isRoot)
    {
        IEnumerable<RotationMember> placed = rules.Members.Where(m => m.Placement == MemberPlacement.AtKey);
        IEnumerable<PartyCode> named = order.Members.Count == 0 && isRoot && rules.Members.Count > 0 ? placed.Select(m => m.Party) : order.Named;
        return code is null ? named : named.Concat(placed.Where(m => string.Equals(m.Group, code, StringComparison.Ordinal)).Select(m => m.Party));
    }
}
