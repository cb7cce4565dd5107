using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Checks;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Cli.Commands;

/// <summary><c>check PATH --out findings.csv</c>: every contradiction in published tables and texts, measured months included, or every finding in an extract.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("PATH")
        {
            Description =
                "Folder or workbook of published tables, a folder of such folders, or an extract of case records; without it, every published edition of the store and each authority's newest frozen month, or the one named with --edition",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var failOn = new Option<string?>("--fail-on")
        {
            Description =
                "Lowest severity that gives exit code 1: B, E, W or I for an extract (default B); error, warning or information for published tables (default error)",
            HelpName = "SEVERITY",
        };
        var edition = new EditionArguments();
        var command = new Command(
            "check",
            "List every contradiction in published tables, with the arithmetic, or everything wrong with an extract"
        )
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
            if (parsed.GetValue(path) is { } extract && SourceDetector.Detect(extract) is DetectedSource.Extract)
            {
                return CheckExtract(
                    product,
                    extract,
                    parsed.GetValue(output),
                    FailOn.OfExtract(parsed.GetValue(failOn))
                );
            }

            var lowest = FailOn.OfPublished(parsed.GetValue(failOn));
            var editions = parsed.GetValue(path) is { } given
                ? [Read(product, given, edition.Options(parsed))]
                : Kept(product, store.OpenPublished(parsed), edition.Options(parsed));
            IReadOnlyList<CheckFinding> findings = [.. editions.SelectMany(product.Checker.Check)];
            OutputFile.Write(parsed.GetValue(output), writer => CheckFindingsCsv.Write(writer, findings));
            Say([.. editions.SelectMany(each => each)], findings, parsed.GetValue(output));
            return findings.Any(finding => finding.Severity >= lowest) ? ExitCode.Findings : ExitCode.Done;
        });
        return command;
    }

    /// <summary>Every finding of the data-quality rules, of an extract that is read into a store of its own and not kept.</summary>
    private static int CheckExtract(Product product, string path, string? output, ExtractSeverity failOn)
    {
        using var scratch = new ScratchStore();
        var summaries = ExtractRun.Import(
            scratch.Database,
            product,
            path,
            new ExtractImportOptions { AddAuthority = true }
        );
        var store = new ExtractFindingStore(scratch.Database);
        List<ExtractFinding> findings =
        [
            .. summaries.SelectMany(summary => store.Read(summary.Manifest.AuthorityCode)),
        ];
        OutputFile.Write(output, writer => FindingsCsv.Write(writer, findings));
        if (output is not null)
        {
            summaries.ToList().ForEach(summary => ExtractRun.Say(summary, findings));
            Console.WriteLine($"  written to {output}");
        }

        return findings.Any(finding => finding.Severity <= failOn) ? ExitCode.Findings : ExitCode.Done;
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

    private static IReadOnlyList<IReadOnlyList<PublishedDelivery>> Kept(
        Product product,
        PublishedStore store,
        EditionOptions asked
    )
    {
        using var database = store.Database;
        var editions = new KeptEditions(product, store).ToCheck(asked.Name, asked.AuthorityCode);
        return editions.Count > 0
            ? editions
            : throw new UnreadableSource(
                "The store holds no edition and no frozen month: import one, or name a folder or workbook to check."
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
