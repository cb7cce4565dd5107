using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Turns a stored cell into what a reader of the sheet sees.</summary>
internal sealed class CellReader(
    IReadOnlyList<SharedString> strings,
    IReadOnlyList<CellStyle> styles,
    Palette palette,
    bool countsFrom1904
)
{
    /// <summary>Days between the two calendars that a workbook may count by.</summary>
    private const int DaysTo1904 = 1462;

    public TextCell Read(Cell cell)
    {
        var style = cell.StyleIndex?.Value is { } index && index < styles.Count ? styles[(int)index] : CellStyle.Plain;
        var stored = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.SharedString || type == CellValues.InlineString)
        {
            return Of(TextOf(cell, type, stored), style);
        }

        if (type == CellValues.Number && NumberOf(stored) is { } number)
        {
            // Small integers behind a date format are no dates: they keep their value in either calendar.
            var shown = countsFrom1904 && style.Format.IsDate && number > 1 ? number + DaysTo1904 : number;
            return Of(new SharedString(style.Format.Display(shown), FontName: null, Colour: null), style) with
            {
                Number = shown,
                NumberFormat = style.Format.Code,
            };
        }

        var text =
            type == CellValues.Boolean
                ? stored == "1"
                    ? "TRUE"
                    : "FALSE"
                : stored;
        return Of(new SharedString(text, FontName: null, Colour: null), style);
    }

    /// <summary>A formula that no program has calculated has no stored value: the sheet would show one, and the file holds none.</summary>
    public static bool IsUncalculated(Cell cell) => cell.CellFormula is not null && cell.CellValue is null;

    private SharedString TextOf(Cell cell, CellValues type, string stored)
    {
        if (type == CellValues.InlineString)
        {
            return cell.InlineString is { } inline
                ? SharedString.Of(inline, palette)
                : new SharedString("", null, null);
        }

        return
            int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < strings.Count
            ? strings[index]
            : new SharedString("", FontName: null, Colour: null);
    }

    private static TextCell Of(SharedString content, CellStyle style)
    {
        var text = SymbolText.AsShown(CellText.Clean(content.Text), content.FontName ?? style.FontName);
        var colour = SymbolText.IsDot(text) ? content.Colour ?? style.FontColour : style.FillColour;
        return text.Length == 0 && colour is null ? TextCell.Empty : new TextCell(text, Colour: colour);
    }

    /// <summary>Excel keeps 15 digits; what stands behind them is noise of binary fractions (0.28000000000000003).</summary>
    private static decimal? NumberOf(string stored) =>
        double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < 1e18
            ? decimal.Parse(
                number.ToString("G15", CultureInfo.InvariantCulture),
                NumberStyles.Float,
                CultureInfo.InvariantCulture
            )
            : null;
}
