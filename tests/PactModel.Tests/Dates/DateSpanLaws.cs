using FsCheck.Xunit;
using NodaTime;

namespace PactModel.Tests.Dates;

[Properties(Arbitrary = [typeof(DateGenerators)])]
public sealed class DateSpanLaws
{
    [Law(MaxTest = 300)]
    public void Comparisons_AgreeWithEveryWorld(DateSpan a, DateSpan b)
    {
        if (a.IsQualified || b.IsQualified || Length(a) > 400 || Length(b) > 31) return;
        CheckAgainstWorlds(a, b);
    }

    [Fact]
    public void Comparisons_OfAllSmallSpans_AgreeWithEveryWorld()
    {
        LocalDate first = new(2004, 2, 27);
        DateSpan[] spans = (from start in Enumerable.Range(0, 5) from length in Enumerable.Range(0, 4) select new DateSpan(first.PlusDays(start), first.PlusDays(start + length))).ToArray();
        foreach (DateSpan a in spans)
        {
            foreach (DateSpan b in spans) CheckAgainstWorlds(a, b);
        }
    }

    private static void CheckAgainstWorlds(DateSpan a, DateSpan b)
    {
        Assert.Equal(InWorlds(a, b, (x, y) => x < y), a.IsBefore(b));
        Assert.Equal(InWorlds(a, b, (x, y) => x > y), a.IsAfter(b));
        Assert.Equal(InWorlds(a, b, (x, y) => x <= y), a.IsOnOrBefore(b));
        Assert.Equal(InWorlds(a, b, (x, y) => x >= y), a.IsOnOrAfter(b));
        Assert.Equal(InWorlds(a, b, (x, y) => x == y), a.IsSameDay(b));
    }

    [Law]
    public void Comparisons_RestingOnAMarkedDate_ArePossible(DateSpan a, DateSpan b)
    {
        DateSpan marked = new(a.Earliest, a.Latest, isQualified: true);
        foreach (Certainty answer in new[] { marked.IsBefore(b), b.IsAfter(marked), marked.IsOnOrBefore(b), b.IsOnOrAfter(marked), b.IsSameDay(marked) })
            Assert.Equal(Certainty.Possibly, answer);
    }

    [Law]
    public void Comparisons_AreEachOthersNegation(DateSpan a, DateSpan b)
    {
        Assert.Equal(a.IsBefore(b).Not(), a.IsOnOrAfter(b));
        Assert.Equal(a.IsAfter(b).Not(), a.IsOnOrBefore(b));
        Assert.Equal(a.IsBefore(b), b.IsAfter(a));
    }

    [Law]
    public void Comparisons_LeaveOneOfThree(DateSpan a, DateSpan b)
    {
        Certainty[] three = [a.IsBefore(b), a.IsSameDay(b), a.IsAfter(b)];
        Assert.Contains(three, answer => answer.CanBe());
        if (three.Contains(Certainty.Certainly))
        {
            Assert.Single(three, Certainty.Certainly);
            Assert.DoesNotContain(Certainty.Possibly, three);
        }
    }

    [Law]
    public void IsBefore_WhenCertain_IsTransitive(DateSpan a, DateSpan b, DateSpan c)
    {
        if (a.IsBefore(b) == Certainty.Certainly && b.IsBefore(c) == Certainty.Certainly) Assert.Equal(Certainty.Certainly, a.IsBefore(c));
        if (a.IsOnOrBefore(b) == Certainty.Certainly && b.IsOnOrBefore(c) == Certainty.Certainly) Assert.Equal(Certainty.Certainly, a.IsOnOrBefore(c));
    }

    [Law]
    public void Comparisons_WhenASpanIsWidened_KeepWhatIsPossible(DateSpan a, DateSpan b)
    {
        if (a.Earliest == LocalDate.MinIsoValue || a.Latest == LocalDate.MaxIsoValue) return;
        DateSpan wider = new(a.Earliest.PlusDays(-1), a.Latest.PlusDays(1), a.IsQualified);
        if (a.IsBefore(b).CanBe()) Assert.True(wider.IsBefore(b).CanBe());
        if (a.IsSameDay(b).CanBe()) Assert.True(wider.IsSameDay(b).CanBe());
        if (wider.IsBefore(b) == Certainty.Certainly) Assert.Equal(Certainty.Certainly, a.IsBefore(b));
    }

    [Law]
    public void PartialDate_ComparesAsItsSpan(PartialDate a, PartialDate b, LocalDate day)
    {
        Assert.Equal(a.Span.IsBefore(b.Span), a.IsBefore(b));
        Assert.Equal(a.Span.IsAfter(day), a.IsAfter(day));
        Assert.Equal(a.Span.IsOnOrBefore(b.Span), a.IsOnOrBefore(b));
        Assert.Equal(a.Span.IsOnOrAfter(b.Span), a.IsOnOrAfter(b));
        Assert.Equal(a.Span.IsSameDay(day), a.IsSameDay(day));
    }

    [Fact]
    public void Constructor_LatestBeforeEarliest_IsRefused() =>
        Assert.Equal(
            "The latest day lies before the earliest: give them in order. (Parameter 'latest')",
            Assert.Throws<ArgumentOutOfRangeException>(() => new DateSpan(new LocalDate(2004, 1, 2), new LocalDate(2004, 1, 1))).Message);

    [Theory]
    [InlineData("2004-06-18", "2004-06-18")]
    [InlineData("2004-06-18?", "2004-06-18?")]
    [InlineData("2004-06", "2004-06-01..2004-06-30")]
    [InlineData("2004-06%", "2004-06-01..2004-06-30?")]
    [InlineData("-0985", "-0985-01-01..-0985-12-31")]
    public void ToString_ShowsTheDaysAndTheDoubt(string date, string expected) =>
        Assert.Equal(expected, PartialDate.Parse(date).Span.ToString());

    private static int Length(DateSpan span) => Period.DaysBetween(span.Earliest, span.Latest);

    private static Certainty InWorlds(DateSpan a, DateSpan b, Func<LocalDate, LocalDate, bool> holds)
    {
        var worlds = from x in Days(a) from y in Days(b) select holds(x, y);
        bool inSome = false, inAll = true;
        foreach (bool world in worlds)
        {
            inSome |= world;
            inAll &= world;
        }

        return inAll ? Certainty.Certainly : inSome ? Certainty.Possibly : Certainty.CertainlyNot;
    }

    private static IEnumerable<LocalDate> Days(DateSpan span) => Enumerable.Range(0, Length(span) + 1).Select(span.Earliest.PlusDays);
}
