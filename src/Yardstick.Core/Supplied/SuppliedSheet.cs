using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Supplied;

/// <summary>The sheet of a workbook that holds the figures, read as the comma-separated file is.</summary>
internal static class SuppliedSheet
{
    /// <summary>Name of the sheet in the template; a workbook with one sheet may call it otherwise.</summary>
    public const string Name = "figures";

    /// <summary>The table from its headings on; lines above them, as a title, are passed over.</summary>
    /// <exception cref="SuppliedRefused">No sheet is the one with the figures, or it is empty.</exception>
    public static TextTable Of(TextSource workbook, string name)
    {
        var sheet =
            workbook.Tables.FirstOrDefault(table =>
                string.Equals(table.Sheet, Name, StringComparison.OrdinalIgnoreCase)
            )
            ?? (
                workbook.Tables is [var only]
                    ? only
                    : throw new SuppliedRefused(
                        $"{name} has {workbook.Tables.Count} sheets and none is called '{Name}': give the sheet with the figures that name."
                    )
            );
        List<TextRow> rows = [.. sheet.Rows.SkipWhile(row => !IsHeading(row))];
        if (rows.Count == 0)
        {
            rows = [.. sheet.Rows.SkipWhile(row => row.Cells.All(cell => cell.IsBlank))];
        }

        return rows.Count > 0
            ? sheet with
            {
                Rows = [rows[0] with { Cells = WithoutEnd(rows[0].Cells) }, .. rows.Skip(1)],
            }
            : throw new SuppliedRefused(
                $"{name} holds no figure: write the headings and one figure a line below them."
            );
    }

    /// <summary>
    /// What was meant by a cell: of a number all its digits, however many are shown, and of a day that a spreadsheet made of 2023-06 the month
    /// again. Anything else, a percentage too, is taken as it is shown.
    /// </summary>
    public static string TextOf(string column, TextCell cell) =>
        cell switch
        {
            { Number: null } => cell.Text,
            _ when column == SuppliedRow.Period => SerialDate.Of(cell) is { } day
                ? Month.Of(day).ToString()
                : cell.Text,
            _ when column is SuppliedRow.Numerator or SuppliedRow.Denominator or SuppliedRow.Value && IsPlain(cell) =>
                cell.Number.Value.ToString("0.##########", CultureInfo.InvariantCulture),
            _ => cell.Text,
        };

    private static bool IsPlain(TextCell cell) =>
        cell.NumberFormat is null || new NumberFormat(cell.NumberFormat) is { IsDate: false, IsPercentage: false };

    private static bool IsHeading(TextRow row) =>
        row.Cells.Any(cell => string.Equals(cell.Text, SuppliedRow.Indicator, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<TextCell> WithoutEnd(IReadOnlyList<TextCell> cells) =>
        [.. cells.Take(cells.Select((cell, at) => cell.IsBlank ? 0 : at + 1).DefaultIfEmpty(0).Max())];
}
