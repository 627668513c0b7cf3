using static PactModel.Tests.Lifecycle.Story;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>What can happen to a notice that is running, told with every reason.</summary>
public class NoticeStoryTests
{
    private static readonly EventId s_id = EventId.Parse("notice");

    // Six months from 2001-01-15: out on 2001-07-15, 181 days later.
    private static readonly NoticeGiven s_notice = Notice(Mar, D(2001, 1, 15)) with { Id = s_id };

    private static readonly NoticeSuspended s_suspended = new() { Parties = [Mar], Notice = s_id, Dated = D(2001, 4, 1), Clock = NoticeClock.Stopped };

    private static readonly NoticeResumed s_resumed = new() { Parties = [Mar], Dated = D(2002, 1, 1) };

    private static AgreementLifecycle Three(params IEnumerable<AgreementEvent> more) => Life([SixMonths], [.. ThreeInForce, s_notice, .. more]);

    private static string Told(AgreementLifecycle life) => After(D(2000, 12, 31), life, Mar);

    [Fact]
    public void TimelineOf_NoticeRevokedInTime_IsAPartyAgain()
    {
        Story.Told(
            Told(Three(new NoticeRevoked { Parties = [Mar], Notice = s_id, Received = D(2001, 7, 14) })),
            """
            2001-01-15/2001-07-13 Leaving
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-07-14/.. Party
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              leaving.revoked: The notice was revoked on 2001-07-14, before it took effect. (as in VCLT 68) <- revocation of the notice by MAR, received 2001-07-14
            = since 2000-03-31, first day out: not known (NotKnown) by entry.recorded; end.not-known
            """);
        Story.Told(
            Told(Three(new NoticeRevoked { Parties = [Mar], Received = D(2001, 7, 15) })),
            """
            2001-01-15/2001-07-14 Leaving
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-07-15/.. FormerParty
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            = since 2000-03-31, first day out: 2001-07-15 (Denunciation) by entry.recorded; leaving.computed
            ! /events/6: The notice is revoked after it has taken effect: that does not restore the party. [event.order]
            """);
    }

    [Fact]
    public void TimelineOf_NoticePeriodExtended_LeavesOnTheNewDay()
    {
        Story.Told(
            Told(Three(new NoticePeriodExtended { Parties = [Mar], Notice = s_id, Dated = D(2001, 7, 14), Until = LastDay(2001, 9, 30) })),
            """
            2001-01-15/2001-09-30 Leaving
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-10-01/.. FormerParty
              leaving.extended: The notice period was extended: out on 2001-10-01. (art 9) <- notice of withdrawal by MAR, received 2001-01-15 | extension of the notice period by MAR, dated 2001-07-14
            = since 2000-03-31, first day out: 2001-10-01 (Denunciation) by entry.recorded; leaving.extended
            """);
        Story.Told(
            Told(Three(new NoticePeriodExtended { Parties = [Mar], Dated = D(2001, 7, 15), Until = LastDay(2001, 9, 30) })),
            """
            2001-01-15/2001-07-14 Leaving
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-07-15/.. FormerParty
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            = since 2000-03-31, first day out: 2001-07-15 (Denunciation) by entry.recorded; leaving.computed
            ! /events/6: The notice period is extended after it has run out: the extension has no effect unless the party's return is recorded. [event.order]
            """);
    }

    [Fact]
    public void TimelineOf_StoppedClock_GoesOnWithTheDaysThatWereLeft() => Story.Told(
        Told(Three(s_suspended, s_resumed)),
        """
        2001-01-15/2001-03-31 Leaving
          leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
          entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
        2001-04-01/2001-12-31 Party
          entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
          leaving.suspended: The notice was suspended on 2001-04-01. <- suspension of the notice by MAR, dated 2001-04-01
        2002-01-01/2002-04-15 Leaving
          leaving.notice: The notice was resumed on 2002-01-01 and is running. <- resumption of the notice by MAR, dated 2002-01-01
          entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
        2002-04-16/.. FormerParty
          leaving.resumed: The notice was resumed on 2002-01-01: out on 2002-04-16. (art 9) <- notice of withdrawal by MAR, received 2001-01-15 | resumption of the notice by MAR, dated 2002-01-01
        = since 2000-03-31, first day out: 2002-04-16 (Denunciation) by entry.recorded; leaving.resumed
        """);

    [Fact]
    public void Until_EachAgreedClock_IsItsOwnDay()
    {
        string Until(NoticeClock clock, NoticeResumed resumed) => Three(s_suspended with { Clock = clock }, resumed).InForce(Mar)[0].Until.ToString();
        Assert.Equal("2002-04-16", Until(NoticeClock.Stopped, s_resumed));
        Assert.Equal("2002-01-01", Until(NoticeClock.RunsOn, s_resumed));
        Assert.Equal("2002-01-01", Until(NoticeClock.EndsOnDemand, s_resumed));
        NoticeResumed soon = s_resumed with { Dated = D(2001, 5, 1) };
        Assert.Equal("2001-08-14", Until(NoticeClock.Stopped, soon));
        Assert.Equal("2001-07-15", Until(NoticeClock.RunsOn, soon));
        Assert.Equal("2001-05-01", Until(NoticeClock.EndsOnDemand, soon));

        // 105 days were left on 1 April; with the day of the resumption known to the month, each of its days plus these.
        Assert.Equal("2002-04-16..2002-05-16", Until(NoticeClock.Stopped, s_resumed with { Dated = PartialDate.Parse("2002-01") }));
        Assert.Equal("2002-04-16?", Until(NoticeClock.Stopped, s_resumed with { Dated = PartialDate.Parse("2002-01-01?") }));
    }

    [Fact]
    public void Until_SuspensionKnownToTheMonth_SpansAllItsDays() => Assert.Equal(
        "2002-03-18..2002-04-16",
        Three(s_suspended with { Dated = PartialDate.Parse("2001-04") }, s_resumed).InForce(Mar)[0].Until.ToString());

    [Fact]
    public void TimelineOf_SuspendedAndNotResumed_StaysAParty() => Story.Told(
        Told(Three(s_suspended)),
        """
        2001-01-15/2001-03-31 Leaving
          leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
          entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
        2001-04-01/.. Party
          entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
          leaving.suspended: The notice was suspended on 2001-04-01. <- suspension of the notice by MAR, dated 2001-04-01
        = since 2000-03-31, first day out: not known (NotKnown) by entry.recorded; end.not-known
        """);

    [Fact]
    public void Findings_WhatComesTooLateOrAnswersNothing_IsTold()
    {
        Story.Told(
            Told(Three(s_suspended with { Dated = D(2001, 7, 15) })),
            """
            2001-01-15/2001-07-14 Leaving
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-07-15/.. FormerParty
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
            = since 2000-03-31, first day out: 2001-07-15 (Denunciation) by entry.recorded; leaving.computed
            ! /events/6: The notice is suspended after it has taken effect: that has no effect. [event.order]
            """);
        Story.Told(
            string.Join('\n', Three(s_resumed).Findings),
            """
            /events/6: The notice is resumed without having been suspended: that has no effect. [event.order]
            """);
        Story.Told(
            string.Join('\n', Life([SixMonths], [.. ThreeInForce, s_notice with { Parties = [Rwa] }, new NoticeRevoked { Parties = [Mar], Received = D(2001, 3, 1) }, s_suspended]).Findings),
            """
            /events/6: No notice is there for this event (revocation of the notice by MAR, received 2001-03-01): record the notice, or name it. [notice.missing]
            /events/7: No notice is there for this event (suspension of the notice by MAR, dated 2001-04-01): record the notice, or name it. [notice.missing]
            """);
        Assert.Equal(PartyState.Party, Three(s_suspended with { Dated = D(2001, 7, 14) }).StatusOn(D(2003), Mar).State);
    }

    [Fact]
    public void Until_SecondNoticeNamed_IsTheOneThatIsAnswered()
    {
        NoticeGiven second = Notice(Mar, D(2001, 2, 1)) with { Id = EventId.Parse("second") };
        NoticeRevoked revoked = new() { Parties = [Mar], Received = D(2001, 3, 1) };
        Assert.Equal("2001-07-15", Three(second, revoked).InForce(Mar)[0].Until.ToString());
        Assert.Equal("2001-07-15", Three(second, revoked with { Notice = second.Id }).InForce(Mar)[0].Until.ToString());
        Assert.Equal("2001-08-01", Three(second, revoked with { Notice = s_id }).InForce(Mar)[0].Until.ToString());
    }

    [Fact]
    public void Until_TerminationAfterARevokedNotice_IsAnotherMatter()
    {
        NoticeRevoked revoked = new() { Parties = [Mar], Received = D(2001, 3, 1) };
        Terminated end = new() { Parties = [Mar], Effective = D(2002, 7, 31), Ground = EndGround.Consent };
        Story.Told(
            Told(Three(revoked, end)),
            """
            2001-01-15/2001-02-28 Leaving
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-03-01/2002-07-30 Party
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              leaving.revoked: The notice was revoked on 2001-03-01, before it took effect. (as in VCLT 68) <- revocation of the notice by MAR, received 2001-03-01
            2002-07-31/.. FormerParty
              end.recorded: Ended for MAR, as recorded: first day out on 2002-07-31. (as in VCLT 54(b)) <- termination by MAR, effective 2002-07-31
            = since 2000-03-31, first day out: 2002-07-31 (Consent) by entry.recorded; end.recorded
            """);
        Assert.Equal("leaving.recorded", Three(end).InForce(Mar)[0].Until.Reasons[0].Rule);
        Assert.Equal("leaving.recorded", Three(revoked with { Parties = [Rwa] }, end).InForce(Mar)[0].Until.Reasons[0].Rule);
    }

    [Fact]
    public void TimelineOf_AnswersThatMayHaveComeBeforeTheNotice_ArePossible()
    {
        Story.Told(
            Told(Life([SixMonths], [.. ThreeInForce, s_notice, new NoticeRevoked { Parties = [Mar], Received = PartialDate.Parse("2001-01") }])),
            """
            2001-01-15/2001-07-14 Leaving (possible: Party, Leaving)
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              leaving.revoked: The notice was revoked on a day that is not known, not before 2001-01-01, perhaps before it took effect. (as in VCLT 68) <- revocation of the notice by MAR, received 2001-01
            2001-07-15/.. Leaving (possible: Party, Leaving, FormerParty)
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
              leaving.revoked: The notice was revoked on a day that is not known, not before 2001-01-01, perhaps before it took effect. (as in VCLT 68) <- revocation of the notice by MAR, received 2001-01
            = since 2000-03-31, first day out: not known, not before 2001-07-15 (Denunciation) by entry.recorded; leaving.computed
            """);
        Story.Told(
            Told(Three(new NoticePeriodExtended { Parties = [Mar], Dated = PartialDate.Parse("2001-01"), Until = FirstOut(2001, 9, 30) })),
            """
            2001-01-15/2001-07-14 Leaving
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
            2001-07-15/.. Leaving (possible: Leaving, FormerParty)
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              leaving.extended: The notice period was extended: out on a day that is not known, not before 2001-07-15. (art 9) <- notice of withdrawal by MAR, received 2001-01-15 | extension of the notice period by MAR, dated 2001-01
            = since 2000-03-31, first day out: not known, not before 2001-07-15 (Denunciation) by entry.recorded; leaving.extended
            """);
        Story.Told(
            Told(Three(s_suspended with { Dated = PartialDate.Parse("2001-01") })),
            """
            2001-01-15/2001-07-14 Leaving (possible: Party, Leaving)
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              leaving.suspended: The notice was suspended on a day that is not known, not before 2001-01-01. <- suspension of the notice by MAR, dated 2001-01
            2001-07-15/.. Leaving (possible: Party, Leaving, FormerParty)
              leaving.notice: Notice of withdrawal by MAR, received 2001-01-15: the notice is running. (art 9) <- notice of withdrawal by MAR, received 2001-01-15
              entry.recorded: In force since the record says so: on 2000-03-31. <- entry into force, effective 2000-03-31
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
              leaving.suspended: The notice was suspended on a day that is not known, not before 2001-01-01. <- suspension of the notice by MAR, dated 2001-01
            = since 2000-03-31, first day out: not known, not before 2001-07-15 (Denunciation) by entry.recorded; leaving.computed
            """);
    }
}
