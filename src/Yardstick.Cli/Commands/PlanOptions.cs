using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Plans;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary>What the commands of plans and areas of focus share: the store, the authority, and on whose behalf they act.</summary>
internal static class PlanOptions
{
    /// <summary>A command that reads.</summary>
    public static Command Reading(Command command, Action<ParseResult, Opened> read)
    {
        var authority = AuthorityOption.Create();
        command.Options.Add(authority);
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            read(parsed, new Opened(Product.Load(), database, code, By: ""));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A command by which somebody who may changes something, and which says what was done.</summary>
    public static Command Changing(Command command, Permission permission, Func<ParseResult, Opened, string> change)
    {
        var (authority, by) = (AuthorityOption.Create(), PersonOption.Create());
        command.Options.Add(authority);
        command.Options.Add(by);
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var code = AuthorityOption.Read(parsed, authority, database);
            var person = PersonOption.Read(parsed, by, product, database, permission, code);
            Console.WriteLine(change(parsed, new Opened(product, database, code, person)));
            return ExitCode.Done;
        });
        return command;
    }

    public static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    public static Argument<int> Number(string name, string description) => new(name) { Description = description };

    internal sealed record Opened(Product Product, Database Database, string Authority, string By)
    {
        public PlanRegister Plans => new(Database, TimeProvider.System);

        public FocusRegister Areas => new(Database, Product.Catalogue, TimeProvider.System);

        public FocusSigning Signing => new(Database, Product.Checker, TimeProvider.System);
    }
}
