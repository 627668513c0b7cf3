namespace PactModel;

/// <summary>A date that may be known in part only, in the EDTF notation (ISO 8601-2:2019, levels 0 and 1).</summary>
/// <remarks>
/// <para>
/// <c>2025-06-18</c>, <c>2025-06</c>, <c>2025</c>, <c>201X</c>, <c>20XX</c>, <c>2004-XX</c>, <c>1985-04-XX</c>,
/// <c>1985-XX-XX</c>, <c>XXXX</c>, years from -9998 to 9999 (<c>-0985</c> is 986 BCE), and at the end <c>?</c> for
/// uncertain, <c>~</c> for approximate, <c>%</c> for both. Times of day, seasons and longer years are outside the model.
/// </para>
/// <para>
/// It denotes the days it can mean, <see cref="Earliest"/> to <see cref="Latest"/>. Comparisons answer with a
/// <see cref="Certainty"/>; there is no <c>&lt;</c>. For lists there is <see cref="PartialDateComparer.Display"/>.
/// A mark of doubt does not widen the span, and every comparison that rests on a marked date is
/// <see cref="Certainty.Possibly"/>.
/// </para>
/// <para>
/// Equal when written alike: <c>2004</c> and <c>2004-XX</c> mean the same days and differ. The default value is
/// <c>XXXX</c>, the date of which no digit is known. Immutable, six bytes.
/// </para>
/// </remarks>
public readonly partial struct PartialDate : IEquatable<PartialDate>
{
    /// <summary>The month or day that is written <c>XX</c>; zero is one that is not written.</summary>
    private const byte Unspecified = byte.MaxValue;

    private readonly short _digits;
    private readonly YearForm _yearForm;
    private readonly byte _month;
    private readonly byte _day;
    private readonly byte _qualifier;

    private PartialDate(int digits, YearForm yearForm, int month, int day, DateQualifier qualifier)
    {
        _digits = (short)digits;
        _yearForm = yearForm;
        _month = (byte)month;
        _day = (byte)day;
        _qualifier = (byte)qualifier;
    }

    /// <summary>How the year is written; in the digits beside it, those that are not known are zeros.</summary>
    private enum YearForm : byte
    {
        Unknown,
        Century,
        Decade,
        Whole,
        NegativeCentury,
        NegativeDecade,
        NegativeWhole,
    }

    /// <summary>Gets the date of which no digit is known, <c>XXXX</c>, some day of the years 0000 to 9999: the default value.</summary>
    /// <remarks>The notation has none for a day that may lie before the year 0000: where that is meant, leave the date out.</remarks>
    public static PartialDate Unknown => default;

    /// <summary>Gets how much of the date is known; <c>2004</c>, <c>2004-XX</c> and <c>2004-XX-XX</c> are known to the year.</summary>
    public DatePrecision Precision => _yearForm switch
    {
        YearForm.Unknown => DatePrecision.Unknown,
        YearForm.Century or YearForm.NegativeCentury => DatePrecision.Century,
        YearForm.Decade or YearForm.NegativeDecade => DatePrecision.Decade,
        _ when Month is null => DatePrecision.Year,
        _ when Day is null => DatePrecision.Month,
        _ => DatePrecision.Day,
    };

    /// <summary>Gets the mark of doubt at the end.</summary>
    public DateQualifier Qualifier => (DateQualifier)_qualifier;

    /// <summary>Gets whether there is a mark of doubt at the end.</summary>
    public bool IsQualified => _qualifier != 0;

    /// <summary>Gets whether the day is known, whatever mark of doubt it bears.</summary>
    public bool IsDay => Precision == DatePrecision.Day;

    /// <summary>Gets whether the day is known and bears no mark of doubt.</summary>
    public bool IsExact => IsDay && !IsQualified;

    /// <summary>Gets whether digits are written <c>X</c>.</summary>
    public bool HasUnspecifiedDigits => _yearForm is not (YearForm.Whole or YearForm.NegativeWhole) || _month == Unspecified || _day == Unspecified;

    /// <summary>Gets the year, or null if not all its digits are known; 0 is 1 BCE, -1 is 2 BCE (astronomical count).</summary>
    public int? Year => _yearForm switch
    {
        YearForm.Whole => _digits,
        YearForm.NegativeWhole => -_digits,
        _ => null,
    };

    /// <summary>Gets the month, 1 to 12, or null if it is not known.</summary>
    public int? Month => _month is 0 or Unspecified ? null : _month;

    /// <summary>Gets the day of the month, or null if it is not known.</summary>
    public int? Day => _day is 0 or Unspecified ? null : _day;

    /// <summary>Returns the same date with another mark of doubt, or without one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mark is none of the four.</exception>
    public PartialDate WithQualifier(DateQualifier qualifier)
    {
        if (qualifier is < DateQualifier.None or > DateQualifier.UncertainAndApproximate) throw new ArgumentOutOfRangeException(nameof(qualifier));
        return new PartialDate(_digits, _yearForm, _month, _day, qualifier);
    }

    /// <summary>Says whether the other date is written alike.</summary>
    public bool Equals(PartialDate other) => Packed == other.Packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Packed.GetHashCode();

    /// <summary>Says whether two dates are written alike.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Says whether two dates are written differently.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Gets all that is written, in the order in which equal spans are shown.</summary>
    internal long Packed => ((long)_digits << 32) | ((long)_yearForm << 24) | ((long)_month << 16) | ((long)_day << 8) | _qualifier;
}
