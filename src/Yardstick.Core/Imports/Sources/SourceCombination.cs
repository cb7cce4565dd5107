using System.Globalization;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Core.Imports.Sources;

/// <summary>
/// The case data of an authority that has several sources: each table is taken whole from the source that comes first for it, and of the children
/// those are added that the first source does not name. What the others say differently of a child is a finding.
/// </summary>
internal sealed class SourceCombination : IDisposable
{
    private readonly DirectoryInfo? _folder;

    private SourceCombination(DeliveredExtract delivered, DirectoryInfo? folder) =>
        (Delivered, _folder) = (delivered, folder);

    /// <summary>What is imported: the delivery itself where it is the only source.</summary>
    public DeliveredExtract Delivered { get; }

    /// <exception cref="ExtractRefused">Another source is held of which there is no copy: taking this one in would lose it.</exception>
    public static SourceCombination Of(
        DeliveredExtract own,
        SourceStore store,
        ExtractArchive? archive,
        ExtractTables tables
    )
    {
        var authority = own.Manifest.AuthorityCode;
        var others = store.Deliveries(authority).Where(held => held.Source != own.Source).ToList();
        if (others.Count == 0)
        {
            return new SourceCombination(own, null);
        }

        foreach (
            var other in others.Where(other => other.ArchiveHash is null || archive?.Holds(other.ArchiveHash) != true)
        )
        {
            throw new ExtractRefused(
                ExtractRefusal.NoCopy,
                $"The store holds a delivery of another source ({other.Source.Word()}, {other.Name}) of which there is no copy, and both together cannot be made: import that one again with --archive FOLDER, then this one."
            );
        }

        var folder = Directory.CreateTempSubdirectory("yardstick-sources-");
        try
        {
            List<DeliveredExtract> all =
            [
                own,
                .. others.Select(other =>
                {
                    var unpacked = Path.Combine(folder.FullName, other.Source.Word());
                    archive!.Unpack(other.ArchiveHash!, unpacked);
                    return DeliveredExtract.In(unpacked, tables).Single();
                }),
            ];
            return new SourceCombination(
                Combine(
                    [.. all.OrderBy(each => each.Source)],
                    own,
                    store.Precedence(authority),
                    folder.FullName,
                    tables
                ),
                folder
            );
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    public void Dispose() => _folder?.Delete(recursive: true);

    private static DeliveredExtract Combine(
        List<DeliveredExtract> sources,
        DeliveredExtract own,
        IReadOnlyDictionary<string, SourceKind> precedence,
        string folder,
        ExtractTables tables
    )
    {
        var chosen = new List<(ExtractTable Table, DeliveredCsv File)>();
        var from = new List<TableSource>();
        foreach (var table in tables.All)
        {
            var bringing = sources
                .Where(source => source.Tables.Any(each => each.Table == table))
                .OrderBy(source => precedence.TryGetValue(table.Name, out var first) && source.Source == first ? 0 : 1)
                .ThenBy(source => source.Source)
                .ToList();
            if (bringing.Count == 0)
            {
                continue;
            }

            from.Add(
                new TableSource(
                    table.Name,
                    bringing[0].Source,
                    bringing[0].Manifest.ExtractDate,
                    bringing[0].Manifest.CoversFrom
                )
            );
            var files = bringing.ConvertAll(source => source.Tables.First(each => each.Table == table).File);
            chosen.Add(
                (
                    table,
                    files.Count > 1 && table.Key == table.Person && table.Key is not null
                        ? CombinedPeople.Write(table, files, folder)
                        : files[0]
                )
            );
        }

        var findings = sources
            .SelectMany(source => source.Sources.Findings)
            .Concat(SourceContradictions.In(sources, from))
            .ToList();
        IReadOnlyList<SourcePart> parts = [.. sources.SelectMany(source => source.Sources.Parts)];
        SourceSheets.Write(folder, from, parts, findings);
        var manifest = Manifest(sources, own, folder);
        return new DeliveredExtract
        {
            FolderName = own.FolderName,
            Manifest = ExtractManifest.Read(manifest),
            ManifestFile = manifest,
            Tables = chosen,
            IgnoredFiles = own.IgnoredFiles,
            Sources = SourceSheets.In(folder),
            SourceFiles = [.. SourceSheets.Files.Select(name => new DeliveredCsv(Path.Combine(folder, name), name))],
        };
    }

    /// <summary>Events are complete from where the first source says; the last day is that of the latest delivery.</summary>
    private static DeliveredCsv Manifest(List<DeliveredExtract> sources, DeliveredExtract own, string folder)
    {
        var path = Path.Combine(folder, ExtractManifest.FileName);
        var from = sources[0].Manifest.CoversFrom;
        SourceSheets.WriteCsv(
            path,
            "authority_code,authority_name,extract_date,covers_from",
            [
                [
                    own.Manifest.AuthorityCode,
                    own.Manifest.AuthorityName,
                    Iso(sources.Max(source => source.Manifest.ExtractDate)),
                    from is { } day ? Iso(day) : "",
                ],
            ]
        );
        return new DeliveredCsv(path, ExtractManifest.FileName);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
