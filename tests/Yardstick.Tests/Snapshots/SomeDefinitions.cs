using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Snapshots;

/// <summary>The product's definitions with a few indicators only, in a folder of their own that a test may edit; removed afterwards.</summary>
internal sealed class SomeDefinitions : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("yardstick-definitions-").FullName;

    public SomeDefinitions(params string[] keys)
    {
        var product = ProductFolders.BesideProgram();
        Folders = product with { Definitions = _root };
        foreach (var file in Directory.EnumerateFiles(product.Definitions, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(product.Definitions, file);
            if (
                !name.StartsWith("indicators", StringComparison.Ordinal)
                || keys.Contains(Path.GetFileNameWithoutExtension(name))
            )
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, name))!);
                File.Copy(file, Path.Combine(_root, name));
            }
        }
    }

    /// <summary>One of each kind: a count of events, a count at the month end, a percentage, and a rate made from another.</summary>
    public static SomeDefinitions OfAllKinds() => new("contacts_n", "cpp_n", "cpp_visit_10wd_pct", "cpp_rate");

    public ProductFolders Folders { get; }

    public FigureDefinitions Load() => FigureDefinitions.Load(Folders);

    public void Replace(string file, string text, string by)
    {
        var path = Path.Combine(_root, "indicators", file);
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, by, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
