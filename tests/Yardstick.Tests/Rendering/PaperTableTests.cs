using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Html;

namespace Yardstick.Tests.Rendering;

public sealed class PaperTableTests
{
    [Fact]
    public void A_narrow_table_is_one_part() => Assert.Single(PaperTable.Parts(SampleReport.Teams));

    [Fact]
    public void Thirteen_months_stay_together_and_every_column_is_printed_once_behind_the_row_heading()
    {
        var parts = PaperTable.Parts(SampleReport.Scorecard);

        Assert.All(parts, part => Assert.Equal(0, part[0]));
        Assert.Equal(Enumerable.Range(1, 22), parts.SelectMany(part => part.Skip(1)));
        Assert.Subset(parts[0].ToHashSet(), Enumerable.Range(1, 13).ToHashSet());
    }

    [Fact]
    public void A_run_too_long_for_a_page_is_cut_into_even_parts()
    {
        var parts = PaperTable.Parts(ChartTable.Across(SampleCharts.Line));

        Assert.Equal([14, 13], parts.Select(part => part.Count));
    }

    [Fact]
    public void A_table_of_headings_only_is_printed()
    {
        var table = new TableContent
        {
            Id = "none",
            Caption = "None",
            Columns = [new("Name")],
            Rows = [],
        };

        Assert.Equal([0], Assert.Single(PaperTable.Parts(table)));
    }
}
