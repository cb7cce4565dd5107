using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>targets list|set|end</c>: the targets that judge measured figures, by date.</summary>
internal static class TargetsCommand
{
    public static Command Create() =>
        new("targets", "Targets of a council, by date, with their tolerances and sources") { List(), Set(), End() };

    private static Command List()
    {
        var on = DayOption.Create("Targets in force on this day; today when left out");
        var authority = AuthorityOption.Create();
        var command = new Command("list", "Every target in force, with its audience, dates and source")
        {
            on,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var code = AuthorityOption.Read(parsed, authority, database);
            var day = DayOption.Read(parsed, on) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            var targets = product.TargetsIn(database).In(code);
            foreach (
                var target in from indicator in product.Catalogue.All
                from audience in Enum.GetValues<TargetAudience>()
                let held = targets.InForce(code, indicator.Key, day, audience)
                where held is not null && held.Audience == audience
                select held
            )
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{target.Indicator}\t{HyphenedWord.Of(target.Audience)}\t{target.Text}\t{target.ValidFrom:yyyy-MM-dd}\t{(target.ValidTo < OpenEnd.Date ? $"{target.ValidTo.AddDays(-1):yyyy-MM-dd}" : "")}\t{target.Tolerance?.Value}\t{target.Inputs}\t{target.Source}"
                    )
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Set()
    {
        var indicator = Indicator();
        var target = new Argument<string>("TARGET")
        {
            Description =
                "As papers print it: \">=95%\", \"85-95%\", \"TBC\"; with --rate-from its operator alone: \"<=\"",
        };
        var audience = Audience();
        var from = DayOption.Create("The first day", "--from", isRequired: true);
        var until = DayOption.Create("The last day; no end when left out", "--until");
        var source = new Option<string>("--source") { Description = "Who decided it, where and when", Required = true };
        var tolerance = new Option<decimal?>("--tolerance")
        {
            Description = "How far a figure may miss it and be amber",
        };
        var tolerated = new Option<ToleranceType>("--tolerance-type")
        {
            Description = "relative (per cent of the target), points or absolute",
        };
        var rateFrom = new Option<RateSource?>("--rate-from")
        {
            Description =
                "A formula: rate × population ÷ 10,000, with the rate that is stated, or of neighbours, region or England",
        };
        var rate = new Option<decimal?>("--rate") { Description = "The stated rate, per 10,000" };
        var rateIndicator = new Option<string?>("--rate-indicator")
        {
            Description = "Key of the indicator whose national figures give the rate",
        };
        var monthly = new Option<bool>("--monthly") { Description = "The rate is of a year and the figure of a month" };
        var authority = AuthorityOption.Create();
        var command = new Command("set", "Set a target from a day on; the one that held before ends on the day before")
        {
            indicator,
            target,
            audience,
            from,
            until,
            source,
            tolerance,
            tolerated,
            rateFrom,
            rate,
            rateIndicator,
            monthly,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var set = Setting(database)
                .Set(
                    new TargetToSet
                    {
                        AuthorityCode = AuthorityOption.Read(parsed, authority, database),
                        Indicator = parsed.GetRequiredValue(indicator),
                        Text = parsed.GetRequiredValue(target),
                        Audience = parsed.GetValue(audience),
                        Formula = parsed.GetValue(rateFrom) is { } kind
                            ? new TargetFormula
                            {
                                RateFrom = kind,
                                Rate = parsed.GetValue(rate),
                                RateIndicator = parsed.GetValue(rateIndicator),
                                IsMonthly = parsed.GetValue(monthly),
                            }
                            : null,
                        Tolerance = parsed.GetValue(tolerance) is { } value
                            ? new RagTolerance(parsed.GetValue(tolerated), value)
                            : null,
                        Source = parsed.GetRequiredValue(source),
                        From = DayOption.Read(parsed, from)!.Value,
                        Until = DayOption.Read(parsed, until),
                    },
                    Environment.UserName
                );
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{set.Indicator} of {set.AuthorityCode} has the target {set.Text} from {set.ValidFrom:yyyy-MM-dd}."
                )
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Command End()
    {
        var indicator = Indicator();
        var audience = Audience();
        var on = DayOption.Create("The first day without it", isRequired: true);
        var authority = AuthorityOption.Create();
        var command = new Command("end", "End the target that holds on a day") { indicator, audience, on, authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var key = parsed.GetRequiredValue(indicator);
            var day = DayOption.Read(parsed, on)!.Value;
            Setting(database)
                .End(
                    AuthorityOption.Read(parsed, authority, database),
                    key,
                    parsed.GetValue(audience),
                    day,
                    Environment.UserName
                );
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{key} has no target from {day:yyyy-MM-dd}.")
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Indicator() => new("INDICATOR") { Description = "Key of the indicator" };

    private static Option<TargetAudience> Audience() =>
        new("--audience") { Description = "everyone, or council for those who work in it" };

    private static TargetSetting Setting(Database database)
    {
        var product = Product.Load();
        return new TargetSetting(
            database,
            product.TargetsIn(database),
            product.FormulasIn(database),
            product.Catalogue,
            TimeProvider.System
        );
    }
}
