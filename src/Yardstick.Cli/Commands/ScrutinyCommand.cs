using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Core.Scrutiny.Panels;

namespace Yardstick.Cli.Commands;

/// <summary><c>scrutiny panels|found|meetings|plan|step|held|move|cancel|agenda|…|ask|answer|escalations|escalate|outcome|pack|form|minutes</c>: a panel, its programme of meetings and their papers.</summary>
internal static class ScrutinyCommand
{
    public static Command Create() =>
        new("scrutiny", "Panels, meetings and their papers")
        {
            Panels(),
            Found(),
            Meetings(),
            Plan(),
            MeetingSteps.Step(),
            MeetingSteps.Held(),
            MeetingSteps.Move(),
            MeetingSteps.Cancel(),
            AgendaCommands.List(),
            AgendaCommands.AddReport(),
            AgendaCommands.Remove(),
            AgendaCommands.Write(),
            AgendaCommands.Attach(),
            QuestionCommands.List(),
            QuestionCommands.Ask(),
            QuestionCommands.Answer(),
            EscalationCommands.List(),
            EscalationCommands.Escalate(),
            EscalationCommands.Outcome(),
            MeetingPapersCommand.Create(
                "pack",
                "Write the pack of a meeting with its files",
                (papers, meeting, version) => papers.Pack(meeting, version),
                withFiles: true
            ),
            CoveringReportCommand.Create(),
            MeetingPapersCommand.Create(
                "minutes",
                "Write the minutes of a meeting",
                (papers, meeting, version) => papers.Minutes(meeting, version),
                withFiles: false
            ),
        };

    private static Command Panels()
    {
        var command = new Command("panels", "All panels, with quorum and seats");
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                {
                    foreach (var panel in opened.Records.Panels.Of(opened.Authority))
                    {
                        Console.WriteLine(
                            $"{panel.AuthorityCode}\t{panel.PanelId}\t{panel.Name}\tquorum {panel.Quorum}\t{panel.Seats.Count} seats, {panel.Seats.Count(seat => seat.IsVacant)} vacant"
                        );
                    }
                }
            )
        );
        return command;
    }

    private static Command Found()
    {
        var name = ScrutinyOptions.Text("--name", "TEXT", "Its name");
        var terms = ScrutinyOptions.Text("--terms", "TEXT", "Its terms of reference");
        var quorum = new Option<int>("--quorum")
        {
            Description = "Councillors needed at a formal meeting",
            DefaultValueFactory = _ => 3,
        };
        var seats = new Option<string[]>("--seat")
        {
            Description =
                "A seat of a councillor as \"Chair: Councillor for North ward; Councillor for Park ward\", the second being the substitute; nothing behind the colon is a vacancy; may be given several times",
        };
        var appointed = new Option<string[]>("--appointed")
        {
            Description = "A seat of somebody appointed, as \"Parent governor:\"",
        };
        var command = new Command("found", "Found a panel, or change the one that --panel names")
        {
            name,
            terms,
            quorum,
            seats,
            appointed,
        };
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                {
                    var panel = opened.Records.Panels.Save(
                        new Panel
                        {
                            AuthorityCode =
                                opened.Authority
                                ?? throw new WrongUse("--authority is missing: give the code of the council."),
                            PanelId = opened.PanelId ?? "",
                            Name = parsed.GetValue(name) ?? "",
                            TermsOfReference = parsed.GetValue(terms) ?? "",
                            Quorum = parsed.GetValue(quorum),
                            Seats =
                            [
                                .. (parsed.GetValue(seats) ?? []).Select(text =>
                                    PanelSeat.Parse(text, SeatKind.Councillor)
                                ),
                                .. (parsed.GetValue(appointed) ?? []).Select(text =>
                                    PanelSeat.Parse(text, SeatKind.Appointed)
                                ),
                            ],
                        },
                        Environment.UserName
                    );
                    Console.WriteLine($"The panel {panel.PanelId} has {panel.Seats.Count} seats.");
                }
            )
        );
        return command;
    }

    private static Command Meetings()
    {
        var command = new Command("meetings", "The programme: dates, how each meeting stands, and its clock");
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                {
                    foreach (var meeting in opened.Records.Meetings.Of(opened.Authority))
                    {
                        var clock = opened.Records.Publication(meeting);
                        Console.WriteLine(
                            $"{meeting.AuthorityCode}\t{meeting.MeetingId}\t{meeting.PanelId}\t{meeting.MeetsOn:yyyy-MM-dd}\t{HyphenedWord.Of(meeting.Kind)}\t{HyphenedWord.Of(meeting.Standing)}\tpapers by {clock.LatestOn:yyyy-MM-dd}: {HyphenedWord.Of(clock.Standing)}"
                        );
                    }
                }
            )
        );
        return command;
    }

    private static Command Plan()
    {
        var day = DayOption.Create("The day of the meeting");
        var time = ScrutinyOptions.Text("--time", "TEXT", "When it begins, such as \"5.30 pm\"");
        var place = ScrutinyOptions.Text("--place", "TEXT", "Where it is held");
        var month = ScrutinyOptions.Text("--month", "MONTH", "The month of the figures before it, as 2023-06");
        var informal = new Option<bool>("--informal") { Description = "Without quorum and resolutions" };
        var command = new Command("plan", "Put a meeting into the programme") { day, time, place, month, informal };
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                {
                    var meeting = opened.Records.Meetings.Plan(
                        new MeetingToPlan
                        {
                            AuthorityCode = opened.Panel.AuthorityCode,
                            PanelId = opened.Panel.PanelId,
                            MeetsOn =
                                DayOption.Read(parsed, day)
                                ?? throw new WrongUse("--on is missing: give the day, as 2023-07-20."),
                            BeginsAt = parsed.GetValue(time),
                            Place = parsed.GetValue(place),
                            Kind = parsed.GetValue(informal) ? MeetingKind.Informal : MeetingKind.Formal,
                            Month = parsed.GetValue(month) is { } text ? Month.Parse(text) : null,
                        },
                        Environment.UserName
                    );
                    Console.WriteLine(
                        $"Meeting {meeting.MeetingId} is planned; its papers are due on {opened.Records.Clock.LatestFor(meeting.MeetsOn):yyyy-MM-dd}."
                    );
                }
            )
        );
        return command;
    }
}
