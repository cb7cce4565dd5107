namespace Yardstick.Tests.Architecture;

/// <summary>Finds the checkout that the tests were built from, by its solution file.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Yardstick.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests that read the source tree must run inside a checkout.");
    }
}
