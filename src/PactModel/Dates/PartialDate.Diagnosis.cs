namespace PactModel;

public readonly partial struct PartialDate
{
    static TextFault ITextValue<PartialDate>.Diagnose(string text) => DateDiagnosis.Of(text).ToFault(text, "a date");
}
