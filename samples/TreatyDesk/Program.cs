using System.Text;
using PactModel.Samples.TreatyDesk;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
return DeskApp.Run(args, new DeskHost(Console.Out, Console.Error, Console.IsOutputRedirected ? null : AnsiConsole.Console, Clock.Today));
