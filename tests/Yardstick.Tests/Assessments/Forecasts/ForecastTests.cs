using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Forecasts;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Assessments.Forecasts;

/// <summary>Worked by hand. The year runs from April 2023 to March 2024.</summary>
public sealed class ForecastTests
{
    [Fact]
    public void A_count_ends_at_its_sum_and_its_mean_for_each_month_left()
    {
        // 1,500 + 1,600 + 1,400 + 1,500 = 6,000 in four months; 8 months of 1,500 more make 18,000.
        var year = Some.Year(Some.Contacts, "2023-07", "1500", "1600", "1400", "1500");

        Assert.Equal(18000, Forecast.StraightLine(year).Value);
        Assert.Equal(Month.RunEnding(new Month(2023, 7), 4), year.Counted.MonthsUsed);
        Assert.Equal((8, new Month(2024, 3)), (year.MonthsLeft, year.End));
    }

    [Fact]
    public void A_percentage_ends_at_the_share_of_all_its_cases_not_at_the_mean_of_its_months()
    {
        // 10 of 10, 40 of 80 and 5 of 10: 55 of 100 in three months, 220 of 400 in twelve; the mean of the months would be 67%.
        var year = Some.Year(Some.InTime, "2023-06", "100% (10/10)", "50% (40/80)", "50% (5/10)");

        Assert.Equal(new Forecast(220, 400, 55, 55), Forecast.StraightLine(year));
        Assert.Equal(300, year.ExpectedCases);
    }

    [Fact]
    public void A_rate_since_April_ends_with_the_projected_count_over_its_population()
    {
        // 500, 700 and 1,000 children since April of 50,000: twelve months make 4,000, which is 800 per 10,000.
        var year = Some.Year(Some.RateSinceApril, "2023-06", "100 (500/50000)", "140 (700/50000)", "200 (1000/50000)");

        Assert.Equal(4000, Forecast.StraightLine(year).Count);
        Assert.Equal(800, Forecast.StraightLine(year).Value);
    }

    [Fact]
    public void A_count_since_January_has_the_calendar_year()
    {
        // 90 in three months of 2023; 360 in the year.
        var year = Some.Year(Some.SinceJanuary, "2023-03", "20", "60", "90");

        Assert.Equal(360, Forecast.StraightLine(year).Value);
        Assert.Equal(new Month(2023, 12), year.End);
    }

    [Fact]
    public void A_scenario_runs_the_months_left_at_a_rate()
    {
        var contacts = Some.Year(Some.Contacts, "2023-07", "1500", "1600", "1400", "1500");
        var inTime = Some.Year(Some.InTime, "2023-06", "80% (80/100)", "90% (90/100)", "85% (85/100)");

        // 6,000 + 8 * 1,000; 255 + 95% of 900 = 1,110 of 1,200 is 92.5%, shown as 93; with 100 cases more 350 of 400 is 87.5%.
        Assert.Equal(14000, Forecast.AtRate(contacts, rate: 1000).Value);
        Assert.Equal((92.5m, 93m), (Forecast.AtRate(inTime, rate: 95).Value, Forecast.AtRate(inTime, 95).Displayed));
        Assert.Equal(87.5m, Forecast.AtRate(inTime, rate: 95, cases: 100).Value);
    }

    [Fact]
    public void A_month_without_cases_adds_nothing_and_is_not_missing()
    {
        var year = Some.Year(Some.InTime, "2023-06", "50% (5/10)", "0% (0/0)", "50% (5/10)");

        Assert.Equal(80, Forecast.StraightLine(year).Cases);
    }

    [Theory]
    [InlineData("no projection before the third month of the year", "1500", "1600")]
    [InlineData("no projection: May 2023 missing from the year to date", "1500", "-", "1400")]
    public void A_young_year_and_one_with_a_gap_are_refused(string reason, params string[] printed) =>
        Assert.Equal(reason, Some.WhyNone(Some.Contacts, printed.Length == 2 ? "2023-05" : "2023-06", printed));

    [Fact]
    public void What_does_not_add_up_over_months_is_refused_with_the_reason()
    {
        Assert.Equal(
            "a figure at the month end is not added up over a year",
            Some.WhyNone(Some.With(IndicatorUnit.Count, TimeBasis.AtMonthEnd), "2023-06", "1", "2", "3")
        );
        Assert.Equal(
            "each month already holds twelve months",
            Some.WhyNone(Some.With(IndicatorUnit.RatePer10000, TimeBasis.RollingTwelveMonths), "2023-06", "1", "2", "3")
        );
        Assert.Equal(
            "its numerators and denominators are not known",
            Some.WhyNone(Some.InTime, "2023-06", "80%", "90%", "85%")
        );
    }
}
