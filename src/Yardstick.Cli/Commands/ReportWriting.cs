using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Rendering;

namespace Yardstick.Cli.Commands;

/// <summary>Writes reports to a folder, and tells of each file.</summary>
internal sealed class ReportWriting(IReadOnlyCollection<string> formats, string folder, CancellationToken cancellation)
{
    /// <summary><see cref="ExitCode.WrongUse"/> as soon as a format could not be written here.</summary>
    public int Exit { get; private set; } = ExitCode.Done;

    public static Option<string> Formats(string usual) =>
        new("--format")
        {
            Description = $"Comma-separated: {string.Join(", ", ReportFiles.Keys)}",
            DefaultValueFactory = _ => usual,
        };

    public static Option<string> Folder() =>
        new("--out")
        {
            Description = "Folder to write to",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };

    public static string[] Split(string formats) =>
        formats.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <param name="suited">The formats that suit the report; null for all.</param>
    public async Task WriteAsync(Report report, IReadOnlyCollection<string>? suited = null)
    {
        foreach (var format in formats.Where(format => suited is null || suited.Contains(format)))
        {
            await Console.Error.WriteLineAsync($"writing {report.Name} as {format}");
            var written = await ReportFiles.WriteAsync(report, [format], folder, cancellation);
            written.Paths.ToList().ForEach(Console.WriteLine);
            written.Missing.ToList().ForEach(Console.Error.WriteLine);
            Exit = written.Missing.Count == 0 ? Exit : ExitCode.WrongUse;
        }
    }

    /// <summary>The files that follow a pack.</summary>
    public async Task WriteFilesAsync(
        MeetingPapers papers,
        ScrutinyRecords records,
        Meeting meeting,
        PackVersion version
    )
    {
        foreach (var document in papers.Files(meeting, version))
        {
            var path = Path.Combine(folder, papers.FileOf(meeting, version, document));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, records.Documents.Read(meeting, document), cancellation);
            Console.WriteLine(path);
        }
    }
}
