using System.CommandLine;
using System.Globalization;
using CsvHelper;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Observations.Sources;

namespace Yardstick.Cli.Commands;

/// <summary>
/// <c>sources</c>: which indicators each loaded source supports, and what one more table would unlock; <c>sources first TABLE SOURCE</c> says which
/// source comes first for a table.
/// </summary>
internal static class SourcesCommand
{
    public static Command Create()
    {
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write, a row for each indicator (default: a summary on the screen)",
            HelpName = "FILE",
        };
        var command = new Command("sources", "Show what each loaded source can say of every indicator")
        {
            output,
            First(),
        };
        var options = new MeasuringOptions(command);
        command.SetAction(parsed =>
        {
            using var inputs = options.Open(parsed);
            var abilities = new SourceAbilities(
                inputs.Catalogue,
                inputs.Product.Rules.Views,
                inputs.Product.Sources.Catalogue
            );
            foreach (var extract in inputs.Extracts)
            {
                var matrix = SourceMatrix.Of(inputs.Database, extract, abilities, inputs.Catalogue);
                if (parsed.GetValue(output) is { } file)
                {
                    OutputFile.Write(file, writer => Write(writer, matrix));
                }
                else
                {
                    Console.WriteLine($"{extract.AuthorityName} ({extract.AuthorityCode})");
                    Say(matrix);
                }
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command First()
    {
        var table = new Argument<string>("TABLE") { Description = "A table of the extract format, as ssd_cp_plans" };
        var source = new Argument<string>("SOURCE")
        {
            Description = $"{string.Join(", ", SourceWords.All)}, or usual for the product's own order",
        };
        var authority = new Option<string>("--authority") { Description = "Authority code", Required = true };
        var command = new Command("first", "Say which source comes first for a table, from the next import on")
        {
            table,
            source,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var word = parsed.GetRequiredValue(source);
            SourceKind? first =
                word == "usual" ? null
                : SourceWords.TryParse(word, out var known) ? known
                : throw new WrongUse($"{word} is no source: write one of {string.Join(", ", SourceWords.All)}.");
            using var database = store.Open(parsed);
            var precedence = new SourcePrecedence(
                database,
                Yardstick.Core.Product.LoadForRecords().Rules.Tables,
                TimeProvider.System
            );
            var named = parsed.GetRequiredValue(table);
            if (!precedence.Set(parsed.GetRequiredValue(authority), named, first, Environment.UserName))
            {
                throw new WrongUse($"{named} is no table of an extract: name one as ssd_cp_plans.");
            }

            Console.WriteLine("Noted: it holds from the next import on.");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(SourceMatrix matrix)
    {
        for (var i = 0; i < matrix.Sources.Count; i++)
        {
            var delivery = matrix.Sources[i];
            Console.WriteLine(
                $"  {delivery.Source.Word()}, {delivery.Name}, as at {delivery.AsAt:yyyy-MM-dd}: {Counts(matrix.Rows.Select(row => row.BySource[i]))}"
            );
        }

        Console.WriteLine($"  together: {Counts(matrix.Rows.Select(row => row.Together))}");
        foreach (var (table, indicators) in matrix.Unlocks)
        {
            Console.WriteLine($"  {table} would unlock {indicators.Count}: {string.Join(", ", indicators)}");
        }
    }

    private static string Counts(IEnumerable<SourceAbility> abilities)
    {
        var counts = abilities.CountBy(ability => ability.Kind).ToDictionary();
        return string.Join(
            ", ",
            Enum.GetValues<AbilityKind>().Select(kind => $"{counts.GetValueOrDefault(kind)} {Word(kind)}")
        );
    }

    private static void Write(TextWriter writer, SourceMatrix matrix)
    {
        using var csv = new CsvWriter(writer, CultureInfo.InvariantCulture, leaveOpen: true);
        foreach (
            var heading in matrix
                .Sources.SelectMany(source => new[] { source.Source.Word(), $"{source.Source.Word()}_reason" })
                .Prepend("title")
                .Prepend("indicator")
                .Append("together")
                .Append("together_reason")
                .Append("unlocked_by")
        )
        {
            csv.WriteField(heading);
        }

        csv.NextRecord();
        foreach (var row in matrix.Rows)
        {
            csv.WriteField(row.Indicator.Key);
            csv.WriteField(row.Indicator.Title);
            foreach (var ability in row.BySource.Append(row.Together))
            {
                csv.WriteField(Word(ability.Kind));
                csv.WriteField(ability.Reason);
            }

            csv.WriteField(row.Together.Unlocks);
            csv.NextRecord();
        }
    }

    private static string Word(AbilityKind kind) =>
        kind is AbilityKind.Snapshot ? "snapshot-only" : kind.ToString().ToLowerInvariant();
}
