using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Extracts.Statistics;

namespace Yardstick.Cli.Commands;

/// <summary><c>benchmarks import|list</c>: later releases of the DfE's statistics.</summary>
internal static class BenchmarksCommand
{
    public static Command Create() =>
        new("benchmarks", "National statistics: import a later release, list what was imported") { Import(), List() };

    private static Command Import()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "CSV of a data set of explore education statistics, as downloaded",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, keep nothing" };
        var command = new Command("import", "Replace years of national measures by those of a later release")
        {
            file,
            dryRun,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            var path = parsed.GetRequiredValue(file);
            var reading = new StatisticsFileReader(product.Reference, product.Statistics).Read(
                path,
                Path.GetFileName(path)
            );
            using var database = store.Open(parsed);
            var changes = reading.Against(
                product.Reference.NationalStatistics.In(database),
                product.Reference.Measures
            );
            var isKept = !parsed.GetValue(dryRun);
            if (isKept)
            {
                new StatisticsImport(database, TimeProvider.System).Keep(reading, Environment.UserName);
            }

            Say(reading, changes, isKept);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Releases that were imported, the last first");
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            foreach (var file in new StatisticsImport(database, TimeProvider.System).Files())
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{file.Number}\t{file.DataSet}\t{file.FileName}\t{file.ValuesKept}\t{file.ImportedBy}\t{file.ImportedAt:yyyy-MM-dd HH:mm}\t{file.FileHash}"
                    )
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(StatisticsReading reading, IReadOnlyList<StatisticsChange> changes, bool isKept)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{reading.FileName}: {reading.DataSet.Title}, {reading.Rows} rows read, {reading.Values.Count} values and symbols"
            )
        );
        foreach (var (group, count) in reading.RowsLeftOut)
        {
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"  left out, of no measure: {group} ({count} rows)")
            );
        }

        foreach (var change in changes)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {change.Measure} {change.Year}: {change.Values} values, {change.Symbols} symbols; {change.Changed} changed, {change.Added} new, {change.Gone} no longer there"
                )
            );
        }

        Console.WriteLine(isKept ? "  kept" : "  dry run: nothing was kept");
    }
}
