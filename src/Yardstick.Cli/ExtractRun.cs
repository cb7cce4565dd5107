using System.CommandLine;
using Spectre.Console;
using Yardstick.Core;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Storage;

namespace Yardstick.Cli;

/// <summary>Takes in an extract of case records with progress on a terminal, and says where every row went.</summary>
internal static class ExtractRun
{
    public static IReadOnlyList<ExtractSummary> Import(
        Database database,
        Product product,
        string path,
        ExtractImportOptions options,
        ExtractArchive? archive = null
    )
    {
        var import = CheckedImport.Into(database, product.Rules, archive: archive);
        return AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
            ? AnsiConsole
                .Status()
                .Start("Reading …", status => import.Import(path, options, progress => status.Status(Words(progress))))
            : import.Import(path, options);
    }

    public static void Say(ExtractSummary summary, IReadOnlyList<ExtractFinding> findings)
    {
        var manifest = summary.Manifest;
        Console.WriteLine(
            $"Extract of {manifest.AuthorityName} ({manifest.AuthorityCode}), cut on {manifest.ExtractDate:yyyy-MM-dd}"
        );
        Console.WriteLine(
            $"  rows   {summary.Tables.Sum(table => table.Accepted)} accepted, {summary.Tables.Sum(table => table.SetAside)} set aside ({summary.Tables.Sum(table => table.Read)} read) in {Plural.Of(summary.Tables.Count, "table")}"
        );
        foreach (var part in summary.Parts)
        {
            Console.WriteLine($"  {part.File}: {part.Accepted} accepted, {part.SetAside} set aside ({part.Read} read)");
        }

        if (summary.ArchiveHash is { } copy)
        {
            Console.WriteLine($"  copy   {copy}.zip");
        }

        SayList("absent tables, whose indicators are not available", summary.AbsentTables);
        SayList("files ignored", summary.IgnoredFiles);
        SayList(
            "columns ignored",
            [.. summary.Tables.SelectMany(table => table.IgnoredColumns.Select(column => $"{table.Table}.{column}"))]
        );
        var open = findings.Where(finding => finding.Status != FindingState.Resolved).ToList();
        Console.WriteLine(
            $"  findings {string.Join(", ", Enum.GetValues<ExtractSeverity>().Select(severity => $"{severity.Letter()} {open.Count(finding => finding.Severity == severity)}"))}; {open.Count(finding => finding.Status == FindingState.New)} new, {findings.Count - open.Count} resolved since the extract before"
        );
    }

    private static void SayList(string what, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            Console.WriteLine($"  {what}: {string.Join(", ", names)}");
        }
    }

    private static string Words(ImportProgress progress) =>
        $"{progress.AuthorityCode}: {Markup.Escape(progress.Table)}, {progress.Rows} rows";
}
