using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Administration.Retention;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>retention [--confirm]</c>: says which records of children are older than the council keeps them, and removes them when told to.</summary>
internal static class RetentionCommand
{
    public static Command Create()
    {
        var confirm = new Option<bool>("--confirm")
        {
            Description = "Remove them for good; otherwise it only says what it would remove",
        };
        var authority = AuthorityOption.Create();
        var command = new Command(
            "retention",
            "Remove the children behind figures that are older than the council keeps them"
        )
        {
            confirm,
            authority,
        };
        var store = new StoreOptions(command);
        var archive = new ArchiveOption(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var settings = new SettingStore(
                database,
                SettingCatalogue.Load(ProductFolders.BesideProgram().Definitions),
                TimeProvider.System
            );
            var retention = new RecordRetention(
                database,
                settings,
                TimeProvider.System,
                archive.Open(parsed, database)
            );
            var isConfirmed = parsed.GetValue(confirm);
            Say(isConfirmed ? retention.Remove(code, Environment.UserName) : retention.Plan(code), isConfirmed);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(RetentionPlan plan, bool isRemoved)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{plan.AuthorityCode} keeps records of children for {Plural.Of(plan.Years, "year")}: of months that ended before {plan.Before:yyyy-MM-dd}"
            )
        );
        Console.WriteLine($"  {plan.Members} rows of who was counted in frozen figures");
        Console.WriteLine($"  {plan.RestatementRecords} rows of records that changed frozen figures");
        Console.WriteLine($"  {plan.Findings} findings that were put right");
        Console.WriteLine($"  {plan.Audits} audits of children");
        Console.WriteLine($"  {plan.TrackerItems} children in meetings of tracking panels");
        Console.WriteLine($"  {plan.Copies.Count} copies of extracts");
        Console.WriteLine(
            isRemoved ? "are removed. The frozen figures are as they were."
            : plan.IsHeld ? "would be removed, but a legal hold is on."
            : "would be removed with --confirm. The frozen figures would stay as they are."
        );
    }
}
