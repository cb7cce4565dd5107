using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Plans;

namespace Yardstick.Cli.Commands;

/// <summary><c>plans focus list|open|change|update|sign-off|close</c>: areas of focus.</summary>
internal static class FocusCommands
{
    public static Command Create() =>
        new("focus", "Areas of focus: open, write, update, sign off, close")
        {
            List(),
            Open(),
            Change(),
            Update(),
            SignOff(),
            Close(),
        };

    private static Command List() =>
        PlanOptions.Reading(
            new Command("list", "Every area of focus with its words, open ones first"),
            (_, opened) =>
            {
                foreach (var focus in opened.Areas.Of(opened.Authority))
                {
                    var (now, standing) = (focus.Current, focus.AwaitsSignOff ? "awaits sign-off" : "signed off");
                    Console.WriteLine(
                        FormattableString.Invariant(
                            $"{focus.FocusId}\t{(focus.IsOpen ? standing : "closed")}\tversion {now.Version}\t{string.Join(' ', now.Indicators)}\t{now.LeadRole}\t{now.Title}\t{now.Response}"
                        )
                    );
                    foreach (var update in focus.Updates)
                    {
                        Console.WriteLine(
                            FormattableString.Invariant(
                                $"{focus.FocusId}\tupdate\t{update.SaidOn:yyyy-MM-dd}\t{update.Wording}"
                            )
                        );
                    }
                }
            }
        );

    private static Command Open()
    {
        var said = new SaidFocus();
        return PlanOptions.Changing(
            said.In(new Command("open", "Open an area of focus")),
            Permission.ManagePlans,
            (parsed, opened) =>
                FormattableString.Invariant(
                    $"Area of focus {opened.Areas.Open(opened.Authority, said.Read(parsed), opened.By).FocusId} is open and awaits its sign-off."
                )
        );
    }

    private static Command Change()
    {
        var (number, said) = (PlanOptions.Number("FOCUS", "Its number, as listed"), new SaidFocus());
        var version = new Option<int>("--version") { Description = "The version that you have read", Required = true };
        return PlanOptions.Changing(
            said.In(
                new Command("change", "Write an area of focus anew; it then needs a new sign-off") { number, version }
            ),
            Permission.ManagePlans,
            (parsed, opened) =>
            {
                var changed = opened.Areas.Change(
                    opened.Authority,
                    parsed.GetValue(number),
                    parsed.GetValue(version),
                    said.Read(parsed),
                    opened.By
                );
                return FormattableString.Invariant($"Version {changed.Current.Version} is kept.");
            }
        );
    }

    private static Command Update()
    {
        var number = PlanOptions.Number("FOCUS", "Its number, as listed");
        var day = DayOption.Create("The day of the update", "--on", isRequired: true);
        var words = PlanOptions.Text("--text", "TEXT", "What was done since; figures as {{key}}");
        return PlanOptions.Changing(
            new Command("update", "Say what was done since; it is printed once it is signed off")
            {
                number,
                day,
                words,
            },
            Permission.ManagePlans,
            (parsed, opened) =>
            {
                var updated = opened.Areas.Update(
                    opened.Authority,
                    parsed.GetValue(number),
                    DayOption.Read(parsed, day)!.Value,
                    parsed.GetValue(words),
                    opened.By
                );
                return FormattableString.Invariant($"Update {updated.Updates.Count} is kept.");
            }
        );
    }

    private static Command SignOff()
    {
        var number = PlanOptions.Number("FOCUS", "Its number, as listed");
        var confirmed = new Option<bool>("--confirmed")
        {
            Description = "The numbers that the figures do not bear out are right",
        };
        var role = new Option<string>("--role")
        {
            Description = "The role in which it is signed off, as it is printed",
            DefaultValueFactory = _ => "Director",
        };
        return PlanOptions.Changing(
            new Command("sign-off", "Sign off the words of an area of focus that another person wrote")
            {
                number,
                confirmed,
                role,
            },
            Permission.SignOffPlans,
            (parsed, opened) =>
            {
                var focus =
                    opened.Areas.Find(opened.Authority, parsed.GetValue(number))
                    ?? throw new WrongUse("There is no such area of focus: see yardstick plans focus list.");
                var signed = opened.Signing.SignOff(
                    focus,
                    new NewestFigures(opened.Product, opened.Database).Of(opened.Authority),
                    parsed.GetValue(confirmed),
                    parsed.GetValue(role)!,
                    opened.By
                );
                return $"“{signed.Current.Title}” is signed off: editions print it from now on.";
            }
        );
    }

    private static Command Close()
    {
        var number = PlanOptions.Number("FOCUS", "Its number, as listed");
        var day = DayOption.Create("The day", "--on", isRequired: true);
        var reason = PlanOptions.Text("--reason", "TEXT", "Why it is closed");
        return PlanOptions.Changing(
            new Command("close", "Close an area of focus; it is printed no more") { number, day, reason },
            Permission.ManagePlans,
            (parsed, opened) =>
                $"“{opened.Areas.Close(opened.Authority, parsed.GetValue(number), DayOption.Read(parsed, day)!.Value, parsed.GetValue(reason), opened.By).Current.Title}” is closed."
        );
    }

    /// <summary>The options that say what an area of focus is.</summary>
    private sealed class SaidFocus
    {
        private readonly Option<string?> _title = PlanOptions.Text("--title", "TEXT", "Title");
        private readonly Option<string?> _place = PlanOptions.Text(
            "--plan",
            "PLAN[/STRAND]",
            "The plan, and strand, that it is part of, as 1 or 1/2"
        );
        private readonly Option<string[]> _indicators = new("--indicator")
        {
            Description = "Key of a figure that it is about; may be given several times",
            HelpName = "KEY",
        };
        private readonly Option<string?> _response = PlanOptions.Text(
            "--response",
            "TEXT",
            "What the service does about it; figures as {{key}}"
        );
        private readonly Option<string?> _role = PlanOptions.Text(
            "--role",
            "ROLE",
            "The role that leads it, never a name"
        );
        private readonly Option<string?> _area = AreaOption.Create();
        private readonly Option<string?> _opened = DayOption.Create(
            "The day on which it was opened (default: today)",
            "--opened"
        );

        public Command In(Command command)
        {
            foreach (var option in (Option[])[_title, _place, _indicators, _response, _role, _area, _opened])
            {
                command.Options.Add(option);
            }

            return command;
        }

        public FocusToKeep Read(ParseResult parsed)
        {
            var place = parsed.GetValue(_place)?.Split('/') ?? [];
            return new FocusToKeep
            {
                Title = parsed.GetValue(_title),
                PlanId = place.Length > 0 ? Number(place[0]) : null,
                StrandId = place.Length > 1 ? Number(place[1]) : null,
                AreaId = parsed.GetValue(_area),
                Indicators = parsed.GetValue(_indicators) ?? [],
                Response = parsed.GetValue(_response),
                LeadRole = parsed.GetValue(_role),
                OpenedOn = DayOption.Read(parsed, _opened),
            };
        }

        private static int Number(string text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new WrongUse($"--plan has '{text}': write the number of a plan, as 1 or 1/2.");
    }
}
