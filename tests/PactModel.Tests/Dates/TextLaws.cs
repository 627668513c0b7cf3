using FsCheck.Xunit;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PactModel.Tests.Dates;

/// <summary>What holds for reading any text, most of all for texts that are nearly right.</summary>
[Properties(Arbitrary = [typeof(DateGenerators), typeof(TextLaws)], MaxTest = 500)]
public sealed class TextLaws
{
    private const string Characters = "0123456789XXxu-+/.?~%YETSZ:[]{} \u2013\u2212\u0663\uFF10\u00E9\uD83D\uDE00";

    public static Arbitrary<NearMiss> NearMisses() => (
        from date in DateGenerators.PartialDates().Generator
        from interval in DateGenerators.PartialDateIntervals().Generator
        from pickInterval in Gen.Elements(true, false)
        let text = pickInterval ? interval.ToString() : date.ToString()
        from edits in Gen.ListOf(Edit, 3)
        select new NearMiss(edits.Aggregate(text, (t, edit) => edit(t)))).ToArbitrary();

    private static Gen<Func<string, string>> Edit =>
        from kind in Gen.Choose(0, 4)
        from place in Gen.Choose(0, 30)
        from character in Gen.Elements(Characters.ToCharArray())
        select (Func<string, string>)(text =>
        {
            int at = text.Length == 0 ? 0 : place % text.Length;
            return (kind, text.Length) switch
            {
                (0, > 0) => text.Remove(at, 1),
                (1, _) => text.Insert(at, $"{character}"),
                (2, > 0) => text.Remove(at, 1).Insert(at, $"{character}"),
                (3, _) => text + character,
                _ => text,
            };
        });

    [Law]
    public void TryParse_OfNearMisses_NeverThrowsAndParseSaysWhere(NearMiss text)
    {
        CheckReading<PartialDate>(text.Text);
        CheckReading<PartialDateInterval>(text.Text);
    }

    [Law]
    public void TryParse_OfAnyText_NeverThrowsAndParseSaysWhere(string? text)
    {
        if (text is null)
        {
            Assert.False(PartialDate.TryParse(null, out _));
            Assert.False(PartialDateInterval.TryParse(null, out _));
            return;
        }

        CheckReading<PartialDate>(text);
        CheckReading<PartialDateInterval>(text);
    }

    [Law]
    public void TryParse_OfAnyBytes_NeverThrowsAndParseSaysWhere(byte[] bytes)
    {
        if (!PartialDate.TryParse(bytes, null, out _)) Assert.Throws<FormatException>(() => PartialDate.Parse(bytes, null));
        if (!PartialDateInterval.TryParse(bytes, null, out _)) Assert.Throws<FormatException>(() => PartialDateInterval.Parse(bytes, null));
    }

    private static void CheckReading<T>(string text)
        where T : struct, ITextValue<T>, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        bool isOne = T.TryParse(text, null, out T value);
        Assert.Equal(isOne, T.TryParse(utf8, null, out T same));
        Assert.Equal(value, same);
        if (isOne)
        {
            Assert.Equal(text, value.ToString());
            Assert.Equal(value, T.Parse(text, null));
            return;
        }

        Assert.Equal(default, value);
        FormatException refused = Assert.Throws<FormatException>(() => T.Parse(text, null));
        TextFault fault = TextValue.Explain<T>(text.AsSpan());
        Assert.Equal(fault.Message, refused.Message);
        Assert.InRange(fault.Position, 1, text.Length + 1);
        Assert.Contains($"character {fault.Position}", fault.Message, StringComparison.Ordinal);
        Assert.Equal(refused.Message.Length, Math.Min(refused.Message.Length, 400));
    }

    public sealed record NearMiss(string Text);
}
