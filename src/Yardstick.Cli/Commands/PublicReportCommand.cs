using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Rendering;

namespace Yardstick.Cli.Commands;

/// <summary><c>bulletin</c> and <c>plain-words</c>: the shorter reports of a published edition, in any format.</summary>
internal static class PublicReportCommand
{
    public static Command Bulletin() =>
        Create(
            "bulletin",
            "Write the one-page bulletin for members of a published edition",
            (reports, edition) => reports.Bulletin(edition, reports.MeetingAfter(edition))
        );

    public static Command PlainWords() =>
        Create(
            "plain-words",
            "Write a published edition in plain words for everybody",
            (reports, edition) => reports.Plain(edition)
        );

    private static Command Create(string name, string description, Func<PublicReports, PublicEdition, Report> compose)
    {
        var edition = PublicEditionOption.Create();
        var formats = new Option<string>("--format")
        {
            Description = $"Comma-separated: {string.Join(", ", ReportFiles.Keys)}",
            DefaultValueFactory = _ => "html",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write to",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command(name, description) { edition, formats, output };
        var store = new StoreOptions(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var wanted = parsed
                    .GetRequiredValue(formats)
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                if (wanted.FirstOrDefault(format => !ReportFiles.Keys.Contains(format)) is { } unknown)
                {
                    throw new WrongUse(
                        $"There is no format '{unknown}': name some of {string.Join(", ", ReportFiles.Keys)}."
                    );
                }

                var product = Product.Load();
                var published = store.OpenPublished(parsed);
                using var database = published.Database;
                var chosen = PublicEditionOption.Read(parsed, edition, new PublicEditions(product, published).All());
                var report = compose(new PublicReports(product, database, TimeProvider.System), chosen);
                var written = await ReportFiles.WriteAsync(
                    report,
                    wanted,
                    parsed.GetRequiredValue(output),
                    cancellation
                );
                foreach (var path in written.Paths)
                {
                    Console.WriteLine(path);
                }

                foreach (var sentence in written.Missing)
                {
                    await Console.Error.WriteLineAsync(sentence);
                }

                return written.Missing.Count == 0 ? ExitCode.Done : ExitCode.WrongUse;
            }
        );
        return command;
    }
}
