using System.CommandLine;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Quality;

namespace Yardstick.Cli.Commands;

/// <summary><c>late-recording [--out late-recording.csv]</c>: how long after an event its record was entered, by event and area.</summary>
internal static class LateRecordingCommand
{
    public static Command Create()
    {
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command(
            "late-recording",
            "Show how long after an event its record was entered, by extract, event and area"
        )
        {
            output,
        };
        var options = new MeasuringOptions(command);
        command.SetAction(parsed =>
        {
            using var inputs = options.Open(parsed);
            var late = new LateRecording(
                inputs.Database,
                inputs.Product.Rules.Views,
                inputs.Product.Rules.BankHolidays
            );
            OutputFile.Write(
                parsed.GetValue(output),
                writer =>
                {
                    using var csv = new CsvLines(
                        writer,
                        inputs.SeveralAuthorities,
                        "first_held",
                        "event",
                        "area_level",
                        "area_id",
                        "events",
                        "median_days",
                        "late",
                        "late_pct"
                    );
                    foreach (var extract in inputs.Extracts)
                    {
                        Write(csv, extract, late.Of(extract));
                    }
                }
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(CsvLines csv, MeasuredExtract extract, IReadOnlyList<LateRecordingRow> rows)
    {
        if (rows.Count == 0)
        {
            Console.Error.WriteLine(
                $"When the records of {extract.AuthorityCode} were entered is not known yet: it shows from the second extract on."
            );
        }

        foreach (var row in rows)
        {
            csv.Write(
                row.AuthorityCode,
                row.FirstHeld,
                row.Event,
                row.AreaLevel,
                row.AreaId,
                row.Events,
                row.MedianDays,
                row.Late,
                row.LateShare
            );
        }
    }
}
