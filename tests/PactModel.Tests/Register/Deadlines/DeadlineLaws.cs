using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Registers.Deadlines;

[Properties(Arbitrary = [typeof(DeadlineGenerators)])]
public sealed class DeadlineLaws
{
    [Law]
    public void DeadlinesBetween_OfARegister_AreThoseOfEachAgreement(HistoricRegister given)
    {
        IEnumerable<string> each = given.Agreements.SelectMany(a => Register.Of(a).DeadlinesBetween(given.First, given.Last)).Select(d => $"{d}").Order(StringComparer.Ordinal);
        Assert.Equal(each, given.Register.DeadlinesBetween(given.First, given.Last).Select(d => $"{d}").Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Law]
    public void DeadlinesBetween_OfLifecycles_AreAllThere(HistoricRegister given)
    {
        IEnumerable<string> each = given.Agreements.SelectMany(a => a.Lifecycle.DeadlinesBetween(given.First, given.Last).Select(d => $"{a.Id} {d}")).Order(StringComparer.Ordinal);
        IEnumerable<string> found = given.Register.DeadlinesBetween(given.First, given.Last).Where(d => d.Kind <= RegisterDeadlineKind.SurvivalEnd)
            .Select(d => $"{d.Agreement.Id} {d.On} {d.Kind}{(d.Party is null ? "" : $" ({d.Party})")}: {d.Reason.Text}").Order(StringComparer.Ordinal);
        Assert.Equal(each, found, StringComparer.Ordinal);
    }

    [Law]
    public void DeadlinesBetween_OfTheWhole_AreThoseOfItsParts(HistoricRegister given)
    {
        LocalDate middle = given.First.PlusDays(Period.DaysBetween(given.First, given.Last) / 2);
        RegisterDeadline[] whole = [.. given.Register.DeadlinesBetween(given.First, given.Last)];
        RegisterDeadline[] left = [.. given.Register.DeadlinesBetween(given.First, middle)];
        RegisterDeadline[] right = middle < given.Last ? [.. given.Register.DeadlinesBetween(middle.PlusDays(1), given.Last, asOf: given.First)] : [];
        Assert.Equal(Texts(whole), Texts(left.Concat(right)), StringComparer.Ordinal);
        Assert.All(left.Intersect(right), d => Assert.True(d.On.Earliest <= middle && d.On.Latest > middle));
    }

    [Law]
    public void DeadlinesBetween_StandInOrderWithinTheDays(HistoricRegister given)
    {
        RegisterDeadline[] due = [.. given.Register.DeadlinesBetween(given.First, given.Last)];
        Assert.Equal(due.OrderBy(d => d.On.Earliest).ThenBy(d => d.On.Latest).ThenBy(d => d.Kind).ThenBy(d => d.Agreement.Id).Select(d => $"{d}"), due.Select(d => $"{d}"), StringComparer.Ordinal);
        Assert.All(due, d => Assert.True(d.On.Earliest <= given.Last && d.On.Latest >= given.First));
        Assert.All(due, d => Assert.NotEqual(Certainty.CertainlyNot, d.IsWithin(given.First, given.Last)));
    }

    [Law]
    public void DeadlinesBetween_OfASelection_AreThoseOfItsAgreements(HistoricRegister given)
    {
        AgreementSelection some = given.Register.Of("RWA");
        HashSet<AgreementId> held = [.. some.Select(a => a.Id)];
        Assert.Equal(Texts(given.Register.DeadlinesBetween(given.First, given.Last).Where(d => held.Contains(d.Agreement.Id))), Texts(some.DeadlinesBetween(given.First, given.Last)), StringComparer.Ordinal);
    }

    [Law]
    public void NextSessions_OfAnAgreementThatEnded_AreNone(HistoricRegister given)
    {
        foreach (NextSession next in given.Register.NextSessions(given.First))
        {
            Assert.NotEqual(Certainty.Certainly, next.Agreement.StatusOn(given.First).Is(AgreementState.Ended));
            Assert.True(next.Last is null || next.Last.Session.From!.Value.Earliest <= given.First);
            Assert.True(next.Last is null || next.Turn.Number > next.Last.Turn);
        }
    }

    private static IEnumerable<string> Texts(IEnumerable<RegisterDeadline> due) => due.Select(d => $"{d}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
