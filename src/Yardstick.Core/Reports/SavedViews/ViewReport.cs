using System.Globalization;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.SavedViews;

namespace Yardstick.Core.Reports.SavedViews;

/// <summary>A saved view as a report of one table, for workbooks.</summary>
public static class ViewReport
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly TableColumn[] Columns =
    [
        new("Indicator", HeadsRow: true),
        new("Month end"),
        new("Area"),
        new("Area id"),
        new("Level"),
        new("Breakdown"),
        new("Category"),
        new("Numerator", ColumnKind.Number),
        new("Denominator", ColumnKind.Number),
        new("Value", ColumnKind.Number),
        new("Status"),
        new("Reason", ColumnKind.Prose),
    ];

    /// <param name="authority">Name of the council.</param>
    /// <param name="date">Of the file.</param>
    public static Report Of(SavedView view, ViewTable table, string authority, DateOnly date) =>
        new()
        {
            Title = view.Name,
            Subtitle = "Saved view of measured figures",
            Authority = authority,
            Name = "view",
            Date = date,
            Footer = "Measured figures of the council, not published: for those who may read them.",
            Contact = "the performance team of the council",
            Sections =
            [
                new ReportSection(
                    "figures",
                    view.Name,
                    [
                        new Block.Table(
                            new TableContent
                            {
                                Id = "figures",
                                Caption = view.Name,
                                Columns = Columns,
                                Rows = [.. table.Rows.Select(Row)],
                                Notes = [.. Notes(table)],
                            }
                        ),
                    ]
                ),
            ],
        };

    private static IEnumerable<string> Notes(ViewTable table)
    {
        if (table.LeftOut > 0)
        {
            yield return $"{table.LeftOut} chosen areas are left out, because the reader may not read them.";
        }

        if (table.CategoriesLeftOut > 0)
        {
            yield return $"{table.CategoriesLeftOut} areas have their totals alone, because the reader may not see the children of them.";
        }
    }

    private static TableRow Row(ViewRow row) =>
        new([
            new TableCell(row.Title),
            new TableCell(row.Figure.PeriodEnd.ToString("d MMMM yyyy", English)),
            new TableCell(row.AreaName),
            new TableCell(row.Figure.AreaId),
            new TableCell(row.Figure.AreaLevel),
            new TableCell(row.Figure.Breakdown),
            new TableCell(row.Figure.Category),
            Number(row.Figure.Numerator),
            Number(row.Figure.Denominator),
            Number(row.Figure.Value),
            new TableCell(ObservationStatusWord.Of(row.Figure.Status)),
            new TableCell(row.Figure.Reason ?? ""),
        ]);

    private static TableCell Number(decimal? value) =>
        value is { } number
            ? new TableCell(number.ToString("#,0.##########", English), number, "#,##0.##########")
            : new TableCell("");
}
