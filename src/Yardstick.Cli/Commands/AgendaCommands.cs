using System.CommandLine;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny.Agendas;

namespace Yardstick.Cli.Commands;

/// <summary><c>scrutiny agenda|add-report|remove|write|attach</c>: the items of a meeting, their forms and files.</summary>
internal static class AgendaCommands
{
    public static Command List()
    {
        var meeting = Meeting();
        return ScrutinyOptions.Do(
            new Command("agenda", "The items of a meeting, with position, edition, what each form lacks, and files")
            {
                meeting,
            },
            (parsed, opened) =>
            {
                foreach (var item in opened.Records.Agendas.Of(opened.Meeting(parsed.GetValue(meeting))).Items)
                {
                    Console.WriteLine(
                        FormattableString.Invariant(
                            $"{item.Position}\t{item.Number}\t{item.Title}\t{item.EditionId}\t{(item.IsExempt ? "exempt" : "open")}\t{string.Join("; ", ReportForm.Missing(item))}\t{string.Join("; ", item.Documents.Select(file => file.Name))}"
                        )
                    );
                }
            }
        );
    }

    public static Command AddReport()
    {
        var meeting = Meeting();
        var title = ScrutinyOptions.Text("--title", "TEXT", "Its title, printed for the public also when it is exempt");
        var edition = new Option<long?>("--edition") { Description = "The edition that is its appendix" };
        var paragraph = ScrutinyOptions.Number("--exempt", "Paragraph of Schedule 12A under which it is exempt");
        var rule = ScrutinyOptions.Text("--rule", "TEXT", "The council's own rule, for an exempt report");
        var interest = ScrutinyOptions.Text("--interest", "TEXT", "Why the public interest is in keeping it closed");
        return ScrutinyOptions.Do(
            new Command("add-report", "Put a report on the agenda")
            {
                meeting,
                title,
                edition,
                paragraph,
                rule,
                interest,
            },
            (parsed, opened) =>
            {
                var item = opened.Records.Agendas.AddReport(
                    opened.Meeting(parsed.GetValue(meeting)),
                    parsed.GetValue(title),
                    parsed.GetValue(paragraph) is { } number
                        ? new Exemption(number, parsed.GetValue(rule) ?? "", parsed.GetValue(interest) ?? "")
                        : null,
                    parsed.GetValue(edition),
                    Environment.UserName
                );
                Console.WriteLine($"It is item {item.Number} of the agenda, at position {item.Position}.");
            }
        );
    }

    public static Command Remove()
    {
        var (meeting, position) = (Meeting(), Position("The report"));
        return ScrutinyOptions.Do(
            new Command("remove", "Take a report off the agenda") { meeting, position },
            (parsed, opened) =>
                opened.Records.Agendas.Remove(
                    opened.Meeting(parsed.GetValue(meeting)),
                    parsed.GetRequiredValue(position),
                    Environment.UserName
                )
        );
    }

    public static Command Write()
    {
        var (meeting, position) = (Meeting(), Position("The item, 0 for the agenda as a whole"));
        var field = new Option<string>("--field")
        {
            Description = $"One of: {string.Join(", ", HyphenedWord.All<AgendaField>().Keys)}",
            Required = true,
        };
        var lines = new Option<string[]>("--line")
        {
            Description = "A paragraph; may be given several times. They take the place of what stands there",
        };
        return ScrutinyOptions.Do(
            new Command("write", "Write a field of the agenda or of a report form, or a resolution")
            {
                meeting,
                position,
                field,
                lines,
            },
            (parsed, opened) =>
                opened.Records.Agendas.Write(
                    opened.Meeting(parsed.GetValue(meeting)),
                    parsed.GetRequiredValue(position),
                    HyphenedWord.Read<AgendaField>(parsed.GetRequiredValue(field))
                        ?? throw new WrongUse($"--field {parsed.GetRequiredValue(field)} is not known: see --help."),
                    parsed.GetValue(lines) ?? [],
                    Environment.UserName
                )
        );
    }

    public static Command Attach()
    {
        var (meeting, position) = (Meeting(), Position("The report"));
        var file = new Option<string>("--file")
        {
            Description = "The file",
            HelpName = "FILE",
            Required = true,
        };
        var room = new Option<bool>("--members-room")
        {
            Description = "Laid out in the members' room, and only listed in the pack",
        };
        return ScrutinyOptions.Do(
            new Command("attach", "Attach a file to a report") { meeting, position, file, room },
            (parsed, opened) =>
            {
                var path = parsed.GetRequiredValue(file);
                opened.Records.Documents.Add(
                    opened.Meeting(parsed.GetValue(meeting)),
                    parsed.GetRequiredValue(position),
                    parsed.GetValue(room) ? DocumentPlace.MembersRoom : DocumentPlace.Attached,
                    path,
                    File.Exists(path) ? File.ReadAllBytes(path) : throw new WrongUse($"There is no file {path}.")
                );
            }
        );
    }

    private static Option<int?> Meeting() => ScrutinyOptions.Number("--meeting", "The meeting");

    private static Option<int> Position(string what) =>
        new("--position")
        {
            Description = $"{what}, as scrutiny agenda lists it",
            HelpName = "N",
            Required = true,
        };
}
