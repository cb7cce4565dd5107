using System.Globalization;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>What a reader of workbooks leaves out, and says.</summary>
internal static class WorkbookNote
{
    public static SourceNote HiddenSheet(string file, string sheet) =>
        new(
            "hidden-sheet",
            new CellPlace(file, sheet, 1, 1),
            sheet,
            $"Sheet '{sheet}' of {file} is hidden and was not read: unhide it if its tables were published."
        );

    public static SourceNote OldForm(string file) =>
        new(
            "old-workbook",
            new CellPlace(file, Sheet: null, 1, 1),
            ".xls",
            $"{file} has the old form .xls, whose colours and formula errors are read as blank: save it as 'Excel Workbook (.xlsx)' if it has any."
        );

    public static SourceNote Uncalculated(IReadOnlyList<CellPlace> cells) =>
        new(
            "formula-not-calculated",
            cells[0],
            "",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{cells[0]} holds a formula that was never calculated (such cells on the sheet: {cells.Count}), so it was read as blank: open the workbook in Excel, save it, and import that."
            )
        );
}
