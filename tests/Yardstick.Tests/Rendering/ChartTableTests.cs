using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Tests.Rendering;

public sealed class ChartTableTests
{
    [Fact]
    public void Every_month_has_a_row_with_its_figure_and_what_happened_in_it()
    {
        var table = ChartTable.Down(SampleCharts.Line);

        Assert.Equal(["Month", "Łódź-on-Sea", "Remarks"], table.Columns.Select(column => column.Header));
        Assert.Equal(25, table.Rows.Count);
        Assert.Equal(
            ["Jan-23", "71%", "below the lower process limit; Records moved to a new system"],
            table.Rows[19].Cells.Select(cell => cell.Text)
        );
    }

    [Fact]
    public void A_gap_is_said_in_words() =>
        Assert.Equal("no figure", ChartTable.Down(SampleCharts.Line).Rows[17].Cells[1].Text);

    [Fact]
    public void A_per_cent_is_held_as_a_fraction()
    {
        var cell = ChartTable.Down(SampleCharts.Line).Rows[24].Cells[1];

        Assert.Equal((0.86m, "0%"), (cell.Value, cell.NumberFormat));
    }

    [Fact]
    public void Months_stand_across_on_paper_and_teams_do_not()
    {
        Assert.Equal(26, ChartTable.Across(SampleCharts.Line).Columns.Count);
        Assert.Equal("Name", ChartTable.Across(SampleCharts.Bars).Columns[0].Header);
    }

    [Fact]
    public void A_funnel_lists_denominators_in_their_order()
    {
        var table = ChartTable.Down(SampleCharts.Funnel with { Categories = [.. SampleCharts.Funnel.Categories] });

        Assert.Equal("Denominator", table.Columns[1].Header);
        Assert.Equal([12, 18, 25, 31, 40, 41, 44, 60, 75], table.Rows.Select(row => (int)row.Cells[1].Value!));
    }

    [Fact]
    public void Level_lines_are_a_note_or_columns_as_asked()
    {
        Assert.Equal(["Lines in the chart: Authority 88.0%; Target 90.0%."], ChartTable.Down(SampleCharts.Bars).Notes);
        Assert.Contains(
            "Target",
            ChartTable.Down(SampleCharts.Bars, withLines: true).Columns.Select(column => column.Header)
        );
    }
}
