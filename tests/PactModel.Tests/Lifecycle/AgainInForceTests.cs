using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>An agreement that was extended after its end and is in force a second time. The first time lasted from 2000-03-31 to 2005-03-30.</summary>
public class AgainInForceTests
{
    private static readonly DurationClause s_five = new() { Term = Period.FromYears(5) };

    private static readonly Extended s_late = new() { Dated = D(2005, 6, 1), Until = LastDay(2009, 12, 31) };

    private static string Second(params IEnumerable<AgreementEvent> more) => Life([s_five], [.. ThreeInForce, s_late, .. more]).InForce()[1].ToString();

    [Fact]
    public void InForce_TerminatedAfterThat_EndsTheSecondTime()
    {
        Terminated end = new() { Dated = D(2007, 2, 1), Ground = EndGround.Consent };
        Assert.Equal("since 2005-06-01, first day out: 2007-02-01", Second(end));

        // What ended by the day on which it is in force again was the first time.
        Assert.Equal("since 2005-06-01, first day out: 2010-01-01", Second(end with { Dated = D(2005, 6, 1) }));
        Assert.Equal("since 2005-06-01, first day out: 2005-06-02", Second(end with { Dated = D(2005, 6, 2) }));
    }

    [Fact]
    public void Timeline_ExtendedOnTheDayOnWhichOneOfTwoIsOut_StaysEnded()
    {
        AgreementState After(int day) => Life([s_five, SixMonths], [.. TwoInForce, s_late, Notice(Mar, D(2004, 12, day))]).StatusOn(D(2005, 6, 15)).State;
        Assert.Equal(AgreementState.Ended, After(1));
        Assert.Equal(AgreementState.InForce, After(16));
    }

    [Fact]
    public void Findings_ExtendedAfterTheEnd_WarnsUnlessItIsRecordedThatNoGapIsLeft()
    {
        FindingSeverity Severity(bool bridges) => Assert.Single(Life([s_five], [.. ThreeInForce, s_late with { BridgesGap = bridges }]).Findings).Severity;
        Assert.Equal(FindingSeverity.Warning, Severity(false));
        Assert.Equal(FindingSeverity.Information, Severity(true));
    }

    [Fact]
    public void InForce_EntryAgainOnTheDayOfTheEnd_BeginsASecondTime()
    {
        string Times(LocalDate end, LocalDate again) => string.Join("; ", Life([], [.. ThreeInForce, new Terminated { Dated = end }, InForce(again)]).InForce().Select(s => s.ToString()));
        Assert.Equal("since 2000-03-31, first day out: 2003-01-01; since 2003-01-01, first day out: not known", Times(D(2003), D(2003)));
        Assert.Equal("since 2000-03-31, first day out: 2003-01-02", Times(D(2003, 1, 2), D(2003)));

        // One that ended on its first day never was in force, and was then.
        Assert.Equal("since 2003-01-01, first day out: not known", Times(D(2000, 3, 31), D(2003)));
    }

    /// <summary>An entry into force for all on record tells that an end which only perhaps came had come, if it did, before it.</summary>
    [Fact]
    public void InForce_EntryAgainAfterAnEndThatPerhapsCame_IsInForceFromThenOn()
    {
        SilentClause silent = new() { Topic = ClauseTopic.Withdrawal };
        AgreementLifecycle Again(params AgreementEvent[] more) => Life([silent], [.. TwoInForce, Notice(Mar, D(2001, 3, 1)), .. more]);
        AgreementLifecycle life = Again(InForce(D(2005)));
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], life.StatusOn(D(2004)).Possible);
        Assert.Equal((AgreementState.InForce, Certainty.Certainly), (life.StatusOn(D(2005)).State, life.StatusOn(D(2005)).Certainty));
        Assert.Equal((PartyState.Party, Certainty.Certainly), (life.StatusOn(D(2006), Mar).State, life.StatusOn(D(2006), Mar).Certainty));
        Assert.Equal((PartyState.Party, Certainty.Certainly), (life.StatusOn(D(2006), Rwa).State, life.StatusOn(D(2006), Rwa).Certainty));
        Assert.Equal(["since 2000-03-31, first day out: not known, not before 2002-03-01", "since 2005-01-01, first day out: not known"], life.InForce().Select(s => s.ToString()), StringComparer.Ordinal);
        Assert.Equal(["notice.effect-not-known"], life.Findings.Select(f => f.Code), StringComparer.Ordinal);

        // A notice of the second time is of that; before an end can have come, another entry is not explained.
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], Again(InForce(D(2005)), Notice(Rwa, D(2006))).StatusOn(D(2008)).Possible);
        Assert.Equal(["notice.effect-not-known", "record.differs"], Again(InForce(D(2001, 6, 1))).Findings.Select(f => f.Code).Order(StringComparer.Ordinal), StringComparer.Ordinal);

        // An end on record without its day was that of the time before.
        AgreementLifecycle undated = Life([], [.. TwoInForce, new Terminated(), InForce(D(2005))]);
        Assert.Equal((AgreementState.InForce, Certainty.Certainly), (undated.StatusOn(D(2005)).State, undated.StatusOn(D(2005)).Certainty));
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], undated.StatusOn(D(2004)).Possible);
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], Life([], [.. TwoInForce, new Terminated(), InForce(D(2005)), new Terminated { Ground = EndGround.Consent }]).StatusOn(D(2006)).Possible);
    }

    /// <summary>An end on record without its day can be that of the second time, if the first one had another end.</summary>
    [Fact]
    public void InForce_EndWithoutDayWhereTheFirstTimeEndedOtherwise_IsPerhapsOfTheSecond()
    {
        AgreementState[] perhaps = [AgreementState.InForce, AgreementState.Ended];
        AgreementEvent[] left = [.. TwoInForce, Notice(Mar, D(2001, 3, 1)), InForce(D(2005))];
        Assert.Equal(perhaps, Life([SixMonths], [.. left, new Terminated { Ground = EndGround.Consent }]).StatusOn(D(2010)).Possible);
        Assert.Equal(perhaps, Life([SixMonths], [.. left, new Terminated()]).StatusOn(D(2010)).Possible);
        AgreementLifecycle termed = Life([new DurationClause { Term = Period.FromYears(2) }], [.. TwoInForce, InForce(D(2005)), new Terminated { Ground = EndGround.Consent }]);
        Assert.Equal(perhaps, termed.StatusOn(D(2006)).Possible);
        Assert.Equal((AgreementState.Ended, Certainty.Certainly), (termed.StatusOn(D(2007)).State, termed.StatusOn(D(2007)).Certainty));

        // One on the ground of the notice is what the notice led to.
        Assert.Equal([AgreementState.InForce], Life([SixMonths], [.. left, new Terminated { Ground = EndGround.Denunciation }]).StatusOn(D(2010)).Possible);
    }

    [Fact]
    public void StatusBetween_ObjectionInTheFirstTimeInForce_IsOverInTheSecond()
    {
        ObjectionRaised objection = new() { Parties = [Mar], Towards = [Rwa], Received = D(2001), Effect = ObjectionEffect.NotInForce };
        RelationState On(int year, params AgreementEvent[] more) => Life([], [.. ThreeInForce, new Terminated { Dated = D(2003) }, InForce(D(2005)), .. more]).StatusBetween(D(year), Mar, Rwa).State;
        Assert.Equal((RelationState.NotInForce, RelationState.NotInForce, RelationState.InForce), (On(2002, objection), On(2004, objection), On(2006, objection)));
        Assert.Equal((RelationState.NotInForce, RelationState.InForce), (On(2002, objection with { Received = D(1999) }), On(2006, objection with { Received = D(1999) })));
        Assert.Equal((RelationState.InForce, RelationState.NotInForce), (On(2002, objection with { Received = D(2006) }), On(2007, objection with { Received = D(2006) })));
    }
}
