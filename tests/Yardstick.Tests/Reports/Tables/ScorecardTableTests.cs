using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Tables;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Tables;

public sealed class ScorecardTableTests
{
    [Fact]
    public void The_wanted_direction_is_printed_on_every_table_whatever_its_columns()
    {
        var table = Table([], Judged.Figure(Judged.Rereferrals, "28%"));

        Assert.Equal(["Indicator", "Wanted direction"], Headers(table));
        Assert.Equal(["Re-referrals", "Lower is better"], Texts(table));
        Assert.True(table.Columns[0].HeadsRow);
    }

    [Fact]
    public void Months_run_to_the_reported_one_and_a_missing_month_is_marked_with_its_reason()
    {
        var table = Table([LayoutColumn.Months], Judged.Figure(Judged.Visits, "TBC", "86%"));

        Assert.Equal(["Apr-23", "May-23", "Jun-23"], Headers(table).Skip(2));
        Assert.Equal(["x", "x", "86%"], Texts(table).Skip(2));
        Assert.Equal(
            [
                "x in Children visited, April 2023: no edition prints this month.",
                "x in Children visited, May 2023: printed as 'TBC': to be confirmed.",
            ],
            table.Notes
        );
    }

    [Fact]
    public void A_percentage_is_a_fraction_for_the_spreadsheet_and_shows_what_is_printed()
    {
        var cell = Table([LayoutColumn.Months], Judged.Figure(Judged.Visits, "80%", "84%", "86% (265/307)"))
            .Rows[0]
            .Cells[4];

        Assert.Equal(new TableCell("86%", 0.86m, "#,##0%"), cell);
    }

    [Fact]
    public void Months_carry_their_counts_where_the_layout_asks_for_them() =>
        Assert.Equal(
            "86% (265 of 307)",
            Texts(
                Table([LayoutColumn.Months], counts: true, Judged.Figure(Judged.Visits, "80%", "84%", "86% (265/307)"))
            )[4]
        );

    [Fact]
    public void Judgements_are_said_in_words_with_tone_and_symbol()
    {
        var cells = Table(
            [LayoutColumn.Target, LayoutColumn.Rag, LayoutColumn.Direction, LayoutColumn.Variation],
            Judged.Against("95%", Judged.Visits, "92%", "86%")
        )
            .Rows[0]
            .Cells;

        Assert.Equal("at least 95%", cells[2].Text);
        Assert.Equal(new TableCell("Red", Tone: Tone.Bad), cells[3]);
        Assert.Equal(new TableCell("Worse than May", Tone: Tone.Bad, Symbol: "↓"), cells[4]);
        Assert.Equal(new TableCell("Not judged", Tone: Tone.Quiet), cells[5]);
    }

    [Fact]
    public void Changes_are_signed_and_a_change_that_cannot_be_made_names_its_reason()
    {
        var table = Table(
            [LayoutColumn.Trend, LayoutColumn.ChangeOnMonth, LayoutColumn.ChangeOnYear],
            Judged.Figure(Judged.Contacts, "1828", "1910")
        );

        // 1,910 - 1,828 = 82; 82 / 1,828 = 4.5%.
        Assert.Equal(["+82", "+4%", "n/a"], Texts(table).Skip(2));
        Assert.Contains("n/a, change on the year before: the earlier month is missing (Contacts).", table.Notes);
    }

    [Fact]
    public void Twelve_month_figures_are_rounded_for_display_only()
    {
        string[] year = ["26%", "28%", "30%", "27%", "26%", "30%", "27%", "25%", "28%", "27%", "25%", "35%"];
        var table = Table(
            [LayoutColumn.Mean12, LayoutColumn.Maximum12, LayoutColumn.Minimum12, LayoutColumn.Pooled12],
            Judged.Figure(Judged.Rereferrals, year)
        );

        Assert.Equal(["28%", "35%", "25%", "–"], Texts(table).Skip(2));
    }

    [Fact]
    public void Comparators_stand_as_printed_and_their_headings_below_the_table()
    {
        var beside = new Judged
        {
            Indicator = Judged.Rereferrals,
            Cells = [(CellRole.StatisticalNeighbours, "21%"), (CellRole.Region, "-")],
        }.Printed("35%");
        var table = Table([LayoutColumn.StatisticalNeighbours, LayoutColumn.Region], beside);

        Assert.Equal(["21%", "–"], Texts(table).Skip(2));
        Assert.Contains("Comparison: StatisticalNeighbours.", table.Notes);
    }

    [Fact]
    public void Each_year_that_the_edition_prints_a_target_for_has_a_column()
    {
        var paper = new Paper("June report", "2023-07-12", "2023-06");
        var row = paper
            .Row("contacts_n", "Contacts", "223")
            .With(CellRole.TargetOfYear, "288", "target_17_18")
            .With(CellRole.TargetOfYear, "TBC", "target_19_20");
        var table = Table(
            [LayoutColumn.TargetsOfYears],
            new ScorecardRow(Judged.Figure(Judged.Contacts, "223"), "Contacts", row)
        );

        Assert.Equal(["Target 17/18", "Target 19/20"], Headers(table).Skip(2));
        Assert.Equal(["288", "TBC"], Texts(table).Skip(2));
    }

    [Fact]
    public void A_role_of_the_layout_stands_where_the_edition_prints_none()
    {
        var row = new ScorecardRow(Judged.Figure(Judged.Contacts, "223"), "Contacts", Owner: "Head of service");

        Assert.Equal(
            ["Head of service", "–"],
            Texts(Table([LayoutColumn.Owner, LayoutColumn.Commentary], row)).Skip(2)
        );
    }

    private static TableContent Table(IReadOnlyList<LayoutColumn> columns, Assessment assessment) =>
        Table(columns, counts: false, assessment);

    private static TableContent Table(IReadOnlyList<LayoutColumn> columns, bool counts, Assessment assessment) =>
        Table(columns, new ScorecardRow(assessment, assessment.Indicator!.Title), counts);

    private static TableContent Table(IReadOnlyList<LayoutColumn> columns, ScorecardRow row, bool counts = false) =>
        new ScorecardTable
        {
            Id = "visits",
            Caption = "Visits",
            Month = Judged.June2023,
            Months = 3,
            Columns = columns,
            Counts = counts,
            Rows = [row],
        }.Build();

    private static IEnumerable<string> Headers(TableContent table) => table.Columns.Select(column => column.Header);

    private static IReadOnlyList<string> Texts(TableContent table) =>
        [.. table.Rows.Single().Cells.Select(cell => cell.Text)];
}
