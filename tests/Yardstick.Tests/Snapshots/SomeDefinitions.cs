using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Snapshots;

/// <summary>The product's definitions with a few indicators only, in a folder of their own that a test may edit; removed afterwards.</summary>
internal sealed class SomeDefinitions : IDisposable
{
    private static readonly string[] OneOfEachKind = ["contacts_n", "cpp_n", "cpp_visit_10wd_pct", "cpp_rate"];
    private readonly string _root;

    private SomeDefinitions(string root, IReadOnlyCollection<string> keys)
    {
        _root = root;
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
    public static SomeDefinitions OfAllKinds() =>
        new(Directory.CreateTempSubdirectory("yardstick-definitions-").FullName, OneOfEachKind);

    /// <summary>Those named alone.</summary>
    public static SomeDefinitions Of(params string[] keys) =>
        new(Directory.CreateTempSubdirectory("yardstick-definitions-").FullName, keys);

    /// <summary>The same in the folder of a store, which goes with it.</summary>
    public static SomeDefinitions Beside(string store) => new(FolderIn(store), OneOfEachKind);

    /// <summary>Those that were laid beside a store.</summary>
    public static FigureDefinitions LoadBeside(string store) =>
        FigureDefinitions.Load(ProductFolders.BesideProgram() with { Definitions = FolderIn(store) });

    public ProductFolders Folders { get; }

    public FigureDefinitions Load() => FigureDefinitions.Load(Folders);

    public void Replace(string file, string text, string by)
    {
        var path = Path.Combine(_root, "indicators", file);
        var before = File.ReadAllText(path);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, by, StringComparison.Ordinal));
    }

    private static string FolderIn(string store) => Path.Combine(store, "definitions");

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
