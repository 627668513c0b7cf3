using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Notices on the very day of what they answer to or are answered by, or on a day known in part.</summary>
public class NoticeEdgeTests
{
    private static readonly EventId s_id = EventId.Parse("notice"), s_other = EventId.Parse("second");

    // Six months from 2001-01-15: out on 2001-07-15.
    private static readonly NoticeGiven s_notice = Notice(Mar, D(2001, 1, 15)) with { Id = s_id };

    private static readonly NoticeRevoked s_revoked = new() { Parties = [Mar], Notice = s_id, Received = D(2001, 3, 1) };

    private static readonly NoticeSuspended s_suspended = new() { Parties = [Mar], Notice = s_id, Dated = D(2001, 4, 1), Clock = NoticeClock.Stopped };

    private static readonly NoticeResumed s_resumed = new() { Parties = [Mar], Dated = D(2002, 1, 1) };

    private static AgreementLifecycle Three(params IEnumerable<AgreementEvent> more) => Life([SixMonths], [.. ThreeInForce, .. more]);

    private static string Until(AgreementLifecycle life)
    {
        DateAnswer until = life.InForce(Mar)[0].Until;
        return $"{until} {string.Join(", ", until.Reasons.Select(r => r.Rule))}";
    }

    [Fact]
    public void Until_NoticeOnTheDayOfEntryIntoForce_IsOfThatTime()
    {
        AgreementLifecycle life = Life([SixMonths], Signed(D(2000), Mar, Rwa, Eth), InForce(D(2000, 3, 31)), Notice(Mar, D(2000, 3, 31)));
        Assert.Equal("2000-09-30 leaving.computed", Until(life));
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void InForce_NoticeBeforeTheOnlyTimeOnRecord_HasNoEffect()
    {
        AgreementLifecycle life = Life([SixMonths], InForce(D(2000)), Deposit(Rwa, D(1999)), InForce(D(2005), Mar), Notice(Mar, D(2003)));
        Assert.Equal("since 2005-01-01, first day out: not known", Assert.Single(life.InForce(Mar)).ToString());
        Assert.Equal("/events/3: MAR gives notice before it consented: check the dates. [event.order]", Assert.Single(life.Findings).ToString());
    }

    [Fact]
    public void Until_TerminationOnTheDayOfTheNotice_IsItsEnd() => Assert.Equal(
        "2001-01-15 leaving.recorded",
        Until(Three(s_notice, new Terminated { Parties = [Mar], Effective = D(2001, 1, 15) })));

    [Fact]
    public void Until_RevocationThatNamesTheNotice_MakesALaterTerminationAnotherMatter()
    {
        Terminated end = new() { Parties = [Mar], Effective = D(2002, 7, 31), Ground = EndGround.Consent };
        Assert.Equal("2002-07-31 end.recorded", Until(Three(s_notice, s_revoked, end)));
        Assert.Equal("2002-07-31 end.recorded", Until(Three(s_notice, s_revoked with { Received = D(2001, 1, 15) }, end)));
        Assert.Equal("2002-07-31 leaving.recorded", Until(Three(s_notice, Notice(Mar, D(2001, 2, 1)) with { Id = s_other }, s_revoked with { Notice = s_other }, end)));
    }

    [Fact]
    public void StatusOn_SeveralNoticesRevoked_NamesTheLastRevocation()
    {
        AgreementLifecycle life = Three(s_notice, s_revoked, Notice(Mar, D(2001, 4, 1)) with { Id = s_other }, s_revoked with { Notice = s_other, Received = D(2001, 5, 1) });
        Assert.Equal(PartyState.Party, life.StatusOn(D(2002), Mar).State);
        Assert.Equal("The notice was revoked on 2001-05-01, before it took effect.", life.StatusOn(D(2002), Mar).Reasons[^1].Text);
    }

    [Fact]
    public void Until_StoppedClockWithADayThatIsNotKnown_IsNotKnownEither()
    {
        Assert.Equal("not known leaving.resumed", Until(Three(s_notice, s_suspended, s_resumed with { Dated = null })));
        Assert.Equal("not known, not before 2002-01-01 leaving.resumed", Until(Three(s_notice, s_suspended with { Dated = PartialDate.Parse("2001-01") }, s_resumed)));
        Assert.Equal("not known, not before 2002-01-01 leaving.resumed", Until(Life([], [.. ThreeInForce, s_notice, s_suspended, s_resumed])));
    }

    [Fact]
    public void StatusOn_ConsentAgainWhileARevocationIsInDoubt_RestsOnTheLaterConsent()
    {
        AgreementLifecycle life = Life([TwoConsents, SixMonths], SignedByTwo, Deposits[0], s_notice, s_revoked with { Received = PartialDate.Parse("2001") }, Deposit(Mar, D(2001, 8, 1)));
        Assert.Equal(PartyState.ContractingState, life.StatusOn(D(2001, 9, 1), Mar).State);
        Assert.Equal("Ratification by MAR, received 2001-08-01.", life.StatusOn(D(2001, 9, 1), Mar).Reasons[0].Text);
    }

    [Fact]
    public void Until_ArmedConflict_IsEachPossibleDayPutOffToItsEnd()
    {
        string Out(string first, string? last = null, string from = "2001-02-10", string? until = "2001-09-01")
        {
            NoticeGiven notice = new() { Kind = NoticeKind.Withdrawal, Parties = [Mar], ReceivedBy = [On(Rwa, first), On(Eth, last ?? first)] };
            LifecycleFacts facts = Facts([SixMonths with { NotInArmedConflict = true }], [.. ThreeInForce, notice]);
            return new AgreementLifecycle(facts with { ArmedConflicts = [new ArmedConflict { Party = Mar, From = PartialDate.Parse(from).Earliest, Until = until is null ? null : PartialDate.Parse(until).Earliest }] })
                .InForce(Mar)[0].Until.ToString();
        }

        static Receipt On(PartyCode party, string day) => new() { Addressee = party, On = PartialDate.Parse(day) };
        Assert.Equal("2001-09-01", Out("2001-02"));
        Assert.Equal("2001-09-01", Out("2001-02-20", "2001-03-01"));
        Assert.Equal("2001-09-01..2001-09-10", Out("2001-02-20", "2001-03-10"));
        Assert.Equal("2001-09-01..2001-09-30", Out("2001-03"));
        Assert.Equal("2001-09-02", Out("2001-03-02"));
        Assert.Equal("2001-08-01..2001-09-01", Out("2001-02", from: "2001-08-02"));
        Assert.Equal("2001-09-01", Out("2001-02", from: "2001-08-01"));
        Assert.Equal("2001-08-01..2001-08-28", Out("2001-02", from: "2001-08-29"));
        Assert.Equal("2001-09-01?", Out("2001-02-15?"));
        Assert.Equal("not known, not before 2001-08-01", Out("2001-02", until: null));
    }
}
