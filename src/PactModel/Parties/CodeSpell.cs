using NodaTime;

namespace PactModel;

/// <summary>How long a state used codes of ISO 3166-1 that it shared with another one, both days included.</summary>
internal sealed record CodeSpell(string Alpha2, string Alpha3, int? Numeric, LocalDate? From, LocalDate? To);
