using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Html;

/// <summary>A chart with its title, its summary in words and its figures as a table.</summary>
public static class ChartHtml
{
    /// <summary>For a page: drawn for desktops and for phones (the style sheet shows one), the figures behind a summary that opens.</summary>
    public static Markup Draw(ChartContent chart, Links? links = null)
    {
        var figures = TableHtml.Draw(ChartTable.Down(chart), new TableStyle { Links = links ?? Links.OfSite });
        return Markup.Of(
            $"""
            <figure class="chart" id="{chart.Id}">
            <figcaption><p class="chart-title">{chart.Title}</p><p class="chart-summary">{chart.Summary}</p></figcaption>
            {SvgChart.Draw(chart)}
            {SvgChart.Draw(chart, ChartWidth.Narrow)}
            <details><summary>Figures of this chart<span class="visually-hidden">: {chart.Title}</span></summary>
            {figures}</details>
            </figure>

            """
        );
    }

    /// <summary>
    /// For paper: drawn once, the figures below it. The picture alone is the figure: the PDF would tag an element <c>figure</c> as a second
    /// one, without alternative text.
    /// </summary>
    internal static Markup DrawForPaper(ChartContent chart, Links links)
    {
        var figures = PaperTable.Draw(ChartTable.Across(chart), links);
        return Markup.Of(
            $"""
            <div class="chart" id="{chart.Id}">
            <p class="chart-title">{chart.Title}</p><p class="chart-summary">{chart.Summary}</p>
            {SvgChart.Draw(chart, ChartWidth.Paper)}
            </div>
            {figures}
            """
        );
    }
}
