using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using static Yardstick.Tests.Assessments.AssessedPapers;

namespace Yardstick.Tests.Assessments;

public sealed class AssessorTests
{
    private readonly Paper _june = new("June report", "2023-07-12", "2023-06");

    [Fact]
    public void A_row_is_judged_against_its_target_and_the_month_before()
    {
        var assessment = Single(_june.Row("visits", "Visits in time", "92%", "90%").With(CellRole.Target, "95%"));

        Assert.Equal("90%", assessment.Displayed);
        Assert.Equal(new Target.Bound(TargetOperator.AtLeast, 95), assessment.Target);
        Assert.True(assessment.Rag.Is(Rag.Amber));
        Assert.True(assessment.Direction.Is(Direction.Worse));
        Assert.True(assessment.ChangeOnMonth.Is(-2));
        Assert.Equal(-2, assessment.Trend);
        Assert.Equal("table.csv:2:3", assessment.Place.ToString());
    }

    [Fact]
    public void The_change_comes_from_the_counts_and_the_direction_from_what_is_displayed()
    {
        // 86.3% and 85.9% are both displayed as 86%: same, although the change from the counts rounds to 1%.
        var assessment = Single(_june.Row("visits", "Visits in time", "86% (855/1000)", "86% (864/1000)"));

        Assert.True(assessment.Direction.Is(Direction.Same));
        Assert.True(assessment.ChangeOnMonth.Is(1));
        Assert.Equal("86%", assessment.Displayed);
        Assert.Equal(new Figure.Known(86.4m, 864, 1000), assessment.Figure);
    }

    [Fact]
    public void A_small_denominator_gives_no_colour()
    {
        var assessment = Single(_june.Row("visits", "Visits", "60% (3/5)", "20% (1/5)").With(CellRole.Target, "95%"));

        Assert.Equal("the denominator is under 6", NotMade(assessment.Rag));
        Assert.True(assessment.Direction.Is(Direction.Worse));
    }

    [Fact]
    public void A_table_may_have_its_own_audience()
    {
        var assessments = Assess(
            _june.Table(_june.Row("ifa", "Agency", "29%")).Table("board", _june.Row("ifa", "Agency", "29%"))
        );

        Assert.Equal(["scrutiny panel", "board"], assessments.Select(assessment => assessment.Audience));
    }

    [Fact]
    public void A_value_to_be_confirmed_is_not_judged()
    {
        var assessment = Single(_june.Row("visits", "Visits", "92%", "TBC").With(CellRole.Target, "95%"));

        Assert.Equal("TBC", assessment.Displayed);
        Assert.Equal(new Figure.NotAvailable("printed as 'TBC': to be confirmed"), assessment.Figure);
        Assert.Equal("the month has no value", NotMade(assessment.Rag));
        Assert.Equal("the month has no value", NotMade(assessment.Direction));
        Assert.Equal("the month has no value", NotMade(assessment.ChangeOnMonth));
        Assert.Equal("the month has no value", NotMade(assessment.Variation));
        Assert.Null(assessment.Trend);
    }

    [Fact]
    public void No_children_at_all_is_no_cases()
    {
        var assessment = Single(_june.Row("visits", "Visits", "92%", "0% (0/0)").With(CellRole.Target, "95%"));

        Assert.Equal(new Figure.NotAvailable("no cases"), assessment.Figure);
        Assert.Equal("the month has no value", NotMade(assessment.Rag));
    }

    [Fact]
    public void A_title_that_is_not_mapped_is_shown_but_not_judged()
    {
        var assessment = Single(_june.Row(null, "A new measure", "92%", "90%").With(CellRole.Target, "95%"));

        Assert.Null(assessment.Indicator);
        Assert.Equal("90%", assessment.Displayed);
        Assert.Equal("the printed title is not mapped to an indicator", NotMade(assessment.Rag));
        Assert.Equal("the printed title is not mapped to an indicator", NotMade(assessment.Direction));
        Assert.Equal("the printed title is not mapped to an indicator", NotMade(assessment.Variation));
        Assert.True(assessment.ChangeOnMonth.Is(-2));
    }

    [Fact]
    public void No_month_of_contacts_is_judged_by_the_target_for_the_year()
    {
        var assessment = Single(_june.Row("contacts", "Contacts", "1828", "1910").With(CellRole.Target, "<17K"));

        Assert.Equal("the target is for a year; no month is judged by it", NotMade(assessment.Rag));
        Assert.True(assessment.Direction.Is(Direction.Worse));
    }

    [Fact]
    public void A_target_without_an_operator_gives_a_neutral_indicator_no_direction()
    {
        var assessment = Single(_june.Row("contacts", "Contacts", "1828", "1910").With(CellRole.Target, "1,700"));

        Assert.Equal("the target is printed as '1,700', which does not say what meets it", NotMade(assessment.Rag));
        Assert.Equal("neither direction is better", NotMade(assessment.Direction));
    }

    [Fact]
    public void Twelve_steady_months_are_inside_normal_variation_and_always_meet_a_low_target()
    {
        string[] printed = ["80%", "82%", "80%", "82%", "80%", "82%", "80%", "82%", "80%", "82%", "80%", "82%"];

        var assessment = Single(_june.Row("visits", "Visits", printed).With(CellRole.Target, "75%"));

        Assert.True(assessment.Variation.Is(Variation.Common));
        Assert.True(assessment.Assurance.Is(Assurance.Always));
        Assert.Equal(86.32m, assessment.Limits?.Upper);
        Assert.Equal(81, Assert.IsType<Judgement<TwelveMonthFigures>.Made>(assessment.TwelveMonths).Verdict.Mean);
    }

    [Fact]
    public void A_rolling_series_is_not_judged_against_its_history() =>
        Assert.Equal(
            "months of this series overlap or do not stand alone, so signals would be false",
            NotMade(Single(_june.Row("rolling", "3+ placements", "15%", "14%")).Variation)
        );

    [Fact]
    public void Team_tables_are_left_out_and_so_is_a_row_of_them()
    {
        var team = new PublishedTable
        {
            Number = 9,
            File = "team.csv",
            Title = "Visits by team",
            Kind = PublishedTableKind.Teams,
        };

        var assessments = new Assessor(Known.GetValueOrDefault).Assess(
            Series.June2023,
            null,
            [_june.Table(_june.Row("visits", "Visits", "92%")).Delivered(team)]
        );

        Assert.Equal("Visits", Assert.Single(assessments).PrintedTitle);
    }

    [Fact]
    public void A_row_that_does_not_reach_the_month_says_so()
    {
        var may = new Paper("", "2023-06-12", "2023-05");

        var assessments = Assess(
            _june.Table(_june.Row("visits", "Visits", "92%"), may.Row("ifa", "Agency placements", "28%"))
        );

        Assert.Equal(new Figure.NotAvailable("this row prints no June 2023"), assessments[1].Figure);
    }

    [Fact]
    public void Printed_comparisons_stand_before_our_own_and_a_yearly_flow_is_divided()
    {
        var row = _june
            .Row("contacts", "Contacts", "1910")
            .With(CellRole.StatisticalNeighbours, "1,500", "Stat. neighbours")
            .With(CellRole.Region, "N/A");

        var assessment = Assert.Single(
            new Assessor(Known.GetValueOrDefault, National).Assess(
                Series.June2023,
                null,
                [_june.Table(row).Delivered()]
            )
        );

        Assert.Equal(new Comparator("1,500", 1500, "Stat. neighbours"), assessment.StatisticalNeighbours);
        Assert.Equal(
            new Comparator("2,000", 2000, "South East, total, 31 March 2022, a twelfth of the year"),
            assessment.Region
        );
        Assert.Null(assessment.England);
        Assert.Null(assessment.OwnLastYear);
    }

    private static NationalComparison National(Indicator indicator, DateOnly asAt) =>
        new()
        {
            Measure = new NationalMeasure("Contacts", BenchmarkScale.AnnualDividedByTwelve),
            Period = "2022",
            PeriodInWords = "31 March 2022",
            EnglandAndRegionAreTotals = true,
            Own = null,
            England = null,
            Region = 24_000,
            RegionName = "South East",
            NeighbourMean = 12,
            NeighbourMedian = 12,
            NeighboursKnown = 10,
            NeighbourModel = "April 2021",
            Authorities = new Dictionary<string, decimal>(),
            Source = "",
        };

    private Assessment Single(PublishedRow row) => Assert.Single(Assess(_june.Table(row)));
}
