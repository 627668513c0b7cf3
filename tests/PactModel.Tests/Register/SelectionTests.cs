using NodaTime;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Registers;

/// <summary>What a selection tells of itself, its orders, its pages and its plan.</summary>
public sealed class SelectionTests
{
    private static readonly LocalDate s_today = new(2026, 11, 25);

    private static readonly Register s_samples = Register.Load(Path.Combine(RepositoryFiles.Root, "samples", "data"));

    // Seven agreements, of which some have no signature, entry into force or end on record.
    private static readonly AgreementSelection s_some = s_samples.Where(AgreementQuery.OfCharacter(LegalCharacter.Binding) | AgreementQuery.Of("MLI"));

    [Theory]
    [InlineData("by identifier", "accra-initiative au-constitutive-act-2000 ctbt-1996 fra-mli-defence-2014 jpn-kor-gsomia-2016 new-start-2010 rome-statute-1998")]
    [InlineData("by identifier, descending", "rome-statute-1998 new-start-2010 jpn-kor-gsomia-2016 fra-mli-defence-2014 ctbt-1996 au-constitutive-act-2000 accra-initiative")]
    [InlineData("by signature", "ctbt-1996 rome-statute-1998 new-start-2010 fra-mli-defence-2014 jpn-kor-gsomia-2016 accra-initiative au-constitutive-act-2000")]
    [InlineData("by signature, descending", "jpn-kor-gsomia-2016 fra-mli-defence-2014 new-start-2010 rome-statute-1998 ctbt-1996 accra-initiative au-constitutive-act-2000")]
    [InlineData("by entry into force", "au-constitutive-act-2000 rome-statute-1998 new-start-2010 fra-mli-defence-2014 jpn-kor-gsomia-2016 accra-initiative ctbt-1996")]
    [InlineData("by entry into force, descending", "jpn-kor-gsomia-2016 fra-mli-defence-2014 new-start-2010 rome-statute-1998 au-constitutive-act-2000 accra-initiative ctbt-1996")]
    [InlineData("by end", "fra-mli-defence-2014 new-start-2010 accra-initiative au-constitutive-act-2000 ctbt-1996 jpn-kor-gsomia-2016 rome-statute-1998")]
    [InlineData("by end, descending", "new-start-2010 fra-mli-defence-2014 accra-initiative au-constitutive-act-2000 ctbt-1996 jpn-kor-gsomia-2016 rome-statute-1998")]
    [InlineData("by number of parties", "au-constitutive-act-2000 fra-mli-defence-2014 jpn-kor-gsomia-2016 new-start-2010 rome-statute-1998 accra-initiative ctbt-1996")]
    [InlineData("by number of parties, descending", "ctbt-1996 accra-initiative rome-statute-1998 fra-mli-defence-2014 jpn-kor-gsomia-2016 new-start-2010 au-constitutive-act-2000")]
    [InlineData("by title (en)", "accra-initiative jpn-kor-gsomia-2016 ctbt-1996 au-constitutive-act-2000 rome-statute-1998 fra-mli-defence-2014 new-start-2010")]
    [InlineData("by title (fr), descending", "new-start-2010 ctbt-1996 fra-mli-defence-2014 rome-statute-1998 accra-initiative au-constitutive-act-2000 jpn-kor-gsomia-2016")]
    public void OrderBy_EachOrder_PutsWhatIsNotKnownLast(string name, string expected)
    {
        AgreementComparer order = s_orders.Single(o => o.Name == name);
        Assert.Equal(name, order.ToString());
        string[] ids = expected.Split(' ');
        Assert.Equal(ids, s_some.OrderBy(order).Select(a => a.Id.ToString()), StringComparer.Ordinal);
        Assert.Equal(ids, s_some.Reverse().Order(order).Select(a => a.Id.ToString()), StringComparer.Ordinal);
        for (int most = 0; most <= ids.Length + 1; most++)
            Assert.Equal(ids.Take(most), s_some.OrderBy(order).Page(0, most).Agreements.Select(a => a.Id.ToString()), StringComparer.Ordinal);
        Assert.Equal(ids[^1], s_some.OrderBy(order.Descending.Descending).Last().Id.ToString());
    }

    [Fact]
    public void Compare_WithNull_PutsNullFirst()
    {
        Agreement one = s_samples["samim"];
        Assert.Equal([0, 1, -1, 0], [AgreementComparer.BySignature.Compare(null, null), AgreementComparer.BySignature.Compare(one, null), AgreementComparer.BySignature.Compare(null, one), AgreementComparer.BySignature.Compare(one, one)]);
        Assert.Throws<ArgumentNullException>("language", () => AgreementComparer.ByTitle(null!));
        Assert.Throws<ArgumentNullException>("order", () => s_some.OrderBy(null!));
    }

    [Fact]
    public void Plan_OfAQuery_TellsEachStepAndTheWayItIsAnswered()
    {
        AgreementQuery query = (AgreementQuery.Of("MAR") | AgreementQuery.Of("JPN")) & !AgreementQuery.SignedIn(new(2025, 1, 1), null)
            & AgreementQuery.HostedNextBy("RWA", s_today) & AgreementQuery.InForceOn(s_today);
        Assert.Equal(
            """
            all of [smallest first, at most 5]
              hosted next by RWA as of 2026-11-25 [check of those in the list, at most 5]
              any of [union, at most 7]
                of MAR [bitmap, at most 5]
                of JPN [bitmap, at most 2]
              none of [complement, at most 28]
                signed from 2025-01-01 [day index, at most 23]
              in force on 2026-11-25 [time index, at most 28]
            """.ReplaceLineEndings("\n"),
            s_samples.Where(query).Plan.ToString());
        Assert.Equal("none of [complement, at most 23]\n  of MAR [bitmap, at most 5]", s_samples.Where(!AgreementQuery.Of("MAR")).Plan.ToString());
        Assert.Equal("of MOZ [list, at most 0]", s_samples.Of("MOZ").Plan.ToString());
        Assert.Equal("of MAR [check of each, at most 28]", s_samples.ToList().Matching(AgreementQuery.Of("MAR")).Plan.ToString());
    }

    [Fact]
    public void Why_OfAnAgreement_TellsHowCertainlyItFits()
    {
        AgreementSelection inForce = s_samples.InForceOn(s_today).Of("RWA");
        AgreementMatch match = inForce.Why("mar-rwa-military-2025")!;
        Assert.Equal("Agreement on military cooperation between Morocco and Rwanda (mar-rwa-military-2025), possibly", match.ToString());
        Assert.Equal(
            ["in force on 2026-11-25 (possibly): 2025-06-18/.. SignedNotInForce (possible: SignedNotInForce, InForce).", "of RWA: Its parties include RWA."],
            match.Reasons.Select(r => r.ToString()), StringComparer.Ordinal);
        Assert.Equal("Agreement on military cooperation between Morocco and Rwanda (mar-rwa-military-2025)", s_samples.Of("RWA").Why("mar-rwa-military-2025")!.ToString());
        Assert.Null(inForce.Why("fra-mli-defence-2014"));
        Assert.Null(inForce.Why("nothing"));
        Assert.Throws<FormatException>(() => inForce.Why("No identifier"));
    }

    [Fact]
    public void Certainly_AndPossibly_ChangeTheLevelAlone()
    {
        AgreementSelection certain = s_samples.InForceOn(s_today).OrderBy(AgreementComparer.BySignature), possible = certain.Possibly();
        Assert.Equal((Certainty.Certainly, Certainty.Possibly, Certainty.Certainly), (certain.Level, possible.Level, possible.Certainly().Level));
        Assert.Equal([AgreementComparer.BySignature, AgreementComparer.BySignature], [possible.Order, possible.Certainly().Order]);
        Assert.Equal(new MatchCounts(3, 22), certain.Counts);
        Assert.Equal(certain.Counts, possible.Counts);
        Assert.Equal((3, 25, 3), (certain.Count(), possible.Count(), possible.Certainly().Count()));
        Assert.Equal((3, 25), (certain.Count<Agreement>(), possible.Count<Agreement>()));
        Assert.Equal("in force on 2026-11-25, by signature", possible.ToString());
        Assert.Equal("in force on 2026-11-25", s_samples.InForceOn(s_today).ToString());
        Assert.Equal("in force on 2026-11-25, of RWA, by signature", certain.Of("RWA").ToString());
        Assert.Equal(Certainty.Possibly, possible.Of("RWA").Level);
        Assert.Equal("3 (and 22 possibly)", certain.Counts.ToString());
        Assert.Equal("3", new MatchCounts(3, 0).ToString());
    }

    [Fact]
    public void Page_AnyPart_SaysWhetherMoreFollow()
    {
        AgreementPage first = s_some.Page(0, 3), second = s_some.Page(3, 3), last = s_some.Page(6, 3), beyond = s_some.Page(9, int.MaxValue);
        Assert.Equal([(3, 0, 7, true), (3, 3, 7, true), (1, 6, 7, false), (0, 9, 7, false)], ((AgreementPage[])[first, second, last, beyond]).Select(p => (p.Agreements.Count, p.Skipped, p.Total, p.HasMore)));
        Assert.False(s_some.Page(4, 3).HasMore);
        Assert.Equal(s_some, first.Agreements.Concat(second.Agreements).Concat(last.Agreements));
        Assert.Throws<ArgumentOutOfRangeException>("skip", () => s_some.Page(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("take", () => s_some.Page(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("certain", () => new MatchCounts(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("possible", () => new MatchCounts(0, -1));
    }

    [Fact]
    public void Matching_ASequence_KnowsItsOwnDeclarationsAndRefusesMistakes()
    {
        ArgumentException twice = Assert.Throws<ArgumentException>(() => s_samples.Append(s_samples["samim"]).Matching(AgreementQuery.All));
        Assert.Equal("Two agreements have the identifier 'samim': rename one, or make a register, which reports it. (Parameter 'agreements')", twice.Message);
        Assert.Throws<ArgumentNullException>("agreements", () => ((Agreement[])null!).Matching(AgreementQuery.All));
        Assert.Throws<ArgumentNullException>("query", () => s_samples.Matching(null!));
        Agreement own = new(
            new AgreementFacts { Id = AgreementId.Parse("own"), Title = new LocalizedText("en", "Own"), Parties = [new AgreementParty { Party = PartyCode.Parse("org:OWN") }] },
            PactModel.ReferenceData.BuiltIn.With([new Organisation { Code = PartyCode.Parse("org:OWN"), Name = new LocalizedText("en", "An organisation of its own") }], []));
        Assert.Equal([own], new[] { own }.Matching(AgreementQuery.Of("org:OWN")));
        Assert.Throws<KeyNotFoundException>(() => new[] { own }.Matching(AgreementQuery.Of("org:OWN"), PactModel.ReferenceData.BuiltIn));
        Assert.Equal(s_some.OrderBy(AgreementComparer.BySignature), s_some.ToList().Matching(AgreementQuery.All).OrderBy(AgreementComparer.BySignature).Page(0, 7).Agreements);
    }

    private static readonly AgreementComparer[] s_orders =
    [
        .. ((AgreementComparer[])[AgreementComparer.ById, AgreementComparer.BySignature, AgreementComparer.ByEntryIntoForce, AgreementComparer.ByEnd, AgreementComparer.ByNumberOfParties, AgreementComparer.ByTitle(), AgreementComparer.ByTitle("fr")])
            .SelectMany(order => new[] { order, order.Descending }),
    ];
}
