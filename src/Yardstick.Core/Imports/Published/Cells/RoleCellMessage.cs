using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Tables;

namespace Yardstick.Core.Imports.Published.Cells;

/// <summary>Says once a column what its cells made the reader decide.</summary>
internal static class RoleCellMessage
{
    public static (FindingSeverity Severity, string Message) Of(
        string rule,
        HeadedColumn column,
        CellPlace place,
        string printed
    ) =>
        rule switch
        {
            RoleCell.ColourLost => (
                FindingSeverity.Information,
                $"The colour of dots in column '{column.Header}' is lost (first at {place}): such cells are kept without a colour; deliver the workbook, or write R, A or G."
            ),
            RoleCell.ShownAsDate => (
                FindingSeverity.Warning,
                $"Column '{column.Header}' shows integers as dates (first at {place}, '{printed}'): they were read as -1, 0 and 1; give the cells a number format."
            ),
            RoleCell.Triangle => (
                FindingSeverity.Information,
                $"The triangles in column '{column.Header}' (first at {place}) were read as the wanted direction, not as movement."
            ),
            _ => (
                FindingSeverity.Warning,
                $"Column '{column.Header}' holds '{printed}' at {place}, which is no known judgement: the cell is kept as printed and judges nothing."
            ),
        };
}
