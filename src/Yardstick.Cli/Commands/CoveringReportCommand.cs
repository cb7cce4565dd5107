using System.CommandLine;
using Yardstick.Core;
using Yardstick.Rendering;

namespace Yardstick.Cli.Commands;

/// <summary><c>scrutiny form --meeting N --item N --format docx --out DIR</c>: the report form of one item as a paper of its own.</summary>
internal static class CoveringReportCommand
{
    public static Command Create()
    {
        var meeting = ScrutinyOptions.Number("--meeting", "The meeting");
        var item = ScrutinyOptions.Number("--item", "The item, by its number on the agenda");
        var formats = new Option<string>("--format")
        {
            Description = $"Comma-separated: {string.Join(", ", ReportFiles.Keys)}",
            DefaultValueFactory = _ => "docx",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write to",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("form", "Write the report form of an item with all its headings")
        {
            meeting,
            item,
            formats,
            output,
        };
        var options = new ScrutinyOptions(command);
        command.SetAction(
            (parsed, cancellation) =>
                options.RunAsync(
                    parsed,
                    async opened =>
                    {
                        var papers = new MeetingPapers(opened.Product, opened.Database, opened.Records);
                        var number =
                            parsed.GetValue(item)
                            ?? throw new WrongUse("--item is missing: give its number on the agenda.");
                        var written = await ReportFiles.WriteAsync(
                            papers.CoveringReport(opened.Meeting(parsed.GetValue(meeting)), number),
                            parsed
                                .GetRequiredValue(formats)
                                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                            parsed.GetRequiredValue(output),
                            cancellation
                        );
                        written.Paths.ToList().ForEach(Console.WriteLine);
                        written.Missing.ToList().ForEach(Console.Error.WriteLine);
                    }
                )
        );
        return command;
    }
}
