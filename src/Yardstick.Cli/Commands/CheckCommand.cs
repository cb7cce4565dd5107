using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Checks;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Cli.Commands;

/// <summary><c>check PATH --out findings.csv</c>: every contradiction in published tables and texts.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("PATH")
        {
            Description =
                "Folder or workbook of published tables, or a folder of such folders; without it, every edition of the store",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var failOn = new Option<FindingSeverity>("--fail-on")
        {
            Description = "Lowest severity that gives exit code 1: error, warning or information",
            DefaultValueFactory = _ => FindingSeverity.Error,
        };
        var edition = new EditionArguments();
        var command = new Command("check", "List every contradiction, with both places, both values and the arithmetic")
        {
            path,
            output,
            failOn,
        };
        edition.AddTo(command);
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            var editions = parsed.GetValue(path) is { } given
                ? Read(product, given, edition.Options(parsed))
                : Kept(product, store.OpenPublished(parsed));
            var findings = product.Checker.Check(editions);
            OutputFile.Write(parsed.GetValue(output), writer => CheckFindingsCsv.Write(writer, findings));
            Say(editions, findings, parsed.GetValue(output));
            return findings.Any(finding => finding.Severity >= parsed.GetValue(failOn))
                ? ExitCode.Findings
                : ExitCode.Done;
        });
        return command;
    }

    private static List<PublishedDelivery> Read(Product product, string path, EditionOptions options)
    {
        var import = new PublishedImport(product.Spellings, (_, title) => product.Catalogue.FindByTitle(title)?.Key);
        return
        [
            .. DeliveredPaths
                .Of(path)
                .Select(each => import.Read(each, EditionQuestions.Complete(each, options)).Delivery),
        ];
    }

    private static IReadOnlyList<PublishedDelivery> Kept(Product product, PublishedStore store)
    {
        using var database = store.Database;
        var editions = new Pipeline(product, store).Editions();
        return editions.Count > 0
            ? editions
            : throw new UnreadableSource(
                "The store holds no edition: import one, or name a folder or workbook to check."
            );
    }

    private static void Say(
        IReadOnlyList<PublishedDelivery> editions,
        IReadOnlyList<CheckFinding> findings,
        string? file
    )
    {
        if (file is null)
        {
            return;
        }

        var counts = findings
            .GroupBy(finding => finding.Rule)
            .OrderByDescending(rule => rule.Count())
            .Select(rule => $"{rule.Key} {rule.Count()}");
        Console.WriteLine(
            $"{Plural.Of(editions.Count, "edition")} checked: {Plural.Of(findings.Count, "finding")}{(findings.Count > 0 ? " (" + string.Join(", ", counts) + ")" : "")}. Written to {file}."
        );
    }
}
