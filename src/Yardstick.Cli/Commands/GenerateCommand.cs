using System.CommandLine;
using System.Globalization;
using Yardstick.Core.Extracts.Generating;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>generate --authorities N --children N --years N --seed N --out DIR</c>: extracts of invented councils, with known totals.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var authorities = Number("--authorities", "Councils to invent; several get a folder each, named by code", 1);
        var children = Number("--children", "Open children of each council, about", 2400);
        var years = Number("--years", "Years of complete events before the day of the extract", 6);
        var seed = new Option<ulong>("--seed")
        {
            Description = "The same seed gives the same files, byte for byte",
            DefaultValueFactory = _ => 1,
        };
        var errors = new Option<double>("--errors")
        {
            Description = "Chance, from 0 to 1, that each rule of data quality is broken in the records of a family",
            DefaultValueFactory = _ => 0,
        };
        var until = new Option<string>("--until")
        {
            Description = "Day of the extract, as 2023-07-31; a later day tells the same stories further",
            HelpName = "YYYY-MM-DD",
            DefaultValueFactory = _ => "2023-07-31",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write; files of the same name are replaced",
            HelpName = "DIR",
            Required = true,
        };
        var command = new Command(
            "generate",
            "Invent councils: extracts of children who do not exist, with totals that are known"
        )
        {
            authorities,
            children,
            years,
            seed,
            errors,
            until,
            output,
        };
        command.SetAction(
            (parsed, stop) =>
            {
                var options = new GeneratorOptions
                {
                    Authorities = parsed.GetValue(authorities),
                    Children = parsed.GetValue(children),
                    Years = parsed.GetValue(years),
                    Seed = parsed.GetValue(seed),
                    Errors = parsed.GetValue(errors),
                    Until = Day(parsed.GetValue(until)!),
                };
                var folders = ProductFolders.BesideProgram();
                var generator = new Generator(folders, new ReferenceData(folders).BankHolidays);
                var extracts = generator.Generate(options, parsed.GetRequiredValue(output), Say, stop);
                Console.WriteLine(
                    $"{Plural.Of(extracts.Count, "extract")} written to {parsed.GetRequiredValue(output)}."
                );
                return Task.FromResult(ExitCode.Done);
            }
        );
        return command;
    }

    private static Option<int> Number(string name, string description, int usual) =>
        new(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => usual,
        };

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new WrongUse($"--until {text} is not a day: write it as 2023-07-31.");

    private static void Say(GeneratedExtract extract)
    {
        var planted = extract.Planted > 0 ? $", {Plural.Of(extract.Planted, "planted error")}" : "";
        Console.WriteLine(
            string.Create(
                CultureInfo.GetCultureInfo("en-GB"),
                $"{extract.AuthorityName}: {extract.Rows:N0} rows, {extract.OpenChildren:N0} open children{planted}."
            )
        );
    }
}
