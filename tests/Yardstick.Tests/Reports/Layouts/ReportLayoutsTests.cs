using Yardstick.Core.Reports.Layouts;
using Yardstick.Tests.Reports.Statements;

namespace Yardstick.Tests.Reports.Layouts;

public sealed class ReportLayoutsTests
{
    private static readonly string[] Keys = ["contacts_n", "referrals_n", "assess_45_pct"];

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
              - contacts_n
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
        var invalid = Assert.Throws<LayoutsInvalid>(() =>
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
                ("other.yml", 1, "'body' is missing"),
                ("other.yml", 1, "'name: small' differs"),
                ("other.yml", 3, "'boddy' is not known here"),
                ("other.yml", 7, "'months: six' must be a whole number"),
                ("other.yml", 8, "'mean-13' is not known here"),
                ("small.yml", 13, "'contacts_x' is not in the catalogue"),
                ("small.yml", 15, "the chart of 'contacts_n' has no row"),
            ],
            invalid.Problems.Select(problem => (problem.File, problem.Line, Beginning(problem.Message)))
        );
    }

    [Fact]
    public void An_unknown_key_is_answered_with_a_near_one()
    {
        var invalid = Assert.Throws<LayoutsInvalid>(() =>
            Load(("small.yml", Small.Replace("assess_45_pct", "assess_45_pc")))
        );

        Assert.Contains("for example 'assess_45_pct'", invalid.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_yaml_is_said_with_its_line()
    {
        var invalid = Assert.Throws<LayoutsInvalid>(() => Load(("small.yml", "name: small\ntitle: [open\nbody: x\n")));

        Assert.Contains("this is not YAML", invalid.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_layouts_stops_the_start() => Assert.Throws<LayoutsInvalid>(() => Load());

    [Fact]
    public void Every_layout_that_ships_holds_against_the_catalogue()
    {
        var layouts = ReportLayouts.Load(ProductStatements.Reports, ProductStatements.Keys);

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
        var panel = ReportLayouts.Load(ProductStatements.Reports, ProductStatements.Keys).Find(ReportLayouts.Usual)!;

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

    private static string Beginning(string message)
    {
        string[] beginnings =
        [
            "'body' is missing",
            "'name: small' differs",
            "'boddy' is not known here",
            "'months: six' must be a whole number",
            "'mean-13' is not known here",
            "'contacts_x' is not in the catalogue",
            "the chart of 'contacts_n' has no row",
        ];
        return beginnings.FirstOrDefault(beginning => message.StartsWith(beginning, StringComparison.Ordinal))
            ?? message;
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
