using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Forecasts;

namespace Yardstick.Tests.Assessments.Forecasts;

/// <summary>Worked by hand. The year runs from April 2023 to March 2024.</summary>
public sealed class TargetReachTests
{
    /// <summary>6,000 in four months; eight are left.</summary>
    private static readonly YearSoFar Contacts = Some.Year(Some.Contacts, "2023-07", "1500", "1600", "1400", "1500");

    /// <summary>255 of 300 in three months; nine are left, 900 cases are expected in them, 1,200 in the year.</summary>
    private static readonly YearSoFar InTime = Some.Year(
        Some.InTime,
        "2023-06",
        "80% (80/100)",
        "90% (90/100)",
        "85% (85/100)"
    );

    [Fact]
    public void Under_17000_a_year_leaves_10999_for_eight_months()
    {
        // 16,999 - 6,000 = 10,999; 10,999 / 8 = 1,374.875.
        var needs = Assert.IsType<TargetReach.Needs>(TargetReach.Of(Contacts, Bound(TargetOperator.LessThan, 17000)));

        Assert.Equal((16999, 10999, false), (needs.Total, needs.Remaining, needs.IsAtLeast));
        Assert.Equal(1374.875m, needs.PerMonth);
    }

    [Theory]
    [InlineData(TargetOperator.AtMost, 17000, 11000)]
    [InlineData(TargetOperator.AtLeast, 20000, 14000)]
    [InlineData(TargetOperator.MoreThan, 20000, 14001)]
    public void A_bound_of_a_count_is_exact(TargetOperator comparison, int target, int remaining) =>
        Assert.Equal(
            remaining,
            Assert.IsType<TargetReach.Needs>(TargetReach.Of(Contacts, Bound(comparison, target))).Remaining
        );

    [Fact]
    public void What_is_over_already_is_impossible_and_what_is_reached_already_is_assured()
    {
        Assert.Equal(new TargetReach.Impossible(6000), TargetReach.Of(Contacts, Bound(TargetOperator.LessThan, 6000)));
        Assert.Equal(new TargetReach.Assured(), TargetReach.Of(Contacts, Bound(TargetOperator.AtLeast, 6000)));
    }

    [Fact]
    public void A_percentage_needs_what_shows_as_its_target()
    {
        // 94.5% is shown as 95%: 1,134 of 1,200. 1,134 - 255 = 879 of 900, which is 97.67%.
        var needs = Assert.IsType<TargetReach.Needs>(TargetReach.Of(InTime, Bound(TargetOperator.AtLeast, 95)));

        Assert.Equal((1134, 879, 900), (needs.Total, needs.Remaining, needs.Cases));
        Assert.Equal(97.67m, decimal.Round(needs.Share!.Value, 2));
    }

    [Fact]
    public void A_percentage_that_is_cut_off_for_display_needs_the_whole_of_its_target()
    {
        // 95% of 1,200 is 1,140.
        var cut = InTime with
        {
            Rounding = Core.Imports.Published.DisplayRounding.Truncate,
        };

        Assert.Equal(
            1140,
            Assert.IsType<TargetReach.Needs>(TargetReach.Of(cut, Bound(TargetOperator.AtLeast, 95))).Total
        );
    }

    [Fact]
    public void A_percentage_from_above_takes_the_most_that_still_shows_as_its_target()
    {
        // 90 of 300. 245 of 1,200 is 20.4%, shown as 20; 246 is 20.5%, shown as 21. 245 - 90 = 155.
        var again = Some.Year(Some.InTime, "2023-06", "30% (30/100)", "30% (30/100)", "30% (30/100)");

        Assert.Equal(
            155,
            Assert.IsType<TargetReach.Needs>(TargetReach.Of(again, Bound(TargetOperator.AtMost, 20))).Remaining
        );

        // 90 of 1,200 is 7.5%, shown as 8: none at all is still too many for 7.
        Assert.Equal(new TargetReach.Impossible(8), TargetReach.Of(again, Bound(TargetOperator.AtMost, 7)));

        // 990 of 1,200 is 82.5%, shown as 83, if every case counts.
        Assert.Equal(new TargetReach.Assured(), TargetReach.Of(again, Bound(TargetOperator.AtMost, 83)));
    }

    [Fact]
    public void A_percentage_that_all_cases_left_cannot_lift_far_enough_is_impossible()
    {
        // 255 + 900 = 1,155 of 1,200 is 96.25%, shown as 96.
        Assert.Equal(new TargetReach.Impossible(96), TargetReach.Of(InTime, Bound(TargetOperator.AtLeast, 97)));

        // With 3,000 cases in the months left 3,255 of 3,300 would be 98.6%.
        Assert.IsType<TargetReach.Needs>(TargetReach.Of(InTime, Bound(TargetOperator.AtLeast, 97), cases: 3000));
    }

    [Fact]
    public void A_rate_is_turned_into_children_a_month()
    {
        // 750 of 50,000 in three months. 550 per 10,000 is shown up to 550.49: 2,752 children; 2,002 in nine months.
        var rate = Some.Year(Some.RateSinceApril, "2023-06", "50 (250/50000)", "100 (500/50000)", "150 (750/50000)");

        Assert.Equal(
            2002,
            Assert.IsType<TargetReach.Needs>(TargetReach.Of(rate, Bound(TargetOperator.AtMost, 550))).Remaining
        );
    }

    [Theory]
    [InlineData(1200, true)]
    [InlineData(1201, false)]
    public void A_year_that_is_over_met_its_target_or_did_not(int target, bool isMet)
    {
        var whole = Some.Year(Some.Contacts, "2024-03", [.. Enumerable.Repeat("100", 12)]);

        Assert.Equal(new TargetReach.Over(isMet), TargetReach.Of(whole, Bound(TargetOperator.AtLeast, target)));
    }

    private static Target.Bound Bound(TargetOperator comparison, decimal value) => new(comparison, value);
}
