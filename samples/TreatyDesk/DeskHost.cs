using NodaTime;
using Spectre.Console;

namespace PactModel.Samples.TreatyDesk;

/// <summary>What the app runs in.</summary>
/// <param name="Out">Where answers go.</param>
/// <param name="Error">Where complaints go.</param>
/// <param name="Terminal">The terminal for tables in colour, or null for plain text.</param>
/// <param name="Today">Tells the day on which questions are asked without <c>--on</c>.</param>
internal sealed record DeskHost(TextWriter Out, TextWriter Error, IAnsiConsole? Terminal, Func<LocalDate> Today);
