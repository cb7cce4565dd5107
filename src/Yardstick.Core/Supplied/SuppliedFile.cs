using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;

namespace Yardstick.Core.Supplied;

/// <summary>
/// A file of supplied figures, comma-separated or a workbook: one figure a line, with the columns of <see cref="SuppliedRow.Columns"/> in any order.
/// </summary>
public static class SuppliedFile
{
    /// <param name="name">How messages call the file.</param>
    /// <exception cref="UnreadableSource">It is neither a comma-separated text file nor a workbook.</exception>
    /// <exception cref="SuppliedRefused">A column is missing, unknown or stands twice, or there is no figure.</exception>
    public static IReadOnlyList<SuppliedRow> Read(string path, string name)
    {
        var table = IsWorkbook(path, name)
            ? SuppliedSheet.Of(WorkbookFile.Read(path, name, SourceLimits.Published), name)
            : CsvFile.Read(path, name, SourceLimits.Published).Tables[0];
        var rows = table.Rows;
        List<string> columns = [.. rows[0].Cells.Select(cell => cell.Text.ToLowerInvariant())];
        RefuseOtherColumns(columns, rows[0].Line, PlaceIn(table));
        List<SuppliedRow> figures =
        [
            .. rows.Skip(1)
                .Select(row => Row(table, columns, row))
                // A template lists every indicator; a line of which nothing else is filled in is no figure.
                .Where(row => row.Cells.Any(cell => cell.Key != SuppliedRow.Indicator && cell.Value.Length > 0)),
        ];
        return figures.Count > 0
            ? figures
            : throw new SuppliedRefused($"{name} holds no figure: write one a line below the headings.");
    }

    private static bool IsWorkbook(string path, string name)
    {
        using var stream = SourceFile.Open(path, name, SourceLimits.Published);
        return SourceFile.FormatOf(stream) is SourceFormat.Zip or SourceFormat.CompoundFile;
    }

    private static SuppliedRow Row(TextTable table, List<string> columns, TextRow row) =>
        new(
            columns
                .Select(
                    (column, at) =>
                        (column, text: at < row.Cells.Count ? SuppliedSheet.TextOf(column, row.Cells[at]) : "")
                )
                .ToDictionary(cell => cell.column, cell => cell.text, StringComparer.Ordinal),
            column => PlaceIn(table)(row.Line, Math.Max(columns.IndexOf(column), 0) + 1)
        );

    private static Func<int, int, string> PlaceIn(TextTable table) =>
        (line, column) => new CellPlace(table.File, table.Sheet, line, column).ToString();

    private static void RefuseOtherColumns(List<string> columns, int line, Func<int, int, string> placeOf)
    {
        List<SuppliedProblem> problems =
        [
            .. columns.SelectMany(
                (column, at) =>
                    SuppliedRow.Columns.Contains(column) && columns.IndexOf(column) == at
                        ? Array.Empty<SuppliedProblem>()
                        :
                        [
                            new SuppliedProblem(
                                placeOf(line, at + 1),
                                column,
                                SuppliedRow.Columns.Contains(column)
                                    ? "The heading stands twice: keep one."
                                    : $"'{column}' is no heading: write one of {string.Join(", ", SuppliedRow.Columns)}."
                            ),
                        ]
            ),
            .. SuppliedRow
                .Columns.Except(SuppliedRow.MayBeLeftOut)
                .Except(columns)
                .Select(column => new SuppliedProblem(
                    placeOf(line, 1),
                    column,
                    "The heading is missing: add the column."
                )),
        ];
        if (problems.Count > 0)
        {
            throw new SuppliedRefused(problems);
        }
    }
}
