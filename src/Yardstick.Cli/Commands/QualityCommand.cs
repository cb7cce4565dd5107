using System.CommandLine;
using Yardstick.Core.Observations.Quality;

namespace Yardstick.Cli.Commands;

/// <summary><c>quality --month 2023-07 [--out quality.csv]</c>: how far the figures of a month can be relied on, by indicator and area.</summary>
internal static class QualityCommand
{
    public static Command Create()
    {
        var month = MonthOption.Create("The month whose figures are graded");
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command(
            "quality",
            "Grade each indicator of a month by the share of its cases that findings cast doubt on"
        )
        {
            month,
            output,
        };
        var options = new MeasuringOptions(command);
        command.SetAction(parsed =>
        {
            using var inputs = options.Open(parsed);
            var rules = inputs.Product.Rules;
            var quality = new DataQuality(
                inputs.Database,
                inputs.Catalogue,
                rules.Views,
                rules.Catalogue.Rules,
                rules.BankHolidays,
                inputs.Product.Sources.Catalogue
            );
            var chosen = MonthOption.Read(parsed, month);
            List<IndicatorQuality> grades =
            [
                .. inputs.Extracts.SelectMany(extract => quality.Grades(extract, [chosen])),
            ];
            OutputFile.Write(
                parsed.GetValue(output),
                writer => QualityCsv.Write(writer, grades, inputs.SeveralAuthorities)
            );
            if (parsed.GetValue(output) is { } file)
            {
                Say(grades, file);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(IEnumerable<IndicatorQuality> grades, string file)
    {
        var whole = grades.Where(row => row.AreaLevel == "authority").ToList();
        Console.WriteLine(
            $"{Plural.Of(whole.Count, "indicator")}: {string.Join(", ", Enum.GetValues<QualityGrade>().Reverse().Select(grade => $"{whole.Count(row => row.Grade == grade)} {grade.Word()}"))}. Written to {file}."
        );
    }
}
