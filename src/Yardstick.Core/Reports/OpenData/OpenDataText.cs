using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Reports.OpenData;

/// <summary>How open data are written: CSV that no spreadsheet takes for formulas, and JSON with the names of its columns.</summary>
public static class OpenDataText
{
    /// <summary>Names as in the CSV files: lower case with underscores.</summary>
    public static JsonSerializerOptions Json { get; } =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        };

    public static string ToJson<T>(T document) => JsonSerializer.Serialize(document, Json) + "\n";

    /// <param name="rows">Text, days, numbers or nothing; as many as columns.</param>
    public static string ToCsv(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            Write(csv, columns);
            foreach (var row in rows)
            {
                Write(csv, row.Select(Cell));
            }
        }

        return text.ToString();
    }

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }

    /// <summary>A text that a spreadsheet would take for a formula is marked as text; a number never is one.</summary>
    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            string { Length: > 0 } text when text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' => "'" + text,
            string text => text,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(format: null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException($"{value.GetType().Name} is not written to a file.", nameof(value)),
        };
}
