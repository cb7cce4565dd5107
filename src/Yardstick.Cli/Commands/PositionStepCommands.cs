using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Positions;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary>The steps of a position statement: each acts on the newest version of one service and month.</summary>
internal static class PositionStepCommands
{
    public static IEnumerable<Command> All() => [Show(), Write(), Carry(), Restore(), Submit(), Approve(), Return()];

    private static Command Show()
    {
        var version = new Option<int?>("--version") { Description = "Its number (default: the newest)" };
        return Step(
            "show",
            "The text of a statement with its figures, and what is wrong with it",
            permission: null,
            at =>
            {
                var shown = at.Parsed.GetValue(version) is { } number
                    ? at.Statement.Version(number) ?? throw new WrongUse($"There is no version {number}.")
                    : at.Statement.Current
                        ?? throw new WrongUse("Nothing is written yet: see yardstick positions write.");
                foreach (var part in at.Check.Look(at.Statement, shown.Wording, at.Figures()).Parts)
                {
                    Console.WriteLine($"# {part.Title}\n{part.Shown}");
                    part.Problems.ToList().ForEach(problem => Console.WriteLine($"! {problem.Message}"));
                    part.Doubts.ToList().ForEach(doubt => Console.WriteLine($"! '{doubt.Said}': {doubt.Why}"));
                }

                return at.Statement;
            },
            version
        );
    }

    private static Command Write()
    {
        Option<string?>[] parts =
        [
            .. PositionParts.Titles.Select(title => new Option<string?>($"--{title.ToLowerInvariant()}")
            {
                Description = $"The part {title}, as Markdown with tokens (default: as it is)",
            }),
        ];
        return Step(
            "write",
            "Keep a draft with the parts given",
            Permission.WritePositions,
            at =>
            {
                var before = at.Statement.Current?.Wording ?? PositionParts.Empty;
                return at.Writing.Save(
                    at.Statement,
                    at.Statement.Number,
                    PositionParts.Of([.. parts.Zip(before.Texts, (part, text) => at.Parsed.GetValue(part) ?? text)]),
                    at.By
                );
            },
            parts
        );
    }

    private static Command Carry() =>
        Step(
            "carry",
            "Begin the month with the text of the month before; its tokens read the new figures",
            Permission.WritePositions,
            at => at.Writing.CarryForward(at.Statement, at.By)
        );

    private static Command Restore()
    {
        var version = new Option<int>("--version") { Description = "The version to go back to", Required = true };
        return Step(
            "restore",
            "Go back to an earlier version, by a new one with its words",
            Permission.WritePositions,
            at => at.Writing.Restore(at.Statement, at.Statement.Number, at.Parsed.GetRequiredValue(version), at.By),
            version
        );
    }

    private static Command Submit() =>
        Step(
            "submit",
            "Hand the draft to whoever approves it",
            Permission.WritePositions,
            at => at.Writing.Submit(at.Statement, at.Statement.Number, at.Figures(), at.By)
        );

    private static Command Approve()
    {
        var open = new Option<bool>("--publish")
        {
            Description = "Everyone may read it in public versions of editions",
        };
        return Step(
            "approve",
            "Approve what another person submitted",
            Permission.ApprovePositions,
            at => at.Approval.Approve(at.Statement, at.Statement.Number, at.Figures(), at.Parsed.GetValue(open), at.By),
            open
        );
    }

    private static Command Return()
    {
        var reason = new Option<string>("--reason") { Description = "What must be changed", Required = true };
        return Step(
            "return",
            "Give what was submitted back to its writer",
            Permission.ApprovePositions,
            at => at.Approval.Return(at.Statement, at.Statement.Number, at.Parsed.GetValue(reason), at.By),
            reason
        );
    }

    private static Command Step(
        string name,
        string description,
        Permission? permission,
        Func<StepAt, PositionStatement> step,
        params Option[] options
    )
    {
        var service = new Option<string>("--service") { Description = "Id of the service, as listed", Required = true };
        var month = MonthOption.Create("The frozen month");
        var (authority, by) = (AuthorityOption.Create(), PersonOption.Create());
        var command = new Command(name, description) { service, month, authority };
        if (permission is not null)
        {
            command.Options.Add(by);
        }

        options.ToList().ForEach(command.Options.Add);
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var (code, of) = (AuthorityOption.Read(parsed, authority, database), MonthOption.Read(parsed, month));
            var named = parsed.GetRequiredValue(service);
            var area =
                PositionsCommand.ServicesOf(database, code, of).FirstOrDefault(each => each.Id == named)
                ?? throw new WrongUse($"There is no service {named}: see yardstick positions list --month {of}.");
            var person = permission is { } needed ? PersonOption.Read(parsed, by, product, database, needed, code) : "";
            var done = step(new StepAt(parsed, product, database, code, of, area, person));
            Console.WriteLine(PositionsCommand.Line(area, done));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A statement with all that its steps need.</summary>
    private sealed class StepAt(
        ParseResult parsed,
        Product product,
        Database database,
        string authority,
        Core.Periods.Month month,
        ServiceArea service,
        string by
    )
    {
        private readonly PositionStore _store = new(database);

        public ParseResult Parsed => parsed;

        public string By => by;

        public PositionStatement Statement => _store.Find(authority, service.Id, month);

        public PositionCheck Check => new(_store, product.Checker);

        public PositionWriting Writing => new(database, _store, Check, TimeProvider.System);

        public PositionApproval Approval => new(database, Check, TimeProvider.System);

        public PositionFigures Figures() => new ServiceFigures(product, database).In(authority, month)!.Of(service);
    }
}
