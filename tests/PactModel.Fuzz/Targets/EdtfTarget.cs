using System.Text;
using System.Text.Json;
using NodaTime;

namespace PactModel.Fuzz.Targets;

/// <summary>Dates and intervals in EDTF, and periods.</summary>
internal sealed class EdtfTarget : FuzzTarget
{
    private static readonly LocalDate Day = new(2004, 2, 29);

    public override string Name => "edtf";

    public override int Longest => 80;

    public override IEnumerable<byte[]> Seeds =>
        Utf8(SampleData.Texts.Where(text => PartialDate.TryParse(text, out _) || PartialDateInterval.TryParse(text, out _) || text.StartsWith('P')).Distinct(StringComparer.Ordinal)
            .Concat(["", "XXXX", "-0985", "-999X", "-99XX", "201X?", "1985-04-XX", "1985-XX-XX%", "../2008", "2021-07-15/..", "/", "../..", "P1Y6M", "P-6M", "P2W", "2025-6-18", "05/06/2025", "P2147483647D"]));

    public override IReadOnlyList<byte[]> Pieces { get; } = Utf8(
        "0000", "9999", "-9998", "-0001", "XXXX", "19XX", "201X", "-12-31", "-02-29", "-02-30", "-XX", "-00", "-13", "?", "~", "%", "/", "..", "P", "P0D", "Y", "M", "W", "D",
        "2147483647", "\u2013", "\u0663", "\uFF10", "\u00A0", " ", "T12:00", "Z", "u", "x", "[", "{", "(", "+", "--", " to ", "S2", "E4", "Y-", "-W05", ".", ",", "June", "21");

    public override void Try(byte[] input)
    {
        string? text = TextChecks.TextOf(input);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isDate = PartialDate.TryParse(input, null, out PartialDate date);
        bool isInterval = PartialDateInterval.TryParse(input, null, out PartialDateInterval interval);
        MemoryIsBounded(before, 0, 0, input.Length, "TryParse of a date");
        TextChecks.Check<PartialDate>(input, text);
        TextChecks.Check<PartialDateInterval>(input, text);
        Holds(!isDate || !isInterval, "a text is both a date and an interval");
        if (isDate) Check(date, text!);
        if (isInterval) Check(interval);
        if (text is not null) Explained(text, isDate, isInterval, input);
        if (text is not null && text.StartsWith('P')) TryPeriod(text);
    }

    private void Explained(string text, bool isDate, bool isInterval, byte[] input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        if (!isDate) Check(TextValue.Explain<PartialDate>(text.AsSpan()), text);
        if (!isInterval) Check(TextValue.Explain<PartialDateInterval>(text.AsSpan()), text);
        MemoryIsBounded(before, 16_384, 400, input.Length, "Explaining what is no date");
        if (!OneIn(64, input)) return;
        if (!isDate) TextChecks.Refuses<PartialDate>(input, text);
        if (!isInterval) TextChecks.Refuses<PartialDateInterval>(input, text);
    }

    private static void Check(TextFault fault, string text)
    {
        Holds(fault.Position >= 1 && fault.Position <= text.Length + 1, "the place of a fault lies outside the text");
        Holds(fault.Message.Length <= 400, $"a message is not short: {fault.Message}");
    }

    private static void Check(PartialDate date, string text)
    {
        SchemaPatterns.Accept("partialDate", text);
        Holds(date.Earliest <= date.Latest, "a date begins after it ends");
        Holds(date.IsSameDay(date) != Certainty.CertainlyNot, "a date is certainly not itself");
        Holds(date.IsBefore(Day) == date.IsOnOrAfter(Day).Not(), "before and on-or-after do not exclude each other");
        Holds(PartialDateComparer.Display.Compare(date, date) == 0, "a date is not in its own place");
        _ = Delay.OfMonths(3).TryAfter(date, out _);
    }

    private static void Check(PartialDateInterval interval)
    {
        _ = interval.Contains(Day);
        _ = interval.Contains(PartialDate.Parse("2004"));
    }

    /// <summary>A period is read as the amount of a delay; what is written is read again as the same.</summary>
    private static void TryPeriod(string text)
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""{"amount":{{JsonSerializer.Serialize(text, AppContext.Default.String)}}}""");
        Delay delay;
        try
        {
            delay = JsonSerializer.Deserialize(json, AppContext.Default.Delay)!;
        }
        catch (JsonException)
        {
            return;
        }

        SchemaPatterns.Accept("period", text);
        string written = JsonSerializer.Serialize(delay, AppContext.Default.Delay);
        Delay again = JsonSerializer.Deserialize(written, AppContext.Default.Delay)!;
        Holds(again == delay, "a delay is not read as it was written");
        Holds(written == JsonSerializer.Serialize(again, AppContext.Default.Delay), "a delay is not written the same again");
    }
}
