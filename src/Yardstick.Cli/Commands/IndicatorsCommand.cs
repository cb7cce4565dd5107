using System.CommandLine;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Composition;

namespace Yardstick.Cli.Commands;

/// <summary><c>indicators timetable|propose|develop|live|retire|request|requests|accept|decline</c>: what is measured, what comes, what goes.</summary>
internal static class IndicatorsCommand
{
    public static Command Create() =>
        new("indicators", "The life cycle of indicators: what comes, what is late, what is retired, what is suggested")
        {
            Timetable(),
            Coming("propose", "Put an indicator down that somebody would like to have", isDated: false),
            Coming(
                "develop",
                "Say by which day an indicator is to be live, or another day with the reason",
                isDated: true
            ),
            Live(),
            Retire(),
            RequestCommands.Request(),
            RequestCommands.List(),
            RequestCommands.Accept(),
            RequestCommands.Decline(),
        };

    public static LifeCycleRegister RegisterIn(PlanOptions.Opened opened) =>
        new(opened.Database, opened.Product.Catalogue, TimeProvider.System);

    private static Command Timetable() =>
        PlanOptions.Reading(
            new Command("timetable", "What comes when, what is late and why, what is retired"),
            (_, opened) =>
            {
                var register = RegisterIn(opened);
                foreach (
                    var table in TimetableTables.Of(
                        DevelopmentTimetable.Of(register.Of(opened.Authority), register.Today),
                        key => register.TitleOf(opened.Authority, key)
                    )
                )
                {
                    Console.WriteLine(table.Caption);
                    Console.WriteLine(string.Join('\t', table.Columns.Select(column => column.Header)));
                    foreach (var row in table.Rows)
                    {
                        Console.WriteLine(string.Join('\t', row.Cells.Select(cell => cell.Text)));
                    }

                    Console.WriteLine();
                }
            }
        );

    private static Command Coming(string name, string description, bool isDated)
    {
        var key = Key();
        var title = PlanOptions.Text("--title", "TEXT", "Title (default: that of the catalogue, or the one it had)");
        var shows = PlanOptions.Text("--shows", "TEXT", "What it is to show");
        var why = PlanOptions.Text("--why", "TEXT", "Why it is wanted");
        var role = PlanOptions.Text("--role", "ROLE", "The role that owns it, never a name");
        var planned = DayOption.Create("The day by which it is to be live", "--by-day", isRequired: isDated);
        var note = PlanOptions.Text("--note", "TEXT", "Why it comes later than was said");
        return PlanOptions.Changing(
            new Command(name, description) { key, title, shows, why, role, planned, note },
            Permission.DevelopIndicators,
            (parsed, opened) =>
            {
                var wanted = new IndicatorToDevelop
                {
                    Indicator = parsed.GetRequiredValue(key),
                    Title = parsed.GetValue(title),
                    Shows = parsed.GetValue(shows),
                    Why = parsed.GetValue(why),
                    OwnerRole = parsed.GetValue(role),
                    PlannedFor = DayOption.Read(parsed, planned),
                    Note = parsed.GetValue(note),
                };
                var register = RegisterIn(opened);
                return Said(
                    isDated
                        ? register.Develop(opened.Authority, wanted, opened.By)
                        : register.Propose(opened.Authority, wanted, opened.By)
                );
            }
        );
    }

    private static Command Live()
    {
        var (key, day) = (Key(), DayOption.Create("The day from which it is live", "--from", isRequired: true));
        return PlanOptions.Changing(
            new Command("live", "Put an indicator live that was under development") { key, day },
            Permission.DevelopIndicators,
            (parsed, opened) =>
                Said(
                    RegisterIn(opened)
                        .GoLive(
                            opened.Authority,
                            parsed.GetRequiredValue(key),
                            DayOption.Read(parsed, day)!.Value,
                            opened.By
                        )
                )
        );
    }

    private static Command Retire()
    {
        var (key, day) = (Key(), DayOption.Create("The day from which it is retired", "--from", isRequired: true));
        var successor = PlanOptions.Text("--successor", "KEY", "The indicator that takes its place");
        var why = PlanOptions.Text("--why", "TEXT", "Why it is retired");
        return PlanOptions.Changing(
            new Command("retire", "Report an indicator no more; it stays in history") { key, day, successor, why },
            Permission.DevelopIndicators,
            (parsed, opened) =>
                Said(
                    RegisterIn(opened)
                        .Retire(
                            opened.Authority,
                            parsed.GetRequiredValue(key),
                            DayOption.Read(parsed, day)!.Value,
                            parsed.GetValue(successor),
                            parsed.GetValue(why),
                            opened.By
                        )
                )
        );
    }

    private static Argument<string> Key() => new("KEY") { Description = "Key of the indicator" };

    private static string Said(IndicatorLife life) => $"{life.Indicator} is {LifeStages.InWords(life.Stage)}.";
}
