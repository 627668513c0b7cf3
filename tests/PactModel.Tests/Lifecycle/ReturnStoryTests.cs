using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Parties that consent again before they are out.</summary>
public class ReturnStoryTests
{
    private static readonly PartyCode s_trinidad = P("TTO"), s_guyana = P("GUY");

    private static readonly LateJoinerClause s_joins = new() { Delay = Delay.OfMonths(3), Article = "art. 9(2)" };

    private static readonly WithdrawalClause s_leaves = new() { Notice = Delay.OfMonths(3), Article = "art. 12" };

    private static AgreementLifecycle Protocol(params IEnumerable<AgreementEvent> events) => Life([s_joins, s_leaves], [InForce(D(1976, 3, 23)), .. events]);

    private static AgreementLifecycle Back(PartialDate again, params IEnumerable<AgreementEvent> more) =>
        Life([s_joins, s_leaves], [.. ThreeInForce, Notice(Mar, D(2001, 1, 15)), Deposit(Mar, again, ConsentKind.Accession), .. more]);

    private static string Times(AgreementLifecycle life, PartyCode party) => string.Join("; ", life.InForce(party).Select(s => $"{s.Since}/{s.Until}"));

    /// <summary>
    /// Optional Protocol to the ICCPR, articles 9 and 12: Trinidad and Tobago denounced it on 1998-05-26 and acceded anew, with a
    /// reservation, on the same day; Guyana did so on 1999-01-05.
    /// </summary>
    [Fact]
    public void TimelineOf_DenunciationAndAccessionOnOneDay_GoesOnWithoutAGap()
    {
        AgreementLifecycle life = Protocol(
            Deposit(s_trinidad, D(1980, 11, 14), ConsentKind.Accession),
            Deposit(s_trinidad, D(1998, 5, 26), ConsentKind.Accession),
            Notice(s_trinidad, D(1998, 5, 26), NoticeKind.Denunciation));
        Story.Told(
            Story.After(D(1990), life, s_trinidad),
            """
            1998-05-26/1998-08-25 Leaving
              leaving.notice: Notice of denunciation by TTO, received 1998-05-26: the notice is running. (art. 12) <- notice of denunciation by TTO, received 1998-05-26
              party.computed: In force for TTO 3 months after the deposit of its instrument: on 1981-02-14. (art. 9(2)) <- accession by TTO, received 1980-11-14
            1998-08-26/.. Party
              party.computed: In force for TTO 3 months after the deposit of its instrument: on 1998-08-26. (art. 9(2)) <- accession by TTO, received 1998-05-26
            = since 1981-02-14, first day out: 1998-08-26 (Denunciation) by party.computed; leaving.computed
            = since 1998-08-26, first day out: not known (NotKnown) by party.computed; end.not-known
            """);
        AgreementLifecycle guyana = Protocol(
            Deposit(s_guyana, D(1993, 5, 10), ConsentKind.Accession), Notice(s_guyana, D(1999, 1, 5), NoticeKind.Denunciation), Deposit(s_guyana, D(1999, 1, 5), ConsentKind.Accession));
        Assert.Equal("1993-08-10/1999-04-05; 1999-04-05/not known", Times(guyana, s_guyana));
        Assert.Empty(guyana.Findings);
    }

    [Fact]
    public void TimelineOf_ConsentWhileTheNoticeRuns_CountsFromItsReceipt()
    {
        Assert.Equal("2000-03-31..2000-05-01/2001-04-15; 2001-05-01/not known", Times(Back(D(2001, 2, 1)), Mar));
        Assert.Equal(PartyState.Leaving, Back(D(2001, 2, 1)).StatusOn(D(2001, 4, 14), Mar).State);
        Assert.Equal(PartyState.ContractingState, Back(D(2001, 2, 1)).StatusOn(D(2001, 4, 30), Mar).State);
        Assert.Empty(Back(D(2001, 2, 1)).Findings);

        // Its own delay is over before the party is out.
        AgreementLifecycle at = Life([new LateJoinerClause(), s_leaves], [.. ThreeInForce, Notice(Mar, D(2001, 1, 15)), Deposit(Mar, D(2001, 2, 1), ConsentKind.Accession)]);
        Assert.Equal("2000-03-31/2001-04-15; 2001-04-15/not known", Times(at, Mar));
        Story.Told(
            Story.Of(at.InForce(Mar)[1].Since),
            """
            2001-04-15
              party.computed: In force for MAR on the day of the deposit of its instrument: on 2001-02-01; but not before it is out, on 2001-04-15. <- accession by MAR, received 2001-02-01 | notice of withdrawal by MAR, received 2001-01-15
            """);
    }

    [Fact]
    public void TimelineOf_ConsentWhileTheNoticeRuns_GoesByWhatBecomesOfTheNotice()
    {
        Assert.Equal("2000-03-31..2000-05-01/not known", Times(Back(D(2001, 2, 1), new NoticeRevoked { Parties = [Mar], Received = D(2001, 3, 1) }), Mar));
        Assert.Equal(
            "2000-03-31..2000-05-01/2001-06-01; 2001-06-01/not known",
            Times(Back(D(2001, 2, 1), new NoticePeriodExtended { Parties = [Mar], Dated = D(2001, 3, 1), Until = FirstOut(2001, 6, 1) }), Mar));
        Assert.Equal(
            "2000-03-31..2000-05-01/2001-04-15; 2001-05-01/2002-04-15",
            Times(Back(D(2001, 2, 1), Notice(Mar, D(2002, 1, 15))), Mar));
        Assert.Equal(
            "2000-03-31..2000-05-01/2002-04-15",
            Times(Back(D(2001, 2, 1), new NoticeRevoked { Parties = [Mar], Received = D(2001, 3, 1) }, Notice(Mar, D(2002, 1, 15))), Mar));
    }

    [Fact]
    public void TimelineOf_ConsentThatMayHaveComeBeforeTheNotice_MayHaveBegunNoNewTime()
    {
        AgreementLifecycle life = Back(PartialDate.Parse("2001-01"));
        Assert.Equal([PartyState.ContractingState, PartyState.Party, PartyState.FormerParty], life.StatusOn(D(2001, 6, 1), Mar).Possible.Order());
        Assert.Equal((PartyState.Leaving, Certainty.Certainly), (life.StatusOn(D(2001, 4, 14), Mar).State, life.StatusOn(D(2001, 4, 14), Mar).Certainty));
    }
}
