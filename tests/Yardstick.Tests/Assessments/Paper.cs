using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Assessments;

/// <summary>Writes a published edition as a person would type it: a title and the printed months, oldest first.</summary>
internal sealed class Paper(string name, string publishedOn, string month)
{
    private readonly List<PublishedTable> _tables = [];

    public string AuthorityCode { get; init; } = "852";

    public DisplayRounding Rounding { get; init; }

    private Month Month { get; } = Month.Parse(month);

    public Paper Table(params PublishedRow[] rows) => Table(null, rows);

    public Paper Table(string? audience, params PublishedRow[] rows)
    {
        _tables.Add(
            new PublishedTable
            {
                Number = _tables.Count + 1,
                File = $"table{_tables.Count + 1}.csv",
                Title = $"Table {_tables.Count + 1}",
                Kind = PublishedTableKind.Indicators,
                Audience = audience,
                Rows = rows,
            }
        );
        return this;
    }

    public PublishedDelivery Delivered(params PublishedTable[] more) =>
        new()
        {
            Edition = new PublishedEdition
            {
                AuthorityCode = AuthorityCode,
                AuthorityName = "A council",
                Name = name,
                PublishedOn = DateOnly.ParseExact(publishedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                DataTo = Month.LastDay,
                Audience = "scrutiny panel",
                Rounding = Rounding,
            },
            Tables = [.. _tables, .. more],
            Texts = [],
            Findings = [],
        };

    /// <param name="printed">Cells of the months that end with the edition's: <c>86%</c>, <c>1,289</c>, <c>86% (265/307)</c>, <c>TBC</c>, <c>-</c> or blank.</param>
    public PublishedRow Row(string? indicator, string title, params string[] printed) =>
        new()
        {
            Number = 1,
            Place = new CellPlace("table.csv", null, 2, 1),
            PrintedTitle = title,
            Indicator = indicator,
            Values =
            [
                .. Month
                    .RunEnding(Month, printed.Length)
                    .Zip(printed)
                    .Select((cell, i) => Value(cell.First, cell.Second, i + 2)),
            ],
            Cells = [],
        };

    public static PublishedCell Cell(CellRole role, string printed, string header = "a heading") =>
        new()
        {
            Role = role,
            Header = header,
            Printed = printed,
            Value = Number(printed),
            Place = new CellPlace("table.csv", null, 2, 20),
        };

    private static PublishedValue Value(Month month, string printed, int column)
    {
        var counts = printed.Contains('(', StringComparison.Ordinal)
            ? printed[(printed.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split('/')
            : [];
        return new PublishedValue
        {
            Month = month,
            Printed = printed,
            State = printed switch
            {
                "" => PublishedValueState.Blank,
                "-" => PublishedValueState.NotAvailable,
                "TBC" => PublishedValueState.ToBeConfirmed,
                _ => PublishedValueState.Known,
            },
            Value = Number(printed.Split(" (")[0]),
            Numerator = counts.Length == 2 ? Number(counts[0]) : null,
            Denominator = counts.Length == 2 ? Number(counts[1]) : null,
            Place = new CellPlace("table.csv", null, 2, column),
        };
    }

    private static decimal? Number(string printed) =>
        decimal.TryParse(printed.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

internal static class PaperRows
{
    /// <summary>The row with a further printed cell.</summary>
    public static PublishedRow With(
        this PublishedRow row,
        CellRole role,
        string printed,
        string header = "a heading"
    ) => row with { Cells = [.. row.Cells, Paper.Cell(role, printed, header)] };
}
