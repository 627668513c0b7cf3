using NodaTime;
using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Contested outcomes: each claim is followed to its end, and what they agree on is not contested.</summary>
public class ClaimStoryTests
{
    private static readonly EventId s_id = EventId.Parse("notice");

    private static readonly NoticeGiven s_notice = Notice(Mar, D(2001)) with { Id = s_id };

    private static readonly Claim s_valid = new() { Statement = "It was given." }, s_void = new() { Statement = "It was not.", Denies = [s_id] };

    private static AgreementLifecycle Three(params IEnumerable<AgreementEvent> more) => Life([SixMonths], [.. ThreeInForce, .. more]);

    [Fact]
    public void TimelineOf_ContestedNotice_IsContestedFromWhereTheClaimsDiffer()
    {
        AgreementLifecycle life = Three(s_notice, new Contested { Claims = [s_valid, s_void] });
        Told(
            After(D(2000, 12, 31), life, Mar),
            """
            2001-01-01/2001-06-30 Contested
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-01: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-01
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              Leaving if It was given.
              Party if It was not.
            2001-07-01/.. Contested
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-01): out on 2001-07-01. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-01
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              FormerParty if It was given.
              Party if It was not.
            = since 2000-03-31, first day out: contested: 2001-07-01 (It was given.); not known (It was not.) (NotKnown) by entry.recorded; leaving.computed, end.not-known
            """);
        Assert.Equal(AgreementState.InForce, life.StatusOn(D(2005)).State);
        Assert.Equal(Certainty.Certainly, life.StatusOn(D(2005)).Certainty);
        Assert.Equal(RelationState.InForce, life.StatusBetween(D(2001, 6, 30), Mar, Rwa).State);
        Assert.Equal(RelationState.Contested, life.StatusBetween(D(2001, 7, 1), Mar, Rwa).State);
        Status<PartyState> contested = life.StatusOn(D(2005), Mar);
        Assert.Equal([Certainty.Possibly, Certainty.Possibly, Certainty.Certainly, Certainty.CertainlyNot], new[] { PartyState.FormerParty, PartyState.Party, PartyState.Contested, PartyState.Leaving }.Select(contested.Is));
        Told(
            Of(life.InForce(Mar)[0].Until),
            """
            contested: 2001-07-01 (It was given.); not known (It was not.)
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-01): out on 2001-07-01. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-01
              end.not-known: No end is recorded, and no clause about the duration has been seen.
            """);
        Assert.Equal("2000-03-31", life.InForce(Mar)[0].Since.ToString());
        Assert.Equal("2000-03-31", life.InForce()[0].Since.ToString());
    }

    [Fact]
    public void TimelineOf_ClaimsThatRecordTheSame_KeepsTheEventsOfEach()
    {
        Terminated one = new() { Id = EventId.Parse("one"), Effective = D(2003) }, other = new() { Id = EventId.Parse("other"), Effective = D(2003) };
        Contested claims = new() { Claims = [new Claim { Statement = "As the one says.", Denies = [EventId.Parse("other")] }, new Claim { Statement = "As the other says.", Denies = [EventId.Parse("one")] }] };
        Reason reason = Assert.Single(Three(one, other, claims).StatusOn(D(2004)).Reasons);
        Assert.Equal([one, other], reason.Events);
    }

    /// <summary>The treaty on non-proliferation and the notice of 1993: by all claims out since 2003-01-11, and by each in another way.</summary>
    [Fact]
    public void TimelineOf_ClaimsThatLeadToOneStateInDifferentWays_TellsThemAll()
    {
        PartyCode korea = P("PRK");
        WithdrawalClause three = new() { Notice = Delay.OfMonths(3), Article = "art X(1)" };
        AgreementLifecycle life = Life(
            [three, new LateJoinerClause()],
            [.. ThreeInForce, Deposit(korea, D(2001), ConsentKind.Accession), Notice(korea, D(2003, 3, 12)), new NoticeSuspended { Parties = [korea], Effective = D(2003, 6, 11) }, new NoticeResumed { Parties = [korea], Effective = D(2013, 1, 10) }]);
        Status<PartyState> out11 = life.StatusOn(D(2013, 1, 11), korea);
        Assert.Equal((PartyState.FormerParty, Certainty.Certainly), (out11.State, out11.Certainty));
        Assert.Equal(
            [
                "PRK leaves 3 months after receipt of the notice (on 2003-03-12): out on 2003-06-12. (art X(1); as in VCLT 54(a))",
                "The notice was resumed on 2013-01-10: out on 2013-01-11. (art X(1))",
                "The notice was resumed on 2013-01-10: out on 2013-01-10. (art X(1))",
            ],
            out11.Reasons.Select(r => r.ToString()), StringComparer.Ordinal);
        EquatableList<Reason> held = life.StatusOn(D(2004), korea).Reasons;
        Assert.Equal(held.Select(r => r.Text).Distinct(StringComparer.Ordinal), held.Select(r => r.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void InForce_OneClaimOpensASecondTime_IsNoneUnderTheOther()
    {
        EventId id = EventId.Parse("again");
        AgreementLifecycle life = Three(
            s_notice,
            new Contested
            {
                Claims =
                [
                    new Claim { Statement = "It joined again.", Events = [Deposit(Mar, D(2002), ConsentKind.Accession) with { Id = id }, InForce(D(2002, 2, 1), Mar)] },
                    new Claim { Statement = "It stays out." },
                ],
            });
        Assert.Equal(
            ["since 2000-03-31, first day out: 2001-07-01", "since contested: 2002-02-01 (It joined again.); none (It stays out.), first day out: contested: not known (It joined again.); none (It stays out.)"],
            life.InForce(Mar).Select(s => s.ToString()), StringComparer.Ordinal);
        Assert.Empty(life.InForce(P("FRA")));
    }

    [Fact]
    public void EntryIntoForce_Contested_HasTheAnswerOfEachClaim()
    {
        AgreementLifecycle life = Life(
            [TwoConsents],
            [SignedByTwo, Deposits[0], Deposits[1] with { Id = s_id }, new Contested { Claims = [s_valid, s_void] }]);
        Told(
            Of(life.EntryIntoForce),
            """
            contested: 2000-03-31 (It was given.); none (It was not.)
              entry.computed: 2 consents have been deposited on 2000-03-01; it is due 30 days after that: on 2000-03-31. (art 8) <- ratification by RWA, received 2000-03-01
              entry.computed: Not in force: missing 1 consent (1 of 2 deposited). (art 8) <- ratification by MAR, received 2000-02-01
            """);
        Assert.Equal("contested: 2000-03-31 (It was given.); none (It was not.)", life.ComputedEntryIntoForce.ToString());
        Assert.Equal("contested: 2000-03-31 (It was given.); none (It was not.)", life.AppliesFrom.ToString());
        Assert.Equal("contested: 2000-03-31 (It was given.); 2001-01-31 (It was not.)", life.Forecast(D(2001)).Earliest.ToString());
        Assert.Equal(["1 consent (1 of 2 deposited)"], life.Forecast(D(2001)).Missing.Select(m => m.Text), StringComparer.Ordinal);
        Assert.Equal(AgreementState.Contested, life.StatusOn(D(2005)).State);
        Assert.Equal(["since contested: 2000-03-31 (It was given.); none (It was not.), first day out: contested: not known (It was given.); none (It was not.)"], life.InForce().Select(s => s.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Timeline_ClaimsThatLeadToTheSame_IsNotContested()
    {
        AgreementLifecycle life = Three(new Contested { Claims = [s_valid, s_valid with { Statement = "It was given in another way." }] });
        Assert.All(life.TimelineOf(Mar).Spans, s => Assert.NotEqual(PartyState.Contested, s.State));
        Assert.Equal(Three().Timeline.Spans.Select(s => s.ToString()), life.Timeline.Spans.Select(s => s.ToString()), StringComparer.Ordinal);
        Assert.Equal(2, life.UnderClaims.Count);
        Assert.Empty(Three().UnderClaims);
    }

    [Fact]
    public void UnderClaims_SuspensionWithoutAnAgreedClock_HasFourClaims()
    {
        AgreementLifecycle life = Three(s_notice, new NoticeSuspended { Parties = [Mar], Dated = D(2001, 3, 1) }, new NoticeResumed { Parties = [Mar], Dated = D(2001, 10, 1) });
        Told(
            string.Join('\n', life.UnderClaims.Select(v => $"{v.Claims[0].Statement} {v.Lifecycle.InForce(Mar)[0].Until}")),
            """
            The suspension has no effect: the notice takes effect as given. 2001-07-01
            The suspension stops the period of the notice. 2002-01-31
            The period runs on, and the suspension only bars the effect of the notice. 2001-10-01
            The suspended notice takes effect on demand. 2001-10-01
            """);
    }

    [Fact]
    public void UnderClaims_SeveralContested_AreCombinedWhileThatIsFeasible()
    {
        Contested Dispute(int claims) => new() { Claims = [.. Enumerable.Range(0, claims).Select(i => new Claim { Statement = $"{(char)('a' + i)}" })] };
        string Combined(params int[] claims) =>
            string.Join(' ', Three(claims.Select(Dispute)).UnderClaims.Select(v => string.Concat(v.Claims.Select(c => c.Statement))));
        Assert.Equal("aa ab ba bb ca cb", Combined(3, 2));
        Assert.Equal(64, Combined(8, 8).Split(' ').Length);

        // 65 combinations would be too many: each is then varied with the other at its first claim.
        Assert.Equal(18, Combined(13, 5).Split(' ').Length);
        Assert.Equal("aa ba ca da ea fa ga ha ia ja ka la ma aa ab ac ad ae", Combined(13, 5));
    }

    [Fact]
    public void Findings_UnderClaims_PointToTheEventsAsGiven()
    {
        Claim asserted = new() { Statement = "Another was.", Denies = [s_id], Events = [Notice(Mar, D(1999))] };
        AgreementLifecycle life = Three(s_notice with { Named = D(2001, 2, 1) }, new Contested { Claims = [s_valid, s_void, asserted] });
        Told(
            string.Join('\n', life.Findings),
            """
            /events/5/named: The notice names 2001-02-01, earlier than the clause allows: the clause's day is used. [notice.named-too-early]
            (whole): MAR gives notice before it consented: check the dates. [event.order]
            """);
    }

    [Fact]
    public void AsKnownOn_LeavesOutWhatBecameKnownLater()
    {
        AgreementLifecycle life = Three(
            s_notice with { Dated = D(2000, 12, 1) },
            new NoticeRevoked { Parties = [Mar], Received = D(2001, 3, 1), LearnedOn = PartialDate.Parse("2001-04") });
        string Until(LocalDate day) => life.AsKnownOn(day).InForce(Mar).SingleOrDefault()?.Until.ToString() ?? "";
        Assert.Equal("not known", Until(D(2000, 12, 31)));
        Assert.Equal("2001-07-01", Until(D(2001)));
        Assert.Equal("2001-07-01", Until(D(2001, 4, 29)));
        Assert.Equal("not known", Until(D(2001, 4, 30)));

        // Each event is known at the end of the first of: its circulation, its receipt, its date, its effect. Without any it is left out, but a dispute.
        LocalDate known = D(2000, 6, 1);
        bool Known(AgreementEvent e) => Life([], e).AsKnownOn(known).Facts.Events.Count == 1;
        Assert.True(Known(new Adopted { Circulated = known, Received = D(2010) }));
        Assert.False(Known(new Adopted { Circulated = known.PlusDays(1), Received = D(1999) }));
        Assert.False(Known(new Adopted { Received = known.PlusDays(1), Dated = D(1999) }));
        Assert.True(Known(new Adopted { ReceivedBy = [new Receipt { Addressee = Mar, On = known }], Dated = D(2010) }));
        Assert.True(Known(new Adopted { Dated = known, Effective = D(2010) }));
        Assert.True(Known(new Adopted { Effective = known }));
        Assert.False(Known(new Adopted { Effective = known.PlusDays(1) }));
        Assert.False(Known(new Adopted()));
        Contested dispute = new() { Claims = [s_valid, s_valid] };
        Assert.True(Known(dispute));
        Assert.False(Known(dispute with { Dated = known.PlusDays(1) }));
        Assert.False(Known(dispute with { LearnedOn = known.PlusDays(1) }));
        Assert.True(Known(dispute with { Dated = known }));
    }

    [Fact]
    public void WhatIf_LaysEventsOverTheAgreement_WhichStaysAsItIs()
    {
        AgreementLifecycle life = Three();
        LifecycleComparison what = life.WhatIf(s_notice);
        Assert.Same(life, what.Actual);
        Assert.Equal(D(2001), what.FirstChangeFor(Mar));
        Assert.Null(what.FirstChangeFor(Rwa));
        Assert.Null(what.FirstChange);
        Assert.Equal(
            ["from ..: None | None", "from 2000-01-04: Signatory | Signatory", "from 2000-02-01: ContractingState | ContractingState", "from 2000-03-31: Party | Party", "from 2001-01-01: Party | Leaving", "from 2001-07-01: Party | FormerParty"],
            what.Of(Mar).Select(s => s.ToString()), StringComparer.Ordinal);
        Assert.Throws<ArgumentNullException>(() => life.WhatIf(null!));
        Assert.Throws<ModelException>(() => life.WhatIf(new SignatureGiven { Dated = D(2001) }));

        // What is only possible counts as a change too.
        Assert.Equal(D(2001), Life([], ThreeInForce).WhatIf(new Terminated { Dated = PartialDate.Parse("2001") }).FirstChange);
        Contested dispute = new() { Claims = [s_valid, s_void] };
        LifecycleComparison same = Three(s_notice, dispute).WhatIf(Notice(Rwa, D(2002)));
        Assert.Null(same.FirstChangeFor(Mar));
        Assert.Equal(D(2002), same.FirstChangeFor(Rwa));
    }
}
