namespace PactModel;

public readonly partial struct PartialDate
{
    static TextFault ITextValue<PartialDate>.Diagnose(string text) => DateMessages.Fault(text, "a date", DateDiagnosis.Of(text));
}
