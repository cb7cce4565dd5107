using System.CommandLine;
using Yardstick.Core.Assessments;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Reports.Forecasts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Cli.Commands;

/// <summary><c>forecast --indicator contacts_n --month 2023-07 [--rate 1500] [--goal "&lt;=17000"]</c>: the year end, and what a target asks.</summary>
internal static class ForecastCommand
{
    public static Command Create()
    {
        var indicator = new Option<string>("--indicator") { Description = "Key of the indicator", Required = true };
        var rate = new Option<decimal?>("--rate")
        {
            Description = "What if: a month from now on; for percentages, per cent of the cases",
        };
        var cases = new Option<decimal?>("--cases")
        {
            Description = "Cases expected in each month left, for percentages (default: as many as so far)",
        };
        var goal = new Option<string?>("--goal")
        {
            Description = "Target of the year to try, as \">=95%\" or \"<17000\" (default: the one that is set)",
        };
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command("forecast", "Project a figure to the year end and say what its target asks")
        {
            indicator,
            rate,
            cases,
            goal,
            output,
        };
        var figures = new EditionFigures(command);
        command.SetAction(parsed =>
        {
            figures.Read(
                parsed,
                (product, material, _) =>
                {
                    var key = parsed.GetRequiredValue(indicator);
                    var shown =
                        material.Assessments.FirstOrDefault(assessment => assessment.Is(key))
                        ?? throw new WrongUse(
                            $"'{material.Edition.Name}' has no figure of '{key}': give the key of an indicator that it has."
                        );
                    var whatIf = new WhatIf(
                        parsed.GetValue(rate),
                        parsed.GetValue(cases),
                        Goal(parsed.GetValue(goal), shown)
                    );
                    OutputFile.Write(
                        parsed.GetValue(output),
                        writer =>
                        {
                            using var csv = new CsvLines(writer, severalAuthorities: false, "what", "answer");
                            foreach (var (term, meaning) in ForecastReading.Of(shown, whatIf).Items)
                            {
                                csv.Write(material.Edition.AuthorityCode, term, meaning);
                            }
                        }
                    );
                }
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Target.Bound? Goal(string? text, Assessment shown) =>
        text is null ? null
        : TargetText.Read(text, shown.Polarity(), Core.Indicators.TimeBasis.AtMonthEnd) is Target.Bound bound ? bound
        : throw new WrongUse($"--goal {text} is not a bound: write it as \">=95%\" or \"<17000\".");
}
