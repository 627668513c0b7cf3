using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What was known on a day, of disputes as well.</summary>
public class KnownOnTests
{
    private static readonly EventId s_notice = EventId.Parse("notice"), s_revocation = EventId.Parse("revocation");

    /// <summary>
    /// Charter of the OAS, article 143: two years after notice. Venezuela gave it on 2017-04-28; on 2019-03-07 the representative of its
    /// National Assembly declared it to be without effect, which others contest.
    /// </summary>
    private static AgreementLifecycle Oas(params AgreementEvent[] dispute) => Life(
        [new WithdrawalClause { Notice = Delay.OfYears(2), Article = "art. 143" }, new DurationClause()],
        [InForce(D(1951, 12, 13)), InForce(D(1951, 12, 29), P("VEN")), Notice(P("VEN"), D(2017, 4, 28), NoticeKind.Denunciation) with { Id = s_notice }, .. dispute]);

    private static readonly NoticeRevoked s_revoked = new() { Id = s_revocation, Parties = [P("VEN")], Notice = s_notice, Received = D(2019, 3, 7) };

    private static readonly Claim s_left = new() { Statement = "The notice took effect." }, s_stayed = new() { Statement = "It was revoked.", Events = [s_revoked] };

    [Fact]
    public void AsKnownOn_DisputeAboutALaterRevocation_KnowsOfNoDispute()
    {
        AgreementLifecycle life = Oas(new Contested { Claims = [s_left, s_stayed] });
        string On(LocalDate known) => life.AsKnownOn(known).StatusOn(D(2020), P("VEN")).ToString();
        Assert.Equal("Contested", On(D(2019, 3, 7)));
        Assert.Equal("FormerParty", On(D(2019, 3, 6)));
        Assert.Equal("FormerParty", On(D(2018)));
        Assert.DoesNotContain(life.AsKnownOn(D(2018)).Facts.Events, e => e is Contested);
        Assert.Equal(D(2019, 4, 28), life.AsKnownOn(D(2018)).InForce(P("VEN"))[0].Until.Day);

        // What was known is a whole record, over which more can be laid.
        Assert.Equal(PartyState.FormerParty, life.AsKnownOn(D(2018)).WhatIf(Notice(P("USA"), D(2018, 2, 1))).Supposed.StatusOn(D(2020), P("VEN")).State);
    }

    [Fact]
    public void AsKnownOn_Dispute_KeepsTheClaimsThatWereMade()
    {
        Claim later = new() { Statement = "It was ended in 2021.", Events = [new Terminated { Dated = D(2021), Parties = [P("VEN")] }] };
        AgreementLifecycle life = Oas(new Contested { Claims = [s_left, s_stayed, later] });
        Contested known = Assert.Single(life.AsKnownOn(D(2020)).Facts.Events.OfType<Contested>());
        Assert.Equal([s_left, s_stayed], known.Claims);

        // A single claim left is what was known: its events are part of the record, and what it denies is not.
        Claim only = new() { Statement = "It was ended in 2018, not by notice.", Denies = [s_notice], Events = [new Terminated { Dated = D(2018), Parties = [P("VEN")] }] };
        AgreementLifecycle one = Oas(new Contested { Claims = [only, s_stayed] });
        Assert.Equal(D(2018), one.AsKnownOn(D(2018, 6, 1)).InForce(P("VEN"))[0].Until.Day);
        Assert.DoesNotContain(one.AsKnownOn(D(2018, 6, 1)).Facts.Events, e => e.Id == s_notice);

        // A claim that denies what was not known yet could not be made.
        Claim denies = new() { Statement = "It is void.", Denies = [s_notice] };
        AgreementLifecycle voided = Oas(new Contested { Claims = [s_left, denies] });
        Assert.DoesNotContain(voided.AsKnownOn(D(2017)).Facts.Events, e => e is Contested);
        Assert.Contains(voided.AsKnownOn(D(2017, 4, 28)).Facts.Events, e => e is Contested);
    }

    [Fact]
    public void AsKnownOn_DatedDispute_IsKnownByItsDate()
    {
        AgreementLifecycle life = Oas(new Contested { Dated = D(2019, 6, 1), Claims = [s_left, s_stayed] });
        Assert.Equal("FormerParty", life.AsKnownOn(D(2019, 5, 31)).StatusOn(D(2020), P("VEN")).ToString());
        Assert.Equal("Contested", life.AsKnownOn(D(2019, 6, 1)).StatusOn(D(2020), P("VEN")).ToString());

        // An event of a claim that bears no date, or only that of its effect, is known with the dispute; one that became known later is not.
        NoticeRevoked undated = s_revoked with { Received = null };
        Assert.Single(Oas(new Contested { Dated = D(2019), Claims = [s_left, s_stayed with { Events = [undated with { Effective = D(2020) }] }] }).AsKnownOn(D(2019)).Facts.Events.OfType<Contested>());
        Assert.Single(Oas(new Contested { Dated = D(2019), Claims = [s_left, s_stayed with { Events = [undated] }] }).AsKnownOn(D(2019)).Facts.Events.OfType<Contested>());
        Assert.Empty(Oas(new Contested { Dated = D(2019), Claims = [s_left, s_stayed with { Events = [undated with { LearnedOn = D(2020) }] }] }).AsKnownOn(D(2019)).Facts.Events.OfType<Contested>());
    }

    [Fact]
    public void AsKnownOn_ClaimOfADisputeWithoutADay_IsKnownByTheEffectThatItAsserts()
    {
        Claim ended = new() { Statement = "It ended.", Events = [new Terminated { Effective = D(2018), Parties = [P("VEN")] }] };
        AgreementLifecycle life = Oas(new Contested { Claims = [ended, s_stayed] });
        Assert.Equal(2, Assert.Single(life.AsKnownOn(D(2020)).Facts.Events.OfType<Contested>()).Claims.Count);
        Assert.DoesNotContain(life.AsKnownOn(D(2017, 12, 31)).Facts.Events.OfType<Contested>(), c => c.Claims.AsSpan().Contains(ended));
    }
}
