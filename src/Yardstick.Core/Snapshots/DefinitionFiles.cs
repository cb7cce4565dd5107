using System.Security.Cryptography;
using System.Text;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>The files that figures are made from; national figures, report layouts and phrases do not change a figure.</summary>
internal sealed class DefinitionFiles(ProductFolders folders)
{
    private static readonly string[] Below = ["indicators", "case-data", "extracts", "sources"];
    private static readonly string[] Beside = ["sections.yml", "title-words.yml"];

    private static readonly string[] References =
    [
        "bank-holidays.csv",
        "mid-years.csv",
        "national-measures.csv",
        "populations.csv",
    ];

    /// <summary>Names with forward slashes, and where each file is, by name in ordinal order.</summary>
    public IReadOnlyList<(string Name, string Path)> All { get; } =
    [
        .. Below
            .Select(name => Path.Combine(folders.Definitions, name))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Concat(Beside.Select(name => Path.Combine(folders.Definitions, name)))
            .Select(file => ("definitions/" + Path.GetRelativePath(folders.Definitions, file).Replace('\\', '/'), file))
            .Concat(References.Select(name => ("reference/" + name, Path.Combine(folders.Reference, name))))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];

    /// <summary>SHA-256 over the names and texts, and the product's own SQL. Line ends do not count: they are what a machine makes of a file.</summary>
    public string Hash()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var own = SqlFile.In("CaseData").Concat(SqlFile.In("Observations"));
        foreach (
            var (name, text) in All.Select(file => (file.Name, File.ReadAllText(file.Path).ReplaceLineEndings("\n")))
                .Concat(own.Select(path => (path, SqlFile.Text(path))))
        )
        {
            all.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            all.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
