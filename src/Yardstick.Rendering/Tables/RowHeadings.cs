using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Tables;

/// <summary>Which columns head their row.</summary>
internal static class RowHeadings
{
    /// <summary>The first column heads its row unless a column says otherwise.</summary>
    public static bool Heads(TableContent table, int column) =>
        table.Columns.Any(item => item.HeadsRow) ? table.Columns[column].HeadsRow : column == 0;
}
