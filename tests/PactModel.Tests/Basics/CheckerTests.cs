using System.Globalization;

namespace PactModel.Tests.Basics;

/// <summary>What a walk finds reads the same wherever it is read.</summary>
public sealed class CheckerTests
{
    [Fact]
    public void Findings_WithNegativeNumbers_AreTheSameInEveryCulture()
    {
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "minus ";
        Checker checker = new();
        Cultures.In(other, () =>
        {
            checker.Error("a", $"turn {-1}");
            checker.Warning("a", $"turn {-1}");
            checker.Information("a", $"turn {-1}");
            checker.ErrorAt("b", "a", $"turn {-1}");
            checker.WarningAt("b", "a", $"turn {-1:D2}");
        });
        Assert.Equal(["turn -1", "turn -1", "turn -1", "turn -1", "turn -01"], checker.Findings.Select(f => f.Message), StringComparer.Ordinal);
        Assert.Equal(["", "", "", "/b", "/b"], checker.Findings.Select(f => f.Path.ToString()), StringComparer.Ordinal);
    }
}
