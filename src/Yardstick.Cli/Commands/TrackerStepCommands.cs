using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Trackers;

namespace Yardstick.Cli.Commands;

/// <summary><c>trackers begin|decide|close</c>: the steps of a tracking panel.</summary>
internal static class TrackerStepCommands
{
    private const string MeetingNumber = "MEETING";

    public static IEnumerable<Command> All()
    {
        yield return Begin();
        yield return Decide();
        yield return Close();
    }

    /// <summary>One child of a meeting, by place.</summary>
    public static string Line(TrackerRegister register, TrackerMeeting meeting, TrackerItem item)
    {
        var tracker = register.Trackers.Find(meeting.Tracker);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Place}\t{item.AreaId}\tsince {item.Since:yyyy-MM}\t{tracker?.ReasonWords(item)}\t{tracker?.DecidedWords(item)}\t{item.DecidedRole}\t{item.NextReview:yyyy-MM-dd}"
        );
    }

    private static Command Begin()
    {
        var tracker = new Argument<string>("TRACKER") { Description = "Its key, as permanence" };
        var (month, day, area) = (
            MonthOption.Create("The frozen month whose children are looked at"),
            DayOption.Create("The day of the meeting", "--on", isRequired: true),
            AreaOption.Create()
        );
        var roles = new Option<string>("--roles")
        {
            Description = "Who is present: roles, never names",
            Required = true,
        };
        return Step(
            new Command("begin", "Begin a meeting with the children on the tracker")
            {
                tracker,
                month,
                day,
                area,
                roles,
            },
            (parsed, register, meetings, code, by) =>
            {
                var number = meetings.Begin(
                    code,
                    new MeetingToBegin
                    {
                        Tracker = parsed.GetRequiredValue(tracker),
                        Month = MonthOption.Read(parsed, month),
                        AreaId = parsed.GetValue(area),
                        HeldOn = DayOption.Read(parsed, day)!.Value,
                        RolesPresent = parsed.GetRequiredValue(roles),
                    },
                    by
                );
                return $"Meeting {number} is begun with {register.Items(code, register.Meeting(code, number)!).Count} children: see yardstick trackers items {number}.";
            }
        );
    }

    private static Command Decide()
    {
        var number = new Argument<long>(MeetingNumber) { Description = "Its number, as listed" };
        var place = new Argument<int>("PLACE") { Description = "The child’s place in the meeting" };
        var decision = new Option<string?>("--decision") { Description = "A key of definitions/trackers" };
        var words = new Option<string?>("--words") { Description = "What was decided, in words" };
        var role = new Option<string?>("--role") { Description = "A role, never a name" };
        var next = DayOption.Create("The next review", "--next");
        var exit = new Option<string?>("--exit")
        {
            Description = "Why a child who has left did: a key of the definition",
        };
        var correction = new Option<string?>("--correction") { Description = "Why a closed meeting is corrected" };
        return Step(
            new Command("decide", "Record what was decided of one child")
            {
                number,
                place,
                decision,
                words,
                role,
                next,
                exit,
                correction,
            },
            (parsed, register, meetings, code, by) =>
                Line(
                    register,
                    register.Meeting(code, parsed.GetValue(number))
                        ?? throw new WrongUse("There is no such meeting: see yardstick trackers meetings."),
                    meetings.Decide(
                        code,
                        parsed.GetValue(number),
                        parsed.GetValue(place),
                        new ItemDecision
                        {
                            Decision = parsed.GetValue(decision),
                            Wording = parsed.GetValue(words),
                            Role = parsed.GetValue(role),
                            NextReview = DayOption.Read(parsed, next),
                            ExitReason = parsed.GetValue(exit),
                            Correction = parsed.GetValue(correction),
                        },
                        by
                    )
                )
        );
    }

    private static Command Close()
    {
        var number = new Argument<long>(MeetingNumber) { Description = "Its number, as listed" };
        return Step(
            new Command("close", "Close a meeting: from then on it is only read") { number },
            (parsed, _, meetings, code, by) =>
            {
                meetings.Close(code, parsed.GetValue(number), by);
                return "The meeting is closed.";
            }
        );
    }

    private static Command Step(
        Command command,
        Func<ParseResult, TrackerRegister, TrackerMeetings, string, string, string> step
    )
    {
        var (authority, by) = (AuthorityOption.Create(), PersonOption.Create());
        command.Options.Add(authority);
        command.Options.Add(by);
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var code = AuthorityOption.Read(parsed, authority, database);
            var person = PersonOption.Read(parsed, by, product, database, Permission.ManageTrackers, code);
            var register = TrackersCommand.Register(product, database);
            Console.WriteLine(
                step(parsed, register, new TrackerMeetings(database, register, TimeProvider.System), code, person)
            );
            return ExitCode.Done;
        });
        return command;
    }
}
