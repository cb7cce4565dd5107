using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Excel;

/// <summary>The table object of a sheet: assistive technology finds its headings, filters and Power BI its name.</summary>
internal static class TableXml
{
    public static Markup Draw(Sheet sheet, WorksheetXml worksheet, int id)
    {
        var columns = worksheet.Headers.Select(
            (name, i) => Markup.Of($"""<tableColumn id="{i + 1}" name="{name}"/>""")
        );
        return Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="{id}" name="{NameOf(
                sheet
            )}" displayName="{NameOf(
                sheet
            )}" ref="{worksheet.Range}" totalsRowShown="0"><tableColumns count="{worksheet.Headers.Count}">{columns}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>
            """
        );
    }

    /// <summary>Letters, digits and underscores; sheet names are unique, so these are.</summary>
    private static string NameOf(Sheet sheet) =>
        $"table_{string.Concat(sheet.Name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'))}";
}
