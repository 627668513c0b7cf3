namespace PactModel;

public readonly partial struct PartialDate
{
    static TextFault ITextValue<PartialDate>.Diagnose(string text) =>
        new(1, $"'{TextCode.Quote(text)}' is not a date: write one such as 2025-06-18, 2025-06, 2025 or 201X.");
}
