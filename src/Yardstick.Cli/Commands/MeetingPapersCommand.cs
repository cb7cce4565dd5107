using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;

namespace Yardstick.Cli.Commands;

/// <summary><c>scrutiny pack|minutes --meeting N --out DIR</c>: the papers of a meeting, for the public and in full.</summary>
internal static class MeetingPapersCommand
{
    public static Command Create(
        string name,
        string description,
        Func<MeetingPapers, Meeting, PackVersion, Report> compose,
        bool withFiles
    )
    {
        var meeting = ScrutinyOptions.Number("--meeting", "The meeting");
        var version = new Option<string>("--version")
        {
            Description = "public, full (with exempt items, not for publication) or both",
            DefaultValueFactory = _ => "both",
        };
        var (formats, output) = (ReportWriting.Formats("html,pdf"), ReportWriting.Folder());
        var command = new Command(name, description) { meeting, version, formats, output };
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
                    async opened =>
                    {
                        var papers = new MeetingPapers(opened.Product, opened.Database, opened.Records);
                        var wanted = opened.Meeting(parsed.GetValue(meeting));
                        foreach (var each in Versions(parsed.GetRequiredValue(version)))
                        {
                            await writing.WriteAsync(compose(papers, wanted, each));
                            if (withFiles)
                            {
                                await writing.WriteFilesAsync(papers, opened.Records, wanted, each);
                            }
                        }
                    }
                );
                return writing.Exit;
            }
        );
        return command;
    }

    private static PackVersion[] Versions(string word) =>
        word == "both" ? [PackVersion.Public, PackVersion.Full]
        : HyphenedWord.Read<PackVersion>(word) is { } one ? [one]
        : throw new WrongUse($"--version {word} is not known: give public, full or both.");
}
