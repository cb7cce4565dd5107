using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Releases;
using Yardstick.Core.Editions.Publishing;

namespace Yardstick.Cli.Commands;

/// <summary>What a person decides about small numbers: measures that are let through, and texts that lead to nobody.</summary>
internal static partial class DisclosureCommand
{
    private static Command Releases()
    {
        var authority = Authority();
        var command = new Command("releases", "List the measures that are let through by name") { authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var releases = new FigureReleases(database, Product.Load().Catalogue, TimeProvider.System);
            foreach (var release in releases.Of(parsed.GetRequiredValue(authority)))
            {
                Console.WriteLine($"{release.Indicator}: {Words(release.Form)}. {release.Reason}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Release()
    {
        var (authority, indicator, reason) = (Authority(), Indicator(), Reason("Why no child can be known by it"));
        var together = new Option<bool>("--twelve-months")
        {
            Description = "Show the twelve months to the reported one together, and no single month",
        };
        var command = new Command("release", "Let a percentage through although a number in it is small")
        {
            indicator,
            authority,
            reason,
            together,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            new FigureReleases(database, Product.Load().Catalogue, TimeProvider.System).Release(
                parsed.GetRequiredValue(authority),
                new FigureRelease(
                    parsed.GetRequiredValue(indicator),
                    parsed.GetValue(together) ? ReleaseForm.TwelveMonths : ReleaseForm.AsItIs,
                    parsed.GetRequiredValue(reason)
                ),
                Environment.UserName
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Withdraw()
    {
        var (authority, indicator, reason) = (Authority(), Indicator(), Reason("Why it is let through no longer"));
        var command = new Command("withdraw", "Let a measure through no longer") { indicator, authority, reason };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            new FigureReleases(database, Product.Load().Catalogue, TimeProvider.System).Withdraw(
                parsed.GetRequiredValue(authority),
                parsed.GetRequiredValue(indicator),
                parsed.GetRequiredValue(reason),
                Environment.UserName
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Texts()
    {
        var number = Number();
        var command = new Command("texts", "List words of an edition that may lead to a child") { number };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var making = new EditionMaking(Product.Load(), database, TimeProvider.System);
            var open = making.OpenTexts(Find(making, parsed.GetRequiredValue(number)));
            foreach (var found in open)
            {
                Console.WriteLine(found.Sentence);
            }

            return open.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static Command Check()
    {
        var (number, reason) = (Number(), Reason("Why the words lead to nobody"));
        var found = new Argument<string>("WORDS") { Description = "The words as they are listed" };
        var command = new Command("check", "Record that words of an edition lead to nobody") { number, found, reason };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var making = new EditionMaking(Product.Load(), database, TimeProvider.System);
            making.CheckText(
                Find(making, parsed.GetRequiredValue(number)),
                parsed.GetRequiredValue(found),
                parsed.GetRequiredValue(reason),
                new EditionActor(Environment.UserName, "command-line")
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static EditionRecord Find(EditionMaking making, long number) =>
        making.Store.Find(number) ?? throw new WrongUse($"There is no edition {number}: see yardstick editions list.");

    private static Argument<long> Number() => new("EDITION") { Description = "Its number, as listed" };

    private static Argument<string> Indicator() => new("INDICATOR") { Description = "Key of the percentage" };

    private static Option<string> Authority() =>
        new("--authority") { Description = "Code of the authority", Required = true };

    private static Option<string> Reason(string description) =>
        new("--reason") { Description = description, Required = true };

    private static string Words(ReleaseForm form) =>
        form is ReleaseForm.TwelveMonths ? "twelve months together" : "as it is";
}
