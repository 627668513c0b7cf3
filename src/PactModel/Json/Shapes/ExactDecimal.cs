using System.Text.Json;

namespace PactModel.Json;

/// <summary>How the number that a text writes is kept.</summary>
internal enum DecimalFit
{
    /// <summary>Just as it is written, whatever zeros it has.</summary>
    Exact,

    /// <summary>Not at all: it is out of range.</summary>
    OutOfRange,

    /// <summary>Only rounded: it has more decimal places.</summary>
    TooManyPlaces,

    /// <summary>Only rounded: it has more digits.</summary>
    TooManyDigits,
}

/// <summary>Reads numbers as they are written; the framework rounds those that a <see cref="decimal"/> cannot hold.</summary>
internal static class ExactDecimal
{
    /// <summary>The most decimal places of a <see cref="decimal"/>.</summary>
    public const int MostPlaces = 28;

    /// <summary>The digits of the greatest number; only some numbers of so many digits can be held.</summary>
    private const int MostDigits = 29;

    /// <summary>Beyond every number of decimal places and digits that a text can have.</summary>
    private const long Far = 1L << 40;

    private static readonly UInt128 s_greatest = (UInt128)decimal.MaxValue;

    /// <summary>Reads the number the reader stands on.</summary>
    public static DecimalFit Read(ref Utf8JsonReader reader, out decimal value)
    {
        ReadOnlySpan<byte> text = JsonText.Raw(ref reader);
        bool isPlain = text.Length <= MostPlaces && text.IndexOfAny((byte)'e', (byte)'E') < 0;
        return isPlain && reader.TryGetDecimal(out value) ? DecimalFit.Exact : Read(text, out value);
    }

    private static DecimalFit Read(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        int end = text.IndexOfAny((byte)'e', (byte)'E');
        Digits digits = new(end < 0 ? text : text[..end]);
        if (digits.Count == 0) return DecimalFit.Exact;

        // The number is the digits as a whole number, times ten to this power.
        long power = (end < 0 ? 0 : Power(text[(end + 1)..])) - digits.Places;
        long whole = digits.Count + power;
        if (whole > MostDigits || (whole == MostDigits && digits.First > s_greatest)) return DecimalFit.OutOfRange;
        if (power < -MostPlaces) return DecimalFit.TooManyPlaces;
        if (digits.Count > MostDigits) return DecimalFit.TooManyDigits;
        UInt128 number = digits.First;
        for (; power > 0; power--) number *= 10;
        if (number > s_greatest) return power < 0 ? DecimalFit.TooManyDigits : DecimalFit.OutOfRange;
        value = new decimal((int)(uint)number, (int)(uint)(number >> 32), (int)(uint)(number >> 64), text[0] == '-', (byte)-power);
        return DecimalFit.Exact;
    }

    private static long Power(ReadOnlySpan<byte> text)
    {
        long power = 0;
        foreach (byte digit in text)
        {
            if (char.IsAsciiDigit((char)digit)) power = Math.Min((power * 10) + digit - '0', Far);
        }

        return text[0] == '-' ? -power : power;
    }

    /// <summary>The digits of a number from the first to the last that is not zero.</summary>
    private readonly ref struct Digits
    {
        public Digits(ReadOnlySpan<byte> text)
        {
            int point = text.IndexOf((byte)'.');
            int first = text.IndexOfAnyInRange((byte)'1', (byte)'9');
            if (first < 0) return;
            int last = text.LastIndexOfAnyInRange((byte)'1', (byte)'9');
            bool isSplit = first < point && point < last;
            Count = last - first + (isSplit ? 0 : 1);
            int end = point < 0 ? text.Length : point;
            Places = last < end ? last + 1 - end : last - end;
            int kept = 0;
            for (int i = first; i <= last && kept < MostDigits; i++)
            {
                if (text[i] == '.') continue;
                First = (First * 10) + (uint)(text[i] - '0');
                kept++;
            }
        }

        /// <summary>Gets how many digits there are.</summary>
        public int Count { get; }

        /// <summary>Gets how many places after the point the last one stands; below zero for one before the units.</summary>
        public int Places { get; }

        /// <summary>Gets the number that the digits make, as many as the greatest number has.</summary>
        public UInt128 First { get; }
    }
}
