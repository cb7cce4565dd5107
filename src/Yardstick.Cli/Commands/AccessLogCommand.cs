using System.CommandLine;
using Yardstick.Core.Children;

namespace Yardstick.Cli.Commands;

/// <summary><c>access-log verify [--noted HASH]</c>: whether the log of who looked at children is whole. Exit code 1 when it is not.</summary>
internal static class AccessLogCommand
{
    public static Command Create()
    {
        var noted = new Option<string?>("--noted")
        {
            Description =
                "A hash that this command gave before and that was kept elsewhere: it must still stand in the log",
            HelpName = "HASH",
        };
        var verify = new Command(
            "verify",
            "Read the whole chain and say whether an entry was changed, removed or added"
        )
        {
            noted,
        };
        var store = new StoreOptions(verify);
        verify.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var check = new AccessLog(database, TimeProvider.System).Verify(parsed.GetValue(noted));
            Console.WriteLine(check.Words);
            return check.IsWhole ? ExitCode.Done : ExitCode.Findings;
        });
        return new Command("access-log", "The log of who looked at children, and why") { verify };
    }
}
