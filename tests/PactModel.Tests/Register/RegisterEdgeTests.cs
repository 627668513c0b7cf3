using NodaTime;

namespace PactModel.Tests.Registers;

/// <summary>Registers at their edges: what is not given, agreements that stand alone in a list, words of comparisons and trends.</summary>
public sealed class RegisterEdgeTests
{
    [Fact]
    public void Registers_OfNothing_AreRefused()
    {
        Register register = Register.Of(Pact("a").Build());
        Assert.Throws<ArgumentNullException>("agreements", () => Register.Of((IEnumerable<Agreement>)null!));
        Assert.Throws<ArgumentNullException>("documents", () => Register.Of((IEnumerable<PactDocument>)null!));
        Assert.Throws<ArgumentNullException>("agreements", () => register.With((IEnumerable<Agreement>)null!));
        Assert.Throws<ArgumentNullException>("agreements", () => register.With([null!]));
        Assert.Throws<ArgumentNullException>("agreements", () => register.Without((IEnumerable<AgreementId>)null!));
        Assert.Throws<ArgumentNullException>("agreement", () => Register.Of([null!, Pact("a").Build()]));
        Assert.Throws<ArgumentNullException>("source", () => AgreementDeadlines.NextSessions(null!, new LocalDate(2026, 1, 1)));
        Assert.Throws<ArgumentNullException>("source", () => JudgedEntries.Selection(null!));
    }

    [Fact]
    public void Identified_WithoutIdentifiers_SaysWhatToGive()
    {
        Assert.StartsWith("Give at least one identifier.", Assert.Throws<ArgumentException>("ids", () => AgreementQuery.Identified(Array.Empty<AgreementId>())).Message, StringComparison.Ordinal);
        Assert.StartsWith("The default value names no agreement: give an identifier.", Assert.Throws<ArgumentException>("ids", () => AgreementQuery.Identified(default(AgreementId))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SignedIn_OfOneDay_IsASpan()
    {
        LocalDate day = new(2020, 1, 1);
        Assert.Equal("signed from 2020-01-01 to 2020-01-01", AgreementQuery.SignedIn(day, day).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("to", () => AgreementQuery.SignedIn(day, day.PlusDays(-1)));
    }

    /// <summary>Agreements in a list find each other, as those of a register do: a protocol rests on its parent.</summary>
    [Fact]
    public void Matching_AgreementsInAList_RestOnEachOther()
    {
        Agreement parent = Pact("parent").Happened(new EnteredIntoForce { Effective = PartialDate.Parse("2005-01-01") }).Build();
        Agreement protocol = Pact("protocol").Providing(new EntryIntoForceClause { Condition = new OnSignature() }).Providing(new DependenceClause { Parent = parent.Id })
            .Happened(new SignatureGiven { Dated = PartialDate.Parse("2000-01-01"), Parties = Both }).Build();
        Agreement[] list = [parent, protocol];
        Assert.Equal(["parent"], list.Matching(AgreementQuery.InForceOn(new LocalDate(2005, 1, 1)) & !AgreementQuery.Identified("protocol")).Select(a => a.Id.ToString()), StringComparer.Ordinal);
        Assert.DoesNotContain(list.Matching(AgreementQuery.InForceOn(new LocalDate(2004, 12, 31))).Possibly(), a => a.Id == protocol.Id);
        Assert.Equal(["parent", "protocol"], list.Matching(AgreementQuery.InForceOn(new LocalDate(2005, 1, 1))).Select(a => a.Id.ToString()), StringComparer.Ordinal);
    }

    /// <summary>
    /// A chain of agreements each of which waits for the one before, and one that takes the place of the last and waits for another: whatever
    /// is added, changed or taken away, all of them answer as in a register that is made anew.
    /// </summary>
    [Fact]
    public void With_OneOnWhichOthersRest_ChangesAllOfThem()
    {
        Agreement Waiting(string id, string parent, Func<AgreementBuilder, AgreementBuilder>? more = null) => (more ?? (b => b))(Pact(id).Providing(new EntryIntoForceClause { Condition = new OnSignature() })
            .Providing(new DependenceClause { Parent = AgreementId.Parse(parent) }).Happened(new SignatureGiven { Dated = PartialDate.Parse("2000-01-01"), Parties = Both })).Build();
        Agreement InForce(string id, string day) => Pact(id).Happened(new EnteredIntoForce { Effective = PartialDate.Parse(day) }).Build();
        Agreement[] chain = [Waiting("b", "a"), Waiting("c", "b"), Waiting("d", "c"), Waiting("late", "q", b => b.Related(RelationKind.Supersedes, "d")), Pact("alone").Build()];
        List<Agreement> all = [.. chain];
        Register register = Same(Register.Of(chain));
        foreach (Agreement next in new[] { InForce("a", "2005-01-01"), InForce("q", "2010-01-01"), InForce("a", "2006-01-01"), InForce("q", "2012-01-01"), Waiting("late", "q"), chain[3], InForce("late", "2015-01-01"), chain[3] })
        {
            all.RemoveAll(a => a.Id == next.Id);
            all.Add(next);
            register = Same(register.With(next));
        }

        foreach (AgreementId gone in new[] { AgreementId.Parse("q"), AgreementId.Parse("a"), AgreementId.Parse("late") })
        {
            all.RemoveAll(a => a.Id == gone);
            register = Same(register.Without(gone));
        }

        ForceSpell last = Register.Of([.. chain, InForce("a", "2006-01-01"), InForce("q", "2012-01-01")]).LifecycleOf("d").InForce()[0];
        Assert.Equal((new LocalDate(2006, 1, 1), new LocalDate(2012, 1, 1)), (last.Since.Day, last.Until.Day));

        Register Same(Register changed)
        {
            Register fresh = Register.Of(all);
            foreach (Agreement agreement in all) Assert.Equal(fresh.LifecycleOf(agreement.Id).Timeline.ToString(), changed.LifecycleOf(agreement.Id).Timeline.ToString());
            foreach (int year in Enumerable.Range(2004, 14))
            {
                AgreementQuery query = AgreementQuery.InForceOn(new LocalDate(year, 6, 1));
                Assert.Equal(fresh.Where(query).Select(a => a.Id), changed.Where(query).Select(a => a.Id));
                Assert.Equal(fresh.Where(query).Possibly().Select(a => a.Id), changed.Where(query).Possibly().Select(a => a.Id));
            }

            return changed;
        }
    }

    [Fact]
    public void TrendSpans_OutsideTheCalendar_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("length", () => TrendSpan.OfYears(0, 2000, 2001));
        Assert.Throws<ArgumentOutOfRangeException>("last", () => TrendSpan.Years(2001, 2000));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => TrendSpan.Years(-9999, 2000));
        Assert.Throws<ArgumentOutOfRangeException>("last", () => TrendSpan.Years(2000, 10_000));
        Assert.Equal(["-0044", "-0043"], TrendSpan.Years(-44, -43).Select(s => s.Code), StringComparer.Ordinal);
        Assert.Equal(["0000", "0001"], TrendSpan.Years(0, 1).Select(s => s.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void TrendKeys_OfSpansAndRegions_HaveTheirWords()
    {
        Assert.Equal("2010s", TrendKey.Of(TrendSpan.Decades(2010, 2010)[0]).LabelIn(PactModel.ReferenceData.BuiltIn, "en"));
        Assert.Equal("2010", TrendKey.Of(TrendSpan.Years(2010, 2010)[0]).LabelIn(PactModel.ReferenceData.BuiltIn, "en"));
        Region africa = Region.Parse("Africa"), europe = Region.Parse("Europe");
        Assert.Equal(["Africa+Europe", "Africa+Europe", "Africa+Africa"], new[] { TrendKey.Of(africa, europe), TrendKey.Of(europe, africa), TrendKey.Of(africa, africa) }.Select(k => k.Code), StringComparer.Ordinal);
        Assert.Equal([africa, europe], TrendKey.Of(europe, africa).Regions);
    }

    /// <summary>What is known to lie in none of the spans, or may lie in one, at their edges.</summary>
    [Theory]
    [InlineData("2009-12-31", "other-days Certainly")]
    [InlineData("2010-01-01", "2010-01-01/2010-06-15 Certainly")]
    [InlineData("2010-06-15", "2010-01-01/2010-06-15 Certainly")]
    [InlineData("2010-06-16", "other-days Certainly")]
    [InlineData("2010-06", "2010-01-01/2010-06-15 Possibly, other-days Possibly")]
    [InlineData("2010-07", "other-days Certainly")]
    [InlineData("2011-12-30", "other-days Certainly")]
    [InlineData("2011-12-31", "2011-12-31/2012-12-31 Certainly")]
    [InlineData("2011-12", "2011-12-31/2012-12-31 Possibly, other-days Possibly")]
    [InlineData("2012", "2011-12-31/2012-12-31 Certainly")]
    [InlineData("2010", "2010-01-01/2010-06-15 Possibly, other-days Possibly")]
    [InlineData("2010-03-01?", "2010-01-01/2010-06-15 Possibly")]
    [InlineData("2009-06-01?", "other-days Possibly")]
    [InlineData("XXXX", "not-known Certainly")]
    public void Trends_DaysAtTheEdgesOfSpans_CountWhereTheyLie(string signed, string counted)
    {
        TrendSpan[] spans = [new(new LocalDate(2010, 1, 1), new LocalDate(2010, 6, 15)), new(new LocalDate(2011, 12, 31), new LocalDate(2012, 12, 31))];
        Agreement pact = Pact("a").Happened(new SignatureGiven { Dated = PartialDate.Parse(signed), Parties = Both }).Build();
        IEnumerable<(TrendKey Key, Certainty Certainty)> keys = new MilestoneReader(Milestone.Signature, spans).KeysOf(new RegisterEntry(pact));
        Assert.Equal(counted, string.Join(", ", keys.Select(k => $"{k.Key.Code} {k.Certainty}")));
    }

    private static EquatableList<PartyCode> Both { get; } = [PartyCode.Parse("MAR"), PartyCode.Parse("RWA")];

    private static AgreementBuilder Pact(string id) => Agreement.Create(id, "Pact").Between("MAR", "RWA");
}
