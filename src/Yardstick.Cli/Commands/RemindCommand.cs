using System.CommandLine;
using System.Net;
using System.Net.Mail;
using Yardstick.Core;
using Yardstick.Core.Commentaries.Reminders;
using Yardstick.Core.People;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary>
/// <c>remind [--smtp HOST --from ADDRESS]</c>: says, or writes to each person, what is due. For a timer, once a day. User and password of the mail
/// server come from the environment: <c>YARDSTICK_SMTP_USER</c>, <c>YARDSTICK_SMTP_PASSWORD</c>.
/// </summary>
internal static class RemindCommand
{
    public static Command Create()
    {
        var authority = AuthorityOption.Create();
        var smtp = new Option<string?>("--smtp")
        {
            Description = "Mail server; without it the reminders are only listed",
            HelpName = "HOST[:PORT]",
        };
        var from = new Option<string?>("--from") { Description = "The sender's e-mail address", HelpName = "ADDRESS" };
        var plain = new Option<bool>("--no-tls") { Description = "The mail server takes unencrypted connections only" };
        var address = new Option<string?>("--address")
        {
            Description = "Where the pages are, for the link in the letter",
            HelpName = "URL",
        };
        var command = new Command("remind", "Remind people of commentary and actions that are due or overdue")
        {
            authority,
            smtp,
            from,
            plain,
            address,
        };
        var store = new StoreOptions(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                var product = Product.Load();
                using var database = store.Open(parsed);
                var code = AuthorityOption.Read(parsed, authority, database);
                GiveNewest(product, database, code);
                var reminders = new DueReminders(
                    database,
                    product.Catalogue,
                    product.Reference.WorkingDays,
                    product.Commentary,
                    product.Permissions,
                    TimeProvider.System
                ).Today(code);
                return parsed.GetValue(smtp) is { } host
                    ? await Send(
                        Server(host, parsed.GetValue(from), parsed.GetValue(plain)),
                        reminders,
                        Page(parsed.GetValue(address)),
                        stop
                    )
                    : List(reminders);
            }
        );
        return command;
    }

    /// <summary>A promised day that passed since gives the newest month's task a new reason.</summary>
    private static void GiveNewest(Product product, Database database, string authority)
    {
        if (new FrozenFigures(database).Months(authority) is [.., var newest])
        {
            new MonthTasks(product, database, TimeProvider.System).Give(authority, newest.Month);
        }
    }

    private static int List(IReadOnlyList<Reminder> reminders)
    {
        foreach (var reminder in reminders)
        {
            Console.WriteLine($"{reminder.Name} <{reminder.Email}>");
            reminder.Lines.ToList().ForEach(line => Console.WriteLine($"  {line}"));
        }

        Console.WriteLine(
            $"{Plural.Of(reminders.Count, "person")} with something due.".Replace(
                "persons",
                "people",
                StringComparison.Ordinal
            )
        );
        return ExitCode.Done;
    }

    private static async Task<int> Send(
        MailServer server,
        IReadOnlyList<Reminder> reminders,
        Uri? page,
        CancellationToken stop
    )
    {
        var failed = 0;
        foreach (var reminder in reminders)
        {
            try
            {
                await server.SendAsync(reminder.Email, "Yardstick: what is due", reminder.Text(page), stop);
            }
            catch (SmtpException error)
            {
                failed++;
                await Console.Error.WriteLineAsync($"{reminder.Email} was not written to: {error.Message}");
            }
        }

        Console.WriteLine($"{Plural.Of(reminders.Count - failed, "letter")} sent, {failed} failed.");
        return failed == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static MailServer Server(string host, string? from, bool plain) =>
        MailServer.At(host, from ?? throw new WrongUse("--from is missing: give the sender's e-mail address.")) with
        {
            UseTls = !plain,
            Credentials = Environment.GetEnvironmentVariable("YARDSTICK_SMTP_USER") is { Length: > 0 } user
                ? new NetworkCredential(user, Environment.GetEnvironmentVariable("YARDSTICK_SMTP_PASSWORD"))
                : null,
        };

    private static Uri? Page(string? address) =>
        address is null ? null
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri
        : throw new WrongUse($"--address {address} is no address: write it as https://yardstick.council.example.");
}
