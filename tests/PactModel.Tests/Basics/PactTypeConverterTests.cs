using System.ComponentModel;
using System.Globalization;

namespace PactModel.Tests.Basics;

/// <summary>Every public value with a text is read and written by the type converter that the framework finds for it.</summary>
public sealed class PactTypeConverterTests
{
    /// <summary>A culture that writes negative numbers and dates otherwise.</summary>
    private static readonly CultureInfo Other = new("") { NumberFormat = { NegativeSign = "~" } };

    public static TheoryData<Type, string, string> Texts() => new()
    {
        { typeof(PartyCode), "org:AU", "mar" },
        { typeof(AreaCode), "health.services", "Health" },
        { typeof(AgreementId), "mar-rwa-military-2025", "mar--rwa" },
        { typeof(EventId), "notice", "" },
        { typeof(BodyId), "joint-commission", "-" },
        { typeof(SourceId), "vclt-1969", "vclt#1969" },
        { typeof(ThemeCode), "terrorism", "a b" },
        { typeof(Citation), "vclt-1969#art. 54", "vclt-1969#" },
        { typeof(PartialDate), "2025-06?", "2025-6" },
        { typeof(PartialDateInterval), "2021-07-15/..", "2021" },
    };

    [Fact]
    public void Texts_HoldEveryTextValueOfTheLibrary() => Assert.Equal(
        typeof(PartyCode).Assembly.GetExportedTypes().Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>))).Select(type => type.Name).Order(StringComparer.Ordinal),
        Texts().Select(row => row.Data.Item1.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Texts))]
    public void GetConverter_OfATextValue_ReadsAndWritesItsText(Type type, string text, string wrong)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)) || converter.CanConvertTo(typeof(int)));
        object? value = converter.ConvertFromInvariantString(text);
        Assert.IsType(type, value);
        Assert.Equal(text, converter.ConvertToInvariantString(value));
        Assert.Equal(value, converter.ConvertFrom(null, Other, text));
        Assert.Equal(text, converter.ConvertTo(null, Other, value, typeof(string)));
        Assert.True(converter.IsValid(text) && converter.IsValid(value));
        Assert.False(converter.IsValid(wrong) || converter.IsValid(null, null) || converter.IsValid(7));
        Assert.NotEmpty(Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(wrong)).Message);
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(7));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(value, typeof(int)));
    }
}
