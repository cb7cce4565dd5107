using System.CommandLine;
using Yardstick.Core.Administration;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Assessments;
using Yardstick.Core.Audits;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Indicators;
using Yardstick.Core.Jobs;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Plans;
using Yardstick.Core.Positions;
using Yardstick.Core.Reference;
using Yardstick.Core.SavedViews;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Core.Supplied;
using Yardstick.Core.Trackers;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.Pdf;

namespace Yardstick.Cli;

/// <summary>Runs a command line and turns what a user can mend into one line and exit code 2.</summary>
public static class CommandRun
{
    public static async Task<int> Of(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync($"See: yardstick {parsed.CommandResult.Command.Name} --help");
            return ExitCode.WrongUse;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false },
                stop.Token
            );
        }
        catch (Exception error) when (Sentence(error) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return ExitCode.WrongUse;
        }
    }

    /// <summary>What the user can do; null for an error of ours, which keeps its stack trace.</summary>
    private static string? Sentence(Exception error) =>
        error switch
        {
            DefinitionsInvalid or ReferenceInvalid or InvalidDataException => error.Message,
            UnreadableSource
            or ExtractRefused
            or ExtractReplaced
            or SnapshotRefused
            or PeopleRefused
            or JobRefused
            or SavedViewRefused
            or AdministrationRefused
            or DisclosureRefused
            or StoreUnavailable
            or EditionNotFound
            or CommentaryRefused
            or ScrutinyRefused
            or EditionRefused
            or SuppliedRefused
            or AuditRefused
            or TrackerRefused
            or PlanRefused
            or LifeCycleRefused
            or PositionRefused
            or PdfUnavailable
            or TemplateRefused
            or WrongUse => error.Message,
            UnauthorizedAccessException or DirectoryNotFoundException or IOException => error.Message,
            OperationCanceledException => "Stopped; nothing half-made was kept.",
            _ => null,
        };
}
