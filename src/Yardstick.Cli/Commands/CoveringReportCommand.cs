using System.CommandLine;
using Yardstick.Core;

namespace Yardstick.Cli.Commands;

/// <summary><c>scrutiny form --meeting N --item N --format docx --out DIR</c>: the report form of one item as a paper of its own.</summary>
internal static class CoveringReportCommand
{
    public static Command Create()
    {
        var meeting = ScrutinyOptions.Number("--meeting", "The meeting");
        var item = ScrutinyOptions.Number("--item", "The item, by its number on the agenda");
        var (formats, output) = (ReportWriting.Formats("docx"), ReportWriting.Folder());
        var command = new Command("form", "Write the report form of an item with all its headings")
        {
            meeting,
            item,
            formats,
            output,
        };
        var options = new ScrutinyOptions(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var writing = new ReportWriting(
                    ReportWriting.Split(parsed.GetRequiredValue(formats)),
                    parsed.GetRequiredValue(output),
                    cancellation
                );
                await options.RunAsync(
                    parsed,
                    opened =>
                        writing.WriteAsync(
                            new MeetingPapers(opened.Product, opened.Database, opened.Records).CoveringReport(
                                opened.Meeting(parsed.GetValue(meeting)),
                                parsed.GetValue(item)
                                    ?? throw new WrongUse("--item is missing: give its number on the agenda.")
                            )
                        )
                );
                return writing.Exit;
            }
        );
        return command;
    }
}
