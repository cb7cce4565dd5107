using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>freeze --month 2023-07 [--months 13]</c>: keeps the figures of a month for good.</summary>
internal static class FreezeCommand
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Command Create()
    {
        var month = MonthOption.Create("The month to freeze");
        var months = new Option<int>("--months")
        {
            Description = "How many months, ending with that one; those that are frozen already stay as they are",
            DefaultValueFactory = _ => 1,
        };
        var authority = AuthorityOption.Create();
        var command = new Command(
            "freeze",
            "Measure a month from the extract in the store and keep its figures for good"
        )
        {
            month,
            months,
            authority,
        };
        var store = new StoreOptions(command);
        var archive = new ArchiveOption(command);
        command.SetAction(parsed =>
        {
            var run = Month.RunEnding(MonthOption.Read(parsed, month), Positive(parsed.GetValue(months)));
            var definitions = FigureDefinitions.Load(ProductFolders.BesideProgram());
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var (frozen, tasks) = LongWork.Run(
                "Measuring …",
                say =>
                    new MonthFreezing(
                        Product.Load(),
                        database,
                        definitions,
                        TimeProvider.System,
                        archive.OpenDefinitions(parsed, database)
                    ).Freeze(code, run, Environment.UserName, say)
            );
            frozen.ToList().ForEach(Say);
            Say(tasks, run[^1]);
            return ExitCode.Done;
        });
        return command;
    }

    private static int Positive(int months) =>
        months is >= 1 and <= 600 ? months : throw new WrongUse($"--months {months} is not possible: give 1 to 600.");

    private static void Say(int tasks, Month month) =>
        Console.WriteLine(
            tasks == 0
                ? $"{month.ToWords()} has no new tasks of commentary."
                : $"{month.ToWords()} has {Plural.Of(tasks, "new task")} of commentary: see yardstick tasks --month {month}."
        );

    private static void Say(FrozenMonth month)
    {
        var snapshot = month.Snapshot;
        var before = string.Create(
            CultureInfo.InvariantCulture,
            $"was frozen on {snapshot.FrozenAt:yyyy-MM-dd} by {snapshot.FrozenBy}"
        );
        Console.WriteLine(
            month.Outcome switch
            {
                FreezeOutcome.Frozen => string.Create(
                    English,
                    $"{snapshot.Month.ToWords()} of {snapshot.AuthorityCode} is frozen: {snapshot.Observations:N0} figures from the extract {snapshot.ExtractId}{(snapshot.ArchiveHash is null ? "; no copy of the extract was kept, so they cannot be made again" : "")}."
                ),
                FreezeOutcome.Same =>
                    $"{snapshot.Month.ToWords()} of {snapshot.AuthorityCode} {before}; its figures are the same now.",
                _ =>
                    $"{snapshot.Month.ToWords()} of {snapshot.AuthorityCode} {before} and stays so; its figures would be others now: see yardstick restatements.",
            }
        );
    }
}
