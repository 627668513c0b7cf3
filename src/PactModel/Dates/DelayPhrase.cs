namespace PactModel;

/// <summary>The parts of an alignment's phrase.</summary>
/// <param name="Head">Such as <c>on the first day of the second month after</c>.</param>
/// <param name="OfEvent">What leads to an event named by a noun: <c>the month of</c>.</param>
/// <param name="InWhich">What leads to an event told by a clause: <c>the month in which</c>.</param>
/// <param name="OfPeriod">What leads to a period: <c>the expiration of</c>.</param>
internal readonly record struct DelayPhrase(string Head, string OfEvent, string InWhich, string OfPeriod);
