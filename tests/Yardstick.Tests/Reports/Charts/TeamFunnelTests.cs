using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Charts;
using Yardstick.Tests.Reports.Tables;

namespace Yardstick.Tests.Reports.Charts;

public sealed class TeamFunnelTests
{
    [Fact]
    public void A_team_beyond_the_limits_is_named_and_no_other()
    {
        // Together 160 of 200 = 80%; for 100 the 99.8% limits are 67.6% to 92.4%, for 50 they are 62.5% to 97.5%.
        var chart = TeamFunnel.Build("teams", Teams.Table(("East", 95, 100), ("West", 40, 50), ("North", 25, 50)))!;

        Assert.Equal([95m, 80m, 50m], chart.Series[0].Values);
        Assert.Equal([100m, 50m, 50m], chart.Series[0].Sizes);
        Assert.Equal(["above the 99.8% limits", "below the 99.8% limits"], chart.Series[0].Signals.Values);
        Assert.Equal(
            "Funnel chart of 3 teams around 80.0% for all teams. Beyond what chance explains: East, above the 99.8% limits; North, below the 99.8% limits.",
            chart.Summary
        );
    }

    [Fact]
    public void Limits_are_drawn_for_each_team_and_clipped_to_100()
    {
        // 80% -/+ 1.96 * sqrt(0.8 * 0.2 / 10) = 80 -/+ 24.8.
        var chart = TeamFunnel.Build("teams", Teams.Table(("East", 8, 10), ("West", 8, 10), ("North", 8, 10)))!;

        Assert.Equal(100m, chart.Series.Single(series => series.Name == "Upper 95%").Values[0]);
        Assert.Equal(55.2m, chart.Series.Single(series => series.Name == "Lower 95%").Values[0]);
        Assert.Equal(4, chart.Series.Count(series => series.Role == SeriesRole.Limit));
    }

    [Fact]
    public void Two_teams_that_can_be_judged_are_no_comparison() =>
        Assert.Null(TeamFunnel.Build("teams", Teams.Table(("East", 8, 10), ("West", 8, 10), ("North", 1, 2))));
}
