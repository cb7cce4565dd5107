using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>
/// Draws a chart as SVG: an image with title and description, without script or style sheet, that scales and reads in grey. Letters are
/// 15 units high in a drawing 720 wide, 13 in one 290 wide, 16 in one 1000 wide; shown at those widths or wider they stay above 12 pixels.
/// </summary>
public static class SvgChart
{
    public static Markup Draw(ChartContent chart, ChartWidth width = ChartWidth.Wide)
    {
        var size = ChartSize.Of(width);
        var kind = width.ToString().ToLowerInvariant();
        var id = $"{chart.Id}-{kind}";
        var drawing = HasNoValue(chart) ? Empty(chart, size) : Draw(chart, size);
        return Markup.Of(
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" class="chart-image chart-image--{kind}" viewBox="0 0 {size.Width} {Math.Ceiling(
                drawing.Height
            )}" role="img" aria-labelledby="{id}-title {id}-description" font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" font-size="{size.FontSize}"><title id="{id}-title">{chart.Title}</title><desc id="{id}-description">{chart.Summary}</desc>{drawing.Body}</svg>
            """
        );
    }

    private static Drawing Draw(ChartContent chart, ChartSize size) =>
        chart.Type switch
        {
            ChartType.Line => LineDrawing.Draw(chart, size),
            ChartType.StackedColumn => ColumnDrawing.Draw(chart, size),
            ChartType.Column when Axes.NamesFitBelowColumns(chart, size) => ColumnDrawing.Draw(chart, size),
            ChartType.Column or ChartType.Bar => BarDrawing.Draw(chart, size),
            ChartType.Funnel => FunnelDrawing.Draw(chart, size),
            ChartType.Strip => StripDrawing.Draw(chart, size),
            _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.Type, "A chart type without a drawing."),
        };

    private static bool HasNoValue(ChartContent chart) =>
        chart.Series.All(series => series.Values.All(value => value is null));

    private static Drawing Empty(ChartContent chart, ChartSize size)
    {
        var lines = LetterWidths.Wrap($"There is no figure to draw for {chart.Title}.", size.Width - 20, size.FontSize);
        return new(
            Svg.Lines(10, size.FontSize + 10, lines, size.LineHeight, colour: Palette.QuietText),
            (lines.Count * size.LineHeight) + 24
        );
    }
}
