using System.Globalization;
using Yardstick.Core.Administration;
using Yardstick.Core.Administration.Retention;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Jobs;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>Does jobs: each is the same work as on the command line, kept whole or not at all.</summary>
/// <param name="archive">Folder of the copies of extracts and definitions; null for no copies.</param>
public sealed class JobWork(
    Product product,
    Database database,
    TimeProvider clock,
    Uploads uploads,
    Inbox inbox,
    string? archive
)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="tell">Told how far it is; called often.</param>
    /// <returns>What came of it, in one sentence.</returns>
    /// <exception cref="OperationCanceledException">The program is stopping; nothing was kept.</exception>
    public string Do(Job job, Action<JobProgress> tell, CancellationToken stop) =>
        job.Kind switch
        {
            JobKind.Import => Import(job, tell, stop),
            JobKind.Freeze => Freeze(job, tell, stop),
            JobKind.Retention => Remove(job, tell),
            _ => Compose(job, tell, stop),
        };

    /// <summary>What whoever asked for a job can do about a fault; null for an error of ours.</summary>
    public static string? Explain(Exception fault) =>
        fault
            is UnreadableSource
                or ExtractRefused
                or ExtractReplaced
                or SnapshotRefused
                or EditionRefused
                or StoreUnavailable
                or JobRefused
                or AdministrationRefused
                or IOException
                or UnauthorizedAccessException
            ? fault.Message
            : null;

    /// <summary>What is kept of children, and for how long.</summary>
    public RecordRetention Retention =>
        new(
            database,
            new SettingStore(database, product.Settings, clock),
            clock,
            archive is null ? null : new ExtractArchive(archive)
        );

    /// <summary>Removes what an ended job leaves behind.</summary>
    public void CleanUp(Job job)
    {
        if (job is { SourceKind: JobSource.Upload, SourceFolder: { } folder })
        {
            uploads.Remove(folder);
        }
    }

    /// <summary>Whose extract a folder holds, before anything of it is read.</summary>
    /// <exception cref="UnreadableSource">It is no extract.</exception>
    /// <exception cref="JobRefused">It holds several.</exception>
    public ExtractManifest ManifestOf(JobSource source, string folder) => ManifestIn(PathOf(source, folder));

    private ExtractManifest ManifestIn(string path) =>
        ExtractManifest.AllIn(path, product.Rules.Tables) switch
        {
            [var only] => only,
            var several => throw new JobRefused(
                $"There are extracts of {several.Count} councils in it: deliver one at a time, or import them on the command line."
            ),
        };

    /// <summary>Whose return a file holds, from its beginning.</summary>
    /// <exception cref="UnreadableSource">Nobody says whose it is, or it is no return.</exception>
    public string AuthorityOf(SourceKind kind, string file, ReturnOptions options) =>
        product.Returns.AuthorityOf(kind, file, options);

    private string PathOf(JobSource source, string folder) =>
        source is JobSource.Upload ? uploads.PathOf(folder) : inbox.PathOf(folder);

    private string Import(Job job, Action<JobProgress> tell, CancellationToken stop)
    {
        var path = PathOf(job.SourceKind!.Value, job.SourceFolder!);
        using var spool = UploadedDelivery.In(path) is { } delivery ? Read(delivery, path, tell, stop) : null;
        path = spool?.Folder ?? path;
        if (ManifestIn(path).AuthorityCode is var code && code != job.AuthorityCode)
        {
            throw new JobRefused(
                $"The folder now holds an extract of {code}, and the import of {job.AuthorityCode} was asked for: ask again."
            );
        }

        var files = Directory.GetFiles(path, "*.csv", SearchOption.AllDirectories).Length - 1;
        HashSet<string> read = new(StringComparer.Ordinal);
        var summary = CheckedImport
            .Into(database, product.Rules, clock, archive is null ? null : new ExtractArchive(archive))
            .Import(
                path,
                new ExtractImportOptions { AddAuthority = job.AddAuthority, AllowOlder = job.AllowOlder },
                table =>
                {
                    stop.ThrowIfCancellationRequested();
                    read.Add(table.Table);
                    tell(
                        new JobProgress($"reading and checking {table.Table}", read.Count, Math.Max(files, read.Count))
                    );
                }
            )[0];
        var setAside =
            summary.Tables.Sum(table => table.SetAside)
            + (spool is null ? 0 : summary.Parts.Sum(part => part.SetAside));
        return string.Create(
            English,
            $"{summary.Tables.Sum(table => table.Accepted):N0} rows of {summary.Manifest.AuthorityName} were taken in and {setAside:N0} set aside, from the extract of {summary.Manifest.ExtractDate:d MMMM yyyy}.{NotKnown(job.AuthorityCode)}"
        );
    }

    /// <summary>Reads a delivery of another source into a folder that can be imported as an extract.</summary>
    private SourceSpool Read(UploadedDelivery delivery, string folder, Action<JobProgress> tell, CancellationToken stop)
    {
        tell(new JobProgress($"reading {delivery.Name}", 0, 0));
        return delivery is { Source: SourceKind.AnnexA, AsAt: { } day }
            ? new SourceImport(database, product, clock).Read(
                delivery.FileIn(folder),
                new SourceDelivery
                {
                    Source = delivery.Source,
                    AuthorityCode = delivery.AuthorityCode,
                    AuthorityName =
                        product.Reference.Authorities.Find(delivery.AuthorityCode)?.Name ?? delivery.AuthorityCode,
                    AsAt = day,
                    Name = delivery.Name,
                },
                sheet =>
                {
                    stop.ThrowIfCancellationRequested();
                    tell(new JobProgress($"reading {sheet.Table}", sheet.Rows, 0));
                }
            )
            : product.Returns.Read(
                delivery.Source,
                delivery.FileIn(folder),
                new ReturnOptions { AuthorityCode = delivery.AuthorityCode, AsAt = delivery.AsAt }
            );
    }

    /// <summary>Teams can be named once another source has brought the tree of the organisation.</summary>
    private string NotKnown(string authority)
    {
        var open = new MappingStore(database, clock).Of(authority).Where(mapping => mapping.Meaning is null).ToList();
        var teams = open.Where(mapping => mapping.Kind is MappingKind.Team).ToList();
        var hasTree =
            teams is [var team, ..]
            && new MappingSuggestions(product.Sources, database).Choices(authority, team).Count > 0;
        return (open.Count - (hasTree ? 0 : teams.Count)) switch
        {
            0 => "",
            1 => " One thing in it is not known: say on the page of sources what it means.",
            var several => $" {several} things in it are not known: say on the page of sources what they mean.",
        };
    }

    private string Remove(Job job, Action<JobProgress> tell)
    {
        tell(new JobProgress("removing the children behind old figures", 0, 0));
        var removed = Retention.Remove(job.AuthorityCode, job.AskedBy);
        return string.Create(
            English,
            $"Of months that ended before {removed.Before:d MMMM yyyy}: {removed.Members:N0} rows of who was counted, {removed.RestatementRecords:N0} of restatements, {removed.Findings:N0} findings, {removed.Audits:N0} audits, {removed.TrackerItems:N0} decisions of tracking panels and {removed.Copies.Count} copies of extracts were removed; the figures stay."
        );
    }

    private string Freeze(Job job, Action<JobProgress> tell, CancellationToken stop)
    {
        var done = 0;
        var definitions = FigureDefinitions.Load(product.Folders);

        // Every indicator with SQL is told of once when it is measured and once when it is kept who was counted.
        var steps = 2 * definitions.Indicators.Count(indicator => indicator.Sql is not null);
        var copies = archive is null ? null : new DefinitionsArchive(archive);
        var (months, tasks) = new MonthFreezing(product, database, definitions, clock, copies).Freeze(
            job.AuthorityCode,
            Month.RunEnding(job.Month!.Value, job.Months!.Value),
            job.AskedBy,
            words =>
            {
                stop.ThrowIfCancellationRequested();
                done++;
                tell(new JobProgress(words, done, Math.Max(steps, done)));
            }
        );
        var before = months.Count(month => month.Outcome is not FreezeOutcome.Frozen);
        return $"{months.Count - before} of {months.Count} months up to {job.Month!.Value.ToWords()} were frozen{(before == 0 ? "" : $", {before} had been before")}; {tasks} tasks of commentary are new.";
    }

    private string Compose(Job job, Action<JobProgress> tell, CancellationToken stop)
    {
        const int Steps = 5;
        var layout =
            product.Layouts.Find(job.Layout ?? "")
            ?? throw new EditionRefused($"There is no layout '{job.Layout}' any longer: choose another and ask again.");
        var people = new PeopleStore(database, product.Permissions, clock);
        var by = EditionActor.Of(
            people.ReaderFor(people.FindByEmail(job.AskedBy)?.AccountId),
            Permission.ComposeEditions,
            job.AuthorityCode
        );
        var done = 0;
        var making = new EditionMaking(product, database, clock);
        var edition = making.Compose(
            job.AuthorityCode,
            job.Month!.Value,
            layout,
            by,
            words =>
            {
                stop.ThrowIfCancellationRequested();
                tell(new JobProgress(words, done, Math.Max(Steps, done)));
                done++;
            }
        );
        return string.Create(
            English,
            $"Version {edition.Version} of {layout.Title}, {edition.Month.ToWords()}, was composed. {making.Gate(edition).Sentence() ?? "Its gate is open: it can be submitted."}"
        );
    }
}
