using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Charts;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Charts;

public sealed class IndicatorChartTests
{
    private static readonly ChartLayout Layout = new()
    {
        Indicator = "visits",
        Type = ChartType.Line,
        Months = 25,
        Lines = [LayoutLine.Target, LayoutLine.StatisticalNeighbours, LayoutLine.England],
        Labels = true,
        Breaks = true,
        Events = true,
    };

    [Fact]
    public void A_chart_begins_with_the_first_known_month_and_leaves_gaps_open()
    {
        var chart = Draw(Judged.Figure(Judged.Visits, "80%", "TBC", "86%"));

        Assert.Equal(["Apr-23", "May-23", "Jun-23"], chart.Categories);
        Assert.Equal([80m, null, 86m], chart.Series.Single().Values);
        Assert.Equal("%", chart.Suffix);
    }

    [Fact]
    public void Months_that_no_edition_prints_before_the_first_known_one_are_left_out()
    {
        var old = Judged.Figure(Judged.Visits, [.. Enumerable.Repeat("", 30), "80%", "86%"]);
        var farBack = old with { History = [Series.Point(new Month(2020, 8), new Figure.Known(70)), .. old.History] };

        Assert.Equal(["May-23", "Jun-23"], Draw(farBack).Categories);
    }

    [Fact]
    public void The_summary_says_in_words_what_the_chart_shows() =>
        Assert.Equal(
            "Line chart, March 2023 to June 2023. From 80% (March 2023) to 92% (May 2023). "
                + "June 2023: 86% (265 of 307), down from 92% in May 2023. Target at least 95%: missed. "
                + "Not shown: April 2023 (printed as 'TBC': to be confirmed).",
            Draw(Judged.Against("95%", Judged.Visits, "80%", "TBC", "92%", "86% (265/307)")).Summary
        );

    [Fact]
    public void Target_and_comparators_are_lines_of_a_percentage()
    {
        var assessment = new Judged
        {
            Indicator = Judged.Rereferrals,
            Target = "23%",
            Cells = [(CellRole.StatisticalNeighbours, "21%"), (CellRole.England, "21%")],
        }.Printed("25%", "35%");

        Assert.Equal(
            [
                new ChartLine("Target, at most", 23, ChartLineKind.Target),
                new ChartLine("Statistical neighbours", 21, ChartLineKind.Neighbours),
                new ChartLine("England", 21, ChartLineKind.England),
            ],
            Draw(assessment).Lines
        );
    }

    [Fact]
    public void Another_authoritys_count_is_no_line()
    {
        var assessment = new Judged { Indicator = Judged.Contacts, Cells = [(CellRole.England, "80850")] }.Printed(
            "517",
            "518"
        );

        Assert.Empty(Draw(assessment).Lines);
    }

    [Fact]
    public void A_target_for_the_year_is_no_line_among_months() =>
        Assert.Empty(Draw(Judged.Against("<17K", Judged.Contacts, "1828", "1910")).Lines);

    [Fact]
    public void Events_and_new_definitions_stand_at_their_month()
    {
        var indicator = Catalogue.Indicator(
            "visits",
            Polarity.Higher,
            versions:
            [
                new IndicatorVersion(1, new DateOnly(2018, 4, 1), "First version."),
                new IndicatorVersion(2, new DateOnly(2023, 5, 1), "ten working days"),
            ]
        );
        var inspection = new DatedEvent(new DateOnly(2023, 6, 5), "852", "Ofsted inspection", "inspection");
        var earlier = new DatedEvent(new DateOnly(2020, 3, 23), null, "First national lockdown", "lockdown");

        Assert.Equal(
            [
                new ChartMark(1, "New definition: ten working days", ChartMarkKind.DefinitionBreak),
                new ChartMark(2, "Ofsted inspection", ChartMarkKind.Event),
            ],
            IndicatorChart
                .Build("visits", "Visits", Judged.Figure(indicator, "80%", "84%", "86%"), Layout, [inspection, earlier])
                .Marks
        );
    }

    [Fact]
    public void Process_limits_of_a_percentage_are_drawn_within_0_and_100()
    {
        // Moves of 4: limits 98 -/+ 2.66 * 4, so the upper one is beyond 100.
        string[] values = ["100%", "96%", "100%", "96%", "100%", "96%", "100%", "96%", "100%", "96%", "100%", "96%"];
        var chart = IndicatorChart.Build(
            "visits",
            "Visits",
            Judged.Figure(Judged.Visits, values),
            Layout with
            {
                Lines = [LayoutLine.ProcessLimits],
            },
            []
        );

        Assert.Equal(
            [("Mean", 98m), ("Upper process limit", 100m), ("Lower process limit", 87.36m)],
            chart.Lines.Select(line => (line.Name, line.Value))
        );
    }

    [Fact]
    public void Every_month_with_a_sign_of_change_is_marked()
    {
        string[] steady = ["81%", "79%", "81%", "79%", "81%", "79%", "81%", "79%", "81%", "79%", "81%", "79%"];
        var signals = Draw(Judged.Figure(Judged.Visits, [.. steady, "60%"])).Series.Single().Signals;

        Assert.Equal("below the lower process limit", signals[12]);
    }

    private static ChartContent Draw(Assessment assessment) =>
        IndicatorChart.Build("visits", "Visits", assessment, Layout, []);
}
