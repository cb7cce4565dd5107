using System.CommandLine;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Quality;

namespace Yardstick.Cli;

/// <summary>What the data-quality rules on figures find in what is measured: told in a line, and listed with <c>--findings FILE</c>.</summary>
internal sealed class MeasuredFindings
{
    private readonly Option<string?> _file = new("--findings")
    {
        Description = "CSV file of what the data-quality rules 91 to 98 find in the figures",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Options.Add(_file);

    /// <summary>The rows as they are; each authority's are tested once all of them are there.</summary>
    public static Func<MeasuredExtract, IEnumerable<Observation>> Tested(
        MeasuringInputs inputs,
        Func<MeasuredExtract, IEnumerable<Observation>> rows,
        List<ExtractFinding> findings
    )
    {
        var rules = inputs.Product.Rules;
        var figures = new FigureRules(
            inputs.Database,
            inputs.Product.Catalogue,
            rules.Views,
            rules.Catalogue.Rules,
            rules.BankHolidays,
            inputs.Product.Reference.Populations
        );
        return extract =>
        {
            var all = rows(extract).ToList();
            findings.AddRange(figures.Check(extract, [.. all.Where(row => row.Breakdown == "all")]));
            return all;
        };
    }

    public void Write(ParseResult parsed, IReadOnlyList<ExtractFinding> findings)
    {
        if (parsed.GetValue(_file) is { } file)
        {
            OutputFile.Write(file, writer => FindingsCsv.Write(writer, findings));
        }

        var blocking = findings.Where(finding => finding.Severity == ExtractSeverity.Blocks).ToList();
        if (blocking.Count > 0)
        {
            Console.Error.WriteLine(
                $"{Plural.Of(blocking.Count, "finding")} that blocks publication, the first: {blocking[0].RecordId}: {blocking[0].Message} --findings FILE lists them."
            );
        }
    }
}
