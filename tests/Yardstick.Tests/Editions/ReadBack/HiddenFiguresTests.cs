using System.Text.RegularExpressions;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Office;

namespace Yardstick.Tests.Editions.ReadBack;

/// <summary>
/// What the public version suppresses stands in none of its files. That every table of a file has the cells of the report and no others is tested
/// beside this; here the report is held against the suppressed figures, and the files against the report to the last part.
/// </summary>
[Collection<ReadBackEdition>]
[Trait(TestScale.Name, TestScale.Council)]
public sealed partial class HiddenFiguresTests(BothVersions edition)
{
    private const string Symbol = "c";
    private static readonly string[] OfficeFormats = ["pptx", "docx", "xlsx"];

    private IReadOnlyList<HiddenFigure> Hidden =>
        HiddenFigure.Between(edition.Restricted.Figures, edition.Public.Figures);

    [Fact]
    public void Every_table_has_the_symbol_in_place_of_a_suppressed_figure()
    {
        var checkedCells = 0;
        foreach (var table in edition.Public.Tables)
        {
            foreach (var row in table.Rows)
            {
                foreach (var (column, cell) in table.Columns.Zip(row.Cells).Skip(1))
                {
                    if (Hidden.Any(figure => figure.StandsAt(table.Caption, row.Cells[0].Text, column.Header)))
                    {
                        checkedCells++;
                        Assert.Equal(Symbol, cell.Text.Split(' ')[0]);
                        Assert.Null(cell.Value);
                    }
                }
            }
        }

        Assert.True(checkedCells > 50, $"{checkedCells} cells");
    }

    [Fact]
    public void No_chart_has_a_point_for_a_suppressed_figure()
    {
        var checkedPoints = 0;
        foreach (var chart in edition.Public.Charts)
        {
            var table = ChartTable.Down(chart);
            foreach (var row in table.Rows)
            {
                if (Hidden.Any(figure => figure.StandsAt(chart.Title, chart.Title, row.Cells[0].Text)))
                {
                    checkedPoints++;
                    Assert.All(
                        table.Columns.Zip(row.Cells).Where(cell => cell.First.Header == chart.Title),
                        cell => Assert.Null(cell.Second.Value)
                    );
                }
            }
        }

        Assert.True(checkedPoints > 10, $"{checkedPoints} points");
    }

    [Fact]
    public void What_was_printed_of_a_suppressed_figure_stands_nowhere_in_the_words_of_any_file()
    {
        var shown = SaidOf(edition.Public.Figures);
        var telling = SaidOf(edition.Restricted.Figures).Except(shown).ToHashSet(StringComparer.Ordinal);

        Assert.True(telling.Count > 20, $"{telling.Count} texts");
        Assert.Empty(Texts(edition.Public).SelectMany(text => Said(text, telling)));
        Assert.NotEmpty(Texts(edition.Restricted).SelectMany(text => Said(text, telling)));
    }

    [Theory]
    [InlineData("pptx")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Charts_keep_the_points_of_the_report_and_no_others(string format)
    {
        foreach (var version in edition.All)
        {
            var expected = DrawnIn(version, format).SelectMany(OfficeParts.PointsOf).ToHashSet();
            var found = OfficeParts.Of(version.PathOf(format)).Points().ToHashSet();

            Assert.NotEmpty(expected);
            Assert.Empty(expected.Except(found));
            Assert.Empty(found.Except(expected));
        }
    }

    [Theory]
    [InlineData("pptx")]
    [InlineData("docx")]
    public void So_do_the_workbooks_behind_them(string format)
    {
        foreach (var version in edition.All)
        {
            var expected = DrawnIn(version, format).SelectMany(OfficeParts.WorkbookOf).ToHashSet();
            var found = OfficeParts.Of(version.PathOf(format)).Workbooks().ToHashSet();

            Assert.NotEmpty(expected);
            Assert.Empty(expected.Except(found));
            Assert.Empty(found.Except(expected));
        }
    }

    /// <summary>A chart without a point is said to have none; a workbook draws its lines all the same.</summary>
    private static IEnumerable<ChartContent> DrawnIn(PrintedVersion version, string format) =>
        version.Charts.Where(chart => format == "xlsx" || NativeChart.HasFigures(chart));

    /// <summary>Every text that a file holds, part for part: words of pages, cells, notes, alternative texts, properties.</summary>
    private static IReadOnlyList<(string Part, string Content)> Texts(PrintedVersion version) =>
        [
            .. OfficeFormats.SelectMany(format => OfficeParts.Of(version.PathOf(format)).All),
            ("html", File.ReadAllText(version.PathOf("html"))),
            ("pdf", version.PdfTags),
            .. Directory
                .GetFiles(version.Folder, $"{version.Report.Name}-*.csv")
                .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
        ];

    /// <summary>Counts together, as texts print them; numbers of parts and pages left out.</summary>
    private static IEnumerable<string> Said((string Part, string Content) text, HashSet<string> telling) =>
        Counts()
            .Matches(Pages().Replace(text.Content, ""))
            .Select(match => $"{match.Groups["part"].Value} of {match.Groups["whole"].Value}")
            .Where(telling.Contains)
            .Select(found => $"{text.Part}: {found}");

    private static IEnumerable<string> SaidOf(PublishedDelivery delivery) =>
        HiddenFigure.All(delivery).Select(figure => figure.Counts).OfType<string>();

    [GeneratedRegex(
        @"(?<![\d.])(?<part>\d+)\s*(?:of|out of|/)\s*(?<whole>\d+)(?![\d.])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Counts();

    [GeneratedRegex(@"\((?:part )?\d+ of \d+\)|Page\s*\d+\s*of\s*\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Pages();
}
