using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Core.Storage;
using Yardstick.Rendering;

namespace Yardstick.Cli.Commands;

internal static partial class EditionsCommand
{
    /// <summary>Papers are read as pages and documents; their tables stand in the editions.</summary>
    private static readonly string[] FormatsOfPapers = ["html", "pdf", "docx"];

    /// <summary>Everything of a month in one go: composed with proposed headlines, both versions, all formats, and the pack of its meeting.</summary>
    private static Command Make()
    {
        var (month, authority, layout, formats, output) = (
            MonthOption.Create("The frozen month"),
            AuthorityOption.Create(),
            Layout(),
            Formats(),
            ReportWriting.Folder()
        );
        var meeting = ScrutinyOptions.Number(
            "--meeting",
            "The meeting whose pack is written (default: the one that has the figures of the month before it)"
        );
        var noPack = new Option<bool>("--no-pack") { Description = "Write the editions alone" };
        var command = new Command(
            "make",
            "Compose the edition of a month, with proposed headlines where it is new, and write both versions in every format and the pack of its meeting"
        )
        {
            month,
            authority,
            layout,
            formats,
            output,
            meeting,
            noPack,
        };
        var store = new StoreOptions(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var product = Product.Load();
                using var database = store.Open(parsed);
                var making = new EditionMaking(product, database, TimeProvider.System);
                var code = AuthorityOption.Read(parsed, authority, database);
                var (of, wanted) = (MonthOption.Read(parsed, month), Wanted(parsed.GetRequiredValue(formats)));
                var writing = new ReportWriting(wanted, parsed.GetRequiredValue(output), cancellation);
                var edition = Current(
                    product,
                    database,
                    making,
                    code,
                    of,
                    LayoutOf(product, parsed.GetRequiredValue(layout))
                );
                await writing.WriteAsync(making.Printed(edition, EditionAudience.Restricted));
                if (edition.PublicHash is not null)
                {
                    await writing.WriteAsync(making.Printed(edition, EditionAudience.Public));
                }

                if (!parsed.GetValue(noPack))
                {
                    await WritePacksAsync(product, database, writing, code, of, parsed.GetValue(meeting));
                }

                if (edition.PublicHash is not null)
                {
                    return writing.Exit;
                }

                foreach (var why in making.Gate(edition).Verdict.Reasons)
                {
                    await Console.Error.WriteLineAsync(why);
                }

                await Console.Error.WriteLineAsync("There is no public version: see what stands above.");
                return ExitCode.Findings;
            }
        );
        return command;
    }

    /// <summary>The newest version; a draft is composed again with what is there now.</summary>
    private static EditionRecord Current(
        Product product,
        Database database,
        EditionMaking making,
        string authority,
        Month month,
        Core.Reports.Layouts.ReportLayout layout
    ) =>
        making.Newest(authority, month, layout.Name) is { State: not EditionState.Draft } kept
            ? kept
            : making.Compose(
                authority,
                month,
                layout,
                Actor(product, database, email: null, Permission.ComposeEditions, authority),
                progress: Console.Error.WriteLine
            );

    private static async Task WritePacksAsync(
        Product product,
        Database database,
        ReportWriting writing,
        string authority,
        Month month,
        int? number
    )
    {
        var records = new ScrutinyRecords(
            database,
            product.Catalogue,
            product.Reference.WorkingDays,
            TimeProvider.System
        );
        var meeting = number is { } given
            ? records.Meetings.Find(authority, given)
                ?? throw new WrongUse($"There is no meeting {given}: see yardstick scrutiny meetings.")
            : records.MeetingWith(authority, month);
        if (meeting is null)
        {
            await Console.Error.WriteLineAsync(
                $"No meeting has the figures of {month.ToWords()} before it, so no pack is written: plan one with yardstick scrutiny plan --month {month}, or name one with --meeting."
            );
            return;
        }

        var papers = new MeetingPapers(product, database, records);
        foreach (var version in new[] { PackVersion.Public, PackVersion.Full })
        {
            await writing.WriteAsync(papers.Pack(meeting, version), FormatsOfPapers);
            await writing.WriteFilesAsync(papers, records, meeting, version);
        }
    }
}
