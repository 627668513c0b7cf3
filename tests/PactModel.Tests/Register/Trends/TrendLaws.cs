using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using PactModel.Tests.Networks;

namespace PactModel.Tests.Trends;

/// <summary>Spans that follow one another with or without days between them, and never overlap.</summary>
public sealed record DisjointSpans(EquatableList<TrendSpan> Spans);

public static class TrendGenerators
{
    public static Arbitrary<DisjointSpans> Spans() => (
        from starts in Gen.SubListOf(Enumerable.Range(0, 56)).Where(s => s.Count >= 1)
        from gaps in Gen.Elements(0, 1, 40).ListOf(starts.Count)
        let days = starts.Order().Select(s => new LocalDate(1999, 1, 1).PlusMonths(3 * s)).Append(new LocalDate(2013, 1, 1)).ToArray()
        select new DisjointSpans(gaps.Select((gap, i) => new TrendSpan(days[i], days[i + 1].PlusDays(-1 - gap))).ToEquatableList())).ToArbitrary();
}

[Properties(Arbitrary = [typeof(NetworkGenerators), typeof(TrendGenerators)])]
public sealed class TrendLaws
{
    [Law]
    public void Signed_IsWhatIsCountedByHand(NetworkCase @case, DisjointSpans spans)
    {
        TrendTable table = @case.Selection.Trend(TrendAxis.Signed(spans.Spans));
        Assert.Equal(spans.Spans.Select(s => s.Code).Concat(["other-days", "not-known", "none"]), table.Rows.Select(r => r.Key.Code), StringComparer.Ordinal);
        foreach (TrendSpan span in spans.Spans)
        {
            Assert.Equal(Count(@case, a => Signature(a) is { } days ? Within(days, span) : Certainty.CertainlyNot), table[span.Code]);
        }

        Assert.Equal(Count(@case, a => (Signature(a) is null).ToCertainty()), table.NotKnown);
        Assert.Equal(@case.Selection.Counts, table.Total);
    }

    [Law]
    public void Signed_OverDisjointSpans_CountsEveryAgreementOnceAtMost(NetworkCase @case, DisjointSpans spans)
    {
        TrendTable table = @case.Selection.Trend(TrendAxis.Signed(spans.Spans));
        Assert.True(table.Rows.Sum(r => r.Counts.Certain) <= table.Total.Certain);
        Assert.True(table.Rows.Sum(r => r.Counts.Certain + r.Counts.Possible) >= table.Total.Certain + table.Total.Possible);
    }

    [Law]
    public void Signed_InEveryWorld_LiesBetweenCertainAndPossible(NetworkCase @case, DisjointSpans spans, int seed)
    {
        // A world: a day for each signature, and for each agreement that possibly belongs whether it does.
        Random random = new(seed);
        TrendTable table = @case.Selection.Trend(TrendAxis.Signed(spans.Spans));
        HashSet<AgreementId> certain = [.. @case.At(Certainty.Certainly).Select(a => a.Id)];
        LocalDate[] world =
        [
            .. @case.At(Certainty.Possibly).Where(a => certain.Contains(a.Id) || random.Next(2) == 0).Select(a => Signature(a) is { } days
                ? days.Earliest.PlusDays(random.Next(Period.DaysBetween(days.Earliest, days.Latest) + 1))
                : new LocalDate(1995 + random.Next(20), 3, 4)),
        ];
        foreach (TrendSpan span in spans.Spans)
        {
            int signed = world.Count(day => day >= span.From && day <= span.To);
            MatchCounts counts = table[span.Code];
            Assert.InRange(signed, counts.Certain, counts.Certain + counts.Possible + table.NotKnown.Certain + table.NotKnown.Possible);
        }

        int outside = world.Count(day => !spans.Spans.Any(s => day >= s.From && day <= s.To));
        Assert.True(outside <= Sum(table["other-days"]) + Sum(table.NotKnown));
        Assert.True(table["other-days"].Certain <= outside);

        static int Sum(MatchCounts counts) => counts.Certain + counts.Possible;
    }

    [Law]
    public void Happened_AsQueriesFind(NetworkCase @case, DisjointSpans spans)
    {
        Check(TrendAxis.Signed(spans.Spans), AgreementQuery.SignedIn);
        Check(TrendAxis.EnteredIntoForce(spans.Spans), AgreementQuery.EnteredIntoForceIn);
        Check(TrendAxis.Ended(spans.Spans), AgreementQuery.EndedIn);

        void Check(TrendAxis axis, Func<LocalDate?, LocalDate?, AgreementQuery> query)
        {
            TrendTable table = @case.Selection.Trend(axis);
            foreach (TrendSpan span in spans.Spans)
            {
                MatchCounts found = @case.Selection.Where(query(span.From, span.To)).Counts;
                Assert.Equal(found.Certain, table[span.Code].Certain);
                Assert.InRange(found.Possible, table[span.Code].Possible, table[span.Code].Possible + table.NotKnown.Certain + table.NotKnown.Possible);
            }
        }
    }

    [Law]
    public void InForce_AsQueriesFind(NetworkCase @case, DisjointSpans spans)
    {
        TrendTable atEnd = @case.Selection.Trend(TrendAxis.InForceAtEnd(spans.Spans)), within = @case.Selection.Trend(TrendAxis.InForceWithin(spans.Spans));
        foreach (TrendSpan span in spans.Spans)
        {
            Assert.Equal(@case.Selection.InForceOn(span.To).Counts, atEnd[span.Code]);
            Assert.Equal(@case.Selection.InForceAtSomeTime(span.From, span.To).Counts, within[span.Code]);
        }

        Assert.Equal(spans.Spans.Count, atEnd.Rows.Count);
    }

    [Law]
    public void Parties_Pairs_Regions_AndAreas_AsQueriesFind(NetworkCase @case)
    {
        foreach (TrendRow row in @case.Selection.Trend(TrendAxis.Parties).Rows.Where(r => r.Key.Kind == TrendKeyKind.Party))
            Assert.Equal(@case.Selection.Of(row.Key.Parties[0]).Counts, row.Counts);
        foreach (TrendRow row in @case.Selection.Trend(TrendAxis.Pairs).Rows.Where(r => r.Key.Kind == TrendKeyKind.Pair))
            Assert.Equal(@case.Selection.Between(row.Key.Parties[0], row.Key.Parties[1]).Counts, row.Counts);
        foreach (RegionScheme scheme in Enum.GetValues<RegionScheme>())
        {
            TrendTable table = @case.Selection.Trend(TrendAxis.RegionPairs(scheme));
            Region[] regions = [.. Region.All.Where(r => r.Scheme == scheme)];
            foreach (TrendRow row in table.Rows.Where(r => r.Key.Kind == TrendKeyKind.RegionPair))
                Assert.Equal(@case.Selection.Where(AgreementQuery.Across(row.Key.Regions[0], row.Key.Regions[1])).Counts, row.Counts);
            if (@case.Level == Certainty.Possibly && scheme == RegionScheme.UnitedNations)
            {
                HashSet<string> named = [.. table.Rows.Select(r => r.Key.Code)];
                foreach (Region one in regions)
                {
                    foreach (Region other in regions.Where(r => string.CompareOrdinal(one.Name, r.Name) <= 0 && !named.Contains($"{one}+{r}")))
                        Assert.Equal(default, @case.Selection.Where(AgreementQuery.Across(one, other)).Counts);
                }
            }
        }

        TrendTable areas = @case.Selection.Trend(TrendAxis.Areas), broad = @case.Selection.Trend(TrendAxis.BroadAreas);
        foreach (TrendRow row in areas.Rows.Where(r => r.Key.Kind == TrendKeyKind.Area))
            Assert.Equal(Count(@case, a => a.Provisions.Any(p => p.Areas.Contains(row.Key.Area!.Value)).ToCertainty()), row.Counts);
        foreach (TrendRow row in broad.Rows.Where(r => r.Key.Kind == TrendKeyKind.Area))
            Assert.Equal(@case.Selection.Covering(row.Key.Area!.Value).Counts, row.Counts);
        Assert.Equal(Count(@case, a => (a.Provisions.Count == 0).ToCertainty()), areas["none"]);
        Assert.Equal(areas["none"], broad["none"]);
    }

    [Law]
    public void CrossTable_HasTheTrendOfEachRow(NetworkCase @case, DisjointSpans spans)
    {
        TrendAxis signed = TrendAxis.Signed(spans.Spans);
        CrossTable table = @case.Selection.CrossTable(TrendAxis.Parties, signed);
        TrendTable trend = @case.Selection.Trend(TrendAxis.Parties);
        Assert.Equal(trend.Rows.Select(r => r.Key), table.Rows);
        Assert.Equal(trend.Total, table.Total);
        foreach (TrendKey row in table.Rows.Where(r => r.Kind == TrendKeyKind.Party))
        {
            TrendTable one = @case.Selection.Of(row.Parties[0]).Trend(signed);
            Assert.All(one.Rows, r => Assert.Equal(r.Counts, table[row.Code, r.Key.Code]));
        }

        CrossTable turned = @case.Selection.CrossTable(signed, TrendAxis.Parties);
        Assert.Equal(table.Cells.Select(c => (c.Row, c.Column, c.Counts)).ToHashSet(), turned.Cells.Select(c => (c.Column, c.Row, c.Counts)).ToHashSet());
        Assert.Equal(table, @case.Agreements.Reverse().Matching(@case.Query).CrossTable(TrendAxis.Parties, signed));
    }

    [Law]
    public void Steps_CoverAllThatIsKnown(NetworkCase @case)
    {
        foreach (TrendStep step in Enum.GetValues<TrendStep>())
        {
            TrendTable table = @case.Selection.Trend(TrendAxis.Signed(step));
            Assert.Equal(default, table["other-days"]);
            TrendRow[] spans = [.. table.Rows.Where(r => r.Key.Kind == TrendKeyKind.Span)];
            if (spans.Length == 0) continue;
            Assert.NotEqual(default, spans[0].Counts);
            Assert.NotEqual(default, spans[^1].Counts);
            Assert.All(spans.Zip(spans.Skip(1)), s => Assert.Equal(s.First.Key.Span!.To.PlusDays(1), s.Second.Key.Span!.From));
        }
    }

    private static MatchCounts Count(NetworkCase @case, Func<Agreement, Certainty> fits)
    {
        HashSet<AgreementId> certain = [.. @case.At(Certainty.Certainly).Select(a => a.Id)];
        Certainty[] all = [.. @case.At(Certainty.Possibly).Select(a => fits(a).And(certain.Contains(a.Id) ? Certainty.Certainly : Certainty.Possibly))];
        return new MatchCounts(all.Count(c => c == Certainty.Certainly), all.Count(c => c == Certainty.Possibly));
    }

    /// <summary>Returns the days of the signature, or null where it is not recorded or nothing is known of it.</summary>
    private static DateSpan? Signature(Agreement agreement) =>
        agreement.Events.OfType<SignatureGiven>().SingleOrDefault()?.Dated is { } date && date.ToString() is not "XXXX" ? date.Span : null;

    private static Certainty Within(DateSpan days, TrendSpan span)
    {
        if (days.Latest < span.From || days.Earliest > span.To) return Certainty.CertainlyNot;
        return days.Earliest >= span.From && days.Latest <= span.To && !days.IsQualified ? Certainty.Certainly : Certainty.Possibly;
    }
}
