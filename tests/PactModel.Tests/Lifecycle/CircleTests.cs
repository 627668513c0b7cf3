using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Agreements that rest on others whose outcome is contested, or that rest on them in turn.</summary>
public class CircleTests
{
    private static readonly AgreementId s_protocol = AgreementId.Parse("protocol");

    /// <summary>Gets the treaty, by its own terms in force since 2000-03-31, that enters into force and ends with its protocol.</summary>
    private static LifecycleFacts Treaty { get; } = Facts([TwoConsents, new DependenceClause { Parent = s_protocol, EndsWithParent = true }], [SignedByTwo, .. Deposits]);

    /// <summary>Gets the protocol, in force since 2005 by the record, which asks for the consents of all parties of the treaty.</summary>
    private static LifecycleFacts Protocol { get; } = new()
    {
        Agreement = s_protocol,
        Clauses = [new EntryIntoForceClause { Condition = new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement, Agreement = Id } }],
        Events = [Deposit(Mar, D(1999)), Deposit(Rwa, D(1999)), InForce(D(2005))],
    };

    private static (AgreementLifecycle Treaty, AgreementLifecycle Protocol) Linked(LifecycleFacts treaty, LifecycleFacts protocol)
    {
        AgreementLifecycle? first = null, second = null;
        LifecycleSurroundings both = new() { Agreements = id => id == treaty.Agreement ? first : second };
        return (first = new(treaty, both), second = new(protocol, both));
    }

    [Fact]
    public void ComputedEntryIntoForce_TwoThatRestOnEachOther_IsTheSameWhicheverIsAskedFirst()
    {
        (AgreementLifecycle treaty, AgreementLifecycle protocol) = Linked(Treaty, Protocol);
        Assert.Equal("2005-01-01", treaty.EntryIntoForce.ToString());
        Assert.Equal("not known, not before 2000-03-31", protocol.ComputedEntryIntoForce.ToString());
        (treaty, protocol) = Linked(Treaty, Protocol);
        Assert.Equal("not known, not before 2000-03-31", protocol.ComputedEntryIntoForce.ToString());
        Assert.Equal("2005-01-01", treaty.EntryIntoForce.ToString());
    }

    [Fact]
    public void Until_OneClaimMakesACircle_IsTheSameWhicheverIsAskedFirst()
    {
        LifecycleFacts protocol = Protocol with
        {
            Clauses = [],
            Events = [.. Protocol.Events, new Contested { Claims = [new Claim { Statement = "It gave way to the treaty.", Events = [new Superseded { By = Id }] }, new Claim { Statement = "It did not." }] }],
        };
        const string until = "contested: not known, not before 2005-01-02 (It gave way to the treaty.); not known (It did not.)";
        (AgreementLifecycle treaty, AgreementLifecycle contested) = Linked(Treaty, protocol);
        Assert.Equal("2005-01-01", treaty.EntryIntoForce.ToString());
        Assert.Equal(until, contested.InForce()[0].Until.ToString());
        Assert.Equal(until, Linked(Treaty, protocol).Protocol.InForce()[0].Until.ToString());
    }

    [Fact]
    public void WhatIf_SupersededByOneThatRestsOnIt_IsTheSameWhicheverIsAskedFirst()
    {
        LifecycleFacts plain = Facts([TwoConsents], [SignedByTwo, .. Deposits]);
        LifecycleFacts later = Facts([TwoConsents], [Deposit(Mar, D(2001)), Deposit(Rwa, D(2001))]) with { Agreement = s_protocol };
        FinalClause[] restsOnIt =
        [
            new DependenceClause { Parent = Id },
            new ProvisionalApplicationClause { Begins = new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement, Agreement = Id } },
        ];
        // What it waits for is the earlier one's entry into force, or who its parties are, which does not rest on it.
        Assert.Equal(("2001-01-31", "2001-01-31"), (Until(later with { Clauses = [TwoConsents, restsOnIt[0]] }, false), Until(later with { Clauses = [TwoConsents, restsOnIt[0]] }, true)));
        Assert.Equal(("2001-01-31", "2001-01-31"), (Until(later with { Clauses = [TwoConsents, restsOnIt[1]] }, false), Until(later with { Clauses = [TwoConsents, restsOnIt[1]] }, true)));

        Assert.Equal(("2001-01-31", "2001-01-31"), (Until(later, false), Until(later, true)));

        string Until(LifecycleFacts protocol, bool isAskedFirst)
        {
            (AgreementLifecycle treaty, AgreementLifecycle other) = Linked(plain, protocol);
            if (isAskedFirst) Assert.Equal("2001-01-31", other.EntryIntoForce.ToString());
            return treaty.WhatIf(new Superseded { By = s_protocol }).Supposed.InForce()[0].Until.ToString();
        }
    }

    /// <summary>The convention of Oslo of 1972 and that of 1992 which took its place thirty days after all its parties, among others, had consented: on 1998-03-25.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EndOf_OneWhoseSuccessorNeedsAllItsParties_IsTheEntryIntoForceOfThat(bool isShare)
    {
        PartyCode[] all = [P("FRA"), P("DEU"), P("GBR")];
        ForceCondition condition = isShare
            ? new ShareOfMembership { Numerator = 2, Denominator = 3, Of = new Membership { PartiesOf = Id } }
            : new ConsentsOfAll { Group = ConsentGroup.PartiesOfAgreement, Agreement = Id };
        LifecycleFacts earlier = Facts([], [InForce(D(1974, 4, 7)), .. all.Select(p => Deposit(p, D(1974)))]) with { IsClosed = true };
        LifecycleFacts later = Facts([new EntryIntoForceClause { Condition = condition, Delay = Delay.OfDays(30) }, new LateJoinerClause { Delay = Delay.OfDays(30) }], Deposit(all[0], D(1997, 6, 1)), Deposit(all[1], D(1997, 6, 1)), Deposit(all[2], D(1998, 2, 23))) with { Agreement = s_protocol };
        AgreementLifecycle? first = null, second = null;
        LifecycleSurroundings both = new() { Agreements = id => id == Id ? first : second, SupersededBy = id => id == Id ? [s_protocol] : [] };
        (first, second) = (new(earlier, both), new(later, both));
        Assert.Equal(isShare ? "1997-07-01" : "1998-03-25", second.EntryIntoForce.ToString());
        Assert.Equal("1998-03-25", first.InForce()[0].Until.ToString());
        Assert.Empty(first.Findings);

        // Beside it the later one waits for a third, which is no circle.
        AgreementId other = AgreementId.Parse("other");
        AgreementLifecycle third = new(new LifecycleFacts { Agreement = other, Events = [InForce(D(1999))] });
        LifecycleSurroundings three = new() { Agreements = id => id == Id ? first : id == other ? third : second, SupersededBy = both.SupersededBy };
        (first, second) = (new(earlier, three), new(later with { Clauses = [.. later.Clauses, new DependenceClause { Parent = other }] }, three));
        Assert.Equal(("1999-01-01", "1999-01-01"), (second.EntryIntoForce.ToString(), first.InForce()[0].Until.ToString()));
    }

    [Fact]
    public void WhatIf_SupersededByOneThatRestsOnItThroughOthers_IsNotKnown()
    {
        AgreementId annex = AgreementId.Parse("annex");
        LifecycleFacts protocol = new() { Agreement = s_protocol, Events = [InForce(D(2005))] };
        string Until(AgreementId parent, params AgreementId[] successors)
        {
            Dictionary<AgreementId, AgreementLifecycle> all = [];
            LifecycleSurroundings around = new() { Agreements = id => all.GetValueOrDefault(id), SupersededBy = id => id == annex ? successors : [] };
            all.Add(s_protocol, new(protocol with { Clauses = [new DependenceClause { Parent = annex }] }, around));
            all.Add(annex, new(new LifecycleFacts { Agreement = annex, Events = [InForce(D(2004))], Clauses = [new DependenceClause { Parent = parent }] }, around));
            return new AgreementLifecycle(Facts([TwoConsents], [SignedByTwo, .. Deposits]), around).WhatIf(new Superseded { By = s_protocol }).Supposed.InForce()[0].Until.ToString();
        }

        Assert.Equal("not known", Until(Id));
        Assert.Equal("not known", Until(AgreementId.Parse("elsewhere"), Id));
        Assert.Equal("2005-01-01", Until(AgreementId.Parse("elsewhere")));

        // Others that are in a circle among themselves end the search.
        Assert.Equal("2005-01-01", Until(s_protocol));
    }

    [Fact]
    public void WhatIf_OfAnAgreementInACircle_StaysInIt()
    {
        AgreementLifecycle dependent = new(Treaty, new LifecycleSurroundings { Agreements = _ => Life([], InForce(D(2005))), IsInCycle = id => id == s_protocol });
        Assert.Equal("not known, not before 2000-03-31", dependent.WhatIf().Supposed.EntryIntoForce.ToString());
        (AgreementLifecycle treaty, _) = Linked(Treaty, Protocol);
        Assert.Equal(treaty.EntryIntoForce, treaty.WhatIf().Supposed.EntryIntoForce);
        LifecycleSurroundings members = new() { MembersOn = (_, _) => [Mar] };
        LifecycleFacts union = Facts([new EntryIntoForceClause { Condition = new ConsentsOfAll { Group = ConsentGroup.MembersOfOrganisation, Membership = new Membership { Organisation = P("org:AU") } } }], SignedByTwo);
        Assert.Equal("2000-02-01", new AgreementLifecycle(union, members).WhatIf(Deposits[0]).Supposed.EntryIntoForce.ToString());
    }

    [Fact]
    public void EntryIntoForce_ParentThatWasAskedAlready_AsksItsOwnParentNoMore()
    {
        // Else a long chain of agreements would be computed again from each of its links.
        int asked = 0;
        AgreementLifecycle annex = Life([], InForce(D(2004)));
        LifecycleFacts protocol = new() { Agreement = s_protocol, Clauses = [new DependenceClause { Parent = AgreementId.Parse("annex"), EndsWithParent = true }], Events = [InForce(D(2005))] };
        AgreementLifecycle parent = new(protocol, new LifecycleSurroundings { Agreements = _ => asked++ < 0 ? null : annex });
        Assert.Equal("2005-01-01", parent.EntryIntoForce.ToString());
        int once = asked;
        Assert.True(once > 0);
        Assert.Equal("2005-01-01", new AgreementLifecycle(Treaty, new LifecycleSurroundings { Agreements = _ => parent }).EntryIntoForce.ToString());

        // Once more, to see whether the three are in a circle.
        Assert.Equal(once + 1, asked);
    }

    [Fact]
    public void DeadlinesBetween_AgreementInACircle_EntersIntoForceOnce() => Assert.Equal(
        ["2005-01-01 EntryIntoForce "],
        Linked(Treaty, Protocol).Treaty.DeadlinesBetween(D(2000), D(2010)).Select(d => $"{d.On} {d.Kind} {d.Party}"), StringComparer.Ordinal);

    [Fact]
    public void EntryIntoForce_ParentThatIsContested_IsNotBeforeTheEarliestOfTheClaims()
    {
        Contested dispute = new() { Claims = [new Claim { Statement = "In 2003.", Events = [InForce(D(2003))] }, new Claim { Statement = "In 2007.", Events = [InForce(PartialDate.Parse("2007-05-06?"))] }] };
        Assert.Equal("2003-01-01..2007-05-06?", Linked(Treaty, new LifecycleFacts { Agreement = s_protocol, Events = [dispute] }).Treaty.EntryIntoForce.ToString());
    }

    [Fact]
    public void Findings_OthersKnownToRestOnThisOne_AreNotAsked()
    {
        AgreementLifecycle Dependent(bool isInCircle) => new(Treaty, new LifecycleSurroundings { Agreements = _ => Life([], InForce(D(2005))), IsInCycle = id => id == s_protocol && isInCircle });
        Assert.Equal(LifecycleFindings.ParentCycle, Assert.Single(Dependent(true).Findings).Code);
        Assert.Equal("not known, not before 2000-03-31", Dependent(true).EntryIntoForce.ToString());
        Assert.Empty(Dependent(false).Findings);
        Assert.Equal("2005-01-01", Dependent(false).EntryIntoForce.ToString());
    }
}
