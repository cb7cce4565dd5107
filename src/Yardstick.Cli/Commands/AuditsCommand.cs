using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Audits;
using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>audits summary|rounds|list|begin|theme|expect</c> and the steps of an audit. Children stand under pseudonyms.</summary>
internal static class AuditsCommand
{
    public static Command Create()
    {
        var audits = new Command("audits", "The register of audits: rounds, samples, grades, remedial actions")
        {
            Summary(),
            Rounds(),
            List(),
            Begin(),
            Theme(),
            Expect(),
        };
        foreach (var step in AuditStepCommands.All())
        {
            audits.Subcommands.Add(step);
        }

        return audits;
    }

    private static Command Summary()
    {
        var (month, authority) = (MonthOption.Create("The last month of the period"), AuthorityOption.Create());
        var command = new Command("summary", "Counts from January to a month, by service and manager")
        {
            month,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var summary = new AuditRegister(database, TimeProvider.System).Summary(
                AuthorityOption.Read(parsed, authority, database),
                MonthOption.Read(parsed, month)
            );
            foreach (var table in AuditTables.Register(summary))
            {
                Console.WriteLine(table.Caption);
                Console.WriteLine(string.Join('\t', table.Columns.Select(column => column.Header)));
                foreach (var row in table.Rows)
                {
                    Console.WriteLine(string.Join('\t', row.Cells.Select(cell => cell.Text)));
                }

                foreach (var note in table.Notes)
                {
                    Console.WriteLine(note);
                }

                Console.WriteLine();
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Rounds()
    {
        var authority = AuthorityOption.Create();
        var command = new Command("rounds", "Every round, the newest first") { authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            foreach (var round in RoundsIn(Product.Load(), database).Of(code))
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{round.Number}\t{round.Kind}\t{round.Month}\t{round.Indicator}\t{round.Rule}\t{round.SampleSize} of {round.Behind}\tseed {round.Seed}\t{round.Title}"
                    )
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command List()
    {
        var round = new Option<long?>("--round") { Description = "Those of one round alone" };
        var authority = AuthorityOption.Create();
        var command = new Command("list", "Every audit with its grades and where it stands, without any child")
        {
            round,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var wanted = parsed.GetValue(round);
            foreach (
                var audit in new AuditRegister(database, TimeProvider.System)
                    .Of(AuthorityOption.Read(parsed, authority, database))
                    .Where(audit => wanted is null || audit.Round == wanted)
            )
            {
                Console.WriteLine(AuditStepCommands.Line(audit));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Begin()
    {
        var title = new Argument<string>("TITLE");
        var kind = new Option<AuditKind>("--kind")
        {
            Description = "monthly, thematic, dipSample, external, wholeCohort",
        };
        var indicator = new Option<string?>("--indicator")
        {
            Description = "Key of the figure whose children are examined; left out with --children",
        };
        var month = MonthOption.Create("The month of the figure");
        var area = new Option<string?>("--area") { Description = "Id of a service, locality or team" };
        var rule = new Option<SampleRule>("--rule") { Description = "random, latest or everyone" };
        var size = new Option<int>("--size") { Description = "How many; not looked at for everyone" };
        var seed = new Option<long?>("--seed") { Description = "Draws the same children again; made up when left out" };
        var children = new Option<FileInfo?>("--children")
        {
            Description = "CSV with the heading person_id: children named from outside, instead of a sample",
        };
        var (authority, by) = (AuthorityOption.Create(), PersonOption.Create());
        var command = new Command("begin", "Begin a round and draw its sample")
        {
            title,
            kind,
            indicator,
            month,
            area,
            rule,
            size,
            seed,
            children,
            authority,
            by,
        };
        return Changing(
            command,
            authority,
            by,
            (parsed, rounds, code, person) =>
            {
                var named = parsed.GetValue(children);
                var number = rounds.Begin(
                    code,
                    new RoundToBegin
                    {
                        Title = parsed.GetRequiredValue(title),
                        Kind = parsed.GetValue(kind),
                        Indicator = parsed.GetValue(indicator),
                        Month = MonthOption.Read(parsed, month),
                        AreaId = parsed.GetValue(area),
                        Rule = named is null ? parsed.GetValue(rule) : SampleRule.Named,
                        Children = named is null ? [] : NamedChild.OfFile(named.FullName, named.Name),
                        Size = parsed.GetValue(size),
                        Seed = parsed.GetValue(seed),
                    },
                    person
                );
                return $"Round {number} is begun: see yardstick audits list --round {number}.";
            }
        );
    }

    private static Command Theme()
    {
        var round = new Argument<long>("ROUND") { Description = "Its number, as listed" };
        var wording = new Argument<string>("WORDING");
        var (authority, by) = (AuthorityOption.Create(), PersonOption.Create());
        return Changing(
            new Command("theme", "Add what a round found, in words") { round, wording, authority, by },
            authority,
            by,
            (parsed, rounds, code, person) =>
            {
                rounds.AddTheme(code, parsed.GetValue(round), parsed.GetRequiredValue(wording), person);
                return "The finding is kept.";
            }
        );
    }

    private static Command Expect()
    {
        var auditor = new Argument<string>("MANAGER") { Description = "A role, never a name" };
        var each = new Argument<int>("EACH") { Description = "Audits each month" };
        var from = DayOption.Create("The first day", "--from", isRequired: true);
        var (authority, by) = (AuthorityOption.Create(), PersonOption.Create());
        return Changing(
            new Command("expect", "Say how many audits a manager is expected to complete each month")
            {
                auditor,
                each,
                from,
                authority,
                by,
            },
            authority,
            by,
            (parsed, rounds, code, person) =>
            {
                rounds.Expect(
                    code,
                    parsed.GetRequiredValue(auditor),
                    parsed.GetValue(each),
                    DayOption.Read(parsed, from)!.Value,
                    person
                );
                return "The expectation is kept.";
            }
        );
    }

    /// <summary>A command by which somebody who may manage audits changes the rounds, and which says what was done.</summary>
    private static Command Changing(
        Command command,
        Option<string?> authority,
        Option<string?> by,
        Func<ParseResult, AuditRounds, string, string, string> change
    )
    {
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var code = AuthorityOption.Read(parsed, authority, database);
            var person = PersonOption.Read(parsed, by, product, database, Permission.ManageAudits, code);
            Console.WriteLine(change(parsed, RoundsIn(product, database), code, person));
            return ExitCode.Done;
        });
        return command;
    }

    private static AuditRounds RoundsIn(Product product, Database database)
    {
        var definitions = FigureDefinitions.Load(product.Folders);
        return new AuditRounds(
            database,
            new AuditSampling(
                database,
                definitions.In(database),
                definitions.Indicators,
                new ChildGate(database, TimeProvider.System)
            ),
            TimeProvider.System
        );
    }
}
