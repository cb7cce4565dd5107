using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Excel;

/// <summary>
/// A cell that holds a number shows nothing else, so what stands in brackets behind a number, its counts or why it is not judged, moves to a
/// column of its own.
/// </summary>
internal static class RemarkColumns
{
    private const string Ending = ": counts and remarks";
    private const string Between = ") (";

    public static TableContent Apart(TableContent table)
    {
        HashSet<int> remarked =
        [
            .. Enumerable
                .Range(0, table.Columns.Count)
                .Where(column => table.Rows.Any(row => RemarkOf(row.Cells[column]).Length > 0)),
        ];
        return remarked.Count == 0
            ? table
            : table with
            {
                Columns = [.. table.Columns.SelectMany((column, i) => Beside(column, remarked.Contains(i)))],
                Rows =
                [
                    .. table.Rows.Select(row =>
                        row with
                        {
                            Cells = [.. row.Cells.SelectMany((cell, i) => Beside(cell, remarked.Contains(i)))],
                        }
                    ),
                ],
            };
    }

    private static IEnumerable<TableColumn> Beside(TableColumn column, bool hasRemarks) =>
        hasRemarks ? [column, new TableColumn(column.Header + Ending)] : [column];

    private static IEnumerable<TableCell> Beside(TableCell cell, bool hasRemarks) =>
        hasRemarks ? [cell, new TableCell(RemarkOf(cell))] : [cell];

    /// <summary><c>86% (12 of 14) (data quality red)</c> becomes <c>12 of 14; data quality red</c>.</summary>
    private static string RemarkOf(TableCell cell) =>
        cell.Value is not null && cell.Text.IndexOf(" (", StringComparison.Ordinal) is var start and > 0
            ? cell.Text[(start + 2)..].TrimEnd(')').Replace(Between, "; ", StringComparison.Ordinal)
            : "";
}
