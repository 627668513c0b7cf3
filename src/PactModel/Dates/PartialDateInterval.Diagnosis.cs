namespace PactModel;

public readonly partial struct PartialDateInterval
{
    static TextFault ITextValue<PartialDateInterval>.Diagnose(string text) =>
        new(1, $"'{TextCode.Quote(text)}' is not an interval: write one such as 1964/2008, 2004-06/.. or 1985/.");
}
