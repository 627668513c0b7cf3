namespace PactModel;

/// <summary>What can be said to be wrong with rules without working out a single turn.</summary>
internal static class RotationChecks
{
    private const int DeepestNesting = 16;

    public static void Check(RotationRules rules, Checker checker, bool nested = false)
    {
        if (rules.FirstTurn > int.MaxValue - rules.Sessions.Count - 1)
            checker.ErrorAt("firstTurn", RotationFindings.FirstTurn, "The first turn is so great that no numbers are left for later ones: correct it.");
        if (rules.FirstTurn < 1)
        {
            using (checker.Member("firstTurn"))
                checker.Error(RotationFindings.FirstTurn, "Turns are numbered from 1: give the number of the first turn that is known.");
        }

        CheckTerms(rules, checker);
        CheckTeams(rules, checker);
        CheckSegments(rules, checker);
        checker.Each("members", rules.Members, (c, member) => member.Check(c));
        CheckDecisions(rules, checker);
        checker.Each("choices", rules.Choices, (c, choice) =>
        {
            c.Refer("holder", choice.Holder);
            c.Refer("sources", choice.Sources);
        });
        checker.Each("seats", rules.Seats, (c, seat) =>
        {
            if (seat.FromTurn < rules.FirstTurn)
                c.ErrorAt("fromTurn", RotationFindings.SeatTurn, $"Turn {seat.FromTurn} is before the first known turn, {rules.FirstTurn}: name that or a later one, or leave this out.");
            c.Refer("party", seat.Party);
            using (c.Member("place")) seat.Place.Check(c);
        });
        checker.Each("handovers", rules.Handovers, (c, handover) =>
        {
            c.Refer("sources", handover.Sources);
            if (handover.Turn < rules.FirstTurn)
                c.ErrorAt("turn", RotationFindings.HandoverTurn, $"Turn {handover.Turn} is before the first known turn, {rules.FirstTurn}.");
        });
        checker.Refer("sources", rules.Sources);
        checker.Unique("choices", rules.Choices, c => c.Turn, RotationFindings.ChoiceTwice, "A choice for turn");
        checker.Unique("handovers", rules.Handovers, h => h.Turn, RotationFindings.HandoverTwice, "The handover to turn");
        checker.Unique("roles", rules.Roles, r => (r.Role, From: Later(r.FromTurn)), RotationFindings.RoleTwice, "The role of", static (what, its) => $"{what} '{RotationText.Role(its.Role)}'{FromTurn(its.From)}");
        checker.Each("roles", rules.Roles, (c, role) =>
        {
            if (nested) c.Error(RotationFindings.RoleNested, "A role's own rotation has no roles of its own: leave them out.");
            else role.Check(c, rules.FirstTurn);
        });
        checker.Unique("seats", rules.Seats, s => (s.Party, From: Later(s.FromTurn)), RotationFindings.SeatTwice, "The seat of", static (what, its) => $"{what} '{its.Party}'{FromTurn(its.From)}");
        CheckSessions(rules, checker);
        FreeDays free = new(rules.ExcludedPeriods);
        checker.Each("cadences", rules.Cadences, (c, cadence) => cadence.Check(c, free));
        checker.Each("excludedPeriods", rules.ExcludedPeriods, (c, period) => period.Check(c));

        int? Later(int? turn) => turn == rules.FirstTurn ? null : turn;
        static string FromTurn(int? turn) => turn is { } from ? $" from turn {RotationNumber.Text(from)} on" : "";
    }

    private static void CheckTerms(RotationRules rules, Checker checker)
    {
        int? before = null;
        bool follows = false;
        checker.Each("terms", rules.Terms, (c, change) =>
        {
            int from = change.FromTurn ?? rules.FirstTurn;
            if (before is null ? from != rules.FirstTurn : from <= before)
                c.Error(RotationFindings.TermOrder, $"Terms stand in rising order, and the first is for turn {rules.FirstTurn}: turn {from} {(from == before ? "has one already" : "does not fit here")}.");
            before = from;
            if (change.Term.NeedsStart && change.Start is null && !follows)
                c.Error(RotationFindings.TermStart, "The first day of these slots does not follow from what comes before: give it as 'start'.");
            follows = change.Term is CalendarTerm or WorkingWeeksTerm;
            using (c.Member("term")) change.Term.Check(c);
        });
    }

    private static void CheckTeams(RotationRules rules, Checker checker)
    {
        int? before = null;
        checker.Each("teams", rules.Teams, (c, team) =>
        {
            int from = team.FromTurn ?? rules.FirstTurn;
            if (from < rules.FirstTurn || from <= before)
                c.Error(RotationFindings.TeamOrder, $"Teams stand in rising order, the first from turn {rules.FirstTurn} at the earliest: those from turn {from} do not fit here.");
            before = from;
            if (team.Size is < 1 or > TeamChange.Most)
                c.ErrorAt("size", RotationFindings.TeamSize, $"A team is of 1 to {TeamChange.Most} turns in a row.");
        });
    }

    private static void CheckSegments(RotationRules rules, Checker checker)
    {
        if (rules.Segments.Count == 0)
        {
            using (checker.Member("segments"))
                checker.Error(RotationFindings.SegmentMissing, "A rotation needs an order: give at least one segment; where there is no rule, one with NoOrder.");
        }

        int? before = null;
        checker.Each("segments", rules.Segments, (c, segment) =>
        {
            int from = segment.FromTurn ?? rules.FirstTurn;
            if (before is null ? from != rules.FirstTurn : from <= before)
                c.Error(RotationFindings.SegmentOrder, $"Segments stand in rising order, and the first is for turn {rules.FirstTurn}: turn {from} {(from == before ? "has one already" : "does not fit here")}.");
            before = from;
            c.Refer("firstHolder", segment.FirstHolder);
            c.Refer("sources", segment.Sources);
            using Checker.Scope order = c.Member("order");
            if (c.OnlyReferences || CheckNesting(segment.Order, c)) segment.Order.Check(c);
        });
    }

    /// <summary>Reports a group inside itself, nesting too deep, or a party with two places; says whether the order can be walked.</summary>
    private static bool CheckNesting(RotationOrder root, Checker checker)
    {
        if (root.Branches.Count == 0) return true;
        HashSet<PartyCode> seen = SpareSet<PartyCode>.Take();
        HashSet<string> groups = SpareSet<string>.Take();
        bool canBeWalked = Walk(root, []);
        SpareSet<PartyCode>.GiveBack(seen);
        SpareSet<string>.GiveBack(groups);
        return canBeWalked;

        bool Walk(RotationOrder order, List<string> above)
        {
            if (above.Count >= DeepestNesting)
            {
                checker.Error(RotationFindings.OrderCycle, $"Orders are nested more than {DeepestNesting} deep: {string.Join(" > ", above)}.");
                return false;
            }

            foreach (PartyCode party in order.Named.Where(seen.Contains).Distinct())
                checker.Error(RotationFindings.OrderRepeats, $"{party} stands in two groups of one order: give it one place.");
            seen.UnionWith(order.Named);

            foreach (OrderBranch branch in order.Branches)
            {
                if (above.Contains(branch.Code, StringComparer.Ordinal) && order is GroupCycle)
                {
                    checker.Error(RotationFindings.OrderCycle, $"The group '{branch.Code}' is nested inside itself ({string.Join(" > ", above)}): groups form no cycle.");
                    return false;
                }

                if (order is GroupCycle && !groups.Add(branch.Code))
                    checker.Error(RotationFindings.OrderRepeats, $"Two groups of one order have the code '{branch.Code}': give each its own.");
                above.Add(branch.Code);
                bool sound = Walk(branch.Order, above);
                above.RemoveAt(above.Count - 1);
                if (!sound) return false;
            }

            return true;
        }
    }

    private static void CheckDecisions(RotationRules rules, Checker checker)
    {
        if (rules.Decisions.Count == 0) return;
        Dictionary<string, RotationDecision> claims = new(StringComparer.Ordinal);
        checker.Each("decisions", rules.Decisions, (c, decision) =>
        {
            decision.Check(c, rules.FirstTurn);
            if (decision.Claim is { } claim && !claims.TryAdd(claim, decision))
                c.Error(RotationFindings.DecisionContradicts, $"The decision '{decision.Summary}' contradicts '{claims[claim].Summary}': keep one of them.");
        });
    }

    private static void CheckSessions(RotationRules rules, Checker checker)
    {
        checker.Unique("sessionKinds", rules.SessionKinds, k => k.Code, RotationFindings.SessionKind, "The kind of session");
        checker.Each("sessions", rules.Sessions, (c, session) =>
        {
            c.Refer("sources", session.Sources);
            using (c.Member("host")) session.Host?.Check(c);
            using (c.Member("chair")) session.Chair?.Check(c);
            using (c.Member("place")) session.Place?.Check(c);
            if (!string.Equals(session.Kind, SessionKind.Ordinary.Code, StringComparison.Ordinal)
                && !HasKind(rules, session.Kind))
            {
                using (c.Member("kind"))
                    c.Error(RotationFindings.SessionKind, $"There is no kind of session '{session.Kind}': describe it in 'sessionKinds'.");
            }

            if (session is { From: { } from, To: { } to } && to.IsBefore(from) == Certainty.Certainly)
            {
                using (c.Member("to"))
                    c.Error(RotationFindings.SessionDays, $"The session ends ({to}) before it begins ({from}): exchange or mend the days.");
            }

            if (session.Turn < rules.FirstTurn)
                c.ErrorAt("turn", RotationFindings.SessionTurn, $"Turn {session.Turn} is before the first known turn, {rules.FirstTurn}.");
            if (session.Number < 1)
                c.ErrorAt("number", RotationFindings.SessionNumber, $"There is no session {session.Number}: sessions are numbered from 1.");
            if (Math.Max(session.Turn ?? rules.FirstTurn, session.Number ?? 1) > int.MaxValue - rules.Sessions.Count)
                c.Error(RotationFindings.SessionTurn, "The turn or number is so great that no numbers are left for later sessions: correct it.");
        });
    }

    private static bool HasKind(RotationRules rules, string code) => rules.SessionKinds.Any(k => string.Equals(k.Code, code, StringComparison.Ordinal));
}
