using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;

namespace Yardstick.Cli.Commands;

/// <summary><c>tasks --month 2023-07 [--out tasks.csv]</c>: gives the tasks that a frozen month calls for, and lists how far each is.</summary>
internal static class TasksCommand
{
    public static Command Create()
    {
        var month = MonthOption.Create("The frozen month");
        var authority = AuthorityOption.Create();
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command(
            "tasks",
            "Give the commentary tasks of a frozen month, where they are missing, and list how far each is"
        )
        {
            month,
            authority,
            output,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            var named = MonthOption.Read(parsed, month);
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            new MonthTasks(product, database, TimeProvider.System).Give(code, named);
            var people = new PeopleStore(database, product.Permissions, TimeProvider.System);
            var tasks = new TaskList(database, TimeProvider.System).Of(code, named);
            OutputFile.Write(
                parsed.GetValue(output),
                writer => Write(writer, tasks, account => people.Find(account)?.Email)
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(TextWriter writer, IReadOnlyList<ListedTask> tasks, Func<string, string?> emailOf)
    {
        using var csv = new CsvLines(
            writer,
            severalAuthorities: false,
            "month",
            "indicator",
            "causes",
            "due_on",
            "standing",
            "turn"
        );
        foreach (var listed in tasks)
        {
            csv.Write(
                listed.Task.AuthorityCode,
                listed.Task.Month.ToString(),
                listed.Task.Indicator,
                string.Join("; ", listed.Task.Reasons.Select(reason => reason.Why)),
                listed.Task.DueOn,
                HyphenedWord.Of(listed.Standing),
                listed.Turn is { } account ? emailOf(account) : null
            );
        }
    }
}
