using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Storage;
using Yardstick.Core.Trackers;

namespace Yardstick.Cli.Commands;

/// <summary><c>trackers show|meetings|items</c> and the steps of a panel. No child is named: a child is its place in a meeting.</summary>
internal static class TrackersCommand
{
    public static Command Create()
    {
        var trackers = new Command("trackers", "Children whom a panel follows one by one: counts, meetings, decisions")
        {
            Show(),
            Meetings(),
            Items(),
        };
        foreach (var step in TrackerStepCommands.All())
        {
            trackers.Subcommands.Add(step);
        }

        return trackers;
    }

    /// <summary>The trackers of a store.</summary>
    public static TrackerRegister Register(Product product, Database database) =>
        new(database, product.Trackers, TimeProvider.System);

    private static Command Show()
    {
        var (month, area, authority) = (
            MonthOption.Create("A frozen month"),
            AreaOption.Create(),
            AuthorityOption.Create()
        );
        var command = new Command("show", "Counts by tracker and reason, with the month before")
        {
            month,
            area,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var of = MonthOption.Read(parsed, month);
            var register = Register(Product.Load(), database);
            if (!register.Months(code).Contains(of))
            {
                throw new WrongUse($"{of.ToWords()} of {code} is not frozen: freeze it first.");
            }

            string[] areas = parsed.GetValue(area) is { } node ? [node] : [];
            foreach (var tracker in register.Trackers.All)
            {
                var at = register.At(code, tracker, of, register.AsAt(code, of), areas);
                foreach (var reason in at.Reasons)
                {
                    Console.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{tracker.Key}\t{reason.Reason.Indicator}\t{CountOf(reason)}\t{reason.Before:0.##}\t{reason.Reason.Words}"
                        )
                    );
                }

                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{tracker.Key}\tchildren {at.Children}\tnothing decided {at.Undecided}\treviews overdue {at.ReviewsOverdue}\tleft without exit reason {at.ToBeExited}"
                    )
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Meetings()
    {
        var authority = AuthorityOption.Create();
        var command = new Command("meetings", "Every meeting of every panel, the newest first") { authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var register = Register(Product.Load(), database);
            foreach (var meeting in register.Trackers.All.SelectMany(tracker => register.Meetings(code, tracker)))
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{meeting.Number}\t{meeting.Tracker}\t{meeting.HeldOn:yyyy-MM-dd}\tabout {meeting.Month}\t{meeting.AreaId ?? "whole authority"}\t{(meeting.IsClosed ? "closed" : "open")}\t{meeting.RolesPresent}"
                    )
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Items()
    {
        var number = new Argument<long>("MEETING") { Description = "Its number, as listed" };
        var authority = AuthorityOption.Create();
        var command = new Command("items", "What a meeting decided, a line a child, by place") { number, authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var register = Register(Product.Load(), database);
            var meeting =
                register.Meeting(code, parsed.GetValue(number))
                ?? throw new WrongUse("There is no such meeting: see yardstick trackers meetings.");
            foreach (var item in register.Items(code, meeting))
            {
                Console.WriteLine(TrackerStepCommands.Line(register, meeting, item));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string CountOf(ReasonCount reason) =>
        reason.Count is { } count
            ? count.ToString("0.##", CultureInfo.InvariantCulture)
            : $"not available: {reason.WhyNone}";
}
