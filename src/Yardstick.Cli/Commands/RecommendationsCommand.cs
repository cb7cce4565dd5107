using System.CommandLine;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Cli.Commands;

/// <summary><c>recommendations list|show|add|respond|update|complete|reject|accept|refuse</c>: what a panel asked for, until it accepts it.</summary>
internal static class RecommendationsCommand
{
    public static Command Create() =>
        new("recommendations", "Recommendations of a panel and what becomes of them")
        {
            List(),
            Show(),
            Add(),
            Note("respond", "Record what the executive answers", RecommendationEventKind.Responded),
            Note("update", "Record what was done since", RecommendationEventKind.Updated),
            Note("complete", "Mark as completed, for the panel to accept", RecommendationEventKind.Completed),
            Note("reject", "Record that it will not be done, and why", RecommendationEventKind.Rejected),
            Decide("accept", "Record that the panel accepted it as completed", isAccepted: true),
            Decide("refuse", "Record that the panel did not accept it as completed, and why", isAccepted: false),
        };

    private static Command List()
    {
        var all = new Option<bool>("--all") { Description = "Those off the list too" };
        var output = ScrutinyOptions.Text("--out", "FILE", "CSV file to write (default: standard output)");
        var command = new Command("list", "The list that goes to the next meeting") { all, output };
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                    OutputFile.Write(
                        parsed.GetValue(output),
                        writer =>
                            Write(
                                writer,
                                opened
                                    .Records.Recommendations.Of(opened.Authority)
                                    .Where(each => opened.PanelId is null || each.PanelId == opened.PanelId)
                                    .Where(each => each.IsOnList || parsed.GetValue(all)),
                                opened.Records.Meetings.Today
                            )
                    )
            )
        );
        return command;
    }

    private static Command Show()
    {
        var number = new Argument<int>("NUMBER") { Description = "Of the recommendation" };
        var command = new Command("show", "The whole history of one recommendation") { number };
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                {
                    var shown = Find(opened, parsed.GetRequiredValue(number));
                    Console.WriteLine($"{shown.Number}. {shown.Title}: {shown.Wording}");
                    Console.WriteLine(
                        $"{RecommendationWords.Of(shown.State).Text}; {shown.ResponsibleRole}; {RecommendationWords.Of(shown.Clock, opened.Records.Meetings.Today).Text}"
                    );
                    foreach (var each in shown.Events)
                    {
                        Console.WriteLine(
                            $"{each.HappenedOn:yyyy-MM-dd}\t{RecommendationWords.Of(each.Kind)}\t{each.Wording}\t{each.NotedBy}"
                        );
                    }
                }
            )
        );
        return command;
    }

    private static Command Add()
    {
        var meeting = ScrutinyOptions.Number("--meeting", "The meeting at which it was made");
        var item = ScrutinyOptions.Number("--item", "Position of the agenda item that it came from");
        var title = ScrutinyOptions.Text("--title", "TEXT", "What it is about");
        var wording = ScrutinyOptions.Text("--recommendation", "TEXT", "The action proposed");
        var role = ScrutinyOptions.Text("--role", "ROLE", "The responsible role, never a person's name");
        var indicators = ScrutinyOptions.Text("--indicators", "KEYS", "Keys of the indicators, parted by commas");
        var published = DayOption.Create("The day on which it was published; the meeting's when left out");
        var command = new Command("add", "Record a recommendation that was made at a meeting")
        {
            meeting,
            item,
            title,
            wording,
            role,
            indicators,
            published,
        };
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                {
                    var held = opened.Meeting(parsed.GetValue(meeting));
                    var made = opened.Records.Recommendations.Make(
                        new RecommendationToMake
                        {
                            AuthorityCode = held.AuthorityCode,
                            MeetingId = held.MeetingId,
                            Item = parsed.GetValue(item),
                            Title = parsed.GetValue(title),
                            Wording = parsed.GetValue(wording),
                            ResponsibleRole = parsed.GetValue(role),
                            Indicators = (parsed.GetValue(indicators) ?? "").Split(
                                ',',
                                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                            ),
                            PublishedOn = DayOption.Read(parsed, published),
                        },
                        Environment.UserName
                    );
                    Console.WriteLine(
                        $"Recommendation {made.Number} is recorded; a response is due on {made.Clock.DueOn:yyyy-MM-dd}."
                    );
                }
            )
        );
        return command;
    }

    private static Command Note(string name, string description, RecommendationEventKind kind)
    {
        var number = new Argument<int>("NUMBER") { Description = "Of the recommendation" };
        var note = ScrutinyOptions.Text("--note", "TEXT", "What was done, or why it is rejected");
        var day = DayOption.Create("The day on which it happened; today when left out");
        var command = new Command(name, description) { number, note, day };
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                {
                    var found = Find(opened, parsed.GetRequiredValue(number));
                    Say(
                        opened.Records.Recommendations.Note(
                            found.AuthorityCode,
                            found.PanelId,
                            found.Number,
                            kind,
                            parsed.GetValue(note),
                            DayOption.Read(parsed, day),
                            Environment.UserName
                        )
                    );
                }
            )
        );
        return command;
    }

    private static Command Decide(string name, string description, bool isAccepted)
    {
        var number = new Argument<int>("NUMBER") { Description = "Of the recommendation" };
        var meeting = ScrutinyOptions.Number("--meeting", "The meeting at which the panel decided");
        var note = ScrutinyOptions.Text("--note", "TEXT", "What the panel said");
        var command = new Command(name, description) { number, meeting, note };
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed =>
            options.Run(
                parsed,
                opened =>
                {
                    var found = Find(opened, parsed.GetRequiredValue(number));
                    Say(
                        opened.Records.Recommendations.Decide(
                            found.AuthorityCode,
                            found.PanelId,
                            found.Number,
                            opened.Meeting(parsed.GetValue(meeting)).MeetingId,
                            isAccepted,
                            parsed.GetValue(note),
                            Environment.UserName
                        )
                    );
                }
            )
        );
        return command;
    }

    private static void Say(Recommendation changed) =>
        Console.WriteLine($"Recommendation {changed.Number}: {RecommendationWords.Of(changed.State).Text}.");

    private static Recommendation Find(ScrutinyOptions.Opened opened, int number) =>
        opened.Records.Recommendations.Find(opened.Panel.AuthorityCode, opened.Panel.PanelId, number)
        ?? throw new WrongUse($"There is no recommendation {number}: see yardstick recommendations list --all.");

    private static void Write(TextWriter writer, IEnumerable<Recommendation> recommendations, DateOnly today)
    {
        using var csv = new CsvLines(
            writer,
            severalAuthorities: false,
            "panel",
            "number",
            "made_on",
            "title",
            "recommendation",
            "role",
            "indicators",
            "response_due",
            "response",
            "action_taken",
            "state"
        );
        foreach (var each in recommendations)
        {
            csv.Write(
                each.AuthorityCode,
                each.PanelId,
                each.Number,
                each.MadeOn,
                each.Title,
                each.Wording,
                each.ResponsibleRole,
                string.Join(' ', each.Indicators),
                each.Clock.DueOn,
                HyphenedWord.Of(each.Clock.On(today)),
                each.ActionTaken?.Wording,
                HyphenedWord.Of(each.State)
            );
        }
    }
}
