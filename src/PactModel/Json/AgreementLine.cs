namespace PactModel.Json;

/// <summary>What one line of a stream gives: an agreement, or the errors that stand in the way.</summary>
/// <remarks>Immutable; equal when number, agreement and findings are.</remarks>
public sealed record AgreementLine
{
    private AgreementLine(int number, Agreement? agreement, EquatableList<Finding> findings)
    {
        Number = number;
        Agreement = agreement;
        Findings = findings;
    }

    /// <summary>Gets the number of the line, counted from 1; blank lines count.</summary>
    public int Number { get; }

    /// <summary>Gets the agreement, or null if the line has an error.</summary>
    public Agreement? Agreement { get; }

    /// <summary>Gets the errors, or the warnings and remarks about the agreement.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>Reads a line, with remarks about the agreement if they are wanted.</summary>
    internal static AgreementLine Read(JsonLine line, PactJsonOptions options, bool remarks)
    {
        if (line.IsTooLong)
        {
            Finding tooLong = new(JsonFindings.TooLarge, FindingSeverity.Error, ModelPath.Root, DocumentReader.TooLarge(options)) { Line = line.Number };
            return new AgreementLine(line.Number, null, [tooLong]);
        }

        DocumentReader.TryRead(AgreementShapes.Line, line.Bytes.Span, options, line.Number, out Agreement? agreement, out EquatableList<Finding> findings, out _, remarks);
        return new AgreementLine(line.Number, agreement, findings);
    }
}
