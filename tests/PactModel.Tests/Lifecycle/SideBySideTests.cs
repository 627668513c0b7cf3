using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Lifecycle;

[Properties(Arbitrary = [typeof(LifecycleGenerators)])]
public sealed class SideBySideTests
{
    [Law(MaxTest = 50)]
    public void SideBySide_IsWhatBothTimelinesSayOnEachDay(History history)
    {
        LifecycleComparison what = new AgreementLifecycle(history.Facts).WhatIf(new Terminated { Dated = NaiveLifecycle.First.PlusDays(500) });
        EquatableList<StatesSideBySide<AgreementState>> spans = what.Agreement;
        Assert.Equal(spans.Skip(1).Select(s => (LocalDate?)s.From), spans.SkipLast(1).Select(s => s.Until));
        for (int i = 0; i < NaiveLifecycle.Days; i += 7)
        {
            LocalDate day = NaiveLifecycle.First.PlusDays(i);
            StatesSideBySide<AgreementState> span = spans.Last(s => s.From <= day);
            Assert.Equal((what.Actual.StatusOn(day).Span, what.Supposed.StatusOn(day).Span), (span.Actual, span.Supposed));
        }

        Assert.Equal(spans.FirstOrDefault(s => s.IsChanged)?.From, what.FirstChange);
    }

    [Fact]
    public void SideBySide_WithoutEvents_ChangesNothing()
    {
        LifecycleComparison what = VectorFacts.Life([], VectorFacts.InForce(PartialDate.Parse("2001-01-01"), VectorFacts.P("MAR"))).WhatIf();
        Assert.DoesNotContain(what.Agreement, s => s.IsChanged);
        Assert.DoesNotContain(what.Of(VectorFacts.P("MAR")), s => s.IsChanged);
        Assert.Null(what.FirstChange);
    }
}
