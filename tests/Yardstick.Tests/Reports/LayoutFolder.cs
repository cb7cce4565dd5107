namespace Yardstick.Tests.Reports;

/// <summary>A definitions folder with layout files that lives as long as a test.</summary>
internal sealed class LayoutFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("yardstick-layouts-").FullName;

    /// <param name="file">Path inside <c>reports/</c>.</param>
    public void Write(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, "reports", file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
