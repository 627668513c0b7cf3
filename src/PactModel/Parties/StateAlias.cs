using NodaTime;

namespace PactModel;

/// <summary>A further name of a state, and the days between which it is borne, both included; null is open.</summary>
internal sealed class StateAlias
{
    public required string Text { get; init; }

    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }

    public State? State { get; set; }
}
