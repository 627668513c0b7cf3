using Xunit;

namespace PactModel.Samples.TreatyDesk.Tests;

/// <summary>Answers that are written down.</summary>
internal static class Expected
{
    public static void Equal(string file, string actual)
    {
        string path = Path.Combine(Folder(), "Expected", file);
        if (Environment.GetEnvironmentVariable("PACTMODEL_WRITE_EXPECTED") == "1") File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"There is no {path}: run the tests once with PACTMODEL_WRITE_EXPECTED=1, and read what it holds.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PactModel.TreatyDesk.Tests.csproj"))) return folder.FullName;
        }

        throw new InvalidOperationException("The folder of the tests is in none of the folders above them.");
    }
}
