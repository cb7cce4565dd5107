using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Tests.Assessments;
using Yardstick.Tests.Reference;
using Yardstick.Tests.Reports.Statements;

namespace Yardstick.Tests.Reports.Composition;

public sealed class ReportComposerTests
{
    private static readonly Dictionary<string, Indicator> Indicators = new[]
    {
        Judged.Visits,
        Judged.Rereferrals,
        Judged.Contacts,
        Catalogue.Indicator("audits_completed_n", Polarity.Higher) with
        {
            Title = "Audits completed",
        },
    }.ToDictionary(indicator => indicator.Key);

    [Fact]
    public void Sections_stand_in_the_layouts_order_between_opening_and_closing() =>
        Assert.Equal(
            [
                "Contents",
                "About this report",
                "What needs attention",
                "Visits",
                "Audits",
                "Contradictions in the published figures",
                "Not judged and why",
                "Not available and why",
                "Other published rows",
                "Glossary",
                "Sources and dates",
                "Questions",
            ],
            Compose().Sections.Select(section => section.Title)
        );

    [Fact]
    public void The_report_names_itself_its_reader_and_its_dates()
    {
        var report = Compose();

        Assert.Equal("A report, June 2023", report.Title);
        Assert.Equal("For the panel. Figures to 30 June 2023, published 12 July 2023.", report.Subtitle);
        Assert.Equal("small-2023-06", report.Name);
        Assert.Equal("A council · A report · figures to 30 June 2023", report.Footer);
        Assert.Equal(new DateOnly(2023, 7, 12), report.Date);
    }

    [Fact]
    public void An_indicator_that_the_edition_does_not_print_is_said_to_be_missing_with_the_reason()
    {
        var report = Compose();

        Assert.Contains(
            report.Section("audits").Blocks.OfType<Block.Inset>(),
            inset => inset.Text == "Not printed in this edition: Audits completed. The reasons are listed at the end."
        );
        Assert.Contains(
            "Not printed in the June report, and not calculated by the product (a test): Audits completed.",
            report.Section("not-available").Texts()
        );
    }

    [Fact]
    public void Printed_rows_without_a_section_are_listed_at_the_end() =>
        Assert.Equal(
            ["Contacts (Table 1)"],
            Compose().Section("other-rows").Tables().Single().Rows.Select(row => row.Cells[0].Text)
        );

    [Fact]
    public void What_is_not_judged_is_listed_with_its_reason_and_its_figures()
    {
        var rows = Compose().Section("not-judged").Tables().Single().Rows;

        Assert.Contains(
            rows,
            row =>
                row.Cells.Select(cell => cell.Text)
                    .SequenceEqual([
                        "Own history",
                        "2 months are known; 12 are needed.",
                        "Children visited; Re-referrals",
                    ])
        );
    }

    [Fact]
    public void Figures_are_put_into_words_below_their_table()
    {
        var section = Compose().Section("visits");

        Assert.Contains(
            section.Texts(),
            text =>
                text.StartsWith(
                    "The share of re-referrals within 12 months rose from 25% to 35%, which is worse; 12 points over",
                    StringComparison.Ordinal
                )
        );
        Assert.True(
            section.Blocks.ToList().FindIndex(block => block is Block.Table)
                < section.Blocks.ToList().FindIndex(block => block is Block.BulletList)
        );
    }

    [Fact]
    public void Findings_below_the_layouts_weight_are_counted()
    {
        var texts = Compose().Section("findings").Texts();

        Assert.Contains("543 <> 558", texts);
        Assert.DoesNotContain("restated", texts);
        Assert.Contains(texts, text => text.StartsWith("1 further finding of less weight", StringComparison.Ordinal));
    }

    [Fact]
    public void The_glossary_explains_the_acronyms_that_the_report_uses_and_no_others()
    {
        var terms = Compose().Section("glossary").Blocks.OfType<Block.Terms>().Single().Items.Select(item => item.Term);

        Assert.Equal(["CIN"], terms);
    }

    [Fact]
    public void The_sources_name_the_edition_with_its_dates() =>
        Assert.Contains(
            "Published by A council on 12 July 2023, figures to 30 June 2023, percentages rounded.",
            Compose().Section("sources").Texts()
        );

    [Fact]
    public void A_row_printed_for_the_layouts_audience_is_shown_and_the_other_audiences_follows_at_the_end()
    {
        var paper = new Paper("June report", "2023-07-12", "2023-06");
        var delivery = paper
            .Table("corporate parenting board", paper.Row(Judged.Visits.Key, "Visits for the board", "80%"))
            .Table(paper.Row(Judged.Visits.Key, "Visits", "90%"))
            .Delivered();
        var report = Compose(delivery);

        Assert.Equal("90%", report.Section("visits").Tables().First().Rows[0].Cells[3].Text);
        Assert.Equal(
            "Visits for the board (Table 1)",
            report.Section("other-rows").Tables().Single().Rows.Single().Cells[0].Text
        );
    }

    [Fact]
    public void All_names_inside_a_report_are_unique()
    {
        var report = Compose();
        var names = report
            .Sections.Select(section => section.Anchor)
            .Concat(
                report
                    .Sections.SelectMany(section => section.Blocks)
                    .OfType<Block.Chart>()
                    .Select(chart => chart.Content.Id)
            )
            .Concat(
                report
                    .Sections.SelectMany(section => section.Blocks)
                    .OfType<Block.Heading>()
                    .Select(heading => heading.Anchor)
            )
            .ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    private static Report Compose() => Compose(Delivery());

    private static Report Compose(PublishedDelivery delivery) =>
        new ReportComposer(ProductStatements.Writer).Compose(
            Layout(),
            new ReportMaterial
            {
                Delivery = delivery,
                Assessments = new Assessor(Indicators.GetValueOrDefault).Assess(
                    Judged.June2023,
                    editionName: null,
                    [delivery]
                ),
                Earlier = [],
                Findings =
                [
                    Finding(FindingSeverity.Error, "543 <> 558"),
                    Finding(FindingSeverity.Information, "restated"),
                ],
                Editions = [delivery.Edition],
                FindIndicator = Indicators.GetValueOrDefault,
                Glossary = ReferenceSample.Data.Glossary,
                Events = [],
            }
        );

    private static PublishedDelivery Delivery()
    {
        var paper = new Paper("June report", "2023-07-12", "2023-06");
        return paper
            .Table(
                paper.Row(Judged.Visits.Key, "Visits", "92% (321/347)", "86% (265/307)").With(CellRole.Target, "95%"),
                paper.Row(Judged.Rereferrals.Key, "Re-referrals", "25%", "35%").With(CellRole.Target, "23%"),
                paper.Row(Judged.Contacts.Key, "Contacts", "1828", "1910")
            )
            .Delivered();
    }

    private static ReportLayout Layout()
    {
        using var folder = new LayoutFolder();
        folder.Write(
            "small.yml",
            """
            name: small
            title: A report
            body: the panel
            audience: scrutiny panel
            contact: A role
            introduction: Some words.
            months: 2
            columns: [months, target, rag, direction]
            opening: [contents, about, overview]
            sections:
              - title: Visits
                introduction: Children with a CIN plan.
                indicators: [cpp_visit_10wd_pct, rereferrals_pct]
                charts:
                  - indicator: cpp_visit_10wd_pct
              - title: Audits
                introduction: What audits found.
                indicators: [audits_completed_n]
            """
        );
        return ReportLayouts.Load(folder.Path, Indicators.Keys.ToHashSet(StringComparer.Ordinal)).All.Single();
    }

    private static CheckFinding Finding(FindingSeverity severity, string arithmetic) =>
        new()
        {
            Severity = severity,
            Rule = "two-values",
            Indicator = Judged.Visits.Key,
            Month = Judged.June2023,
            PlaceA = new CellPlace("a.csv", null, 2, 3),
            ValueA = "543",
            PlaceB = new CellPlace("b.csv", null, 4, 5),
            ValueB = "558",
            Arithmetic = arithmetic,
        };
}
