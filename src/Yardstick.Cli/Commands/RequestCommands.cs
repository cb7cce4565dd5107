using System.CommandLine;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.People;

namespace Yardstick.Cli.Commands;

/// <summary><c>indicators request|requests|accept|decline</c>: what owners suggest, and the answers.</summary>
internal static class RequestCommands
{
    public static Command Request()
    {
        var indicator = PlanOptions.Text(
            "--revises",
            "KEY",
            "The indicator that is to be revised; a new one when left out"
        );
        var title = PlanOptions.Text("--title", "TEXT", "Title of what is suggested");
        var why = PlanOptions.Text("--why", "TEXT", "Why");
        var proposed = PlanOptions.Text("--definition", "TEXT", "What is counted, of what, when");
        var wanted = DayOption.Create("The day by which it is wanted", "--by-day", isRequired: true);
        return PlanOptions.Changing(
            new Command("request", "Suggest a new or revised indicator") { indicator, title, why, proposed, wanted },
            Permission.RequestIndicators,
            (parsed, opened) =>
            {
                var made = In(opened)
                    .Make(
                        opened.Authority,
                        new RequestToMake
                        {
                            Indicator = parsed.GetValue(indicator),
                            Title = parsed.GetValue(title),
                            Why = parsed.GetValue(why),
                            Proposed = parsed.GetValue(proposed),
                            WantedBy = DayOption.Read(parsed, wanted)!.Value,
                        },
                        opened.By
                    );
                return FormattableString.Invariant($"Suggestion {made.Number} waits for an answer.");
            }
        );
    }

    public static Command List() =>
        PlanOptions.Reading(
            new Command("requests", "Every suggestion with its answer, open ones first"),
            (_, opened) =>
            {
                foreach (var each in In(opened).Of(opened.Authority))
                {
                    var answer = each.Accepted switch
                    {
                        true => "accepted",
                        false => "declined",
                        _ => "open",
                    };
                    Console.WriteLine(
                        FormattableString.Invariant(
                            $"{each.Number}\t{answer}\t{each.WantedBy:yyyy-MM-dd}\t{each.Indicator}\t{each.Title}\t{each.Proposed}\t{each.Developed}\t{each.Reason}"
                        )
                    );
                }
            }
        );

    public static Command Accept()
    {
        var number = PlanOptions.Number("REQUEST", "Its number, as listed");
        var key = PlanOptions.Text("--key", "KEY", "The key that the indicator gets");
        var role = PlanOptions.Text("--role", "ROLE", "The role that owns it, never a name");
        var planned = DayOption.Create("The day by which it is to be live", "--by-day", isRequired: true);
        var reason = PlanOptions.Text("--reason", "TEXT", "What is answered");
        return PlanOptions.Changing(
            new Command("accept", "Accept a suggestion: the indicator is under development")
            {
                number,
                key,
                role,
                planned,
                reason,
            },
            Permission.DevelopIndicators,
            (parsed, opened) =>
                $"{In(opened).Accept(opened.Authority, parsed.GetValue(number), parsed.GetValue(key), parsed.GetValue(role), DayOption.Read(parsed, planned)!.Value, parsed.GetValue(reason), opened.By).Developed} is under development."
        );
    }

    public static Command Decline()
    {
        var number = PlanOptions.Number("REQUEST", "Its number, as listed");
        var reason = PlanOptions.Text("--reason", "TEXT", "Why");
        return PlanOptions.Changing(
            new Command("decline", "Decline a suggestion with a reason") { number, reason },
            Permission.DevelopIndicators,
            (parsed, opened) =>
            {
                In(opened).Decline(opened.Authority, parsed.GetValue(number), parsed.GetValue(reason), opened.By);
                return "The suggestion is declined.";
            }
        );
    }

    private static IndicatorRequests In(PlanOptions.Opened opened) =>
        new(opened.Database, IndicatorsCommand.RegisterIn(opened), opened.Product.Catalogue, TimeProvider.System);
}
