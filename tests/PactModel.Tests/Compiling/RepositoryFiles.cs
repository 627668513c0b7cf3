namespace PactModel.Tests.Compiling;

/// <summary>Finds the repository that the tests were built from.</summary>
internal static class RepositoryFiles
{
    /// <summary>Gets the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Returns a path below the root, with slashes on every system.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PactModel.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("PactModel.sln is in none of the folders above the tests.");
    }
}
