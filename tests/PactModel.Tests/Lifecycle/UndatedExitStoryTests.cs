using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Parties whose end is on record without a day.</summary>
public class UndatedExitStoryTests
{
    private static readonly PartyCode s_austria = P("AUT"), s_albania = P("ALB");

    private static readonly AgreementId s_later = AgreementId.Parse("c183");

    private static readonly Superseded s_replaced = new() { By = s_later, Parties = [s_austria] };

    private static string States(AgreementLifecycle life, PartyCode party, params LocalDate[] days) => string.Join(", ", days.Select(d => life.StatusOn(d, party)));

    /// <summary>Maternity Protection Convention (ILO C103), in force since 1955-09-07 and for Austria since 1970-12-04, a year after its ratification.</summary>
    private static LifecycleFacts Maternity(params IEnumerable<AgreementEvent> more) => Facts(
        [new LateJoinerClause { Delay = Delay.OfYears(1), Article = "art. 9(3)" }], [InForce(D(1955, 9, 7)), Deposit(s_austria, D(1969, 12, 4)), Deposit(P("BRA"), D(1965, 6, 18)), .. more]);

    /// <summary>Warsaw Treaty, in force on 1955-06-04; Albania's end is recorded without a day.</summary>
    [Fact]
    public void TimelineOf_EndWithoutADay_LiesAfterTheEntryThatItEnds()
    {
        AgreementLifecycle life = Life([], Deposit(s_albania, D(1955, 6, 4)), Deposit(P("POL"), D(1955, 6, 4)), Deposit(P("HUN"), D(1955, 6, 4)), InForce(D(1955, 6, 4)), new Terminated { Parties = [s_albania] });
        Story.Told(
            Story.Of(life, s_albania),
            """
            ../1955-06-03 None
            1955-06-04/1955-06-04 Party
              entry.recorded: In force since the record says so: on 1955-06-04. <- entry into force, effective 1955-06-04
            1955-06-05/.. Party (possible: Party, FormerParty)
              entry.recorded: In force since the record says so: on 1955-06-04. <- entry into force, effective 1955-06-04
              end.recorded: Ended for ALB, as recorded: first day out on a day that is not known, not before 1955-06-05. <- termination by ALB
            = since 1955-06-04, first day out: not known, not before 1955-06-05 (NotKnown) by entry.recorded; end.recorded
            """);
    }

    [Fact]
    public void TimelineOf_SupersededWithoutADayAndNobodyToAsk_LeavesThePastBeforeTheEntryAsItIs() => Assert.Equal(
        "None, None, ContractingState, Party, Party (possible: Party, FormerParty)",
        States(new AgreementLifecycle(Maternity(s_replaced)), s_austria, D(1955, 9, 7), D(1969, 12, 3), D(1969, 12, 4), D(1970, 12, 4), D(1990)));

    /// <summary>Maternity Protection Convention, 2000 (ILO C183): in force on 2002-02-07, and for Austria on 2005-04-30.</summary>
    [Fact]
    public void TimelineOf_SupersededForOne_EndsWhenTheLaterEntersIntoForceForIt()
    {
        AgreementLifecycle later = Life(
            [new LateJoinerClause { Delay = Delay.OfYears(1) }], InForce(D(2002, 2, 7)), Deposit(P("SVK"), D(2000, 12, 12)), Deposit(s_austria, D(2004, 4, 30)));
        LifecycleSurroundings both = new() { Agreements = id => id == s_later ? later : null };
        AgreementLifecycle life = new(Maternity(s_replaced), both);
        Story.Told(
            Story.After(D(1969, 12, 31), life, s_austria),
            """
            1970-12-04/2005-04-29 Party
              party.computed: In force for AUT 1 year after the deposit of its instrument: on 1970-12-04. (art. 9(3)) <- ratification by AUT, received 1969-12-04
            2005-04-30/.. FormerParty
              end.superseded: 'c183' took its place for AUT when that entered into force for it: first day out on 2005-04-30. (as in VCLT 59) <- supersession by AUT
            = since 1970-12-04, first day out: 2005-04-30 (Supersession) by party.computed; end.superseded
            """);

        // For one that the later agreement does not bind, the day stays not known.
        Assert.Equal(
            "Party (possible: Party, FormerParty)",
            States(new AgreementLifecycle(Maternity(s_replaced with { Parties = [P("BRA")] }), both), P("BRA"), D(2010)));
    }

    [Fact]
    public void TimelineOf_EndWithoutADayOfANotice_IsTheEndOfTheNotice()
    {
        Terminated end = new() { Parties = [Mar], Ground = EndGround.Denunciation };
        AgreementLifecycle life = Life([SixMonths], [.. ThreeInForce, Notice(Mar, D(2001, 1, 15)), end]);
        Assert.Equal("Party, Leaving, FormerParty", States(life, Mar, D(2000, 12, 1), D(2001, 2, 1), D(2001, 7, 15)));
        Assert.Equal("2001-07-15", life.InForce(Mar).Single().Until.ToString());

        // Of a notice that the clause gives no effect, the record tells that it had one.
        AgreementLifecycle barred = Life([new WithdrawalExcludedClause()], [.. ThreeInForce, Notice(Mar, D(2001, 1, 15)), end]);
        Assert.Equal("Party, Leaving (possible: Leaving, FormerParty)", States(barred, Mar, D(2001, 1, 14), D(2001, 2, 1)));
    }

    [Fact]
    public void TimelineOf_ConsentAfterAnEndWithoutADay_MayBeginASecondTime()
    {
        AgreementLifecycle life = Life([new LateJoinerClause()], [.. ThreeInForce, new Terminated { Parties = [Mar] }, Deposit(Mar, D(2005), ConsentKind.Accession)]);
        Assert.Equal("Party, Party (possible: Party, FormerParty)", States(life, Mar, D(2000, 3, 31), D(2003)));
        Assert.True(life.StatusOn(D(2006), Mar).Is(PartyState.Party).CanBe());
    }

    [Fact]
    public void InForce_EndKnownToTheMonthOfTheEntry_LiesAfterIt()
    {
        string Until(string end, LocalDate entry) => string.Join("; ", Life([], Signed(D(1999), Mar, Rwa, Eth), InForce(entry), new Terminated { Parties = [Mar], Dated = PartialDate.Parse(end) }).InForce(Mar).Select(s => s.Until.ToString()));
        Assert.Equal("2000-03-31", Until("2000-03", D(2000, 3, 30)));
        Assert.Equal("2000-03-30..2000-03-31", Until("2000-03", D(2000, 3, 29)));
        Assert.Equal("2000-03-01..2000-03-31", Until("2000-03", D(2000, 2, 28)));
    }
}
