using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Assessments;

public sealed class OwnPeriodTests
{
    private static readonly Dictionary<string, Indicator> Indicators = new[]
    {
        Catalogue.Indicator("families", Polarity.Higher, IndicatorUnit.Count, TimeBasis.Quarterly),
        Catalogue.Indicator("referrals", Polarity.Lower, IndicatorUnit.Count, TimeBasis.AccumulativeFromApril),
        Catalogue.Indicator("audits", Polarity.Higher, IndicatorUnit.Count, TimeBasis.AccumulativeFromJanuary),
    }.ToDictionary(indicator => indicator.Key);

    /// <summary>Quarters to June 2022, September, December, March and June 2023: 40, 50, 60, 80, 100.</summary>
    private static readonly string[] Quarters = ["40", "", "", "50", "", "", "60", "", "", "80", "", "", "100"];

    [Fact]
    public void A_quarter_is_compared_with_the_quarter_before_and_the_months_between_are_not_missing()
    {
        var assessment = Assess("2023-06", "families", Quarters);

        Assert.Equal(new Month(2023, 3), assessment.Previous?.Month);
        Assert.True(assessment.ChangeOnMonth.Is(25));
        Assert.Equal(20, assessment.Trend);
        Assert.True(assessment.Direction.Is(Direction.Better));
        Assert.True(assessment.ChangeOnYear.Is(150));
    }

    [Fact]
    public void The_twelve_months_of_a_quarterly_figure_are_four_quarters()
    {
        var twelve = Assert.IsType<Judgement<TwelveMonthFigures>.Made>(
            Assess("2023-06", "families", Quarters).TwelveMonths
        );

        // 50, 60, 80 and 100.
        Assert.Equal((72.5m, 100m, 50m), (twelve.Verdict.Mean, twelve.Verdict.Maximum, twelve.Verdict.Minimum));
        Assert.Equal("mean, maximum and minimum of the quarterly values from September 2022 to June 2023", twelve.Why);
    }

    [Fact]
    public void A_month_between_two_quarters_says_so()
    {
        var assessment = Assess("2023-07", "families", [.. Quarters, ""]);

        Assert.Equal(
            new Figure.NotAvailable("it is counted by quarters, and none ends in this month"),
            assessment.Figure
        );
    }

    [Theory]
    [InlineData("2023-04", "referrals")]
    [InlineData("2023-01", "audits")]
    public void A_count_that_begins_again_has_nothing_before_it(string month, string indicator)
    {
        var assessment = Assess(month, indicator, "900", "70");

        Assert.Null(assessment.Previous);
        Assert.Null(assessment.Trend);
        Assert.Equal(
            "the count begins again in this month, so that nothing stands before it",
            Assert.IsType<Judgement<decimal>.NotMade>(assessment.ChangeOnMonth).Reason
        );
        Assert.IsType<Judgement<Direction>.NotMade>(assessment.Direction);
    }

    [Theory]
    [InlineData("2023-05", "referrals")]
    [InlineData("2023-04", "audits")]
    public void Within_its_year_a_count_is_compared_with_the_month_before(string month, string indicator)
    {
        var assessment = Assess(month, indicator, "100", "150");

        Assert.True(assessment.ChangeOnMonth.Is(50));
        Assert.Equal(50, assessment.Trend);
    }

    private static Assessment Assess(string month, string indicator, params string[] printed)
    {
        var paper = new Paper("Report", "2023-08-12", month);
        return Assert.Single(
            new Assessor(Indicators.GetValueOrDefault).Assess(
                Month.Parse(month),
                null,
                [paper.Table(paper.Row(indicator, indicator, printed)).Delivered()]
            )
        );
    }
}
