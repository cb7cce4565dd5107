using Yardstick.Core.Extracts;

namespace Yardstick.Core.Supplied;

/// <summary>A comma-separated file of supplied figures: one a line, with the columns of <see cref="SuppliedRow.Columns"/> in any order.</summary>
public static class SuppliedFile
{
    /// <param name="name">How messages call the file.</param>
    /// <exception cref="UnreadableSource">It is no comma-separated text file.</exception>
    /// <exception cref="SuppliedRefused">A column is missing, unknown or stands twice, or there is no figure.</exception>
    public static IReadOnlyList<SuppliedRow> Read(string path, string name)
    {
        var rows = CsvFile.Read(path, name, SourceLimits.Published).Tables[0].Rows;
        List<string> columns = [.. rows[0].Cells.Select(cell => cell.Text.ToLowerInvariant())];
        RefuseOtherColumns(columns, rows[0].Line, name);
        List<SuppliedRow> figures =
        [
            .. rows.Skip(1)
                .Where(row => row.Cells.Any(cell => !cell.IsBlank))
                .Select(row => new SuppliedRow(
                    columns
                        .Select((column, at) => (column, text: at < row.Cells.Count ? row.Cells[at].Text : ""))
                        .ToDictionary(cell => cell.column, cell => cell.text, StringComparer.Ordinal),
                    column =>
                        new CellPlace(name, Sheet: null, row.Line, Math.Max(columns.IndexOf(column), 0) + 1).ToString()
                )),
        ];
        return figures.Count > 0
            ? figures
            : throw new SuppliedRefused($"{name} holds no figure: write one a line below the headings.");
    }

    private static void RefuseOtherColumns(List<string> columns, int line, string name)
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
                                new CellPlace(name, Sheet: null, line, at + 1).ToString(),
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
                    new CellPlace(name, Sheet: null, line, 1).ToString(),
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
