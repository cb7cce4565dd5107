using System.Text;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Tests.Reports;

namespace Yardstick.Tests.Editions.Publishing;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void A_report_is_written_by_name_with_its_cases_told_apart()
    {
        var json = CanonicalJson.Write<Block>(new Block.Paragraph([new Span("86% of 7", Strong: true)]));

        Assert.Equal(
            """{"is":"paragraph","spans":[{"link":null,"strong":true,"text":"86% of 7"}]}""",
            Encoding.UTF8.GetString(json)
        );
    }

    [Fact]
    public void A_whole_report_comes_back_as_it_was()
    {
        var report = SampleReport.Of("panel-report", "2023-06");

        var json = CanonicalJson.Write(report);
        var back = CanonicalJson.Read<Report>(json);

        Assert.Equal(json, CanonicalJson.Write(back));
        Assert.Equal(
            report.Sections.SelectMany(section => section.Blocks).Select(block => block.GetType()),
            back.Sections.SelectMany(section => section.Blocks).Select(block => block.GetType())
        );
        Assert.Equal(Charts(report), Charts(back));
    }

    [Fact]
    public void The_figures_behind_a_report_come_back_as_they_were()
    {
        var delivery = Measured.Product.Value.Measured.Of(
            Measured.Month(
                [Measured.Percentage("cpp_visit_10wd_pct", Measured.July, 57, 62)],
                [
                    Measured.Percentage("cpp_visit_10wd_pct", Measured.July, 35, 40, "T1", "team"),
                    Measured.Percentage("cpp_visit_10wd_pct", Measured.July, 22, 22, "T2", "team"),
                ]
            )
        );

        var back = CanonicalJson.Read<PublishedDelivery>(CanonicalJson.Write(delivery));

        Assert.Equal(
            delivery.Row("cpp_visit_10wd_pct").ValueFor(Measured.July),
            back.Row("cpp_visit_10wd_pct").ValueFor(Measured.July)
        );
        Assert.Equal(delivery.Edition, back.Edition);
        Assert.Equal(delivery.Tables[^1].TeamRows, back.Tables[^1].TeamRows);
    }

    [CulturedFact(["de-DE"])]
    public void The_language_of_the_machine_leaves_no_mark()
    {
        var json = CanonicalJson.Write(new ChartLine("Target", 92.5m, ChartLineKind.OwnLastYear));

        Assert.Equal("""{"kind":"own-last-year","name":"Target","value":92.5}""", Encoding.UTF8.GetString(json));
    }

    private static IEnumerable<string> Charts(Report report) =>
        report
            .Sections.SelectMany(section => section.Blocks)
            .OfType<Block.Chart>()
            .SelectMany(chart => chart.Content.Series.Select(series => (chart.Content.Id, series)))
            .Select(each =>
                $"{each.Id} {each.series.Name}: {string.Join(' ', each.series.Values)} {string.Join(' ', each.series.Signals)}"
            );
}
