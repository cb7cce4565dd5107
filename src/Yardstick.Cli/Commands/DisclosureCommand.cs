using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Editions.Disclosure.Approval;
using Yardstick.Rendering;

namespace Yardstick.Cli.Commands;

/// <summary>
/// <c>disclosure --month 2023-07 --format html --out DIR</c>: what the public version would suppress, with the proof, for its approver;
/// <c>disclosure releases|release|withdraw|texts|check</c>: what is let through by name, and texts that were looked at.
/// </summary>
internal static partial class DisclosureCommand
{
    public static Command Create()
    {
        var month = MonthOption.Create("Month to publish");
        var edition = new Option<string?>("--edition")
        {
            Description = "Name of the edition, such as \"June 2023, measured\"",
        };
        var authority = new Option<string?>("--authority")
        {
            Description = "Authority code, where the store holds several",
        };
        var formats = new Option<string>("--format")
        {
            Description = $"Comma-separated: {string.Join(", ", ReportFiles.Keys)}",
            DefaultValueFactory = _ => "html",
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder to write the approver's report to",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("disclosure", "Prove that the public version of a month gives no small number away")
        {
            month,
            edition,
            authority,
            formats,
            output,
            Releases(),
            Release(),
            Withdraw(),
            Texts(),
            Check(),
        };
        var store = new StoreOptions(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var product = Product.Load();
                var published = store.OpenPublished(parsed);
                using var database = published.Database;
                var reported = MonthOption.Read(parsed, month);
                var editions = new KeptEditions(product, published).For(
                    reported,
                    parsed.GetValue(edition),
                    parsed.GetValue(authority)
                );
                var chosen = EditionChoice.For(reported, parsed.GetValue(edition), editions).Chosen;
                var made = new PublicVersions(product, database, TimeProvider.System).Of(chosen);
                var report = DisclosureReport.Of(
                    chosen.Edition,
                    product.UsualLayout.Title,
                    product.UsualLayout.Contact,
                    made.Proof
                );
                var written = await ReportFiles.WriteAsync(
                    report,
                    parsed
                        .GetRequiredValue(formats)
                        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                    parsed.GetRequiredValue(output),
                    cancellation
                );
                foreach (var path in written.Paths)
                {
                    Console.WriteLine(path);
                }

                await Console.Error.WriteLineAsync(
                    $"{made.Proof.Suppressed.Count} figures suppressed, {made.Proof.Exposed.Count} counts given away."
                );
                return made.Proof.Holds ? ExitCode.Done : ExitCode.Findings;
            }
        );
        return command;
    }
}
