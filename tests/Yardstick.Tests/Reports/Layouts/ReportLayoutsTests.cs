using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Tests.Reports.Statements;

namespace Yardstick.Tests.Reports.Layouts;

public sealed class ReportLayoutsTests
{
    private static readonly IReadOnlySet<string> Keys = new HashSet<string>(
        ["contacts_n", "referrals_n", "assess_45_pct"],
        StringComparer.Ordinal
    );

    private const string Small = """
        name: small
        title: A small report
        body: A panel
        audience: scrutiny panel
        contact: A role
        introduction: Some words.
        months: 6
        columns: [months, target, mean-12]
        chart: { lines: [target], months: 13 }
        sections:
          - title: Demand & more
            introduction: Some words.
            indicators: [contacts_n, assess_45_pct]
            charts:
              - indicator: contacts_n
              - { indicator: assess_45_pct, type: column, labels: true, axis_from: 0, axis_to: 100 }
            team_tables: [assess_45_pct]
        """;

    [Fact]
    public void A_layout_is_read_with_its_sections_columns_and_charts()
    {
        var layout = Load(("small.yml", Small)).All.Single();

        Assert.Equal(6, layout.Months);
        Assert.Equal([LayoutColumn.Months, LayoutColumn.Target, LayoutColumn.Mean12], layout.Columns);
        var section = layout.Sections.Single();
        Assert.Equal("demand-more", section.Anchor);
        Assert.Equal(["contacts_n", "assess_45_pct"], section.Indicators);
        Assert.Equal((13, LayoutLine.Target), (section.Charts[0].Months, section.Charts[0].Lines.Single()));
        Assert.True(section.Charts[1].Labels);
        Assert.Equal(100, section.Charts[1].AxisTo);
    }

    [Fact]
    public void All_problems_of_all_files_are_given_at_once_with_their_lines()
    {
        var invalid = Assert.Throws<DefinitionsInvalid>(() =>
            Load(
                (
                    "small.yml",
                    Small
                        .Replace("referrals_n", "x")
                        .Replace("[contacts_n, assess_45_pct]", "[contacts_x, assess_45_pct]")
                ),
                (
                    "other.yml",
                    Small.Replace("months: 6", "months: six").Replace("mean-12", "mean-13").Replace("body:", "boddy:")
                )
            )
        );

        Assert.Equal(
            [
                "definitions/reports/other.yml:1: 'body' is missing",
                "definitions/reports/other.yml:1: 'small' differs from the file's name",
                "definitions/reports/other.yml:3: 'boddy' is not a field here",
                "definitions/reports/other.yml:7: 'six' is no number for 'months'",
                "definitions/reports/other.yml:8: 'mean-13' is no columns",
                "definitions/reports/small.yml:13: 'contacts_x' is not in the catalogue",
                "definitions/reports/small.yml:15: 'contacts_n' has no row in this section",
            ],
            invalid.Problems.Select(problem => problem.ToString().Split(';')[0])
        );
    }

    [Fact]
    public void An_unknown_key_is_answered_with_a_near_one()
    {
        var invalid = Assert.Throws<DefinitionsInvalid>(() =>
            Load(("small.yml", Small.Replace("assess_45_pct", "assess_45_pc")))
        );

        Assert.Contains("for example 'assess_45_pct'", invalid.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_yaml_is_said_with_its_line()
    {
        var invalid = Assert.Throws<DefinitionsInvalid>(() =>
            Load(("small.yml", "name: small\ntitle: [open\nbody: x\n"))
        );

        Assert.Contains("not readable as YAML", invalid.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_layouts_stops_the_start() => Assert.Throws<DefinitionsInvalid>(() => Load());

    [Fact]
    public void Every_layout_that_ships_holds_against_the_catalogue()
    {
        var layouts = ReportLayouts.Load(ProductStatements.Definitions, ProductStatements.Keys);

        Assert.Equal(
            [
                "caseload-page",
                "corporate-parenting-board",
                "monthly-dataset",
                "one-page-note",
                "outcome-themes",
                "panel-report",
                "performance-page",
                "practice-report",
            ],
            layouts.All.Select(layout => layout.Name)
        );
    }

    [Fact]
    public void The_panel_report_has_its_eight_sections_in_order_and_thirteen_months()
    {
        var panel = ReportLayouts
            .Load(ProductStatements.Definitions, ProductStatements.Keys)
            .Find(ReportLayouts.Usual)!;

        Assert.Equal(13, panel.Months);
        Assert.Equal(
            [
                "Context of demand",
                "Trends of children across the service",
                "Earlier & meaningful interventions",
                "Visits to create change",
                "Management oversight",
                "Multi-agency working",
                "Robust corporate parenting",
                "Quality assurance",
            ],
            panel.Sections.Select(section => section.Title)
        );
    }

    private static ReportLayouts Load(params (string File, string Text)[] files)
    {
        using var folder = new LayoutFolder();
        foreach (var (file, text) in files)
        {
            folder.Write(file, text);
        }

        return ReportLayouts.Load(folder.Path, Keys);
    }
}
