using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Excel;

/// <summary>Where the chart stands: one column to the right of its table, at the height of the headings, with its alternative text.</summary>
internal static class DrawingXml
{
    /// <summary>English metric units: 26 by 13 centimetres.</summary>
    private const int Width = 9_360_000;
    private const int Height = 4_680_000;

    public static Markup Draw(ChartContent chart, TableContent table, int headerRow) =>
        Markup.Of(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
            <xdr:oneCellAnchor>
            <xdr:from><xdr:col>{table.Columns.Count + 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{headerRow
                - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
            <xdr:ext cx="{Width}" cy="{Height}"/>
            <xdr:graphicFrame macro="">
            <xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="{chart.Id}" title="{chart.Title}" descr="{chart.Summary}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>
            <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="{Width}" cy="{Height}"/></xdr:xfrm>
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic>
            </xdr:graphicFrame>
            <xdr:clientData/>
            </xdr:oneCellAnchor>
            </xdr:wsDr>
            """
        );
}
