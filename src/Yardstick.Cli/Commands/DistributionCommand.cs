using System.CommandLine;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;

namespace Yardstick.Cli.Commands;

/// <summary><c>distribution --month 2023-07 | --on 2023-07-14 [--out distribution.csv]</c>: the children of the service, each once.</summary>
internal static class DistributionCommand
{
    public static Command Create()
    {
        var month = new Option<string?>("--month")
        {
            Description = "At the end of a month, as 2023-07",
            HelpName = "YYYY-MM",
        };
        var on = DayOption.Create("On any day");
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command("distribution", "Show how the children are distributed over the service, each once")
        {
            month,
            on,
            output,
        };
        var options = new MeasuringOptions(command);
        command.SetAction(parsed =>
        {
            using var inputs = options.Open(parsed);
            var day = Day(parsed.GetValue(month), DayOption.Read(parsed, on));
            var distribution = new Distribution(inputs.Measurement);
            if (
                inputs
                    .Extracts.Select(each => WhyNot(distribution, each, day))
                    .FirstOrDefault(each => each is not null) is
                { } why
            )
            {
                throw new WrongUse(why);
            }

            OutputFile.Write(
                parsed.GetValue(output),
                writer =>
                {
                    using var csv = new CsvLines(
                        writer,
                        inputs.SeveralAuthorities,
                        "period_end",
                        "area_level",
                        "area_id",
                        "category",
                        "children"
                    );
                    foreach (var extract in inputs.Extracts)
                    {
                        foreach (var row in distribution.On(extract, day))
                        {
                            csv.Write(
                                extract.AuthorityCode,
                                row.PeriodEnd,
                                row.AreaLevel,
                                row.AreaId,
                                row.Category,
                                row.Children
                            );
                        }
                    }
                }
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static DateOnly Day(string? month, DateOnly? on) =>
        (month, on) switch
        {
            (null, { } day) => day,
            ({ } text, null) when Month.TryParse(text, out var read) => read.LastDay,
            ({ } text, null) => throw new WrongUse($"--month {text} is not a month: write it as 2023-07."),
            _ => throw new WrongUse("Give either --month or --on."),
        };

    private static string? WhyNot(Distribution distribution, MeasuredExtract extract, DateOnly day) =>
        day > extract.ExtractDate
            ? $"The extract of {extract.AuthorityCode} was cut on {extract.ExtractDate:yyyy-MM-dd}: give that day or an earlier one."
        : distribution.WhyNot(extract, day, day) is { } reason
            ? $"Where the children of {extract.AuthorityCode} were on {day:yyyy-MM-dd} is not known: {reason}."
        : null;
}
