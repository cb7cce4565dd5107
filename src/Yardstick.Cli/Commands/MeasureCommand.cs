using System.CommandLine;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Breakdowns;
using Yardstick.Core.Periods;

namespace Yardstick.Cli.Commands;

/// <summary>
/// <c>measure --until 2023-07 --months 13 --out observations.csv [--breakdowns] [--members FILE] [--caseloads FILE] [--families FILE] [--findings FILE]</c>,
/// or stock on any day with <c>--on 2023-07-14</c>: figures from the case records in the store.
/// </summary>
internal static class MeasureCommand
{
    public static Command Create()
    {
        var until = new Option<string?>("--until") { Description = "Last month, as 2023-07", HelpName = "YYYY-MM" };
        var months = new Option<int>("--months")
        {
            Description = "How many months, ending with the last",
            DefaultValueFactory = _ => 13,
        };
        var on = DayOption.Create("Instead of months: stock at the end of any day");
        var keys = new Option<string?>("--indicators") { Description = "Keys, comma-separated (default: all)" };
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var breakdowns = new Option<bool>("--breakdowns")
        {
            Description = "A row for each age band, sex, ethnic group and so on beside the total",
        };
        var files = new MeasuredFiles();
        var command = new Command(
            "measure",
            "Calculate indicators from the extract in the store, for every area and month"
        )
        {
            until,
            months,
            on,
            keys,
            output,
            breakdowns,
        };
        files.AddTo(command);
        var findings = new MeasuredFindings();
        findings.AddTo(command);
        var options = new MeasuringOptions(command);
        command.SetAction(parsed =>
        {
            using var inputs = options.Open(parsed);
            var wanted = inputs.Indicators(parsed.GetValue(keys));
            if (DayOption.Read(parsed, on) is { } day)
            {
                OnDay(inputs, wanted, day, parsed.GetValue(keys) is not null, parsed.GetValue(output));
                return ExitCode.Done;
            }

            var run = Month.RunEnding(Until(parsed.GetValue(until)), Positive(parsed.GetValue(months)));
            var rows = Rows(inputs, wanted, run, parsed.GetValue(breakdowns));
            var found = new List<ExtractFinding>();
            Write(
                inputs,
                parsed.GetValue(output),
                parsed.GetValue(breakdowns),
                MeasuredFindings.Tested(inputs, rows, found)
            );
            files.Write(parsed, inputs, wanted, run);
            findings.Write(parsed, found);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(
        MeasuringInputs inputs,
        string? file,
        bool breakdowns,
        Func<MeasuredExtract, IEnumerable<Observation>> rows
    ) =>
        OutputFile.Write(
            file,
            writer =>
            {
                using var csv = new ObservationsCsv(writer, inputs.SeveralAuthorities, breakdowns);
                foreach (var extract in inputs.Extracts)
                {
                    csv.Write(rows(extract));
                }
            }
        );

    private static Func<MeasuredExtract, IEnumerable<Observation>> Rows(
        MeasuringInputs inputs,
        IReadOnlyList<MeasurableIndicator> wanted,
        IReadOnlyList<Month> run,
        bool breakdowns
    )
    {
        if (!breakdowns)
        {
            return extract => inputs.Measurement.Measure(extract, wanted, run);
        }

        var definitions = inputs.Product.Folders.Definitions;
        var divided = new BrokenDownMeasurement(
            inputs.Measurement,
            BreakdownCatalogue.Load(definitions),
            CodeLists.Load(definitions)
        );
        return extract =>
        {
            foreach (var sentence in divided.Absent(extract))
            {
                Console.Error.WriteLine(sentence);
            }

            return divided.Measure(extract, wanted, run);
        };
    }

    private static void OnDay(
        MeasuringInputs inputs,
        IReadOnlyList<MeasurableIndicator> wanted,
        DateOnly day,
        bool named,
        string? file
    )
    {
        if (named && wanted.FirstOrDefault(each => !Measurement.IsStock(each.Indicator)) is { } flow)
        {
            throw new WrongUse(
                $"{flow.Key} tells what happened in a time, not how things stood on a day: measure it by month with --until."
            );
        }

        Write(inputs, file, breakdowns: false, extract => inputs.Measurement.MeasureOn(extract, wanted, day));
    }

    private static Month Until(string? text) =>
        text is null ? throw new WrongUse("Give the last month with --until 2023-07, or a day with --on 2023-07-14.")
        : Month.TryParse(text, out var month) ? month
        : throw new WrongUse($"--until {text} is not a month: write it as 2023-06.");

    private static int Positive(int months) =>
        months is >= 1 and <= 600 ? months : throw new WrongUse($"--months {months} is not possible: give 1 to 600.");
}
