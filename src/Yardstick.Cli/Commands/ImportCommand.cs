using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>import PATH</c>: detects what the path is, reads it, says where every row and cell went, and keeps it.</summary>
internal static class ImportCommand
{
    private const int FindingsShown = 20;

    public static Command Create()
    {
        var path = new Argument<string>("PATH")
        {
            Description =
                "Folder or workbook of published tables, a folder of such folders, an extract of case records, a CIN census or an SSDA903 return, or with --source another delivery of case records",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and report, keep nothing" };
        var addAuthority = new Option<bool>("--add-authority")
        {
            Description = "Take in the extract of an authority that the store does not hold yet",
        };
        var allowOlder = new Option<bool>("--allow-older")
        {
            Description = "Replace an extract by one that was cut earlier",
        };
        var sources = new SourceOptions();
        var edition = new EditionArguments();
        var command = new Command("import", "Bring a delivery into the store")
        {
            path,
            dryRun,
            addAuthority,
            allowOlder,
        };
        edition.AddTo(command);
        sources.AddTo(command);
        var store = new StoreOptions(command);
        var archive = new ArchiveOption(command);
        command.SetAction(parsed =>
        {
            var product = Product.LoadForRecords();
            var given = parsed.GetRequiredValue(path);
            var options = edition.Options(parsed);
            using var returned = sources.Return(parsed, product, given, options.AuthorityCode);
            var source = returned is null ? sources.Delivery(parsed, product, given, options.AuthorityCode) : null;
            if (returned is not null || source is not null || SourceDetector.Detect(given) is DetectedSource.Extract)
            {
                var extract = returned?.Folder ?? given;
                var allowed = new ExtractImportOptions
                {
                    AddAuthority = parsed.GetValue(addAuthority),
                    AllowOlder = parsed.GetValue(allowOlder),
                };
                if (parsed.GetValue(dryRun))
                {
                    using var scratch = new ScratchStore();
                    ImportExtract(product, extract, source, allowed, scratch.Database, archive: null);
                    Console.WriteLine("  dry run: nothing was kept");
                    return ExitCode.Done;
                }

                using var kept = store.Open(parsed);
                var copies = archive.Open(parsed, kept);
                ImportExtract(product, extract, source, allowed, kept, copies);
                Console.WriteLine($"  kept in {kept.Description}");
                if (copies is null)
                {
                    Console.WriteLine(
                        "  no copy of the extract was kept, so frozen months cannot be made again: name a folder with --archive"
                    );
                }

                return ExitCode.Done;
            }

            var paths = DeliveredPaths.Of(given);
            if (paths.Count > 1 && options.Name is not null)
            {
                throw new WrongUse(
                    $"{given} holds {paths.Count} deliveries: leave --edition out, or import them one by one."
                );
            }

            var published = store.OpenPublished(parsed);
            using var database = published.Database;
            var pipeline = new Pipeline(product, published);
            foreach (var each in paths)
            {
                var reading = pipeline.Read(each, EditionQuestions.Complete(each, options));
                if (!parsed.GetValue(dryRun))
                {
                    pipeline.Keep(reading, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(each))));
                }

                Say(product, reading, kept: !parsed.GetValue(dryRun), database.Description);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void ImportExtract(
        Product product,
        string path,
        SourceDelivery? source,
        ExtractImportOptions allowed,
        Database database,
        ExtractArchive? archive
    )
    {
        var summaries = source is null
            ? ExtractRun.Import(database, product, path, allowed, archive)
            : [new SourceImport(database, product, archive: archive).Import(path, source, allowed)];
        foreach (var summary in summaries)
        {
            ExtractRun.Say(summary, new ExtractFindingStore(database).Read(summary.Manifest.AuthorityCode));
        }
    }

    private static void Say(Product product, PublishedReading reading, bool kept, string store)
    {
        var (delivery, summary) = reading;
        Console.WriteLine(
            $"{delivery.Edition.Name} ({delivery.Edition.AuthorityName}, figures to {delivery.Edition.DataTo:yyyy-MM-dd}, published {delivery.Edition.PublishedOn:yyyy-MM-dd})"
        );
        Console.WriteLine($"  rows   {Tally(summary.Rows)}");
        Console.WriteLine($"  cells  {Tally(summary.Cells)}");
        Console.WriteLine($"  mapped {summary.Mapped} rows to indicators, {summary.Unmapped} not mapped");
        foreach (var finding in delivery.Findings.OrderByDescending(finding => finding.Severity).Take(FindingsShown))
        {
            Console.WriteLine(
                $"  {finding.Severity.ToString().ToLowerInvariant()}: {finding.Place}: {finding.Message}"
            );
        }

        if (delivery.Findings.Count > FindingsShown)
        {
            Console.WriteLine(
                $"  … and {Plural.Of(delivery.Findings.Count - FindingsShown, "more finding")}; they are kept with the edition."
            );
        }

        foreach (var row in delivery.Tables.SelectMany(table => table.Rows).Where(row => row.Indicator is null))
        {
            var suggestion = product.Catalogue.Suggest(row.PrintedTitle, 1) is [var best, ..] ? best : null;
            Console.WriteLine(
                $"  not mapped: '{row.PrintedTitle}'{(suggestion is null ? "" : $"; perhaps {suggestion.Indicator.Key}")}. Confirm with: yardstick mapping export FILE"
            );
        }

        Console.WriteLine(kept ? $"  kept in {store}" : "  dry run: nothing was kept");
    }

    private static string Tally(Tally tally) =>
        $"{tally.Accepted} accepted, {tally.SetAside} set aside, {tally.Ignored} ignored ({tally.Read} read)";
}
