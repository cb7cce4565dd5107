using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Charts;

namespace Yardstick.Tests.Reports.Charts;

public sealed class TeamFunnelTests
{
    [Fact]
    public void Each_team_stands_at_its_size_with_limits_around_all_teams()
    {
        // All: 150 of 200 = 75%. For 100: 75 -/+ 1.959964 * sqrt(0.75 * 0.25 / 100) = 75 -/+ 8.487 %.
        var chart = TeamFunnel.Build("funnel", PrintedTeams.Table(("East", 80, 100), ("West", 70, 100)))!;

        Assert.Equal(["East", "West"], chart.Categories);
        Assert.Equal([80m, 70m], chart.Series[0].Values);
        Assert.Equal([100m, 100m], chart.Series[0].Sizes);
        Assert.Equal(83.487m, Math.Round(Limit(chart, "Upper 95% limit"), 3));
        Assert.Equal(66.513m, Math.Round(Limit(chart, "Lower 95% limit"), 3));
        Assert.Equal(75m, Assert.Single(chart.Lines).Value);
    }

    [Fact]
    public void Only_a_team_outside_the_limits_is_named_as_different()
    {
        // All: 160 of 200 = 80%. For 100 the 99.8% limits are 67.6% to 92.4%: 97% is far above, 63% far below.
        var chart = TeamFunnel.Build("funnel", PrintedTeams.Table(("East", 97, 100), ("West", 63, 100)))!;

        Assert.Equal("much higher than chance explains", chart.Series[0].Signals[0]);
        Assert.Equal("much lower than chance explains", chart.Series[0].Signals[1]);
        Assert.Contains("East (much higher than chance explains)", chart.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Teams_that_differ_by_chance_alone_are_said_not_to_differ() =>
        Assert.Contains(
            "None differs by more than chance explains.",
            TeamFunnel.Build("funnel", PrintedTeams.Table(("East", 80, 100), ("West", 70, 100)))!.Summary,
            StringComparison.Ordinal
        );

    [Fact]
    public void One_team_alone_is_not_compared() =>
        Assert.Null(TeamFunnel.Build("funnel", PrintedTeams.Table(("East", 80, 100))));

    private static decimal Limit(ChartContent chart, string name) =>
        chart.Series.Single(series => series.Name == name).Values[0]!.Value;
}
