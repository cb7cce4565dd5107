using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Tables;

namespace Yardstick.Tests.Reports.Tables;

public sealed class TeamScorecardTests
{
    [Fact]
    public void Teams_stand_in_printed_order_with_what_no_team_holds_and_the_total()
    {
        var content = TeamScorecard.Build(
            "teams",
            Teams.Table(("East", 77, 91), ("West", 71, 73), ("Total", 150, 170)),
            authorityDenominator: 200
        );

        Assert.Equal(
            [
                ["East", "91", "77", "84.6%"],
                ["West", "73", "71", "97.3%"],
                ["Unallocated", "6", "2", "33.3%"],
                ["Total", "170", "150", "88.2%"],
            ],
            content.Rows.Select(row => row.Cells.Take(4).Select(cell => cell.Text).ToArray())
        );
        Assert.True(content.Rows[^1].IsTotal);
        Assert.Contains("The table covers 85% of the authority's figure.", content.Notes);
    }

    [Fact]
    public void Only_a_team_outside_the_limits_is_called_different_and_a_small_one_is_not_judged()
    {
        // All: 118 of 223 = 52.9%. For 100 the 99.8% limits are 37.5% to 68.3%; 90% is far above. For 3 nothing is said.
        var content = TeamScorecard.Build(
            "teams",
            Teams.Table(("North", 90, 100), ("South", 53, 100), ("Hub", 1, 3), ("Centre", 8, 20))
        );

        Assert.Equal("Much higher", content.Rows[0].Cells[4].Text);
        Assert.Equal("Not judged", content.Rows[2].Cells[4].Text);
        Assert.Equal(Tone.Quiet, content.Rows[2].Cells[4].Tone);
    }

    [Fact]
    public void Without_the_authoritys_counts_the_coverage_is_said_to_be_unknown() =>
        Assert.Contains(
            "How much of the authority's figure the table covers is not known: the edition prints no counts for it.",
            TeamScorecard.Build("teams", Teams.Table(("East", 77, 91))).Notes
        );
}
