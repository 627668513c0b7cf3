using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Areas;

/// <summary>Generators of areas: codes of the default vocabulary, and vocabularies of an app's own.</summary>
public static class AreaGenerators
{
    /// <summary>Gets codes of the default vocabulary.</summary>
    public static Gen<AreaCode> AreaCodes { get; } = Gen.Elements(AreaVocabulary.Default.All.Select(area => area.Code));

    /// <summary>Gets areas that can be added to the default vocabulary, in any order, under it or under each other.</summary>
    public static Gen<Area[]> NewAreas { get; } =
        from count in Gen.Choose(0, 12)
        from parents in Gen.Choose(-2, 11).ArrayOf(count)
        from known in AreaCodes.ArrayOf(count)
        from areas in Gen.Shuffle(Enumerable.Range(0, count).Select(i => Make(i, parents[i], known[i])).ToArray())
        select areas;

    public static Arbitrary<AreaCode> AreaCode() => AreaCodes.ToArbitrary();

    public static Arbitrary<AreaVocabulary> Vocabulary() =>
        NewAreas.Select(areas => AreaVocabulary.Default.With(areas)).ToArbitrary();

    private static Area Make(int index, int parent, AreaCode known) => new()
    {
        Code = PactModel.AreaCode.Parse($"own.area-{index}"),
        Label = new LocalizedText("en", $"Own area {index}"),
        Broader = parent == -2 ? null : parent >= 0 && parent < index ? PactModel.AreaCode.Parse($"own.area-{parent}") : known,
    };
}
