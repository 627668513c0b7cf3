namespace PactModel;

/// <summary>What is wrong at a place of a text.</summary>
/// <param name="At">The place, counted from zero.</param>
/// <param name="Found">What stands there, as the middle of a sentence.</param>
/// <param name="Advice">What to write instead, as the end of a sentence.</param>
internal readonly record struct DateComplaint(int At, string Found, string Advice)
{
    public DateComplaint Shifted(int by) => this with { At = At + by };
}
