using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>actions list|add|close</c>: what was promised, by which role, until when.</summary>
internal static class ActionsCommand
{
    public static Command Create() =>
        new("actions", "List, add and close the actions and analyses that were promised") { List(), Add(), Close() };

    private static Command List()
    {
        var authority = AuthorityOption.Create();
        var role = Text("--role", "ROLE", "Only those of this role");
        var all = new Option<bool>("--all") { Description = "Closed ones too" };
        var output = Text("--out", "FILE", "CSV file to write (default: standard output)");
        var command = new Command("list", "List the open actions, by the day on which they are due")
        {
            authority,
            role,
            all,
            output,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var actions = Register(database)
                .Of(AuthorityOption.Read(parsed, authority, database))
                .Where(action => action.IsOpen || parsed.GetValue(all))
                .Where(action =>
                    parsed.GetValue(role) is not { } named
                    || string.Equals(action.OwnerRole, named, StringComparison.OrdinalIgnoreCase)
                );
            OutputFile.Write(parsed.GetValue(output), writer => Write(writer, actions));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Add()
    {
        var authority = AuthorityOption.Create();
        var wording = Text("--action", "TEXT", "What is promised, in one sentence");
        var analysis = new Option<bool>("--analysis") { Description = "It is an analysis for a later commentary" };
        var role = Text("--role", "ROLE", "The role that owns it, never a person's name");
        var due = DayOption.Create("The day by which it is due");
        var indicator = Text("--indicator", "KEY", "The indicator that it is about");
        var area = AreaOption.Create();
        var origin = Text("--origin", "TEXT", "Where it was agreed, for example \"commentary, July 2023\"");
        var command = new Command("add", "Agree on an action")
        {
            authority,
            wording,
            analysis,
            role,
            due,
            indicator,
            area,
            origin,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var action = Register(database)
                .Agree(
                    new ActionToAgree
                    {
                        AuthorityCode = AuthorityOption.Read(parsed, authority, database),
                        Kind = parsed.GetValue(analysis) ? ActionKind.Analysis : ActionKind.Action,
                        Wording = parsed.GetValue(wording),
                        OwnerRole = parsed.GetValue(role),
                        Indicator = parsed.GetValue(indicator),
                        AreaId = parsed.GetValue(area),
                        DueOn =
                            DayOption.Read(parsed, due)
                            ?? throw new WrongUse("--on is missing: give the day by which it is due, as 2023-08-25."),
                        Origin = parsed.GetValue(origin),
                    },
                    Environment.UserName
                );
            Console.WriteLine($"The action {action.Id} is due on {action.DueOn:yyyy-MM-dd}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Close()
    {
        var id = new Argument<string>("ID") { Description = "Of the action, as 'actions list' shows it" };
        var authority = AuthorityOption.Create();
        var note = Text("--note", "TEXT", "What was done, or why it is cancelled");
        var cancelled = new Option<bool>("--cancelled") { Description = "It is not going to be done" };
        var command = new Command("close", "Close an action as done, or as cancelled")
        {
            id,
            authority,
            note,
            cancelled,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var closed = Register(database)
                .Close(
                    AuthorityOption.Read(parsed, authority, database),
                    parsed.GetRequiredValue(id),
                    parsed.GetValue(cancelled) ? ActionStanding.Cancelled : ActionStanding.Done,
                    parsed.GetValue(note),
                    Environment.UserName
                );
            Console.WriteLine($"The action {closed.Id} is closed: {HyphenedWord.Of(closed.Standing)}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static ActionRegister Register(Database database) =>
        new(database, Product.Load().Catalogue, TimeProvider.System);

    private static void Write(TextWriter writer, IEnumerable<AgreedAction> actions)
    {
        using var csv = new CsvLines(
            writer,
            severalAuthorities: false,
            "id",
            "kind",
            "action",
            "role",
            "due_on",
            "indicator",
            "area_id",
            "standing",
            "origin",
            "note"
        );
        foreach (var action in actions)
        {
            csv.Write(
                action.AuthorityCode,
                action.Id,
                HyphenedWord.Of(action.Kind),
                action.Wording,
                action.OwnerRole,
                action.DueOn,
                action.Indicator,
                action.AreaId,
                HyphenedWord.Of(action.Standing),
                action.Origin,
                action.ClosingNote
            );
        }
    }

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };
}
