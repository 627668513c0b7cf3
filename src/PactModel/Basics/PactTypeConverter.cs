using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PactModel;

/// <summary>Turns text into a value of the model and back wherever an app asks <see cref="TypeDescriptor"/>: configuration, options, property grids.</summary>
/// <typeparam name="T">A value with one text; each names this converter in its own <see cref="TypeConverterAttribute"/>.</typeparam>
/// <remarks>The culture that is handed in changes nothing: the values have one text. Works trimmed and under native AOT; safe to share between threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PactTypeConverter<T> : TypeConverter
    where T : struct, ISpanParsable<T>, IFormattable
{
    /// <summary>Says whether values of a type can be read: texts can.</summary>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Says whether values can be written as a type: as texts they can.</summary>
    public override bool CanConvertTo(ITypeDescriptorContext? context, [NotNullWhen(true)] Type? destinationType) =>
        destinationType == typeof(string) || base.CanConvertTo(context, destinationType);

    /// <summary>Reads a value from its text.</summary>
    /// <exception cref="FormatException">The text is not such a value; the message says why and what to write.</exception>
    /// <exception cref="NotSupportedException">What is given is not a text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    /// <summary>Writes a value as its text.</summary>
    /// <exception cref="NotSupportedException">The type is not that of texts.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T own && destinationType == typeof(string)
            ? own.ToString(null, CultureInfo.InvariantCulture)
            : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>Says whether a text is such a value, or a value is one; costs no exception if it is not.</summary>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) =>
        value is T || (value is string text && T.TryParse(text, CultureInfo.InvariantCulture, out _));
}
