using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Editions.Headlines;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Cli.Commands;

internal static partial class EditionsCommand
{
    private static Command Compose()
    {
        var (month, authority, layout, by) = (
            MonthOption.Create("The frozen month"),
            AuthorityOption.Create(),
            Layout(),
            By(required: false)
        );
        var command = new Command(
            "compose",
            "Compose the draft of a month from its frozen figures and approved text, or compose it again"
        )
        {
            month,
            authority,
            layout,
            by,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            using var database = store.Open(parsed);
            var making = new EditionMaking(product, database, TimeProvider.System);
            var code = AuthorityOption.Read(parsed, authority, database);
            var edition = making.Compose(
                code,
                MonthOption.Read(parsed, month),
                LayoutOf(product, parsed.GetRequiredValue(layout)),
                Actor(product, database, parsed.GetValue(by), Permission.ComposeEditions, code),
                progress: Console.Error.WriteLine
            );
            Console.WriteLine(Line(edition));
            Console.WriteLine(making.Gate(edition).Sentence() ?? "The gate is open.");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A file has one headline a line: <c>indicator[TAB]good|bad|change[TAB]wording</c>.</summary>
    private static Command Headlines()
    {
        var number = Number();
        var file = new Option<string?>("--file")
        {
            Description =
                "Put down the headlines of a file: one a line, key, good, bad or change, and the wording with tokens, with tabs between (default: print those that are there)",
            HelpName = "FILE",
        };
        var by = By(required: false);
        var command = new Command("headlines", "Print the headlines of an edition, or put down others in a draft")
        {
            number,
            file,
            by,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            using var database = store.Open(parsed);
            var making = new EditionMaking(product, database, TimeProvider.System);
            var edition = Find(making, parsed.GetRequiredValue(number));
            if (parsed.GetValue(file) is { } path)
            {
                var actor = Actor(
                    product,
                    database,
                    parsed.GetValue(by),
                    Permission.ComposeEditions,
                    edition.AuthorityCode
                );
                making.PutHeadlines(
                    edition,
                    [
                        .. File.ReadLines(path)
                            .Where(line => line.Length > 0)
                            .Select((line, at) => Headline(line, at, edition.Month)),
                    ],
                    actor
                );
                making.Compose(edition.AuthorityCode, edition.Month, LayoutOf(product, edition.Layout), actor);
            }

            foreach (var headline in making.Headlines(edition))
            {
                Console.WriteLine($"{headline.Indicator}\t{HyphenedWord.Of(headline.Tone)}\t{headline.Wording}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Waive()
    {
        var number = Number();
        var indicator = new Option<string>("--indicator") { Description = "Key of the figure", Required = true };
        var reason = Reason("Why the edition says nothing of it");
        var by = By(required: true);
        var command = new Command("waive", "Record why an edition says nothing of a figure that has to be explained")
        {
            number,
            indicator,
            reason,
            by,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            using var database = store.Open(parsed);
            var making = new EditionMaking(product, database, TimeProvider.System);
            var edition = Find(making, parsed.GetRequiredValue(number));
            making.Waive(
                edition,
                parsed.GetRequiredValue(indicator),
                parsed.GetValue(reason),
                Actor(product, database, parsed.GetValue(by), Permission.ApproveEditions, edition.AuthorityCode)
            );
            Console.WriteLine(making.Gate(edition).Sentence() ?? "The gate is open.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Step(string name, string description, EditionStep step)
    {
        var number = Number();
        var by = By(required: true);
        var reason = Reason(step is EditionStep.Amend ? "What is corrected, for its readers" : "The reason");
        var needsNote = EditionSteps.Rule(step).NeedsNote;
        var command = new Command(name, description) { number, by };
        if (needsNote)
        {
            command.Options.Add(reason);
        }

        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var product = Product.Load();
            using var database = store.Open(parsed);
            var making = new EditionMaking(product, database, TimeProvider.System);
            var edition = Find(making, parsed.GetRequiredValue(number));
            var actor = Actor(
                product,
                database,
                parsed.GetValue(by),
                EditionSteps.Rule(step).By,
                edition.AuthorityCode
            );
            var note = needsNote ? parsed.GetValue(reason) : null;
            Console.WriteLine(
                Line(
                    step is EditionStep.Amend
                        ? making.Amend(edition, actor, note)
                        : making.Take(step, edition, actor, note)
                )
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Headline Headline(string line, int at, Month month) =>
        line.Split('\t') is [var indicator, var tone, var wording] && HyphenedWord.Read<HeadlineTone>(tone) is { } read
            ? new Headline(indicator, month, read, wording)
            : throw new WrongUse(
                $"Line {at + 1} is no headline: write the key, good, bad or change, and the wording, with tabs between."
            );

    private static Option<string> Layout() =>
        new("--layout") { Description = "Report layout", DefaultValueFactory = _ => ReportLayouts.Usual };

    private static Option<string?> Reason(string description) =>
        new("--reason") { Description = description, Required = true };

    private static ReportLayout LayoutOf(Product product, string name) =>
        product.Layouts.Find(name)
        ?? throw new WrongUse(
            $"There is no layout '{name}': name one of {string.Join(", ", product.Layouts.All.Select(each => each.Name))}."
        );
}
