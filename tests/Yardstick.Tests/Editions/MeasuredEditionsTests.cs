using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Tables;

namespace Yardstick.Tests.Editions;

public sealed class MeasuredEditionsTests
{
    private const string Visits = "cpp_visit_10wd_pct";
    private static readonly Month July = Measured.July;
    private static readonly Month June = July.Previous;

    [Fact]
    public void The_edition_says_what_it_was_measured_from_and_when_it_was_frozen()
    {
        var edition = Of(Measured.Percentage(Visits, July, 57, 62)).Edition;

        Assert.Equal("July 2023, measured", edition.Name);
        Assert.Equal(new DateOnly(2023, 7, 31), edition.DataTo);
        Assert.Equal(new DateOnly(2023, 8, 4), edition.PublishedOn);
        Assert.Equal(new DateOnly(2023, 7, 31), edition.Measured!.ExtractDate);
    }

    [Fact]
    public void A_figure_keeps_its_counts_and_is_shown_rounded_half_away_from_zero()
    {
        // 57 / 62 = 91.935...
        var value = Of(Measured.Percentage(Visits, July, 57, 62)).Row(Visits).ValueFor(July)!;

        Assert.Equal(("92%", 57m, 62m), (value.Printed, value.Numerator, value.Denominator));
        Assert.Equal(PublishedValueState.Known, value.State);
    }

    [Fact]
    public void A_row_stands_in_the_table_of_its_section_and_every_month_of_the_scorecard_has_a_value_or_a_reason()
    {
        var delivery = Of(Measured.Percentage(Visits, June, 61, 65), Measured.Percentage(Visits, July, 57, 62));

        var table = Assert.Single(delivery.Tables);
        Assert.Equal("Visits to create change", table.Title);
        var row = Assert.Single(table.Rows);
        Assert.Equal(Month.RunEnding(July, 13), row.Values.Select(value => value.Month));
        Assert.Equal("this month was not frozen", row.ValueFor(new Month(2023, 5))!.Reason);
        Assert.Equal("94%", row.ValueFor(June)!.Printed);
    }

    [Fact]
    public void A_quarterly_figure_is_compared_with_its_quarter_before_and_the_months_between_are_not_missing()
    {
        const string Families = "families_attached_qtr";
        var delivery = Of(
            Measured.Count(Families, new Month(2023, 3), 80),
            Measured.Count(Families, June, 100),
            Measured.Percentage(Visits, July, 57, 62)
        );

        Assert.Equal(
            "it is counted by quarters, and none ends in this month",
            delivery.Row(Families).ValueFor(July)!.Reason
        );
        var june = delivery with { Edition = delivery.Edition with { DataTo = June.LastDay } };
        var assessment = Measured
            .Product.Value.AssessorFor([june])
            .Assess(June, june.Edition.Name, [june])
            .Single(each => each.Indicator?.Key == Families);
        Assert.Equal((new Month(2023, 3), 20m), (assessment.Previous?.Month, assessment.Trend));
        Assert.Equal(25, Assert.IsType<Judgement<decimal>.Made>(assessment.ChangeOnMonth).Verdict);
    }

    [Fact]
    public void No_cases_is_no_figure_and_never_nought_per_cent()
    {
        var assessment = Assert.Single(Judge(Of(Measured.Percentage(Visits, July, 0, 0))));

        Assert.Equal("no cases", assessment.Displayed);
        Assert.Equal("no cases", Assert.IsType<Figure.NotAvailable>(assessment.Figure).Reason);
        Assert.IsType<Judgement<Rag>.NotMade>(assessment.Rag);
    }

    [Fact]
    public void An_indicator_that_the_extract_cannot_feed_has_no_row_but_a_reason()
    {
        var delivery = Of(
            Measured.Percentage(Visits, July, 57, 62),
            Measured.NotAvailable("rha_pct", July, "the extract lacks ssd_cla_health")
        );

        Assert.DoesNotContain(delivery.Tables.SelectMany(table => table.Rows), row => row.Indicator == "rha_pct");
        Assert.Equal("the extract lacks ssd_cla_health", delivery.NotMeasured["rha_pct"]);
    }

    [Fact]
    public void A_month_without_a_figure_is_told_with_its_reason_among_others_that_have_one()
    {
        var delivery = Of(
            Measured.NotAvailable(Visits, June, "the month ends after the day on which the extract was cut"),
            Measured.Percentage(Visits, July, 57, 62)
        );

        var before = Judge(delivery).Single().History.Single(point => point.Month == June);
        Assert.Equal(
            "the month ends after the day on which the extract was cut",
            Assert.IsType<Figure.NotAvailable>(before.Figure).Reason
        );
    }

    [Fact]
    public void The_councils_own_target_in_force_judges_the_figure()
    {
        // reference/targets.csv: at least 92% from April 2022; 57 of 62 is shown as 92%.
        var assessment = Assert.Single(Judge(Of(Measured.Percentage(Visits, July, 57, 62))));

        Assert.Equal(new Target.Bound(TargetOperator.AtLeast, 92), assessment.Target);
        Assert.Equal(Rag.Green, Assert.IsType<Judgement<Rag>.Made>(assessment.Rag).Verdict);
    }

    [Fact]
    public void Another_council_has_no_target_of_this_one()
    {
        var delivery = Measured.Product.Value.Measured.Of(
            Measured.Month([Measured.Percentage(Visits, July, 57, 62)], code: "1002")
        );

        Assert.Null(delivery.Row(Visits).Cell(CellRole.Target));
    }

    [Fact]
    public void Teams_stand_by_name_with_the_unallocated_last_and_the_total()
    {
        var table = TeamTable(
            Measured.Percentage(Visits, July, 20, 20, "T2", "team"),
            Measured.Percentage(Visits, July, 35, 40, "T1", "team"),
            Measured.Percentage(Visits, July, 2, 2, "-", "unallocated")
        )!;

        Assert.Equal(["North", "South", "Unallocated", "Total"], table.TeamRows.Select(row => row.Team));
        Assert.Equal([87.5m, 100m, 100m, 91.9m], table.TeamRows.Select(row => row.Percentage!.Value));
        Assert.Equal([false, false, false, true], table.TeamRows.Select(row => row.IsTotal));
    }

    [Fact]
    public void The_unallocated_stand_once_in_the_table_that_pages_show()
    {
        var table = TeamTable(
            Measured.Percentage(Visits, July, 55, 60, "T1", "team"),
            Measured.Percentage(Visits, July, 2, 2, "-", "unallocated")
        )!;

        var shown = TeamScorecard.Build("teams", table, authorityDenominator: 62);

        Assert.Equal(
            ["North 60 55", "Unallocated 2 2", "Total 62 57"],
            shown.Rows.Select(row => string.Join(' ', row.Cells.Take(3).Select(cell => cell.Text)))
        );
    }

    [Fact]
    public void Teams_whose_cases_belong_to_other_teams_have_no_percentage_and_no_table() =>
        Assert.Null(
            TeamTable(
                Measured.Percentage(Visits, July, 0, 62, "T1", "team"),
                Measured.Percentage(Visits, July, 57, 0, "T2", "team")
            )
        );

    [Fact]
    public void The_checker_understands_a_measured_edition_and_finds_nothing_in_sound_figures()
    {
        var delivery = Measured.Product.Value.Measured.Of(
            Measured.Month(
                [Measured.Percentage(Visits, June, 61, 65), Measured.Percentage(Visits, July, 57, 62)],
                [
                    Measured.Percentage(Visits, July, 35, 40, "T1", "team"),
                    Measured.Percentage(Visits, July, 22, 22, "T2", "team"),
                ]
            )
        );

        Assert.Empty(Measured.Product.Value.Checker.Check([delivery]));
    }

    private static PublishedTable? TeamTable(params Observation[] teams) =>
        Measured
            .Product.Value.Measured.Of(Measured.Month([Measured.Percentage(Visits, July, 57, 62)], teams))
            .Tables.SingleOrDefault(table => table.Kind == PublishedTableKind.Teams);

    private static PublishedDelivery Of(params Observation[] authority) =>
        Measured.Product.Value.Measured.Of(Measured.Month(authority));

    private static IReadOnlyList<Assessment> Judge(PublishedDelivery delivery) =>
        Measured.Product.Value.AssessorFor([delivery]).Assess(July, delivery.Edition.Name, [delivery]);
}
