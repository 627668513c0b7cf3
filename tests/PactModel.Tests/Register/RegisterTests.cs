using NodaTime;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Registers;

public sealed class RegisterTests
{
    private static readonly LocalDate s_today = new(2026, 11, 25);

    private static readonly Register s_samples = Register.Load(Path.Combine(RepositoryFiles.Root, "samples", "data"));

    [Fact]
    public void Load_SampleData_HoldsEveryAgreementOnce()
    {
        Assert.Equal(28, s_samples.Count);
        Assert.Empty(s_samples.Findings);
        Assert.Equal(s_samples.Select(a => a.Id).Order(), s_samples.Select(a => a.Id));
    }

    [Fact]
    public void InForceOn_MoroccoRwanda_IsPossibleOnly()
    {
        AgreementSelection inForce = s_samples.InForceOn(s_today).Between("MAR", "RWA");
        Assert.Equal(new MatchCounts(0, 2), inForce.Counts);
        AgreementMatch match = inForce.Why("mar-rwa-military-2025")!;
        Assert.Equal(Certainty.Possibly, match.Certainty);
        Assert.Contains(match.Reasons[0].Reasons, r => r.Rule == "entry.not-known");
    }

    [Theory]
    [InlineData("AU", "mar-eth-military-2025,mar-rwa-military-2025")]
    [InlineData("other", "")]
    public void AmongMembersOf_AfricanUnion_FindsIntraAfricanPacts(string which, string expected)
    {
        AgreementSelection found = s_samples.AmongMembersOf(which == "AU" ? "org:AU" : "org:EU", s_today).OfKind(InstrumentKind.Agreement);
        Assert.Equal(expected, string.Join(',', found.Select(a => a.Id)));
    }

    [Fact]
    public void HostedNextBy_Rwanda_FindsTheCommissionsAndSaysWhy()
    {
        Assert.Contains(s_samples.HostedNextBy("RWA", s_today), a => a.Id.ToString() == "mar-rwa-military-2025");
        Assert.Contains("turn 2: RWA, in Kigali", s_samples.HostedNextBy("RWA", s_today).Why("mar-rwa-military-2025")!.Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void HostedNextBy_AnyPartyOnAnyDay_IsWhatNextSessionsTell()
    {
        PartyCode[] parties = [.. s_samples.SelectMany(a => a.Commissions).SelectMany(c => c.Rotation!.Plan(c.Rotation.FirstTurn, 40)).SelectMany(t => t.Holder.Parties).Distinct()];
        foreach (LocalDate day in (LocalDate[])[new(1950, 6, 1), new(1999, 12, 30), new(2020, 1, 1), s_today])
        {
            ILookup<PartyCode, AgreementId> hosts = s_samples.NextSessions(day).Where(n => n.Host is { Kind: HolderKind.Party or HolderKind.Outsider or HolderKind.Collective })
                .SelectMany(n => n.Host!.Parties.Select(p => (Party: p, n.Agreement.Id))).ToLookup(p => p.Party, p => p.Id);
            Assert.NotEmpty(hosts);
            foreach (PartyCode party in parties) Assert.Equal(hosts[party].Distinct().Order(), s_samples.HostedNextBy(party.ToString(), day).Select(a => a.Id));
        }
    }

    [Theory]
    [InlineData("militaire maroc", 2)]
    [InlineData("MILITARY coopération rwanda", 2)]
    [InlineData("militaire portugal", 0)]
    public void Titled_AnyLanguageAccentsAndCase_AreFound(string text, int expected) => Assert.Equal(expected, s_samples.Titled(text).Count());

    [Fact]
    public void Covering_BroaderArea_FindsNarrowerOnes() =>
        Assert.Equal(s_samples.Covering("health.services").Select(a => a.Id), s_samples.Covering("health").Select(a => a.Id));

    [Theory]
    [InlineData("MAX", "'MAR' (Morocco)")]
    [InlineData("org:SADX", "'org:SADC'")]
    public void Of_UnknownParty_OffersTheNearest(string party, string nearest) =>
        Assert.Contains(nearest, Assert.Throws<KeyNotFoundException>(() => s_samples.Of(party)).Message, StringComparison.Ordinal);

    [Fact]
    public void Where_UnknownNames_OfferTheNearest()
    {
        Assert.Contains("'health'", Assert.Throws<KeyNotFoundException>(() => s_samples.Covering("helth")).Message, StringComparison.Ordinal);
        Assert.Contains("Africa", Assert.Throws<KeyNotFoundException>(() => s_samples.Within("Afrika")).Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean mar-rwa-military-2025?", Assert.Throws<KeyNotFoundException>(() => s_samples["mar-rwa-militari-2025"]).Message, StringComparison.Ordinal);
        Assert.Contains("org:EU", Assert.Throws<KeyNotFoundException>(() => s_samples.OfMembersOf("org:EUU", s_today)).Message, StringComparison.Ordinal);
        Assert.Equal("'MAR' is a state (Morocco), which has no members: give the code of an organisation, like 'org:AU'.", Assert.Throws<KeyNotFoundException>(() => s_samples.OfMembersOf("MAR", s_today)).Message);
        Assert.Contains("Treaty", Assert.Throws<ArgumentOutOfRangeException>(() => AgreementQuery.OfKind((InstrumentKind)99)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => s_samples.Of("mar"));
        Assert.Throws<KeyNotFoundException>(() => s_samples.ToList().Matching(AgreementQuery.Of("MAX")));
    }

    [Fact]
    public void Criteria_BadArguments_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementQuery.InForceThroughout(s_today, s_today.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementQuery.SignedIn(s_today, s_today.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementQuery.WithParties(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AgreementQuery.WithParties(3, 2));
        Assert.Throws<ArgumentException>(() => AgreementQuery.Between(Array.Empty<string>()));
        Assert.Throws<ArgumentException>(() => AgreementQuery.Of(default(PartyCode)));
        Assert.Throws<ArgumentException>(() => AgreementQuery.Covering(default(AreaCode)));
        Assert.Throws<ArgumentException>(() => AgreementQuery.Titled(" ... "));
        Assert.Throws<ArgumentException>(() => AgreementQuery.OfKind());
        Assert.Throws<ArgumentNullException>(() => s_samples.Where((AgreementQuery)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_samples.All().Page(-1, 1));
    }

    [Fact]
    public void Empty_AnyQuery_FindsNothing()
    {
        Assert.Empty(Register.Empty);
        Assert.Empty(Register.Empty.InForceOn(s_today).Possibly());
        Assert.Equal(default, Register.Empty.Of("MAR").Counts);
        Assert.Equal(0, Register.Empty.All().OrderBy(AgreementComparer.BySignature).Page(0, 10).Total);
        Assert.Empty(Register.Empty.Findings);
        Assert.Empty(Register.Of(Array.Empty<Agreement>()).With([]).Without([AgreementId.Parse("a")]));
    }

    [Fact]
    public void Where_SpanWithoutEnd_ReachesTheEndOfTheCalendar()
    {
        Assert.Contains(s_samples.InForceThroughout(s_today, null), a => a.Id.ToString() == "rome-statute-1998");
        Assert.DoesNotContain(s_samples.InForceAtSomeTime(s_today, null), a => a.Id.ToString() == "fra-mli-defence-2014");
        Assert.Contains(s_samples.InForceAtSomeTime(new LocalDate(2020, 1, 1), null), a => a.Id.ToString() == "fra-mli-defence-2014");
        Assert.Equal("fra-mli-defence-2014", Assert.Single(s_samples.EndedIn(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31))).Id.ToString());
    }

    [Fact]
    public void Plan_OfTwoCriteria_TakesTheSmallestFirst()
    {
        QueryPlan plan = s_samples.InForceOn(s_today).Of("RWA").Plan;
        Assert.Equal("all of", plan.Steps[0].Criterion);
        Assert.Equal("of RWA", plan.Steps[1].Criterion);
        Assert.Equal("time index", plan.Steps[2].Access);
    }

    [Fact]
    public void Matching_TwoWithOneIdentifier_IsRefused() =>
        Assert.Throws<ArgumentException>(() => s_samples.Concat(s_samples.Take(1)).Matching(AgreementQuery.All));
}
