namespace PactModel;

internal sealed partial class LifecycleEngine
{
    private List<(DependenceClause Clause, IReadOnlyList<MemberTime> Members)>? _together;

    /// <summary>Adds to a time in the agreement the exits that follow from the party's exits from agreements that one leaves only together with this one.</summary>
    /// <remarks>Asked again when the party's other exits are known: of one that is out already, or whose exit is recorded, nothing follows.</remarks>
    private void LeaveWithParents(PartyCode party, PartySpell spell)
    {
        spell.Exits.RemoveAll(e => e.Mark.Reason.Rule is ReasonRules.LeavingParent);
        Moment began = spell.Consent?.When ?? spell.Entry.When;
        foreach ((DependenceClause clause, IReadOnlyList<MemberTime> members) in _together ??= LeftTogether())
        {
            foreach (Moment left in members.Where(m => m.Code == party && m.Until.Hi > began.Lo).Select(m => m.Until))
            {
                Certainty holds = ClauseChoice.HoldsAt(clause, left);
                if (left.Lo >= spell.Exit.Hi || !holds.CanBe()) continue;
                Moment when = holds == Certainty.Certainly && left.Lo >= began.Hi ? left : left.Open();
                if (spell.Exits.Find(e => e.Mark.Reason.Rule is ReasonRules.EndRecorded or ReasonRules.LeavingRecorded) is { } recorded)
                    Compare(recorded.Mark.When, when, recorded.Mark.Reason.Events[^1], $"The end for {party}");
                else
                    LeaveWithParent(party, spell, when, clause);
            }
        }
    }

    private List<(DependenceClause Clause, ParentFacts Parent)>? _onlyOf;

    /// <summary>Returns an entry into force that does not come before the party's own entry into the agreements whose parties alone can be parties.</summary>
    private Mark AmongParties(PartyCode party, Mark entry)
    {
        foreach ((DependenceClause clause, ParentFacts parent) in _onlyOf ??= OnlyOf())
        {
            Certainty holds = ClauseChoice.HoldsAt(clause, entry.When);
            if (entry.When.IsNever || !holds.CanBe() || parent.IsStandIn) continue;
            Moment member = parent.Kind != ParentKind.Known ? entry.When.Open() : MemberFrom(parent, party, entry.When);
            Moment when = Moment.Max(entry.When, member);
            if (holds == Certainty.Possibly && when != entry.When) when = entry.When.Or(when);
            if (when == entry.When) continue;
            string text = when.IsNever ? $"{party} is no party of '{clause.Parent}', and so of this agreement." : $"{entry.Reason.Text[..^1]}; but not before {party} is a party of '{clause.Parent}', {when.Words}.";
            entry = new Mark(when, entry.Reason with { Rule = ReasonRules.PartyOfParent, Text = text, Clause = clause });
        }

        return entry;
    }

    /// <summary>Returns the consents that count for the entry into force, until they are given up: where only parties of another agreement can be parties, theirs, once they are so.</summary>
    private List<ConsentEntry> Counting(List<ConsentEntry> consents)
    {
        consents = [.. consents.Select(c => c with { Until = Moment.Min(c.Until, GivenUp(c)) })];
        foreach ((_, ParentFacts parent) in (_onlyOf ??= OnlyOf()).Where(x => x.Parent.Kind == ParentKind.Known && !x.Parent.IsStandIn))
            consents = [.. consents.Select(c => c with { From = Moment.Max(c.From, MemberFrom(parent, c.Party, c.From)) }).Where(c => !c.From.IsNever)];
        return consents;
    }

    private static Moment MemberFrom(ParentFacts parent, PartyCode party, Moment since) =>
        parent.Parties.Where(m => m.Code == party && m.Until.Hi > since.Lo).Aggregate(Moment.Never, (first, m) => Moment.Min(first, m.From));

    private List<(DependenceClause Clause, ParentFacts Parent)> OnlyOf()
    {
        List<(DependenceClause, ParentFacts)> found = [];
        foreach (DependenceClause clause in _facts.Clauses.OfType<DependenceClause>().Where(c => c.OnlyItsParties))
        {
            ParentFacts parent = DependsOn(clause);
            if (parent.Kind != ParentKind.Known) FindParent(clause, parent.Kind);
            found.Add((clause, parent));
        }

        return found;
    }

    private static void LeaveWithParent(PartyCode party, PartySpell spell, Moment when, DependenceClause clause)
    {
        string text = $"{party} leaves '{clause.Parent}', and this agreement with it: out {when.Words}.";
        Mark mark = MarkOf(when, ReasonRules.LeavingParent, text, clause: clause);
        if (when.Hi > spell.Entry.When.Lo)
        {
            spell.Exits.Add(new EndMark(mark, EndGround.Denunciation));
            return;
        }

        spell.Withdrawn ??= mark;
        spell.Entry = new Mark(Moment.Never, mark.Reason);
    }

    private List<(DependenceClause Clause, IReadOnlyList<MemberTime> Members)> LeftTogether()
    {
        List<(DependenceClause, IReadOnlyList<MemberTime>)> together = [];
        foreach (DependenceClause clause in _facts.Clauses.OfType<DependenceClause>().Where(c => c.PartiesLeaveWithParent))
        {
            ParentFacts parent = DependsOn(clause);
            if (parent.Kind != ParentKind.Known) FindParent(clause, parent.Kind);
            together.Add((clause, [.. parent.Parties.Where(p => !p.Until.IsNever)]));
        }

        return together;
    }
}
