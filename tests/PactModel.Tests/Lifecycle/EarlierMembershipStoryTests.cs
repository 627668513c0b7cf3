using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Memberships that only a notice or an exit on record proves, because the consent on record is that of a return.</summary>
public class EarlierMembershipStoryTests
{
    private static readonly PartyCode s_venezuela = P("VEN"), s_usa = P("USA"), s_uzbekistan = P("UZB");

    private static readonly LateJoinerClause s_later = new();

    private static string States(AgreementLifecycle life, PartyCode party, params LocalDate[] days) => string.Join(", ", days.Select(d => life.StatusOn(d, party)));

    /// <summary>
    /// Rio Treaty, article 25: two years after a denunciation. Venezuela's was of 2013-05-14, and it ratified anew on 2019-08-06;
    /// its first ratification is not among these facts.
    /// </summary>
    [Fact]
    public void TimelineOf_ConsentAfterADenunciation_BeginsASecondTime()
    {
        AgreementLifecycle life = Life(
            [s_later, new WithdrawalClause { Notice = Delay.OfYears(2), Article = "art. 25" }],
            InForce(D(1948, 12, 3)),
            Notice(s_venezuela, D(2013, 5, 14), NoticeKind.Denunciation),
            Deposit(s_venezuela, D(2019, 8, 6)));
        Story.Told(
            Story.Of(life, s_venezuela),
            """
            ../1948-12-02 None
            1948-12-03/2013-05-13 Party
              entry.recorded: In force since the record says so: on 1948-12-03. <- entry into force, effective 1948-12-03
            2013-05-14/2015-05-13 Leaving
              leaving.notice: Notice of denunciation by VEN, received 2013-05-14: the notice is running. (art. 25) <- notice of denunciation by VEN, received 2013-05-14
              entry.recorded: In force since the record says so: on 1948-12-03. <- entry into force, effective 1948-12-03
            2015-05-14/2019-08-05 FormerParty
              leaving.computed: VEN leaves 2 years after receipt of the notice (on 2013-05-14): out on 2015-05-14. (art. 25; as in VCLT 54(a)) <- notice of denunciation by VEN, received 2013-05-14
            2019-08-06/.. Party
              party.computed: In force for VEN on the day of the deposit of its instrument: on 2019-08-06. <- ratification by VEN, received 2019-08-06
            = since 1948-12-03, first day out: 2015-05-14 (Denunciation) by entry.recorded; leaving.computed
            = since 2019-08-06, first day out: not known (NotKnown) by party.computed; end.not-known
            """);
        Assert.Empty(life.Findings);
    }

    /// <summary>UNESCO: the United States left at the end of 1984, and was back on 2003-10-01; in force since 1946-11-04.</summary>
    [Fact]
    public void TimelineOf_ConsentAfterARecordedLeaving_BeginsASecondTime()
    {
        NoticeGiven notice = Notice(s_usa, D(1983, 12, 28)) with { Effective = D(1984, 12, 31), Boundary = EndBoundary.LastDayIn };
        AgreementLifecycle life = Life([s_later], InForce(D(1946, 11, 4)), notice, Deposit(s_usa, D(2003, 10, 1), ConsentKind.Acceptance));
        Assert.Equal("None, Party, Leaving, FormerParty, FormerParty, Party", States(life, s_usa, D(1946, 11, 3), D(1950), D(1984, 12, 31), D(1985), D(2003, 9, 30), D(2003, 10, 1)));
        Assert.Empty(life.Findings);
    }

    /// <summary>Collective Security Treaty: Uzbekistan was out on 1999-04-20 and acceded on 2006-08-16; in force since 1994-04-20.</summary>
    [Fact]
    public void TimelineOf_ConsentAfterARecordedExit_BeginsASecondTime()
    {
        Terminated end = new() { Parties = [s_uzbekistan], Effective = D(1999, 4, 20) };
        ConsentExpressed back = Deposit(s_uzbekistan, D(2006, 8, 16), ConsentKind.Accession);
        AgreementLifecycle life = Life([s_later], InForce(D(1994, 4, 20)), end, back);
        Assert.Equal("None, Party, FormerParty, FormerParty, Party", States(life, s_uzbekistan, D(1994, 4, 19), D(1999, 4, 19), D(1999, 4, 20), D(2006, 8, 15), D(2006, 8, 16)));
        Assert.Empty(life.Findings);

        // On one day, the end comes before the consent.
        Assert.Equal("Party, Party", States(Life([s_later], InForce(D(1994, 4, 20)), end, back with { Received = D(1999, 4, 20) }), s_uzbekistan, D(1999, 4, 19), D(1999, 4, 20)));
    }

    [Fact]
    public void TimelineOf_EarlierMembershipAmongOthersWithConsent_BeganOnADayThatIsNotKnown()
    {
        Terminated end = new() { Parties = [s_uzbekistan], Effective = D(1999, 4, 20) };
        AgreementLifecycle life = Life(
            [s_later], InForce(D(1994, 4, 20)), Deposit(P("ARM"), D(1993)), Deposit(P("KAZ"), D(1993)), end, Deposit(s_uzbekistan, D(2006, 8, 16), ConsentKind.Accession));
        Assert.Equal(
            "None (possible: None, Party), FormerParty (possible: None, FormerParty), Party",
            States(life, s_uzbekistan, D(1998), D(2000), D(2007)));
    }

    [Fact]
    public void TimelineOf_EntriesOnRecord_BelongToTheMembershipBeforeOrAfterTheNotice()
    {
        AgreementEvent[] events =
        [
            InForce(D(1948, 12, 3)), InForce(D(1950), s_venezuela), Notice(s_venezuela, D(2013, 5, 14), NoticeKind.Denunciation),
            Deposit(s_venezuela, D(2019, 8, 6)), InForce(D(2019, 9, 1), s_venezuela),
        ];
        AgreementLifecycle life = Life([new WithdrawalClause { Notice = Delay.OfYears(2) }], events);
        Assert.Equal(
            ["since 1950-01-01, first day out: 2015-05-14", "since 2019-09-01, first day out: not known"],
            life.InForce(s_venezuela).Select(s => s.ToString()), StringComparer.Ordinal);
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void TimelineOf_NoticeThatMayHaveComeAfterTheConsent_BelongsToIt()
    {
        AgreementLifecycle life = Life([s_later, SixMonths], InForce(D(2000)), Notice(Mar, PartialDate.Parse("2001")), Deposit(Mar, D(2001, 2, 1)));
        Assert.Equal("None, Party (possible: Party, Leaving)", States(life, Mar, D(2001, 1, 15), D(2001, 2, 1)));
        Assert.Equal("2001-07-01..2002-06-30", life.InForce(Mar).Single().Until.ToString());
    }

    [Fact]
    public void TimelineOf_NoticeOnTheDayOfTheFirstConsent_BelongsToItIfThatMadeItAParty()
    {
        AgreementEvent[] events = [InForce(D(2000)), Notice(Mar, D(2001)), Deposit(Mar, D(2001))];
        Assert.Equal("None, Leaving, FormerParty", States(Life([s_later, SixMonths], events), Mar, D(2000, 12, 31), D(2001), D(2001, 7, 1)));
        Assert.Equal("Party, Leaving, Party", States(Life([s_later with { Delay = Delay.OfDays(1) }, SixMonths], events), Mar, D(2000, 12, 31), D(2001), D(2001, 7, 1)));
    }

    [Fact]
    public void TimelineOf_NoticeThatTookNoEffectBeforeTheConsent_LeavesTheConsentItsOwn()
    {
        AgreementEvent[] events = [InForce(D(2000)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999)), Notice(Mar, D(2001)), Deposit(Mar, D(2002))];
        Assert.Equal("Leaving (possible: None, Leaving)", States(Life([s_later, SixMonths], events), Mar, D(2001)));
        Assert.Equal("None (possible: None, Party), Party", States(Life([s_later, new WithdrawalExcludedClause()], events), Mar, D(2001), D(2002)));
    }
}
