using System.Text;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Snapshots;

/// <summary>Makes a frozen month again from the archived copy of its extract, and compares it byte for byte with what was frozen.</summary>
/// <param name="database">The store that holds the snapshot; only read.</param>
/// <param name="scratch">An empty store, which the extract is read into.</param>
/// <param name="definitions">Those of now.</param>
/// <param name="copies">Where the definitions are that the month was frozen with, in case those of now are others.</param>
public sealed class Rebuilding(
    Database database,
    Database scratch,
    ExtractArchive archive,
    FigureDefinitions definitions,
    ExtractTables tables,
    DefinitionsArchive? copies = null
)
{
    /// <exception cref="SnapshotRefused">The month is not frozen, or no copy of its extract was kept.</exception>
    /// <exception cref="Extracts.UnreadableSource">The copy is gone or damaged.</exception>
    public RebuiltMonth Rebuild(string authority, Month month, Action<string>? progress = null)
    {
        var frozen = new FrozenFigures(database);
        var snapshot =
            frozen.Months(authority).FirstOrDefault(each => each.Month == month)
            ?? throw new SnapshotRefused($"{month.ToWords()} of {authority} is not frozen: freeze it first.");
        var used =
            snapshot.DefinitionsHash == definitions.Hash
                ? definitions
                : copies?.Load(snapshot.DefinitionsHash) ?? definitions;
        ReadCopy(snapshot, progress);
        SettingsOfSnapshot.Copy(snapshot, database, scratch);
        var extract = MeasuredExtract.All(scratch).Single();
        return new RebuiltMonth
        {
            Snapshot = snapshot,
            Frozen = ObservationsHash.Bytes(
                frozen.Observations(authority, months: [month]).Select(row => row.Observation)
            ),
            Rebuilt = ObservationsHash.Bytes(
                used.In(scratch).Measure(extract, used.Indicators, [month], key => progress?.Invoke($"measuring {key}"))
            ),
            DefinitionsDiffer = snapshot.DefinitionsHash != used.Hash,
        };
    }

    private void ReadCopy(Snapshot snapshot, Action<string>? progress)
    {
        if (snapshot.ArchiveHash is not { } hash)
        {
            throw new SnapshotRefused(
                $"{snapshot.Month.ToWords()} of {snapshot.AuthorityCode} cannot be made again: no copy of the extract {snapshot.ExtractId} was kept when it was imported."
            );
        }

        var folder = Directory.CreateTempSubdirectory("yardstick-rebuild-");
        try
        {
            archive.Unpack(hash, folder.FullName);
            new ExtractImport(scratch, tables).Import(
                folder.FullName,
                progress: at => progress?.Invoke($"reading {at.Table}")
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>A frozen month beside the same month made anew.</summary>
public sealed record RebuiltMonth
{
    public required Snapshot Snapshot { get; init; }

    /// <summary>The stored figures as <c>observations.csv</c>.</summary>
    public required byte[] Frozen { get; init; }

    /// <summary>The figures made anew as <c>observations.csv</c>.</summary>
    public required byte[] Rebuilt { get; init; }

    /// <summary>The definitions used are not those that the month was frozen with, so its figures may differ.</summary>
    public required bool DefinitionsDiffer { get; init; }

    public bool IsIdentical => Frozen.AsSpan().SequenceEqual(Rebuilt);

    /// <summary>Lines that only one of the two has: <c>-</c> as frozen, <c>+</c> as made anew, in the order of the file.</summary>
    public IReadOnlyList<string> Differences()
    {
        var frozen = Lines(Frozen);
        var rebuilt = Lines(Rebuilt);
        return
        [
            .. frozen
                .Except(rebuilt, StringComparer.Ordinal)
                .Select(line => (line, mark: '-'))
                .Concat(rebuilt.Except(frozen, StringComparer.Ordinal).Select(line => (line, mark: '+')))
                .OrderBy(each => each.line, StringComparer.Ordinal)
                .Select(each => $"{each.mark} {each.line}"),
        ];
    }

    private static string[] Lines(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
