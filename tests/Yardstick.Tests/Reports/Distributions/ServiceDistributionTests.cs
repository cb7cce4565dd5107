using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Distributions;

namespace Yardstick.Tests.Reports.Distributions;

public sealed class ServiceDistributionTests
{
    private static readonly Month May = new(2023, 5);
    private static readonly Month June = new(2023, 6);

    [Fact]
    public void The_month_shows_children_their_share_and_what_they_were_a_month_ago()
    {
        var table = Distribution().Now("d", June);

        // 3 of 8 is 37.5%, 5 of 8 is 62.5%: half away from zero.
        Assert.Equal(
            ["Looked after 3 38% 2", "Assessment 5 63% 7", "All open to the service 8 100% 9"],
            table.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text)))
        );
    }

    [Fact]
    public void The_first_month_that_was_kept_has_none_before_it()
    {
        var table = Distribution().Now("d", May);

        Assert.All(table.Rows, row => Assert.Equal("not known", row.Cells[^1].Text));
    }

    [Fact]
    public void The_chart_stacks_the_months_and_says_first_and_last_in_words()
    {
        var chart = Distribution().History("h");

        Assert.Equal(["May-23", "Jun-23"], chart.Categories);
        Assert.Equal([7m, 5m], chart.Series[1].Values);
        Assert.Equal(
            "From 9 children at the end of May 2023 (looked after 2, assessment 7) to 8 at the end of June 2023 (looked after 3, assessment 5).",
            chart.Summary
        );
    }

    [Fact]
    public void A_month_that_was_not_kept_is_known_to_be_missing() =>
        Assert.False(Distribution().Has(new Month(2023, 7)));

    private static ServiceDistribution Distribution() =>
        new([
            Row(May, 1, "looked after", 2),
            Row(May, 4, "assessment", 7),
            Row(June, 1, "looked after", 3),
            Row(June, 4, "assessment", 5),
        ]);

    private static DistributionRow Row(Month month, int place, string category, long children) =>
        new(month.LastDay, "authority", "R", place, category, children);
}
