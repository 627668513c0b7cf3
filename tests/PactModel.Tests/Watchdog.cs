using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using PactModel.Tests;
using Xunit.v3;

[assembly: Watched]

namespace PactModel.Tests;

/// <summary>Ends the process when a test does not end.</summary>
/// <remarks>
/// For mutation testing alone, which sets PACTMODEL_MOST_SECONDS: a changed loop that never ends would go on beside all the tests
/// that follow in the same process, and make each of them slower.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class WatchedAttribute : BeforeAfterTestAttribute
{
    private static readonly ConcurrentDictionary<string, long> s_running = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => s_running[test.UniqueID] = Environment.TickCount64;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest, IXunitTest test) => s_running.TryRemove(test.UniqueID, out _);

    [ModuleInitializer]
    internal static void Watch()
    {
        if (Environment.GetEnvironmentVariable("PACTMODEL_MOST_SECONDS") is not { Length: > 0 } most) return;
        long longest = 1000L * int.Parse(most, CultureInfo.InvariantCulture);
        // A thread of its own: tests that do not end may hold all those of the pool.
        new Thread(() =>
        {
            while (!s_running.Values.Any(began => Environment.TickCount64 - began > longest)) Thread.Sleep(500);
            Environment.FailFast("A test did not end.");
        })
        { IsBackground = true }.Start();
    }
}
