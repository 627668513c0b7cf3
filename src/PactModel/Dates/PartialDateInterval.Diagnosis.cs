namespace PactModel;

public readonly partial struct PartialDateInterval
{
    static TextFault ITextValue<PartialDateInterval>.Diagnose(string text) => DateMessages.Fault(text, "an interval", IntervalDiagnosis.Of(text));
}
