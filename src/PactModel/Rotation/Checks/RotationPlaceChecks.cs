namespace PactModel;

/// <summary>What can be said to be wrong with members and their places.</summary>
internal static class RotationPlaceChecks
{
    public static void Check(CompiledRotation compiled, Checker checker)
    {
        CheckSpells(compiled, checker);
        CheckPlaces(compiled, checker);
        CheckInnerFirsts(compiled, checker);
    }

    /// <summary>Warns of members that are never due, and of such as leave before their turn is over; for that the turns are worked out.</summary>
    public static void Remark(CompiledRotation compiled, Checker checker)
    {
        if (compiled.Rules.Members.Count == 0) return;
        CheckListed(compiled.Rules, checker);
        CheckUnplaced(compiled, checker);
        CheckLeavers(compiled, checker);
    }

    /// <summary>Says whether everyone named in an order has a place in it at every turn, so that nothing need be worked out to know it.</summary>
    public static bool IsPlain(RotationRules rules, RotationOrder order) =>
        rules.Members.Count == 0 && (order is ListOrder || (order.Branches.Count > 0 && !order.Branches.Any(b => !IsPlain(rules, b.Order))));

    /// <summary>Says whether a member certainly has a place of its own in an order without groups at a turn, as most have, so that the order need not be built to know it.</summary>
    public static bool HasOwnPlace(CompiledRotation compiled, RotationOrder order, PartyCode party, int turn)
    {
        bool isIn = order switch
        {
            ListOrder list => list.Members.Contains(party),
            KeyOrder keys => (keys.Language is not null || keys.Keys.Any(k => k.Party == party && k.From is null)) && (keys.Members.Count == 0 || keys.Members.Contains(party)),
            _ => false,
        };
        if (!isIn) return false;
        EquatableList<RotationMember> members = compiled.Rules.Members;
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Party != party || members[i] is not { Placement: MemberPlacement.AtKey, Group: null, PlacedFrom: null }) continue;
            if (new PlacedSpell(party, compiled.Spans[i].From, compiled.Spans[i].Until).Covers(party, turn)) return true;
        }

        return false;
    }

    /// <summary>Reports a member that leaves in the course of a turn it holds, where nothing says who held the rest.</summary>
    private static void CheckLeavers(CompiledRotation compiled, Checker checker) =>
        checker.Each("members", compiled.Rules.Members, (c, member) =>
        {
            if (member.Until?.Date is not { } day || compiled.Slots.TurnOn(day) is not { } turn || turn < compiled.Rules.FirstTurn) return;
            if (compiled.Slots.SlotOf(turn) is not { } slot || slot.First >= day || compiled.Turns.HolderOf(turn) is not { Kind: HolderKind.Party } holder || holder.Party != member.Party) return;
            if (compiled.Rules.Members.Any(m => m.Party == member.Party && m.From?.Date == day) || compiled.Rules.Decisions.Any(d => d is SplitTurn split && split.Turn == turn)) return;
            c.Warning(RotationFindings.MemberSpell, $"{member.Party} leaves on {RotationText.Day(day)}, in turn {turn}, which it holds to the end, {slot}: say who held the rest by splitting the turn, or correct the day.");
        });

    /// <summary>Reports spells of one party that share a turn.</summary>
    private static void CheckSpells(CompiledRotation compiled, Checker checker)
    {
        foreach (int spell in compiled.Members.Overlapping())
        {
            using Checker.Scope list = checker.Member("members");
            using Checker.Scope item = checker.Item(spell);
            checker.Error(RotationFindings.MemberSpell, $"Two spells of {compiled.Rules.Members[spell].Party} overlap: end one before the other begins.");
        }
    }

    /// <summary>Reports spells whose stated place no order has.</summary>
    private static void CheckPlaces(CompiledRotation compiled, Checker checker)
    {
        EquatableList<RotationMember> members = compiled.Rules.Members;
        if (!members.Any(HasStatedPlace)) return;
        bool hasEnd = compiled.Rules.Segments.Any(s => s.Order is ListOrder or KeyOrder);
        Dictionary<string, int> most = MostGroups(compiled.Rules);
        using Checker.Scope list = checker.Member("members");
        for (int i = 0; i < members.Count; i++)
        {
            RotationMember member = members[i];
            if (!HasStatedPlace(member) || (hasEnd && member is { Placement: MemberPlacement.AtEnd, Group: null })) continue;
            using Checker.Scope item = checker.Item(i);
            int groups = member.Group is { } group ? most.GetValueOrDefault(group) : 1;
            if (groups > 1)
                checker.ErrorAt("group", RotationFindings.MemberPlacement, $"An order has more than one group '{member.Group}', so the place of {member.Party} is not settled: name a group whose code stands once.");
            if (member.Placement == MemberPlacement.NotYetPlaced || (groups > 0 && compiled.Orders.Placed.Contains(i)) || IsChosen(member.Party, compiled)) continue;
            if (member.Group is { } named)
                checker.ErrorAt("group", RotationFindings.MemberPlacement, $"No order has a group '{named}' with a place for {member.Party}: name one that has members of its own; in a list the place is 'atEnd' or 'after'.");
            else if (member.Placement == MemberPlacement.After)
                checker.ErrorAt("after", RotationFindings.MemberPlacement, $"{member.After} has no place in the order, so {member.Party} cannot stand after it: name a member that has one.");
            else
                checker.ErrorAt("placement", RotationFindings.MemberPlacement, $"The order is nested, so it has no end where {member.Party} could stand: name its group.");
        }
    }

    /// <summary>Warns of parties that a list names but that are no members.</summary>
    private static void CheckListed(RotationRules rules, Checker checker)
    {
        HashSet<PartyCode> members = [.. rules.Members.Select(m => m.Party)];
        checker.Each("segments", rules.Segments, (c, segment) =>
        {
            using (c.Member("order")) Walk(segment.Order, c);
        });

        void Walk(RotationOrder order, Checker walk)
        {
            EquatableList<PartyCode> listed = order switch
            {
                ListOrder list => list.Members,
                KeyOrder keys => keys.Members,
                ChoiceOrder choice => choice.Members,
                _ => [],
            };
            if (order is not Alternation)
            {
                walk.Each("members", listed, (c, party) =>
                {
                    if (!members.Contains(party))
                        c.Warning(RotationFindings.OrderNotMember, $"{party} is named here, but is not among the members, so it is never due: once members are given, everyone who takes part is; add it, or leave it out.");
                });
            }

            order.EachBranch(walk, (branch, _) =>
            {
                using (walk.Member("order")) Walk(branch.Order, walk);
            });
        }
    }

    /// <summary>Warns of parties that are members but that no order places.</summary>
    private static void CheckUnplaced(CompiledRotation compiled, Checker checker)
    {
        EquatableList<RotationMember> members = compiled.Rules.Members;
        using Checker.Scope list = checker.Member("members");
        for (int i = 0; i < members.Count; i++)
        {
            RotationMember member = members[i];
            if (HasStatedPlace(member) || member.Placement == MemberPlacement.NotYetPlaced || compiled.Orders.Placed.Contains(i) || IsChosen(member.Party, compiled)) continue;
            using Checker.Scope item = checker.Item(i);
            checker.Warning(RotationFindings.MemberUnplaced, $"{member.Party} is a member, but no order has a place or a key for it, so it is never due: give it one, or say 'notYetPlaced'.");
        }
    }

    /// <summary>Says whether a member is said to stand elsewhere than at a place or key that an order has for it.</summary>
    private static bool HasStatedPlace(RotationMember member) => member is { Group: not null } or { Placement: MemberPlacement.After or MemberPlacement.AtEnd };

    /// <summary>Returns how many groups have each code in the order that has most of them.</summary>
    private static Dictionary<string, int> MostGroups(RotationRules rules)
    {
        Dictionary<string, int> most = new(StringComparer.Ordinal);
        foreach (OrderSegment segment in rules.Segments)
        {
            foreach ((string code, int count) in segment.Order.GroupCodes.CountBy(c => c, StringComparer.Ordinal))
                most[code] = Math.Max(count, most.GetValueOrDefault(code));
        }

        return most;
    }

    private static bool IsChosen(PartyCode party, CompiledRotation compiled) => compiled.Rules.Segments.Any(s => CanChoose(s.Order, party));

    private static bool CanChoose(RotationOrder order, PartyCode party) => order switch
    {
        NoOrder => true,
        ChoiceOrder choice => choice.Members.Count == 0 || choice.Members.Contains(party),
        _ => order.Branches.Any(b => CanChoose(b.Order, party)),
    };

    /// <summary>Reports who is said to begin a group or a side without having a place in it when the segment begins.</summary>
    private static void CheckInnerFirsts(CompiledRotation compiled, Checker checker)
    {
        using Checker.Scope list = checker.Member("segments");
        for (int i = 0; i < compiled.Rules.Segments.Count; i++)
        {
            RotationOrder rule = compiled.Rules.Segments[i].Order;
            if (!HasInnerFirst(rule) || compiled.Orders.Begin(i) is not { Misplaced.Count: > 0 } start) continue;
            using Checker.Scope item = checker.Item(i);
            using Checker.Scope order = checker.Member("order");
            Walk(checker, rule, start.Root, start.Misplaced);
        }
    }

    private static bool HasInnerFirst(RotationOrder order) => order.Branches.Any(b => b.First is not null || HasInnerFirst(b.Order));

    private static void Walk(Checker checker, RotationOrder order, OrderNode node, IReadOnlySet<OrderNode> misplaced) =>
        order.EachBranch(checker, (branch, i) =>
        {
            OrderNode level = ((GroupNode)node).Children[i];
            if (branch.First is { } party && misplaced.Contains(level))
                checker.ErrorAt("firstHolder", RotationFindings.FirstHolder, $"{party} has no place in '{branch.Code}' when the segment begins, so it cannot begin there: name a member that has one, or leave this out.");
            using (checker.Member("order")) Walk(checker, branch.Order, level, misplaced);
        });
}
