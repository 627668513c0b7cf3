using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PactModel.Tests.Json;

/// <summary>Values of the sample model.</summary>
internal static class SampleGenerators
{
    public static Gen<string> Texts { get; } =
        Gen.Elements("a", "Ω", "日本", "é\u0301", "\uD83D\uDE00", "\"", "\\", "/", "<&>'+", "\u0000", "\u001f", "\u007f", "\u2028", "\t\n\r\b\f", "\uFEFF", "\uE000", " ")
            .ArrayOf().Select(string.Concat);

    public static Gen<LocalDate> Days { get; } =
        Gen.Choose(1, 9999).SelectMany(year => Gen.Choose(1, 12).SelectMany(month =>
            Gen.Choose(1, CalendarSystem.Iso.GetDaysInMonth(year, month)).Select(day => new LocalDate(year, month, day))));

    public static Gen<Period> Periods { get; } =
        Gen.Choose(-3, 40).Four().Select(p => new PeriodBuilder { Years = p.Item1, Months = p.Item2, Weeks = p.Item3, Days = p.Item4 }.Build());

    public static Gen<LocalizedText> LocalizedTexts { get; } =
        Gen.SubListOf("en", "fr", "ar", "zh-Hant", "pt-BR", "sw").Where(l => l.Count > 0).SelectMany(languages =>
            Texts.Where(t => !string.IsNullOrWhiteSpace(t)).ListOf(languages.Count)
                .Select(texts => new LocalizedText(languages.Zip(texts, KeyValuePair.Create))));

    public static Gen<PartyCode> Parties { get; } = Gen.Elements("MAR", "RWA", "YUCS", "cow-730", "org:AU").Select(PartyCode.Parse);

    public static Gen<Sample> Samples { get; } =
        from name in Texts
        from number in ArbMap.Default.GeneratorFor<int>()
        from share in Maybe(ArbMap.Default.GeneratorFor<decimal>())
        from flag in ArbMap.Default.GeneratorFor<bool>()
        from day in Maybe(Days)
        from period in Periods.OrNull()
        from title in LocalizedTexts.OrNull()
        from severity in Gen.Elements(Enum.GetValues<FindingSeverity>())
        from party in Maybe(Parties)
        from tags in Texts.ArrayOf()
        from nodes in Nodes(3).ArrayOf()
        select new Sample
        {
            Name = name,
            Number = number,
            Share = share,
            Flag = flag,
            Day = day,
            Period = period,
            Title = title,
            Severity = severity,
            Party = party,
            Tags = [.. tags],
            Nodes = [.. nodes],
        };

    public static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct =>
        Gen.OneOf(Gen.Constant<T?>(null), values.Select(v => (T?)v));

    private static Gen<SampleNode> Nodes(int depth)
    {
        Gen<SampleNode> leaf = ArbMap.Default.GeneratorFor<int>().Select(v => (SampleNode)new SampleLeaf { Value = v });
        if (depth == 0) return leaf;
        Gen<SampleNode> branch =
            from label in Texts.OrNull()
            from nodes in Nodes(depth - 1).ArrayOf(2)
            select (SampleNode)new SampleBranch { Label = label, Nodes = [.. nodes] };
        return Gen.OneOf(leaf, branch);
    }
}

/// <summary>Hands the sample generators to properties.</summary>
public static class SampleArbitraries
{
    internal static Arbitrary<Sample> Samples() => SampleGenerators.Samples.ToArbitrary();
}
