using Yardstick.Core.Reports.Blocks;
using Yardstick.Tests.Reports.Composition;

namespace Yardstick.Tests.Reports;

/// <summary>The published sample from its files to the finished report: key sentences derived by hand from the printed tables.</summary>
public sealed class SampleReportTests
{
    private static readonly Report Panel = SampleReport.Of("panel-report", "2023-06");
    private static readonly Report Practice = SampleReport.Of("practice-report", "2022-10");

    public static TheoryData<string, string> EveryLayoutAndMonth
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var layout in SampleReport.LayoutNames)
            {
                foreach (var month in new[] { "2021-01", "2022-10", "2023-06", "2023-07" })
                {
                    data.Add(layout, month);
                }
            }

            return data;
        }
    }

    [Theory]
    // 265 of 307 is 86.3%; 290 of 307 is shown as 94%, 291 (94.8%) as 95%: 26 more. Amber reaches down to 89.3%; 92% was amber.
    [InlineData(
        "purposeful-direct-contact",
        "Visits to children on protection plans within 10 working days fell from 92% (321 of 347) to 86% (265 of 307), which is worse; "
            + "9 points under the target of at least 95%: 26 more children would meet it; turned from amber to red."
    )]
    // 495 of 554 is shown as 89%, 496 (89.5%) as 90%: 38 more than 458.
    [InlineData(
        "purposeful-direct-contact",
        "Visits to children in care within six weeks stayed unchanged at 82% (458 of 554); "
            + "8 points under the target of at least 90%: 38 more children would meet it; "
            + "below the statistical neighbours (97%), which is worse, above England (67%), which is better."
    )]
    public void The_October_report_says_what_its_counts_support(string section, string sentence) =>
        Assert.Contains(sentence, Practice.Section(section).Texts());

    [Theory]
    [InlineData(
        "context-of-demand",
        "Contacts rose from 1,828 to 1,910 (+4%); inside normal variation; up from 1,867 in June 2022"
    )]
    [InlineData("context-of-demand", "For every 100 contacts there were 15 referrals (285 and 1,910); 16 in May.")]
    [InlineData(
        "earlier-meaningful-interventions",
        "Assessments completed within 45 working days rose from 75% to 90%, which is better; inside normal variation; "
            + "turned from red to green; the highest in 13 months; up from 78% in June 2022."
    )]
    [InlineData(
        "management-oversight",
        "Supervision in time for children in need fell from 96% to 84%, which is worse; inside normal variation; "
            + "11 points under the target of at least 95%; turned from green to red; the lowest in 8 months."
    )]
    public void The_panel_report_says_what_its_figures_support(string section, string beginning) =>
        Assert.Contains(Panel.Section(section).Texts(), text => text.StartsWith(beginning, StringComparison.Ordinal));

    [Fact]
    public void Thirteen_months_end_with_the_reported_one_in_every_section_that_prints_figures()
    {
        var tables = Panel.Sections.Skip(3).Take(7).Select(section => section.Tables().First());

        Assert.All(
            tables,
            table =>
            {
                var months = table
                    .Columns.Where(column => column.Kind == ColumnKind.Month)
                    .Select(column => column.Header)
                    .ToList();
                Assert.Equal(13, months.Count);
                Assert.Equal(("Jun-22", "Jun-23"), (months[0], months[^1]));
            }
        );
    }

    [Fact]
    public void Every_printed_row_of_the_panel_report_has_its_place_in_a_section()
    {
        var rows = Panel.Sections.Skip(3).Take(7).Select(section => section.Tables().First().Rows.Count);

        Assert.Equal([8, 11, 8, 5, 6, 3, 9], rows);
        Assert.DoesNotContain(Panel.Sections, section => section.Anchor == "other-rows");
    }

    [Fact]
    public void Audits_that_the_edition_does_not_print_are_named_as_missing() =>
        Assert.Contains(
            Panel.Section("quality-assurance").Blocks.OfType<Block.Inset>(),
            inset => inset.Text.Contains("audits completed", StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public void A_restated_month_is_said_with_what_the_earlier_edition_printed() =>
        // June 2023 contacts: 1,910 in the panel report, 1,948 a month later.
        Assert.Contains(
            SampleReport.Of("panel-report", "2023-07").Section("context-of-demand").Texts(),
            text =>
                text.Contains(
                    "June 2023 restated from 1,910 in the June 2023 panel report to 1,948",
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void A_team_table_is_shown_even_where_the_edition_prints_no_row_of_its_indicator()
    {
        var teams = SampleReport.Of("performance-page", "2023-07").Sections[1].Tables().Single();

        // 34 + 77 + 71 + 8 + 5 + 10 + 8 + 1 + 1 + 1 = 216 of 241 = 89.6%.
        Assert.Equal(["Total", "241", "216", "89.6%"], teams.Rows[^1].Cells.Take(4).Select(cell => cell.Text));
    }

    [Fact]
    public void The_dataset_of_2021_has_six_months_and_the_targets_of_three_years()
    {
        var table = SampleReport.Of("monthly-dataset", "2021-01").Section("monthly-dataset").Tables().Single();

        Assert.Equal(23, table.Rows.Count);
        Assert.Equal(6, table.Columns.Count(column => column.Kind == ColumnKind.Month));
        Assert.Equal(
            ["Target 17/18", "Target 18/19", "Target 19/20"],
            table
                .Columns.Select(column => column.Header)
                .Where(header => header.StartsWith("Target", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(EveryLayoutAndMonth))]
    public void Every_layout_composes_every_edition_with_unique_names(string layout, string month)
    {
        var report = SampleReport.Of(layout, month);
        var blocks = report.Sections.SelectMany(section => section.Blocks).ToList();
        var anchors = report
            .Sections.Select(section => section.Anchor)
            .Concat(blocks.OfType<Block.Heading>().Select(heading => heading.Anchor));
        var ids = blocks
            .OfType<Block.Table>()
            .Select(table => table.Content.Id)
            .Concat(blocks.OfType<Block.Chart>().Select(chart => chart.Content.Id));

        Assert.Empty(anchors.GroupBy(name => name).Where(name => name.Count() > 1).Select(name => name.Key));
        Assert.Empty(ids.GroupBy(name => name).Where(name => name.Count() > 1).Select(name => name.Key));
        Assert.All(
            blocks.OfType<Block.Table>(),
            table => Assert.All(table.Content.Rows, row => Assert.Equal(table.Content.Columns.Count, row.Cells.Count))
        );
    }
}
