using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Rendering;

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
        var formats = new Option<string>("--format")
        {
            Description = $"Comma-separated: {string.Join(", ", ReportFiles.Keys)}",
            DefaultValueFactory = _ => "html,pdf",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write to",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command(name, description) { meeting, version, formats, output };
        var options = new ScrutinyOptions(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var missing = 0;
                await options.RunAsync(
                    parsed,
                    async opened =>
                    {
                        var papers = new MeetingPapers(opened.Product, opened.Database, opened.Records);
                        var wanted = opened.Meeting(parsed.GetValue(meeting));
                        var folder = parsed.GetRequiredValue(output);
                        foreach (var each in Versions(parsed.GetRequiredValue(version)))
                        {
                            var report = compose(papers, wanted, each);
                            var written = await ReportFiles.WriteAsync(
                                report,
                                parsed
                                    .GetRequiredValue(formats)
                                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                                folder,
                                cancellation
                            );
                            written.Paths.ToList().ForEach(Console.WriteLine);
                            written.Missing.ToList().ForEach(Console.Error.WriteLine);
                            missing += written.Missing.Count;
                            if (withFiles)
                            {
                                await WriteFilesAsync(opened, papers, wanted, each, folder, cancellation);
                            }
                        }
                    }
                );
                return missing == 0 ? ExitCode.Done : ExitCode.WrongUse;
            }
        );
        return command;
    }

    private static async Task WriteFilesAsync(
        ScrutinyOptions.Opened opened,
        MeetingPapers papers,
        Meeting meeting,
        PackVersion version,
        string folder,
        CancellationToken cancellation
    )
    {
        foreach (var document in papers.Files(meeting, version))
        {
            var path = Path.Combine(folder, papers.FileOf(meeting, version, document));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, opened.Records.Documents.Read(meeting, document), cancellation);
            Console.WriteLine(path);
        }
    }

    private static PackVersion[] Versions(string word) =>
        word == "both" ? [PackVersion.Public, PackVersion.Full]
        : HyphenedWord.Read<PackVersion>(word) is { } one ? [one]
        : throw new WrongUse($"--version {word} is not known: give public, full or both.");
}
