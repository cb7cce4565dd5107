using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary>
/// <c>positions list|show|write|carry|restore|submit|approve|return</c>: each service's own account of a month; <c>positions self-evaluation</c>:
/// the approved ones as one document.
/// </summary>
internal static class PositionsCommand
{
    public static Command Create()
    {
        var positions = new Command(
            "positions",
            "Position statements of the services, and the self-evaluation made of them"
        )
        {
            List(),
            SelfEvaluation(),
        };
        foreach (var step in PositionStepCommands.All())
        {
            positions.Subcommands.Add(step);
        }

        return positions;
    }

    private static Command List()
    {
        var (month, authority) = (MonthOption.Create("The frozen month"), AuthorityOption.Create());
        var command = new Command("list", "The services of a month, and where the statement of each stands")
        {
            month,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var (code, of) = (AuthorityOption.Read(parsed, authority, database), MonthOption.Read(parsed, month));
            var statements = new PositionStore(database);
            foreach (var service in ServicesOf(database, code, of))
            {
                Console.WriteLine(Line(service, statements.Find(code, service.Id, of)));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command SelfEvaluation()
    {
        var (month, authority) = (MonthOption.Create("The frozen month"), AuthorityOption.Create());
        var (formats, output) = (ReportWriting.Formats("html,pdf,docx"), ReportWriting.Folder());
        var command = new Command(
            "self-evaluation",
            "Write the approved statements of all services as one restricted document"
        )
        {
            month,
            authority,
            formats,
            output,
        };
        var store = new StoreOptions(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                using var database = store.Open(parsed);
                var report = new SelfEvaluationOfMonth(Product.Load(), database).Compose(
                    AuthorityOption.Read(parsed, authority, database),
                    MonthOption.Read(parsed, month)
                );
                var writing = new ReportWriting(
                    ReportWriting.Split(parsed.GetRequiredValue(formats)),
                    parsed.GetRequiredValue(output),
                    cancellation
                );
                await writing.WriteAsync(report);
                return writing.Exit;
            }
        );
        return command;
    }

    /// <exception cref="WrongUse">The month has no services.</exception>
    internal static IReadOnlyList<ServiceArea> ServicesOf(Database database, string authority, Month month) =>
        ServiceArea.Of(database, authority, month) is { Count: > 0 } services
            ? services
            : throw new WrongUse(
                $"{month.ToWords()} of {authority} is not frozen, or its organisation tree has no service: see yardstick freeze."
            );

    /// <summary>One line: id, name, standing, newest version and who made it.</summary>
    internal static string Line(ServiceArea service, PositionStatement statement) =>
        statement.Current is { } current
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{service.Id}\t{service.Name}\t{HyphenedWord.Of(current.Standing)}\tversion {current.Number}\t{current.DecidedBy ?? current.WrittenBy}\t{(statement.Approved is { } approved ? $"printed: version {approved.Number}{(approved.IsForPublication ? ", for publication" : "")}" : "nothing printed")}{(current.CarriedFrom is { } from ? $"\ttext of {from}" : "")}"
            )
            : $"{service.Id}\t{service.Name}\tnot begun";
}
