using System.Globalization;
using CsvHelper;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Statistics;

/// <summary>A row of a long-form file, by column. Whatever is wrong with it is said with line, column, value and remedy.</summary>
internal sealed class StatisticsRow(CsvParser csv, string file, IReadOnlyDictionary<string, int> columns)
{
    /// <summary>Five-year-old tables write these where later ones write the year alone; both end in the year meant.</summary>
    private static readonly string[] YearIdentifiers =
    [
        "Reporting year",
        "Calendar year",
        "Financial year",
        "Academic year",
    ];

    public int Line => csv.RawRow;

    public string this[string column] => csv[columns[column]].Trim();

    /// <summary>The year that a period ends in: 2024 for <c>2024</c> and for <c>202324</c>.</summary>
    /// <exception cref="UnreadableSource">Not a year.</exception>
    public int Year()
    {
        if (!YearIdentifiers.Contains(this["time_identifier"]))
        {
            throw Wrong("time_identifier", "is no whole year", "download the table by year");
        }

        var text = this["time_period"];
        var isRange = text.Length == 6;
        if (
            text.Length is not (4 or 6)
            || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 2000 or > 2099
            || (isRange && text[4..] != ((year + 1) % 100).ToString("00", CultureInfo.InvariantCulture))
        )
        {
            throw Wrong("time_period", "is no year", "write it as 2024 or 202324");
        }

        return isRange ? year + 1 : year;
    }

    /// <summary>The value and, where there is none, the symbol in its place.</summary>
    /// <exception cref="UnreadableSource">Neither a number that can be nor a known symbol.</exception>
    public (decimal? Value, string? Symbol) Value(string column, PublishedMeasure measure)
    {
        var text = this[column];
        if (IsSymbol(text))
        {
            return (null, text);
        }

        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            throw Wrong(
                column,
                "is neither a number nor a symbol of the publisher",
                "write a number without sign or unit, or one of c, k, low, u, x, z and :"
            );
        }

        return measure.Unit == "percentage" && value > 100
            ? throw Wrong(column, "is more than 100 per cent", "check the file against its publication")
            : (value, null);
    }

    public static bool IsSymbol(string text) => NationalValues.IsSymbol(text);

    public UnreadableSource Wrong(string column, string found, string remedy) =>
        new(
            $"{file} line {Line.ToString(CultureInfo.InvariantCulture)}, column {column}: '{this[column]}' {found}; {remedy}. Nothing was imported."
        );
}
