using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Checks;

/// <summary>Writes findings as the CSV file that <c>check --out</c> promises.</summary>
public static class CheckFindingsCsv
{
    private static readonly string[] Columns =
    [
        "severity",
        "rule",
        "indicator",
        "month",
        "place_a",
        "value_a",
        "place_b",
        "value_b",
        "arithmetic",
    ];

    /// <summary>Sorted by severity (errors first), rule, indicator, month and place; lines end with a line feed on every machine.</summary>
    public static void Write(TextWriter output, IEnumerable<CheckFinding> findings)
    {
        using var csv = new CsvWriter(
            output,
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" },
            leaveOpen: true
        );
        WriteLine(csv, Columns);
        foreach (var finding in FindingOrder.Sorted(findings))
        {
            WriteLine(
                csv,
                [
                    finding.Severity.ToString().ToLowerInvariant(),
                    finding.Rule,
                    finding.Indicator,
                    finding.Month?.ToString() ?? "",
                    finding.PlaceA.ToString(),
                    finding.ValueA,
                    finding.PlaceB?.ToString() ?? "",
                    finding.ValueB,
                    finding.Arithmetic,
                ]
            );
        }
    }

    private static void WriteLine(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}
