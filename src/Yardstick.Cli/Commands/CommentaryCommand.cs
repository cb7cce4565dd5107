using System.CommandLine;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Observations.Measuring;

namespace Yardstick.Cli.Commands;

/// <summary><c>commentary export --month 2023-07 [--out commentary.csv]</c>: the approved texts of a month, with their figures.</summary>
internal static class CommentaryCommand
{
    public static Command Create() => new("commentary", "The approved commentary of a month") { Export() };

    private static Command Export()
    {
        var month = MonthOption.Create("The month");
        var authority = AuthorityOption.Create();
        var output = new Option<string?>("--out")
        {
            Description = "CSV file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command(
            "export",
            "Write the approved texts of a month, one line for each indicator that a text serves; drafts never"
        )
        {
            month,
            authority,
            output,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var named = MonthOption.Read(parsed, month);
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var texts = new CommentaryStore(database).Of(code, named);
            OutputFile.Write(parsed.GetValue(output), writer => Write(writer, texts));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(TextWriter writer, IReadOnlyList<Commentary> texts)
    {
        using var csv = new CsvLines(
            writer,
            severalAuthorities: false,
            "month",
            "indicator",
            "text",
            "written_by",
            "approved_by",
            "approved_on"
        );
        foreach (var text in texts)
        {
            if (text.Approved is not { } approved)
            {
                continue;
            }

            foreach (var indicator in text.Indicators)
            {
                csv.Write(
                    text.AuthorityCode,
                    text.Month.ToString(),
                    indicator,
                    approved.Shown,
                    approved.WrittenBy,
                    approved.DecidedBy,
                    approved.DecidedAt is { } at ? DateOnly.FromDateTime(at) : null
                );
            }
        }
    }
}
