using System.Globalization;

namespace PactModel.Tests.Conventions;

/// <summary>A run under another culture is truly under that culture: <c>.ci/run</c> says which one to expect.</summary>
public sealed class CultureTests
{
    private const string NoCulture = "The run is not under the culture that this is about.";

    private static readonly string? Expected = Environment.GetEnvironmentVariable("PACTMODEL_EXPECTED_CULTURE");

    [Fact]
    public void CurrentCulture_OfEveryThread_IsTheExpectedOne()
    {
        Assert.SkipWhen(Expected is null, NoCulture);
        CultureInfo current = Thread.CurrentThread.CurrentCulture;
        CultureInfo? onNewThread = null;
        Thread thread = new(() => onNewThread = Thread.CurrentThread.CurrentCulture);
        thread.Start();
        thread.Join();
        Assert.Equal(Expected, current.Name);
        Assert.Equal(Expected, onNewThread!.Name);
    }

    [Fact]
    public void CurrentCulture_InTheArabicRun_CountsByAnotherCalendar()
    {
        Assert.SkipUnless(string.Equals(Expected, "ar-SA", StringComparison.Ordinal), NoCulture);
        Assert.IsType<UmAlQuraCalendar>(Thread.CurrentThread.CurrentCulture.Calendar);
    }

    [Fact]
    public void CurrentCulture_InTheInvariantRun_KnowsNoOther()
    {
        Assert.SkipUnless(Expected is { Length: 0 }, NoCulture);
        Assert.Throws<CultureNotFoundException>(() => new CultureInfo("ar-SA"));
    }
}
