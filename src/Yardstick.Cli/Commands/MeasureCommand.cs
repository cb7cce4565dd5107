using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.CaseData;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>measure --until 2023-07 --months 13 --out observations.csv [--members members.csv]</c>: figures from the case records in the store.</summary>
internal static class MeasureCommand
{
    private const string AllAuthorities = "all";

    public static Command Create()
    {
        var until = new Option<string>("--until")
        {
            Description = "Last month, as 2023-07",
            HelpName = "YYYY-MM",
            Required = true,
        };
        var months = new Option<int>("--months")
        {
            Description = "How many months, ending with the last",
            DefaultValueFactory = _ => 13,
        };
        var keys = new Option<string?>("--indicators") { Description = "Keys, comma-separated (default: all)" };
        var authority = new Option<string?>("--authority") { Description = "Authority codes, comma-separated, or all" };
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var members = new Option<string?>("--members")
        {
            Description = "CSV file of the children behind the figures: personal data, keep it where it may be",
            HelpName = "FILE",
        };
        var command = new Command(
            "measure",
            "Calculate indicators from the extract in the store, for every area and month"
        )
        {
            until,
            months,
            keys,
            authority,
            output,
            members,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            using var database = store.Open(parsed);
            var catalogue = MeasurableIndicator.All(product.Catalogue, product.Folders.Definitions);
            var wanted = Indicators(catalogue, parsed.GetValue(keys));
            var extracts = Extracts(database, parsed.GetValue(authority));
            var run = Month.RunEnding(MonthOption.Read(parsed, until), Positive(parsed.GetValue(months)));
            var measurement = new Measurement(
                database,
                catalogue,
                CaseDataViews.Load(Path.Combine(product.Folders.Definitions, "case-data")),
                [.. product.Reference.BankHolidays.Select(holiday => holiday.Date)],
                product.Reference.Populations
            );
            OutputFile.Write(
                parsed.GetValue(output),
                writer =>
                {
                    using var csv = new ObservationsCsv(
                        writer,
                        parsed.GetValue(authority) is { } named && (named == AllAuthorities || extracts.Count > 1)
                    );
                    foreach (var extract in extracts)
                    {
                        csv.Write(measurement.Measure(extract, wanted, run));
                    }
                }
            );
            if (parsed.GetValue(members) is { } file)
            {
                WriteMembers(file, measurement, extracts, wanted, run);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteMembers(
        string file,
        Measurement measurement,
        IReadOnlyList<MeasuredExtract> extracts,
        IReadOnlyList<MeasurableIndicator> wanted,
        IReadOnlyList<Month> run
    ) =>
        OutputFile.Write(
            file,
            writer =>
            {
                using var csv = new MembersCsv(writer);
                var sorted = wanted.OrderBy(each => each.Key, StringComparer.Ordinal).ToList();
                foreach (var extract in extracts)
                {
                    csv.Write(measurement.Members(extract, sorted, run));
                }
            }
        );

    private static int Positive(int months) =>
        months is >= 1 and <= 600 ? months : throw new WrongUse($"--months {months} is not possible: give 1 to 600.");

    private static IReadOnlyList<MeasurableIndicator> Indicators(
        IReadOnlyList<MeasurableIndicator> catalogue,
        string? keys
    )
    {
        if (keys is null)
        {
            return catalogue;
        }

        var byKey = catalogue.ToDictionary(each => each.Key, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. keys.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(key =>
                    byKey.GetValueOrDefault(key)
                    ?? throw new WrongUse($"There is no indicator '{key}': definitions list shows them all.")
                ),
        ];
    }

    private static IReadOnlyList<MeasuredExtract> Extracts(Database database, string? authority)
    {
        var held = MeasuredExtract.All(database);
        if (held.Count == 0)
        {
            throw new WrongUse("The store holds no extract: import one, or make one with generate.");
        }

        if (authority is null)
        {
            return held.Count == 1
                ? held
                : throw new WrongUse(
                    $"The store holds extracts of {held.Count} authorities: name some with --authority, or all."
                );
        }

        return authority == AllAuthorities
            ? held
            :
            [
                .. authority
                    .Split(',', StringSplitOptions.TrimEntries)
                    .Select(code =>
                        held.FirstOrDefault(each => each.AuthorityCode == code)
                        ?? throw new WrongUse(
                            $"The store holds no extract of {code}: it holds {string.Join(", ", held.Select(each => each.AuthorityCode))}."
                        )
                    ),
            ];
    }
}
