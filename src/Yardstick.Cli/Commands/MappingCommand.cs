using System.CommandLine;
using System.Globalization;
using CsvHelper;
using Yardstick.Core;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Cli.Commands;

/// <summary><c>mapping export FILE</c> and <c>mapping import FILE</c>: what printed titles mean, where the catalogue does not know.</summary>
internal static class MappingCommand
{
    public static Command Create() =>
        new("mapping", "Say what printed titles mean that the catalogue does not know") { Export(), Import() };

    private static Command Export()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "CSV file to write: titles without an indicator, with a suggestion, and confirmed ones",
        };
        var command = new Command(
            "export",
            "Write the titles that need a decision; put yes in 'confirmed' beside a right key and import the file again"
        )
        {
            file,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            var published = store.OpenPublished(parsed);
            using var database = published.Database;
            var rows = MappingSheet.Of(
                new Pipeline(product, published).Editions(),
                new TitleMappingStore(database).Mappings(),
                product.Catalogue
            );
            OutputFile.Write(
                parsed.GetRequiredValue(file),
                writer =>
                {
                    using var csv = new CsvWriter(writer, CultureInfo.InvariantCulture, leaveOpen: true);
                    csv.WriteRecords(rows);
                }
            );
            Console.WriteLine(
                $"{Plural.Of(rows.Count(row => row.Confirmed.Length == 0), "title")} to decide, {rows.Count(row => row.Confirmed.Length > 0)} confirmed. Written to {parsed.GetRequiredValue(file)}."
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("FILE") { Description = "CSV file as written by mapping export" };
        var role = new Option<string>("--role")
        {
            Description = "Role of the person who confirmed",
            DefaultValueFactory = _ => "performance analyst",
        };
        var command = new Command("import", "Keep the confirmed rows; editions that are in the store follow at once")
        {
            file,
            role,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            var path = parsed.GetRequiredValue(file);
            var mappings = MappingSheet.Confirmed(
                path,
                product.Catalogue,
                parsed.GetRequiredValue(role),
                TimeProvider.System
            );
            var published = store.OpenPublished(parsed);
            using var database = published.Database;
            new TitleMappingStore(database).Save(mappings);
            Console.WriteLine(
                $"{Plural.Of(mappings.Count, "confirmed mapping")} kept; rows without 'yes' were left as they are."
            );
            return ExitCode.Done;
        });
        return command;
    }
}
