using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Reference;

/// <summary>A copy of the reference files that ship, in which a test replaces some; gone at the end of the test.</summary>
internal sealed class ReferenceFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reference-");

    public ReferenceFolder()
    {
        foreach (var file in Directory.EnumerateFiles(ProductFolders.BesideProgram().Reference, "*.csv"))
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        }
    }

    public ReferenceFolder Replace(string file, params string[] lines)
    {
        File.WriteAllLines(Path.Combine(_folder.FullName, file), lines);
        return this;
    }

    public ReferenceFolder Remove(string file)
    {
        File.Delete(Path.Combine(_folder.FullName, file));
        return this;
    }

    public ReferenceData Read() => new(ProductFolders.BesideProgram() with { Reference = _folder.FullName });

    public void Dispose() => _folder.Delete(recursive: true);
}
