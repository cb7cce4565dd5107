using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Yardstick.Core.Observations;

namespace Yardstick.Core.SavedViews;

/// <summary>The figures of a view as CSV and JSON: one row a figure, with the same names in both, stable for programs that read them. Views with breakdowns have their columns last.</summary>
public static class ViewFiles
{
    private static readonly string[] Header =
    [
        "authority_code",
        "indicator",
        "title",
        "period_end",
        "area_level",
        "area_id",
        "area_name",
        "numerator",
        "denominator",
        "value",
        "status",
        "reason",
    ];

    private static readonly string[] OfCategories = ["breakdown", "category"];

    private static readonly JsonWriterOptions AsJson = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Csv(ViewTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (var name in table.IsBrokenDown ? [.. Header, .. OfCategories] : Header)
        {
            csv.WriteField(name);
        }

        csv.NextRecord();
        foreach (var row in table.Rows)
        {
            foreach (var (_, value) in Fields(row, table.IsBrokenDown))
            {
                csv.WriteField(Text(value));
            }

            csv.NextRecord();
        }

        csv.Flush();
        return text.ToString();
    }

    public static string Json(ViewTable table)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, AsJson))
        {
            json.WriteStartArray();
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                foreach (var (name, value) in Fields(row, table.IsBrokenDown))
                {
                    if (value is decimal number)
                    {
                        json.WriteNumber(name, number);
                    }
                    else
                    {
                        json.WriteString(name, value as string);
                    }
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A number, a text, or null for nothing; in the order of the header.</summary>
    private static IEnumerable<(string Name, object? Value)> Fields(ViewRow row, bool isBrokenDown)
    {
        var figure = row.Figure;
        object?[] values =
        [
            figure.AuthorityCode,
            figure.Indicator,
            row.Title,
            figure.PeriodEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            figure.AreaLevel,
            figure.AreaId,
            row.AreaName,
            figure.Numerator,
            figure.Denominator,
            figure.Value,
            ObservationStatusWord.Of(figure.Status),
            figure.Reason,
        ];
        var fields = Header.Zip(values);
        return isBrokenDown
            ? fields.Concat(OfCategories.Zip<string, object?>([figure.Breakdown, figure.Category]))
            : fields;
    }

    /// <summary>A name of the case system that a spreadsheet would take for a formula is marked as text.</summary>
    private static string Text(object? value) =>
        value switch
        {
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            string { Length: > 1 } text when text[0] is '=' or '+' or '-' or '@' or '\t' => "'" + text,
            _ => value as string ?? "",
        };
}
