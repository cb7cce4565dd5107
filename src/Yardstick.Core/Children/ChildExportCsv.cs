using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Children;

/// <summary>
/// Writes a list of children as CSV. The mark stands in every line, so that no line can be passed on without it, and the file stays one table.
/// </summary>
internal static class ChildExportCsv
{
    private static readonly string[] Header =
    [
        "child",
        "indicator",
        "month",
        "team",
        "in_numerator",
        "in_denominator",
        "reason",
        "clock_start",
        "last_event",
        "due_date",
        "days_over",
        "export_id",
        "exported_by",
        "exported_at",
        "purpose",
    ];

    public static string Write(ChildList list, ChildExport export)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\n",
            // What a person typed must not become a formula in a spreadsheet.
            InjectionOptions = InjectionOptions.Escape,
        };
        using var csv = new CsvWriter(text, configuration);
        Line(csv, Header);
        foreach (var row in list.Rows)
        {
            Line(
                csv,
                [
                    row.Child.Pseudonym,
                    list.Indicator.Key,
                    Day(list.Query.Month.LastDay),
                    row.TeamName,
                    Flag(row.InNumerator),
                    row.InDenominator is { } counted ? Flag(counted) : "",
                    row.Reason,
                    Day(row.ClockStart),
                    Day(row.LastEvent),
                    Day(row.DueDate),
                    row.DaysOver?.ToString(CultureInfo.InvariantCulture) ?? "",
                    export.ExportId,
                    export.MadeBy,
                    export.MadeAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                    export.Purpose,
                ]
            );
        }

        csv.Flush();
        return text.ToString();
    }

    private static void Line(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }

    private static string Flag(bool value) => value ? "1" : "0";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
