using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny.Escalations;

namespace Yardstick.Cli.Commands;

/// <summary><c>scrutiny escalations|escalate|outcome</c>: what was referred to which body, and what came of it.</summary>
internal static class EscalationCommands
{
    public static Command List()
    {
        var all = new Option<bool>("--all") { Description = "Those with an outcome too" };
        return ScrutinyOptions.Do(
            new Command("escalations", "The matters that were referred to other bodies") { all },
            (parsed, opened) =>
            {
                foreach (var each in opened.Records.Escalations.Of(Authority(opened)))
                {
                    if (each.IsOpen || parsed.GetValue(all))
                    {
                        Console.WriteLine(
                            FormattableString.Invariant(
                                $"{each.EscalationId}\t{each.EscalatedOn:yyyy-MM-dd}\t{HyphenedWord.Of(each.Kind)}\t{each.Subject}\t{each.Wording}\t{each.Body}\t{each.Reason}\t{each.ClosedOn:yyyy-MM-dd}\t{each.Outcome}"
                            )
                        );
                    }
                }
            }
        );
    }

    public static Command Escalate()
    {
        var indicator = ScrutinyOptions.Text("--indicator", "KEY", "The indicator that is referred");
        var action = ScrutinyOptions.Text("--action", "ID", "Or the action, as actions list shows it");
        var recommendation = ScrutinyOptions.Text("--recommendation", "PANEL/N", "Or the recommendation");
        var body = ScrutinyOptions.Text(
            "--to",
            "TEXT",
            $"The body, for example {string.Join(", ", EscalationRegister.UsualBodies)}"
        );
        var reason = ScrutinyOptions.Text("--reason", "TEXT", "Why; printed in the full version of the papers alone");
        var day = DayOption.Create("The day on which it was referred (default: today)");
        return ScrutinyOptions.Do(
            new Command("escalate", "Refer an indicator, an action or a recommendation to a body")
            {
                indicator,
                action,
                recommendation,
                body,
                reason,
                day,
            },
            (parsed, opened) =>
            {
                var named = new (EscalatedKind Kind, string? Subject)[]
                {
                    (EscalatedKind.Indicator, parsed.GetValue(indicator)),
                    (EscalatedKind.Action, parsed.GetValue(action)),
                    (EscalatedKind.Recommendation, parsed.GetValue(recommendation)),
                }.Where(each => each.Subject is not null);
                if (named.ToList() is not [var (kind, subject)])
                {
                    throw new WrongUse("Name one matter: --indicator, --action or --recommendation.");
                }

                var made = opened.Records.Escalations.Make(
                    new EscalationToMake
                    {
                        AuthorityCode = Authority(opened),
                        Kind = kind,
                        Subject = subject,
                        Body = parsed.GetValue(body),
                        Reason = parsed.GetValue(reason),
                        EscalatedOn = DayOption.Read(parsed, day),
                    },
                    Environment.UserName
                );
                Console.WriteLine($"Referral {made.EscalationId}, “{made.Wording}”, is with the {made.Body}.");
            }
        );
    }

    public static Command Outcome()
    {
        var number = ScrutinyOptions.Number("--referral", "The referral, as scrutiny escalations lists it");
        var outcome = ScrutinyOptions.Text("--text", "TEXT", "What the body decided or asked for");
        var day = DayOption.Create("The day on which the body dealt with it (default: today)");
        return ScrutinyOptions.Do(
            new Command("outcome", "Note what a body decided on what was referred to it; it closes the referral")
            {
                number,
                outcome,
                day,
            },
            (parsed, opened) =>
            {
                var closed = opened.Records.Escalations.Close(
                    Authority(opened),
                    parsed.GetValue(number)
                        ?? throw new WrongUse(
                            "--referral is missing: give its number, as scrutiny escalations lists it."
                        ),
                    parsed.GetValue(outcome),
                    DayOption.Read(parsed, day),
                    Environment.UserName
                );
                Console.WriteLine($"Referral {closed.EscalationId} is closed.");
            }
        );
    }

    private static string Authority(ScrutinyOptions.Opened opened) =>
        opened.Authority ?? throw new WrongUse("--authority is missing: give the code of the council.");
}
