namespace Yardstick.Tests.Reports;

/// <summary>A folder of layout files that lives as long as a test.</summary>
internal sealed class LayoutFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("yardstick-layouts-").FullName;

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(Path, file), text);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
