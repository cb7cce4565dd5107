using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Imports.Extract;

/// <summary>Findings of an extract as a file, in the columns of the contract.</summary>
public static class FindingsCsv
{
    private static readonly string[] Columns =
    [
        "severity",
        "rule",
        "table",
        "file",
        "line",
        "column",
        "value",
        "record_id",
        "team_id",
        "first_seen",
        "status",
        "message",
    ];

    /// <param name="findings">Written in the order given.</param>
    public static void Write(TextWriter writer, IEnumerable<ExtractFinding> findings)
    {
        using var csv = new CsvWriter(
            writer,
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" },
            leaveOpen: true
        );
        WriteRow(csv, Columns);
        foreach (var finding in findings)
        {
            WriteRow(csv, Cells(finding));
        }
    }

    private static string?[] Cells(ExtractFinding finding) =>
        [
            finding.Severity.Letter(),
            finding.Rule,
            finding.Table,
            finding.File,
            finding.Line?.ToString(CultureInfo.InvariantCulture),
            finding.Column,
            finding.Value,
            finding.RecordId,
            finding.TeamId,
            finding.FirstSeen.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            finding.Status.Word(),
            finding.Message,
        ];

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell ?? "");
        }

        csv.NextRecord();
    }
}
