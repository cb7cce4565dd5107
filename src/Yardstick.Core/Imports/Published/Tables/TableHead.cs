namespace Yardstick.Core.Imports.Published.Tables;

/// <param name="First">Index of the first heading row among the rows of its sheet or file.</param>
/// <param name="Last">Index of the last heading row.</param>
internal sealed record TableHead(int First, int Last, IReadOnlyList<HeadedColumn> Columns)
{
    public bool OfTeams => IsOfTeams(Columns);

    public static bool IsOfTeams(IReadOnlyList<HeadedColumn> columns) =>
        new[] { TeamColumn.Team, TeamColumn.Numerator, TeamColumn.Denominator }.All(needed =>
            columns.Any(column => column.Meaning is ColumnMeaning.OfTeam team && team.Column == needed)
        );

    public bool HasSameHeadings(TableHead other) =>
        Columns.Select(column => column.Header).SequenceEqual(other.Columns.Select(column => column.Header));

    /// <summary>Adds columns without heading, for rows that are longer than their headings.</summary>
    public TableHead WidenedTo(int width) =>
        width <= Columns.Count
            ? this
            : this with
            {
                Columns =
                [
                    .. Columns,
                    .. Enumerable
                        .Range(Columns.Count + 1, width - Columns.Count)
                        .Select(number => new HeadedColumn(number, "", new ColumnMeaning.Unknown())),
                ],
            };

    /// <summary>Tables side by side: a title column behind months starts a new table, its reference column with it.</summary>
    public IReadOnlyList<IReadOnlyList<HeadedColumn>> SideBySide()
    {
        var blocks = new List<IReadOnlyList<HeadedColumn>>();
        var (start, hasMonths) = (0, false);
        for (var i = 0; i < Columns.Count; i++)
        {
            hasMonths |= Columns[i].Meaning is ColumnMeaning.OfMonth;
            if (!hasMonths || Columns[i].Meaning is not ColumnMeaning.Title)
            {
                continue;
            }

            var next = Columns[i - 1].Meaning is ColumnMeaning.Reference ? i - 1 : i;
            blocks.Add([.. Columns.Skip(start).Take(next - start)]);
            (start, hasMonths) = (next, false);
        }

        blocks.Add([.. Columns.Skip(start)]);
        return blocks;
    }
}
