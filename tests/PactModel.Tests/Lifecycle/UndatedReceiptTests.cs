using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Notices and instruments of which the day of receipt is not on record, and what their other days tell of it.</summary>
public sealed class UndatedReceiptTests
{
    private static readonly NoticeGiven s_notice = new() { Kind = NoticeKind.Withdrawal, Parties = [Mar], Dated = D(2012, 1, 10), Circulated = D(2012, 2, 10) };

    [Fact]
    public void InForce_NoticeThatWasCirculated_WasReceivedByThen()
    {
        AgreementLifecycle life = Life([SixMonths], [.. ThreeInForce, s_notice]);
        Assert.Equal("2012-07-10..2012-08-10", life.InForce(Mar)[0].Until.ToString());
        Assert.Equal((PartyState.FormerParty, Certainty.Certainly), (life.StatusOn(D(2012, 8, 10), Mar).State, life.StatusOn(D(2012, 8, 10), Mar).Certainty));
        Assert.Equal([PartyState.Party], life.StatusOn(D(2012, 1, 9), Mar).Possible);
    }

    [Fact]
    public void InForce_InstrumentOfWhichOnlyTheCirculationIsKnown_WasReceivedByThen()
    {
        AgreementLifecycle life = Life([TwoConsents], Deposit(Mar, D(2000, 2, 1)), new ConsentExpressed { Kind = ConsentKind.Ratification, Parties = [Rwa], Dated = D(2000, 3, 1), Circulated = D(2000, 4, 1) });
        Assert.Equal("2000-03-31..2000-05-01", life.EntryIntoForce.ToString());
        Assert.Equal([PartyState.Party], life.StatusOn(D(2000, 5, 1), Rwa).Possible);
    }

    [Fact]
    public void InForce_CirculatedBeforeTheDayItBears_TellsNothing() =>
        Assert.Equal("not known, not before 2012-09-01", Life([SixMonths], [.. ThreeInForce, s_notice with { Dated = D(2012, 3, 1) }]).InForce(Mar)[0].Until.ToString());

    /// <summary>Before it was a party nobody leaves: so the headline is that of a party, which may have left since.</summary>
    [Theory]
    [InlineData(NoticeKind.Withdrawal)]
    [InlineData(NoticeKind.NonRenewal)]
    public void StatusOn_NoticeWithoutAnyDay_IsOfTheMembershipOnRecord(NoticeKind kind)
    {
        FinalClause[] clauses = [SixMonths, new DurationClause { Term = NodaTime.Period.FromYears(5), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(6) }];
        AgreementLifecycle life = Life(clauses, InForce(D(2000)), Deposit(Mar, D(2000)), Deposit(Rwa, D(2000)), Deposit(Eth, D(2000)), new NoticeGiven { Kind = kind, Parties = [Mar] });
        Assert.Equal((PartyState.Party, "Party, Leaving, FormerParty"), (life.StatusOn(D(2026), Mar).State, string.Join(", ", (IEnumerable<PartyState>)life.StatusOn(D(2026), Mar).Possible)));
        Assert.Equal([PartyState.Party, PartyState.Leaving], life.StatusOn(D(2000), Mar).Possible);
        Assert.Equal("since 2000-01-01, first day out: not known, not before " + (kind == NoticeKind.Withdrawal ? "2000-07-01" : "2005-01-01"), life.InForce(Mar)[0].ToString());
    }

    /// <summary>The covenant on civil and political rights is silent, and its committee holds that nobody can leave; what became of the notice of 1997 is not told by the text.</summary>
    [Fact]
    public void StatusOn_NoticeUnderASilentText_MayHaveNoEffect()
    {
        PartyCode prk = P("PRK");
        AgreementLifecycle life = Life([new SilentClause { Topic = ClauseTopic.Withdrawal }], InForce(D(1976, 3, 23)), InForce(D(1976, 3, 23), P("FRA"), P("DEU")), InForce(D(1981, 12, 14), prk), Notice(prk, D(1997, 8, 25)));
        Assert.Equal([PartyState.Party, PartyState.Leaving], life.StatusOn(D(1997, 9, 1), prk).Possible);
        Assert.Equal((PartyState.Party, Certainty.Possibly), (life.StatusOn(D(2026), prk).State, life.StatusOn(D(2026), prk).Is(PartyState.Party)));
        Assert.Equal(LifecycleFindings.NoticeEffectNotKnown, Assert.Single(life.Findings).Code);
        Assert.Empty(Life([new SilentClause { Topic = ClauseTopic.Withdrawal }], InForce(D(1976, 3, 23)), InForce(D(1981, 12, 14), prk), Notice(prk, D(1997, 8, 25)) with { Effective = D(1998, 8, 25) }).Findings);
    }

    /// <summary>Where others ratified, signature need not be enough for who only signed, even on a day fixed in the text; where it alone brings the agreement into force, it is.</summary>
    [Fact]
    public void PartiesOn_OnlySigned_GoesByWhatTheTextAsksFor()
    {
        AgreementEvent[] events = [Signed(D(1979, 7, 27), Mar, Rwa, Eth), Deposit(Mar, D(1979, 12, 20))];
        PartiesInForce On(ForceCondition condition) => Life([new EntryIntoForceClause { Condition = condition }, new LateJoinerClause()], events).PartiesOn(D(1980, 2, 1));
        Assert.Equal("MAR; possibly ETH, RWA", On(new OnDate { Date = D(1980) }).ToString());
        Assert.Equal("ETH, MAR, RWA", On(new OnSignature()).ToString());
    }
}
