using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Ends on record that tell of a longer life than the clauses do.</summary>
public class RecordedLifeStoryTests
{
    private static readonly DurationClause s_twenty = new() { Term = Period.FromYears(20), Article = "art. 11" };

    private static readonly Terminated s_ended = new() { Effective = D(1991, 7, 1), Ground = EndGround.Consent };

    private static string Times(AgreementLifecycle life) => string.Join("; ", life.InForce().Select(s => $"{s.Since}/{s.Until}"));

    /// <summary>Warsaw Treaty, article 11: twenty years, and ten more unless denounced; in force since 1955-06-04, ended by a protocol on 1991-07-01.</summary>
    [Fact]
    public void Timeline_EndRecordedLaterThanTheTerm_IsUsed()
    {
        AgreementLifecycle life = Life([s_twenty], InForce(D(1955, 6, 4)), s_ended);
        Story.Told(
            Story.Of(life),
            """
            ../1955-06-03 NotConcluded
            1955-06-04/1991-06-30 InForce
              entry.recorded: In force since the record says so: on 1955-06-04. <- entry into force, effective 1955-06-04
            1991-07-01/.. Ended
              end.recorded: Ended, as recorded: first day out on 1991-07-01. (as in VCLT 54(b)) <- termination, effective 1991-07-01
            = since 1955-06-04, first day out: 1991-07-01 (Consent) by entry.recorded; end.recorded
            ! /events/1/effective: The end is recorded on 1991-07-01, but the clause gives on 1975-06-04: the record is used; check the clause's counting and the record. [record.differs]
            """);
        AgreementLifecycle renewed = Life([s_twenty with { Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(10), MaximumRenewals = 1 }], InForce(D(1955, 6, 4)), s_ended);
        Assert.Equal("1955-06-04/1991-07-01", Times(renewed));
        Assert.Contains("the clause gives on 1985-06-04: the record is used", Assert.Single(renewed.Findings).Message, StringComparison.Ordinal);

        // It does not live on by silence, nor by an end that is recorded without a day.
        Assert.Equal("1955-06-04/1975-06-04", Times(Life([s_twenty], InForce(D(1955, 6, 4)))));
        Assert.Equal(AgreementState.Ended, Life([s_twenty], InForce(D(1955, 6, 4)), s_ended with { Effective = null }).StatusOn(D(1975, 6, 4)).State);
    }

    [Fact]
    public void Timeline_EndRecordedToTheYear_IsUsedWhereverTheTermEnds()
    {
        Assert.Equal("1955-06-04/1975-01-01..1975-12-31", Times(Life([s_twenty], InForce(D(1955, 6, 4)), s_ended with { Effective = PartialDate.Parse("1975") })));
        Assert.Equal("1955-06-04/1970-01-01", Times(Life([s_twenty], InForce(D(1955, 6, 4)), s_ended with { Effective = D(1970) })));
    }

    [Fact]
    public void Timeline_EndRecordedLaterThanAnyRuleGives_IsUsed()
    {
        AgreementLifecycle few = Life([SixMonths], [.. TwoInForce, Notice(Mar, D(2001, 1, 15)), new Terminated { Dated = D(2005), Ground = EndGround.Consent }]);
        Assert.Equal("2000-03-31/2005-01-01", Times(few));
        Assert.Equal((PartyState.FormerParty, PartyState.Party), (few.StatusOn(D(2003), Mar).State, few.StatusOn(D(2003), Rwa).State));
        Assert.Contains("gives on 2001-07-15: the record is used", Assert.Single(few.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_EndOnRecordBeforeAnExtensionThatLeavesAGap_EndsTheFirstTimeOnly()
    {
        Extended late = new() { Dated = D(1976), Until = FirstOut(1980, 1, 1) };
        Assert.Equal("1955-06-04/1975-06-04; 1976-01-01/1980-01-01", Times(Life([s_twenty], InForce(D(1955, 6, 4)), new Terminated { Effective = D(1975, 6, 4), Ground = EndGround.Expiry }, late)));
        Assert.Equal("1955-06-04/1975-06-04; 1976-01-01/1991-07-01", Times(Life([s_twenty], InForce(D(1955, 6, 4)), s_ended, late)));
    }
}
