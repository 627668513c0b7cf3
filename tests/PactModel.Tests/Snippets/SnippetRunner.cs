using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using NodaTime;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Snippets;

/// <summary>Compiles a snippet and runs it as a program of its own, from the repository's root.</summary>
/// <remarks>A process of its own keeps its console, its folder and its faults apart from the tests that run beside it.</remarks>
internal static class SnippetRunner
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string RuntimeConfig = $$"""
        { "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }
        """;

    /// <summary>Returns what is wrong with the snippet, with file and line; null where it does what it says.</summary>
    public static async Task<string?> FaultAsync(Snippet snippet)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("pactmodel-snippet-");
        try
        {
            string program = Path.Combine(folder.FullName, "Snippet.dll");
            string? fault = Compile(snippet, program);
            if (fault is not null) return fault;
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Snippet.runtimeconfig.json"), RuntimeConfig);
            foreach (Type type in (Type[])[typeof(EquatableList), typeof(LocalDate)])
                File.Copy(type.Assembly.Location, Path.Combine(folder.FullName, Path.GetFileName(type.Assembly.Location)));
            return await RunAsync(snippet, program);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Compile(Snippet snippet, string program)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(ProgramText(snippet), InMemory.ParseOptions);
        EmitResult result = InMemory.Compile("Snippet", OutputKind.ConsoleApplication, [tree], without: "PactModel.Tests").Emit(program);
        if (result.Success) return null;
        return string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d =>
        {
            FileLinePositionSpan place = d.Location.GetMappedLineSpan();
            return string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.StartLinePosition.Line + 1}): {d.GetMessage(CultureInfo.InvariantCulture)}");
        }));
    }

    /// <summary>Joins the fences; usings come first, and the compiler is told where each fence stands in its guide.</summary>
    private static string ProgramText(Snippet snippet)
    {
        StringBuilder text = new("using NodaTime;\nusing PactModel;\n");
        IEnumerable<string> usings = snippet.Fences.SelectMany(fence => fence.Lines).Where(IsUsing).Distinct(StringComparer.Ordinal);
        foreach (string line in usings) text.Append(line).Append('\n');
        foreach (Fence fence in snippet.Fences)
        {
            text.Append(CultureInfo.InvariantCulture, $"#line {fence.Line + 1} \"{snippet.File}\"\n");
            foreach (string line in fence.Lines) text.Append(IsUsing(line) ? "" : line).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && line.IndexOfAny(['=', '(']) < 0;

    private static async Task<string?> RunAsync(Snippet snippet, string program)
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string host = Path.Combine(runtime, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        ProcessStartInfo start = new(host, ["exec", program])
        {
            WorkingDirectory = RepositoryFiles.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> printed = process.StandardOutput.ReadToEndAsync();
        Task<string> complaints = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource limit = new(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return $"{snippet.File}({snippet.Line}): the snippet did not end.";
        }

        string output = await printed;
        string errors = await complaints;
        return process.ExitCode == 0 ? Difference(snippet, output) : $"{snippet.File}({snippet.Line}): the snippet failed: {errors}";
    }

    /// <summary>Compares what was printed with what the comments say; a snippet without such comments may print anything.</summary>
    private static string? Difference(Snippet snippet, string printed)
    {
        if (snippet.Expected is not { Count: > 0 } expected) return null;
        string[] lines = printed.ReplaceLineEndings("\n").Split('\n');
        if (lines is [.. var whole, ""]) lines = whole;
        for (int i = 0; i < Math.Max(lines.Length, expected.Count); i++)
        {
            string? line = i < lines.Length ? lines[i].TrimEnd() : null;
            if (i >= expected.Count) return $"{snippet.File}({snippet.Line}): the snippet also prints '{line}', which no comment says.";
            if (string.Equals(line, expected[i].Text, StringComparison.Ordinal)) continue;
            string actual = line is null ? "nothing more" : $"'{line}'";
            return string.Create(CultureInfo.InvariantCulture, $"{snippet.File}({expected[i].Line}): the comment says '{expected[i].Text}', the snippet prints {actual}.");
        }

        return null;
    }
}
