using System.Globalization;

namespace PactModel.Tests.Conventions;

/// <summary>A run under another culture is truly under that culture: <c>.ci/run</c> says which one to expect.</summary>
public sealed class CultureTests
{
    private static readonly string? Expected = Environment.GetEnvironmentVariable("PACTMODEL_EXPECTED_CULTURE");

    [Fact]
    public void CurrentCulture_OfEveryThread_IsTheExpectedOne()
    {
        CultureInfo current = Thread.CurrentThread.CurrentCulture;
        CultureInfo? onNewThread = null;
        Thread thread = new(() => onNewThread = Thread.CurrentThread.CurrentCulture);
        thread.Start();
        thread.Join();
        Assert.Equal(Expected ?? current.Name, current.Name);
        Assert.Equal(Expected ?? current.Name, onNewThread!.Name);
    }

    [Fact]
    public void CurrentCulture_InTheArabicRun_CountsByAnotherCalendar()
    {
        if (string.Equals(Expected, "ar-SA", StringComparison.Ordinal))
            Assert.IsType<UmAlQuraCalendar>(Thread.CurrentThread.CurrentCulture.Calendar);
    }

    [Fact]
    public void CurrentCulture_InTheInvariantRun_KnowsNoOther()
    {
        if (Expected is { Length: 0 })
            Assert.Throws<CultureNotFoundException>(() => new CultureInfo("ar-SA"));
    }
}
