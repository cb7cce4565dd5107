using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Extract;

/// <summary>A delivered folder: its manifest, the files that are tables of an extract, and the others.</summary>
internal sealed record DeliveredExtract
{
    public required string FolderName { get; init; }

    public required ExtractManifest Manifest { get; init; }

    public required DeliveredCsv ManifestFile { get; init; }

    /// <summary>In the order of the tables' names.</summary>
    public required IReadOnlyList<(ExtractTable Table, DeliveredCsv File)> Tables { get; init; }

    public required IReadOnlyList<string> IgnoredFiles { get; init; }

    /// <summary>Where the rows came from, when another source was written as an extract.</summary>
    public SourceSheets Sources { get; init; } = SourceSheets.None;

    public SourceKind Source => Sources.Tables is [var first, ..] ? first.Source : SourceKind.StandardExtract;

    /// <summary>The files that say so; the archive keeps them.</summary>
    public IReadOnlyList<DeliveredCsv> SourceFiles { get; init; } = [];

    /// <summary>The folder itself when it has a manifest, else each of its folders that has one, in ordinal order.</summary>
    /// <exception cref="UnreadableSource">There is no manifest, or one cannot be read.</exception>
    public static IReadOnlyList<DeliveredExtract> In(string path, ExtractTables tables)
    {
        if (!Directory.Exists(path))
        {
            throw new UnreadableSource($"{path} is no folder: name the folder that holds the files of the extract.");
        }

        if (ManifestIn(path) is { } manifest)
        {
            return [Open(path, manifest, tables)];
        }

        var several = Directory
            .EnumerateDirectories(path)
            .Order(StringComparer.Ordinal)
            .Select(folder => (Folder: folder, Manifest: ManifestIn(folder)))
            .Where(each => each.Manifest is not null)
            .Select(each => Open(each.Folder, each.Manifest!, tables))
            .ToList();
        return several.Count > 0
            ? several
            : throw new UnreadableSource(
                $"{path} has no {ExtractManifest.FileName}: add it with one row of authority_code, authority_name, extract_date and covers_from."
            );
    }

    private static string? ManifestIn(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .FirstOrDefault(file =>
                string.Equals(Path.GetFileName(file), ExtractManifest.FileName, StringComparison.OrdinalIgnoreCase)
            );

    private static DeliveredExtract Open(string folder, string manifest, ExtractTables tables)
    {
        var sources = SourceSheets.In(folder);
        var beside = sources == SourceSheets.None ? [] : SourceSheets.Files;
        var files = Directory
            .EnumerateFiles(folder)
            .Where(file => file != manifest)
            .Select(file => new DeliveredCsv(file, Path.GetFileName(file)))
            .Where(file => !beside.Contains(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToLookup(file => Path.GetExtension(file.Name).ToLowerInvariant() is ".csv" ? tables.Of(file.Stem) : null);
        foreach (var twice in files.Where(table => table.Key is not null && table.Skip(1).Any()))
        {
            throw new UnreadableSource(
                $"{Path.GetFileName(folder)} holds {twice.Key!.Name} twice, in {string.Join(" and ", twice.Select(file => file.Name))}: leave one of them out."
            );
        }

        var manifestFile = new DeliveredCsv(manifest, Path.GetFileName(manifest));
        return new DeliveredExtract
        {
            // Another source was written into a folder without a name of its own: its parts begin with what was delivered.
            FolderName = sources.Parts is [var part, ..] ? part.File.Split('!')[0] : new DirectoryInfo(folder).Name,
            Manifest = ExtractManifest.Read(manifestFile),
            ManifestFile = manifestFile,
            Tables = [.. tables.All.Where(table => files[table].Any()).Select(table => (table, files[table].First()))],
            IgnoredFiles = [.. files[null].Select(file => file.Name)],
            Sources = sources,
            SourceFiles = [.. beside.Select(name => new DeliveredCsv(Path.Combine(folder, name), name))],
        };
    }
}
