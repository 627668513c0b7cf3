namespace PactModel;

/// <summary>Something that happens at a moment, with the reason why it does; two marks are the same only if they are one object.</summary>
internal sealed class Mark(Moment when, Reason reason)
{
    public Moment When { get; } = when;

    public Reason Reason { get; } = reason;
}
