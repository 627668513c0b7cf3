using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Numbers are kept as they are written, or refused: none is rounded.</summary>
public sealed class NumberTests
{
    private const string TooManyPlaces = " has more than 28 decimal places, which cannot be kept: write a number with fewer.";
    private const string TooManyDigits = " has more digits than can be kept: write a number of 28 digits at most.";
    private const string OutOfRange = " is out of range: write a number from -79228162514264337593543950335 to 79228162514264337593543950335.";

    private static readonly Gen<string> s_digits = Gen.OneOf(
        Gen.Choose(0, 9).Select(d => ((char)('0' + d)).ToString()).ArrayOf().Select(string.Concat),
        Gen.Choose(0, 40).Select(zeros => new string('0', zeros)),
        Gen.Elements("79228162514264337593543950335", "79228162514264337593543950336", "7922816251426433759354395033", "99999999999999999999999999999", "1"));

    private static readonly Arbitrary<string> s_numbers = (
        from sign in Gen.Elements("", "-")
        from whole in s_digits.Two().Select(two => (two.Item1 + two.Item2).TrimStart('0'))
        from places in s_digits.Two().Select(two => two.Item1 + two.Item2)
        from power in Gen.OneOf(Gen.Constant(""), Gen.Choose(-60, 60).Select(p => p.ToString(CultureInfo.InvariantCulture)), Gen.Choose(0, 9).Select(p => $"+0{p}"))
        from e in Gen.Elements("e", "E")
        select $"{sign}{(whole.Length == 0 ? "0" : whole)}{(places.Length == 0 ? "" : $".{places}")}{(power.Length == 0 ? "" : e + power)}").ToArbitrary();

    [Law(MaxTest = 3000)]
    public Property Read_Number_IsTheOneThatIsWrittenOrIsRefused() => Prop.ForAll(s_numbers, text =>
    {
        Fraction written = Fraction.Of(text);
        if (!TryRead("share", text, out Sample? sample)) return !written.HasADecimal;
        return Fraction.Of(sample!.Share!.Value.ToString(CultureInfo.InvariantCulture)) == written && Fraction.Of(Written(sample, "share")) == written;
    });

    [Law(MaxTest = 3000)]
    public Property Read_WholeNumber_IsTheOneThatIsWrittenOrIsRefused() => Prop.ForAll(s_numbers, text =>
    {
        Fraction written = Fraction.Of(text);
        return TryRead("number", text, out Sample? sample) ? new Fraction(sample!.Number, 1) == written : !written.IsAnInteger;
    });

    [Theory]
    [InlineData("1e30", OutOfRange)]
    [InlineData("-1e30", OutOfRange)]
    [InlineData("1e999999999999999999999", OutOfRange)]
    [InlineData("79228162514264337593543950336", OutOfRange)]
    [InlineData("80000000000000000000000000000.5", OutOfRange)]
    [InlineData("8e28", OutOfRange)]
    [InlineData("79228162514264337593543950335.5", TooManyDigits)]
    [InlineData("79228162514264337593543950335.0000000000000000000000000005", TooManyDigits)]
    [InlineData("1e-40", TooManyPlaces)]
    [InlineData("1e-29", TooManyPlaces)]
    [InlineData("1e-999999999999999999999", TooManyPlaces)]
    [InlineData("0.333333333333333333333333333333333333333", TooManyPlaces)]
    [InlineData("50.00000000000000000000000000001", TooManyPlaces)]
    [InlineData("12345.1234567890123456789012345", TooManyDigits)]
    [InlineData("7.9228162514264337593543950336", TooManyDigits)]
    public void Read_NumberThatCannotBeKept_SaysWhatIsWrongWithIt(string number, string message) =>
        Assert.Equal($"/share: {number}{message} [json.number-invalid]", Refused("share", number));

    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("0.500000000000000000000000000000000000000", "0.5")]
    [InlineData("66.6666666666666666666666666670000000", "66.666666666666666666666666667")]
    [InlineData("0e999999999999999999999", "0")]
    [InlineData("0.0e-999999999999999999999", "0")]
    [InlineData("-0", "0")]
    [InlineData("1200e-2", "12")]
    [InlineData("0.0005E+0000000000000000000000000002", "0.05")]
    public void Read_NumberWrittenWithManyDigits_IsKept(string number, string written)
    {
        Assert.True(TryRead("share", number, out Sample? sample));
        Assert.Equal(written, Written(sample!, "share"));
    }

    [Theory]
    [InlineData("3.00000000000000000000000000000000000001")]
    [InlineData("2147483647.00000000000000000000000000001")]
    public void Read_WholeNumberWithAFarDigit_IsRefused(string number) =>
        Assert.Equal($"/number: {number} is not a whole number from -2147483648 to 2147483647. [json.number-invalid]", Refused("number", number));

    [Fact]
    public void Write_ZeroOfAnySignAndPlaces_IsZero() =>
        Assert.All([0m, 0.00m, decimal.Negate(0.00m)], zero => Assert.Equal("0", Written(new Sample { Name = "a", Share = zero }, "share")));

    private static bool TryRead(string member, string number, out Sample? sample) =>
        DocumentReader.TryRead(SampleShapes.Kind, Encoding.UTF8.GetBytes($$"""{"name":"a","{{member}}":{{number}}}"""), null, 1, out sample, out _, out _);

    private static string Refused(string member, string number)
    {
        DocumentReader.TryRead(SampleShapes.Kind, Encoding.UTF8.GetBytes($$"""{"name":"a","{{member}}":{{number}}}"""), null, 1, out _, out EquatableList<Finding> findings, out _);
        Finding one = Assert.Single(findings);
        return $"{one.Path}: {one.Message} [{one.Code}]";
    }

    private static string Written(Sample sample, string member) => JsonNode.Parse(Canonical.ToLineText(SampleShapes.Sample, sample))![member]!.ToJsonString();

    /// <summary>A number as school writes it: what the text says, in lowest terms.</summary>
    private sealed record Fraction
    {
        public Fraction(BigInteger above, BigInteger below)
        {
            BigInteger common = BigInteger.GreatestCommonDivisor(above, below);
            (Above, Below) = (above / common, below / common);
        }

        public BigInteger Above { get; }

        public BigInteger Below { get; }

        public bool HasADecimal => Enumerable.Range(0, 29).Any(places =>
            BigInteger.Remainder(Above * BigInteger.Pow(10, places), Below).IsZero && BigInteger.Abs(Above * BigInteger.Pow(10, places) / Below) <= new BigInteger(decimal.MaxValue));

        public bool IsAnInteger => Below.IsOne && Above >= int.MinValue && Above <= int.MaxValue;

        public static Fraction Of(string text)
        {
            string[] parts = text.Split('e', 'E');
            string[] digits = parts[0].Split('.');
            int power = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (digits.Length > 1 ? digits[1].Length : 0);
            BigInteger all = BigInteger.Parse(string.Concat(digits), CultureInfo.InvariantCulture);
            return power < 0 ? new Fraction(all, BigInteger.Pow(10, -power)) : new Fraction(all * BigInteger.Pow(10, power), 1);
        }
    }
}
