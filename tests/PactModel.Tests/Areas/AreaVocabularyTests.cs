using FsCheck.Xunit;


namespace PactModel.Tests.Areas;

/// <summary>Laws of vocabularies: the tree, and what an app may add.</summary>
[Properties(Arbitrary = [typeof(AreaGenerators)])]
public sealed class AreaVocabularyTests
{
    [Law]
    public void IsWithin_AgreesWithWalkingUp(AreaVocabulary vocabulary)
    {
        foreach (Area area in vocabulary.All)
        {
            HashSet<AreaCode> above = [area.Code, .. vocabulary.AllBroader(area.Code).Select(broader => broader.Code)];
            foreach (Area other in vocabulary.All) Assert.Equal(above.Contains(other.Code), vocabulary.IsWithin(area.Code, other.Code));
        }
    }

    [Law]
    public void IsWithin_IsReflexiveTransitiveAndAntisymmetric(AreaCode a, AreaCode b, AreaCode c)
    {
        AreaVocabulary all = AreaVocabulary.Default;
        Assert.True(all.IsWithin(a, a));
        if (all.IsWithin(a, b) && all.IsWithin(b, c)) Assert.True(all.IsWithin(a, c));
        if (all.IsWithin(a, b) && all.IsWithin(b, a)) Assert.Equal(a, b);
    }

    [Law]
    public void Narrower_IsTheInverseOfBroader(AreaVocabulary vocabulary)
    {
        foreach (Area area in vocabulary.All)
        {
            Assert.Equal(vocabulary.All.Where(other => other.Broader == area.Code), vocabulary.Narrower(area.Code));
            Assert.Equal(
                vocabulary.All.Where(other => other.Code != area.Code && vocabulary.IsWithin(other.Code, area.Code)).Select(other => other.Code).Order(),
                vocabulary.AllNarrower(area.Code).Select(other => other.Code).Order());
        }
    }

    [Law]
    public void AllNarrower_EachComesAfterItsBroader(AreaVocabulary vocabulary)
    {
        foreach (Area root in vocabulary.Roots)
        {
            HashSet<AreaCode> seen = [root.Code];
            foreach (Area area in vocabulary.AllNarrower(root.Code))
            {
                Assert.Contains(area.Broader!.Value, seen);
                Assert.True(seen.Add(area.Code));
            }
        }

        Assert.Equal(vocabulary.All.Count, vocabulary.Roots.Sum(root => 1 + vocabulary.AllNarrower(root.Code).Count));
    }

    [Law]
    public void With_NewAreas_KeepsTheOldOnesAsTheyWere(AreaVocabulary vocabulary)
    {
        foreach (Area area in AreaVocabulary.Default.All)
        {
            Assert.Same(area, vocabulary.Get(area.Code));
            foreach (Area other in AreaVocabulary.Default.All)
                Assert.Equal(AreaVocabulary.Default.IsWithin(area.Code, other.Code), vocabulary.IsWithin(area.Code, other.Code));
        }
    }

    [Fact]
    public void With_TheSameAreasAtOnceOrOneByOne_IsEqual()
    {
        Area[] own = [Make("own", "training"), Make("own.deep", "own")];
        Assert.Equal(AreaVocabulary.Default.With(own), AreaVocabulary.Default.With(own[0]).With(own[1]));
        Assert.NotEqual(AreaVocabulary.Default, AreaVocabulary.Default.With(own));
        Assert.Same(AreaVocabulary.Default, AreaVocabulary.Default.With());
    }

    [Fact]
    public void With_Contradictions_AreAllReportedAtTheirPlaces()
    {
        ModelException refused = Assert.Throws<ModelException>(() => AreaVocabulary.Default.With(
            Make("training", null), Make("twice", "training"), Make("twice", "health"), Make("lost", "trainin"),
            Make("snake.head", "snake.tail"), Make("snake.tail", "snake.head"), Make("self", "self"), Make("under.snake", "snake.head")));
        Assert.Equal(
            [
                "/areas/0/code area.duplicate", "/areas/3/broader area.broader-unknown", "/areas/4/broader area.cycle",
                "/areas/5/broader area.cycle", "/areas/6/broader area.cycle", "/areas/2 area.duplicate",
            ],
            refused.Findings.Select(finding => $"{finding.Path} {finding.Code}").ToArray());
        Assert.Contains("Did you mean 'training' (Training and exercises)?", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_AnAreaWithoutCode_IsRefused()
    {
        ModelException refused = Assert.Throws<ModelException>(() => AreaVocabulary.Default.With(Make("own", null) with { Code = default }));
        Assert.Equal("Cannot make a vocabulary of areas: /areas/0/code: The area has no code: give one, like 'training.language'. [area.without-code]", refused.Message);
    }

    [Fact]
    public void Equals_IsByTheAreasInTheirOrder()
    {
        AreaVocabulary one = AreaVocabulary.Default.With(Make("own", null)), same = AreaVocabulary.Default.With(Make("own", null)), other = AreaVocabulary.Default;
        AreaVocabulary? none = new[] { other }.FirstOrDefault(vocabulary => vocabulary == one), nothing = none;
        Assert.True(one == same && !(one != same) && one.Equals((object)same) && one.GetHashCode() == same.GetHashCode());
        Assert.True(one != other && !(one == other) && !one.Equals((object)other));
        Assert.True(none == nothing && none != one && one != none && !(none == one));
    }

    [Fact]
    public void TryGet_AnArea_GivesItIfItIsThere()
    {
        Assert.True(AreaVocabulary.Default.TryGet(AreaCode.Parse("health"), out Area? health));
        Assert.Equal("health Military health", health.ToString());
        Assert.False(AreaVocabulary.Default.TryGet(AreaCode.Parse("helth"), out Area? none));
        Assert.Null(none);
    }

    [Fact]
    public void Read_ATableWithMatches_GivesEachAreaItsOwn()
    {
        EquatableList<Area> areas = AreaReader.Read("R\ta\t\tA\nM\thttps://example.org/1\nM\thttps://example.org/2\nR\tb\ta\tB\tB en français\tWhat it covers\n");
        Assert.Equal(
            [
                new Area { Code = AreaCode.Parse("a"), Label = new LocalizedText("en", "A").With("fr", "A"), Matches = ["https://example.org/1", "https://example.org/2"] },
                new Area
                {
                    Code = AreaCode.Parse("b"),
                    Broader = AreaCode.Parse("a"),
                    Label = new LocalizedText("en", "B").With("fr", "B en français"),
                    Definition = new LocalizedText("en", "What it covers"),
                },
            ],
            areas);
    }

    [Fact]
    public void Default_OfACode_NamesNoArea() => Assert.Equal(("", true), (default(AreaCode).ToString(), default(AreaCode).IsNone));

    [Fact]
    public void Default_HoldsItsAreasWithLabels()
    {
        AreaVocabulary all = AreaVocabulary.Default;
        Assert.Equal(54, all.All.Count);
        Assert.Equal("Exercices conjoints", all.LabelOf(AreaCode.Parse("training.joint-exercises"), "fr"));
        Assert.Equal("training.joint-exercises", Assert.Single(all.Find("JOINT  EXERCISES")).Code.ToString());
        Assert.Equal("intelligence.cyber", Assert.Single(all.Find("cyberdefense")).Code.ToString());
        Assert.Equal("health", Assert.Single(all.AllBroader(AreaCode.Parse("health.services"))).Code.ToString());
        Assert.All(all.All, area => Assert.True(area.Label["en"] is not null && area.Label["fr"] is not null));
    }

    [Theory]
    [InlineData("joint-exercises", "'training.joint-exercises'")]
    [InlineData("helth", "'health'")]
    [InlineData("training.joint-excercises", "'training.joint-exercises'")]
    public void Get_Unknown_OffersTheNearest(string code, string hint) =>
        Assert.Contains(hint, Assert.Throws<KeyNotFoundException>(() => AreaVocabulary.Default.Get(AreaCode.Parse(code))).Message, StringComparison.Ordinal);

    private static Area Make(string code, string? broader) => new()
    {
        Code = AreaCode.Parse(code),
        Broader = broader is null ? null : AreaCode.Parse(broader),
        Label = new LocalizedText("en", code),
    };
}
