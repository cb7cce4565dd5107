using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Tables;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Html;

/// <summary>Tables on A4 landscape at 12 points, in parts where they are wider than the page.</summary>
internal static class PaperTable
{
    /// <summary>Whether a browser that prints the page itself, in one part, must use small letters.</summary>
    public static bool IsWide(TableContent table) => Parts(table).Count > 1;

    public static Markup Draw(TableContent table, Links links)
    {
        var style = new TableStyle { Scrolls = false, Links = links };
        return Markup.Join(
            new TableParts(table, TablePaper.Landscape).Tables.Select(part => TableHtml.Draw(part, style))
        );
    }

    /// <summary>The columns of each part, row headings first.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Parts(TableContent table) =>
        new TableParts(table, TablePaper.Landscape).Columns;
}
