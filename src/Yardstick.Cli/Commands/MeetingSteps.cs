using System.CommandLine;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;

namespace Yardstick.Cli.Commands;

/// <summary><c>scrutiny step|held|move|cancel</c>: what is noted on the way of a meeting.</summary>
internal static class MeetingSteps
{
    public static Command Step()
    {
        var meeting = ScrutinyOptions.Number("--meeting", "The meeting");
        var step = new Option<string>("--step")
        {
            Description = $"One of: {string.Join(", ", HyphenedWord.All<JourneyStep>().Keys)}",
            Required = true,
        };
        var day = DayOption.Create("The day on which it was done; today when left out");
        var note = ScrutinyOptions.Text("--note", "TEXT", "Why late papers are urgent");
        var command = new Command("step", "Note a step from the call for reports to published minutes")
        {
            meeting,
            step,
            day,
            note,
        };
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                    opened.Records.Take(
                        opened.Meeting(parsed.GetValue(meeting)),
                        HyphenedWord.Read<JourneyStep>(parsed.GetRequiredValue(step))
                            ?? throw new WrongUse($"--step {parsed.GetRequiredValue(step)} is not known: see --help."),
                        DayOption.Read(parsed, day) ?? opened.Records.Meetings.Today,
                        parsed.GetValue(note),
                        Environment.UserName
                    )
            )
        );
        return command;
    }

    public static Command Held()
    {
        var meeting = ScrutinyOptions.Number("--meeting", "The meeting");
        var present = Seats("--present", "Seats whose holder came");
        var substituted = Seats("--substituted", "Seats whose substitute came");
        var apologies = Seats("--apologies", "Seats whose holder sent apologies");
        var command = new Command(
            "held",
            "Record that a meeting was held, and report the list of recommendations to it"
        )
        {
            meeting,
            present,
            substituted,
            apologies,
        };
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                {
                    var held = opened.Meeting(parsed.GetValue(meeting));
                    opened.Records.Held.Record(
                        held.AuthorityCode,
                        held.MeetingId,
                        [
                            .. Presences(parsed, present, PresenceKind.Present),
                            .. Presences(parsed, substituted, PresenceKind.Substituted),
                            .. Presences(parsed, apologies, PresenceKind.Apologies),
                        ],
                        Environment.UserName
                    );
                }
            )
        );
        return command;
    }

    public static Command Move()
    {
        var day = DayOption.Create("The new day");
        return Change(
            new Command("move", "Move a meeting to another day; agenda and questions go with it") { day },
            (parsed, meetings, meeting) =>
                meetings.Reschedule(
                    meeting.AuthorityCode,
                    meeting.MeetingId,
                    DayOption.Read(parsed, day) ?? throw new WrongUse("--on is missing: give the day, as 2023-07-20."),
                    Environment.UserName
                )
        );
    }

    public static Command Cancel() =>
        Change(
            new Command("cancel", "Cancel a meeting; it does not come back"),
            (_, meetings, meeting) => meetings.Cancel(meeting.AuthorityCode, meeting.MeetingId, Environment.UserName)
        );

    private static Command Change(Command command, Action<ParseResult, MeetingRegister, Meeting> change)
    {
        var number = ScrutinyOptions.Number("--meeting", "The meeting");
        command.Options.Add(number);
        return ScrutinyOptions.Do(
            command,
            (parsed, opened) => change(parsed, opened.Records.Meetings, opened.Meeting(parsed.GetValue(number)))
        );
    }

    private static Option<int[]> Seats(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "N",
            AllowMultipleArgumentsPerToken = true,
        };

    private static IEnumerable<Presence> Presences(ParseResult parsed, Option<int[]> seats, PresenceKind kind) =>
        (parsed.GetValue(seats) ?? []).Select(seat => new Presence(seat, kind));
}
