using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Forecasts;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Forecasts;

/// <summary>The year runs from April 2023; June is its third month.</summary>
public sealed class ForecastReadingTests
{
    private static readonly Indicator Contacts = Catalogue.Indicator(
        "contacts_n",
        Polarity.Lower,
        IndicatorUnit.Count,
        TimeBasis.InMonth
    );

    private static readonly Indicator InTime = Catalogue.Indicator(
        "in_time_pct",
        Polarity.Higher,
        IndicatorUnit.Percentage,
        TimeBasis.InMonth
    );

    private static readonly Indicator Visits = Catalogue.Indicator("visits", Polarity.Higher);

    [Fact]
    public void A_yearly_target_of_a_count_is_put_into_months()
    {
        // 4,500 in three months; 18,000 in twelve. 16,999 - 4,500 = 12,499 in nine months, 1,388.78 each.
        var items = Items(Judged.Against("<17K", Contacts, "1500", "1600", "1400"));

        Assert.Equal("The target is for a year; no month is held against it.", items["To meet the target this month"]);
        Assert.Equal("4,500, 1,500 a month, from 3 months: April to June 2023.", items["So far"]);
        Assert.Equal(
            "18,000 at the end of March 2024, which misses the target of under 17,000.",
            items["Straight-line projection"].Replace(" a year", "", StringComparison.Ordinal)
        );
        Assert.EndsWith(
            "is met with at most 16,999 in the year: at most 12,499 in the 9 months left, 1,388.7 a month.",
            items["To meet the target at the year end"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_percentage_needs_a_share_of_the_cases_that_are_expected()
    {
        // June: 85 of 100; 95 shows as 95%. The year: 879 of 900 is 97.67%, so 97.7% is enough and 97.6% is not.
        var items = Items(Judged.Against(">=95%", InTime, "80% (80/100)", "90% (90/100)", "85% (85/100)"));

        Assert.Equal("10 more: 95 of 100 would meet the target, 85 do now.", items["To meet the target this month"]);
        Assert.Equal("85% (255 of 300), from 3 months: April to June 2023.", items["So far"]);
        Assert.Equal(
            "85% (1,020 of 1,200) at the end of March 2024, which misses the target of at least 95%.",
            items["Straight-line projection"]
        );
        Assert.Equal(
            "The target of at least 95% is met with at least 1,134 in the year: at least 879 of the 900 expected in the 9 months left, 97.7%.",
            items["To meet the target at the year end"]
        );
    }

    [Fact]
    public void A_scenario_says_what_the_year_would_end_with()
    {
        // 4,500 + 9 * 1,000 = 13,500; at most 14,000 leaves 9,500, 1,055.5 a month.
        var items = Items(
            Judged.Figure(Contacts, "1500", "1600", "1400"),
            new WhatIf(Rate: 1000, Goal: new Target.Bound(TargetOperator.AtMost, 14000))
        );

        Assert.Equal(
            "13,500 at the end of March 2024, which meets the target of at most 14,000.",
            items["What if: 1,000 a month from now on"]
        );
        Assert.EndsWith(
            "at most 9,500 in the 9 months left, 1,055.5 a month.",
            items["To meet the target at the year end"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Other_cases_may_be_expected_for_a_percentage()
    {
        // 20 cases a month, 180 in nine; 255 + 180 = 435 of 480 is 90.6%.
        var items = Items(
            Judged.Against(">=95%", InTime, "80% (80/100)", "90% (90/100)", "85% (85/100)"),
            new WhatIf(Cases: 20)
        );

        Assert.Equal(
            "The target of at least 95% cannot be met any more: the best that the year can end with is 91%.",
            items["To meet the target at the year end"]
        );
    }

    [Fact]
    public void What_has_no_projection_says_why_and_still_says_what_meets_the_target()
    {
        var items = Items(Judged.Against("95%", Visits, "85% (85/100)"));

        Assert.Equal(
            "Not available: a figure at the month end is not added up over a year.",
            items["Projection to the year end"]
        );
        Assert.Equal("10 more: 95 of 100 would meet the target, 85 do now.", items["To meet the target this month"]);
    }

    [Fact]
    public void A_target_for_each_month_is_none_for_the_year()
    {
        var items = Items(Judged.Against("<1,500", Contacts, "1500", "1600", "1400"));

        Assert.Equal("The figure is to be under 1,500.", items["To meet the target this month"]);
        Assert.Equal("No target is set for the year.", items["To meet the target at the year end"]);
    }

    private static Dictionary<string, string> Items(Assessment assessment, WhatIf? whatIf = null) =>
        ForecastReading.Of(assessment, whatIf).Items.ToDictionary(item => item.Term, item => item.Meaning);
}
