using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Notices that name the day of their effect where the clause on leaving has not been seen, or the text is silent.</summary>
public class NamedDayTests
{
    // Mali's denunciation of 2 May 2022 said to take effect six months later; the text is supposed not to have been seen.
    private static readonly PartyCode s_mli = P("MLI"), s_fra = P("FRA");

    private static readonly AgreementEvent[] s_events = [Signed(D(2014, 7, 16), s_mli, s_fra), InForce(D(2014, 11, 25))];

    [Fact]
    public void StatusOn_BeforeTheDayThatTheNoticeNames_IsCertain()
    {
        AgreementLifecycle life = Life([], [.. s_events, Notice(s_mli, D(2022, 5, 2)) with { Named = D(2022, 11, 2) }]);
        Assert.Equal([PartyState.Leaving], life.StatusOn(D(2022, 11, 1), s_mli).Possible);
        Assert.Equal([PartyState.Leaving, PartyState.FormerParty], life.StatusOn(D(2022, 11, 2), s_mli).Possible);
        Assert.Equal(Certainty.Certainly, life.IsInForceOn(D(2022, 11, 1)));
        Assert.Equal("not known, not before 2022-11-02", life.InForce(s_mli)[0].Until.ToString());
        Assert.Equal("When the notice of MLI takes effect is not known: no clause about withdrawal has been seen; the notice names 2022-11-02.", life.InForce(s_mli)[0].Until.Reasons[0].Text);

        Assert.Equal([PartyState.Leaving], Life([], [.. s_events, Notice(s_mli, D(2022, 5, 2)) with { Named = D(2022, 11, 2), Boundary = EndBoundary.LastDayIn }]).StatusOn(D(2022, 11, 2), s_mli).Possible);
        Assert.Equal("not known, not before 2022-05-02", Life([], [.. s_events, Notice(s_mli, D(2022, 5, 2)) with { Named = D(2022, 3, 1) }]).InForce(s_mli)[0].Until.ToString());
    }

    [Fact]
    public void StatusOn_SilentTextAndALaterDayNamed_IsCertainUntilThen()
    {
        SilentClause silent = new() { Topic = ClauseTopic.Withdrawal };
        string Until(PartialDate named) => Life([silent], [.. s_events, Notice(s_mli, D(2022, 5, 2)) with { Named = named }]).InForce(s_mli)[0].Until.ToString();
        Assert.Equal("not known, not before 2024-01-01", Until(D(2024)));
        Assert.Equal("not known, not before 2023-05-02", Until(D(2022, 11, 2)));
    }

    [Fact]
    public void InForce_ConsentsAgainBeforeTheDayNamed_WasOutByThen()
    {
        AgreementLifecycle life = Life([new LateJoinerClause()], [.. s_events, Notice(s_mli, D(2022, 5, 2)) with { Named = D(2022, 11, 2) }, Deposit(s_mli, D(2022, 8, 1), ConsentKind.Accession)]);
        Assert.Equal(2, life.InForce(s_mli).Count);
        Assert.True(life.StatusOn(D(2023), s_mli).Is(PartyState.Party).CanBe());
    }
}
