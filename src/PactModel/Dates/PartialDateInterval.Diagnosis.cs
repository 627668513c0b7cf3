namespace PactModel;

public readonly partial struct PartialDateInterval
{
    static TextFault ITextValue<PartialDateInterval>.Diagnose(string text) => IntervalDiagnosis.Of(text).ToFault(text, "an interval");
}
