using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Csv;

/// <summary>
/// One CSV file a section (RFC 4180, UTF-8 without a byte order mark): every table, chart and sentence of the section in the order of
/// the report. The first column names the table; the others are the columns of all its tables, each named once.
/// </summary>
public sealed partial class CsvReport : IReportFormat
{
    private const string TableColumn = "table_id";

    public string Key => "csv";

    public Task<IReadOnlyList<ReportFile>> DrawAsync(Report report, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ReportFile>>([
            .. report.Sections.Select(section =>
                ReportFile.OfText($"{report.Name}-{section.Anchor}.csv", Draw(section))
            ),
        ]);

    public static string Draw(ReportSection section)
    {
        var tables = CsvTable.AllOf(section);
        var columns = CsvTable.MergedColumns(tables);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }))
        {
            WriteRow(csv, columns.Prepend(TableColumn));
            foreach (var table in tables)
            {
                foreach (var row in table.Rows)
                {
                    WriteRow(csv, columns.Select(column => row.GetValueOrDefault(column, "")).Prepend(table.Id));
                }
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// A text that a spreadsheet would take for a formula gets an apostrophe in front. Numbers such as <c>-3</c> and <c>+2%</c> are not
    /// formulas and stay as they are.
    /// </summary>
    internal static string Guarded(string text) =>
        text.Length > 1 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !Number().IsMatch(text)
            ? $"'{text}"
            : text;

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Guarded(cell));
        }

        csv.NextRecord();
    }

    [GeneratedRegex(@"^[+-]?\d[\d,]*(\.\d+)?%?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
