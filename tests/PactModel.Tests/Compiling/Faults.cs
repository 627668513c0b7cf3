namespace PactModel.Tests.Compiling;

/// <summary>Asserts on lines that say what is wrong, and shows all of them whole.</summary>
internal static class Faults
{
    public static void AreNone(IEnumerable<string> faults)
    {
        string all = string.Join('\n', faults);
        Assert.True(all.Length == 0, all);
    }
}
