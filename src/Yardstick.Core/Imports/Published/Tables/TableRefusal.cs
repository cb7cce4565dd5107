using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>Cells that refuse a whole delivery, because what they should have said cannot be known.</summary>
internal static class TableRefusal
{
    private static readonly HashSet<string> FormulaErrors = new(StringComparer.OrdinalIgnoreCase)
    {
        "#REF!",
        "#DIV/0!",
        "#N/A",
        "#VALUE!",
        "#NAME?",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
    };

    /// <exception cref="UnreadableSource">A cell holds a date that no calendar has, such as 31/02/2023.</exception>
    public static void OfImpossibleDates(TextTable table)
    {
        if (Find(table, cell => CalendarText.IsImpossible(cell.Text)) is [var first, ..])
        {
            throw new UnreadableSource(
                $"{first.Place} holds '{first.Text}', which is no date of the calendar: correct it (day/month/year), and import again."
            );
        }
    }

    /// <exception cref="UnreadableSource">A cell holds the error of a formula.</exception>
    public static void OfFormulaErrors(TextTable table)
    {
        if (Find(table, cell => FormulaErrors.Contains(cell.Text)) is not [var first, ..] found)
        {
            return;
        }

        var others = found.Count switch
        {
            1 => "",
            2 => " (and one more cell does)",
            _ => string.Create(CultureInfo.InvariantCulture, $" (and {found.Count - 1} more cells do)"),
        };
        throw new UnreadableSource(
            $"{first.Place} holds the formula error {first.Text}{others}: correct the formula or clear the cell, and import again."
        );
    }

    private static List<(CellPlace Place, string Text)> Find(TextTable table, Func<TextCell, bool> isMeant) =>
        [
            .. table.Rows.SelectMany(row =>
                row.Cells.Select((cell, index) => (cell, index))
                    .Where(pair => isMeant(pair.cell))
                    .Select(pair => (new CellPlace(table.File, table.Sheet, row.Line, pair.index + 1), pair.cell.Text))
            ),
        ];
}
