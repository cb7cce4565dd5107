using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Statements.Rules;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Statements;

public sealed class HighestOrLowestTests
{
    private readonly HighestOrLowest _rule = new();

    [Fact]
    public void A_value_under_all_others_is_the_lowest_of_as_many_months_as_are_known() =>
        Assert.Equal(
            "the lowest in 7 months",
            Say.With(_rule, Judged.Figure(Judged.Visits, "82%", "79%", "73%", "82%", "84%", "90%", "71%"))
        );

    [Fact]
    public void Only_the_months_since_a_value_as_high_are_counted() =>
        // 95% eight months ago was higher; of the seven since, the last is the highest.
        Assert.Equal(
            "the highest in 7 months",
            Say.With(_rule, Judged.Figure(Judged.Visits, "95%", "82%", "79%", "73%", "82%", "84%", "90%", "92%"))
        );

    [Fact]
    public void An_equal_value_ends_the_claim() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "82%", "79%", "73%", "92%", "84%", "90%", "92%")));

    [Fact]
    public void A_gap_ends_the_claim() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "82%", "79%", "73%", "", "84%", "90%", "92%")));

    [Fact]
    public void Nothing_is_said_of_a_short_series() =>
        Assert.Null(Say.With(_rule, Judged.Figure(Judged.Visits, "73%", "82%", "84%", "90%", "92%")));

    [Fact]
    public void Nothing_is_said_of_a_series_that_grows_by_adding_up() =>
        Assert.Null(
            Say.With(
                _rule,
                Judged.Figure(
                    Catalogue.Indicator(
                        "ytd",
                        Polarity.Neutral,
                        IndicatorUnit.Count,
                        TimeBasis.AccumulativeFromJanuary
                    ),
                    "1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7"
                )
            )
        );
}
