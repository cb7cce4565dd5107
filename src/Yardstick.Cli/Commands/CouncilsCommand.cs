using System.CommandLine;
using System.Globalization;
using CsvHelper;
using Yardstick.Core;
using Yardstick.Core.Administration.Councils;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.National;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>councils list|show|choose</c>: the councils with children's services, what is published nationally of them, and which one the store is for.</summary>
internal static class CouncilsCommand
{
    private const string All = "all";

    private static readonly string[] Columns =
    [
        "authority_code",
        "measure",
        "period",
        "value",
        "predecessors",
        "neighbours_mean",
        "neighbours_known",
        "neighbour_model",
        "region",
        "england",
        "rank",
        "of",
        "left_out",
        "quartile",
    ];

    public static Command Create() =>
        new("councils", "Councils with children’s services and their national figures") { List(), Show(), Choose() };

    private static Command List()
    {
        var command = new Command("list", "Every council of today: number, name, region; the chosen one is marked");
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var choice = ChoiceIn(database, Product.Load().Reference);
            foreach (var council in choice.Choices(Today))
            {
                var mark = council.Code == choice.Now?.Code ? "\tchosen" : "";
                Console.WriteLine($"{council.Code}\t{council.Name}\t{council.Region}{mark}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "Its number, or 'all'; the chosen council when left out",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var history = new Option<bool>("--history") { Description = "Every published year instead of the newest" };
        var model = new Option<string?>("--model")
        {
            Description = "Statistical neighbours of this model: \"April 2021\", \"May 2025\"",
        };
        var output = new Option<string?>("--out") { Description = "CSV file instead of the screen", HelpName = "FILE" };
        var command = new Command(
            "show",
            "National measures of a council with neighbours, region, England, rank, quartile"
        )
        {
            code,
            history,
            model,
            output,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var choice = ChoiceIn(database, product.Reference);
            var profiles = new CouncilProfiles(
                product.Reference,
                product.Reference.NationalStatistics.In(database),
                Today
            );
            var codes =
                parsed.GetValue(code) is All ? choice.Choices(Today).Select(council => council.Code)
                : (parsed.GetValue(code) ?? choice.Now?.Code) is { } one ? [one]
                : throw new WrongUse("No council is chosen: name one by its number (councils list).");
            var named = ModelNamed(product.Reference.NeighbourModels, parsed.GetValue(model));
            OutputFile.Write(
                parsed.GetValue(output),
                text => Write(text, codes, each => LinesOf(profiles, each, named, parsed.GetValue(history)))
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Choose()
    {
        var code = new Argument<string>("CODE") { Description = "Its number, as listed" };
        var command = new Command("choose", "Choose the council that the store is for; pages open with it") { code };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var chosen = ChoiceIn(database, Product.Load().Reference)
                .Choose(parsed.GetRequiredValue(code), Environment.UserName);
            Console.WriteLine($"The store is for {chosen.Name} ({chosen.Code}).");
            return ExitCode.Done;
        });
        return command;
    }

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static CouncilChoice ChoiceIn(Database database, ReferenceData reference) =>
        new(database, reference, TimeProvider.System);

    private static NeighbourModel? ModelNamed(NeighbourModels models, string? name) =>
        name is null
            ? null
            : models.All.FirstOrDefault(model => model.Name == name)
                ?? throw new WrongUse(
                    $"There is no neighbour model '{name}': write {string.Join(" or ", models.All.Select(model => $"\"{model.Name}\""))}."
                );

    private static IEnumerable<MeasureOfCouncil> LinesOf(
        CouncilProfiles profiles,
        string code,
        NeighbourModel? model,
        bool withHistory
    )
    {
        var profile =
            profiles.Of(code, model)
            ?? throw new WrongUse($"'{code}' is no council: name one by its number (councils list).");
        return withHistory
            ? profile.Measures.SelectMany(line => profiles.History(code, line.Measure, model))
            : profile.Measures;
    }

    private static void Write(
        TextWriter text,
        IEnumerable<string> codes,
        Func<string, IEnumerable<MeasureOfCouncil>> linesOf
    )
    {
        using var csv = new CsvWriter(text, CultureInfo.InvariantCulture, leaveOpen: true);
        WriteRow(csv, Columns);
        foreach (var code in codes)
        {
            foreach (var line in linesOf(code))
            {
                WriteRow(csv, NationalMeasureRow.Of(code, line));
            }
        }
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }
}
