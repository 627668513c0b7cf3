namespace PactModel.WebTests;

/// <summary>Finds files of the repository that the tests were built from.</summary>
internal static class RepositoryFiles
{
    public static string Find(string path)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PactModel.sln"))) return Path.Combine(folder.FullName, path);
        }

        throw new InvalidOperationException("PactModel.sln is in none of the folders above the tests.");
    }
}
