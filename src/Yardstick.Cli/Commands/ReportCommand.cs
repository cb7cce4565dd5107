using System.CommandLine;
using Yardstick.Core;
using Yardstick.Rendering;
using Yardstick.Rendering.Office;

namespace Yardstick.Cli.Commands;

/// <summary><c>report --month 2023-06 --format html,pdf,xlsx,pptx,docx,csv --template council.pptx --out DIR</c>.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var month = MonthOption.Create("Month to report");
        var formats = new Option<string>("--format")
        {
            Description = $"Comma-separated: {string.Join(", ", ReportFiles.Keys)}",
            DefaultValueFactory = _ => "html",
        };
        var layout = new Option<string>("--layout")
        {
            Description = "Report layout",
            DefaultValueFactory = _ => Core.Reports.Layouts.ReportLayouts.Usual,
        };
        var edition = new Option<string?>("--edition")
        {
            Description =
                "Name of the edition, such as \"June 2023, measured\" (default: the latest published one whose data end in the month, else the frozen month)",
        };
        var authority = new Option<string?>("--authority")
        {
            Description = "Authority code, where the store holds several",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write to",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var templates = new Option<string[]>("--template")
        {
            Description =
                "The council's own presentation or text document (.pptx, .potx, .docx, .dotx): its styles, fonts and logo; may be given once for each",
            HelpName = "FILE",
            DefaultValueFactory = _ => [],
        };
        var command = new Command("report", "Write the report of a published or frozen month in any format")
        {
            month,
            formats,
            layout,
            edition,
            authority,
            templates,
            output,
        };
        var store = new StoreOptions(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var product = Product.Load();
                var name = parsed.GetRequiredValue(layout);
                var chosen =
                    product.Layouts.Find(name)
                    ?? throw new WrongUse(
                        $"There is no layout '{name}': name one of {string.Join(", ", product.Layouts.All.Select(each => each.Name))}."
                    );
                var wanted = parsed
                    .GetRequiredValue(formats)
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                if (wanted.FirstOrDefault(format => !ReportFiles.Keys.Contains(format)) is { } unknown)
                {
                    throw new WrongUse(
                        $"There is no format '{unknown}': name some of {string.Join(", ", ReportFiles.Keys)}."
                    );
                }

                var shapes = parsed.GetRequiredValue(templates).Select(OfficeTemplate.Read).ToList();
                var published = store.OpenPublished(parsed);
                using var database = published.Database;
                var reported = MonthOption.Read(parsed, month);
                var editions = new KeptEditions(product, published).For(
                    reported,
                    parsed.GetValue(edition),
                    parsed.GetValue(authority)
                );
                var report = new Pipeline(product, published).Report(
                    chosen,
                    reported,
                    parsed.GetValue(edition),
                    editions
                );
                var written = await ReportFiles.WriteAsync(
                    report,
                    wanted,
                    parsed.GetRequiredValue(output),
                    shapes,
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
