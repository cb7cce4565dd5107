using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Html;

namespace Yardstick.Tests.Rendering;

public sealed class HtmlReportTests
{
    private static readonly IDocument Page = new HtmlParser().ParseDocument(HtmlReport.Draw(SampleReport.Report));

    [Fact]
    public void The_page_has_a_language_a_title_and_one_first_heading()
    {
        Assert.Equal("en-GB", Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Children's services performance report: June 2023 – Łódź-on-Sea Council", Page.Title);
        Assert.Equal("Children's services performance report", Assert.Single(Page.QuerySelectorAll("h1")).TextContent);
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        int[] levels = [.. Page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName[1] - '0')];

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second - pair.First <= 1));
    }

    [Fact]
    public void A_heading_of_level_3_straight_below_its_section_is_raised()
    {
        var report = SampleReport.Report with
        {
            Sections = [new("one", "One", [new Block.Heading(3, "Deep", "deep")])],
        };

        Assert.Equal("H3", new HtmlParser().ParseDocument(HtmlReport.Draw(report)).QuerySelector("#deep")!.TagName);
    }

    [Fact]
    public void Every_id_is_there_once() =>
        Assert.Empty(
            Page.QuerySelectorAll("[id]")
                .GroupBy(element => element.Id)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );

    [Fact]
    public void Every_link_within_the_page_leads_somewhere_and_the_contents_name_all_other_sections()
    {
        Assert.All(
            Page.QuerySelectorAll("a[href^='#']"),
            link => Assert.NotNull(Page.GetElementById(link.GetAttribute("href")![1..]))
        );
        Assert.Equal(
            ["Visits to create change", "Teams", "Glossary"],
            Page.QuerySelectorAll("nav[aria-label] li").Select(entry => entry.TextContent)
        );
    }

    [Fact]
    public void References_by_id_lead_to_elements() =>
        Assert.All(
            Page.QuerySelectorAll("[aria-labelledby]")
                .SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ')),
            id => Assert.NotNull(Page.GetElementById(id))
        );

    [Fact]
    public void Tables_have_a_caption_and_headers_with_scope()
    {
        Assert.All(
            Page.QuerySelectorAll("table"),
            table =>
            {
                Assert.NotNull(table.QuerySelector("caption"));
                Assert.All(table.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
                Assert.All(
                    table.QuerySelectorAll("tbody tr"),
                    row => Assert.NotNull(row.QuerySelector("th[scope=row]"))
                );
                Assert.Equal(
                    [table.QuerySelectorAll("thead th").Length],
                    table.QuerySelectorAll("tr").Select(row => row.Children.Length).Distinct()
                );
            }
        );
    }

    [Fact]
    public void A_wide_table_scrolls_in_a_named_region_that_the_keyboard_reaches() =>
        Assert.All(
            Page.QuerySelectorAll("table"),
            table =>
            {
                Assert.Equal("0", table.ParentElement!.GetAttribute("tabindex"));
                Assert.Equal("region", table.ParentElement!.GetAttribute("role"));
            }
        );

    [Fact]
    public void The_file_needs_nothing_else_and_runs_no_script()
    {
        Assert.Empty(Page.QuerySelectorAll("script, link, iframe, object, img"));
        Assert.DoesNotContain(
            Page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("url(", Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_chart_has_its_summary_and_its_figures_behind_it()
    {
        var charts = Page.QuerySelectorAll("figure.chart");

        Assert.Equal(SampleCharts.All.Count, charts.Length);
        Assert.All(
            charts.Zip(SampleCharts.All),
            pair => Assert.Equal(pair.Second.Summary, pair.First.QuerySelector(".chart-summary")!.TextContent)
        );
        Assert.All(charts, chart => Assert.NotNull(chart.QuerySelector("details table")));
    }

    [Fact]
    public void A_judgement_is_a_word_in_a_tag_and_its_symbol_is_not_read_out()
    {
        var cells = Page.QuerySelectorAll("#visits-scorecard tbody tr:first-child .cell--judgement");

        Assert.Equal("Amber", cells[0].QuerySelector("strong.tag.tag--caution")!.TextContent);
        Assert.Equal("▼ Worse", cells[1].TextContent);
        Assert.Equal("▼", cells[1].QuerySelector("[aria-hidden=true]")!.TextContent);
    }

    [Fact]
    public void Characters_of_markup_stay_text() =>
        Assert.Contains(
            "How often children are seen <and> by whom.",
            Page.QuerySelectorAll("p").Select(p => p.TextContent)
        );

    [Fact]
    public void The_printed_foot_holds_quotes_and_angle_brackets_without_ending_the_style_sheet() =>
        Assert.Contains(
            "\\22 Performance\\22  \\3c report\\3e ",
            Page.QuerySelector("style")!.TextContent,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("data:text/html,x")]
    [InlineData("/teams/1")]
    [InlineData("#no-such-anchor")]
    public void A_link_that_leads_nowhere_or_runs_script_is_plain_text(string link)
    {
        var report = SampleReport.Report with
        {
            Sections = [new("one", "One", [new Block.Paragraph([new Span("here", Link: link)])])],
        };

        Assert.Null(new HtmlParser().ParseDocument(HtmlReport.Draw(report)).QuerySelector("main a"));
    }

    [Fact]
    public void On_a_page_of_the_site_a_table_links_within_the_site() =>
        Assert.Contains("href=\"/teams/1\"", TableHtml.Draw(SampleReport.Teams).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_sparkline_follows_the_months_where_it_is_asked_for()
    {
        var table = TableHtml.Draw(SampleReport.Scorecard, new TableStyle { Sparklines = true }).ToString();

        Assert.Contains("aria-label=\"Line from 83% in Jun-22 to 86% in Jun-23\"", table, StringComparison.Ordinal);
        Assert.DoesNotContain("sparkline", TableHtml.Draw(SampleReport.Scorecard).ToString(), StringComparison.Ordinal);
    }
}
