using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Entries into force for all on record after an end: the agreement lives again.</summary>
public class SecondLifeStoryTests
{
    private static readonly DurationClause s_twenty = new() { Term = Period.FromYears(20), Article = "art. 11" };

    private static readonly Terminated s_ended = new() { Effective = D(1991, 7, 1), Ground = EndGround.Consent };

    private static string Times(AgreementLifecycle life) => string.Join("; ", life.InForce().Select(s => $"{s.Since}/{s.Until}"));

    /// <summary>
    /// Treaty between Iran and Iraq of 1975 (Algiers): in force on 1976-06-22, declared ended by Iraq on 1980-09-17, and accepted again on 1990-08-15.
    /// </summary>
    [Fact]
    public void Timeline_EntryIntoForceForAllAfterARecordedEnd_BeginsASecondLife()
    {
        AgreementLifecycle life = Life(
            [], Signed(D(1975, 6, 13), P("IRN"), P("IRQ")), InForce(D(1976, 6, 22)), new Terminated { Effective = D(1980, 9, 17) }, InForce(D(1990, 8, 15)));
        Story.Told(
            Story.After(D(1979), life),
            """
            1980-09-17/1990-08-14 Ended
              end.recorded: Ended, as recorded: first day out on 1980-09-17. <- termination, effective 1980-09-17
            1990-08-15/.. InForce
              entry.again: In force again, as recorded: on 1990-08-15. <- entry into force, effective 1990-08-15
            = since 1976-06-22, first day out: 1980-09-17 (NotKnown) by entry.recorded; end.recorded
            = since 1990-08-15, first day out: not known (NotKnown) by entry.again; end.not-known
            """);
        Assert.Equal(
            [PartyState.Party, PartyState.FormerParty, PartyState.Party],
            new[] { D(1980, 9, 16), D(1980, 9, 17), D(1990, 8, 15) }.Select(d => life.StatusOn(d, P("IRQ")).State));
    }

    [Fact]
    public void Timeline_EntryIntoForceForAllAfterTheTerm_BeginsASecondLife()
    {
        Assert.Equal("1955-06-04/1975-06-04; 1980-01-01/2000-01-01", Times(Life([s_twenty], InForce(D(1955, 6, 4)), InForce(D(1980)))).Replace("none", "not known", StringComparison.Ordinal));
        Assert.Equal("1955-06-04/1975-06-04; 1980-01-01/1991-07-01", Times(Life([s_twenty], InForce(D(1955, 6, 4)), InForce(D(1980)), s_ended)));
        Assert.Empty(Life([s_twenty], InForce(D(1955, 6, 4)), InForce(D(1980)), s_ended).Findings);
    }

    [Fact]
    public void Findings_SecondEntryIntoForceForAllWithoutAnEndBetween_SaysThatItIsNotUsed()
    {
        AgreementLifecycle life = Life([], InForce(D(1955, 6, 4)), InForce(D(1956)), s_ended);
        Assert.Equal("1955-06-04/1991-07-01", Times(life));
        Assert.Equal(
            "/events/1/effective: Another entry into force for all is recorded on 1956-01-01, and no end before it: it is not used, for the one on 1955-06-04 is; record the end between them, or the parties for which it is meant. [record.differs]",
            Assert.Single(life.Findings).ToString());
        Assert.Empty(Life([], InForce(D(1955, 6, 4)), InForce(PartialDate.Parse("1955")), s_ended).Findings);
        Assert.Equal(PartyState.Party, Life([], InForce(D(1955, 6, 4)), InForce(D(1956), P("ALB"))).StatusOn(D(1956), P("ALB")).State);
    }
}
