using System.CommandLine;
using System.Globalization;
using Yardstick.Core.Jobs;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>jobs list|cancel</c>: imports and freezes that were asked for on pages, and what came of them.</summary>
internal static class JobsCommand
{
    private const int Shown = 50;

    public static Command Create() =>
        new("jobs", "Imports and freezes that were asked for on pages; here they are begun with import and freeze")
        {
            List(),
            Cancel(),
        };

    private static Command List()
    {
        var command = new Command("list", $"The {Shown} newest jobs, with their standing and what came of them");
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            foreach (var job in new JobStore(database, TimeProvider.System).Latest(Shown))
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{job.JobId}\t{job.Kind.ToString().ToLowerInvariant()}\t{job.AuthorityCode}\t{job.Month?.ToString() ?? job.SourceWords}\t{job.Standing.ToString().ToLowerInvariant()}\t{job.AskedBy}\t{job.AskedAt:yyyy-MM-dd HH:mm}\t{job.Said ?? job.Stage}"
                    )
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Cancel()
    {
        var id = new Argument<string>("JOB") { Description = "Its id, as listed" };
        var command = new Command("cancel", "Take a job that waits out of the queue") { id };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var given = parsed.GetRequiredValue(id);
            Console.WriteLine(
                new JobStore(database, TimeProvider.System).Cancel(given, Environment.UserName)
                    ? $"{given} is taken out of the queue."
                    : throw new WrongUse($"{given} does not wait in the queue: see yardstick jobs list.")
            );
            return ExitCode.Done;
        });
        return command;
    }
}
