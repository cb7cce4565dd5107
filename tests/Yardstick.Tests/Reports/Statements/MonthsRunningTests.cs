using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Statements.Rules;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Statements;

public sealed class MonthsRunningTests
{
    private readonly MonthsRunning _rule = new();

    [Fact]
    public void Three_falls_are_worse_for_the_third_month_where_higher_is_better() =>
        Assert.Equal(
            "worse for the 3rd month running",
            Say.With(_rule, Judged.Figure(Judged.Visits, "80%", "90%", "89%", "88%", "87%"))
        );

    [Fact]
    public void Four_falls_are_better_for_the_fourth_month_where_lower_is_better() =>
        Assert.Equal(
            "better for the 4th month running",
            Say.With(_rule, Judged.Figure(Judged.Rereferrals, "90%", "89%", "88%", "87%", "86%"))
        );

    [Fact]
    public void Where_neither_is_better_only_the_movement_is_said() =>
        Assert.Equal(
            "up for the 3rd month running",
            Say.With(_rule, Judged.Figure(Judged.Contacts, "1", "2", "3", "4"))
        );

    [Fact]
    public void Two_moves_are_not_yet_a_run() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "80%", "89%", "88%", "87%")));

    [Fact]
    public void A_pause_ends_a_run() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "90%", "89%", "88%", "88%")));

    [Fact]
    public void A_gap_ends_a_run() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "90%", "", "88%", "87%", "86%")));

    [Fact]
    public void Nothing_is_said_of_a_rolling_series() =>
        Assert.Null(
            Say.With(
                _rule,
                Judged.Figure(
                    Catalogue.Indicator(
                        "rolling",
                        Polarity.Lower,
                        IndicatorUnit.RatePer10000,
                        TimeBasis.RollingTwelveMonths
                    ),
                    "350",
                    "351",
                    "352",
                    "353"
                )
            )
        );
}
