using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Tables;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Tables;

/// <summary>October 2022 was printed as 86% (265 of 307) and restated as 87% a month later.</summary>
public sealed class PublishedHistoryTableTests
{
    private const string Key = "visits_pct";
    private static readonly Indicator Visits = Catalogue.Indicator(Key, Polarity.Higher);
    private static readonly PublishedDelivery October = Print("October", "2022-11-24", "2022-10", "86% (265/307)");
    private static readonly PublishedDelivery November = Print("November", "2022-12-20", "2022-11", "87%", "91%");
    private static readonly IReadOnlyList<PublishedDelivery> Editions = [November, October];

    [Fact]
    public void A_restated_month_shows_the_value_now_known_and_what_the_first_edition_printed()
    {
        var table = PublishedHistoryTable.Build("months", Assess("2022-11"), Editions);

        var october = table.Rows.Single(row => row.Cells[0].Text == "October 2022");
        Assert.Equal(
            ["October 2022", "87%", "–", "–", "November", "table.csv:2:2", "86% (265 of 307) in October"],
            october.Cells.Select(cell => cell.Text)
        );
    }

    [Fact]
    public void Months_are_listed_newest_first_and_lead_to_their_own_page()
    {
        var table = PublishedHistoryTable.Build("months", Assess("2022-11"), Editions, month => $"/page/{month}");

        Assert.Equal(["November 2022", "October 2022"], table.Rows.Select(row => row.Cells[0].Text));
        Assert.Equal("/page/2022-11", table.Rows[0].Cells[1].Link);
    }

    [Fact]
    public void Every_edition_of_a_month_is_listed_in_the_order_of_publication()
    {
        var table = EditionsOfMonthTable.Build("editions", Assess("2022-10"), Editions);

        Assert.Equal(
            [
                ["October", "24 November 2022", "86% (265 of 307)"],
                ["November", "20 December 2022", "87%"],
            ],
            table.Rows.Select(row => new[] { row.Cells[0].Text, row.Cells[1].Text, row.Cells[3].Text })
        );
    }

    private static Assessment Assess(string month) =>
        new Assessor(key => key == Key ? Visits : null).Assess(Month.Parse(month), null, Editions)[0];

    private static PublishedDelivery Print(string name, string publishedOn, string month, params string[] printed)
    {
        var paper = new Paper(name, publishedOn, month);
        return paper.Table(paper.Row(Key, "Visits in time", printed)).Delivered();
    }
}
